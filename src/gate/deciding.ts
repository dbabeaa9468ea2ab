import type { JudgedFinding } from '../decide/index.ts';
import { ABSENT, type Lookup, type Truth, truthOf } from '../evaluate/kleene.ts';
import { answerable } from '../facts/index.ts';
import type { Comparison, Condition } from '../model/condition.ts';
import { baseFacts } from '../model/derivations.ts';
import { durationText, lengthFrom, monthsFact } from '../model/duration.ts';
import type { Facts, FactValue } from '../model/fact.ts';
import { itemKinds, listOf, type Subject } from '../model/subject.ts';
import { inputVocabulary } from '../model/vocabulary.ts';
import { type Better, comparedFacts } from './direction.ts';

/** The facts that make a finding what it is: those of the comparisons that decide, or those that are missing. */
export function decidingFacts(
  { judged, finding, facts }: JudgedFinding,
  named: ReadonlyMap<string, Condition>,
): string[] {
  if (finding.status === 'indeterminate') return [...(finding.missing ?? [])];
  const { applies, complies } = judged.judgement;
  const decisive = finding.status === 'not-applicable' ? applies : (complies ?? applies);
  const lookup = lookupIn(facts);
  return [...new Set(turning(decisive, truthOf(decisive, lookup, named), lookup, named).flatMap(baseFacts))];
}

function lookupIn(facts: Facts): Lookup {
  return (name) => {
    const value = facts[name];
    return value === undefined ? ABSENT : { value };
  };
}

/** The facts compared in the parts that give a condition its truth: one false part decides an “all”, one true an “any”. */
function turning(
  condition: Condition,
  truth: Truth,
  lookup: Lookup,
  named: ReadonlyMap<string, Condition>,
): readonly string[] {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return condition.of
        .filter((part) => truthOf(part, lookup, named) === truth)
        .flatMap((part) => turning(part, truth, lookup, named));
    case 'not':
      return turning(condition.of, truth === undefined ? undefined : !truth, lookup, named);
    case 'reference': {
      const target = named.get(condition.to);
      return target ? turning(target, truth, lookup, named) : [];
    }
    case 'comparison':
      return 'fact' in condition.value ? [condition.fact, condition.value.fact] : [condition.fact];
  }
}

/** A fact that keeps a finding from being in order. */
export interface Shortcoming {
  readonly fact: string;
  /** Absent where it is not known. */
  readonly value?: FactValue;
  /** Which values would be better, where more or less of it is all that is asked. */
  readonly better?: Better;
}

/**
 * Everything that keeps a finding from being in order: the comparisons that are not met, and those that are not known.
 * Of what only might apply, and might be met, that is what is unknown: nothing is held against it yet.
 */
export function shortcomingsOf(
  { judged, finding, facts }: JudgedFinding,
  named: ReadonlyMap<string, Condition>,
): Shortcoming[] {
  const { applies, complies } = judged.judgement;
  const lookup = lookupIn(facts);
  const unknown = (condition: Condition) =>
    unmet(condition, false, lookup, named).filter(({ truth }) => truth === undefined);
  const open = truthOf(applies, lookup, named) === undefined ? unknown(applies) : [];
  const failed = complies && truthOf(complies, lookup, named) === false;
  const against = failed ? unmet(complies, true, lookup, named) : complies ? unknown(complies) : [];
  return [...open, ...against].flatMap(({ comparison, truth }) => {
    return comparedFacts(comparison, truth).flatMap(({ fact, better }): Shortcoming[] => {
      const value = reportedValue(fact, facts);
      if (truth === undefined && value !== undefined) return [];
      const name = answerable(fact, finding.subject);
      return [{ fact: name, ...(value === undefined ? {} : { value }), ...(better === undefined ? {} : { better }) }];
    });
  });
}

/** The comparisons in the parts of a condition that are not as they were wanted. */
function unmet(
  condition: Condition,
  wanted: boolean,
  lookup: Lookup,
  named: ReadonlyMap<string, Condition>,
): { readonly comparison: Comparison; readonly truth: Truth }[] {
  const truth = truthOf(condition, lookup, named);
  if (truth === wanted) return [];
  switch (condition.kind) {
    case 'all':
    case 'any':
      return condition.of.flatMap((part) => unmet(part, wanted, lookup, named));
    case 'not':
      return unmet(condition.of, !wanted, lookup, named);
    case 'reference': {
      const target = named.get(condition.to);
      return target ? unmet(target, wanted, lookup, named) : [];
    }
    case 'comparison':
      return [{ comparison: condition, truth }];
  }
}

/** A value as a report has it. Months have no length of their own, so that a length with months is written out. */
export function reportedValue(fact: string, facts: Facts): FactValue | undefined {
  const value = facts[fact];
  const months = facts[monthsFact(fact)];
  if (typeof value !== 'number' || typeof months !== 'number' || months === 0) return value;
  return durationText(lengthFrom(value, months));
}

/**
 * Where a descriptor says a fact: its path, or undefined for what no descriptor says, such as a parameter.
 * @param index the place of the judged item in its list
 */
export function pathOf(fact: string, subject: Subject, index: number | undefined): (string | number)[] | undefined {
  if (fact === 'service.orders') return ['orders'];
  const list = itemKinds.find((kind) => fact === `service.${listOf(kind)}`);
  if (list) return [listOf(list)];
  const known = inputVocabulary.get(fact);
  if (!known || known.path.length === 0) return undefined;
  if (known.scope === 'service') return [...known.path];
  const kind = itemKinds.find((each) => each === known.scope);
  if (!kind || kind !== subject.kind) return undefined;
  return index === undefined ? [listOf(kind)] : [listOf(kind), index, ...known.path];
}

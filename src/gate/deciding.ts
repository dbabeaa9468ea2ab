import type { JudgedFinding } from '../decide/index.ts';
import { ABSENT, type Lookup, type Truth, truthOf } from '../evaluate/kleene.ts';
import { answerable } from '../facts/index.ts';
import type { Comparison, Condition } from '../model/condition.ts';
import { baseFacts } from '../model/derivations.ts';
import type { Facts, FactValue } from '../model/fact.ts';
import { itemKinds, listOf, type Subject } from '../model/subject.ts';
import { inputVocabulary } from '../model/vocabulary.ts';

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
  /** Which numbers would be better, where more or less of it is all that is asked. */
  readonly better?: 'more' | 'less';
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
    const { fact, value } = comparison;
    const asked = truth === undefined ? {} : betterOf(comparison, truth);
    const sides = 'fact' in value ? [fact, value.fact] : [fact];
    return sides.flatMap((side, index) =>
      baseFacts(side).flatMap((base): Shortcoming[] => {
        const own = facts[base];
        if (truth === undefined && own !== undefined) return [];
        const name = answerable(base, finding.subject);
        return [
          { fact: name, ...(own === undefined ? {} : { value: own }), ...(index === 0 && base === fact ? asked : {}) },
        ];
      }),
    );
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

/** Which way a number would have to go for a comparison to come out the other way. */
function betterOf({ operator, decorators }: Comparison, truth: boolean): Pick<Shortcoming, 'better'> {
  if (decorators.length > 0) return {};
  switch (operator) {
    case 'lessThan':
    case 'lessThanInclusive':
      return { better: truth ? 'more' : 'less' };
    case 'greaterThan':
    case 'greaterThanInclusive':
      return { better: truth ? 'less' : 'more' };
    default:
      return {};
  }
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

import type { JudgedFinding } from '../decide/index.ts';
import { ABSENT, type Lookup, type Truth, truthOf } from '../evaluate/kleene.ts';
import type { Condition } from '../model/condition.ts';
import { baseFacts } from '../model/derivations.ts';
import type { Facts } from '../model/fact.ts';
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

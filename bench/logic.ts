import type { Comparison, Condition } from '../src/model/condition.ts';
import type { PolicySet } from '../src/model/policy-set.ts';
import type { Status } from '../src/model/status.ts';
import { type Entry, isInForce, judgementsOf, namedConditions } from '../src/policy/index.ts';

/** Two-valued logic over facts that may be absent: what every engine can be given. */
export type Logic =
  | { readonly op: 'and' | 'or'; readonly of: readonly Logic[] }
  | { readonly op: 'test'; readonly comparison: Comparison; readonly negated: boolean }
  | { readonly op: 'known' | 'unknown'; readonly fact: string };

/** An obligation: the first of these that holds is its status; where none does, it is indeterminate. */
export interface Rule {
  readonly obligation: string;
  readonly violated: Logic;
  readonly notApplicable: Logic;
  readonly satisfied: Logic;
}

/** The obligations that an entry triggers at an instant, without packs. */
export function rulesOf(set: PolicySet, entry: Entry, time: number): Rule[] {
  const named = namedConditions(set);
  const judged = judgementsOf(set, entry).filter(({ policy }) => isInForce(set, policy, { time, packs: [] }));
  return judged.map(({ obligation, judgement: { applies, complies } }) => ({
    obligation: obligation.id,
    violated: complies
      ? { op: 'and', of: [inForm(applies, true, named), inForm(complies, false, named)] }
      : { op: 'or', of: [] },
    notApplicable: inForm(applies, false, named),
    satisfied: inForm(complies ?? applies, true, named),
  }));
}

/** Where a condition is surely true, or surely false. */
function inForm(condition: Condition, truth: boolean, named: ReadonlyMap<string, Condition>): Logic {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return {
        op: (condition.kind === 'all') === truth ? 'and' : 'or',
        of: condition.of.map((each) => inForm(each, truth, named)),
      };
    case 'not':
      return inForm(condition.of, !truth, named);
    case 'reference': {
      const target = named.get(condition.to);
      if (!target) throw new Error(`no condition ${condition.to}`);
      return inForm(target, truth, named);
    }
    case 'comparison': {
      const presumed = condition.decorators[0] === 'presumed';
      const facts = [condition.fact, ...('fact' in condition.value ? [condition.value.fact] : [])];
      const test: Logic = { op: 'test', comparison: condition, negated: !truth };
      const known: Logic[] = facts.map((fact) => ({ op: 'known', fact }));
      if (presumed && truth) return { op: 'or', of: [{ op: 'unknown', fact: condition.fact }, test] };
      return { op: 'and', of: [...known, test] };
    }
  }
}

/** Statuses by obligation, from the rules that hold. */
export function statusOf(violated: boolean, notApplicable: boolean, satisfied: boolean): Status {
  if (violated) return 'violated';
  if (notApplicable) return 'not-applicable';
  return satisfied ? 'satisfied' : 'indeterminate';
}

/** The facts that rules read, and a short name for each that every engine takes. */
export function namesOf(rules: readonly Rule[]): ReadonlyMap<string, string> {
  const facts = new Set<string>();
  const visit = (logic: Logic): void => {
    if ('of' in logic) for (const each of logic.of) visit(each);
    else if (logic.op === 'test') {
      facts.add(logic.comparison.fact);
      if ('fact' in logic.comparison.value) facts.add(logic.comparison.value.fact);
    } else facts.add(logic.fact);
  };
  for (const { violated, notApplicable, satisfied } of rules) [violated, notApplicable, satisfied].forEach(visit);
  return new Map([...facts].map((fact, index) => [fact, `f${index}`]));
}

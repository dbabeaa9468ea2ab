import type { Comparison, Condition } from '../model/condition.ts';
import { baseFacts } from '../model/derivations.ts';
import type { Judgement, Obligation, Policy, PolicySet } from '../model/policy-set.ts';
import { comparisonsOf, factsOf } from './condition.ts';

/** What is judged together in one evaluation: the service, one item of a list, or an event of one type. */
export type Entry = string;

/** One judgement, and where it belongs. */
export interface Judged {
  readonly policy: Policy;
  readonly obligation: Obligation;
  readonly judgement: Judgement;
}

/** Every judgement of one entry, in the order of the policies. */
export function judgementsOf(set: PolicySet, entry: Entry): readonly Judged[] {
  return set.policies.flatMap((policy) =>
    policy.obligations.flatMap((obligation) =>
      obligation.judgements
        .filter((judgement) =>
          judgement.subject === 'event' ? judgement.types.some((type) => type === entry) : judgement.subject === entry,
        )
        .map((judgement) => ({ policy, obligation, judgement })),
    ),
  );
}

/** The conditions of a policy set that have a name, by their full key. */
export function namedConditions(set: PolicySet): ReadonlyMap<string, Condition> {
  return new Map(set.policies.flatMap((policy) => policy.conditions.map((each) => [each.key, each.when])));
}

/** The comparisons of a judgement that its own policy makes, itself or in its named conditions. */
export function ownComparisons({ policy, judgement }: Pick<Judged, 'policy' | 'judgement'>): readonly Comparison[] {
  return comparisonsOf(judgement, new Map(policy.conditions.map((each) => [each.key, each.when])));
}

/** The facts that the judgements of an entry read, derived ones and what they rest on, sorted. Nothing else is needed. */
export function factsRead(set: PolicySet, entry: Entry): readonly string[] {
  const named = namedConditions(set);
  const names = judgementsOf(set, entry).flatMap(({ judgement }) => [
    ...factsOfJudgement(judgement, named),
    ...dutyFacts(judgement),
  ]);
  return withGrounds(names);
}

/** Facts with those that they are derived from, sorted. */
export function withGrounds(names: readonly string[]): readonly string[] {
  return [...new Set(names.flatMap((name) => [name, ...baseFacts(name)]))].sort();
}

/** The facts that decide a judgement, plain, derived and parameters, in order. */
export function factsOfJudgement(judgement: Judgement, named: ReadonlyMap<string, Condition>): readonly string[] {
  return [judgement.applies, ...(judgement.complies ? [judgement.complies] : [])].flatMap((each) =>
    factsOf(each, named),
  );
}

function dutyFacts({ duty }: Judgement): string[] {
  if (!duty) return [];
  const filled = Object.values(duty.with).flatMap((value) => (typeof value === 'object' ? [value.fact] : []));
  const deadline =
    duty.deadline === undefined
      ? []
      : 'by' in duty.deadline
        ? [duty.deadline.by]
        : [duty.deadline.after, duty.deadline.within];
  return [...filled, ...deadline, ...(duty.done ? [duty.done] : [])];
}

import type { Judgement, Obligation, Policy } from '../../model/policy-set.ts';
import { type Entry, policyPackage, regoName } from '../../policy/core.ts';

/** The package of one obligation on one kind of subject. */
export function judgementPackage(policy: Policy, obligation: Obligation, judgement: Judgement): string {
  const [, ...path] = obligation.id.split('.');
  return [policyPackage(policy), ...path.map(regoName), regoName(judgement.subject)].join('.');
}

/** The package with the findings of an entry. */
export const entryPackage = (entry: Entry): string => `deepsyn.judge.${regoName(entry)}`;

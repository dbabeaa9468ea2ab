import type { Judgement, Obligation, Policy } from '../../model/policy-set.ts';
import type { Entry } from '../../policy/core.ts';

/** Words as a Rego name: lower case, with underscores. */
export function regoName(words: string): string {
  return words
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_|_$/g, '');
}

/** The package of a policy version: `deepsyn.deep_synthesis_2023.art_09.v1_0_0`. */
export function policyPackage(policy: Policy): string {
  const article = `art_${String(policy.article).padStart(2, '0')}`;
  return `deepsyn.${regoName(policy.regulation)}.${article}.v${regoName(policy.version)}`;
}

/** The package of one obligation on one kind of subject. */
export function judgementPackage(policy: Policy, obligation: Obligation, judgement: Judgement): string {
  const [, ...path] = obligation.id.split('.');
  return [policyPackage(policy), ...path.map(regoName), regoName(judgement.subject)].join('.');
}

/** The package with the findings of an entry. */
export const entryPackage = (entry: Entry): string => `deepsyn.judge.${regoName(entry)}`;

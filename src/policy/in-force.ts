import { DeepsynError } from '../model/errors.ts';
import type { AppliedPolicy } from '../model/finding.ts';
import type { Law, Policy, PolicySet } from '../model/policy-set.ts';
import { suggest } from '../source/core.ts';

/** Whether a version applies: within its dates, its pack switched on, and nothing in force in its place. */
export function isInForce(set: PolicySet, policy: Policy, law: Law): boolean {
  if (law.time < policy.from || law.time >= (policy.until ?? Infinity)) return false;
  if (policy.pack !== undefined && !law.packs.includes(policy.pack)) return false;
  return !set.policies.some((other) => other.supersedes === policy.key && isInForce(set, other, law));
}

/** The versions that apply, for the record. */
export function policiesInForce(set: PolicySet, law: Law): AppliedPolicy[] {
  return set.policies
    .filter((policy) => isInForce(set, policy, law))
    .map(({ regulation, article, version }) => ({ regulation, article, version }));
}

/** Whether there are encoded laws, and none is in force at an instant, switched on or not. */
export function isOutsideLaw({ policies }: PolicySet, time: number): boolean {
  return policies.length > 0 && policies.every(({ from, until }) => time < from || time >= (until ?? Infinity));
}

/** The packs that there are to switch on. */
export function packsOf(set: PolicySet): readonly string[] {
  return [...new Set(set.policies.flatMap((policy) => policy.pack ?? []))];
}

/**
 * The packs to switch on, which all exist.
 * @throws DeepsynError `unknown-pack`, with the nearest name
 */
export function checkPacks(set: PolicySet, packs: readonly string[]): readonly string[] {
  const known = packsOf(set);
  const unknown = packs.filter((pack) => !known.includes(pack));
  if (unknown.length === 0) return packs;
  throw new DeepsynError(
    'unknown-pack',
    unknown.map((pack) => ({ path: [], message: `there is no pack “${pack}”`, ...suggest(pack, known) })),
  );
}

import { DeepsynError } from '../model/errors.ts';
import type { AppliedPolicy } from '../model/finding.ts';
import type { Law, Policy, PolicySet } from '../model/policy-set.ts';
import { suggest } from '../source/core.ts';

/** Whether a version is in force: it applies, and none that takes its place does. */
export function isInForce(set: PolicySet, policy: Policy, law: Law): boolean {
  return applies(policy, law) && !successorsOf(set.policies, policy).some((other) => applies(other, law));
}

/** Whether an instant lies within a version's dates, and its pack is switched on. */
function applies({ from, until, pack }: Policy, { time, packs }: Law): boolean {
  return time >= from && time < (until ?? Infinity) && (pack === undefined || packs.includes(pack));
}

/** The versions that take the place of one: those that say so, and those that take theirs. */
export function successorsOf(policies: readonly Policy[], { key }: Policy): readonly Policy[] {
  const keys = new Set([key]);
  // A set goes on to what is added to it.
  for (const each of keys) {
    for (const { key: next, supersedes } of policies) if (supersedes === each) keys.add(next);
  }
  keys.delete(key);
  return policies.filter((each) => keys.has(each.key));
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

import type { Problem } from '../model/errors.ts';
import type { Policy } from '../model/policy-set.ts';
import { suggest } from '../source/core.ts';
import { successorsOf } from './in-force.ts';
import { faultOfName, meetInRego, policyPackage, regoName } from './names.ts';

/** Something that policies cannot hold together, and where it stands in one of them. */
export interface Clash extends Pick<Problem, 'path' | 'message' | 'remedy'> {
  readonly policy: Policy;
}

type Report = (path: Problem['path'], message: string, remedy?: string) => void;

/**
 * Finds what would let one policy hide, displace or merge with another: an id that two use while both can be in force, a
 * version that takes the place of another article's, names that are one rule once they are compiled.
 */
export function clashesIn(policies: readonly Policy[]): Clash[] {
  const clashes: Clash[] = [];
  for (const [index, policy] of policies.entries()) {
    const report: Report = (path, message, remedy) => {
      clashes.push({ policy, path, message, ...(remedy === undefined ? {} : { remedy }) });
    };
    checkNames(policy, report);
    checkSupersedes(policy, policies, report);
    for (const other of policies.slice(0, index)) checkBeside(policy, other, policies, report);
  }
  return clashes;
}

/** Ids and names within one version. */
function checkNames({ obligations, conditions }: Policy, report: Report): void {
  const packages = new Map<string, string>();
  for (const [index, { id, judgements }] of obligations.entries()) {
    const path = ['obligations', index, 'id'];
    const first = obligations.findIndex((other) => other.id === id);
    if (first < index) report(path, `${id} is used twice`, 'give each its own id');
    const [, ...words] = id.split('.');
    if (words[0] === 'conditions' || words[0] === 'in-force') {
      report(path, `“${words[0]}” names something else in Rego`, 'choose another word');
    }
    for (const { subject } of judgements) packages.set(`${[...words, subject].map(regoName).join('.')}.`, id);
  }
  for (const [index, { id, judgements }] of obligations.entries()) {
    const [, ...words] = id.split('.');
    for (const { subject } of judgements) {
      const own = `${[...words, subject].map(regoName).join('.')}.`;
      const around = [...packages].find(([name, other]) => other !== id && own.startsWith(name));
      if (around) report(['obligations', index, 'id'], `${id} lies within ${around[1]} in Rego`, 'choose another word');
    }
  }
  for (const [index, { name }] of conditions.entries()) {
    const path = ['conditions', name, 'when'];
    const fault = faultOfName(name);
    if (fault) report(path, fault, 'give it another name');
    const other = conditions.slice(0, index).find((each) => meetInRego(each.name, name));
    if (other) report(path, `“${name}” and “${other.name}” are one rule in Rego`, 'give one of them another name');
  }
}

/** A version takes the place of an older one of its own article, in its own law. */
function checkSupersedes(policy: Policy, policies: readonly Policy[], report: Report): void {
  const { supersedes, regulation, article, version } = policy;
  if (supersedes === undefined) return;
  const before = policies.find(({ key }) => key === supersedes);
  const path = ['supersedes'];
  if (!before) {
    const known = policies.map(({ key }) => key);
    report(path, `there is no policy ${supersedes}`, suggest(supersedes, known).remedy);
  } else if (before.regulation !== regulation || before.article !== article) {
    const remedy = 'take it out: both then apply, each with ids of its own';
    report(path, `${supersedes} is not an earlier version of article ${article} of ${regulation}`, remedy);
  } else if (order(before.version, version) >= 0) {
    report(path, `${supersedes} is no older version than ${version}`, 'name an older one');
  }
}

function order(one: string, other: string): number {
  const [a, b] = [one, other].map((version) => version.split('.').map(Number));
  const differing = (a ?? []).findIndex((number, index) => number !== b?.[index]);
  return (a?.[differing] ?? 0) - (b?.[differing] ?? 0);
}

/** Two versions that could meet, on one day or in one bundle. */
function checkBeside(policy: Policy, other: Policy, policies: readonly Policy[], report: Report): void {
  const same = policy.regulation === other.regulation && policy.article === other.article;
  if (policyPackage(policy) === policyPackage(other)) {
    report(['version'], `${other.key} is version ${policy.version} of the same article`, 'give it another version');
  }
  const apart = successorsOf(policies, policy).includes(other) || successorsOf(policies, other).includes(policy);
  const overlap = policy.from < (other.until ?? Infinity) && other.from < (policy.until ?? Infinity);
  if (apart || !overlap) return;
  if (same) {
    const [older, newer] = order(other.version, policy.version) < 0 ? [other, policy] : [policy, other];
    const remedy = `write supersedes: ${older.key} into ${newer.key}, which has to be the newer version`;
    report(['effective'], `${other.key} is in force on the same days`, remedy);
    return;
  }
  const ids = new Set(other.obligations.map(({ id }) => id));
  for (const [index, { id }] of policy.obligations.entries()) {
    if (!ids.has(id)) continue;
    const message = `${other.key} has ${id} too, and both can be in force`;
    report(['obligations', index, 'id'], message, 'give it an id of its own');
  }
}

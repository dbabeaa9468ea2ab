import type { PolicySet } from '../model/policy-set.ts';
import { resolvePolicies } from './resolve.ts';
import { readSources } from './sources.ts';

export { comparisonsOf, factsOf, inWords } from './condition.ts';
export {
  type Entry,
  factsOfJudgement,
  factsRead,
  type Judged,
  judgementsOf,
  namedConditions,
  ownComparisons,
  withGrounds,
} from './reads.ts';
export { folderOf } from './sources.ts';

/**
 * Reads and checks the policies of a folder.
 * @param folder where `parameters.yaml` and `article-NN/VERSION/policy.yaml` lie
 * @throws DeepsynError `unreadable-file`, `malformed-document` or `invalid-policy`, with every problem and its place
 */
export function readPolicies(folder: string): PolicySet {
  return resolvePolicies(readSources(folder));
}
export { isInForce, packsOf, policiesInForce } from './in-force.ts';
export { goneVersions, lockProblems, releasePolicies } from './lock.ts';
export { checkParameters, type ParameterValues, parameterFacts } from './parameters.ts';

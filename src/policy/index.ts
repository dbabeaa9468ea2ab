import type { PolicySet } from '../model/policy-set.ts';
import { resolvePolicies } from './resolve.ts';
import { readSources } from './sources.ts';

export * from './core.ts';
export { goneVersions, lockProblems, releasePolicies } from './lock.ts';
export { folderOf } from './sources.ts';
export { unreadProblems } from './unread.ts';

/**
 * Reads and checks the policies of a folder.
 * @param folder where `parameters.yaml` and `article-NN/VERSION/policy.yaml` lie
 * @throws DeepsynError `unreadable-file`, `malformed-document` or `invalid-policy`, with every problem and its place
 */
export function readPolicies(folder: string): PolicySet {
  return resolvePolicies(readSources(folder));
}

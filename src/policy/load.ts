import { DeepsynError } from '../model/errors.ts';
import type { PolicySet } from '../model/policy-set.ts';
import { type LockDifference, lockDifferences, releaseSources } from './lock.ts';
import { resolvePolicies } from './resolve.ts';
import { readSources } from './sources.ts';

/** Whether whoever reads the policies edits them. */
export interface Editing {
  /** Policies may differ from what was released; whatever they decide says that they are a draft. */
  readonly draft?: boolean;
}

/**
 * Reads and checks the policies of a folder, and holds them to the lock of released versions.
 * @param folder where `parameters.yaml` and `article-NN/VERSION/policy.yaml` lie
 * @throws DeepsynError `unreadable-file`, `malformed-document` or `invalid-policy`, with every problem and its place
 */
export function readPolicies(folder: string, { draft = false }: Editing = {}): PolicySet {
  const { set, differences } = readEdited(folder);
  if (draft) return { ...set, draft: true };
  if (differences.length > 0) throw refused(differences);
  return set;
}

/**
 * Reads and checks policies for those who work on them, with what keeps them from being used as they are.
 * @throws DeepsynError as `readPolicies`; where a released version is gone, too
 */
export function readEdited(folder: string): {
  readonly set: PolicySet;
  readonly differences: readonly LockDifference[];
} {
  const sources = readSources(folder);
  const set = resolvePolicies(sources);
  const differences = lockDifferences(folder, sources);
  if (differences.some(({ kind }) => kind === 'gone')) throw refused(differences);
  return { set, differences };
}

/**
 * Releases policy versions: from now on they must not change.
 * @param names as `releaseSources` takes them
 * @throws DeepsynError as `readPolicies` and `releaseSources`
 */
export function releasePolicies(folder: string, names: readonly string[]): string[] {
  const sources = readSources(folder);
  resolvePolicies(sources);
  return releaseSources(folder, sources, names);
}

const refused = (differences: readonly LockDifference[]): DeepsynError =>
  new DeepsynError(
    'invalid-policy',
    differences.map(({ kind, problem }) =>
      kind === 'gone' ? problem : { ...problem, remedy: `${problem.remedy}; to try what you edit, ask for a draft` },
    ),
  );

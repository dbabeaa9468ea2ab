import { createReferenceEvaluator } from '../evaluate/reference.ts';
import { DeepsynError, type Problem } from '../model/errors.ts';
import { readRelease } from '../policy/index.ts';
import { readCases } from './read.ts';
import { onlyPolicy, runCase } from './run.ts';

/**
 * Releases policy versions whose cases come true: from now on the versions must not change. An edit of the parameters or
 * of the regulation is released where the cases of all versions do.
 * @param names what to release; everything, where none is named
 * @returns what was released now
 * @throws DeepsynError as `readRelease`; `invalid-policy` with the place of each case that fails
 */
export async function releasePolicies(folder: string, names: readonly string[]): Promise<readonly string[]> {
  const { set, names: released, write } = readRelease(folder, names);
  const versions = set.policies.map(({ key }) => key);
  const isTried = (key: string) => released.includes(key) || released.some((name) => !versions.includes(name));
  const cases = readCases(folder, set);
  const problems: Problem[] = [];
  for (const key of versions.filter(isTried)) {
    const reference = createReferenceEvaluator(onlyPolicy(set, key));
    for (const each of cases.filter(({ policy }) => policy === key)) {
      const { differences, remedy } = await runCase(each, set, reference);
      if (differences.length === 0) continue;
      const said = differences.map(({ of, expected, found }) => `${of}: expected ${expected}, found ${found}`);
      problems.push({
        file: each.file,
        position: each.position,
        path: [],
        message: `the case “${each.source.name.en}” fails: ${said.join('; ')}`,
        remedy: remedy ?? 'correct the case or the policy; deepsyn test runs both',
      });
    }
  }
  if (problems.length > 0) throw new DeepsynError('invalid-policy', problems);
  write();
  return released;
}

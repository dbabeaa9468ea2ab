import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { DeepsynError, type Problem } from '../model/errors.ts';
import { readDocument, suggest, validate } from '../source/index.ts';
import { folderOf, readSources } from './sources.ts';

/** `versions.lock.json`: the SHA-256 digest of each released policy version, by its key. */
const lockFile = z.record(z.string(), z.string().regex(/^[0-9a-f]{64}$/));

const lockPath = (folder: string): string => join(folder, 'versions.lock.json');

function readLock(folder: string): Readonly<Record<string, string>> {
  return existsSync(lockPath(folder)) ? validate(lockFile, readDocument(lockPath(folder)), 'invalid-policy') : {};
}

/** Line endings do not count. */
function digestOf(folder: string, key: string): string | undefined {
  const path = join(folder, folderOf(key), 'policy.yaml');
  if (!existsSync(path)) return undefined;
  return createHash('sha256').update(readFileSync(path, 'utf8').replaceAll('\r\n', '\n')).digest('hex');
}

/** Released versions that are not there at all. */
export function goneVersions(folder: string): Problem[] {
  return lockProblems(folder).filter(({ file }) => file !== undefined && !existsSync(file));
}

/** Released versions that were edited or taken away since. A version that was never released is free to change. */
export function lockProblems(folder: string): Problem[] {
  return Object.entries(readLock(folder)).flatMap(([key, digest]): Problem[] => {
    const found = digestOf(folder, key);
    if (found === digest) return [];
    const message =
      found === undefined ? `${key} was released and is gone` : `${key} was released and has been edited since`;
    const remedy = 'restore it, and write what is new as a version of its own';
    return [
      { file: join(folder, folderOf(key), 'policy.yaml'), position: { line: 1, column: 1 }, path: [], message, remedy },
    ];
  });
}

/**
 * Releases policy versions: from now on they must not change.
 * @param keys versions such as `article-09/1.0.0`; all that are not released yet, where none is named
 * @returns the versions that were released now
 * @throws DeepsynError `invalid-policy` where a released version was edited, or there is no such version
 */
export function releasePolicies(folder: string, keys: readonly string[]): string[] {
  const known = readSources(folder).policies.map((policy) => policy.key);
  const lock = readLock(folder);
  const unknown = keys.filter((key) => !known.includes(key));
  const problems = [
    ...lockProblems(folder),
    ...unknown.map((key): Problem => ({ path: [], message: `there is no version ${key}`, ...suggest(key, known) })),
  ];
  if (problems.length > 0) throw new DeepsynError('invalid-policy', problems);
  const released = (keys.length > 0 ? keys : known).filter((key) => lock[key] === undefined);
  const entries = [...Object.entries(lock), ...released.map((key) => [key, digestOf(folder, key)] as const)];
  entries.sort(([a], [b]) => (a < b ? -1 : 1));
  writeFileSync(lockPath(folder), `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`);
  return released;
}

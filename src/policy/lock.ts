import { createHash } from 'node:crypto';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { DeepsynError, type Problem } from '../model/errors.ts';
import { readDocument, type SourceDocument, suggest, validate } from '../source/index.ts';
import { folderOf, LOCK, PARAMETERS, REGULATION, VOCABULARY } from './folder.ts';
import type { PolicySources } from './sources.ts';

/** `versions.lock.json`: the SHA-256 digest of each released policy version, of the parameters and of the regulation. */
const lockFile = z.record(z.string(), z.string().regex(/^[0-9a-f]{64}$/));

/** One way in which a folder differs from what was released. */
export interface LockDifference {
  readonly kind: 'gone' | 'edited' | 'unreleased' | 'without-cases' | 'without-lock';
  /** As the lock names it: `article-09/1.0.0`, `parameters.yaml`. */
  readonly name: string;
  readonly problem: Problem;
}

/**
 * Compares a folder of policies with its lock.
 * @throws DeepsynError `unreadable-file`, `malformed-document`, `invalid-policy` for a lock that cannot be read
 */
export function lockDifferences(folder: string, { policies, lockable }: PolicySources): LockDifference[] {
  const lock = readLock(folder);
  const differ = (kind: LockDifference['kind'], name: string, file: string, message: string): LockDifference => {
    const place = kind === 'edited' || kind === 'unreleased' ? { position: { line: 1, column: 1 } } : {};
    return { kind, name, problem: { file, ...place, path: [], message, remedy: remedyFor(kind, name) } };
  };
  const gone = Object.keys(lock ?? {})
    .filter((name) => !lockable.has(name))
    .map((name) => differ('gone', name, join(folder, fileOf(name)), `${name} was released and is gone`));
  const changed = [...lockable].flatMap(([name, document]) => {
    if (!lock) return [];
    if (!Object.hasOwn(lock, name)) return [differ('unreleased', name, document.file, `${name} is not released yet`)];
    if (lock[name] === digestOf(document)) return [];
    return [differ('edited', name, document.file, `${name} was released and has been edited since`)];
  });
  const uncased = policies
    .filter(({ file, hasCases }) => (file.obligations ?? []).length > 0 && !hasCases)
    .map(({ key }) =>
      differ('without-cases', key, join(folder, folderOf(key), 'cases.yaml'), `no cases show what ${key} comes to`),
    );
  const missing = lock
    ? []
    : [differ('without-lock', LOCK, join(folder, LOCK), 'the lock of released versions is missing')];
  return [...missing, ...gone, ...changed, ...uncased];
}

/** Files that have no versions, and are released by naming them. */
const isUnversioned = (name: string): boolean =>
  name === PARAMETERS || name === REGULATION || name.startsWith(`${VOCABULARY}/`);

function remedyFor(kind: LockDifference['kind'], name: string): string {
  switch (kind) {
    case 'gone':
      return 'restore it: a version that ends is kept, for the days on which it applied';
    case 'edited':
      return isUnversioned(name)
        ? `restore it, or release it with deepsyn release ${name}`
        : 'restore it, and write what is new as a version of its own';
    case 'unreleased':
      return 'release it with deepsyn release';
    case 'without-cases':
      return 'write cases.yaml';
    case 'without-lock':
      return 'restore it; the first one is written by deepsyn release';
  }
}

const fileOf = (name: string): string => (isUnversioned(name) ? name : join(folderOf(name), 'policy.yaml'));

/** Undefined where there is none: that is not a lock of nothing. */
function readLock(folder: string): Readonly<Record<string, string>> | undefined {
  const path = join(folder, LOCK);
  return existsSync(path) ? validate(lockFile, readDocument(path), 'invalid-policy') : undefined;
}

/** Line endings do not count. */
const digestOf = ({ text }: SourceDocument): string =>
  createHash('sha256').update(text.replaceAll('\r\n', '\n')).digest('hex');

/**
 * Writes the digests of what is not released yet into the lock.
 * @param names what to release; everything, where none is named. Parameters and the regulation have no versions, so an
 * edit of them is released by naming them
 * @returns what was released now
 * @throws DeepsynError `invalid-policy` where a released version was edited or is gone, one has no cases, or a name is unknown
 */
export function releaseSources(folder: string, sources: PolicySources, names: readonly string[]): string[] {
  const { lockable } = sources;
  const isWanted = (name: string) => names.length === 0 || names.includes(name);
  const refused = lockDifferences(folder, sources).filter(({ kind, name }) => {
    if (kind === 'edited') return !(isUnversioned(name) && names.includes(name));
    return kind === 'gone' || (kind === 'without-cases' && isWanted(name));
  });
  const unknown = names.filter((name) => !lockable.has(name));
  const known = [...lockable.keys()];
  const problems = [
    ...refused.map(({ problem }) => problem),
    ...unknown.map((name): Problem => ({ path: [], message: `there is no version ${name}`, ...suggest(name, known) })),
  ];
  if (problems.length > 0) throw new DeepsynError('invalid-policy', problems);
  const lock = new Map(Object.entries(readLock(folder) ?? {}));
  const released = [...lockable].filter(([name, document]) => isWanted(name) && lock.get(name) !== digestOf(document));
  for (const [name, document] of released) lock.set(name, digestOf(document));
  const entries = [...lock].sort(([a], [b]) => (a < b ? -1 : 1));
  writeFileSync(join(folder, LOCK), `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`);
  return released.map(([name]) => name).sort();
}

import { createHash } from 'node:crypto';
import { existsSync, realpathSync } from 'node:fs';
import { basename, dirname, join, posix } from 'node:path';
import { DeepsynError } from '../model/errors.ts';
import { limits } from '../model/limits.ts';
import { parseSource, readDocument } from '../source/index.ts';
import { type Ended, git, openObjects } from './git.ts';
import {
  ABSENT,
  isInside,
  isLeftOut,
  kindOnDisk,
  LARGEST_EVIDENCE,
  NO_FILE,
  nameIn,
  notOrdinary,
  OUTSIDE,
  TOO_LARGE,
  type Tree,
} from './tree.ts';

/** A revision's files, read from git's objects. Nothing of it is written anywhere. */
export interface RevisionTree extends Tree {
  /** The digest that git has of each file in a folder, by the path on the disk. */
  idsIn(folder: string): ReadonlyMap<string, string>;
  close(): void;
}

interface Entry {
  readonly link: boolean;
  readonly id: string;
}

/** As many links as Linux follows. */
const MOST_LINKS = 40;

/**
 * Opens the commit from which a revision and HEAD went apart.
 * @throws DeepsynError `invalid-revision` where there is none, with what to do
 */
export function openRevision(folder: string, revision: string): RevisionTree {
  const { root, commit } = mergeBase(folder, revision);
  const entries = entriesOf(root, commit);
  const folders = new Set([...entries.keys()].flatMap(parentsOf));
  const objects = openObjects(root);

  /** A file by its name in the tree, links followed; a folder; or that it leads out of the tree. */
  const settle = async (name: string, links = 0): Promise<Entry | 'folder' | 'outside' | undefined> => {
    if (name === '.') return 'folder';
    for (const place of [...parentsOf(name).reverse(), name]) {
      const entry = entries.get(place);
      if (!entry?.link) continue;
      const target = await objects.read(entry.id, limits.fileBytes);
      if (target === 'too-large' || links >= MOST_LINKS) return undefined;
      const to = posix.join(posix.dirname(place), target.toString('utf8'), name.slice(place.length));
      if (posix.isAbsolute(target.toString('utf8')) || to === '..' || to.startsWith('../')) return 'outside';
      return settle(to.replace(/\/$/, ''), links + 1);
    }
    return entries.get(name) ?? (folders.has(name) ? 'folder' : undefined);
  };
  const content = async (file: string, found: Entry): Promise<Buffer> => {
    const bytes = await objects.read(found.id, limits.fileBytes);
    if (bytes !== 'too-large') return bytes;
    throw unreadable(file, 'the file is too large', `at most ${limits.fileBytes / 1024 / 1024} MiB are read`);
  };

  return {
    root,
    kind: async (path) => {
      const place = placeOf(root, path);
      if (place === undefined) return kindOnDisk(path);
      const found = await settle(place);
      if (found === undefined) return entries.get(place)?.link ? 'other' : 'nothing';
      return found === 'folder' ? 'folder' : found === 'outside' ? 'other' : 'file';
    },
    files: async (start) => {
      const place = placeOf(root, start);
      const prefix = place === '.' ? '' : `${place}/`;
      if (place === undefined) return [];
      return [...entries.keys()]
        .filter((name) => name.startsWith(prefix) && !name.slice(prefix.length).split('/').some(isLeftOut))
        .map((name) => join(root, name));
    },
    document: async (path) => {
      const place = placeOf(root, path);
      // What lies outside is not the repository's, and the same for both.
      if (place === undefined) return readDocument(path);
      const found = await settle(place);
      if (found === undefined) throw unreadable(path, 'there is no such file in it', 'check the path');
      if (found === 'folder' || found === 'outside') throw notOrdinary(path);
      return parseSource(textOf(await content(path, found), path), path);
    },
    evidence: async (path, within) => {
      const place = isInside(within, path) ? placeOf(root, path) : undefined;
      const found = place === undefined ? 'outside' : await settle(place);
      if (found === 'outside') return { fault: OUTSIDE };
      if (found === 'folder') return { fault: NO_FILE };
      if (found === undefined) return { fault: ABSENT };
      const bytes = await objects.read(found.id, LARGEST_EVIDENCE);
      return bytes === 'too-large'
        ? { fault: TOO_LARGE }
        : { sha256: createHash('sha256').update(bytes).digest('hex') };
    },
    idsIn: (start) => {
      const prefix = `${placeOf(root, start) ?? '..'}/`;
      const within = [...entries].filter(([name]) => name.startsWith(prefix));
      return new Map(within.map(([name, { id }]) => [join(root, name), id]));
    },
    close: () => objects.close(),
  };
}

/** A path by its name in the tree; undefined outside of it, also where a link on the way to its folder leads out. */
function placeOf(root: string, path: string): string | undefined {
  if (isInside(root, path)) return nameIn(root, path);
  const folder = dirname(path);
  const real = existsSync(folder) ? join(realpathSync(folder), basename(path)) : path;
  return isInside(root, real) ? nameIn(root, real) : undefined;
}

function parentsOf(name: string): string[] {
  const parent = posix.dirname(name);
  return parent === '.' ? [] : [parent, ...parentsOf(parent)];
}

function textOf(bytes: Buffer, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    throw unreadable(file, 'it is no UTF-8 text', 'check its encoding', error);
  }
}

function unreadable(file: string, message: string, remedy: string, cause?: unknown): DeepsynError {
  return new DeepsynError('unreadable-file', [{ file, path: [], message, remedy }], { cause });
}

/** Every file and link of a commit by its name. A name that no checkout would write, such as `..`, is no file's. */
function entriesOf(root: string, commit: string): Map<string, Entry> {
  const listed = must(
    git(root, 'ls-tree', '-r', '-z', '--full-tree', commit),
    'its files cannot be listed',
    'run git fsck',
  );
  const entries = new Map<string, Entry>();
  for (const line of listed.toString('utf8').split('\0')) {
    const [, mode, id, name] = /^(\d+) blob ([0-9a-f]+)\t(.*)$/s.exec(line) ?? [];
    if (mode === undefined || id === undefined || name === undefined) continue;
    if (name.split('/').some((part) => part === '' || part === '.' || part === '..' || part.toLowerCase() === '.git'))
      continue;
    entries.set(name, { link: mode === '120000', id });
  }
  return entries;
}

function mergeBase(folder: string, revision: string): { readonly root: string; readonly commit: string } {
  const where = git(folder, 'rev-parse', '--show-toplevel');
  const root = must(
    where,
    where.why || 'there is no repository here',
    'run it in a folder of a repository that is checked out',
  );
  const shallow = git(folder, 'rev-parse', '--is-shallow-repository').out.toString('utf8').trim() === 'true';
  const deepen = 'the clone is shallow: fetch its history, with fetch-depth: 0 in CI, or git fetch --unshallow';
  const commitOf = (name: string): Ended =>
    git(folder, 'rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`);
  const idOf = ({ out }: Ended): string => out.toString('utf8').trim().split('\n').at(-1) ?? '';
  const head = commitOf('HEAD');
  must(head, 'HEAD is no commit yet', 'commit something first');
  const named = commitOf(revision);
  must(
    named,
    `there is no commit ${revision}`,
    shallow ? deepen : 'name a revision of the repository that this folder is in',
  );
  const base = git(folder, 'merge-base', idOf(named), idOf(head));
  must(
    base,
    `${revision} and HEAD have no commit in common`,
    shallow ? deepen : 'name a revision that HEAD goes back to, or use --baseline',
  );
  return { root: root.toString('utf8').replace(/\n$/, ''), commit: idOf(base) };
}

function must({ ok, out }: Ended, message: string, remedy: string): Buffer {
  if (ok) return out;
  throw new DeepsynError('invalid-revision', [{ path: [], message, remedy }]);
}

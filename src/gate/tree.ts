import { createHash } from 'node:crypto';
import {
  closeSync,
  constants,
  type Dirent,
  existsSync,
  fstatSync,
  lstatSync,
  openSync,
  readdirSync,
  readSync,
  realpathSync,
  statSync,
} from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { DeepsynError } from '../model/errors.ts';
import { readDocument, type SourceDocument } from '../source/index.ts';

/** The largest file whose digest is taken, in bytes. */
export const LARGEST_EVIDENCE = 64 * 1024 * 1024;

/** What evidence is: a file with its digest, or why it cannot count. */
export type Evidence = { readonly sha256: string } | { readonly fault: string };

export type Kind = 'file' | 'folder' | 'other' | 'nothing';

/** Files as they lie on the disk, or as they were in a revision. Both name them by the path that they have on the disk. */
export interface Tree {
  /** The folder that files are named from in reports; evidence never lies outside of it. */
  readonly root: string;
  /** What is at a path, links followed. */
  kind(path: string): Promise<Kind>;
  /** The files in a folder and below; what was installed and what is git's own is left out. */
  files(folder: string): Promise<readonly string[]>;
  /** @throws DeepsynError `unreadable-file` or `malformed-document` */
  document(path: string): Promise<SourceDocument>;
  /** @param within the folder that it must not lie outside of, whatever links say */
  evidence(path: string, within: string): Promise<Evidence>;
}

/** What a shell hands over as a file: `<(…)`. */
const GIVEN = /^\/(?:dev|proc\/self)\/fd\/\d+$/;

/** A folder is left out by its name. */
export const isLeftOut = (name: string): boolean => name === 'node_modules' || name === '.git';

/** Whether a path is a folder, or lies in it. */
export function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && way !== path;
}

/** A path as reports have it: from the root, with slashes. */
export function nameIn(root: string, path: string): string {
  return relative(root, path).split(sep).join('/') || '.';
}

/** The files of the disk. */
export function diskTree(root: string): Tree {
  return {
    root,
    kind: async (path) => kindOnDisk(path),
    files: async (folder) => filesBelow(folder, new Set()),
    document: async (path) => {
      if (kindOnDisk(path) === 'other' && !GIVEN.test(path)) throw notOrdinary(path);
      return readDocument(path);
    },
    evidence: async (path, within) => evidenceOnDisk(path, within),
  };
}

export function notOrdinary(file: string): DeepsynError {
  const problem = { file, path: [], message: 'this is no ordinary file', remedy: 'put a file in its place' };
  return new DeepsynError('unreadable-file', [problem]);
}

export function kindOnDisk(path: string): Kind {
  try {
    const found = statSync(path);
    return found.isFile() ? 'file' : found.isDirectory() ? 'folder' : 'other';
  } catch {
    // A link to nothing, and what may not be looked at, are there: they say so when they are read.
    return lstatSync(path, { throwIfNoEntry: false }) ? 'other' : 'nothing';
  }
}

function filesBelow(folder: string, above: ReadonlySet<string>): string[] {
  // A link to a folder above would never end.
  const real = realpathSync(folder);
  if (above.has(real)) return [];
  const seen = new Set([...above, real]);
  return entriesOf(folder).flatMap((entry) => {
    const path = join(folder, entry.name);
    const kind = entry.isFile() ? 'file' : entry.isDirectory() ? 'folder' : kindOnDisk(path);
    if (kind === 'file') return [path];
    return kind === 'folder' && !isLeftOut(entry.name) ? filesBelow(path, seen) : [];
  });
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const remedy = 'make it readable, or say under descriptors where the descriptors are';
    throw new DeepsynError('unreadable-file', [{ file: folder, path: [], message, remedy }], { cause: error });
  }
}

function evidenceOnDisk(path: string, within: string): Evidence {
  if (!isInside(within, path)) return { fault: OUTSIDE };
  try {
    const real = realpathSync(path);
    if (!isInside(realpathSync(within), real)) return { fault: OUTSIDE };
    if (!statSync(real).isFile()) return { fault: NO_FILE };
    return digestOf(real);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    return { fault: code === 'ENOENT' || code === 'ENOTDIR' ? ABSENT : 'cannot be read' };
  }
}

export const ABSENT = 'is not there';
export const OUTSIDE = 'lies outside of the repository';
export const NO_FILE = 'is no ordinary file';
export const TOO_LARGE = `is larger than ${LARGEST_EVIDENCE / 1024 / 1024} MiB`;

/** Opened so that it cannot wait, and looked at again once it is open: it may have changed places meanwhile. */
function digestOf(real: string): Evidence {
  const file = openSync(real, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0));
  try {
    if (!fstatSync(file).isFile()) return { fault: NO_FILE };
    const hash = createHash('sha256');
    const buffer = Buffer.alloc(1 << 16);
    for (let total = 0; ; ) {
      const read = readSync(file, buffer);
      if (read === 0) return { sha256: hash.digest('hex') };
      total += read;
      if (total > LARGEST_EVIDENCE) return { fault: TOO_LARGE };
      hash.update(buffer.subarray(0, read));
    }
  } finally {
    closeSync(file);
  }
}

/** The folder that a gate is about: that of the repository, else of the configuration, else the one it runs in. */
export function rootOf(folder: string, configuration: string): string {
  return nearestWith(folder, '.git') ?? nearestWith(folder, configuration) ?? folder;
}

export function nearestWith(folder: string, name: string): string | undefined {
  if (existsSync(join(folder, name))) return folder;
  const parent = dirname(folder);
  return parent === folder ? undefined : nearestWith(parent, name);
}

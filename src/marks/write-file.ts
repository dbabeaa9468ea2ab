import { randomBytes } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fchmodSync,
  fchownSync,
  fsyncSync,
  linkSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { DeepsynError } from '../model/errors.ts';
import { copied, spliced } from './bytes/splices.ts';
import { openFile } from './files.ts';
import type { Hasher } from './hasher.ts';
import { type Marked, type MarkOptions, planMark, proveMark } from './mark.ts';
import type { MarkRequest } from './mark-request.ts';

/** Where the marked file goes. */
export type Target = { readonly out: string; readonly overwrite?: boolean } | { readonly inPlace: true };

/**
 * Marks a file on disk. What is written is whole before it takes its name, so that a process that is killed leaves the
 * file of before or the marked one, and never a part.
 * @throws DeepsynError as `mark`; `unreadable-file`; `unwritable-file` where it cannot be written
 */
export async function markFile(
  file: string,
  request: MarkRequest,
  target: Target,
  options: MarkOptions & { readonly hasher: () => Hasher },
): Promise<Marked> {
  const before = openFile(file);
  let temporary: string | undefined;
  try {
    const place = placeOf(file, target);
    const plan = await planMark(before, request, options);
    temporary = place.temporary;
    await writeAll(temporary, spliced(before, plan.splices), place.like);
    const after = openFile(temporary);
    try {
      const marked = await proveMark(before, after, plan, { name: file, ...options });
      if (!before.unchanged?.()) {
        throw new DeepsynError('unmarkable-file', [
          { file, path: [], message: 'the file changed while it was marked', remedy: 'mark it again' },
        ]);
      }
      if (place.device) await writeTo(place.path, copied(after, 0, after.size));
      else if (place.isNew) giveNewName(temporary, place.path);
      else renameSync(temporary, place.path);
      if (!place.device) syncFolder(dirname(place.path));
      return marked;
    } finally {
      after.close();
    }
  } catch (error) {
    throw inFile(error, file);
  } finally {
    before.close();
    if (temporary !== undefined) rmSync(temporary, { force: true });
  }
}

interface Place {
  readonly path: string;
  readonly temporary: string;
  /** Whose the file is, and who may do what with it. */
  readonly like: { readonly mode: number; readonly uid: number; readonly gid: number };
  /** Whether nothing may lie there yet. */
  readonly isNew: boolean;
  /** A device or a pipe is written to, and never replaced. */
  readonly device: boolean;
}

function placeOf(file: string, target: Target): Place {
  const own = statSync(file);
  const temporaryIn = (folder: string) =>
    join(folder, `.${basename(file)}.deepsyn-${process.pid}-${randomBytes(4).toString('hex')}`);
  const like = { mode: own.mode & 0o777, uid: own.uid, gid: own.gid };
  if ('inPlace' in target) {
    const path = realpathSync(file); // a link stays one
    return { path, temporary: temporaryIn(dirname(path)), like, isNew: false, device: false };
  }
  const unwritable = (message: string, remedy: string) =>
    new DeepsynError('unwritable-file', [{ file: target.out, path: [], message, remedy }]);
  const there = statSync(target.out, { throwIfNoEntry: false });
  const path = there ? realpathSync(target.out) : resolve(target.out);
  if (there && there.ino === own.ino && there.dev === own.dev) {
    throw unwritable('this is the file itself', 'mark it in place, or name another file');
  }
  if (there?.isDirectory()) throw unwritable('this is a folder', 'name a file in it');
  const device = there !== undefined && !there.isFile();
  const isNew = !device && !target.overwrite;
  if (there && isNew) throw unwritable(...TAKEN);
  return { path, temporary: temporaryIn(device ? tmpdir() : dirname(path)), like, isNew, device };
}

const TAKEN = ['there is such a file already', 'name another, or let it be overwritten'] as const;

/** Gives a file its name unless another took it meanwhile. */
function giveNewName(temporary: string, path: string): void {
  try {
    linkSync(temporary, path);
  } catch (error) {
    if (existsSync(path)) {
      const [message, remedy] = TAKEN;
      throw new DeepsynError('unwritable-file', [{ file: path, path: [], message, remedy }], { cause: error });
    }
    renameSync(temporary, path); // not every file system has links
  }
}

async function writeAll(
  file: string,
  pieces: AsyncIterable<Uint8Array>,
  { mode, uid, gid }: Place['like'],
): Promise<void> {
  const handle = openFor(file, 'wx', 0o600);
  try {
    fchownSync(handle, uid, gid);
  } catch {
    // Who may not give files away keeps them.
  }
  fchmodSync(handle, mode);
  await writePieces(file, handle, pieces);
}

async function writeTo(file: string, pieces: AsyncIterable<Uint8Array>): Promise<void> {
  await writePieces(file, openFor(file, 'w', 0o666), pieces);
}

function openFor(file: string, flags: string, mode: number): number {
  try {
    return openSync(file, flags, mode);
  } catch (error) {
    throw unwritable(file, error);
  }
}

async function writePieces(file: string, handle: number, pieces: AsyncIterable<Uint8Array>): Promise<void> {
  try {
    for await (const piece of pieces) {
      for (let done = 0; done < piece.length; ) done += writeSync(handle, piece, done);
    }
    try {
      fsyncSync(handle);
    } catch {
      // A device or a pipe has nothing to be synchronised.
    }
  } catch (error) {
    throw error instanceof DeepsynError ? error : unwritable(file, error);
  } finally {
    closeSync(handle);
  }
}

function unwritable(file: string, error: unknown): DeepsynError {
  const message = error instanceof Error ? error.message : String(error);
  return new DeepsynError(
    'unwritable-file',
    [{ file, path: [], message, remedy: 'check the folder, its permissions and its space' }],
    { cause: error },
  );
}

/** The new name outlasts a power failure once the folder is on the disk, too; not every system lets a folder be opened. */
function syncFolder(folder: string): void {
  try {
    const handle = openSync(folder, 'r');
    fsyncSync(handle);
    closeSync(handle);
  } catch {
    // The file itself is whole in any case.
  }
}

/** The error with the name of the file, where it has none yet. */
function inFile(error: unknown, file: string): unknown {
  if (!(error instanceof DeepsynError) || error.problems.some((problem) => problem.file !== undefined)) return error;
  return new DeepsynError(
    error.code,
    error.problems.map((problem) => ({ file, ...problem })),
    { cause: error },
  );
}

import {
  chmodSync,
  closeSync,
  constants,
  fstatSync,
  linkSync,
  lstatSync,
  mkdirSync,
  openSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { DeepsynError } from '../model/errors.ts';

/** A text, and the file that it goes to. */
export interface Output {
  readonly path: string;
  readonly text: string;
  /** Written behind what is there. */
  readonly append?: true;
}

/** How long a pipe may be without a reader. */
const PATIENCE = 10_000;

/**
 * Writes every file, or none. An ordinary file is written beside its place first, and moved there once all are; what a
 * link points to stays linked. Devices and pipes are written to as they are.
 * @throws DeepsynError `unwritable-file`
 */
export async function writeOutputs(outputs: readonly Output[]): Promise<void> {
  const staged: Staged[] = [];
  try {
    const streams: Output[] = [];
    for (const output of outputs) {
      if (output.append || isStream(output.path)) streams.push(output);
      else staged.push(stage(output));
    }
    for (const { from, text } of staged) writeFileSync(from, text, { flag: 'wx' });
    for (const stream of streams) await writeStream(stream);
    moveAll(staged);
  } catch (error) {
    for (const { from } of staged) rmSync(from, { force: true });
    const message = error instanceof Error ? error.message : String(error);
    const remedy = 'name a file in a folder that can be written';
    throw new DeepsynError('unwritable-file', [{ path: [], message: `cannot write: ${message}`, remedy }], {
      cause: error,
    });
  }
}

/** A file that is written beside its place. */
interface Staged {
  readonly from: string;
  readonly to: string;
  readonly text: string;
}

function stage({ path, text }: Output): Staged {
  const to = followed(resolve(path));
  const found = statOf(to);
  if (found?.isDirectory()) throw new Error(`${path} is a folder`);
  mkdirSync(dirname(to), { recursive: true });
  return { from: join(dirname(to), `.deepsyn-${process.pid}-${Math.random().toString(36).slice(2)}.part`), to, text };
}

/** Moves all, or leaves all as they were. */
function moveAll(staged: readonly Staged[]): void {
  const done: { to: string; before: string | undefined }[] = [];
  try {
    for (const { from, to } of staged) {
      const found = statOf(to);
      const before = found ? `${from}.before` : undefined;
      if (found && before) {
        linkSync(to, before);
        chmodSync(from, found.mode & 0o777);
      }
      done.push({ to, before });
      renameSync(from, to);
    }
  } catch (error) {
    for (const { to, before } of done) {
      if (before) renameSync(before, to);
      else rmSync(to, { force: true });
    }
    throw error;
  }
  for (const { before } of done) if (before) rmSync(before, { force: true });
}

/** What a path leads to in the end, also where that is not there yet. */
function followed(path: string, links = 0): string {
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (!found?.isSymbolicLink()) return found ? realpathSync(path) : path;
  if (links > 40) throw new Error(`${path} is a link that never ends`);
  return followed(resolve(dirname(path), readlinkSync(path)), links + 1);
}

/** The number of an open file that a path names, such as /dev/stdout. */
function descriptorIn(path: string): number | undefined {
  const names: Readonly<Record<string, number>> = { '/dev/stdout': 1, '/dev/stderr': 2 };
  const number = /^\/(?:dev|proc\/self)\/fd\/(\d+)$/.exec(path)?.[1];
  return number === undefined ? names[path] : Number(number);
}

function isStream(path: string): boolean {
  const found = statOf(resolve(path));
  if (descriptorIn(resolve(path)) !== undefined) return true;
  if (found && !found.isFile() && !found.isDirectory()) return true;
  // A link to standard output that goes to a file: it would be replaced under the feet of whoever writes to it.
  return found !== undefined && [1, 2].some((number) => isSame(found, openStat(number)));
}

const statOf = (path: string): Stats | undefined => statSync(path, { throwIfNoEntry: false });

function openStat(descriptor: number): Stats | undefined {
  try {
    return fstatSync(descriptor);
  } catch {
    return undefined;
  }
}

const isSame = (one: Stats, other: Stats | undefined): boolean =>
  other !== undefined && one.isFile() && one.dev === other.dev && one.ino === other.ino;

async function writeStream({ path, text }: Output): Promise<void> {
  const place = resolve(path);
  const open = descriptorIn(place);
  if (open !== undefined) {
    await writeTo(open, text);
    return;
  }
  const file = await openStream(place);
  try {
    await writeTo(file, text);
  } finally {
    closeSync(file);
  }
}

/** Opens it without waiting for a reader in a way that nothing could end. */
async function openStream(path: string): Promise<number> {
  const flags = constants.O_WRONLY | constants.O_APPEND | constants.O_CREAT | (constants.O_NONBLOCK ?? 0);
  for (let waited = 0; ; waited += 50) {
    try {
      return openSync(path, flags, 0o666);
    } catch (error) {
      if (codeOf(error) !== 'ENXIO') throw error;
      if (waited >= PATIENCE) throw new Error(`${path}: nobody reads it`);
      await setTimeout(50);
    }
  }
}

async function writeTo(file: number, text: string): Promise<void> {
  const bytes = Buffer.from(text);
  for (let written = 0; written < bytes.length; ) {
    try {
      written += writeSync(file, bytes, written);
    } catch (error) {
      if (codeOf(error) !== 'EAGAIN') throw error;
      await setTimeout(5);
    }
  }
}

const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : undefined);

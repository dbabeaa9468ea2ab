import type { KeyObject } from 'node:crypto';
import { type FileHandle, readFile, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { NOTHING_BEFORE, sha256 } from './chain.ts';
import {
  CHECKPOINTS,
  type Checkpoint,
  isSignedBy,
  keyAfter,
  keyId,
  readCheckpoint,
  writeCheckpoint,
} from './checkpoint.ts';
import { invalidLog } from './faults.ts';
import { appendWhole, isPlainFile } from './files.ts';
import { openPrivate } from './private.ts';
import { judgeLines } from './trust.ts';

/** The checkpoints of a log, as its writer keeps them. */
export interface CheckpointWriter {
  /** Those that were there already, up to the last. */
  readonly found: readonly Checkpoint[];
  write(place: Pick<Checkpoint, 'log' | 'sequence' | 'digest' | 'file' | 'adopted' | 'closed'>): Promise<void>;
  close(): Promise<void>;
}

/** Who signs checkpoints, and how far apart they are. */
export interface CheckpointOptions {
  readonly key: KeyObject | undefined;
  /** The key that signed until now, where `key` is new. */
  readonly previousKey: KeyObject | undefined;
  readonly within: number;
}

/**
 * Goes on where the checkpoints end; one that was cut off when its writer was killed vouches for nothing, and is removed.
 * Whatever is written next vouches for all that is there, so nothing is that the keys do not confirm.
 * @throws DeepsynError `invalid-log` where one was changed, another key signs this log, or none did so far
 */
export async function openCheckpoints(
  folder: string,
  { key, previousKey, within }: CheckpointOptions,
): Promise<CheckpointWriter> {
  const path = join(folder, CHECKPOINTS);
  const bytes = isPlainFile(path) ? await readFile(path) : Buffer.alloc(0);
  const whole = bytes.subarray(0, bytes.lastIndexOf(0x0a) + 1);
  const { checkpoints: found, faults } = judgeLines({ file: path, bytes: whole }, [], false);
  const [fault] = faults;
  if (fault) throw invalidLog(path, `line ${fault.line}: ${fault.message}`);
  const last = found.at(-1);
  const signer = signerAfter(path, last, key, previousKey);
  // By its digest each vouches for the one before: the signature of the last confirms them all.
  confirmLast(path, whole, [key, previousKey]);
  let file: FileHandle | undefined;
  /** Nothing is touched before the first is written: a log that is refused stays as it is. */
  const begin = async (): Promise<FileHandle> => {
    if (whole.length < bytes.length) await truncate(path, whole.length);
    return openPrivate(path, 'a');
  };
  let introduces = signer !== key;
  let size = whole.length;
  let number = last?.number ?? 0;
  let previous = size === 0 ? NOTHING_BEFORE : sha256(lastLine(whole));
  return {
    found,
    write: async (place) => {
      const step = { ...place, number: number + 1, previous, within };
      const text = introduces ? writeCheckpoint(step, signer, key) : writeCheckpoint(step, key);
      const line = Buffer.from(text);
      file ??= await begin();
      await appendWhole(file, line, size);
      await file.datasync();
      size += line.length;
      [number, previous] = [number + 1, sha256(line.subarray(0, -1))];
      introduces = false;
    },
    close: async () => file?.close(),
  };
}

const lastLine = (bytes: Buffer): Buffer =>
  bytes.subarray(bytes.length < 2 ? 0 : bytes.lastIndexOf(0x0a, bytes.length - 2) + 1, -1);

function confirmLast(path: string, bytes: Buffer, given: readonly (KeyObject | undefined)[]): void {
  const keys = given.flatMap((each) => each ?? []);
  if (bytes.length === 0 || keys.length === 0) return;
  const line = lastLine(bytes);
  const read = readCheckpoint(line);
  const key = 'value' in read ? keys.find((each) => keyId(each) === read.value.key) : undefined;
  if ('value' in read && key && isSignedBy(line, read.value, key)) return;
  const remedy =
    'give the key that signed it as the previous one; where that was no key of yours, run deepsyn log verify, ' +
    'keep this log as it is, and begin a new one in another folder';
  throw invalidLog(path, 'the last checkpoint is not signed by a key that was given', remedy);
}

/** The key that the next checkpoint is signed with: the one before introduces a new one, and nobody signs in its place. */
function signerAfter(
  path: string,
  last: Checkpoint | undefined,
  key: KeyObject | undefined,
  previousKey: KeyObject | undefined,
): KeyObject | undefined {
  if (!last) return key;
  const expected = keyAfter(last);
  if (key && expected === undefined) throw invalidLog(path, 'no key signed this log so far');
  if (expected === undefined || (key && keyId(key) === expected)) return key;
  if (key && previousKey && keyId(previousKey) === expected) return previousKey;
  const problem = key ? 'another key signs this log' : 'this log is signed, and no key was given';
  throw invalidLog(path, problem, 'give the key that signs it, as the previous one where it is to be replaced');
}

import type { KeyObject } from 'node:crypto';
import { readFile, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { NOTHING_BEFORE, sha256 } from './chain.ts';
import {
  CHECKPOINTS,
  type Checkpoint,
  isSignedBy,
  keyAfter,
  keyId,
  type ReadCheckpoint,
  readCheckpoint,
  writeCheckpoint,
} from './checkpoint.ts';
import { invalidLog } from './faults.ts';
import { appendWhole, isPlainFile } from './files.ts';
import { openPrivate } from './private.ts';

/** The checkpoints of a log, as its writer keeps them. */
export interface CheckpointWriter {
  /** The last one that was there already. */
  readonly last: Checkpoint | undefined;
  /** Whether one has to be written of that record. */
  wants(sequence: number): boolean;
  write(place: Pick<Checkpoint, 'log' | 'sequence' | 'digest' | 'file'>): Promise<void>;
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
 * @throws DeepsynError `invalid-log` where the last one was changed, or another key signs this log
 */
export async function openCheckpoints(
  folder: string,
  { key, previousKey, within }: CheckpointOptions,
): Promise<CheckpointWriter> {
  const path = join(folder, CHECKPOINTS);
  const bytes = isPlainFile(path) ? await readFile(path) : Buffer.alloc(0);
  const whole = bytes.subarray(0, bytes.lastIndexOf(0x0a) + 1);
  const last = lastOf(path, whole, [key, previousKey]);
  const signer = signerAfter(path, last, key, previousKey);
  if (whole.length < bytes.length) await truncate(path, whole.length);
  const file = await openPrivate(path, 'a');
  let introduces = signer !== key;
  let stale = introduces || (last !== undefined && last.within !== within);
  let [size, number, previous] = [whole.length, last?.number ?? 0, last?.own ?? NOTHING_BEFORE];
  let latest = last?.sequence;
  return {
    last,
    wants: (sequence) => sequence > 0 && (stale || latest !== sequence),
    write: async (place) => {
      const step = { ...place, number: number + 1, previous, within };
      const text = introduces ? writeCheckpoint(step, signer, key) : writeCheckpoint(step, key);
      const line = Buffer.from(text);
      await appendWhole(file, line, size);
      await file.datasync();
      size += line.length;
      [number, previous, latest] = [number + 1, sha256(line.subarray(0, -1)), place.sequence];
      introduces = stale = false;
    },
    close: () => file.close(),
  };
}

function lastOf(path: string, bytes: Buffer, keys: readonly (KeyObject | undefined)[]): ReadCheckpoint | undefined {
  if (bytes.length === 0) return undefined;
  const line = bytes.subarray(bytes.length < 2 ? 0 : bytes.lastIndexOf(0x0a, bytes.length - 2) + 1, -1);
  const read = readCheckpoint(line);
  if ('fault' in read) throw invalidLog(path, `the last checkpoint was changed: ${read.fault}`);
  const { value } = read;
  const key = keys.find((each) => each !== undefined && keyId(each) === value.key);
  if (key && !isSignedBy(line, value, key)) throw invalidLog(path, 'the last checkpoint was changed: it is not signed');
  return value;
}

/** The key that the next checkpoint is signed with: the one before introduces a new one, and nobody signs in its place. */
function signerAfter(
  path: string,
  last: Checkpoint | undefined,
  key: KeyObject | undefined,
  previousKey: KeyObject | undefined,
): KeyObject | undefined {
  const expected = last && keyAfter(last);
  if (expected === undefined || (key && keyId(key) === expected)) return key;
  if (key && previousKey && keyId(previousKey) === expected) return previousKey;
  const problem = key ? 'another key signs this log' : 'this log is signed, and no key was given';
  throw invalidLog(path, problem, 'give the key that signs it, as the previous one where it is to be replaced');
}

import type { KeyObject } from 'node:crypto';
import { join } from 'node:path';
import type { DecisionRecord } from '../model/decision-record.ts';
import type { DeepsynError } from '../model/errors.ts';
import { chained, unchained } from './chain.ts';
import { type CheckpointWriter, openCheckpoints } from './checkpoint-writer.ts';
import { type End, findEnd } from './end.ts';
import { guarded, unwritable } from './faults.ts';
import { appendWhole, logFileName, syncFolder } from './files.ts';
import { type Lock, lockFolder } from './lock.ts';
import { makePrivateFolder, openPrivate } from './private.ts';

/** How a log is kept. */
export interface LogOptions {
  /** The folder of the log: `decisions-000001.jsonl` and on, and `checkpoints.jsonl`. */
  readonly folder: string;
  /** How large a file grows before the next is begun, in bytes; 64 MiB by default. */
  readonly rotateBytes?: number;
  /** Whether every record is on the disk before its decision is answered, or only with the next second. */
  readonly sync?: 'always' | 'interval';
  /** How many records may wait to be written; more wait for room before they are accepted. 10,000 by default. */
  readonly most?: number;
  /** Signs checkpoints: an Ed25519 private key. */
  readonly key?: KeyObject;
  /** The key that signed until now, where `key` is new: a last checkpoint under it introduces the new one. */
  readonly previousKey?: KeyObject;
  /** The most records between two checkpoints; 1,000 by default. One is written at the end of each file, too. */
  readonly checkpointEvery?: number;
  /** The longest that a record waits for a checkpoint, in milliseconds; a minute by default. */
  readonly checkpointWithin?: number;
}

/** What a log has come to. */
export interface LogState {
  /** Names the log, and every record of it. */
  readonly log: string;
  /** The last record that is written, from 1 on; 0 for none. */
  readonly sequence: number;
  readonly digest: string;
  /** Records that wait to be written. */
  readonly waiting: number;
  /** Bytes of a record that was cut off when its writer was killed, and set aside when the log was opened. */
  readonly torn: number;
}

/** An open log. */
export interface DecisionLog {
  readonly state: LogState;
  /**
   * Appends a record. It resolves when the record is written, and on the disk where the log syncs always.
   * @throws DeepsynError `unwritable-file`: this record was not acknowledged, and none after it will be
   */
  append(record: DecisionRecord): Promise<void>;
  /** Writes what waits, and a last checkpoint. */
  close(): Promise<void>;
}

const LOCK = 'writer.lock';
const CHECKPOINT_EVERY = 1000;
const CHECKPOINT_WITHIN = 60_000;
/** How many records are written at once, and about how many bytes the chain adds to each. */
const BATCH = 500;
const LINK = 260;

interface Waiting {
  readonly text: string;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Opens a log for this process alone, and goes on where it ends. A record that was cut off when its writer was killed was
 * never acknowledged: it is set aside beside the log.
 * @throws DeepsynError `unwritable-file`; `log-in-use` where another process writes it; `invalid-log` where what follows the
 * last checkpoint was changed, records are gone that a checkpoint vouches for, another key signs it, or its format is earlier
 */
export async function openLog(options: LogOptions): Promise<DecisionLog> {
  const { folder, key, previousKey, checkpointEvery: within = CHECKPOINT_EVERY } = options;
  return guarded(folder, async () => {
    await makePrivateFolder(folder);
    const lock = await lockFolder(folder, LOCK);
    let checkpoints: CheckpointWriter | undefined;
    try {
      checkpoints = await openCheckpoints(folder, { key, previousKey, within });
      return await write(options, lock, checkpoints, await findEnd(folder, checkpoints.last));
    } catch (error) {
      await checkpoints?.close();
      await lock.release();
      throw error;
    }
  });
}

async function write(options: LogOptions, lock: Lock, checkpoints: CheckpointWriter, end: End): Promise<DecisionLog> {
  const { folder, rotateBytes = 64 * 1024 * 1024, sync = 'always', most = 10_000 } = options;
  const { checkpointEvery = CHECKPOINT_EVERY, checkpointWithin = CHECKPOINT_WITHIN } = options;
  const { log } = end;
  let { number, endsIn, size, sequence, digest } = end;
  let file = await openFile(folder, number);
  const queue: Waiting[] = [];
  const room: (() => void)[] = [];
  const appending = new Set<Promise<void>>();
  let working: Promise<void> | undefined;
  let failure: DeepsynError | undefined;
  let closed = false;
  let sinceCheckpoint = sequence - (checkpoints.last?.sequence ?? 0);
  let oldest = performance.now();
  let unsynced = false;

  /** The first failure ends the log, so that no gap is ever written over: whoever waits is told. */
  const fail = (error: unknown): DeepsynError => {
    failure ??= unwritable(folder, error);
    for (const { reject } of queue.splice(0)) reject(failure);
    for (const enter of room.splice(0)) enter();
    return failure;
  };

  const syncNow = async (): Promise<void> => {
    if (!unsynced) return;
    unsynced = false;
    await file.datasync();
  };
  const timer = setInterval(() => {
    void syncNow().catch(fail);
    if (isDue()) working ??= work();
  }, 1000);
  timer.unref();

  const isDue = (): boolean =>
    sinceCheckpoint >= checkpointEvery || (sinceCheckpoint > 0 && performance.now() - oldest >= checkpointWithin);

  /** A checkpoint never vouches for what is not on the disk. */
  const checkpoint = async (): Promise<void> => {
    await syncNow();
    sinceCheckpoint = 0;
    if (checkpoints.wants(sequence)) await checkpoints.write({ log, file: endsIn, sequence, digest });
  };

  /** Each file ends with a checkpoint, so that what follows can be verified when it is archived. */
  const rotate = async (): Promise<void> => {
    await checkpoint();
    const next = await openFile(folder, number + 1);
    await file.close();
    [file, number, size] = [next, number + 1, 0];
  };

  const store = async (bytes: Buffer): Promise<void> => {
    if (size > 0 && size + bytes.length > rotateBytes) await rotate();
    const found = await file.stat();
    if (lock.lost || found.size !== size || found.nlink === 0) throw new Error('another process changed the log');
    await appendWhole(file, bytes, size);
    if (sync === 'always') await file.datasync();
    else unsynced = true;
    size += bytes.length;
  };

  /** Writes what waits, many records at once. */
  const work = async (): Promise<void> => {
    while ((queue.length > 0 || isDue()) && failure === undefined) {
      if (isDue()) await checkpoint().catch(fail);
      const batch = queue.splice(0, fitting(queue, rotateBytes, checkpointEvery - sinceCheckpoint));
      if (batch.length === 0 || failure !== undefined) continue;
      let [next, last] = [sequence, digest];
      const lines = batch.map(({ text }) => {
        next++;
        const { line, digest: own } = chained(text, { log, sequence: next, previous: last });
        last = own;
        return line;
      });
      try {
        await store(Buffer.from(`${lines.join('\n')}\n`));
      } catch (error) {
        const told = fail(error);
        for (const { reject } of batch) reject(told);
        break;
      }
      [sequence, digest, endsIn] = [next, last, number];
      for (const { resolve } of batch) resolve();
      if (sinceCheckpoint === 0) oldest = performance.now();
      sinceCheckpoint += batch.length;
      for (const enter of room.splice(0, most)) enter();
    }
    working = undefined;
  };

  const put = async (text: string): Promise<void> => {
    while (queue.length >= most && failure === undefined) await new Promise<void>((enter) => room.push(enter));
    if (failure !== undefined) throw failure;
    const written = new Promise<void>((resolve, reject) => queue.push({ text, resolve, reject }));
    working ??= work();
    return written;
  };

  // What was written before this writer came is vouched for at once, by the key and at the distance that hold from now on.
  await checkpoint();

  return {
    get state() {
      return { log, sequence, digest, waiting: queue.length, torn: end.torn };
    },
    append: async (record) => {
      if (closed) throw unwritable(folder, new Error('the log is closed'));
      const done = put(unchained(record));
      appending.add(done);
      return done.finally(() => appending.delete(done));
    },
    close: async () => {
      if (closed) return;
      closed = true;
      // What was accepted is written, or its caller told.
      await Promise.allSettled(appending);
      await working;
      clearInterval(timer);
      try {
        if (failure === undefined) await checkpoint();
      } catch (error) {
        throw fail(error);
      } finally {
        await file.close();
        await checkpoints.close();
        await lock.release();
      }
    },
  };
}

/** How many of those that wait are written at once: no more than a file should hold, nor a checkpoint wait for; one at least. */
function fitting(queue: readonly Waiting[], bytes: number, most: number): number {
  let count = 0;
  for (let sum = 0; count < Math.min(queue.length, BATCH, most); count++) {
    sum += Buffer.byteLength(queue[count]?.text ?? '') + LINK;
    if (sum > bytes && count > 0) break;
  }
  return count;
}

async function openFile(folder: string, number: number) {
  const file = await openPrivate(join(folder, logFileName(number)), 'a');
  await syncFolder(folder);
  return file;
}

import { type KeyObject, sign } from 'node:crypto';
import { type FileHandle, mkdir, open, readdir, readFile, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DeepsynError } from '../model/errors.ts';
import { chained, linkOf, NO_RECORD } from './record.ts';

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
  /** After how many records a checkpoint is written; 1,000 by default. One is written at the end, too. */
  readonly checkpointEvery?: number;
}

/** What a log has come to. */
export interface LogState {
  /** The last record that is written, from 1 on; 0 for none. */
  readonly sequence: number;
  readonly digest: string;
  /** Records that wait to be written. */
  readonly waiting: number;
  /** Bytes of a record that was cut off when its writer was killed, and set aside when the log was opened. */
  readonly torn: number;
}

/** Where a log stands, signed, so that what was cut off behind it is missed. */
export interface Checkpoint {
  readonly sequence: number;
  readonly digest: string;
  readonly time: string;
  /** Ed25519 over `sequence digest time`, in base64; absent where there is no key. */
  readonly signature?: string;
}

export const signedText = ({ sequence, digest, time }: Omit<Checkpoint, 'signature'>): Buffer =>
  Buffer.from(`${sequence} ${digest} ${time}`);

/** An open log. */
export interface DecisionLog {
  readonly state: LogState;
  /**
   * Appends a record. It resolves when the record is written, and on the disk where the log syncs always.
   * @throws DeepsynError `unwritable-file`: the record is not in the log, and neither is any after it
   */
  append(record: object): Promise<void>;
  /** Writes what waits, and a last checkpoint. */
  close(): Promise<void>;
}

export const LOG_FILE = /^decisions-\d{6}\.jsonl$/;
export const CHECKPOINTS = 'checkpoints.jsonl';

const nameOf = (number: number): string => `decisions-${String(number).padStart(6, '0')}.jsonl`;

interface Waiting {
  readonly record: object;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Opens a log, and goes on where it ends. A record that was cut off when its writer was killed was never acknowledged: it
 * is set aside beside the log.
 * @throws DeepsynError `unwritable-file`; `invalid-log` where the last record is no record
 */
export async function openLog(options: LogOptions): Promise<DecisionLog> {
  const {
    folder,
    rotateBytes = 64 * 1024 * 1024,
    sync = 'always',
    most = 10_000,
    key,
    checkpointEvery = 1000,
  } = options;
  const end = await guarded(folder, async () => {
    await mkdir(folder, { recursive: true });
    return findEnd(folder);
  });
  let { number, size } = end;
  let { sequence, digest } = end;
  let file = await guarded(folder, () => open(join(folder, nameOf(number)), 'a'));
  const checkpoints = await guarded(folder, () => open(join(folder, CHECKPOINTS), 'a'));
  const queue: Waiting[] = [];
  const room: (() => void)[] = [];
  let working: Promise<void> | undefined;
  let failure: unknown;
  let closed = false;
  let sinceCheckpoint = 0;
  let unsynced = false;
  const timer = setInterval(() => void syncNow().catch(() => undefined), 1000);
  timer.unref();

  const syncNow = async (): Promise<void> => {
    if (!unsynced || closed) return;
    unsynced = false;
    await file.datasync();
  };

  const checkpoint = async (): Promise<void> => {
    sinceCheckpoint = 0;
    const open = { sequence, digest, time: new Date().toISOString() };
    const signature = key ? { signature: sign(null, signedText(open), key).toString('base64') } : {};
    await checkpoints.appendFile(`${JSON.stringify({ ...open, ...signature })}\n`);
    await checkpoints.datasync();
  };

  const rotate = async (): Promise<void> => {
    await file.datasync();
    await file.close();
    number++;
    size = 0;
    file = await open(join(folder, nameOf(number)), 'a');
  };

  /** Writes what waits, many records at once; the first failure ends the log, so that no gap is ever written over. */
  const work = async (): Promise<void> => {
    while (queue.length > 0 && failure === undefined) {
      const batch = queue.splice(0, 500);
      let [next, last] = [sequence, digest];
      const lines = batch.map(({ record }) => {
        next++;
        const { line, digest: own } = chained(record, next, last);
        last = own;
        return line;
      });
      const bytes = Buffer.from(`${lines.join('\n')}\n`);
      try {
        if (size > 0 && size + bytes.length > rotateBytes) await rotate();
        await writeWhole(file, bytes, size);
        if (sync === 'always') await file.datasync();
        else unsynced = true;
        [sequence, digest] = [next, last];
        size += bytes.length;
        sinceCheckpoint += batch.length;
        if (sinceCheckpoint >= checkpointEvery) await checkpoint();
        for (const { resolve } of batch) resolve();
      } catch (error) {
        failure = unwritable(folder, error);
        for (const { reject } of [...batch, ...queue.splice(0)]) reject(failure);
      }
      for (const enter of room.splice(0, most)) enter();
    }
    working = undefined;
  };

  return {
    get state() {
      return { sequence, digest, waiting: queue.length, torn: end.torn };
    },
    append: async (record) => {
      while (queue.length >= most && failure === undefined) await new Promise<void>((enter) => room.push(enter));
      if (failure !== undefined) throw failure;
      if (closed) throw unwritable(folder, new Error('the log is closed'));
      const written = new Promise<void>((resolve, reject) => queue.push({ record, resolve, reject }));
      working ??= work();
      return written;
    },
    close: async () => {
      if (closed) return;
      clearInterval(timer);
      await working;
      closed = true;
      try {
        if (failure === undefined) {
          await file.datasync();
          if (sinceCheckpoint > 0) await checkpoint();
        }
      } finally {
        await file.close();
        await checkpoints.close();
      }
    },
  };
}

/** A write that fails half way is taken back, so that no torn record stays in the log. */
async function writeWhole(file: FileHandle, bytes: Buffer, size: number): Promise<void> {
  try {
    let written = 0;
    while (written < bytes.length) {
      const { bytesWritten } = await file.write(bytes, written, bytes.length - written);
      written += bytesWritten;
    }
  } catch (error) {
    await file.truncate(size).catch(() => undefined);
    throw error;
  }
}

interface End {
  readonly number: number;
  readonly size: number;
  readonly sequence: number;
  readonly digest: string;
  readonly torn: number;
}

/** Where a log ends: the last whole record of its last file that has one. */
async function findEnd(folder: string): Promise<End> {
  const files = (await readdir(folder)).filter((name) => LOG_FILE.test(name)).sort();
  let number = files.length > 0 ? Number(/\d+/.exec(files.at(-1) ?? '')?.[0]) : 1;
  let torn = 0;
  let size = 0;
  for (const [index, name] of files.reverse().entries()) {
    const path = join(folder, name);
    const bytes = await readFile(path);
    const whole = bytes.lastIndexOf(0x0a) + 1;
    if (whole < bytes.length) {
      torn += bytes.length - whole;
      await writeFile(`${path}.torn-${Date.now()}`, bytes.subarray(whole));
      await truncate(path, whole);
    }
    if (index === 0) {
      number = Number(/\d+/.exec(name)?.[0]);
      size = whole;
    }
    if (whole === 0) continue;
    const start = bytes.lastIndexOf(0x0a, whole - 2) + 1;
    const link = linkOf(bytes.subarray(start, whole - 1).toString('utf8'));
    if (!link?.intact) {
      const remedy = 'run deepsyn log verify, and begin a new log in another folder';
      throw new DeepsynError('invalid-log', [{ file: path, path: [], message: 'the last record was changed', remedy }]);
    }
    return { number, size, sequence: link.sequence, digest: link.digest, torn };
  }
  return { number, size, sequence: 0, digest: NO_RECORD, torn };
}

async function guarded<Value>(folder: string, act: () => Promise<Value>): Promise<Value> {
  try {
    return await act();
  } catch (error) {
    throw error instanceof DeepsynError ? error : unwritable(folder, error);
  }
}

function unwritable(folder: string, cause: unknown): DeepsynError {
  const message = cause instanceof Error ? cause.message : String(cause);
  const remedy = 'make room, or name a folder that can be written';
  return new DeepsynError('unwritable-file', [{ file: folder, path: [], message, remedy }], { cause });
}

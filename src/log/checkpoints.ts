import { type KeyObject, sign, verify } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { open, readFile, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { appendWhole } from './files.ts';

/** Where a log stands, signed, so that what was cut off behind it is missed. */
export interface Checkpoint {
  readonly sequence: number;
  readonly digest: string;
  readonly time: string;
  /** Ed25519 over `sequence digest time`, in base64; absent where there is no key. */
  readonly signature?: string;
}

export const CHECKPOINTS = 'checkpoints.jsonl';

const signedText = ({ sequence, digest, time }: Omit<Checkpoint, 'signature'>): Buffer =>
  Buffer.from(`${sequence} ${digest} ${time}`);

export const isSignedBy = (checkpoint: Checkpoint, key: KeyObject): boolean =>
  verify(null, signedText(checkpoint), key, Buffer.from(checkpoint.signature ?? '', 'base64'));

/** The checkpoints of a log, as its writer keeps them. */
export interface CheckpointWriter {
  /** The last one that was there already. */
  readonly last: Checkpoint | undefined;
  /** Whether one was written of that record, now or earlier. */
  has(sequence: number): boolean;
  write(sequence: number, digest: string): Promise<void>;
  close(): Promise<void>;
}

/** Goes on where the checkpoints end; one that was cut off when its writer was killed vouches for nothing, and is removed. */
export async function openCheckpoints(folder: string, key: KeyObject | undefined): Promise<CheckpointWriter> {
  const path = join(folder, CHECKPOINTS);
  const bytes = existsSync(path) ? await readFile(path) : Buffer.alloc(0);
  let size = bytes.lastIndexOf(0x0a) + 1;
  if (size < bytes.length) await truncate(path, size);
  const last = parseCheckpoint(bytes.subarray(0, size).toString('utf8').trimEnd().split('\n').at(-1) ?? '');
  let latest = last?.sequence;
  const file = await open(path, 'a');
  return {
    last,
    has: (sequence) => latest === sequence,
    write: async (sequence, digest) => {
      const unsigned = { sequence, digest, time: new Date().toISOString() };
      const signature = key ? { signature: sign(null, signedText(unsigned), key).toString('base64') } : {};
      const line = Buffer.from(`${JSON.stringify({ ...unsigned, ...signature })}\n`);
      await appendWhole(file, line, size);
      size += line.length;
      latest = sequence;
      await file.datasync();
    },
    close: () => file.close(),
  };
}

/** One line of a file of checkpoints, read. */
export interface ReadCheckpoint {
  readonly file: string;
  readonly line: number;
  /** Undefined for what is no checkpoint. */
  readonly checkpoint: Checkpoint | undefined;
  /** Whether it is the last line, which may have been cut off. */
  readonly last: boolean;
}

/** The checkpoints of a folder; none where it has none. */
export function readCheckpoints(folder: string): ReadCheckpoint[] {
  const file = join(folder, CHECKPOINTS);
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '');
  return lines.map((text, index) => ({
    file,
    line: index + 1,
    checkpoint: parseCheckpoint(text),
    last: index === lines.length - 1,
  }));
}

function parseCheckpoint(text: string): Checkpoint | undefined {
  try {
    const value: Partial<Checkpoint> = JSON.parse(text);
    const { sequence, digest, time, signature } = value;
    if (typeof sequence !== 'number' || typeof digest !== 'string' || typeof time !== 'string') return undefined;
    return { sequence, digest, time, ...(typeof signature === 'string' ? { signature } : {}) };
  } catch {
    return undefined;
  }
}

import { type KeyObject, verify as verifySignature } from 'node:crypto';
import { createReadStream, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { DeepsynError } from '../model/errors.ts';
import { linkOf, NO_RECORD } from './record.ts';
import { CHECKPOINTS, type Checkpoint, LOG_FILE, signedText } from './writer.ts';

/** One thing that is wrong with a log, and where. */
export interface LogFault {
  readonly kind: 'edited' | 'missing' | 'reordered' | 'torn' | 'cut-off' | 'forged-checkpoint' | 'other-history';
  readonly file: string;
  readonly line?: number;
  readonly message: string;
}

/** What a log was found to be. */
export interface LogVerification {
  readonly records: number;
  readonly checkpoints: number;
  /** How many checkpoints have a signature that the key confirms. */
  readonly signed: number;
  /** The last record that a checkpoint vouches for: what came after could have been cut off unseen. */
  readonly vouched: number;
  readonly faults: readonly LogFault[];
}

/**
 * Reads a log from its first record to its last, and finds every record that was edited, removed, moved or cut off.
 * @param key the public key of the checkpoints' signatures; without it they are compared, but not trusted
 * @throws DeepsynError `unreadable-file` where there is no log
 */
export async function verifyLog(folder: string, key?: KeyObject): Promise<LogVerification> {
  const files = existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => LOG_FILE.test(name))
        .sort()
    : [];
  if (files.length === 0) {
    throw new DeepsynError('unreadable-file', [
      { file: folder, path: [], message: 'there is no decision log', remedy: 'name the folder of a log' },
    ]);
  }
  const faults: LogFault[] = [];
  const { checkpoints, signed } = readCheckpoints(folder, key, faults);
  const bySequence = new Map(checkpoints.map((each) => [each.sequence, each]));
  let records = 0;
  let sequence = 0;
  let previous = NO_RECORD;
  for (const name of files) {
    const file = join(folder, name);
    let line = 0;
    for await (const text of createInterface({ input: createReadStream(file), crlfDelay: Number.POSITIVE_INFINITY })) {
      line++;
      const fault = (kind: LogFault['kind'], message: string) => faults.push({ kind, file, line, message });
      const link = linkOf(text);
      if (!link) {
        fault(name === files.at(-1) ? 'torn' : 'edited', `after record ${sequence} stands what is no record`);
        continue;
      }
      records++;
      if (!link.intact) fault('edited', `record ${link.sequence} was changed after it was written`);
      if (link.sequence > sequence + 1) fault('missing', `records ${sequence + 1} to ${link.sequence - 1} are missing`);
      else if (link.sequence <= sequence) fault('reordered', `record ${link.sequence} stands after record ${sequence}`);
      else if (link.previous !== previous)
        fault('edited', `record ${link.sequence} does not follow record ${sequence} as it stands here`);
      const vouched = bySequence.get(link.sequence);
      if (vouched && vouched.digest !== link.digest)
        fault('other-history', `record ${link.sequence} is not the one that its checkpoint vouches for`);
      sequence = Math.max(sequence, link.sequence);
      previous = link.digest;
    }
  }
  const vouched = Math.max(0, ...checkpoints.map((each) => each.sequence));
  if (vouched > sequence) {
    const message = `a checkpoint vouches for record ${vouched}, and the log ends with ${sequence}`;
    faults.push({ kind: 'cut-off', file: join(folder, files.at(-1) ?? ''), message });
  }
  return { records, checkpoints: checkpoints.length, signed, vouched, faults };
}

function readCheckpoints(
  folder: string,
  key: KeyObject | undefined,
  faults: LogFault[],
): { checkpoints: Checkpoint[]; signed: number } {
  const file = join(folder, CHECKPOINTS);
  if (!existsSync(file)) return { checkpoints: [], signed: 0 };
  let signed = 0;
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '');
  const checkpoints = lines.flatMap((text, index): Checkpoint[] => {
    const checkpoint = parseCheckpoint(text);
    const fault = (message: string) => faults.push({ kind: 'forged-checkpoint', file, line: index + 1, message });
    if (!checkpoint) {
      if (index < lines.length - 1) fault('this is no checkpoint');
      return [];
    }
    if (!key) return [checkpoint];
    const signature = Buffer.from(checkpoint.signature ?? '', 'base64');
    if (!verifySignature(null, signedText(checkpoint), key, signature)) {
      fault(`the checkpoint of record ${checkpoint.sequence} is not signed by this key`);
      return [];
    }
    signed++;
    return [checkpoint];
  });
  return { checkpoints, signed };
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

import { randomUUID } from 'node:crypto';
import { readFile, truncate } from 'node:fs/promises';
import { isOfEarlierFormat, type Link, linkOf, NOTHING_BEFORE } from './chain.ts';
import type { Checkpoint } from './checkpoint.ts';
import { earlierFormat, invalidLog } from './faults.ts';
import { listLogFiles } from './files.ts';
import { openPrivate } from './private.ts';

/** Where a log ends, and its writer goes on. */
export interface End {
  /** The id of the log: a new one where there is none yet. */
  readonly log: string;
  /** Of the file that is written to. */
  readonly number: number;
  /** How large that file is, in bytes. */
  readonly size: number;
  /** Of the file with the last record. */
  readonly endsIn: number;
  readonly sequence: number;
  readonly digest: string;
  /** Bytes of a record that was cut off, and set aside. */
  readonly torn: number;
}

/**
 * Finds the last whole record; what was cut off behind it is set aside beside the log.
 * @param last the last checkpoint: a log that ends before it was cut off, and nothing may be written on top of that
 * @throws DeepsynError `invalid-log` where a record behind the last checkpoint was changed, where records are gone that a
 * checkpoint vouches for, or where it has an earlier format
 */
export async function findEnd(folder: string, last: Checkpoint | undefined): Promise<End> {
  const files = listLogFiles(folder).reverse();
  let [number, size, torn] = [1, 0, 0];
  for (const [index, { path, number: own }] of files.entries()) {
    const bytes = await readFile(path);
    const whole = bytes.lastIndexOf(0x0a) + 1;
    if (whole < bytes.length) {
      torn += bytes.length - whole;
      await setAside(path, bytes.subarray(whole));
      await truncate(path, whole);
    }
    if (index === 0) [number, size] = [own, whole];
    if (whole === 0) continue;
    const { log, sequence, digest } = checkedEnd(path, bytes.subarray(0, whole), last);
    return { log, number, size, endsIn: own, sequence, digest, torn };
  }
  // A file was begun and the ones before it were archived: the checkpoint at their end says where it goes on.
  if (last && number > 1) {
    const { log, file: endsIn, sequence, digest } = last;
    return { log, number, size, endsIn, sequence, digest, torn };
  }
  if (last || number > 1) throw invalidLog(folder, 'the newest records are gone');
  return { log: randomUUID(), number, size, endsIn: number, sequence: 0, digest: NOTHING_BEFORE, torn };
}

/** The last record of a file, and whether those behind the last checkpoint follow one another. */
function checkedEnd(path: string, bytes: Buffer, last: Checkpoint | undefined): Link {
  let found: Link | undefined;
  let after: Link | undefined;
  for (let end = bytes.length - 1; end >= 0; ) {
    const start = end === 0 ? 0 : bytes.lastIndexOf(0x0a, end - 1) + 1;
    const line = bytes.subarray(start, end);
    const link = linkOf(line);
    if (!link && isOfEarlierFormat(line)) throw earlierFormat(path);
    if (!link?.intact)
      throw invalidLog(path, after ? `the record before ${after.sequence} was changed` : 'the last record was changed');
    if (after && (link.sequence !== after.sequence - 1 || link.digest !== after.previous || link.log !== after.log)) {
      throw invalidLog(path, `record ${after.sequence} does not follow the one before it`);
    }
    found ??= link;
    if (last && link.sequence <= last.sequence) {
      if (link.sequence < last.sequence || link.digest !== last.digest || link.log !== last.log)
        throw otherEnd(path, last, found);
      return found;
    }
    after = link;
    end = start - 1;
  }
  if (!found) throw invalidLog(path, 'the last record was changed');
  return found;
}

const otherEnd = (path: string, last: Checkpoint, { sequence }: Link) =>
  invalidLog(path, `a checkpoint vouches for record ${last.sequence}, and the log ends with another, ${sequence}`);

async function setAside(path: string, bytes: Buffer): Promise<void> {
  const file = await openPrivate(`${path}.torn-${randomUUID()}`, 'wx');
  try {
    await file.writeFile(bytes);
  } finally {
    await file.close();
  }
}

import { randomUUID } from 'node:crypto';
import { readFile, truncate } from 'node:fs/promises';
import { isOfEarlierFormat, type Link, linkOf, NOTHING_BEFORE } from './chain.ts';
import type { Checkpoint } from './checkpoint.ts';
import { earlierFormat, invalidLog } from './faults.ts';
import { type LogFile, listLogFiles } from './files.ts';
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
 * Finds the last whole record; what was cut off behind it is set aside beside the log. What is written next vouches for
 * all that is there: so the file that it is written to has to be what its checkpoints say, and to end where a writer
 * that was killed may have left it.
 * @param checkpoints those of the log, in their order
 * @throws DeepsynError `invalid-log` where a record of that file was changed, where records are gone that a checkpoint
 * vouches for, where more are there than a writer leaves open, or where it has an earlier format
 */
export async function findEnd(folder: string, checkpoints: readonly Checkpoint[]): Promise<End> {
  const last = checkpoints.at(-1);
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
    const { log, sequence, digest } = checkedEnd({ path, number: own }, bytes.subarray(0, whole), checkpoints);
    return { log, number, size, endsIn: own, sequence, digest, torn };
  }
  // No decision was made, or a file was begun and the ones before it were archived: the last checkpoint says where it goes on.
  if (last && (number > 1 || last.sequence === 0)) {
    const { log, file: endsIn, sequence, digest } = last;
    return { log, number, size, endsIn, sequence, digest, torn };
  }
  if (last || number > 1) throw invalidLog(folder, 'the newest records are gone');
  return { log: randomUUID(), number, size, endsIn: number, sequence: 0, digest: NOTHING_BEFORE, torn };
}

/** The last record of a file whose records follow one another, and the checkpoint that it begins behind. */
function checkedEnd({ path, number }: LogFile, bytes: Buffer, checkpoints: readonly Checkpoint[]): Link {
  const last = checkpoints.at(-1);
  if (!last) throw isOfEarlierFormat(lineBefore(bytes, bytes.length - 1)) ? earlierFormat(path) : unvouched(path);
  const vouched = new Map(checkpoints.map((each) => [each.sequence, each]));
  const check = (sequence: number, digest: string, log: string, file?: number) => {
    const own = vouched.get(sequence);
    if (own && (own.digest !== digest || own.log !== log || (file !== undefined && own.file !== file)))
      throw invalidLog(path, `record ${sequence} is not the one that its checkpoint vouches for`);
    return own;
  };
  let found: Link | undefined;
  let after: Link | undefined;
  for (let end = bytes.length - 1; end >= 0; ) {
    const line = lineBefore(bytes, end);
    const link = linkOf(line);
    if (!link && isOfEarlierFormat(line)) throw earlierFormat(path);
    if (!link?.intact)
      throw invalidLog(path, after ? `the record before ${after.sequence} was changed` : 'the last record was changed');
    if (after && (link.sequence !== after.sequence - 1 || link.digest !== after.previous || link.log !== after.log)) {
      throw invalidLog(path, `record ${after.sequence} does not follow the one before it`);
    }
    check(link.sequence, link.digest, link.log, number);
    found ??= link;
    after = link;
    end -= line.length + 1;
  }
  if (!found || !after) throw invalidLog(path, 'the last record was changed');
  if (found.sequence < last.sequence) throw otherEnd(path, last, found);
  if (!check(after.sequence - 1, after.previous, after.log)) throw unvouched(path);
  const open = found.sequence - last.sequence;
  if (last.closed && open > 0)
    throw invalidLog(path, `the log was closed with record ${last.sequence}, and ${open} were added behind it`);
  if (open > last.within)
    throw invalidLog(
      path,
      `${open} records lie behind the last checkpoint, and a writer leaves ${last.within} at most`,
    );
  return found;
}

/** The line that ends at a line break. */
const lineBefore = (bytes: Buffer, end: number): Buffer =>
  bytes.subarray(end === 0 ? 0 : bytes.lastIndexOf(0x0a, end - 1) + 1, end);

const unvouched = (path: string) => invalidLog(path, 'no checkpoint vouches for where these records begin');

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

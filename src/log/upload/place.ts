import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { open, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod';
import { uuid } from '../../model/decision-record.ts';
import { isOfEarlierFormat, type Link, LONGEST_LINK, linkOf } from '../chain.ts';
import { earlierFormat, invalidLog } from '../faults.ts';
import { type LogFile, listLogFiles, readLines, syncFolder } from '../files.ts';
import { openPrivate } from '../private.ts';
import { logIn } from '../replicas.ts';

const place = z.object({
  /** The log that the place is in; absent before the first record. */
  log: uuid.optional(),
  file: z.int().min(1),
  offset: z.int().min(0),
  sequence: z.int().min(0),
  /** Of that record, by which it is known again. */
  digest: z.string().optional(),
});
/** How far a log was uploaded: the last record that was taken, and where it ends. */
export type Place = z.infer<typeof place>;

const BEGINNING: Place = { file: 1, offset: 0, sequence: 0 };

/** @throws DeepsynError `invalid-log` where the file says no place */
export function readPlace(path: string): Place {
  if (!existsSync(path)) return BEGINNING;
  try {
    return place.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    const remedy = 'remove it, and the whole log is uploaded again';
    throw invalidLog(path, 'it does not say how far the log was uploaded', remedy);
  }
}

/** Writes a place so that it is either the old one or the new one, whatever happens. */
export async function writePlace(path: string, value: Place): Promise<void> {
  const beside = `${path}.${randomUUID()}`;
  const file = await openPrivate(beside, 'wx');
  try {
    await file.writeFile(JSON.stringify(value));
    await file.datasync();
  } finally {
    await file.close();
  }
  await rename(beside, path);
  await syncFolder(dirname(path));
}

/** A record that is to be uploaded. */
export interface PlacedRecord {
  /** The record as the log has it, in JSON. */
  readonly bytes: Buffer;
  /** Where the log was uploaded to, once this record was. */
  readonly place: Place;
  /** How many records before it the log no longer has whole: they were archived too early, removed, or edited. */
  readonly missed: number;
}

/**
 * The records of a log after a place, in their order, as far as they are whole. Where another log lies in the folder than the
 * one that the place is in, all of it comes after.
 * @param upTo the last record to read: those after it may yet be taken back by their writer
 * @throws DeepsynError `invalid-log` where the place is not in this log any more, or records have an earlier format
 */
export async function* recordsAfter(folder: string, start: Place, upTo: () => number): AsyncGenerator<PlacedRecord> {
  const files = listLogFiles(folder);
  const log = await logIn(files);
  const known = start.sequence > 0 && (log === undefined || start.log === log) ? start : BEGINNING;
  const { file, offset } = known;
  if (known !== BEGINNING) await checkPlace(folder, files, known);
  let { sequence } = known;
  for (const { path, number } of files) {
    if (number < file) continue;
    const from = number === file ? offset : 0;
    for await (const { bytes, end, whole } of readLines(path, from)) {
      const link = whole ? linkOf(bytes) : undefined;
      if (!link && isOfEarlierFormat(bytes)) throw earlierFormat(path);
      if (!link?.intact || link.log !== log) continue;
      // Records that were sent under these numbers are others, or these were put back: whichever, not all was sent.
      if (link.sequence <= sequence || (link.sequence === known.sequence + 1 && !follows(link, known)))
        throw otherPlace(folder, { sequence }, `record ${link.sequence} does not follow in ${path}`);
      if (link.sequence > upTo()) return;
      const missed = link.sequence - sequence - 1;
      sequence = link.sequence;
      yield { bytes, place: { log, file: number, offset: end, sequence, digest: link.digest }, missed };
    }
  }
}

const follows = ({ previous }: Link, { sequence, digest }: Place): boolean => sequence === 0 || previous === digest;

/** Whether the last record that was sent still ends where it did; a file that was archived is not looked at. */
async function checkPlace(folder: string, files: readonly LogFile[], place: Place): Promise<void> {
  const newest = files.at(-1)?.number ?? 0;
  if (newest < place.file) throw otherPlace(folder, place, `the log ends with file ${newest}`);
  const file = files.find(({ number }) => number === place.file);
  if (!file) return;
  const end = await endingAt(file.path, place.offset);
  const link = end.at(-1) === LINE_BREAK ? linkOf(end.subarray(0, -1)) : undefined;
  if (link?.sequence !== place.sequence || link.digest !== place.digest)
    throw otherPlace(folder, place, `it does not end at byte ${place.offset} of ${file.path}`);
}

const LINE_BREAK = 0x0a;

/** The last bytes of a file before an offset, as many as the link of a record has; none where it ends before. */
async function endingAt(path: string, offset: number): Promise<Buffer> {
  const file = await open(path);
  try {
    const length = Math.min(offset, LONGEST_LINK);
    const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, offset - length);
    return bytesRead === length ? buffer : Buffer.alloc(0);
  } finally {
    await file.close();
  }
}

function otherPlace(folder: string, { sequence }: Pick<Place, 'sequence'>, why: string) {
  const message = `records up to ${sequence} were read for the upload, and ${why}: the log was put back or changed, or the place of the upload was`;
  const remedy = 'run deepsyn log verify; to send the whole log again, remove its upload-….json';
  return invalidLog(folder, message, remedy);
}

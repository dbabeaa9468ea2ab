import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod';
import { uuid } from '../../model/decision-record.ts';
import { isOfEarlierFormat, linkOf } from '../chain.ts';
import { earlierFormat, invalidLog } from '../faults.ts';
import { listLogFiles, readLines, syncFolder } from '../files.ts';
import { openPrivate } from '../private.ts';
import { logIn } from '../replicas.ts';

const place = z.object({
  /** The log that the place is in; absent before the first record. */
  log: uuid.optional(),
  file: z.int().min(1),
  offset: z.int().min(0),
  sequence: z.int().min(0),
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
 * @throws DeepsynError `invalid-log` where they have an earlier format
 */
export async function* recordsAfter(folder: string, start: Place, upTo: () => number): AsyncGenerator<PlacedRecord> {
  const files = listLogFiles(folder);
  const log = await logIn(files);
  const { file, offset, ...known } = start.log === undefined || start.log === log ? start : BEGINNING;
  let { sequence } = known;
  for (const { path, number } of files) {
    if (number < file) continue;
    const from = number === file && statSync(path).size >= offset ? offset : 0;
    for await (const { bytes, end, whole } of readLines(path, from)) {
      const link = whole ? linkOf(bytes) : undefined;
      if (!link && isOfEarlierFormat(bytes)) throw earlierFormat(path);
      if (!link?.intact || link.log !== log || link.sequence <= sequence) continue;
      if (link.sequence > upTo()) return;
      const missed = link.sequence - sequence - 1;
      sequence = link.sequence;
      yield { bytes, place: { log, file: number, offset: end, sequence }, missed };
    }
  }
}

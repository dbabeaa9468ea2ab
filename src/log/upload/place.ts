import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { open, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod';
import { DeepsynError } from '../../model/errors.ts';
import { listLogFiles, readLines, syncFolder } from '../files.ts';
import { linkOf } from '../record.ts';

const place = z.object({ file: z.int().min(1), offset: z.int().min(0), sequence: z.int().min(0) });
/** How far a log was uploaded: the last record that was taken, and where it ends. */
export type Place = z.infer<typeof place>;

const BEGINNING: Place = { file: 1, offset: 0, sequence: 0 };

/** @throws DeepsynError `invalid-log` where the file says no place */
export function readPlace(path: string): Place {
  if (!existsSync(path)) return BEGINNING;
  try {
    return place.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch (error) {
    const message = 'it does not say how far the log was uploaded';
    const remedy = 'remove it, and the whole log is uploaded again';
    throw new DeepsynError('invalid-log', [{ file: path, path: [], message, remedy }], { cause: error });
  }
}

/** Writes a place so that it is either the old one or the new one, whatever happens. */
export async function writePlace(path: string, value: Place): Promise<void> {
  const beside = `${path}.${randomUUID()}`;
  const file = await open(beside, 'wx');
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
  readonly text: string;
  /** Where the log was uploaded to, once this record was. */
  readonly place: Place;
  /** How many records before it the log no longer has whole: they were archived too early, removed, or edited. */
  readonly missed: number;
}

/**
 * The records of a log after a place, in their order, as far as they are whole.
 * @param upTo the last record to read: those after it may yet be taken back by their writer
 */
export async function* recordsAfter(folder: string, start: Place, upTo: () => number): AsyncGenerator<PlacedRecord> {
  let { sequence } = start;
  for (const { path, number } of listLogFiles(folder)) {
    if (number < start.file) continue;
    const known = number === start.file && statSync(path).size >= start.offset;
    for await (const { text, end, whole } of readLines(path, known ? start.offset : 0)) {
      const link = whole ? linkOf(text) : undefined;
      if (!link?.intact || link.sequence <= sequence) continue;
      if (link.sequence > upTo()) return;
      const missed = link.sequence - sequence - 1;
      sequence = link.sequence;
      yield { text, place: { file: number, offset: end, sequence }, missed };
    }
  }
}

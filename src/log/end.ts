import { randomUUID } from 'node:crypto';
import { readFile, truncate, writeFile } from 'node:fs/promises';
import { DeepsynError } from '../model/errors.ts';
import type { Checkpoint } from './checkpoints.ts';
import { listLogFiles } from './files.ts';
import { linkOf, NO_RECORD } from './record.ts';

/** Where a log ends, and its writer goes on. */
export interface End {
  /** Of the file that is written to. */
  readonly number: number;
  /** How large that file is, in bytes. */
  readonly size: number;
  readonly sequence: number;
  readonly digest: string;
  /** Bytes of a record that was cut off, and set aside. */
  readonly torn: number;
}

/**
 * Finds the last whole record; what was cut off behind it is set aside beside the log.
 * @param last the last checkpoint: a log that ends before it was cut off, and nothing may be written on top of that
 * @throws DeepsynError `invalid-log` where the last record was changed, or where records are gone that a checkpoint vouches for
 */
export async function findEnd(folder: string, last: Checkpoint | undefined): Promise<End> {
  const files = listLogFiles(folder).reverse();
  let [number, size, torn] = [1, 0, 0];
  for (const [index, { path, number: own }] of files.entries()) {
    const bytes = await readFile(path);
    const whole = bytes.lastIndexOf(0x0a) + 1;
    if (whole < bytes.length) {
      torn += bytes.length - whole;
      await writeFile(`${path}.torn-${randomUUID()}`, bytes.subarray(whole));
      await truncate(path, whole);
    }
    if (index === 0) [number, size] = [own, whole];
    if (whole === 0) continue;
    const start = whole < 2 ? 0 : bytes.lastIndexOf(0x0a, whole - 2) + 1;
    const link = linkOf(bytes.subarray(start, whole - 1).toString('utf8'));
    if (!link?.intact) throw invalid(path, 'the last record was changed');
    const { sequence, digest } = link;
    if (last && (last.sequence > sequence || (last.sequence === sequence && last.digest !== digest))) {
      throw invalid(
        path,
        `a checkpoint vouches for record ${last.sequence}, and the log ends with another, ${sequence}`,
      );
    }
    return { number, size, sequence, digest, torn };
  }
  // A file was begun and the ones before it were archived: the checkpoint at their end says where it goes on.
  if (last && number > 1) return { number, size, sequence: last.sequence, digest: last.digest, torn };
  if (last || number > 1) throw invalid(folder, 'the newest records are gone');
  return { number, size, sequence: 0, digest: NO_RECORD, torn };
}

function invalid(file: string, message: string): DeepsynError {
  const remedy = 'run deepsyn log verify, and begin a new log in another folder';
  return new DeepsynError('invalid-log', [{ file, path: [], message, remedy }]);
}

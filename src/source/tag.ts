import { createHash } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { DeepsynError } from '../model/errors.ts';

/**
 * What a file, or a folder with all that is in it, is known by without being read: names, sizes and times of change.
 * @returns undefined where there is nothing
 * @throws DeepsynError `unreadable-file` where it changes under the eyes of the reader, or may not be read
 */
export function tagOf(path: string): string | undefined {
  try {
    return currentTag(path);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new DeepsynError('unreadable-file', [{ file: path, path: [], message, remedy: 'try again' }], {
      cause: error,
    });
  }
}

/** How long a folder that was changed has to lie still before it is taken, in milliseconds. */
const STILL = 500;

/**
 * Waits until a folder that was changed is likely to be whole: half of it could be read as fewer policies.
 * @param tag of the folder as it was found
 * @throws DeepsynError `unreadable-file` where it still changes
 */
export async function waitUntilStill(folder: string, tag: string | undefined): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, STILL));
  if (tagOf(folder) !== tag) throw changing(folder);
}

export function changing(folder: string): DeepsynError {
  const remedy = 'write the files aside and rename the folder';
  return new DeepsynError('unreadable-file', [
    { file: folder, path: [], message: 'it changes while it is read', remedy },
  ]);
}

function currentTag(path: string): string | undefined {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) return undefined;
  if (!found.isDirectory()) return `${found.mtimeMs}-${found.size}`;
  const hash = createHash('sha256');
  const files = readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  for (const file of files.sort()) {
    const { mtimeMs, size } = statSync(file);
    hash.update(`${relative(path, file)}\0${mtimeMs}\0${size}\n`);
  }
  return hash.digest('hex');
}

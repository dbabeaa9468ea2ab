import { join } from 'node:path';
import { DeepsynError } from '../model/errors.ts';
import { linkOf } from './chain.ts';
import { CHECKPOINTS, readCheckpoint } from './checkpoint.ts';
import { isPlainFile, type LogFile, listLogFiles, readLines } from './files.ts';

/** One log, in the folders that it lies in: those of its archives, and the one in use. */
export interface Replica {
  /** Its id; undefined where nothing is left that says so. */
  readonly log: string | undefined;
  readonly folders: readonly string[];
  readonly files: readonly LogFile[];
}

interface Found {
  readonly log: string | undefined;
  readonly folders: string[];
  readonly files: Map<number, LogFile>;
}

const begun = (log: string | undefined): Found => ({ log, folders: [], files: new Map() });

/**
 * The logs that lie in some folders. Each replica of a server writes one of its own; what was archived belongs to the log
 * whose id its records name.
 * @throws DeepsynError `unreadable-file` where a folder has no log, or one file of a log stands in two of them
 */
export async function findReplicas(folders: readonly string[]): Promise<readonly Replica[]> {
  const replicas = new Map<string, Found>();
  for (const folder of folders) {
    const files = listLogFiles(folder);
    if (files.length === 0) throw unreadable(folder, 'there is no decision log', 'name the folder of a log');
    const log = await idIn(folder, files);
    const replica = replicas.get(log ?? folder) ?? begun(log);
    for (const file of files) {
      const double = replica.files.get(file.number);
      if (double) throw unreadable(file.path, `${double.path} is the same file of the log`, 'name one of the two');
      replica.files.set(file.number, file);
    }
    replica.folders.push(folder);
    replicas.set(log ?? folder, replica);
  }
  return [...replicas.values()].map(({ log, folders: own, files }) => ({
    log,
    folders: own,
    files: [...files.values()].sort((one, other) => one.number - other.number),
  }));
}

/** The id of the log that some files are of: the one that its first record names. */
export async function logIn(files: readonly LogFile[]): Promise<string | undefined> {
  for (const { path } of files) {
    for await (const { bytes } of readLines(path)) {
      const link = linkOf(bytes);
      if (link) return link.log;
    }
  }
  return undefined;
}

/** The id that the first record names, or else the first checkpoint. */
async function idIn(folder: string, files: readonly LogFile[]): Promise<string | undefined> {
  const named = await logIn(files);
  if (named !== undefined) return named;
  const checkpoints = join(folder, CHECKPOINTS);
  if (!isPlainFile(checkpoints)) return undefined;
  for await (const { bytes } of readLines(checkpoints)) {
    const read = readCheckpoint(bytes);
    if ('value' in read) return read.value.log;
  }
  return undefined;
}

function unreadable(file: string, message: string, remedy: string): DeepsynError {
  return new DeepsynError('unreadable-file', [{ file, path: [], message, remedy }]);
}

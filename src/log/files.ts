import { existsSync, readdirSync, statSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { join } from 'node:path';
import { invalidLog } from './faults.ts';

/** One file of a log. */
export interface LogFile {
  readonly path: string;
  /** From 1 on; files are archived from the lowest up. */
  readonly number: number;
}

const LOG_FILE = /^decisions-(\d{6,})\.jsonl$/;

export const logFileName = (number: number): string => `decisions-${String(number).padStart(6, '0')}.jsonl`;

/** The files of a log in their order; none where the folder is not there. */
export function listLogFiles(folder: string): LogFile[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .flatMap((name): LogFile[] => {
      const number = Number(LOG_FILE.exec(name)?.[1]);
      const path = join(folder, name);
      return Number.isSafeInteger(number) && name === logFileName(number) && isPlainFile(path)
        ? [{ path, number }]
        : [];
    })
    .sort((one, other) => one.number - other.number);
}

/** Whether there is a file that can be read to its end; a pipe or a folder of that name is none. */
export const isPlainFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() === true;

/** One line of a file. */
export interface Line {
  readonly bytes: Buffer;
  /** Where it ends in the file, its line break included. */
  readonly end: number;
  /** False for what stands behind the last line break. */
  readonly whole: boolean;
}

const LINE_BREAK = 0x0a;
/** In bytes: as much as a query reads, and more than any record has. */
const LONGEST_LINE = 64 * 1024 * 1024;

/**
 * Reads a file line by line from an offset on. Only a line feed ends a line, as in what the writer wrote.
 * @throws DeepsynError `invalid-log` where a line is longer than any record
 */
export async function* readLines(path: string, from = 0): AsyncGenerator<Line> {
  const file = await open(path);
  try {
    const chunk = Buffer.allocUnsafe(256 * 1024);
    let [held, position, end]: [Buffer[], number, number] = [[], from, from];
    for (;;) {
      const { bytesRead } = await file.read(chunk, 0, chunk.length, position);
      if (bytesRead === 0) break;
      position += bytesRead;
      let start = 0;
      for (let at = find(chunk, 0, bytesRead); at !== -1; at = find(chunk, start, bytesRead)) {
        const line = Buffer.concat([...held, chunk.subarray(start, at)]);
        held = [];
        start = at + 1;
        end += line.length + 1;
        yield { bytes: line, end, whole: true };
      }
      if (start < bytesRead) held.push(Buffer.from(chunk.subarray(start, bytesRead)));
      if (position - end > LONGEST_LINE) throw invalidLog(path, 'a line is longer than any record');
    }
    const rest = Buffer.concat(held);
    if (rest.length > 0) yield { bytes: rest, end: end + rest.length, whole: false };
  } finally {
    await file.close();
  }
}

function find(chunk: Buffer, from: number, until: number): number {
  const at = chunk.indexOf(LINE_BREAK, from);
  return at < until ? at : -1;
}

/** Writes bytes to the end of a file. A write that fails half way is taken back, so that nothing torn stays. */
export async function appendWhole(file: FileHandle, bytes: Buffer, size: number): Promise<void> {
  try {
    let written = 0;
    while (written < bytes.length) {
      const { bytesWritten } = await file.write(bytes, written, bytes.length - written);
      written += bytesWritten;
    }
  } catch (error) {
    await file.truncate(size).catch(() => undefined);
    throw error;
  }
}

/** Makes names that were given or taken away in a folder outlast a power cut; Windows needs no such thing. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

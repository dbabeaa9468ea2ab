import { closeSync, fstatSync, openSync, readSync, statSync } from 'node:fs';
import { DeepsynError } from '../model/errors.ts';
import type { ByteSource } from './bytes/source.ts';

const unreadable = (file: string, message: string, remedy: string, cause?: unknown): DeepsynError =>
  new DeepsynError('unreadable-file', [{ file, path: [], message, remedy }], { cause });

/**
 * Opens a file to be read by place. Whoever opens it closes it.
 * @throws DeepsynError `unreadable-file` for what is no plain file: a folder, or a pipe that would never end
 */
export function openFile(file: string): ByteSource & { close(): void } {
  try {
    if (!statSync(file).isFile()) throw unreadable(file, 'this is no plain file', 'name a file, or give a stream');
    const handle = openSync(file, 'r');
    const { size, mtimeMs, ctimeMs } = fstatSync(handle);
    return {
      name: file,
      size,
      async read(at, length) {
        const bytes = new Uint8Array(Math.max(0, Math.min(length, size - at)));
        let done = 0;
        while (done < bytes.length) {
          const count = readSync(handle, bytes, done, bytes.length - done, at + done);
          if (count === 0) return bytes.subarray(0, done);
          done += count;
        }
        return bytes;
      },
      unchanged() {
        const now = fstatSync(handle);
        return now.size === size && now.mtimeMs === mtimeMs && now.ctimeMs === ctimeMs;
      },
      close: () => closeSync(handle),
    };
  } catch (error) {
    if (error instanceof DeepsynError) throw error;
    throw unreadable(file, problemOf(error), 'check the path and its permissions', error);
  }
}

function problemOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return 'there is no such file';
  if (code === 'EACCES' || code === 'EPERM') return 'permission to read it is denied';
  return error instanceof Error ? error.message : String(error);
}

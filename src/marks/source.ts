import { DeepsynError } from '../model/errors.ts';
import { type ByteSource, blobSource, bytesSource } from './bytes/source.ts';
import type { Limits } from './limits.ts';

/** What can be inspected: a Blob (such as a `File`), bytes, a stream of bytes, or what can be read by place. */
export type Inspectable = Blob | Uint8Array | ReadableStream<Uint8Array> | ByteSource;

/**
 * A source for whatever can be inspected.
 * @throws DeepsynError `unreadable-file` for a stream that is longer than may be kept
 */
export async function sourceOf(file: Inspectable, limits: Limits): Promise<ByteSource> {
  if (file instanceof Uint8Array) return bytesSource(file);
  if (file instanceof Blob) {
    return blobSource(file, 'name' in file && typeof file.name === 'string' ? file.name : undefined);
  }
  if (!(file instanceof ReadableStream)) return file;
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  const reader = file.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    size += next.value.length;
    if (size > limits.memory) {
      await reader.cancel();
      const message = `the stream has more than ${limits.memory} bytes`;
      throw new DeepsynError('unreadable-file', [
        { path: [], message, remedy: 'give a file or a Blob, which is read by place' },
      ]);
    }
    parts.push(new Uint8Array(next.value));
  }
  return blobSource(new Blob(parts));
}

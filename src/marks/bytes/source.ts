/** Bytes that can be read at any place: a file, a Blob, bytes in memory. */
export interface ByteSource {
  /** How it was named, for its extension and for people. */
  readonly name?: string;
  /** In bytes. */
  readonly size: number;
  /** Reads exactly what was asked for, or less at the end. */
  read(at: number, length: number): Promise<Uint8Array>;
  /** Whether it is still what it was when it was opened; a file can change while it is read. */
  unchanged?(): boolean;
  close?(): void;
}

export function bytesSource(bytes: Uint8Array, name?: string): ByteSource {
  return {
    ...(name === undefined ? {} : { name }),
    size: bytes.length,
    read: async (at, length) => bytes.subarray(at, at + length),
  };
}

export function blobSource(blob: Blob, name?: string): ByteSource {
  return {
    ...(name === undefined ? {} : { name }),
    size: blob.size,
    read: async (at, length) => new Uint8Array(await blob.slice(at, at + length).arrayBuffer()),
  };
}

/** What reading an untrusted file may cost. An inspection names the ones that it hit. */
export interface Limits {
  /** Bytes of one label. */
  readonly label: number;
  /** Bytes of one XMP packet, text chunk or XML part, unpacked. */
  readonly text: number;
  /** Bytes of one ID3 tag, of a block of Vorbis comments, or of a PDF’s object. */
  readonly tag: number;
  /** Bytes of all texts that are kept while a file is read. */
  readonly kept: number;
  /** Boxes, chunks, segments, entries, objects. */
  readonly items: number;
  /** Pages and tags that hold the stream itself, of which there are more. */
  readonly pages: number;
  readonly depth: number;
  /** Bytes read in all, however often. */
  readonly read: number;
  /** Milliseconds. */
  readonly time: number;
  /** Bytes of a stream whose length is not known beforehand, and of a file that C2PA is validated in. */
  readonly memory: number;
}

export const defaultLimits: Limits = {
  label: 64 * 1024,
  text: 2 * 1024 * 1024,
  tag: 16 * 1024 * 1024,
  kept: 16 * 1024 * 1024,
  items: 20_000,
  pages: 2_000_000,
  depth: 16,
  read: 4 * 1024 * 1024 * 1024,
  time: 10_000,
  memory: 64 * 1024 * 1024,
};

import { bytesLe, concat, fromLatin1, latin1, uintLe } from '../bytes/numbers.ts';
import type { Reader } from '../bytes/reader.ts';
import type { Splice } from '../bytes/splices.ts';
import { Stop } from '../bytes/stop.ts';

/** A chunk of RIFF, with the head of eight bytes, and without the byte that fills up an odd length. */
export interface RiffChunk {
  readonly id: string;
  readonly offset: number;
  /** Where its data begin: behind the head, and behind the kind of a list. */
  readonly data: number;
  readonly end: number;
  /** Of `RIFF` and `LIST`, what they are of. */
  readonly kind: string;
}

const isList = (id: string): boolean => id === 'LIST' || id === 'RIFF' || id === 'RF64';

/** The chunks that stand in a part of a file. A chunk that goes beyond its parent is refused. */
export async function* riffChunks(reader: Reader, from: number, to: number): AsyncGenerator<RiffChunk> {
  let wide: number | undefined;
  for (let offset = from; offset + 8 <= to; ) {
    const head = await reader.bytes(offset, 8);
    const id = latin1(head.subarray(0, 4));
    // The data of RW64 are longer than their size can say; it stands in a chunk before them.
    const told = uintLe(head, 4, 4);
    const size = told === 0xffffffff && id === 'data' && wide !== undefined ? wide : told;
    const end = offset + 8 + size;
    if (end > to) throw new Stop(end > reader.size ? 'cut' : 'malformed', id, offset);
    // Frames are chunks, too: `00dc`, `01wb`.
    if (/^\d\d\w\w$/.test(id)) reader.page(offset);
    else reader.item(offset);
    if (id === 'ds64') wide = await reader.le(offset + 16, 8);
    const list = isList(id) && size >= 4;
    yield {
      id,
      offset,
      data: offset + (list ? 12 : 8),
      end,
      kind: list ? latin1(await reader.bytes(offset + 8, 4)) : '',
    };
    offset = end + (size % 2);
  }
}

/** The outermost chunk, whose end is the end of the file, but for what was put behind it. */
export async function outermost(reader: Reader): Promise<RiffChunk> {
  const head = await reader.bytes(0, 12);
  const id = latin1(head.subarray(0, 4));
  const size = id === 'RF64' ? await reader.le(20, 8) : uintLe(head, 4, 4);
  if (8 + size > reader.size) throw new Stop('cut', id, 0);
  return { id, offset: 0, data: 12, end: 8 + size, kind: latin1(head.subarray(8)) };
}

/** A whole chunk, filled up to an even length. */
export function riffChunk(id: string, data: Uint8Array): Uint8Array {
  return concat(fromLatin1(id), bytesLe(data.length, 4), data, new Uint8Array(data.length % 2));
}

/** Puts chunks at the end of the outermost one, takes others out, and mends its size. */
export function spliceRiff(riff: RiffChunk, remove: readonly RiffChunk[], insert: Uint8Array): readonly Splice[] {
  if (riff.id !== 'RIFF') throw new Stop('unsupported', riff.id, 0);
  const taken = remove.map(({ offset, end }) => ({
    at: offset,
    remove: Math.min(end + ((end - offset) % 2), riff.end) - offset,
    insert: new Uint8Array(),
  }));
  const odd = riff.end % 2; // the byte that fills up the last chunk may be missing
  const size = riff.end - 8 + odd + insert.length - taken.reduce((sum, each) => sum + each.remove, 0);
  if (size > 0xfffffffe) throw new Stop('over-limit', 'RIFF', 0);
  return [
    { at: 4, remove: 4, insert: bytesLe(size, 4) },
    ...taken,
    { at: riff.end, remove: 0, insert: concat(new Uint8Array(odd), insert) },
  ];
}

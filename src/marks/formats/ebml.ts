import { bytesBe, concat, uintBe, utf8 } from '../bytes/numbers.ts';
import type { Reader } from '../bytes/reader.ts';
import { Stop } from '../bytes/stop.ts';

/** The elements of Matroska that are read or changed, by their numbers. */
export const ids = {
  head: 0x1a45dfa3,
  segment: 0x18538067,
  seekHead: 0x114d9b74,
  seek: 0x4dbb,
  seekPosition: 0x53ac,
  cluster: 0x1f43b675,
  clusterPosition: 0xa7,
  simpleBlock: 0xa3,
  blockGroup: 0xa0,
  cues: 0x1c53bb6b,
  cuePoint: 0xbb,
  cueTrack: 0xb7,
  cueCluster: 0xf1,
  tags: 0x1254c367,
  tag: 0x7373,
  targets: 0x63c0,
  simpleTag: 0x67c8,
  tagName: 0x45a3,
  tagString: 0x4487,
  tagBinary: 0x4485,
  info: 0x1549a966,
  tracks: 0x1654ae6b,
  attachments: 0x1941a469,
  chapters: 0x1043a770,
  void: 0xec,
  crc: 0xbf,
} as const;

const OUTER: readonly number[] = [
  ids.seekHead,
  ids.cluster,
  ids.cues,
  ids.tags,
  ids.info,
  ids.tracks,
  ids.attachments,
  ids.chapters,
];

/** What holds metadata is counted strictly: of clusters, and of what points at them, long films have more. */
const COUNTED: readonly number[] = [ids.seekHead, ids.tags, ids.tag, ids.simpleTag, ids.attachments, ids.void];

export interface EbmlElement {
  readonly id: number;
  readonly offset: number;
  readonly data: number;
  readonly end: number;
  /** Bytes that its size is written in; 0 where it does not say its size. */
  readonly sizeLength: number;
}

async function headOf(
  reader: Reader,
  offset: number,
): Promise<{ id: number; data: number; size: number; sizeLength: number }> {
  const bytes = await reader.upTo(offset, 12);
  const idLength = Math.clz32(bytes[0] ?? 0) - 23;
  if (idLength > 4) throw new Stop(bytes.length < 4 ? 'cut' : 'malformed', 'ebml', offset);
  const first = bytes[idLength];
  if (first === undefined) throw new Stop('cut', 'ebml', offset);
  const sizeLength = Math.clz32(first) - 23;
  if (sizeLength > 8) throw new Stop('malformed', 'ebml', offset);
  const rest = bytes.subarray(idLength, idLength + sizeLength);
  if (rest.length < sizeLength) throw new Stop('cut', 'ebml', offset);
  const mask = (1 << (8 - sizeLength)) - 1;
  const unknown = (first & mask) === mask && rest.subarray(1).every((byte) => byte === 0xff);
  const id = uintBe(bytes, 0, idLength);
  const data = offset + idLength + sizeLength;
  if (unknown) return { id, data, size: -1, sizeLength: 0 };
  return { id, data, size: uintBe(concat(Uint8Array.of(first & mask), rest.subarray(1)), 0, sizeLength), sizeLength };
}

/** The elements in a part of a file. One that goes beyond its parent is refused. */
export async function* elements(reader: Reader, from: number, to: number): AsyncGenerator<EbmlElement> {
  for (let offset = from; offset < to; ) {
    const { id, data, size, sizeLength } = await headOf(reader, offset);
    if (COUNTED.includes(id)) reader.item(offset);
    else reader.page(offset);
    const end = size >= 0 ? data + size : id === ids.cluster ? await endOfCluster(reader, data, to) : to;
    if (end > to) throw new Stop(end > reader.size ? 'cut' : 'malformed', 'ebml', offset);
    yield { id, offset, data, end, sizeLength };
    offset = end;
  }
}

/** A cluster that does not say its size ends where an element begins that cannot stand in it. */
async function endOfCluster(reader: Reader, from: number, to: number): Promise<number> {
  let at = from;
  while (at < to) {
    const { id, data, size } = await headOf(reader, at);
    if (OUTER.includes(id)) return at;
    if (size < 0) throw new Stop('malformed', 'ebml', at);
    reader.page(at);
    at = data + size;
  }
  if (at > to) throw new Stop('cut', 'cluster', from);
  return at;
}

export async function textOf(reader: Reader, { data, end }: EbmlElement): Promise<string> {
  const text = utf8(await reader.held(data, end - data, 'text'));
  const zero = text.indexOf('\0');
  return zero === -1 ? text : text.slice(0, zero);
}

/** An element with a size of eight bytes, so that its length does not hang on what it holds. */
export function element(id: number, ...data: readonly Uint8Array[]): Uint8Array {
  const body = concat(...data);
  const number = bytesBe(id, id > 0xffffff ? 4 : id > 0xffff ? 3 : id > 0xff ? 2 : 1);
  return concat(number, Uint8Array.of(1), bytesBe(body.length, 7), body);
}

/** A size in a given number of bytes, or undefined where it does not fit. */
export function sizeIn(value: number, length: number): Uint8Array | undefined {
  if (value >= 2 ** (7 * length) - 1) return undefined;
  const bytes = bytesBe(value, length);
  bytes[0] = (bytes[0] ?? 0) | (0x80 >> (length - 1));
  return bytes;
}

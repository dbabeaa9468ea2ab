import { startsWith, uintLe } from '../bytes/numbers.ts';
import type { Reader } from '../bytes/reader.ts';
import { Stop } from '../bytes/stop.ts';

/** A page of Ogg. */
export interface Page {
  /** 1: begins with the rest of a packet; 2: the first of its stream; 4: the last. */
  readonly flags: number;
  readonly serial: number;
  readonly sequence: number;
  readonly offset: number;
  readonly data: number;
  readonly end: number;
  /** The lengths of its segments. A packet goes on where one has 255. */
  readonly segments: Uint8Array;
}

export async function* pages(reader: Reader): AsyncGenerator<Page> {
  for (let offset = 0; offset < reader.size; ) {
    reader.page(offset);
    const head = await reader.bytes(offset, 27);
    if (!startsWith(head, 'OggS') || head[4] !== 0) throw new Stop('malformed', 'page', offset);
    const count = head[26] ?? 0;
    const data = offset + 27 + count;
    const segments = await reader.bytes(offset + 27, count);
    const end = data + segments.reduce((sum, each) => sum + each, 0);
    if (end > reader.size) throw new Stop('cut', 'page', offset);
    yield {
      flags: head[5] ?? 0,
      serial: uintLe(head, 14, 4),
      sequence: uintLe(head, 18, 4),
      offset,
      data,
      end,
      segments,
    };
    offset = end;
  }
}

/** Whether a packet of so many bytes at the start of a page goes on in the next. */
export const continues = (segments: Uint8Array, length: number): boolean =>
  segments.every((each) => each === 255) && length === segments.length * 255;

/** How a codec begins its packets. */
export interface Codec {
  readonly name: string;
  /** What its packet of comments begins with, and how many bytes stand before them. */
  readonly comments: string;
  readonly skip: number;
  /** How many packets come before the data. */
  readonly headers: number;
}

const CODECS: readonly (readonly [string, Codec])[] = [
  ['\x01vorbis', { name: 'Vorbis', comments: '\x03vorbis', skip: 7, headers: 3 }],
  ['OpusHead', { name: 'Opus', comments: 'OpusTags', skip: 8, headers: 2 }],
  ['\x80theora', { name: 'Theora', comments: '\x81theora', skip: 7, headers: 3 }],
  ['Speex   ', { name: 'Speex', comments: '', skip: 0, headers: 2 }],
];

/** The codec of a stream by its first packet. FLAC says in it how many packets come before the data. */
export function codecOf(packet: Uint8Array): Codec | undefined {
  if (startsWith(packet, '\x7fFLAC')) {
    const more = (packet[7] ?? 0) * 256 + (packet[8] ?? 0);
    return { name: 'FLAC', comments: '', skip: 4, headers: more === 0 ? 2 : 1 + more };
  }
  return CODECS.find(([start]) => startsWith(packet, start))?.[1];
}

import { concat, startsWith } from '../bytes/numbers.ts';
import type { Reader } from '../bytes/reader.ts';
import { Stop } from '../bytes/stop.ts';
import { takeVorbis } from '../carriers/vorbis.ts';
import type { Found } from '../found.ts';
import type { Format } from './format.ts';
import { labelOgg } from './ogg-label.ts';
import { type Codec, codecOf, continues, type Page, pages } from './ogg-pages.ts';

interface Stream {
  readonly codec: Codec | undefined;
  readonly head: Page;
  /** What is known of the packet of comments so far; undefined once it is read. */
  comments: Uint8Array[] | undefined;
  size: number;
}

async function read(reader: Reader, found: Found): Promise<void> {
  const streams = new Map<number, Stream>();
  const isSkeleton = new Set<number>(); // it describes the other streams, and has no comments
  for await (const page of pages(reader)) {
    const { serial, offset, data, end, flags, segments } = page;
    if (flags & 2) {
      const start = await reader.bytes(data, Math.min(end - data, 16));
      const codec = codecOf(start);
      if (startsWith(start, 'fishead')) isSkeleton.add(serial);
      streams.set(serial, { codec, head: page, comments: codec ? [] : undefined, size: 0 });
      found.keep(data, end - data);
      continue;
    }
    const stream = streams.get(serial);
    if (!stream) throw new Stop('malformed', 'stream', offset);
    if (!stream.comments || !stream.codec) {
      found.keep(data, end - data);
      continue;
    }
    const length = firstPacket(segments);
    stream.size += length;
    if (stream.size > reader.limits.tag) throw new Stop('over-limit', 'tag', offset);
    stream.comments.push(await reader.bytes(data, length));
    if (continues(segments, length)) continue;
    takeComments(found, stream, stream.codec, concat(...stream.comments), page, reader);
    stream.comments = undefined;
    found.keep(data + length, end - data - length);
  }
  for (const { comments, codec, head } of streams.values()) {
    if (comments && codec) throw new Stop('cut', 'comments', head.offset);
    if (!codec && !isSkeleton.has(head.serial))
      found.gap({ reason: 'unsupported', what: 'stream', offset: head.offset });
  }
}

/** The length of the packet that a page begins with, as far as the page goes. */
function firstPacket(segments: Uint8Array): number {
  let length = 0;
  for (const segment of segments) {
    length += segment;
    if (segment < 255) break;
  }
  return length;
}

function takeComments(
  found: Found,
  stream: Stream,
  codec: Codec,
  packet: Uint8Array,
  page: Page,
  reader: Reader,
): void {
  const { offset } = page;
  if (!startsWith(packet, codec.comments)) throw new Stop('malformed', 'comments', offset);
  const at = { offset, length: page.end - offset, place: `Ogg.${codec.name}.comments`, standard: true };
  takeVorbis(found, packet.subarray(codec.skip), at, reader.limits);
  stream.size = 0;
}

export const ogg: Format = { name: 'ogg', extensions: ['ogg', 'oga', 'ogv', 'opus', 'spx'], read, label: labelOgg };

import { crcOfOgg } from '../bytes/crc.ts';
import { bytesBe, bytesLe, concat, startsWith } from '../bytes/numbers.ts';
import type { Reader } from '../bytes/reader.ts';
import type { Splice } from '../bytes/splices.ts';
import { Stop } from '../bytes/stop.ts';
import { labelledVorbis, readVorbis } from '../carriers/vorbis.ts';
import { type Codec, codecOf, type Page, pages } from './ogg-pages.ts';

/** What a page can hold: 255 segments of 255 bytes, of which the last must be shorter to end a packet. */
const MOST_SEGMENTS = 255;

/** Writes the label into the comments of the stream that sounds, and lays its first packets out anew. */
export async function labelOgg(reader: Reader, label: string): Promise<readonly Splice[]> {
  const { first, codec, headers, packets } = await headersOf(reader);
  const [comments, ...others] = packets;
  const last = headers.at(-1);
  if (!comments || !last || !startsWith(comments, codec.comments))
    throw new Stop('malformed', 'comments', first.offset);
  const { end } = readVorbis(comments.subarray(codec.skip), reader.limits);
  const body = labelledVorbis(readVorbis(comments.subarray(codec.skip), reader.limits), label);
  // Behind the comments of Vorbis stands a bit that says that they are whole; others may have padding there.
  const packet = concat(headOfPacket(codec, comments, body), body, comments.subarray(codec.skip + end));
  const laid = layOut([packet, ...others], headers.length, first);
  const splices: Splice[] = headers.map((page, index) => ({
    at: page.offset,
    remove: page.end - page.offset,
    insert: index === headers.length - 1 ? concat(...laid.slice(index)) : (laid[index] ?? new Uint8Array()),
  }));
  const more = laid.length - headers.length;
  if (more === 0) return splices;
  for await (const page of pages(reader)) {
    if (page.serial === first.serial && page.offset > last.offset) splices.push(await renumbered(reader, page, more));
  }
  return splices;
}

/** In FLAC the comments are a block, whose length stands before them. */
function headOfPacket(codec: Codec, comments: Uint8Array, body: Uint8Array): Uint8Array {
  return codec.name === 'FLAC'
    ? concat(comments.subarray(0, 1), bytesBe(body.length, 3))
    : comments.subarray(0, codec.skip);
}

interface Headers {
  readonly first: Page;
  readonly codec: Codec;
  /** The pages behind the first that hold the rest of what comes before the data. */
  readonly headers: readonly Page[];
  readonly packets: readonly Uint8Array[];
}

async function headersOf(reader: Reader): Promise<Headers> {
  let [first, codec]: [Page | undefined, Codec | undefined] = [undefined, undefined];
  const headers: Page[] = [];
  const packets: Uint8Array[] = [];
  let parts: Uint8Array[] = [];
  for await (const page of pages(reader)) {
    const { flags, serial, offset, data, segments } = page;
    if (flags & 2) {
      const found = codecOf(await reader.bytes(data, Math.min(page.end - data, 16)));
      if (!found) continue;
      // Where a picture comes with the sound, the sound is what is labelled.
      if (!first || codec?.name === 'Theora') [first, codec] = [page, found];
      continue;
    }
    if (!first || !codec || serial !== first.serial) continue;
    headers.push(page);
    let at = data;
    for (const [index, segment] of segments.entries()) {
      parts.push(await reader.bytes(at, segment));
      at += segment;
      if (segment === 255) continue;
      packets.push(concat(...parts));
      parts = [];
      if (packets.length < codec.headers - 1) continue;
      if (index < segments.length - 1) throw new Stop('unsupported', 'page', offset);
      return { first, codec, headers, packets };
    }
  }
  throw new Stop('malformed', 'stream');
}

/** Packets in pages, in as many as there were where that is possible: then no other page changes. */
function layOut(packets: readonly Uint8Array[], wanted: number, { serial }: Page): Uint8Array[] {
  const segments = packets.flatMap((packet) => [
    ...Array.from({ length: Math.floor(packet.length / 255) }, () => 255),
    packet.length % 255,
  ]);
  const data = concat(...packets);
  const count = Math.max(wanted, Math.ceil(segments.length / MOST_SEGMENTS));
  const laid: Uint8Array[] = [];
  let [from, at] = [0, 0];
  for (let index = 0; index < count; index += 1) {
    const to =
      index === count - 1 ? segments.length : Math.max(from + 1, Math.ceil((segments.length * (index + 1)) / count));
    const own = segments.slice(from, to);
    const size = own.reduce((sum, each) => sum + each, 0);
    const goesOn = from > 0 && segments[from - 1] === 255;
    // A page on which no packet ends has no place in time.
    const position = own.some((each) => each < 255) ? new Uint8Array(8) : new Uint8Array(8).fill(0xff);
    const head = concat(
      Uint8Array.of(0x4f, 0x67, 0x67, 0x53, 0, goesOn ? 1 : 0),
      position,
      bytesLe(serial, 4),
      bytesLe(index + 1, 4),
    );
    laid.push(
      checked(
        concat(head, new Uint8Array(4), Uint8Array.of(own.length), Uint8Array.from(own), data.subarray(at, at + size)),
      ),
    );
    [from, at] = [to, at + size];
  }
  return laid;
}

/** A page with its checksum, which is made as if it were zero. */
function checked(page: Uint8Array): Uint8Array {
  page.set(new Uint8Array(4), 22);
  page.set(bytesLe(crcOfOgg(page), 4), 22);
  return page;
}

async function renumbered(reader: Reader, { sequence, offset, end }: Page, more: number): Promise<Splice> {
  const page = (await reader.bytes(offset, end - offset)).slice();
  page.set(bytesLe(sequence + more, 4), 18);
  return { at: offset + 18, remove: 8, insert: checked(page).subarray(18, 26) };
}

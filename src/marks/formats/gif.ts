import { concat, fromLatin1, fromUtf8, latin1, startsWith, utf8 } from '../bytes/numbers.ts';
import type { Reader } from '../bytes/reader.ts';
import type { Splice } from '../bytes/splices.ts';
import { Stop } from '../bytes/stop.ts';
import { checkUnknown, takeText } from '../carriers/text.ts';
import { labelledPacket, takeXmp } from '../carriers/xmp.ts';
import type { Found } from '../found.ts';
import type { Format } from './format.ts';

const XMP = 'XMP DataXMP';
/** ImageMagick writes it in small letters, and loses signs of the packet, which then cannot be read. */
const isXmp = (name: string): boolean => name.toLowerCase() === XMP.toLowerCase();
/** Runs down behind a packet, so that readers of sub-blocks find their way out of it wherever they come from. */
const MAGIC = Uint8Array.from({ length: 257 }, (_, at) => (at === 0 ? 1 : 256 - at));

interface Block {
  readonly kind: 'image' | 'comment' | 'application' | 'other' | 'end';
  readonly offset: number;
  readonly length: number;
  /** Where its sub-blocks begin. */
  readonly data: number;
  readonly name: string;
}

async function endOfHead(reader: Reader): Promise<number> {
  const flags = (await reader.bytes(10, 3))[0] ?? 0;
  return 13 + tableSize(flags);
}

const tableSize = (flags: number): number => (flags & 0x80 ? 3 << ((flags & 7) + 1) : 0);

async function* blocks(reader: Reader): AsyncGenerator<Block> {
  for (let offset = await endOfHead(reader); ; ) {
    reader.item(offset);
    const [kind, label = 0] = await reader.upTo(offset, 2);
    if (kind === 0x3b) {
      yield { kind: 'end', offset, length: 1, data: offset, name: '' };
      return;
    }
    if (kind === 0x2c) {
      const flags = (await reader.bytes(offset, 10))[9] ?? 0;
      const data = offset + 11 + tableSize(flags);
      const end = await endOfSubBlocks(reader, data);
      yield { kind: 'image', offset, length: end - offset, data, name: '' };
      offset = end;
    } else if (kind === 0x21) {
      const size = (await reader.bytes(offset + 2, 1))[0] ?? 0;
      const isApplication = label === 0xff && size >= 11;
      const name = isApplication ? latin1(await reader.bytes(offset + 3, 11)) : '';
      const data = isApplication ? offset + 3 + size : offset + 2;
      const end = await endOfSubBlocks(reader, data);
      yield {
        kind: isApplication ? 'application' : label === 0xfe ? 'comment' : 'other',
        offset,
        length: end - offset,
        data,
        name,
      };
      offset = end;
    } else {
      throw new Stop(kind === undefined ? 'cut' : 'malformed', 'block', offset);
    }
  }
}

async function endOfSubBlocks(reader: Reader, from: number): Promise<number> {
  for (let at = from; ; ) {
    const size = (await reader.bytes(at, 1))[0] ?? 0;
    at += 1 + size;
    if (size === 0) return at;
    reader.page(at);
  }
}

/** The data of sub-blocks without their sizes. */
async function joined(reader: Reader, from: number, end: number): Promise<Uint8Array> {
  const whole = await reader.held(from, end - from, 'text');
  const parts: Uint8Array[] = [];
  for (let at = 0; at < whole.length; at += 1 + (whole[at] ?? 0))
    parts.push(whole.subarray(at + 1, at + 1 + (whole[at] ?? 0)));
  return concat(...parts);
}

async function packetOf(
  reader: Reader,
  { data, offset, length }: Block,
): Promise<{ packet: Uint8Array; standard: boolean }> {
  const whole = await reader.held(data, offset + length - data, 'text');
  if (startsWith(whole, '<') || startsWith(whole, '\xef\xbb\xbf<')) {
    return { packet: whole.subarray(0, Math.max(0, whole.length - MAGIC.length - 1)), standard: true };
  }
  return { packet: await joined(reader, data, offset + length), standard: false };
}

async function read(reader: Reader, found: Found): Promise<void> {
  found.keep(6, (await endOfHead(reader)) - 6);
  for await (const block of blocks(reader)) {
    const { kind, offset, length, data, name } = block;
    if (kind === 'application' && isXmp(name)) {
      const { packet, standard } = await packetOf(reader, block);
      takeXmp(found, packet, { offset, length, place: 'GIF.XMP', standard: standard && name === XMP }, reader.limits);
    } else if (kind === 'application' && name.startsWith('C2PA_GIF')) {
      found.c2pa.push({ offset, length, place: 'GIF.C2PA_GIF' });
    } else if (kind === 'comment') {
      const text = utf8(await joined(reader, data, offset + length));
      takeText(found, 'Comment', text, { offset, length, place: 'GIF.comment', standard: false }, reader.limits);
    } else {
      found.keep(offset, length);
      if (kind === 'application') await checkUnknown(found, reader, `GIF.${name}`, data, offset + length);
    }
    if (kind === 'end') found.endsAt(offset + length, reader);
  }
}

async function label(reader: Reader, text: string, sourceType?: string): Promise<readonly Splice[]> {
  const splices: Splice[] = [{ at: 3, remove: 3, insert: fromLatin1('89a') }]; // extensions came with that version
  let packet: Uint8Array | undefined;
  for await (const block of blocks(reader)) {
    if (block.kind !== 'application' || !isXmp(block.name) || packet !== undefined) continue;
    packet = (await packetOf(reader, block)).packet.slice();
    splices.push({ at: block.offset, remove: block.length, insert: new Uint8Array() });
  }
  const insert = concat(
    Uint8Array.of(0x21, 0xff, 11),
    fromLatin1(XMP),
    fromUtf8(labelledPacket(packet, text, sourceType)),
    MAGIC,
    Uint8Array.of(0),
  );
  return [...splices, { at: await endOfHead(reader), remove: 0, insert }];
}

export const gif: Format = { name: 'gif', extensions: ['gif'], read, label, hasXmp: true };

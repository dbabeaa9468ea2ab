import { inflate } from '../bytes/inflate.ts';
import {
  bytesBe,
  concat,
  fromLatin1,
  fromUtf8,
  indexOf,
  latin1,
  startsWith,
  uintBe,
  utf8,
  utf16,
} from '../bytes/numbers.ts';
import type { Reader } from '../bytes/reader.ts';
import type { Splice } from '../bytes/splices.ts';
import { Stop } from '../bytes/stop.ts';
import type { Found } from '../found.ts';
import { KEY } from '../label/fields.ts';
import { checkUnknown, takeText } from './text.ts';
import { takeXmp } from './xmp.ts';

const HEAD = 10;
const UNSYNCHRONISED = 0x80;
const EXTENDED = 0x40;
const FOOTER = 0x10;
/** Some readers take the last frame for damaged where nothing follows it; and the next label may fit without moving anything. */
const PADDING = 64;

interface Frame {
  readonly id: string;
  readonly offset: number;
  /** With its head. */
  readonly whole: Uint8Array;
  readonly flags: number;
  readonly body: Uint8Array;
}

interface Tag {
  readonly version: 3 | 4;
  readonly flags: number;
  readonly end: number;
  readonly frames: readonly Frame[];
}

/** Where an ID3v2 tag that begins here ends; the place itself where none does. */
export async function endOfId3(reader: Reader, at: number): Promise<number> {
  const head = await reader.upTo(at, HEAD);
  if (head.length < HEAD || !startsWith(head, 'ID3')) return at;
  const end = at + HEAD + syncsafe(head, 6) + ((head[5] ?? 0) & FOOTER ? HEAD : 0);
  if (end > reader.size) throw new Stop('cut', 'id3', at);
  return end;
}

async function readTag(reader: Reader, at: number): Promise<Tag | undefined> {
  const end = await endOfId3(reader, at);
  if (end === at) return undefined;
  const tag = await reader.held(at, end - at, 'tag');
  const [version, flags] = [tag[3], tag[5] ?? 0];
  if (version !== 3 && version !== 4) throw new Stop('unsupported', `id3v2.${version ?? ''}`, at);
  let body = tag.subarray(HEAD, end - at - (flags & FOOTER ? HEAD : 0));
  if (flags & UNSYNCHRONISED && version === 3) body = synchronised(body);
  let from = 0;
  // The size of the extended head counts itself from version 4 on.
  if (flags & EXTENDED) from = version === 3 ? 4 + uintBe(body, 0, 4) : syncsafe(body, 0);
  return { version, flags, end, frames: framesOf(body, from, version, at + HEAD, reader) };
}

function framesOf(body: Uint8Array, from: number, version: 3 | 4, offset: number, reader: Reader): Frame[] {
  const frames: Frame[] = [];
  // Zero bytes are padding.
  for (let at = from; at + HEAD <= body.length && body[at] !== 0; ) {
    reader.item(offset + at);
    const id = latin1(body.subarray(at, at + 4));
    const size = version === 3 ? uintBe(body, at + 4, 4) : syncsafe(body, at + 4);
    if (!/^[A-Z0-9]{4}$/.test(id) || at + HEAD + size > body.length) throw new Stop('malformed', 'id3', offset + at);
    const whole = body.subarray(at, at + HEAD + size);
    frames.push({ id, offset: offset + at, whole, flags: uintBe(body, at + 8, 2), body: whole.subarray(HEAD) });
    at += HEAD + size;
  }
  return frames;
}

/** A number of four bytes with seven bits each. */
function syncsafe(bytes: Uint8Array, at: number): number {
  let value = 0;
  for (let index = at; index < at + 4; index += 1) {
    const byte = uintBe(bytes, index, 1);
    if (byte > 0x7f) throw new Stop('malformed', 'id3');
    value = value * 128 + byte;
  }
  return value;
}

const asSyncsafe = (value: number): Uint8Array => Uint8Array.from([21, 14, 7, 0], (shift) => (value >> shift) & 0x7f);

/** Undoes unsynchronisation: a zero byte behind each FF. */
const synchronised = (bytes: Uint8Array): Uint8Array =>
  bytes.filter((byte, at) => byte !== 0 || bytes[at - 1] !== 0xff);

/** What a frame holds, once its packing is undone. */
function contentOf({ flags, body, offset }: Frame, { version, flags: tagFlags }: Tag, reader: Reader): Uint8Array {
  const [encrypted, compressed] = version === 3 ? [0x40, 0x80] : [0x04, 0x08];
  if (flags & encrypted) throw new Stop('encrypted', 'id3', offset);
  let content = body;
  if (version === 4 && (flags & 0x02 || tagFlags & UNSYNCHRONISED)) content = synchronised(content);
  if (flags & (version === 3 ? 0x20 : 0x40)) content = content.subarray(1);
  if (version === 4 ? flags & 0x01 : flags & compressed) content = content.subarray(4);
  return flags & compressed ? inflate(content, 'zlib', reader.limits.text, 'id3') : content;
}

/** Takes down an ID3v2 tag, and says where it ends. */
export async function takeId3(found: Found, reader: Reader, at: number, standard: boolean): Promise<number> {
  const tag = await readTag(reader, at);
  if (!tag) return at;
  for (const frame of tag.frames) {
    if (!/^(?:TXXX|PRIV|GEOB|COMM)$/.test(frame.id)) {
      await checkUnknown(found, reader, `ID3v2.${frame.id}`, frame.offset, frame.offset + frame.whole.length);
      continue;
    }
    const content = contentOf(frame, tag, reader);
    const span = { offset: frame.offset, length: frame.whole.length };
    if (frame.id === 'PRIV' && startsWith(content, 'XMP\0')) {
      takeXmp(found, content.subarray(4), { ...span, place: 'ID3v2.PRIV[XMP]', standard: false }, reader.limits);
    } else if (frame.id === 'GEOB' && indexOf(content.subarray(0, 128), 'c2pa') !== -1) {
      found.c2pa.push({ ...span, place: 'ID3v2.GEOB' });
    } else if (frame.id === 'TXXX' || frame.id === 'COMM') {
      const encoding = content[0] ?? 0;
      const [keyword = '', ...values] = textsOf(content.subarray(frame.id === 'COMM' ? 4 : 1), encoding);
      const place = `ID3v2.${frame.id}[${keyword}]`;
      for (const value of values)
        takeText(found, keyword, value, { ...span, place, standard: standard && frame.id === 'TXXX' }, reader.limits);
    }
  }
  return tag.end;
}

/** Texts that zero bytes part, in one of the four encodings of ID3. */
function textsOf(bytes: Uint8Array, encoding: number): string[] {
  if (encoding === 0) return ended(latin1(bytes).split('\0'));
  if (encoding === 3) return ended(utf8(bytes).split('\0'));
  if (encoding === 2) return ended(utf16(bytes, 'be').split('\0'));
  const big = bytes[0] === 0xfe && bytes[1] === 0xff;
  return ended(
    utf16(bytes, big ? 'be' : 'le')
      .split('\0')
      .map((text) => text.replace(/^\ufeff/, '')),
  );
}

const ended = (texts: string[]): string[] => (texts.length > 2 && texts.at(-1) === '' ? texts.slice(0, -1) : texts);

/** The change that puts a label into the tag at the head of a file, or a tag there. */
export async function labelledId3(reader: Reader, label: string): Promise<Splice> {
  const tag = await readTag(reader, 0);
  if (tag && tag.flags & (UNSYNCHRONISED | EXTENDED | FOOTER)) throw new Stop('unsupported', 'id3', 0);
  const version = tag?.version ?? 4;
  const isLabel = (frame: Frame) =>
    tag !== undefined &&
    frame.id === 'TXXX' &&
    /^AIGC$/i.test(textsOf(contentOf(frame, tag, reader).subarray(1), frame.body[0] ?? 0)[0] ?? '');
  const kept = tag?.frames.filter((frame) => !isLabel(frame)).map(({ whole }) => whole) ?? [];
  const body = version === 4 ? concat(Uint8Array.of(3), fromUtf8(`${KEY}\0${label}`)) : textOfVersion3(label);
  const head = [
    fromLatin1('TXXX'),
    version === 4 ? asSyncsafe(body.length) : bytesBe(body.length, 4),
    new Uint8Array(2),
  ];
  const frames = concat(...kept, ...head, body, new Uint8Array(PADDING));
  const insert = concat(fromLatin1('ID3'), Uint8Array.of(version, 0, 0), asSyncsafe(frames.length), frames);
  return { at: 0, remove: tag?.end ?? 0, insert };
}

/** Version 3 knows Latin-1 and UTF-16 alone. */
function textOfVersion3(label: string): Uint8Array {
  if (!/[^\0-\x7f]/.test(label)) return fromLatin1(`\0${KEY}\0${label}`);
  const wide = (text: string) =>
    [...`\ufeff${text}`.split('')].map((sign) => Uint8Array.of(sign.charCodeAt(0) & 0xff, sign.charCodeAt(0) >> 8));
  return concat(Uint8Array.of(1), ...wide(`${KEY}\0`), ...wide(label));
}

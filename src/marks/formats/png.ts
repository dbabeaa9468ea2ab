import { crc32 } from '../bytes/crc.ts';
import { inflate } from '../bytes/inflate.ts';
import { bytesBe, concat, fromLatin1, fromUtf8, latin1, trimmed, uintBe, utf8 } from '../bytes/numbers.ts';
import type { Reader } from '../bytes/reader.ts';
import type { Splice } from '../bytes/splices.ts';
import { Stop } from '../bytes/stop.ts';
import { takeExif } from '../carriers/exif.ts';
import { checkUnknown, takeText } from '../carriers/text.ts';
import { labelledPacket, takeXmp } from '../carriers/xmp.ts';
import type { Found } from '../found.ts';
import type { Format } from './format.ts';

export const PNG_SIGNATURE = '\x89PNG\r\n\x1a\n';
const XMP = 'XML:com.adobe.xmp';
const PIXELS: readonly string[] = ['IDAT', 'fdAT'];
const METADATA: readonly string[] = ['tEXt', 'zTXt', 'iTXt', 'eXIf', 'tIME', 'caBX'];

interface Chunk {
  readonly type: string;
  readonly offset: number;
  readonly length: number;
}

/** The chunks to the last one, `IEND`. */
async function* chunks(reader: Reader): AsyncGenerator<Chunk> {
  for (let offset = PNG_SIGNATURE.length; ; ) {
    const head = await reader.bytes(offset, 8);
    const [length, type] = [uintBe(head, 0, 4), latin1(head.subarray(4))];
    if (type === 'IDAT') reader.page(offset);
    else reader.item(offset);
    if (!/^[A-Za-z]{4}$/.test(type) || length > 0x7fffffff) throw new Stop('malformed', 'chunk', offset);
    if (offset + 12 + length > reader.size) throw new Stop('cut', type, offset);
    yield { type, offset, length };
    if (type === 'IEND') return;
    offset += 12 + length;
  }
}

interface ChunkText {
  readonly keyword: string;
  readonly bytes: Uint8Array;
}

/** The keyword and the text of a text chunk, unpacked. */
async function textOf(reader: Reader, { type, offset, length }: Chunk): Promise<ChunkText> {
  const data = await reader.held(offset + 8, length, 'text');
  const split = data.indexOf(0);
  if (split === -1) throw new Stop('malformed', type, offset);
  const keyword = latin1(data.subarray(0, split));
  const unpack = (bytes: Uint8Array) => inflate(bytes, 'zlib', reader.limits.text, type);
  if (type === 'tEXt') return { keyword, bytes: data.subarray(split + 1) };
  if (type === 'zTXt') return { keyword, bytes: unpack(data.subarray(split + 2)) };
  const language = data.indexOf(0, split + 3);
  const translated = language === -1 ? -1 : data.indexOf(0, language + 1);
  if (translated === -1) throw new Stop('malformed', type, offset);
  const bytes = data.subarray(translated + 1);
  return { keyword, bytes: data[split + 1] === 1 ? unpack(bytes) : bytes };
}

async function read(reader: Reader, found: Found): Promise<void> {
  for await (const chunk of chunks(reader)) {
    const { type, offset, length } = chunk;
    if (!METADATA.includes(type)) found.keep(offset, 12 + length);
    if (!METADATA.includes(type) && !PIXELS.includes(type)) {
      await checkUnknown(found, reader, `PNG.${type}`, offset + 8, offset + 8 + length);
    }
    if (type === 'caBX') found.c2pa.push({ place: 'PNG.caBX', offset, length: 12 + length });
    if (type === 'eXIf') {
      await takeExif(found, await reader.held(offset + 8, length, 'tag'), 'PNG.eXIf', offset + 8, reader.limits);
    }
    if (type.endsWith('Xt') && METADATA.includes(type)) await takeChunk(reader, found, chunk);
    if (type === 'IEND') found.endsAt(offset + 12 + length, reader);
  }
}

async function takeChunk(reader: Reader, found: Found, chunk: Chunk): Promise<void> {
  const { type, offset, length } = chunk;
  try {
    const { keyword, bytes } = await textOf(reader, chunk);
    const whole = await reader.bytes(offset + 4, length + 8);
    if (crc32(whole.subarray(0, -4)) !== uintBe(whole, length + 4, 4))
      found.findings.push({ code: 'wrong-checksum', about: type, offset });
    const at = { offset, length: 12 + length, place: `PNG.${type}[${keyword}]` };
    const [, profile] = /^Raw profile type (\w+)$/.exec(keyword) ?? [];
    if (keyword === XMP) takeXmp(found, bytes, { ...at, standard: type === 'iTXt' }, reader.limits);
    else if (profile !== undefined) await takeProfile(found, profile, bytes, at.place, chunk, reader);
    else {
      const value = type === 'iTXt' || /AIGC/i.test(keyword) ? utf8(bytes) : latin1(bytes);
      takeText(found, keyword, value, { ...at, standard: false }, reader.limits);
    }
  } catch (error) {
    found.tolerate(error, offset);
  }
}

/** A profile in the writing of ImageMagick: its name, its length, and its bytes in hexadecimal. */
async function takeProfile(
  found: Found,
  kind: string,
  text: Uint8Array,
  place: string,
  { offset, length }: Chunk,
  reader: Reader,
) {
  const [name = '', size = '', ...lines] = trimmed(latin1(text)).split('\n');
  const digits = lines.join('').replace(/[^0-9a-fA-F]/g, '');
  const bytes = Uint8Array.from({ length: digits.length >> 1 }, (_, at) =>
    Number.parseInt(digits.slice(2 * at, 2 * at + 2), 16),
  );
  if (bytes.length < Number(size)) throw new Stop('malformed', name, offset);
  const xmpAt = latin1(bytes.subarray(0, 64)).indexOf('<');
  if (kind === 'xmp' || (kind === 'APP1' && xmpAt > 0)) {
    takeXmp(
      found,
      bytes.subarray(Math.max(0, xmpAt)),
      { offset, length: 12 + length, place, standard: false },
      reader.limits,
    );
  } else if (kind === 'exif' || kind === 'APP1') {
    const head = latin1(bytes.subarray(0, 4)) === 'Exif' ? 6 : 0;
    await takeExif(found, bytes.subarray(head), place, offset, reader.limits);
  }
}

async function label(reader: Reader, text: string, sourceType?: string): Promise<readonly Splice[]> {
  const splices: Splice[] = [];
  let [packet, place]: [Uint8Array | undefined, number] = [undefined, -1];
  for await (const chunk of chunks(reader)) {
    const { type, offset, length } = chunk;
    if (type === 'IHDR') place = offset + 12 + length;
    if (type !== 'tEXt' && type !== 'zTXt' && type !== 'iTXt') continue;
    const { keyword, bytes } = await textOf(reader, chunk);
    const isPacket = keyword === XMP && type === 'iTXt' && packet === undefined;
    if (isPacket) packet = bytes.slice();
    if (isPacket || /^(?:TC260:)?AIGC$/i.test(keyword))
      splices.push({ at: offset, remove: 12 + length, insert: new Uint8Array() });
  }
  if (place === -1) throw new Stop('malformed', 'IHDR');
  const data = concat(fromLatin1(`iTXt${XMP}\0\0\0\0\0`), fromUtf8(labelledPacket(packet, text, sourceType)));
  return [
    ...splices,
    { at: place, remove: 0, insert: concat(bytesBe(data.length - 4, 4), data, bytesBe(crc32(data), 4)) },
  ];
}

export const png: Format = { name: 'png', extensions: ['png', 'apng'], read, label, hasXmp: true };

import { bytesLe, concat, fromUtf8, uintLe } from '../bytes/numbers.ts';
import type { Reader } from '../bytes/reader.ts';
import type { Splice } from '../bytes/splices.ts';
import { Stop } from '../bytes/stop.ts';
import { takeExif } from '../carriers/exif.ts';
import { checkUnknown } from '../carriers/text.ts';
import { labelledPacket, takeXmp } from '../carriers/xmp.ts';
import type { Found } from '../found.ts';
import type { Format } from './format.ts';
import { outermost, type RiffChunk, riffChunk, riffChunks, spliceRiff } from './riff.ts';

const HAS_XMP = 0x04;
const ANIMATED = 0x02;
const PIXELS: readonly string[] = ['VP8 ', 'VP8L', 'ANMF', 'ALPH'];
const METADATA: readonly string[] = ['VP8X', 'XMP ', 'XMP\0', 'EXIF', 'C2PA'];

async function read(reader: Reader, found: Found): Promise<void> {
  const riff = await outermost(reader);
  let flagged = false;
  for await (const { id, offset, data, end } of riffChunks(reader, riff.data, riff.end)) {
    const span = { offset, length: end - offset };
    if (!METADATA.includes(id)) {
      found.keep(offset, end - offset);
      if (!PIXELS.includes(id)) await checkUnknown(found, reader, `WebP.${id}`, data, end);
    }
    if (id === 'VP8X') {
      const flags = (await reader.bytes(data, 1))[0] ?? 0;
      flagged = (flags & HAS_XMP) !== 0;
      // Of a still picture, the picture itself says how large it is.
      if (flags & ANIMATED) found.keep(data + 4, 6);
    }
    if (id === 'XMP ' || id === 'XMP\0') {
      const place = id === 'XMP ' ? 'WebP.XMP' : 'WebP.XMP-without-blank';
      takeXmp(
        found,
        await reader.held(data, end - data, 'text'),
        { ...span, place, standard: flagged && id === 'XMP ' },
        reader.limits,
      );
    }
    if (id === 'EXIF') {
      const block = await reader.held(data, end - data, 'tag');
      const head = block[0] === 0x45 ? 6 : 0; // some writers keep the `Exif` of JPEG
      await takeExif(found, block.subarray(head), 'WebP.EXIF', data + head, reader.limits);
    }
    if (id === 'C2PA') found.c2pa.push({ ...span, place: 'WebP.C2PA' });
  }
  found.endsAt(riff.end, reader);
}

async function label(reader: Reader, text: string, sourceType?: string): Promise<readonly Splice[]> {
  const riff = await outermost(reader);
  const old: RiffChunk[] = [];
  let [head, image]: (RiffChunk | undefined)[] = [];
  let packet: Uint8Array | undefined;
  for await (const chunk of riffChunks(reader, riff.data, riff.end)) {
    if (chunk.id === 'VP8X') head = chunk;
    if (chunk.id === 'VP8 ' || chunk.id === 'VP8L') image ??= chunk;
    if (chunk.id !== 'XMP ' && chunk.id !== 'XMP\0') continue;
    old.push(chunk);
    packet ??= (await reader.held(chunk.data, chunk.end - chunk.data, 'text')).slice();
  }
  const splices = [...spliceRiff(riff, old, riffChunk('XMP ', fromUtf8(labelledPacket(packet, text, sourceType))))];
  if (head) {
    const flags = (await reader.bytes(head.data, 1))[0] ?? 0;
    return [...splices, { at: head.data, remove: 1, insert: Uint8Array.of(flags | HAS_XMP) }];
  }
  if (!image) throw new Stop('malformed', 'WebP');
  // A plain file has no place for metadata: it becomes an extended one, whose head says how large the picture is.
  const extended = riffChunk('VP8X', await extendedHead(reader, image));
  const [size, ...rest] = splices;
  if (!size) throw new Stop('malformed', 'WebP');
  return [
    { ...size, insert: bytesLe(uintLe(size.insert, 0, 4) + extended.length, 4) },
    ...rest,
    { at: riff.data, remove: 0, insert: extended },
  ];
}

async function extendedHead(reader: Reader, { id, data }: RiffChunk): Promise<Uint8Array> {
  if (id === 'VP8 ') {
    const frame = await reader.bytes(data, 10);
    const [width, height] = [uintLe(frame, 6, 2) & 0x3fff, uintLe(frame, 8, 2) & 0x3fff];
    return concat(Uint8Array.of(HAS_XMP, 0, 0, 0), bytesLe(width - 1, 3), bytesLe(height - 1, 3));
  }
  const bits = uintLe(await reader.bytes(data, 5), 1, 4);
  const [width, height, alpha] = [bits & 0x3fff, (bits >>> 14) & 0x3fff, (bits >>> 28) & 1];
  return concat(Uint8Array.of(HAS_XMP | (alpha ? 0x10 : 0), 0, 0, 0), bytesLe(width, 3), bytesLe(height, 3));
}

export const webp: Format = { name: 'webp', extensions: ['webp'], read, label, hasXmp: true };

import { bytesBe, concat, fromLatin1, fromUtf8, indexOf, latin1, startsWith, uintBe, utf8 } from '../bytes/numbers.ts';
import type { Reader } from '../bytes/reader.ts';
import type { Splice } from '../bytes/splices.ts';
import { Stop } from '../bytes/stop.ts';
import { takeExif } from '../carriers/exif.ts';
import { checkUnknown, takeText } from '../carriers/text.ts';
import { labelledPacket, takeXmp, withoutPadding } from '../carriers/xmp.ts';
import type { Found } from '../found.ts';
import type { Format } from './format.ts';

const XMP = 'http://ns.adobe.com/xap/1.0/\0';
const MORE_XMP = 'http://ns.adobe.com/xmp/extension/\0';
const EXIF = 'Exif\0\0';
const [SOI, EOI, SOS, COM, APP0, APP1, APP11, APP15] = [0xd8, 0xd9, 0xda, 0xfe, 0xe0, 0xe1, 0xeb, 0xef];
/** A segment says its length in two bytes, which count themselves. */
const MOST = 0xffff - 2;

interface Segment {
  readonly marker: number;
  readonly offset: number;
  /** With its marker; of a scan, with the data that follow. */
  readonly length: number;
}

/** The segments from the first to the end of the image. */
async function* segments(reader: Reader): AsyncGenerator<Segment> {
  for (let offset = 0; ; ) {
    const [first, marker = 0] = await reader.bytes(offset, 2);
    if (marker === 0xff) {
      offset += 1; // a marker may be filled up in front
      continue;
    }
    if (first !== 0xff || marker === 0) throw new Stop('malformed', 'segment', offset);
    reader.item(offset);
    const bare = marker === SOI || marker === EOI || marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7);
    const size = bare ? 0 : await reader.be(offset + 2, 2);
    if (!bare && size < 2) throw new Stop('malformed', 'segment', offset);
    const end = offset + 2 + size;
    if (end > reader.size) throw new Stop('cut', 'segment', offset);
    const after = marker === SOS ? await endOfScan(reader, end) : end;
    yield { marker, offset, length: after - offset };
    if (marker === EOI) return;
    offset = after;
  }
}

/** Where the coded data of a scan end: before the next marker that neither is filled in nor restarts the scan. */
async function endOfScan(reader: Reader, from: number): Promise<number> {
  for (let at = from; at < reader.size; ) {
    const data = await reader.upTo(at, 64 * 1024);
    for (let index = data.indexOf(0xff); index !== -1; index = data.indexOf(0xff, index + 1)) {
      const next = data[index + 1];
      if (next === undefined) break;
      if (next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at + index;
    }
    if (data.length < 2) break;
    at += data.length - 1; // a marker may stand across two pieces
    reader.inTime(at);
  }
  throw new Stop('cut', 'scan', reader.size);
}

async function read(reader: Reader, found: Found): Promise<void> {
  const more: { guid: string; at: number; offset: number; part: Uint8Array }[] = [];
  for await (const { marker, offset, length } of segments(reader)) {
    const isMetadata = marker === COM || (marker >= APP0 && marker <= APP15);
    if (!isMetadata || marker === 0xee || marker === 0xe2) found.keep(offset, length);
    if (marker === EOI) found.endsAt(offset + length, reader);
    if (!isMetadata) continue;
    const data = await reader.bytes(offset + 4, length - 4);
    const span = { offset, length };
    if (startsWith(data, XMP)) {
      takeXmp(
        found,
        data.subarray(XMP.length),
        { ...span, place: 'JPEG.APP1.XMP', standard: marker === APP1 },
        reader.limits,
      );
    } else if (startsWith(data, MORE_XMP)) {
      const head = MORE_XMP.length;
      const guid = latin1(data.subarray(head, head + 32));
      more.push({ guid, at: uintBe(data, head + 36, 4), offset, part: data.slice(head + 40) });
    } else if (startsWith(data, EXIF)) {
      await takeExif(found, data.subarray(EXIF.length), 'JPEG.APP1.EXIF', offset + 4 + EXIF.length, reader.limits);
    } else if (marker === APP11 && indexOf(data.subarray(0, 64), 'jumb') !== -1) {
      if (!found.c2pa.some(({ place }) => place === 'JPEG.APP11')) found.c2pa.push({ ...span, place: 'JPEG.APP11' });
    } else {
      const place = marker === COM ? 'JPEG.COM' : `JPEG.APP${marker - APP0}`;
      const labels = found.labels.length;
      takeText(found, place, utf8(data), { ...span, place, standard: false }, reader.limits);
      if (marker !== COM && found.labels.length === labels) {
        await checkUnknown(found, reader, place, offset + 4, offset + length);
      }
    }
  }
  for (const guid of new Set(more.map((each) => each.guid))) {
    const parts = more.filter((each) => each.guid === guid).sort((one, other) => one.at - other.at);
    const packet = concat(...parts.map(({ part }) => part));
    const at = {
      offset: parts[0]?.offset ?? 0,
      length: packet.length,
      place: 'JPEG.APP1.extended-XMP',
      standard: false,
    };
    takeXmp(found, packet, at, reader.limits);
  }
}

async function label(reader: Reader, text: string, sourceType?: string): Promise<readonly Splice[]> {
  const splices: Splice[] = [];
  let [packet, place]: [Uint8Array | undefined, number] = [undefined, 2];
  for await (const { marker, offset, length } of segments(reader)) {
    if (marker === SOS) break;
    if (marker === APP0) place = offset + length;
    if (marker !== APP1) continue;
    const data = await reader.bytes(offset + 4, length - 4);
    if (startsWith(data, EXIF)) place = offset + length;
    if (!startsWith(data, XMP) || packet !== undefined) continue;
    packet = data.slice(XMP.length);
    splices.push({ at: offset, remove: length, insert: new Uint8Array() });
  }
  const head = fromLatin1(XMP);
  let body = concat(head, fromUtf8(labelledPacket(packet, text, sourceType)));
  if (body.length > MOST) body = concat(head, fromUtf8(withoutPadding(utf8(body.subarray(head.length)))));
  if (body.length > MOST) throw new Stop('over-limit', 'JPEG.APP1', place);
  return [
    ...splices,
    { at: place, remove: 0, insert: concat(Uint8Array.of(0xff, APP1), bytesBe(body.length + 2, 2), body) },
  ];
}

export const jpeg: Format = { name: 'jpeg', extensions: ['jpg', 'jpeg', 'jpe', 'jfif'], read, label, hasXmp: true };

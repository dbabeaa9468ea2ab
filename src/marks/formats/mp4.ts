import { fromLatin1, uintBe, utf8, utf16 } from '../bytes/numbers.ts';
import type { Reader } from '../bytes/reader.ts';
import { Stop } from '../bytes/stop.ts';
import { checkUnknown, takeText } from '../carriers/text.ts';
import { takeXmp } from '../carriers/xmp.ts';
import type { Found } from '../found.ts';
import { KEY } from '../label/fields.ts';
import { type Box, boxes, uuids } from './boxes.ts';
import type { Format } from './format.ts';
import { childrenOfMeta, keysOf } from './mp4-keys.ts';
import { labelMp4 } from './mp4-label.ts';
import { keepTracks, mediaOf } from './mp4-tracks.ts';

/** What large files have many of, and no metadata in. */
const FRAGMENTS: readonly string[] = ['moof', 'mfra', 'sidx', 'styp', 'ssix', 'prft'];

async function read(reader: Reader, found: Found): Promise<void> {
  let hasMovie = false;
  for await (const box of boxes(reader, 0, reader.size)) {
    const { type, offset, data, end, uuid } = box;
    if (type === 'moov') {
      hasMovie = true;
      await takeMovie(found, reader, box);
    } else if (type === 'meta') await takeMeta(found, reader, box, 'meta', false);
    else if (type === 'uuid') await takeUuid(found, reader, box, 'uuid');
    else if (type === 'mdat') found.keep(data, end - data);
    else if (!/^(?:free|skip|wide|pnot)$/.test(type)) {
      found.keepBytes(fromLatin1(type));
      if (!FRAGMENTS.includes(type)) await checkUnknown(found, reader, type, data, end);
    }
    if (uuid === uuids.c2pa) found.c2pa.push({ offset, length: end - offset, place: 'uuid[C2PA]' });
  }
  if (!hasMovie) found.gap({ reason: 'malformed', what: 'moov', offset: 0 });
}

export async function takeMovie(found: Found, reader: Reader, movie: Box): Promise<void> {
  const media = found.keepsContent ? await mediaOf(reader) : [];
  for await (const box of boxes(reader, movie.data, movie.end)) {
    if (box.type === 'meta') await takeMeta(found, reader, box, 'moov.meta', false);
    else if (box.type === 'udta') await takeUserData(found, reader, box, 'moov.udta');
    else if (box.type === 'cmov') throw new Stop('unsupported', 'compressed-movie', box.offset);
    else if (box.type === 'uuid') await takeUuid(found, reader, box, 'moov.uuid');
    else {
      if (box.type === 'trak') await takeTrack(found, reader, box);
      if (found.keepsContent) await keepTracks(found, reader, box, media);
    }
  }
}

async function takeUuid(found: Found, reader: Reader, { offset, data, end, uuid }: Box, place: string): Promise<void> {
  if (uuid !== uuids.xmp) {
    if (uuid !== uuids.c2pa) await checkUnknown(found, reader, `${place}[${uuid}]`, data, end);
    return;
  }
  const packet = await reader.held(data, end - data, 'text');
  takeXmp(found, packet, { offset, length: end - offset, place: `${place}[XMP]`, standard: false }, reader.limits);
}

/** What stands in a track alone is read, too; the guides put the label above it. */
async function takeTrack(found: Found, reader: Reader, track: Box): Promise<void> {
  for await (const box of boxes(reader, track.data, track.end)) {
    if (box.type === 'meta') await takeMeta(found, reader, box, 'moov.trak.meta', false);
    if (box.type === 'udta') await takeUserData(found, reader, box, 'moov.trak.udta');
  }
}

async function takeUserData(found: Found, reader: Reader, userData: Box, place: string): Promise<void> {
  for await (const box of boxes(reader, userData.data, userData.end)) {
    const { type, offset, data, end } = box;
    const span = { offset, length: end - offset };
    if (type === 'meta') await takeMeta(found, reader, box, `${place}.meta`, place === 'moov.udta');
    else if (type === 'XMP_') {
      takeXmp(
        found,
        await reader.held(data, end - data, 'text'),
        { ...span, place: `${place}.XMP_`, standard: false },
        reader.limits,
      );
    } else if (type === KEY || type.startsWith('\xa9')) {
      const bytes = await reader.held(data, end - data, 'text');
      // QuickTime puts the length and the language of a text before it.
      const prefixed = bytes.length >= 4 && uintBe(bytes, 0, 2) === bytes.length - 4;
      const value = utf8(prefixed ? bytes.subarray(4) : bytes);
      takeText(found, type, value, { ...span, place: `${place}.${type}`, standard: false }, reader.limits);
    } else await checkUnknown(found, reader, `${place}.${type}`, data, end);
  }
}

async function takeMeta(found: Found, reader: Reader, meta: Box, place: string, standard: boolean): Promise<void> {
  let keys: readonly string[] = [];
  for await (const box of boxes(reader, await childrenOfMeta(reader, meta), meta.end)) {
    if (box.type === 'keys') keys = await keysOf(reader, box);
    if (box.type !== 'ilst') continue;
    for await (const item of boxes(reader, box.data, box.end)) {
      const index = uintBe(fromLatin1(item.type), 0, 4);
      const byKey = index >= 1 && index <= keys.length;
      await takeItem(found, reader, item, byKey ? keys[index - 1] : undefined, `${place}.ilst`, standard);
    }
  }
}

/** An item: named by its key, by `name` in a free form item, or by its type. */
async function takeItem(
  found: Found,
  reader: Reader,
  item: Box,
  key: string | undefined,
  place: string,
  standard: boolean,
) {
  let name = key ?? item.type;
  for await (const { type, offset, data, end } of boxes(reader, item.data, item.end)) {
    if (type === 'name') name = utf8(await reader.held(data + 4, Math.max(0, end - data - 4), 'label'));
    if (type !== 'data') continue;
    const head = await reader.bytes(data, 8);
    const kind = uintBe(head, 0, 4);
    // 1 is UTF-8 and 2 is UTF-16; pictures and numbers say nothing here.
    if (kind > 2 && name !== KEY) continue;
    const bytes = await reader.held(data + 8, end - data - 8, 'text');
    const value = kind === 2 ? utf16(bytes, 'be') : utf8(bytes);
    takeText(
      found,
      name,
      value,
      { offset, length: end - offset, place: `${place}[${name}]`, standard: standard && key !== undefined },
      reader.limits,
    );
  }
}

export const mp4: Format = {
  name: 'mp4',
  extensions: ['mp4', 'm4v', 'mov', 'qt', 'm4a', 'm4b', '3gp', '3g2'],
  read,
  label: labelMp4,
};

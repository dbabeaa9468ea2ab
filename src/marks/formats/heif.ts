import { concat, latin1, startsWith, uintBe } from '../bytes/numbers.ts';
import type { Reader } from '../bytes/reader.ts';
import { Stop } from '../bytes/stop.ts';
import { takeExif } from '../carriers/exif.ts';
import { takeXmp } from '../carriers/xmp.ts';
import type { Found } from '../found.ts';
import { type Box, boxes, uuids } from './boxes.ts';
import type { Format } from './format.ts';
import { takeMovie } from './mp4.ts';
import { childrenOfMeta } from './mp4-keys.ts';

interface Item {
  readonly id: number;
  readonly type: string;
  readonly mime: string;
}

async function read(reader: Reader, found: Found): Promise<void> {
  let hasMeta = false;
  for await (const box of boxes(reader, 0, reader.size)) {
    const { type, offset, data, end, uuid } = box;
    if (type === 'mdat') found.keep(data, end - data);
    if (uuid === uuids.c2pa) found.c2pa.push({ offset, length: end - offset, place: 'uuid[C2PA]' });
    if (uuid === uuids.xmp) {
      takeXmp(
        found,
        await reader.held(data, end - data, 'text'),
        { offset, length: end - offset, place: 'uuid[XMP]', standard: false },
        reader.limits,
      );
    }
    if (type === 'moov') await takeMovie(found, reader, box); // pictures that move
    if (type !== 'meta') continue;
    hasMeta = true;
    await takeItems(found, reader, box);
  }
  if (!hasMeta) found.gap({ reason: 'malformed', what: 'meta', offset: 0 });
}

async function takeItems(found: Found, reader: Reader, meta: Box): Promise<void> {
  const items: Item[] = [];
  let [places, inside]: (Box | undefined)[] = [];
  for await (const box of boxes(reader, await childrenOfMeta(reader, meta), meta.end)) {
    if (box.type === 'iinf') items.push(...(await itemsOf(reader, box)));
    if (box.type === 'iloc') places = box;
    if (box.type === 'idat') inside = box;
  }
  if (!places) {
    if (items.length > 0) throw new Stop('malformed', 'iloc', meta.offset);
    return;
  }
  const stand = await extentsOf(reader, places, inside);
  for (const { id, type, mime } of items) {
    const isXmp = type === 'mime' && mime === 'application/rdf+xml';
    if (!isXmp && type !== 'Exif') continue;
    const extents = stand.get(id);
    if (!extents) throw new Stop('malformed', 'iloc', places.offset);
    const parts: Uint8Array[] = [];
    for (const { offset, length } of extents) parts.push((await reader.held(offset, length, 'text')).slice());
    const bytes = concat(...parts);
    const offset = extents[0]?.offset ?? 0;
    if (isXmp)
      takeXmp(
        found,
        bytes,
        { offset, length: bytes.length, place: 'HEIF.item[application/rdf+xml]', standard: true },
        reader.limits,
      );
    else {
      const head = 4 + uintBe(bytes, 0, 4);
      await takeExif(found, bytes.subarray(head), 'HEIF.item[Exif]', offset + head, reader.limits);
    }
  }
}

async function itemsOf(reader: Reader, { data, end }: Box): Promise<Item[]> {
  const version = await reader.be(data, 1);
  const items: Item[] = [];
  for await (const entry of boxes(reader, data + (version === 0 ? 6 : 8), end)) {
    if (entry.type !== 'infe') continue;
    const bytes = await reader.held(entry.data, entry.end - entry.data, 'text');
    const wide = bytes[0] === 3 ? 4 : 2;
    if ((bytes[0] ?? 0) < 2) continue; // earlier versions have no types
    const names = latin1(bytes.subarray(10 + wide)).split('\0');
    items.push({ id: uintBe(bytes, 4, wide), type: latin1(bytes.subarray(6 + wide, 10 + wide)), mime: names[1] ?? '' });
  }
  return items;
}

type Extents = ReadonlyMap<number, readonly { readonly offset: number; readonly length: number }[]>;

/** Where the items stand, by number. */
async function extentsOf(reader: Reader, places: Box, inside: Box | undefined): Promise<Extents> {
  const bytes = await reader.held(places.data, places.end - places.data, 'text');
  let at = 0;
  const next = (length: number): number => {
    at += length;
    return length === 0 ? 0 : uintBe(bytes, at - length, length);
  };
  const version = next(1);
  at = 4;
  const [sizes, more] = [next(1), next(1)];
  const [offsetSize, lengthSize, baseSize, indexSize] = [
    sizes >> 4,
    sizes & 15,
    more >> 4,
    version === 0 ? 0 : more & 15,
  ];
  const count = next(version === 2 ? 4 : 2);
  const found = new Map<number, { offset: number; length: number }[]>();
  for (let index = 0; index < count; index += 1) {
    reader.item(places.offset);
    const id = next(version === 2 ? 4 : 2);
    const method = version === 0 ? 0 : next(2) & 15;
    next(2);
    const base = next(baseSize);
    const extents: { offset: number; length: number }[] = [];
    for (let left = next(2); left > 0; left -= 1) {
      reader.item(places.offset);
      next(indexSize);
      const [offset, length] = [base + next(offsetSize), next(lengthSize)];
      if (method > 1 || (method === 1 && !inside)) continue;
      extents.push({ offset: offset + (method === 1 ? (inside?.data ?? 0) : 0), length });
    }
    if (method <= 1) found.set(id, extents);
  }
  return found;
}

export const heif: Format = { name: 'heif', extensions: ['heic', 'heif', 'hif'], read };
export const avif: Format = { name: 'avif', extensions: ['avif'], read };

/** Which format a file with a `ftyp` box is of, by its brands. */
export function brandOf(head: Uint8Array): 'heif' | 'avif' | 'mp4' {
  const size = Math.min(uintBe(head, 0, 4), head.length);
  const brands = [...latin1(head.subarray(8, size)).matchAll(/.{4}/gs)].map(([brand]) => brand);
  if (startsWith(head, 'avi', 8) || brands.includes('avif')) return 'avif';
  const isStill = (brand: string | undefined) =>
    brand !== undefined && /^(?:hei[cxms]|hev[cxms]|mif1|msf1)$/.test(brand);
  // The first brand is what the file is; those behind it are what it can be read as.
  return isStill(brands[0]) || (brands.some(isStill) && !brands.includes('isom')) ? 'heif' : 'mp4';
}

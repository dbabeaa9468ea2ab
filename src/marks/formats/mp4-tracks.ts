import { bytesBe, fromLatin1 } from '../bytes/numbers.ts';
import type { Reader } from '../bytes/reader.ts';
import type { Splice } from '../bytes/splices.ts';
import { Stop } from '../bytes/stop.ts';
import type { Found } from '../found.ts';
import { type Box, boxes } from './boxes.ts';

const FOLDERS: readonly string[] = ['trak', 'mdia', 'minf', 'stbl', 'edts', 'dinf'];
const TABLES: ReadonlyMap<string, number> = new Map([
  ['stco', 4],
  ['co64', 8],
]);

/**
 * Keeps what says how the content is played. Tables of places are kept as places in the data that they point into, since
 * a label before the data moves them all.
 */
export async function keepTracks(found: Found, reader: Reader, box: Box, depth = 0): Promise<void> {
  if (depth > reader.limits.depth) throw new Stop('over-limit', 'depth', box.offset);
  const { type, offset, data, end } = box;
  if (FOLDERS.includes(type)) {
    found.keepBytes(fromLatin1(type));
    for await (const child of boxes(reader, data, end))
      if (child.type !== 'udta' && child.type !== 'meta') await keepTracks(found, reader, child, depth + 1);
    return;
  }
  const width = TABLES.get(type);
  if (width === undefined) {
    found.keep(offset, end - offset);
    return;
  }
  const media = await mediaOf(reader);
  found.keepBytes(fromLatin1('chunks'));
  for await (const { place } of placesIn(reader, box, width)) {
    const index = media.findIndex((each) => place >= each.data && place < each.end);
    found.keepBytes(bytesBe(index === -1 ? place : place - (media[index]?.data ?? 0), 8));
  }
}

/** The places in a table of places. */
async function* placesIn(
  reader: Reader,
  { data, end }: Box,
  width: number,
): AsyncGenerator<{ at: number; place: number }> {
  const count = await reader.be(data + 4, 4);
  if (data + 8 + count * width > end) throw new Stop('malformed', 'chunk-offsets', data);
  for (let index = 0; index < count; index += 1) {
    const at = data + 8 + index * width;
    reader.page(at);
    yield { at, place: await reader.be(at, width) };
  }
}

async function mediaOf(reader: Reader): Promise<readonly Box[]> {
  const media: Box[] = [];
  for await (const box of boxes(reader, 0, reader.size)) if (box.type === 'mdat') media.push(box);
  return media;
}

/** The changes that let the tables point to data that move: those from a place on, by so many bytes. */
export async function shiftedTables(
  reader: Reader,
  folder: Box,
  from: number,
  by: number,
  depth = 0,
): Promise<readonly Splice[]> {
  if (depth > reader.limits.depth) throw new Stop('over-limit', 'depth', folder.offset);
  const splices: Splice[] = [];
  for await (const box of boxes(reader, folder.data, folder.end)) {
    // Encrypted tracks keep places of their own.
    if (box.type === 'saio') throw new Stop('encrypted', box.type, box.offset);
    if (FOLDERS.includes(box.type)) splices.push(...(await shiftedTables(reader, box, from, by, depth + 1)));
    const width = TABLES.get(box.type);
    if (width === undefined) continue;
    for await (const { at, place } of placesIn(reader, box, width)) {
      if (place < from) continue;
      if (width === 4 && place + by > 0xffffffff) throw new Stop('over-limit', 'stco', at);
      splices.push({ at, remove: width, insert: bytesBe(place + by, width) });
    }
  }
  return splices;
}

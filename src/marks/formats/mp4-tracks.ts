import { bytesBe, fromLatin1, uintBe } from '../bytes/numbers.ts';
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
export async function keepTracks(
  found: Found,
  reader: Reader,
  box: Box,
  media: readonly Box[],
  depth = 0,
): Promise<void> {
  if (depth > reader.limits.depth) throw new Stop('over-limit', 'depth', box.offset);
  const { type, offset, data, end } = box;
  if (FOLDERS.includes(type)) {
    found.keepBytes(fromLatin1(type));
    for await (const child of boxes(reader, data, end))
      if (child.type !== 'udta' && child.type !== 'meta') await keepTracks(found, reader, child, media, depth + 1);
    return;
  }
  const width = TABLES.get(type);
  if (width === undefined) {
    found.keep(offset, end - offset);
    return;
  }
  found.keepBytes(fromLatin1('chunks'));
  const { bytes } = await tableOf(reader, box, width);
  const places = new Uint8Array((bytes.length / width) * 8);
  for (let index = 0; index < bytes.length; index += width) {
    const place = uintBe(bytes, index, width);
    const inside = boxAround(media, place);
    places.set(bytesBe(inside ? place - inside.data : place, 8), (index / width) * 8);
  }
  found.keepBytes(places);
}

/** A table of places, and where it stands. */
async function tableOf(reader: Reader, { data, end }: Box, width: number): Promise<{ at: number; bytes: Uint8Array }> {
  const count = await reader.be(data + 4, 4);
  if (data + 8 + count * width > end) throw new Stop('malformed', 'chunk-offsets', data);
  return { at: data + 8, bytes: await reader.held(data + 8, count * width, 'tag') };
}

/** The box that a place is in; they stand in order. */
function boxAround(media: readonly Box[], place: number): Box | undefined {
  let [from, to] = [0, media.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((media[middle]?.end ?? 0) > place) to = middle;
    else from = middle + 1;
  }
  const found = media[from];
  return found && place >= found.data ? found : undefined;
}

/** The boxes that hold the pictures and the sounds. */
export async function mediaOf(reader: Reader): Promise<readonly Box[]> {
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
    const { at, bytes } = await tableOf(reader, box, width);
    const moved = bytes.slice();
    for (let index = 0; index < bytes.length; index += width) {
      const place = uintBe(bytes, index, width);
      if (place < from) continue;
      if (width === 4 && place + by > 0xffffffff) throw new Stop('over-limit', 'stco', at + index);
      moved.set(bytesBe(place + by, width), index);
    }
    splices.push({ at, remove: moved.length, insert: moved });
  }
  return splices;
}

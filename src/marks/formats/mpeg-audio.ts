import { latin1, startsWith, uintLe, utf8 } from '../bytes/numbers.ts';
import type { Reader } from '../bytes/reader.ts';
import { Stop } from '../bytes/stop.ts';
import { labelledId3, takeId3 } from '../carriers/id3.ts';
import { takeText } from '../carriers/text.ts';
import type { Found } from '../found.ts';
import type { Format } from './format.ts';

/** An APE tag ends, and may begin, with so many bytes. */
const APE = 32;

async function read(reader: Reader, found: Found): Promise<void> {
  let start = 0;
  for (let end = await takeId3(found, reader, 0, true); end > start; end = await takeId3(found, reader, start, false))
    start = end;
  let end = reader.size;
  const hasId3v1 = end - start >= 128 && startsWith(await reader.bytes(end - 128, 3), 'TAG');
  if (hasId3v1) end -= 128;
  if (end - start >= APE && startsWith(await reader.bytes(end - APE, 8), 'APETAGEX'))
    end = await takeApe(found, reader, end);
  if (end - start >= 10 && startsWith(await reader.bytes(end - 10, 3), '3DI'))
    throw new Stop('unsupported', 'id3-at-the-end', end - 10);
  const frames = await reader.upTo(start, 2);
  if (frames[0] !== 0xff || ((frames[1] ?? 0) & 0xe0) !== 0xe0) throw new Stop('malformed', 'frames', start);
  found.keep(start, end - start);
}

/** Takes down an APE tag, and says where it begins. */
async function takeApe(found: Found, reader: Reader, end: number): Promise<number> {
  const foot = await reader.bytes(end - APE, APE);
  const [size, count, flags] = [uintLe(foot, 12, 4), uintLe(foot, 16, 4), uintLe(foot, 20, 4)];
  const start = end - size;
  if (size < APE || start < 0) throw new Stop('malformed', 'ape', end - APE);
  const body = await reader.held(start, size - APE, 'tag');
  for (let [index, at] = [0, 0]; index < count; index += 1) {
    reader.item(start + at);
    const length = uintLe(body, at, 4);
    const zero = body.indexOf(0, at + 8);
    if (zero === -1 || zero + 1 + length > body.length) throw new Stop('malformed', 'ape', start + at);
    const keyword = latin1(body.subarray(at + 8, zero));
    const value = utf8(body.subarray(zero + 1, zero + 1 + length));
    const span = { offset: start + at, length: zero + 1 + length - at };
    takeText(found, keyword, value, { ...span, place: `APE[${keyword}]`, standard: false }, reader.limits);
    at = zero + 1 + length;
  }
  return flags & 0x80000000 ? start - APE : start;
}

const label = async (reader: Reader, text: string) => [await labelledId3(reader, text)];

export const mp3: Format = { name: 'mp3', extensions: ['mp3'], read, label };
export const aac: Format = { name: 'aac', extensions: ['aac'], read, label };

/** Whether frames of MPEG audio begin at a place, and which: both have eleven bits set, and AAC has no layer. Layer I is not told from text in UTF-16. */
export async function framesAt(reader: Reader, place: number): Promise<'mp3' | 'aac' | undefined> {
  const [first, second = 0, third = 0xff] = await reader.upTo(place, 3);
  if (first !== 0xff || (second & 0xe0) !== 0xe0) return undefined;
  if ((second & 0xf6) === 0xf0) return 'aac';
  return (second & 0x06) !== 0 && (second & 0x06) !== 0x06 && (second & 0x18) !== 0x08 && third >> 4 !== 15
    ? 'mp3'
    : undefined;
}

import { bytesLe, concat, fromLatin1, fromUtf8 } from '../bytes/numbers.ts';
import type { Reader } from '../bytes/reader.ts';
import type { Splice } from '../bytes/splices.ts';
import { Stop } from '../bytes/stop.ts';
import { checkUnknown } from '../carriers/text.ts';
import { takeXmp } from '../carriers/xmp.ts';
import type { Found } from '../found.ts';
import { KEY } from '../label/fields.ts';
import type { Format } from './format.ts';
import { outermost, type RiffChunk, riffChunk, riffChunks, spliceRiff } from './riff.ts';
import { takeInfo } from './wav.ts';

async function read(reader: Reader, found: Found): Promise<void> {
  let end = 0;
  // What is longer than a gigabyte goes on in further chunks of this kind.
  for await (const part of riffChunks(reader, 0, reader.size)) {
    if (part.id !== 'RIFF') break;
    end = part.end + (part.end % 2);
    for await (const chunk of riffChunks(reader, part.data, part.end)) await take(found, reader, chunk);
  }
  found.endsAt(end, reader);
}

async function take(found: Found, reader: Reader, chunk: RiffChunk, depth = 0): Promise<void> {
  if (depth > reader.limits.depth) throw new Stop('over-limit', 'depth', chunk.offset);
  const { id, offset, data, end, kind } = chunk;
  const span = { offset, length: end - offset };
  if (id === 'LIST' && kind === 'INFO') await takeInfo(found, reader, chunk, 'AVI.LIST-INFO', depth === 0);
  else if (id === '_PMX') {
    takeXmp(
      found,
      await reader.held(data, end - data, 'text'),
      { ...span, place: 'AVI._PMX', standard: false },
      reader.limits,
    );
  } else if (id === 'C2PA') found.c2pa.push({ ...span, place: 'AVI.C2PA' });
  else if (id === 'LIST' && kind !== 'movi') {
    found.keepBytes(fromLatin1(kind));
    for await (const child of riffChunks(reader, data, end)) await take(found, reader, child, depth + 1);
  } else if (id !== 'JUNK') {
    found.keep(offset, end - offset);
    if (kind !== 'movi') await checkUnknown(found, reader, `AVI.${id}`, data, end);
  }
}

/**
 * The places of frames may be counted from the start of the file, so nothing is moved: an old label becomes `JUNK` where it
 * stands, and the new one takes the place of `JUNK` before the frames, or stands at the end.
 */
async function label(reader: Reader, text: string): Promise<readonly Splice[]> {
  const riff = await outermost(reader);
  const data = fromUtf8(`${text}\0`);
  const list = riffChunk('LIST', concat(fromLatin1('INFO'), riffChunk(KEY, data)));
  const splices: Splice[] = [];
  let [room, seen]: [RiffChunk | undefined, boolean] = [undefined, false];
  for await (const chunk of riffChunks(reader, riff.data, riff.end)) {
    if (chunk.kind === 'movi') seen = true;
    const enough = chunk.end - chunk.offset >= list.length + 8;
    if (chunk.id === 'JUNK' && !seen && enough) room ??= chunk;
    if (chunk.kind !== 'INFO') continue;
    for await (const { id, offset, data: from, end } of riffChunks(reader, chunk.data, chunk.end)) {
      const insert = concat(fromLatin1('JUNK'), bytesLe(end - from, 4), new Uint8Array(end - from));
      if (id === KEY) splices.push({ at: offset, remove: insert.length, insert });
    }
  }
  if (room) {
    const left = room.end - room.offset - list.length - 8;
    const head = concat(list, fromLatin1('JUNK'), bytesLe(left, 4));
    return [...splices, { at: room.offset, remove: head.length, insert: head }];
  }
  if (riff.end + (riff.end % 2) < reader.size) throw new Stop('unsupported', 'AVIX', riff.end);
  return [...splices, ...spliceRiff(riff, [], list)];
}

export const avi: Format = { name: 'avi', extensions: ['avi'], read, label };

import { fromUtf8, utf8 } from '../bytes/numbers.ts';
import type { Reader } from '../bytes/reader.ts';
import type { Splice } from '../bytes/splices.ts';
import { takeId3 } from '../carriers/id3.ts';
import { checkUnknown, takeText } from '../carriers/text.ts';
import { takeXmp } from '../carriers/xmp.ts';
import type { Found } from '../found.ts';
import { KEY } from '../label/fields.ts';
import type { Format } from './format.ts';
import { outermost, type RiffChunk, riffChunk, riffChunks, spliceRiff } from './riff.ts';

/** The texts of an `INFO` list, which AVI has alike. */
export async function takeInfo(
  found: Found,
  reader: Reader,
  list: RiffChunk,
  place: string,
  standard: boolean,
): Promise<void> {
  for await (const { id, offset, data, end } of riffChunks(reader, list.data, list.end)) {
    const value = withoutEnd(utf8(await reader.held(data, end - data, 'text')));
    takeText(found, id, value, { offset, length: end - offset, place: `${place}[${id}]`, standard }, reader.limits);
  }
}

/** Texts of RIFF end with a zero byte. */
const withoutEnd = (text: string): string => (text.endsWith('\0') ? text.slice(0, text.indexOf('\0')) : text);

async function read(reader: Reader, found: Found): Promise<void> {
  const riff = await outermost(reader);
  for await (const chunk of riffChunks(reader, riff.data, riff.end)) {
    const { id, offset, data, end, kind } = chunk;
    const span = { offset, length: end - offset };
    if (id === KEY) {
      const value = withoutEnd(utf8(await reader.held(data, end - data, 'text')));
      takeText(found, KEY, value, { ...span, place: 'WAV.AIGC', standard: true }, reader.limits);
    } else if (id === 'LIST' && kind === 'INFO') await takeInfo(found, reader, chunk, 'WAV.LIST-INFO', false);
    else if (id === '_PMX') {
      takeXmp(
        found,
        await reader.held(data, end - data, 'text'),
        { ...span, place: 'WAV._PMX', standard: false },
        reader.limits,
      );
    } else if (/^id3 $/i.test(id)) await takeId3(found, reader, data, false);
    else if (id === 'C2PA') found.c2pa.push({ ...span, place: 'WAV.C2PA' });
    else if (id !== 'JUNK') {
      found.keep(offset, end - offset);
      if (id !== 'data') await checkUnknown(found, reader, `WAV.${id}`, data, end);
    }
  }
  found.endsAt(riff.end + (riff.end % 2), reader);
}

async function label(reader: Reader, text: string): Promise<readonly Splice[]> {
  const riff = await outermost(reader);
  const old: RiffChunk[] = [];
  for await (const chunk of riffChunks(reader, riff.data, riff.end)) if (chunk.id === KEY) old.push(chunk);
  return spliceRiff(riff, old, riffChunk(KEY, fromUtf8(text)));
}

export const wav: Format = { name: 'wav', extensions: ['wav', 'wave', 'bwf'], read, label };

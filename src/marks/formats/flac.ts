import { bytesBe, concat, fromUtf8, startsWith } from '../bytes/numbers.ts';
import type { Reader } from '../bytes/reader.ts';
import type { Splice } from '../bytes/splices.ts';
import { Stop } from '../bytes/stop.ts';
import { endOfId3, takeId3 } from '../carriers/id3.ts';
import { checkUnknown } from '../carriers/text.ts';
import { labelledVorbis, readVorbis, takeVorbis, type VorbisComments } from '../carriers/vorbis.ts';
import type { Found } from '../found.ts';
import type { Format } from './format.ts';

const [STREAM_INFO, COMMENTS, PICTURE] = [0, 4, 6];
const NO_COMMENTS: VorbisComments = { vendor: fromUtf8('deepsyn'), comments: [], end: 0 };

interface Block {
  readonly type: number;
  readonly last: boolean;
  readonly offset: number;
  readonly data: number;
  readonly end: number;
}

async function* blocks(reader: Reader, from: number): AsyncGenerator<Block> {
  if (!startsWith(await reader.bytes(from, 4), 'fLaC')) throw new Stop('malformed', 'flac', from);
  for (let offset = from + 4; ; ) {
    reader.item(offset);
    const head = await reader.be(offset, 1);
    const data = offset + 4;
    const end = data + (await reader.be(offset + 1, 3));
    if (end > reader.size) throw new Stop('cut', 'block', offset);
    yield { type: head & 0x7f, last: head >= 0x80, offset, data, end };
    if (head >= 0x80) return;
    offset = end;
  }
}

async function read(reader: Reader, found: Found): Promise<void> {
  const start = await takeId3(found, reader, 0, false);
  let frames = start;
  for await (const { type, offset, data, end } of blocks(reader, start)) {
    frames = end;
    if (type === COMMENTS) {
      const at = { offset, length: end - offset, place: 'FLAC.VORBIS_COMMENT', standard: true };
      takeVorbis(found, await reader.held(data, end - data, 'tag'), at, reader.limits);
    } else if (type === STREAM_INFO) found.keep(data, end - data);
    else if (type === PICTURE) found.keep(data, end - data);
    else await checkUnknown(found, reader, `FLAC.block-${type}`, data, end);
  }
  const first = await reader.upTo(frames, 2);
  if (first.length < 2) throw new Stop('cut', 'frames', frames);
  if (first[0] !== 0xff || ((first[1] ?? 0) & 0xf8) !== 0xf8) throw new Stop('malformed', 'frames', frames);
  found.keep(frames, reader.size - frames);
}

async function label(reader: Reader, text: string): Promise<readonly Splice[]> {
  const start = await endOfId3(reader, 0);
  let [old, first]: (Block | undefined)[] = [];
  for await (const block of blocks(reader, start)) {
    first ??= block;
    if (block.type === COMMENTS) old ??= block;
  }
  if (!first || first.type !== STREAM_INFO) throw new Stop('malformed', 'flac', start);
  const comments = old
    ? readVorbis(await reader.held(old.data, old.end - old.data, 'tag'), reader.limits)
    : NO_COMMENTS;
  const data = labelledVorbis(comments, text);
  if (data.length > 0xffffff) throw new Stop('over-limit', 'block', old?.offset);
  const block = (last: boolean) =>
    concat(Uint8Array.of(last ? 0x80 | COMMENTS : COMMENTS), bytesBe(data.length, 3), data);
  if (old) return [{ at: old.offset, remove: old.end - old.offset, insert: block(old.last) }];
  const insertion: Splice = { at: first.end, remove: 0, insert: block(first.last) };
  // What was the last block says so no more.
  return first.last ? [{ at: first.offset, remove: 1, insert: Uint8Array.of(STREAM_INFO) }, insertion] : [insertion];
}

export const flac: Format = { name: 'flac', extensions: ['flac'], read, label };

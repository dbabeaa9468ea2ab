import { bytesBe, concat, fromLatin1, fromUtf8, uintBe } from '../bytes/numbers.ts';
import type { Reader } from '../bytes/reader.ts';
import type { Splice } from '../bytes/splices.ts';
import { Stop } from '../bytes/stop.ts';
import { KEY } from '../label/fields.ts';
import { type Box, boxes, makeBox } from './boxes.ts';
import { childrenOfMeta, keyBox, keysOf, typeOfIndex } from './mp4-keys.ts';
import { shiftedTables } from './mp4-tracks.ts';

/** Puts the label into `moov.udta.meta`, and mends the sizes and the places that this moves. */
export async function labelMp4(reader: Reader, label: string): Promise<readonly Splice[]> {
  const movie = await movieOf(reader);
  let [userData, meta]: (Box | undefined)[] = [];
  for await (const each of boxes(reader, movie.data, movie.end)) if (each.type === 'udta') userData ??= each;
  if (userData) {
    for await (const each of boxes(reader, userData.data, userData.end)) {
      if (each.type === 'meta' && (await isKeyed(reader, each))) meta ??= each;
    }
  }
  const made = await makeMeta(reader, meta, label);
  const grows = made.length - (meta ? meta.end - meta.offset : 0);
  const splices: Splice[] = [];
  if (meta) splices.push({ at: meta.offset, remove: meta.end - meta.offset, insert: made });
  // A list of QuickTime may end with four zero bytes, which stay last.
  else if (userData) splices.push({ at: await endOfList(reader, userData), remove: 0, insert: made });
  else splices.push({ at: movie.end, remove: 0, insert: makeBox('udta', made) });
  const by = userData ? grows : grows + 8;
  for (const each of [movie, ...(userData ? [userData] : [])]) splices.push(resized(each, by));
  return [...splices, ...(await shiftedTables(reader, movie, movie.end, by))];
}

async function movieOf(reader: Reader): Promise<Box> {
  let movie: Box | undefined;
  for await (const each of boxes(reader, 0, reader.size)) {
    // Fragments keep places in many boxes of their own.
    if (/^(?:moof|mfra|sidx)$/.test(each.type)) throw new Stop('unsupported', each.type, each.offset);
    if (each.type === 'moov') movie ??= each;
  }
  if (!movie) throw new Stop('malformed', 'moov');
  return movie;
}

/** Whether a `meta` box names its items by keys; that of iTunes does not, and keeps its own beside ours. */
async function isKeyed(reader: Reader, meta: Box): Promise<boolean> {
  for await (const each of boxes(reader, await childrenOfMeta(reader, meta), meta.end)) {
    if (each.type === 'hdlr') return (await reader.be(each.data + 8, 4)) === uintBe(fromLatin1('mdta'), 0, 4);
  }
  return false;
}

async function endOfList(reader: Reader, { data, end }: Box): Promise<number> {
  let last = data;
  for await (const each of boxes(reader, data, end)) last = each.end;
  return last;
}

const dataBox = (label: string): Uint8Array => makeBox('data', bytesBe(1, 4), new Uint8Array(4), fromUtf8(label));

async function makeMeta(reader: Reader, old: Box | undefined, label: string): Promise<Uint8Array> {
  const handler = makeBox('hdlr', new Uint8Array(8), fromLatin1('mdta'), new Uint8Array(13));
  if (!old) {
    const keys = makeBox('keys', new Uint8Array(4), bytesBe(1, 4), keyBox(KEY));
    return makeBox('meta', new Uint8Array(4), handler, keys, makeBox('ilst', makeBox(typeOfIndex(1), dataBox(label))));
  }
  const first = await childrenOfMeta(reader, old);
  const kept: Uint8Array[] = [];
  const items: Uint8Array[] = [];
  let names: readonly string[] = [];
  let keysAt: Box | undefined;
  for await (const each of boxes(reader, first, old.end)) {
    if (each.type === 'keys') {
      names = await keysOf(reader, each);
      keysAt = each;
    } else if (each.type === 'ilst') {
      for await (const item of boxes(reader, each.data, each.end)) {
        const isLabel = names[uintBe(fromLatin1(item.type), 0, 4) - 1] === KEY || item.type === KEY;
        if (!isLabel) items.push((await reader.held(item.offset, item.end - item.offset, 'tag')).slice());
      }
    } else kept.push((await reader.held(each.offset, each.end - each.offset, 'tag')).slice());
  }
  const oldKeys = keysAt
    ? (await reader.held(keysAt.data + 8, keysAt.end - keysAt.data - 8, 'tag')).slice()
    : new Uint8Array();
  const known = names.indexOf(KEY);
  const all = known === -1 ? [oldKeys, keyBox(KEY)] : [oldKeys];
  const keys = makeBox('keys', new Uint8Array(4), bytesBe(names.length + (known === -1 ? 1 : 0), 4), ...all);
  const index = known === -1 ? names.length + 1 : known + 1;
  const head = new Uint8Array(first - old.data);
  return makeBox(
    'meta',
    head,
    concat(...kept),
    keys,
    makeBox('ilst', ...items, makeBox(typeOfIndex(index), dataBox(label))),
  );
}

function resized({ offset, end, sized }: Box, by: number): Splice {
  const size = end - offset + by;
  if (sized === 'to-the-end') return { at: offset, remove: 0, insert: new Uint8Array() };
  if (sized === 'long') return { at: offset + 8, remove: 8, insert: bytesBe(size, 8) };
  if (size > 0xffffffff) throw new Stop('over-limit', 'box', offset);
  return { at: offset, remove: 4, insert: bytesBe(size, 4) };
}

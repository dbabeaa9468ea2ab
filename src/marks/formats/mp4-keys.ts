import { bytesBe, fromUtf8, latin1, startsWith, uintBe, utf8 } from '../bytes/numbers.ts';
import type { Reader } from '../bytes/reader.ts';
import { type Box, makeBox } from './boxes.ts';

/** Where the children of a `meta` box begin: in QuickTime it is a plain box, elsewhere a version stands in front. */
export async function childrenOfMeta(reader: Reader, { data, end }: Box): Promise<number> {
  if (end - data < 8) return end;
  return startsWith(await reader.bytes(data, 8), 'hdlr', 4) ? data : data + 4;
}

/** The names of the keys of a `keys` box, in their order. */
export async function keysOf(reader: Reader, { data, end }: Box): Promise<readonly string[]> {
  const bytes = await reader.held(data, end - data, 'tag');
  const count = uintBe(bytes, 4, 4);
  const names: string[] = [];
  for (let at = 8; names.length < count; ) {
    reader.item(data + at);
    const size = Math.max(8, uintBe(bytes, at, 4));
    names.push(utf8(bytes.subarray(at + 8, at + size)));
    at += size;
  }
  return names;
}

export const keyBox = (name: string): Uint8Array => makeBox('mdta', fromUtf8(name));
/** An item that has a key is named by its number, from 1 on. */
export const typeOfIndex = (index: number): string => latin1(bytesBe(index, 4));

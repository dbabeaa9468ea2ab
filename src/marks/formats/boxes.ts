import { bytesBe, concat, fromLatin1, latin1, uintBe } from '../bytes/numbers.ts';
import type { Reader } from '../bytes/reader.ts';
import { Stop } from '../bytes/stop.ts';

/** A box of ISO base media files, and of QuickTime. */
export interface Box {
  readonly type: string;
  readonly offset: number;
  /** Where its data begin. */
  readonly data: number;
  readonly end: number;
  /** Of a `uuid` box: which, in hexadecimal. */
  readonly uuid: string;
  /** The size as it is written: in four bytes, in eight, or not at all where the box goes on to the end. */
  readonly sized: 'short' | 'long' | 'to-the-end';
}

/** The boxes that stand in a part of a file. A box that goes beyond its parent is refused. */
export async function* boxes(reader: Reader, from: number, to: number): AsyncGenerator<Box> {
  let offset = from;
  while (offset + 8 <= to) {
    reader.item(offset);
    const head = await reader.bytes(offset, 8);
    const type = latin1(head.subarray(4));
    const short = uintBe(head, 0, 4);
    const sized = short === 1 ? 'long' : short === 0 ? 'to-the-end' : 'short';
    if (short === 0 && to < reader.size) {
      if (type === '\0\0\0\0') return; // lists of QuickTime end with zero bytes
      throw new Stop('malformed', type, offset);
    }
    const size = sized === 'long' ? await reader.be(offset + 8, 8) : sized === 'short' ? short : to - offset;
    const isUuid = type === 'uuid';
    const data = offset + (sized === 'long' ? 16 : 8) + (isUuid ? 16 : 0);
    const end = offset + size;
    if (data > end || end > to) throw new Stop(end > reader.size ? 'cut' : 'malformed', type, offset);
    const uuid = isUuid
      ? Array.from(await reader.bytes(data - 16, 16), (byte) => byte.toString(16).padStart(2, '0')).join('')
      : '';
    yield { type, offset, data, end, uuid, sized };
    offset = end;
  }
  if (offset < to && to === reader.size) throw new Stop('cut', 'box', offset);
}

export const uuids = {
  xmp: 'be7acfcb97a942e89c71999491e3afac',
  c2pa: 'd8fec3d61b0e483c92975828877ec481',
} as const;

export const makeBox = (type: string, ...data: readonly Uint8Array[]): Uint8Array => {
  const body = concat(...data);
  return concat(bytesBe(body.length + 8, 4), fromLatin1(type), body);
};

import { latin1, trimmed, utf8, utf16 } from '../bytes/numbers.ts';
import { Reader } from '../bytes/reader.ts';
import { bytesSource } from '../bytes/source.ts';
import { Stop } from '../bytes/stop.ts';
import type { Found, Span } from '../found.ts';
import type { Limits } from '../limits.ts';
import { takeText } from './text.ts';
import { takeXmp } from './xmp.ts';

/** The tags whose texts are read, by number. */
const TEXTS: ReadonlyMap<number, string> = new Map([
  [0x010e, 'ImageDescription'],
  [0x010f, 'Make'],
  [0x0110, 'Model'],
  [0x0131, 'Software'],
  [0x013b, 'Artist'],
  [0x8298, 'Copyright'],
  [0x9286, 'UserComment'],
  [0x9c9b, 'XPTitle'],
  [0x9c9c, 'XPComment'],
  [0x9c9d, 'XPAuthor'],
  [0x9c9e, 'XPKeywords'],
  [0x9c9f, 'XPSubject'],
]);
const XMP = 0x02bc;
const FOLDERS: readonly number[] = [0x8769, 0x014a];
const SIZES: readonly number[] = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4];

/** A field of a folder of TIFF. */
export interface TiffField {
  readonly tag: number;
  readonly type: number;
  readonly count: number;
  /** Where its value stands; `inline` where that is the field itself. */
  readonly offset: number;
  readonly length: number;
}

/** A folder of TIFF, and where it stands. */
export interface TiffFolder {
  readonly offset: number;
  readonly fields: readonly TiffField[];
  readonly next: number;
}

/** How the numbers of a TIFF are written. BigTIFF has larger ones. */
export interface TiffForm {
  readonly little: boolean;
  readonly big: boolean;
  /** Where the first folder stands. */
  readonly first: number;
}

export async function readTiffForm(reader: Reader): Promise<TiffForm> {
  const head = await reader.bytes(0, 8);
  const order = latin1(head.subarray(0, 2));
  if (order !== 'II' && order !== 'MM') throw new Stop('malformed', 'tiff', 0);
  const little = order === 'II';
  const magic = await number(reader, little, 2, 2);
  if (magic === 43) return { little, big: true, first: await number(reader, little, 8, 8) };
  if (magic !== 42) throw new Stop('malformed', 'tiff', 2);
  return { little, big: false, first: await number(reader, little, 4, 4) };
}

export async function readTiffFolder(reader: Reader, form: TiffForm, offset: number): Promise<TiffFolder> {
  reader.item(offset);
  const { little, big } = form;
  const [countSize, fieldSize, wide] = big ? [8, 20, 8] : [2, 12, 4];
  const count = await number(reader, little, offset, countSize);
  const fields: TiffField[] = [];
  for (let index = 0; index < count; index += 1) {
    const at = offset + countSize + index * fieldSize;
    reader.item(at);
    const type = await number(reader, little, at + 2, 2);
    const values = await number(reader, little, at + 4, wide);
    const length = values * (SIZES[type] ?? 1);
    const place = at + 4 + wide;
    const valueAt = length <= wide ? place : await number(reader, little, place, wide);
    if (valueAt + length > reader.size) throw new Stop('cut', 'tiff', at);
    fields.push({ tag: await number(reader, little, at, 2), type, count: values, offset: valueAt, length });
  }
  return { offset, fields, next: await number(reader, little, offset + countSize + count * fieldSize, wide) };
}

const number = (reader: Reader, little: boolean, at: number, length: number): Promise<number> =>
  little ? reader.le(at, length) : reader.be(at, length);

/** Walks the folders of a TIFF, each once: they may name each other in circles. */
export async function* tiffFolders(
  reader: Reader,
): AsyncGenerator<TiffFolder & { readonly form: TiffForm; readonly main: boolean }> {
  const form = await readTiffForm(reader);
  const seen = new Set<number>();
  const open = [{ offset: form.first, main: true }];
  for (let next = open.shift(); next; next = open.shift()) {
    const { offset, main } = next;
    if (offset === 0) continue;
    if (seen.has(offset)) throw new Stop('malformed', 'tiff-loop', offset);
    seen.add(offset);
    const folder = await readTiffFolder(reader, form, offset);
    yield { ...folder, form, main };
    for (const field of folder.fields.filter(({ tag }) => FOLDERS.includes(tag))) {
      for (let index = 0; index < Math.min(field.count, 64); index += 1) {
        const size = SIZES[field.type] ?? 4;
        open.push({ offset: await number(reader, form.little, field.offset + index * size, size), main: false });
      }
    }
    if (main || folder.next !== 0) open.push({ offset: folder.next, main: false });
  }
}

/** Takes down the texts and the XMP of a TIFF, or of an EXIF block, which is one. */
export async function takeTiff(
  found: Found,
  reader: Reader,
  place: string,
  at: (span: Span) => Span,
  standard: boolean,
): Promise<void> {
  for await (const folder of tiffFolders(reader)) {
    for (const { tag, offset, length } of folder.fields) {
      const name = TEXTS.get(tag);
      if (name === undefined && tag !== XMP) continue;
      const value = await reader.held(offset, length, 'text');
      const span = at({ offset, length });
      if (tag === XMP)
        takeXmp(found, value, { ...span, place: `${place}.XMP`, standard: standard && folder.main }, reader.limits);
      else if (name !== undefined) {
        takeText(
          found,
          name,
          exifText(name, value, folder.form),
          { ...span, place: `${place}.${name}`, standard: false },
          reader.limits,
        );
      }
    }
  }
}

function exifText(name: string, value: Uint8Array, { little }: TiffForm): string {
  if (name.startsWith('XP')) return trimmed(utf16(value, 'le'));
  if (name !== 'UserComment') return trimmed(utf8(value));
  const text = value.subarray(8);
  const charset = latin1(value.subarray(0, 8));
  if (/^(?:ASCII|JIS|\0{8})/.test(charset)) return trimmed(utf8(text));
  if (charset.startsWith('UNICODE')) return trimmed(utf16(text, unicodeOrder(text, little)));
  return trimmed(utf8(value));
}

/** Writers do not agree whether the order is that of the TIFF: where every second byte is empty, the text itself shows it. */
function unicodeOrder(text: Uint8Array, little: boolean): 'le' | 'be' {
  const [first, second] = text;
  if (first === 0 && second !== 0) return 'be';
  if (second === 0 && first !== 0) return 'le';
  return little ? 'le' : 'be';
}

/** Takes down an EXIF block that stands in another container. What is wrong with it leaves the rest to be read. */
export async function takeExif(
  found: Found,
  block: Uint8Array,
  place: string,
  offset: number,
  limits: Limits,
): Promise<void> {
  try {
    const inside = new Reader(bytesSource(block), limits);
    await takeTiff(found, inside, place, (span) => ({ offset: offset + span.offset, length: span.length }), false);
  } catch (error) {
    found.tolerate(error, offset);
  }
}

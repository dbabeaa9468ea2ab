import type { Reader } from '../bytes/reader.ts';
import { takeTiff, tiffFolders } from '../carriers/exif.ts';
import type { Found } from '../found.ts';
import type { Format } from './format.ts';

const [STRIPS, STRIP_SIZES, TILES, TILE_SIZES, C2PA] = [273, 279, 324, 325, 0xcd41];

async function read(reader: Reader, found: Found): Promise<void> {
  await takeTiff(found, reader, 'TIFF', (span) => span, true);
  for await (const { form, fields } of tiffFolders(reader)) {
    const numbers = async (tag: number): Promise<number[]> => {
      const field = fields.find((each) => each.tag === tag);
      if (!field) return [];
      const size = field.length / field.count;
      const bytes: number[] = [];
      for (let index = 0; index < field.count; index += 1) {
        reader.page(field.offset);
        const at = field.offset + index * size;
        bytes.push(form.little ? await reader.le(at, size) : await reader.be(at, size));
      }
      return bytes;
    };
    for (const [places, sizes] of [
      [await numbers(STRIPS), await numbers(STRIP_SIZES)],
      [await numbers(TILES), await numbers(TILE_SIZES)],
    ]) {
      for (const [index, at] of (places ?? []).entries()) {
        const size = sizes?.[index] ?? 0;
        if (size > 0) await reader.bytes(at + size - 1, 1); // notices a picture that is cut
        found.keep(at, size);
      }
    }
    const c2pa = fields.find(({ tag }) => tag === C2PA);
    if (c2pa) found.c2pa.push({ offset: c2pa.offset, length: c2pa.length, place: 'TIFF.C2PA' });
  }
}

export const tiff: Format = { name: 'tiff', extensions: ['tif', 'tiff', 'dng'], read };

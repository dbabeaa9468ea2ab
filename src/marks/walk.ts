import type { Reader } from './bytes/reader.ts';
import { Stop } from './bytes/stop.ts';
import type { Format } from './formats/format.ts';
import { findSecondFormat, formatOf } from './formats/index.ts';
import { Found } from './found.ts';

/** What a walk over a file met. */
export interface Walked {
  readonly format: Format | undefined;
  readonly found: Found;
}

/** Walks a file to its end, or to where it cannot be read on: a gap says where and why, and nothing is thrown. */
export async function walk(reader: Reader, name: string | undefined, keepsContent = false): Promise<Walked> {
  const found = new Found(keepsContent);
  let format: Format | undefined;
  try {
    format = await formatOf(reader, name);
    if (!format) found.gap({ what: 'format', reason: 'unsupported', offset: undefined });
    await format?.read(reader, found);
    if (format) await findSecondFormat(reader, found, format);
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    found.gap(error);
  }
  return { format, found };
}

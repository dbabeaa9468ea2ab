import { inflate } from '../bytes/inflate.ts';
import type { Reader } from '../bytes/reader.ts';
import { Stop } from '../bytes/stop.ts';
import { type PdfDictionary, PdfLexer, type PdfValue } from './pdf-syntax.ts';

export interface PdfStream {
  readonly dictionary: PdfDictionary;
  readonly data: Uint8Array;
}

/** What stands behind an object’s number: its value, and where that stands; the data of a stream follow it. */
export interface PdfObject {
  readonly value: PdfValue;
  readonly offset: number;
  readonly after: number;
}

const FIRST_LOOK = 4096;

/** Parses what stands at a place, and looks at more bytes where it goes on. */
export async function parseAt<Result>(
  reader: Reader,
  at: number,
  parse: (bytes: Uint8Array) => Result,
): Promise<Result> {
  for (let length = FIRST_LOOK; ; length *= 8) {
    if (at >= reader.size) throw new Stop('malformed', 'pdf', at);
    const bytes = await reader.upTo(at, Math.min(length, reader.limits.tag));
    try {
      return parse(bytes);
    } catch (error) {
      const more = at + bytes.length < reader.size && bytes.length < reader.limits.tag;
      if (!(error instanceof Stop) || error.reason !== 'cut' || !more) throw error;
    }
  }
}

/** The object with a number, at its place. */
export function objectAt(reader: Reader, at: number, number: number): Promise<PdfObject> {
  return parseAt(reader, at, (bytes) => {
    const lexer = new PdfLexer(bytes);
    if (lexer.word() !== String(number) || !/^\d+$/.test(lexer.word()) || lexer.word() !== 'obj') {
      throw new Stop('malformed', 'pdf-object', at);
    }
    const value = lexer.value();
    const end = lexer.at;
    const word = lexer.word();
    if (word === '' && lexer.at >= bytes.length) throw new Stop('cut', 'pdf-object', at);
    // The data begin behind the end of the line.
    const after = word === 'stream' ? at + lexer.at + (bytes[lexer.at] === 13 ? 2 : 1) : -1;
    return { value, offset: at, after: end === lexer.at ? -1 : after };
  });
}

/** The data of a stream, unpacked. */
export async function streamData(
  reader: Reader,
  { entries }: PdfDictionary,
  at: number,
  length: PdfValue | undefined,
): Promise<Uint8Array> {
  if (length?.kind !== 'number') throw new Stop('malformed', 'stream', at);
  const packed = await reader.held(at, length.value, 'tag');
  const filter = entries.get('Filter');
  const names = filter?.kind === 'array' ? filter.items : filter && filter.kind !== 'null' ? [filter] : [];
  if (names.length === 0) return packed;
  const [only] = names;
  if (names.length > 1 || only?.kind !== 'name' || only.value !== 'FlateDecode')
    throw new Stop('unsupported', 'filter', at);
  const data = inflate(packed, 'zlib', reader.limits.tag, 'stream');
  const given = entries.get('DecodeParms');
  const settings = given?.kind === 'array' ? given.items[0] : given;
  return settings?.kind === 'dictionary' ? unpredicted(data, settings, at) : data;
}

/** Undoes the filters of PNG, row by row. */
function unpredicted(data: Uint8Array, { entries }: PdfDictionary, at: number): Uint8Array {
  const number = (name: string, otherwise: number) => {
    const value = entries.get(name);
    return value?.kind === 'number' ? value.value : otherwise;
  };
  const predictor = number('Predictor', 1);
  if (predictor === 1) return data;
  if (predictor < 10) throw new Stop('unsupported', 'predictor', at);
  const bits = number('Colors', 1) * number('BitsPerComponent', 8);
  const [unit, width] = [Math.max(1, bits >> 3), Math.ceil((number('Columns', 1) * bits) / 8)];
  if (!(width > 0 && width <= 65_536)) throw new Stop('malformed', 'predictor', at);
  const rows = Math.floor(data.length / (width + 1));
  const out = new Uint8Array(rows * width);
  for (let row = 0; row < rows; row += 1) {
    const kind = data[row * (width + 1)];
    for (let column = 0; column < width; column += 1) {
      const here = row * width + column;
      const left = column >= unit ? (out[here - unit] ?? 0) : 0;
      const up = row > 0 ? (out[here - width] ?? 0) : 0;
      const corner = column >= unit && row > 0 ? (out[here - width - unit] ?? 0) : 0;
      out[here] = (data[row * (width + 1) + 1 + column] ?? 0) + predicted(kind, left, up, corner);
    }
  }
  return out;
}

function predicted(kind: number | undefined, left: number, up: number, corner: number): number {
  if (kind === 1) return left;
  if (kind === 2) return up;
  if (kind === 3) return (left + up) >> 1;
  if (kind !== 4) return 0;
  const estimate = left + up - corner;
  const [toLeft, toUp, toCorner] = [Math.abs(estimate - left), Math.abs(estimate - up), Math.abs(estimate - corner)];
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}

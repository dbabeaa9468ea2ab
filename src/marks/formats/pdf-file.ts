import { inflate } from '../bytes/inflate.ts';
import { latin1, uintBe } from '../bytes/numbers.ts';
import type { Reader } from '../bytes/reader.ts';
import { Stop } from '../bytes/stop.ts';
import { type PdfDictionary, PdfLexer, type PdfReference, type PdfValue } from './pdf-syntax.ts';

/** Where an object stands: in the file, or in a stream of objects. */
type Entry = { readonly at: number } | { readonly stream: number; readonly index: number } | 'free';

/** A cross-reference section with its trailer: what one version of the file added. */
export interface PdfSection {
  readonly offset: number;
  readonly kind: 'table' | 'stream';
  readonly trailer: PdfDictionary;
  readonly find: (number: number) => Promise<Entry | undefined>;
}

export interface PdfStream {
  readonly dictionary: PdfDictionary;
  readonly data: Uint8Array;
}

/** What stands behind an object’s number: its value, and where that stands; the data of a stream follow it. */
interface PdfObject {
  readonly value: PdfValue;
  readonly offset: number;
  readonly after: number;
}

/** Sections of one file, from the newest; a file that was edited more often than this is told as over the limit. */
const SECTIONS = 512;
const FIRST_LOOK = 4096;

/** A PDF that is read by place: through its cross-references, never by searching. */
export class PdfFile {
  readonly #reader: Reader;
  /** Objects that are asked for in a row mostly stand in one stream. */
  #lastStream: { readonly number: number; readonly stream: PdfStream & { readonly offset: number } } | undefined;
  readonly sections: readonly PdfSection[];
  /** Where the file says that its newest section begins. */
  readonly start: number;
  readonly end: number;

  private constructor(reader: Reader, sections: readonly PdfSection[], start: number, end: number) {
    this.#reader = reader;
    this.sections = sections;
    this.start = start;
    this.end = end;
  }

  static async open(reader: Reader): Promise<PdfFile> {
    const from = Math.max(0, reader.size - 2048);
    const tail = latin1(await reader.bytes(from, reader.size - from));
    const at = tail.lastIndexOf('startxref');
    const [, digits] = /^startxref\s{1,8}(\d{1,15})\s/.exec(tail.slice(at)) ?? [];
    if (at === -1 || digits === undefined) throw new Stop('malformed', 'startxref', reader.size);
    const marker = tail.indexOf('%%EOF', at);
    const start = Number(digits);
    if (marker === -1) throw new Stop('cut', 'pdf', reader.size);
    const end = from + marker + 5;
    return new PdfFile(reader, await sectionsFrom(reader, start), start, end);
  }

  /** What a reference names, as of a version; 0 is the newest. Undefined where there is no such object. */
  async resolve(value: PdfValue | undefined, version = 0): Promise<PdfObject | undefined> {
    let [object, seen]: [PdfObject | undefined, number] = [value && { value, offset: -1, after: -1 }, 0];
    while (object?.value.kind === 'reference') {
      seen += 1;
      if (seen > 16) throw new Stop('malformed', 'pdf-loop');
      object = await this.#object(object.value, version);
    }
    return object;
  }

  async dictionary(
    value: PdfValue | undefined,
    version = 0,
  ): Promise<{ dictionary: PdfDictionary; offset: number } | undefined> {
    const object = await this.resolve(value, version);
    return object?.value.kind === 'dictionary' ? { dictionary: object.value, offset: object.offset } : undefined;
  }

  async stream(reference: PdfValue | undefined): Promise<(PdfStream & { readonly offset: number }) | undefined> {
    const object = await this.resolve(reference);
    if (object?.value.kind !== 'dictionary' || object.after < 0) return undefined;
    const length = await this.resolve(object.value.entries.get('Length'));
    const data = await streamData(this.#reader, object.value, object.after, length?.value);
    return { dictionary: object.value, data, offset: object.offset };
  }

  async #object({ number }: PdfReference, version: number): Promise<PdfObject | undefined> {
    this.#reader.item(0);
    for (const section of this.sections.slice(version)) {
      const entry = await section.find(number);
      if (entry === undefined) continue;
      if (entry === 'free') return undefined;
      if ('at' in entry) return objectAt(this.#reader, entry.at, number);
      return this.#inStream(entry.stream, entry.index, number);
    }
    return undefined;
  }

  async #inStream(number: number, index: number, wanted: number): Promise<PdfObject> {
    const kept = this.#lastStream?.number === number ? this.#lastStream : undefined;
    const stream = kept?.stream ?? (await this.stream({ kind: 'reference', number, generation: 0 }));
    if (stream) this.#lastStream = { number, stream };
    const first = stream?.dictionary.entries.get('First');
    const malformed = new Stop('malformed', 'object-stream', stream?.offset);
    if (!stream || first?.kind !== 'number') throw malformed;
    const head = new PdfLexer(stream.data);
    for (let at = 0; at <= index; at += 1) {
      const [own, place] = [Number(head.word()), Number(head.word())];
      if (at < index) continue;
      if (own !== wanted) throw malformed;
      return { value: new PdfLexer(stream.data, first.value + place).value(), offset: stream.offset, after: -1 };
    }
    throw malformed;
  }
}

/** Parses what stands at a place, and looks at more bytes where it goes on. */
async function parseAt<Result>(reader: Reader, at: number, parse: (bytes: Uint8Array) => Result): Promise<Result> {
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

function objectAt(reader: Reader, at: number, number: number): Promise<PdfObject> {
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

async function streamData(
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

async function sectionsFrom(reader: Reader, start: number): Promise<readonly PdfSection[]> {
  const sections: PdfSection[] = [];
  const seen = new Set<number>();
  const open = [start];
  for (let offset = open.shift(); offset !== undefined; offset = open.shift()) {
    if (seen.has(offset)) throw new Stop('malformed', 'xref-loop', offset);
    if (seen.size >= SECTIONS) throw new Stop('over-limit', 'items', offset);
    seen.add(offset);
    const section = await sectionAt(reader, offset);
    sections.push(section);
    const { entries } = section.trailer;
    for (const name of ['XRefStm', 'Prev']) {
      const next = entries.get(name);
      if (next?.kind === 'number') open.push(next.value);
    }
  }
  return sections;
}

async function sectionAt(reader: Reader, offset: number): Promise<PdfSection> {
  const start = latin1(await reader.upTo(offset, 16)).trimStart();
  return start.startsWith('xref') ? tableAt(reader, offset) : streamAt(reader, offset);
}

/** The old way: lines of twenty bytes, which are looked up by place. */
async function tableAt(reader: Reader, offset: number): Promise<PdfSection> {
  const parts: { first: number; count: number; at: number }[] = [];
  let at = offset + latin1(await reader.upTo(offset, 16)).indexOf('xref') + 4;
  for (;;) {
    reader.item(at);
    const line = latin1(await reader.upTo(at, 64));
    const [whole, first, count] = /^\s*(\d{1,10}) +(\d{1,10})\s*?(?:\r\n|\n|\r)/.exec(line) ?? [];
    if (whole === undefined) break;
    parts.push({ first: Number(first), count: Number(count), at: at + whole.length });
    at += whole.length + Number(count) * 20;
  }
  const trailer = await parseAt(reader, at, (bytes) => {
    const lexer = new PdfLexer(bytes);
    return lexer.word() === 'trailer' ? lexer.value() : undefined;
  });
  if (trailer?.kind !== 'dictionary') throw new Stop('malformed', 'trailer', at);
  const find = async (number: number): Promise<Entry | undefined> => {
    const part = parts.find(({ first, count }) => number >= first && number < first + count);
    if (!part) return undefined;
    const place = part.at + (number - part.first) * 20;
    const [, where, kind] = /^(\d{10}) \d{5} ([nf])/.exec(latin1(await reader.bytes(place, 18))) ?? [];
    if (where === undefined) throw new Stop('malformed', 'xref', place);
    return kind === 'n' ? { at: Number(where) } : 'free';
  };
  return { offset, kind: 'table', trailer, find };
}

/** The new way: a stream of numbers in rows. */
async function streamAt(reader: Reader, offset: number): Promise<PdfSection> {
  const number = Number(/^\s*(\d{1,10})\s/.exec(latin1(await reader.upTo(offset, 32)))?.[1] ?? Number.NaN);
  if (Number.isNaN(number)) throw new Stop('malformed', 'xref', offset);
  const { value: trailer, after } = await objectAt(reader, offset, number);
  if (trailer.kind !== 'dictionary' || after < 0) throw new Stop('malformed', 'xref', offset);
  const data = await streamData(reader, trailer, after, trailer.entries.get('Length'));
  const numbers = (name: string): readonly number[] | undefined => {
    const value = trailer.entries.get(name);
    return value?.kind === 'array'
      ? value.items.map((item) => (item.kind === 'number' ? item.value : Number.NaN))
      : undefined;
  };
  const [kindWidth = 0, placeWidth = 0, moreWidth = 0] = numbers('W') ?? [];
  const width = kindWidth + placeWidth + moreWidth;
  if (!(width > 0 && width <= 24)) throw new Stop('malformed', 'xref', offset);
  const size = trailer.entries.get('Size');
  const index = numbers('Index') ?? [0, size?.kind === 'number' ? size.value : 0];
  const find = async (wanted: number): Promise<Entry | undefined> => {
    for (let [part, row] = [0, 0]; part + 1 < index.length; part += 2) {
      const [first = 0, count = 0] = index.slice(part, part + 2);
      if (wanted >= first && wanted < first + count) {
        const at = (row + wanted - first) * width;
        const kind = kindWidth === 0 ? 1 : uintBe(data, at, kindWidth);
        const [place, more] = [
          uintBe(data, at + kindWidth, placeWidth),
          uintBe(data, at + kindWidth + placeWidth, moreWidth),
        ];
        if (kind === 1) return { at: place };
        return kind === 2 ? { stream: place, index: more } : 'free';
      }
      row += count;
    }
    return undefined;
  };
  return { offset, kind: 'stream', trailer, find };
}

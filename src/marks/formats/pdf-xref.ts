import { latin1, uintBe } from '../bytes/numbers.ts';
import type { Reader } from '../bytes/reader.ts';
import { Stop } from '../bytes/stop.ts';
import { objectAt, parseAt, streamData } from './pdf-objects.ts';
import { type PdfDictionary, PdfLexer } from './pdf-syntax.ts';

/** Where an object stands: in the file, or in a stream of objects. */
type Entry = { readonly at: number } | { readonly stream: number; readonly index: number } | 'free';

/** A cross-reference section with its trailer: what one version of the file added. */
export interface PdfSection {
  readonly offset: number;
  readonly kind: 'table' | 'stream';
  readonly trailer: PdfDictionary;
  readonly find: (number: number) => Promise<Entry | undefined>;
}

/** Sections of one file, from the newest; a file that was edited more often than this is over the limit. */
const SECTIONS = 512;
/** The sections of a file, from the newest to the oldest. */
export async function sectionsFrom(reader: Reader, start: number): Promise<readonly PdfSection[]> {
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

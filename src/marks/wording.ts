import { Parser } from 'htmlparser2';
import type { FormatName } from '../model/inspection.ts';
import { decodeText, utf8 } from './bytes/numbers.ts';
import type { Reader } from './bytes/reader.ts';

/** A wording that tells people: one part that names AI, one that names generation, near each other. */
export interface Wording {
  readonly where: 'start' | 'end';
  readonly text: string;
}

const AI = '(?:人工智能|(?<![A-Za-z])AI(?![A-Za-z]))';
const MADE = '(?:生成|合成)';
const WORDING = new RegExp(`${AI}[^\\n。]{0,12}?${MADE}|${MADE}[^\\n。]{0,12}?${AI}`);
/** So many signs at either end are where a line that tells people stands. */
const EDGE = 64;
/** Bytes that hold as many signs, with what may stand around them. */
const LOOK = 8192;

/** Wordings at the start and the end of a text that people read. Finding none says nothing. */
export async function wordingsIn(reader: Reader, format: FormatName): Promise<readonly Wording[]> {
  if (format !== 'text' && format !== 'markdown' && format !== 'html') return [];
  const start = plain(decodeText(await reader.upTo(0, LOOK)), format);
  const end = plain(utf8(await reader.bytes(Math.max(0, reader.size - LOOK), Math.min(LOOK, reader.size))), format);
  const [first, last] = [[...start].slice(0, EDGE).join(''), [...end].slice(-EDGE).join('')];
  const hits = [
    { where: 'start' as const, text: first },
    { where: 'end' as const, text: last },
  ].flatMap(({ where, text }) => {
    const [hit] = WORDING.exec(text) ?? [];
    return hit === undefined ? [] : [{ where, text: hit }];
  });
  return first === last ? hits.slice(0, 1) : hits;
}

/** What people see of it: neither markup nor front matter. */
function plain(text: string, format: FormatName): string {
  if (format === 'markdown') return text.replace(/^\ufeff?---\n[\s\S]*?\n---(?:\n|$)/, '').trim();
  if (format !== 'html') return text.trim();
  let [seen, hidden] = ['', 0];
  const isHidden = (name: string) => name === 'script' || name === 'style' || name === 'title';
  const parser = new Parser({
    onopentag: (name) => {
      if (isHidden(name)) hidden += 1;
    },
    onclosetag: (name) => {
      if (isHidden(name)) hidden -= 1;
    },
    ontext: (part) => {
      if (hidden === 0) seen += part;
    },
  });
  parser.end(text);
  return seen.trim();
}

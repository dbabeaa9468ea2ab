import { Parser } from 'htmlparser2';
import { decodeText, fromUtf8, utf8 } from '../bytes/numbers.ts';
import type { Reader } from '../bytes/reader.ts';
import type { Splice } from '../bytes/splices.ts';
import { Stop } from '../bytes/stop.ts';
import { takeText } from '../carriers/text.ts';
import { escapeXml } from '../carriers/xml.ts';
import type { Found } from '../found.ts';
import { KEY } from '../label/fields.ts';
import type { Limits } from '../limits.ts';
import type { Format } from './format.ts';

/** Browsers go no deeper either. */
const DEPTH = 512;

interface Meta {
  readonly name: string;
  readonly content: string;
  readonly start: number;
  readonly end: number;
  readonly inHead: boolean;
}

interface Page {
  readonly metas: readonly Meta[];
  /** Where the head begins; where there is none, where one may stand. */
  readonly head: number;
}

function parsePage(text: string): Page {
  const metas: Meta[] = [];
  let [depth, head, opening, body] = [0, -1, 0, false];
  const parser: Parser = new Parser({
    onopentag(name, attributes) {
      depth += 1;
      if (depth > DEPTH) throw new Stop('over-limit', 'depth');
      if (name === 'html' || name === 'head') opening = parser.endIndex + 1;
      if (name === 'head' && head === -1) head = parser.endIndex + 1;
      if (name === 'body') body = true;
      if (name !== 'meta') return;
      const { name: key = attributes.property ?? '', content = '' } = attributes;
      metas.push({ name: key, content, start: parser.startIndex, end: parser.endIndex + 1, inHead: !body });
    },
    onclosetag() {
      depth -= 1;
    },
    onprocessinginstruction(name) {
      if (name === '!doctype' && opening === 0) opening = parser.endIndex + 1;
    },
  });
  parser.write(text);
  parser.end();
  return { metas, head: head === -1 ? opening : head };
}

/** Takes down labels in comments of HTML, which Markdown can hold, too. */
export function takeComments(found: Found, text: string, offset: number, limits: Limits): void {
  let [at, counted] = [offset, 0];
  for (let from = text.indexOf('<!--'); from !== -1; from = text.indexOf('<!--', from + 4)) {
    const end = text.indexOf('-->', from + 4);
    if (end === -1) return;
    const comment = text.slice(from + 4, end);
    at += fromUtf8(text.slice(counted, from)).length;
    counted = from;
    if (!comment.includes(KEY)) continue;
    takeText(
      found,
      'comment',
      comment,
      { offset: at, length: end + 3 - from, place: 'HTML.comment', standard: false },
      limits,
    );
  }
}

async function read(reader: Reader, found: Found): Promise<void> {
  const bytes = await reader.held(0, reader.size, 'tag');
  const text = decodeText(bytes);
  let last = 0;
  let [offset, counted] = [0, 0];
  for (const { name, content, start, end, inHead } of parsePage(text).metas) {
    offset += fromUtf8(text.slice(counted, start)).length;
    counted = start;
    const at = { offset, length: end - start, place: `HTML.meta[${name}]` };
    takeText(found, name, content, { ...at, standard: inHead }, reader.limits);
    if (name.toUpperCase() !== KEY) continue;
    found.keepBytes(fromUtf8(text.slice(last, start)));
    last = end;
  }
  found.keepBytes(fromUtf8(text.slice(last)));
  takeComments(found, text, 0, reader.limits);
}

async function label(reader: Reader, content: string): Promise<readonly Splice[]> {
  const bytes = await reader.held(0, reader.size, 'tag');
  const text = utf8(bytes);
  if (text.includes('\ufffd') || text.includes('\0')) throw new Stop('unsupported', 'encoding');
  const mark = bytes[0] === 0xef ? 3 : 0;
  const place = (index: number) => mark + fromUtf8(text.slice(0, index)).length;
  const { metas, head } = parsePage(text);
  const old = metas.filter(({ name }) => name.toUpperCase() === KEY);
  return [
    ...old.map(({ start, end }) => ({ at: place(start), remove: place(end) - place(start), insert: new Uint8Array() })),
    { at: place(head), remove: 0, insert: fromUtf8(`<meta name="${KEY}" content="${escapeXml(content)}">`) },
  ];
}

export const html: Format = { name: 'html', extensions: ['html', 'htm', 'xhtml'], read, label };

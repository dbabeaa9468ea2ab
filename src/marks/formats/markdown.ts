import { isMap, isNode, isScalar, parseDocument } from 'yaml';
import { fromUtf8, utf8 } from '../bytes/numbers.ts';
import type { Reader } from '../bytes/reader.ts';
import type { Splice } from '../bytes/splices.ts';
import { Stop } from '../bytes/stop.ts';
import { takeText } from '../carriers/text.ts';
import type { Found } from '../found.ts';
import { KEY } from '../label/fields.ts';
import type { Format } from './format.ts';
import { takeComments } from './html.ts';

/** The block of YAML at the head of a file, in bytes. */
interface FrontMatter {
  /** The YAML itself. */
  readonly start: number;
  readonly end: number;
  /** Where the text begins. */
  readonly after: number;
  readonly text: string;
}

async function frontMatter(reader: Reader): Promise<FrontMatter | undefined> {
  const head = await reader.upTo(0, reader.limits.text);
  const mark = head[0] === 0xef ? 3 : 0;
  const text = utf8(head);
  const [opening] = /^---[ \t]*\r?\n/.exec(text) ?? [];
  if (opening === undefined) return undefined;
  for (let from = opening.length; ; ) {
    const end = text.indexOf('\n', from);
    const line = (end === -1 ? text.slice(from) : text.slice(from, end)).trimEnd();
    if (line === '---' || line === '...') {
      const places = [opening.length, from, end === -1 ? text.length : end + 1];
      const [start = 0, stop = 0, after = 0] = places.map((place) => mark + fromUtf8(text.slice(0, place)).length);
      return { start, end: stop, after, text: text.slice(opening.length, from) };
    }
    if (end === -1) {
      if (head.length < reader.size) throw new Stop('over-limit', 'text', 0);
      return undefined; // the line at the head was a rule, not the start of a block
    }
    from = end + 1;
  }
}

/** What the reader of YAML throws, at nesting without end or at aliases of aliases, is no label and no failure. */
function guarded<Result>(work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    if (error instanceof Stop) throw error;
    throw new Stop('malformed', 'front-matter', 0);
  }
}

function parse({ text }: FrontMatter, limit: number) {
  if (text.length > limit) throw new Stop('over-limit', 'label', 0);
  const document = guarded(() => parseDocument(text, { uniqueKeys: false, prettyErrors: false }));
  if (document.errors.length > 0) throw new Stop('malformed', 'front-matter', 0);
  return document;
}

/** How long the byte order mark is. */
const markLength = async (reader: Reader): Promise<number> => ((await reader.upTo(0, 1))[0] === 0xef ? 3 : 0);

async function read(reader: Reader, found: Found): Promise<void> {
  const block = await frontMatter(reader);
  const start = block?.after ?? (await markLength(reader));
  found.keep(start, reader.size - start);
  takeComments(found, utf8(await reader.held(start, reader.size - start, 'tag')), start, reader.limits);
  if (!block) return;
  const document = parse(block, reader.limits.label);
  if (!isMap(document.contents)) return;
  for (const { key, value } of document.contents.items) {
    const keyword = isScalar(key) ? String(key.value) : '';
    const standsAt = {
      offset: block.start,
      length: block.end - block.start,
      place: `Markdown.front-matter[${keyword}]`,
    };
    const raw = rawOf(value, document);
    if (raw === undefined) continue;
    takeText(found, keyword, raw, { ...standsAt, standard: true }, reader.limits);
  }
}

/** The text of a label that is a scalar or a mapping; a key that stands twice in it does so in the text, too. */
function rawOf(value: unknown, document: ReturnType<typeof parse>): string | undefined {
  if (isScalar(value)) return value.value === null ? undefined : String(value.value);
  if (!isMap(value)) return undefined;
  const fields = value.items.map(({ key, value: field }) => {
    const plain: unknown = isNode(field) ? guarded(() => field.toJS(document, { maxAliasCount: 10 })) : field;
    return `${JSON.stringify(isScalar(key) ? String(key.value) : '')}:${JSON.stringify(plain ?? null)}`;
  });
  return `{${fields.join(',')}}`;
}

async function label(reader: Reader, text: string): Promise<readonly Splice[]> {
  const fields: Record<string, unknown> = JSON.parse(text);
  const lines = Object.entries(fields).map(([name, value]) => `  ${name}: ${JSON.stringify(value)}\n`);
  const mapping = `${KEY}:\n${lines.join('')}`;
  const block = await frontMatter(reader);
  if (!block) {
    return [{ at: await markLength(reader), remove: 0, insert: fromUtf8(`---\n${mapping}---\n`) }];
  }
  const document = parse(block, reader.limits.label);
  if (document.contents !== null && !isMap(document.contents)) throw new Stop('malformed', 'front-matter', block.start);
  const splices: Splice[] = [
    {
      at: block.end,
      remove: 0,
      insert: fromUtf8(`${block.text.endsWith('\n') || block.text === '' ? '' : '\n'}${mapping}`),
    },
  ];
  for (const { key, value } of document.contents?.items ?? []) {
    if (!isScalar(key) || String(key.value).toUpperCase() !== KEY) continue;
    const [from, to] = [key.range?.[0], isScalar(value) || isMap(value) ? value.range?.[2] : key.range?.[2]];
    if (from === undefined || to === undefined) throw new Stop('malformed', 'front-matter', block.start);
    const [start, end] = [from, to].map((place) => block.start + fromUtf8(block.text.slice(0, place)).length);
    if (start !== undefined && end !== undefined)
      splices.push({ at: start, remove: end - start, insert: new Uint8Array() });
  }
  return splices;
}

export const markdown: Format = { name: 'markdown', extensions: ['md', 'markdown', 'mdx'], read, label };

async function readText(reader: Reader, found: Found): Promise<void> {
  found.keep(0, reader.size);
}

export const text: Format = {
  name: 'text',
  extensions: ['txt', 'text', 'log', 'csv'],
  read: readText,
  hasNoPlace: true,
};

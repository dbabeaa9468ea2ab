import { decodeText, fromUtf8, utf8 } from '../bytes/numbers.ts';
import type { Reader } from '../bytes/reader.ts';
import type { Splice } from '../bytes/splices.ts';
import { Stop } from '../bytes/stop.ts';
import { takeText } from '../carriers/text.ts';
import { descendants, type Element, parseXml } from '../carriers/xml.ts';
import { labelledPacket, takeXmp } from '../carriers/xmp.ts';
import type { Found } from '../found.ts';
import type { Format } from './format.ts';

const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';

async function parse(reader: Reader): Promise<{ text: string; root: Element }> {
  const bytes = await reader.held(0, reader.size, 'tag');
  const text = decodeText(bytes);
  return { text, root: parseXml(text, 'svg') };
}

const rdfOf = (root: Element): Element | undefined =>
  [...descendants(root)].find(({ uri, local }) => uri === RDF && local === 'RDF');

async function read(reader: Reader, found: Found): Promise<void> {
  const { text, root } = await parse(reader);
  const at = { offset: 0, length: reader.size, place: 'SVG.metadata.XMP', standard: true };
  takeXmp(found, fromUtf8(text), at, { ...reader.limits, text: reader.limits.tag });
  for (const { local, text: inside, start } of descendants(root)) {
    const place = { offset: start, length: inside.length, place: `SVG.${local}`, standard: false };
    if (local === 'metadata' || local === 'desc') takeText(found, local, inside, place, reader.limits);
  }
  if ([...descendants(root)].some(({ name }) => name === 'c2pa:manifest'))
    found.c2pa.push({ ...at, place: 'SVG.c2pa:manifest' });
  found.keepBytes(fromUtf8(text.slice(root.start, root.innerStart)));
  for (const child of root.children) {
    if (child.local !== 'metadata') found.keepBytes(fromUtf8(text.slice(child.start, child.end)));
  }
}

async function label(reader: Reader, content: string, sourceType?: string): Promise<readonly Splice[]> {
  const bytes = await reader.held(0, reader.size, 'tag');
  const text = utf8(bytes);
  if (text.includes('\ufffd')) throw new Stop('unsupported', 'svg');
  const root = parseXml(text, 'svg');
  const mark = bytes[0] === 0xef ? 3 : 0; // the decoder takes the byte order mark away
  const place = (index: number) => mark + fromUtf8(text.slice(0, index)).length;
  if (rdfOf(root))
    return [
      { at: mark, remove: bytes.length - mark, insert: fromUtf8(labelledPacket(fromUtf8(text), content, sourceType)) },
    ];
  if (root.innerStart === root.end) throw new Stop('unsupported', 'svg');
  const packet = labelledPacket(undefined, content, sourceType)
    .replace(/<\?xpacket[^>]*>/g, '')
    .trim();
  return [{ at: place(root.innerStart), remove: 0, insert: fromUtf8(`<metadata>${packet}</metadata>`) }];
}

export const svg: Format = { name: 'svg', extensions: ['svg'], read, label, hasXmp: true };

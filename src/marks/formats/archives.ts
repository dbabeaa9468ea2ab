import { decodeText } from '../bytes/numbers.ts';
import type { Reader } from '../bytes/reader.ts';
import { Stop } from '../bytes/stop.ts';
import { takeText } from '../carriers/text.ts';
import { descendants, type Element, parseXml } from '../carriers/xml.ts';
import type { Found } from '../found.ts';
import type { Format } from './format.ts';
import { customParts, labelOoxml } from './ooxml-label.ts';
import { checkEntries, dataOf, readZip, unzipped, type Zip, type ZipEntry } from './zip.ts';

/** A text of an XML part, by its keyword. */
interface Property {
  readonly keyword: string;
  readonly value: string;
}

async function walk(reader: Reader, found: Found, isMetadata: (name: string) => boolean): Promise<Zip> {
  const zip = await readZip(reader);
  checkEntries(found, zip);
  found.endsAt(zip.endAt + 22 + (await reader.le(zip.endAt + 20, 2)), reader);
  for (const entry of zip.entries) {
    if (isMetadata(entry.name)) continue;
    const data = await dataOf(reader, entry);
    if (data + entry.packed > zip.directoryAt) throw new Stop('malformed', 'zip-entry', entry.offset);
    found.keep(data, entry.packed);
  }
  return zip;
}

async function take(
  found: Found,
  reader: Reader,
  zip: Zip,
  name: string,
  properties: (root: Element) => Property[],
  standard = true,
) {
  for (const entry of zip.entries.filter((each) => each.name === name)) {
    const root = await xmlOf(reader, entry);
    for (const { keyword, value } of properties(root)) {
      const at = { offset: entry.offset, length: entry.packed, place: `${name}[${keyword}]`, standard };
      takeText(found, keyword, value, at, reader.limits);
    }
  }
}

const xmlOf = async (reader: Reader, entry: ZipEntry): Promise<Element> =>
  parseXml(decodeText(await unzipped(reader, entry)), entry.name);

const attribute = (element: Element, local: string): string | undefined =>
  element.attributes.find((each) => each.local === local)?.value;

const textIn = (element: Element): string => [...descendants(element)].map(({ text }) => text).join('');

/** Parts that a label changes: they say what the file holds, and are no content. */
const OOXML_METADATA = /^(?:docProps\/|\[Content_Types\]\.xml$|_rels\/\.rels$)/;

async function readOoxml(reader: Reader, found: Found): Promise<void> {
  const zip = await walk(reader, found, (name) => OOXML_METADATA.test(name));
  if (zip.entries.some(({ name }) => name.startsWith('_xmlsignatures/'))) found.sealed.push('signature');
  for (const name of await customParts(reader, zip)) {
    await take(found, reader, zip, name, (root) =>
      root.children.map((property) => ({ keyword: attribute(property, 'name') ?? '', value: textIn(property) })),
    );
  }
  const texts = (root: Element) => root.children.map((each) => ({ keyword: each.local, value: textIn(each) }));
  await take(found, reader, zip, 'docProps/core.xml', texts, false);
}

async function readOdf(reader: Reader, found: Found): Promise<void> {
  const zip = await walk(reader, found, (name) => name === 'meta.xml');
  if (zip.entries.some(({ name }) => /documentsignatures\.xml$/.test(name))) found.sealed.push('signature');
  await take(found, reader, zip, 'meta.xml', (root) =>
    [...descendants(root)]
      .filter(({ children }) => children.length === 0)
      .map((each) => ({ keyword: attribute(each, 'name') ?? each.local, value: each.text })),
  );
}

async function readEpub(reader: Reader, found: Found): Promise<void> {
  const zip = await walk(reader, found, (name) => name.endsWith('.opf'));
  const container = zip.entries.find(({ name }) => name === 'META-INF/container.xml');
  if (!container) throw new Stop('malformed', 'META-INF/container.xml', zip.directoryAt);
  const packages = [...descendants(await xmlOf(reader, container))].flatMap((each) =>
    each.local === 'rootfile' ? [attribute(each, 'full-path') ?? ''] : [],
  );
  for (const name of new Set(packages)) {
    if (!zip.entries.some((each) => each.name === name)) throw new Stop('malformed', name, zip.directoryAt);
    await take(found, reader, zip, name, (root) =>
      [...descendants(root)]
        .filter(({ local }) => local === 'meta')
        .map((each) => ({
          keyword: attribute(each, 'name') ?? attribute(each, 'property') ?? '',
          value: attribute(each, 'content') ?? textIn(each),
        })),
    );
  }
}

const label = async (reader: Reader, text: string) => labelOoxml(reader, await readZip(reader), text);

export const ooxml: Format = {
  name: 'ooxml',
  extensions: ['docx', 'docm', 'dotx', 'dotm', 'xlsx', 'xlsm', 'xltx', 'pptx', 'pptm', 'potx', 'ppsx', 'vsdx'],
  read: readOoxml,
  label,
};
export const odf: Format = {
  name: 'odf',
  extensions: ['odt', 'ods', 'odp', 'odg', 'ott', 'ots', 'otp'],
  read: readOdf,
};
export const epub: Format = { name: 'epub', extensions: ['epub'], read: readEpub };

/** Which format an archive is of, by what it holds; undefined where it is none of ours. */
export async function kindOfArchive(reader: Reader): Promise<Format | undefined> {
  const { entries } = await readZip(reader);
  const names = new Set(entries.map(({ name }) => name));
  if (names.has('[Content_Types].xml')) return ooxml;
  const type = entries.find(({ name }) => name === 'mimetype');
  const mime = type ? decodeText(await unzipped(reader, type)).trim() : '';
  if (
    mime === 'application/epub+zip' ||
    (mime === '' && names.has('META-INF/container.xml') && !names.has('META-INF/MANIFEST.MF'))
  )
    return epub;
  return mime.startsWith('application/vnd.oasis.opendocument.') ? odf : undefined;
}

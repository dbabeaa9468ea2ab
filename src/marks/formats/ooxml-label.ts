import { decodeText } from '../bytes/numbers.ts';
import type { Reader } from '../bytes/reader.ts';
import type { Splice } from '../bytes/splices.ts';
import { Stop } from '../bytes/stop.ts';
import { type Element, escapeXml, parseXml } from '../carriers/xml.ts';
import { KEY } from '../label/fields.ts';
import { spliceZip, unzipped, type Zip } from './zip.ts';

const PART = 'docProps/custom.xml';
const TYPES = '[Content_Types].xml';
const RELATIONSHIPS = '_rels/.rels';
const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.custom-properties+xml';
const RELATIONSHIP = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties';
const PROPERTIES = 'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties';
const VALUES = 'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes';
/** The one format identifier that custom properties have. */
const FORMAT = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}';

/** Relationships to custom properties, in both editions of the standard. */
const TO_CUSTOM = /\/custom-?properties$/i;

/** The parts with custom properties: those that the package names, and the one where they stand by custom. */
export async function customParts(reader: Reader, zip: Zip): Promise<readonly string[]> {
  const relationships = await partOf(reader, zip, RELATIONSHIPS);
  const named = relationships === undefined ? [] : targetsIn(parseXml(relationships, RELATIONSHIPS));
  const wanted = new Set([...named, PART].map((name) => name.toLowerCase()));
  // Names of parts are the same in capitals and small letters.
  return [...new Set(zip.entries.map(({ name }) => name).filter((name) => wanted.has(name.toLowerCase())))];
}

const targetsIn = (root: Element): readonly string[] =>
  root.children
    .filter((each) => TO_CUSTOM.test(attributeOf(each, 'Type') ?? ''))
    .map((each) => (attributeOf(each, 'Target') ?? '').replace(/^\//, ''));

/** Puts the label among the custom properties; where there are none yet, their part is made known. */
export async function labelOoxml(reader: Reader, zip: Zip, label: string): Promise<readonly Splice[]> {
  const [existing, another] = await customParts(reader, zip);
  if (another !== undefined) throw new Stop('unsupported', another);
  const part = existing ?? PART;
  const types = await partOf(reader, zip, TYPES);
  const relationships = await partOf(reader, zip, RELATIONSHIPS);
  if (types === undefined || relationships === undefined) throw new Stop('malformed', TYPES);
  const changed = new Map([[part, withProperty(await partOf(reader, zip, part), label)]]);
  const typesRoot = parseXml(types, TYPES);
  const isTyped = (each: Element) => attributeOf(each, 'PartName')?.toLowerCase() === `/${part}`.toLowerCase();
  if (!typesRoot.children.some(isTyped)) {
    changed.set(TYPES, inserted(types, typesRoot, `<Override PartName="/${part}" ContentType="${CONTENT_TYPE}"/>`));
  }
  const root = parseXml(relationships, RELATIONSHIPS);
  if (targetsIn(root).length === 0) {
    const taken = new Set(root.children.map((each) => attributeOf(each, 'Id')));
    let number = root.children.length + 1;
    while (taken.has(`rId${number}`)) number += 1;
    const line = `<Relationship Id="rId${number}" Type="${RELATIONSHIP}" Target="${part}"/>`;
    changed.set(RELATIONSHIPS, inserted(relationships, root, line));
  }
  return spliceZip(zip, changed);
}

async function partOf(reader: Reader, zip: Zip, name: string): Promise<string | undefined> {
  const [entry, second] = zip.entries.filter((each) => each.name === name);
  if (second) throw new Stop('malformed', name, second.offset);
  return entry && decodeText(await unzipped(reader, entry));
}

const attributeOf = (element: Element, name: string): string | undefined =>
  element.attributes.find((each) => each.local === name)?.value;

/** The text with a line at the end of its root; the prefix of the root is that of its children. */
function inserted(text: string, root: Element, line: string): string {
  const prefix = root.name.includes(':') ? root.name.slice(0, root.name.indexOf(':') + 1) : '';
  const own = line.replace(/^<(?=\w)/, `<${prefix}`);
  if (root.innerStart === root.end) throw new Stop('unsupported', TYPES);
  return text.slice(0, root.innerEnd) + own + text.slice(root.innerEnd);
}

function withProperty(old: string | undefined, label: string): string {
  const property = (id: number) =>
    `<property xmlns="${PROPERTIES}" xmlns:vt="${VALUES}" fmtid="${FORMAT}" pid="${id}" name="${KEY}"><vt:lpwstr>${escapeXml(label)}</vt:lpwstr></property>`;
  if (old === undefined) {
    return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Properties xmlns="${PROPERTIES}" xmlns:vt="${VALUES}">${property(2)}</Properties>`;
  }
  const root = parseXml(old, PART);
  const mine = root.children.filter((each) => attributeOf(each, 'name')?.toUpperCase() === KEY);
  // Numbers of properties begin with 2.
  const next =
    Math.max(1, ...root.children.map((each) => Number(attributeOf(each, 'pid') ?? 0)).filter(Number.isSafeInteger)) + 1;
  if (root.innerStart === root.end) return withProperty(undefined, label);
  const whole = `${old.slice(0, root.innerEnd)}${property(next)}${old.slice(root.innerEnd)}`;
  const cut = [...mine].reverse().reduce((text, { start, end }) => text.slice(0, start) + text.slice(end), whole);
  return cut.replace(/encoding=(["'])(?:utf-16)\1/i, 'encoding="UTF-8"');
}

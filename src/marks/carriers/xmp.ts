import type { FieldName } from '../../model/inspection.ts';
import { decodeText } from '../bytes/numbers.ts';
import { Stop } from '../bytes/stop.ts';
import type { Found } from '../found.ts';
import { isFieldName, KEY, NAMESPACE } from '../label/fields.ts';
import type { Limits } from '../limits.ts';
import { type TextPlace, takeText } from './text.ts';
import { descendants, type Element, escapeXml, parseXml } from './xml.ts';

const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';

/** A property of XMP: both spellings that RDF allows occur, an attribute and an element. */
interface Property {
  readonly uri: string | undefined;
  readonly local: string;
  readonly name: string;
  readonly value: string;
  readonly start: number;
  readonly end: number;
  readonly element?: Element;
}

/** Takes down what an XMP packet says. */
export function takeXmp(found: Found, packet: Uint8Array, at: TextPlace, limits: Limits): void {
  if (packet.length > limits.text) throw new Stop('over-limit', 'text', at.offset);
  try {
    takeProperties(found, propertiesOf(parseXml(decodeText(packet), 'xmp')), at, limits);
  } catch (error) {
    found.tolerate(error, at.offset);
  }
}

function takeProperties(found: Found, properties: readonly Property[], at: TextPlace, limits: Limits): void {
  const separate: Partial<Record<FieldName, string>> = {};
  const { offset, length } = at;
  const place = `${at.place}[TC260:${KEY}]`;
  for (const property of properties) {
    const { uri, local, name, value, element } = property;
    if (local.toUpperCase() === KEY) {
      const struct = element?.children.flatMap((child) => [child, ...child.children]) ?? [];
      if (struct.some((child) => isFieldName(child.local))) {
        for (const child of struct) if (isFieldName(child.local)) separate[child.local] = child.text;
        continue;
      }
      takeText(
        found,
        KEY,
        value,
        { offset, length, place, standard: at.standard && uri === NAMESPACE && local === KEY },
        limits,
      );
    } else if (uri === NAMESPACE && isFieldName(local)) separate[local] = value;
    else takeText(found, name, value, { ...at, place: `${at.place}[${name}]`, standard: false }, limits);
  }
  if (Object.keys(separate).length > 0) {
    found.labels.push({
      place,
      standard: at.standard,
      offset,
      length,
      raw: JSON.stringify(separate),
      fields: separate,
    });
  }
}

const isDescription = ({ uri, local }: Element): boolean => uri === RDF && local === 'Description';

function propertiesOf(root: Element): Property[] {
  return [...descendants(root)].filter(isDescription).flatMap((description) => [
    ...description.attributes
      .filter(({ name, uri }) => uri !== RDF && name !== 'xmlns' && !name.startsWith('xmlns:'))
      .map(({ uri, local, name, value, start, end }) => ({ uri, local, name, value, start, end })),
    ...description.children.map((element) => {
      const { uri, local, name, start, end } = element;
      return { uri, local, name, value: textOf(element), start, end, element };
    }),
  ]);
}

/** The text of a property: its own, that of the items of a list, or `rdf:value` and `rdf:resource`. */
function textOf(element: Element): string {
  const inside = [...descendants(element)];
  const own = inside.map(({ text }) => text.trim()).filter((text) => text !== '');
  if (own.length > 0) return own.join('\n');
  const attribute = inside
    .flatMap(({ attributes }) => attributes)
    .find(({ uri, local }) => uri === RDF && /^(?:value|resource)$/.test(local));
  return attribute?.value ?? '';
}

const IPTC = 'http://iptc.org/std/Iptc4xmpExt/2008-02-29/';
const SOURCE_TYPES = 'http://cv.iptc.org/newscodes/digitalsourcetype/';

function propertiesFor(label: string, sourceType: string | undefined): string {
  const own = `<TC260:${KEY} xmlns:TC260="${NAMESPACE}">${escapeXml(label)}</TC260:${KEY}>`;
  if (sourceType === undefined) return own;
  const name = 'Iptc4xmpExt:DigitalSourceType';
  return `${own}<${name} xmlns:Iptc4xmpExt="${IPTC}">${escapeXml(SOURCE_TYPES + sourceType)}</${name}>`;
}

const newPacket = (properties: string): string =>
  `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>\n<x:xmpmeta xmlns:x="adobe:ns:meta/">\n<rdf:RDF xmlns:rdf="${RDF}">\n` +
  `<rdf:Description rdf:about="">\n${properties}\n</rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end="w"?>`;

/**
 * The packet with this label alone in it, the rest of it kept; or a new one.
 * @param sourceType of IPTC, added where the packet has none
 * @throws Stop where the packet cannot be understood, so that nothing of it is lost
 */
export function labelledPacket(packet: Uint8Array | undefined, label: string, sourceType?: string): string {
  if (packet === undefined) return newPacket(propertiesFor(label, sourceType));
  const text = decodeText(packet);
  if (text.includes('\ufffd')) throw new Stop('malformed', 'xmp');
  const root = parseXml(text, 'xmp');
  const all = propertiesOf(root);
  const hasSource = all.some(({ local }) => local === 'DigitalSourceType');
  const made = propertiesFor(label, hasSource ? undefined : sourceType);
  const old = all.filter(({ uri, local }) => local.toUpperCase() === KEY || (uri === NAMESPACE && isFieldName(local)));
  const description = [...descendants(root)].find(isDescription);
  if (!description) throw new Stop('unsupported', 'xmp');
  const selfClosing = description.innerStart === description.end;
  const insert = selfClosing
    ? { start: description.end - 2, end: description.end, text: `>${made}</${description.name}>` }
    : { start: description.innerStart, end: description.innerStart, text: made };
  const edits = [...old.map(({ start, end }) => ({ start, end, text: '' })), insert].sort(
    (one, other) => other.start - one.start,
  );
  return edits.reduce((whole, { start, end, text: part }) => whole.slice(0, start) + part + whole.slice(end), text);
}

/** The packet without the padding before its end, for places that are too small for it. */
export function withoutPadding(packet: string): string {
  const end = packet.lastIndexOf('<?xpacket end');
  return end === -1 ? packet.trimEnd() : `${packet.slice(0, end).trimEnd()}\n${packet.slice(end)}`;
}

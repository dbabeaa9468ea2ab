import { bytesBe, concat, fromLatin1, latin1 } from '../bytes/numbers.ts';
import type { Reader } from '../bytes/reader.ts';
import type { Splice } from '../bytes/splices.ts';
import { Stop } from '../bytes/stop.ts';
import { takeText } from '../carriers/text.ts';
import { takeXmp } from '../carriers/xmp.ts';
import type { Found } from '../found.ts';
import { KEY } from '../label/fields.ts';
import type { Format } from './format.ts';
import { PdfFile } from './pdf-file.ts';
import { fromPdfText, type PdfDictionary, type PdfValue, pdfText, writePdf } from './pdf-syntax.ts';

async function read(reader: Reader, found: Found): Promise<void> {
  const file = await PdfFile.open(reader);
  const trailer = file.sections[0]?.trailer.entries;
  const rest = latin1(await reader.upTo(file.end, 64));
  // What follows may be the start of a newer version that was cut.
  if (rest.trim() !== '') throw new Stop('cut', 'bytes-after-end', file.end);
  const root = (await file.dictionary(trailer?.get('Root')))?.dictionary;
  if (!root) throw new Stop('malformed', 'catalogue', file.start);
  if (trailer?.has('Encrypt')) {
    found.sealed.push('encryption');
    throw new Stop('encrypted', 'pdf', file.start);
  }
  const form = (await file.dictionary(root.entries.get('AcroForm')))?.dictionary;
  const flags = form?.entries.get('SigFlags');
  if (root.entries.has('Perms') || (flags?.kind === 'number' && flags.value & 1)) found.sealed.push('signature');
  const current = await takeInformation(found, reader, file);
  await findSuperseded(found, file, current);
  const metadata = await file.stream(root.entries.get('Metadata'));
  if (metadata) {
    const at = { offset: metadata.offset, length: metadata.data.length, place: 'PDF.Metadata.XMP', standard: false };
    takeXmp(found, metadata.data, at, reader.limits);
  }
  await takeManifest(found, file, root);
}

/** Takes down the texts of the document’s information, and says where it stands. */
async function takeInformation(found: Found, reader: Reader, file: PdfFile): Promise<number | undefined> {
  const information = await file.dictionary(file.sections[0]?.trailer.entries.get('Info'));
  if (!information) return undefined;
  const { dictionary, offset } = information;
  for (const [keyword, value] of dictionary.entries) {
    const resolved = (await file.resolve(value))?.value;
    if (resolved?.kind !== 'string') continue;
    const at = { offset, length: resolved.bytes.length, place: `PDF.Info[${keyword}]`, standard: true };
    takeText(found, keyword, pdfText(resolved.bytes), at, reader.limits);
  }
  return offset;
}

/** An update leaves the bytes of what it replaced: a label in them no longer counts. */
async function findSuperseded(found: Found, file: PdfFile, current: number | undefined): Promise<void> {
  for (const [version, { trailer }] of file.sections.entries()) {
    if (version === 0) continue;
    const old = await file.dictionary(trailer.entries.get('Info'), version);
    if (!old || old.offset === current || !old.dictionary.entries.has(KEY)) continue;
    found.findings.push({ code: 'superseded-label', offset: old.offset });
    return;
  }
}

async function takeManifest(found: Found, file: PdfFile, root: PdfDictionary): Promise<void> {
  const files = (await file.resolve(root.entries.get('AF')))?.value;
  for (const item of files?.kind === 'array' ? files.items.slice(0, 64) : []) {
    const specification = await file.dictionary(item);
    const relationship = specification?.dictionary.entries.get('AFRelationship');
    if (specification && relationship?.kind === 'name' && relationship.value === 'C2PA_Manifest') {
      found.c2pa.push({ offset: specification.offset, length: 0, place: 'PDF.AF[C2PA_Manifest]' });
    }
  }
}

/** What a new section takes over from the one before. */
const TRAILER: readonly string[] = ['Root', 'ID'];

/** Appends a new version of the information, so that every byte of the file stays where it is. */
async function label(reader: Reader, text: string): Promise<readonly Splice[]> {
  const file = await PdfFile.open(reader);
  const [newest] = file.sections;
  if (!newest || newest.trailer.entries.has('Encrypt')) throw new Stop('encrypted', 'pdf', file.start);
  const { entries } = newest.trailer;
  const [info, sizeValue] = [entries.get('Info'), entries.get('Size')];
  if (sizeValue?.kind !== 'number') throw new Stop('malformed', 'trailer', file.start);
  const old = await file.dictionary(info);
  const own =
    info?.kind === 'reference' ? info : { kind: 'reference' as const, number: sizeValue.value, generation: 0 };
  const fields = new Map(old?.dictionary.entries).set(KEY, { kind: 'string', bytes: fromPdfText(text) });
  const at = reader.size + 1;
  const object = fromLatin1(
    `\n${own.number} ${own.generation} obj\n${writePdf({ kind: 'dictionary', entries: fields })}\nendobj\n`,
  );
  const size = Math.max(sizeValue.value, own.number + 1);
  const trailer = new Map<string, PdfValue>(
    TRAILER.flatMap((name) => {
      const value = entries.get(name);
      return value ? [[name, value]] : [];
    }),
  );
  trailer.set('Info', own).set('Prev', { kind: 'number', value: file.start });
  const start = reader.size + object.length;
  const section =
    newest.kind === 'table'
      ? tableSection(own.number, own.generation, at, trailer.set('Size', { kind: 'number', value: size }))
      : streamSection(own.number, own.generation, at, start, size, trailer);
  const foot = fromLatin1(`\nstartxref\n${start}\n%%EOF\n`);
  return [{ at: reader.size, remove: 0, insert: concat(object, section, foot) }];
}

function tableSection(
  number: number,
  generation: number,
  at: number,
  trailer: ReadonlyMap<string, PdfValue>,
): Uint8Array {
  if (at > 9_999_999_999) throw new Stop('over-limit', 'xref', at);
  const line = `${String(at).padStart(10, '0')} ${String(generation).padStart(5, '0')} n \n`;
  return fromLatin1(`xref\n${number} 1\n${line}trailer\n${writePdf({ kind: 'dictionary', entries: trailer })}`);
}

/** The section is an object itself, with a number of its own. */
function streamSection(
  number: number,
  generation: number,
  at: number,
  start: number,
  size: number,
  trailer: Map<string, PdfValue>,
): Uint8Array {
  const row = (place: number, more: number) => concat(Uint8Array.of(1), bytesBe(place, 6), bytesBe(more, 2));
  const rows = concat(row(at, generation), row(start, 0));
  const list = (...numbers: readonly number[]): PdfValue => ({
    kind: 'array',
    items: numbers.map((value) => ({ kind: 'number', value })),
  });
  trailer
    .set('Type', { kind: 'name', value: 'XRef' })
    .set('Size', { kind: 'number', value: size + 1 })
    .set('W', list(1, 6, 2))
    .set('Index', list(number, 1, size, 1))
    .set('Length', { kind: 'number', value: rows.length });
  return concat(
    fromLatin1(`${size} 0 obj\n${writePdf({ kind: 'dictionary', entries: trailer })}\nstream\n`),
    rows,
    fromLatin1('\nendstream\nendobj'),
  );
}

export const pdf: Format = { name: 'pdf', extensions: ['pdf'], read, label, appends: true };

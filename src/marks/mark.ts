import type { FormatName } from '../model/inspection.ts';
import { fieldNames, type LabelFields } from '../model/inspection.ts';
import type { FileFinding } from '../model/mark-findings.ts';
import { Reader } from './bytes/reader.ts';
import { type ByteSource, blobSource } from './bytes/source.ts';
import { type Splice, spliced } from './bytes/splices.ts';
import { Stop } from './bytes/stop.ts';
import { contentDigest } from './content.ts';
import type { Format } from './formats/format.ts';
import { type Found, readToEnd } from './found.ts';
import { type Hasher, portableHasher } from './hasher.ts';
import { judgeFields, readLabel } from './label/read.ts';
import { defaultLimits, type Limits } from './limits.ts';
import { fieldsToWrite, type MarkRequest, refusal } from './mark-request.ts';
import { type Inspectable, sourceOf } from './source.ts';
import { walk } from './walk.ts';

export interface MarkOptions {
  readonly name?: string;
  readonly limits?: Partial<Limits>;
  readonly hasher?: () => Hasher;
}

/** What was written, and what proves that the rest stayed. */
export interface Marked {
  readonly format: FormatName;
  readonly fields: LabelFields;
  /** Where the label stands now. */
  readonly place: string;
  /** What of it is unusual, though nothing forbids it. */
  readonly warnings: readonly FileFinding[];
  /** The digest of the content, which is that of before; absent where every byte of before is still in its place. */
  readonly content?: string;
  /** How many bytes longer the file is. */
  readonly grewBy: number;
}

/** A label that is ready to be written. */
export interface Plan {
  readonly format: Format;
  readonly fields: LabelFields;
  readonly text: string;
  readonly splices: readonly Splice[];
  readonly found: Found;
}

/**
 * Writes the label into a copy of a file, reads it back, and proves that the content stayed as it was.
 * @throws DeepsynError `invalid-label` for fields that cannot be written; `unmarkable-file` where the file can hold no
 * label, holds one of another producer, or would be damaged by it
 */
export async function mark(
  file: Inspectable,
  request: MarkRequest,
  options: MarkOptions = {},
): Promise<Marked & { readonly file: Blob }> {
  const source = await sourceOf(file, { ...defaultLimits, ...options.limits });
  const plan = await planMark(source, request, options);
  const parts: Uint8Array<ArrayBuffer>[] = [];
  for await (const piece of spliced(source, plan.splices)) parts.push(new Uint8Array(piece));
  const blob = new Blob(parts);
  return { ...(await proveMark(source, blobSource(blob), plan, options)), file: blob };
}

/** The changes that a label takes. @throws DeepsynError as `mark` */
export async function planMark(source: ByteSource, request: MarkRequest, options: MarkOptions): Promise<Plan> {
  const limits = { ...defaultLimits, ...options.limits };
  const reader = new Reader(source, limits);
  const { format, found } = await walk(reader, options.name ?? source.name, true);
  if (!format) throw refusal('the format of the file is not known', 'mark a file of a format that deepsyn reads');
  refuseUnfit(found, format);
  if (request.sourceType !== undefined && !format.hasXmp) {
    throw refusal(
      `${format.name} has its label outside XMP, and no place for IPTC beside it`,
      'leave the source type out',
    );
  }
  const fields = fieldsToWrite(request, found, limits);
  try {
    const text = JSON.stringify(Object.fromEntries(fieldNames.map((name) => [name, fields[name] ?? ''])));
    const splices = await format.label?.(new Reader(source, limits), text, request.sourceType);
    if (splices) return { format, fields, text, splices, found };
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    throw refusal(
      `no label can be written into this file: ${error.message}`,
      'write it out anew with another tool, and mark that',
      error,
    );
  }
  throw refusal(
    `labels are not written into ${format.name} yet`,
    'write the label with another tool, and inspect the file',
  );
}

function refuseUnfit(found: Found, format: Format): void {
  if (format.hasNoPlace) throw refusal(`${format.name} has no place for a label`, 'put a visible label into the text');
  if (found.c2pa.length > 0) {
    throw refusal(
      'the file is signed with C2PA, and a label would make that invalid',
      'mark the file first, and sign it last',
    );
  }
  const [sealed] = found.sealed;
  if (sealed !== undefined)
    throw refusal(`the file has a ${sealed}, which a label would break`, 'mark the file before that');
  const [gap] = found.gaps;
  if (gap) {
    const where = gap.offset === undefined ? '' : ` at byte ${gap.offset}`;
    throw refusal(`the file cannot be read to its end: ${gap.why}, ${gap.what}${where}`, 'repair the file');
  }
}

/**
 * Reads what was written, as a stranger would, and holds it against the plan and the file of before.
 * @throws DeepsynError `unmarkable-file` where anything is not as it should be
 */
export async function proveMark(
  before: ByteSource,
  after: ByteSource,
  plan: Plan,
  options: MarkOptions,
): Promise<Marked> {
  const limits = { ...defaultLimits, ...options.limits };
  const hasher = options.hasher ?? portableHasher;
  const reader = new Reader(after, limits);
  const { format, found } = await walk(reader, options.name ?? before.name, true);
  const unproved = (message: string) =>
    refusal(`the marked file was not kept, since ${message}`, 'report this, with the file');
  if (format !== plan.format) throw unproved('it is read as another format');
  if (!readToEnd(found)) throw unproved('it cannot be read to its end');
  const [label, second] = found.labels;
  if (!label || second) throw unproved(label ? 'it has a label in another place, too' : 'no label is found in it');
  const read = readLabel(label.raw);
  if (
    !label.standard ||
    read.wrapped ||
    fieldNames.some((name) => (read.fields[name] ?? '') !== (plan.fields[name] ?? ''))
  ) {
    throw unproved('the label is not read as it was written');
  }
  const content = format.appends ? undefined : await contentDigest(reader, found.content, hasher);
  const was = format.appends ? undefined : await contentDigest(new Reader(before, limits), plan.found.content, hasher);
  if (content !== was || (content === undefined && !(format.appends && (await beginsWith(before, after))))) {
    throw unproved('its content changed');
  }
  return {
    format: format.name,
    fields: plan.fields,
    place: label.place,
    warnings: judgeFields(plan.fields),
    ...(content === undefined ? {} : { content }),
    grewBy: after.size - before.size,
  };
}

const STEP = 1024 * 1024;

async function beginsWith(before: ByteSource, after: ByteSource): Promise<boolean> {
  for (let at = 0; at < before.size; at += STEP) {
    const [one, other] = [
      await before.read(at, Math.min(STEP, before.size - at)),
      await after.read(at, Math.min(STEP, before.size - at)),
    ];
    if (one.length !== other.length || one.some((byte, index) => byte !== other[index])) return false;
  }
  return true;
}

import { DeepsynError, type Problem } from '../model/errors.ts';
import { fieldNames, type LabelFields, type LabelValue } from '../model/inspection.ts';
import { plainText } from '../model/unicode.ts';
import type { Found } from './found.ts';
import { readLabel } from './label/read.ts';
import type { Limits } from './limits.ts';

/** A provider, by name or code, and its number for the content. */
export interface Party {
  readonly name: string;
  readonly id: string;
}

/** What the label is to say. */
export interface MarkRequest {
  /** Who generates. Left out where a label is there already and a propagator is added to it. */
  readonly producer?: Party;
  /** Who spreads. On the first label it repeats the producer where it is left out, and is empty where it is `none`. */
  readonly propagator?: Party | 'none';
  /** `1` is synthetic, `2` may be, `3` is suspected to be; `1` where it is left out. */
  readonly label?: LabelValue;
  readonly reserved1?: string;
  readonly reserved2?: string;
  /** The source type of IPTC, such as `trainedAlgorithmicMedia`, to stand beside the label where that is in XMP. */
  readonly sourceType?: string;
  /** Lets a label of the same producer be written anew. That of another is never changed. */
  readonly replace?: boolean;
}

export const refusal = (message: string, remedy: string, cause?: unknown): DeepsynError =>
  new DeepsynError('unmarkable-file', [{ path: [], message, remedy }], { cause });

/** The fields of the label: what was asked for, over what a label that is there says. */
export function fieldsToWrite(request: MarkRequest, found: Found, limits: Limits): LabelFields {
  const [old] = found.labels;
  const before = old && (old.fields ?? readLabel(old.raw).fields);
  const { producer, propagator, label, reserved1, reserved2, replace } = request;
  const adds = producer === undefined && propagator !== undefined && propagator !== 'none';
  if (found.labels.length > 1)
    throw refusal('the file has more than one label', 'find out which is right, and take a file with that one');
  if (before && !adds && !replace)
    throw refusal('the file has a label already', 'replace it, or add a propagator to it');
  if (before && producer && before.ContentProducer !== producer.name) {
    throw refusal('the label names another producer, and must not be changed', 'add a propagator to it instead');
  }
  if (!producer && !before?.ContentProducer) {
    throw new DeepsynError('invalid-label', [
      { path: ['producer'], message: 'there is no producer', remedy: 'name who generates' },
    ]);
  }
  const spreader = before?.ContentPropagator;
  if (adds && spreader && spreader !== before?.ContentProducer && spreader !== propagator.name) {
    throw refusal('the label names another propagator', 'leave it as it is');
  }
  const made = producer ?? { name: before?.ContentProducer ?? '', id: before?.ProduceID ?? '' };
  const spread = propagator === 'none' ? { name: '', id: '' } : (propagator ?? made);
  const fields: LabelFields = {
    Label: label ?? (adds ? before?.Label : undefined) ?? '1',
    ContentProducer: made.name,
    ProduceID: made.id,
    ReservedCode1: reserved1 ?? (adds ? before?.ReservedCode1 : undefined) ?? '',
    ContentPropagator: spread.name,
    PropagateID: spread.id,
    ReservedCode2: reserved2 ?? (adds ? before?.ReservedCode2 : undefined) ?? '',
  };
  checkFields(fields, propagator === 'none', limits);
  return fields;
}

function checkFields(fields: LabelFields, mayBeEmpty: boolean, limits: Limits): void {
  const problems: Problem[] = [];
  for (const name of fieldNames) {
    const value = fields[name] ?? '';
    const needed =
      /^(?:ContentProducer|ProduceID)$/.test(name) || (!mayBeEmpty && /^Propagat|^ContentPropag/.test(name));
    if (value === '' && needed) problems.push({ path: [name], message: 'the field is empty' });
    const refused = value !== '' && !plainText(limits.label).safeParse(value).success;
    if (refused || /\p{Cc}/u.test(value)) {
      problems.push({
        path: [name],
        message: 'the field holds control characters, or is too long',
        remedy: 'give plain text',
      });
    }
  }
  if (problems.length > 0) throw new DeepsynError('invalid-label', problems);
}

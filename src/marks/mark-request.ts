import { DeepsynError, type Problem } from '../model/errors.ts';
import { fieldNames, type LabelFields, type LabelValue } from '../model/inspection.ts';
import { isFault } from '../model/mark-findings.ts';
import { plainText } from '../model/unicode.ts';
import type { Found, FoundLabel } from './found.ts';
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
  const [old, another] = found.labels;
  if (another)
    throw refusal('the file has more than one label', 'find out which is right, and take a file with that one');
  const fields = old ? fieldsOver(request, old) : firstFields(request);
  checkFields(fields, limits);
  return fields;
}

const NOBODY: Party = { name: '', id: '' };

function firstFields({ producer, propagator = producer, ...request }: MarkRequest): LabelFields {
  if (!producer) {
    const problem = { path: ['producer'], message: 'there is no producer', remedy: 'name who generates' };
    throw new DeepsynError('invalid-label', [problem]);
  }
  return fieldsFrom(producer, propagator, { Label: '1', ReservedCode1: '', ReservedCode2: '' }, request);
}

/** What others wrote into a label stays as it is: each changes its own fields alone. */
function fieldsOver({ producer, propagator, ...request }: MarkRequest, label: FoundLabel): LabelFields {
  const { fields: before, findings } = label.fields ? { fields: label.fields, findings: [] } : readLabel(label.raw);
  const adds = producer === undefined && propagator !== undefined && propagator !== 'none';
  if (!adds && !request.replace) throw refusal('the file has a label already', 'replace it, or add a propagator to it');
  const { ContentProducer = '', ProduceID = '', ContentPropagator = '', PropagateID = '' } = before;
  if (producer && ContentProducer !== producer.name) {
    throw refusal('the label names another producer, and must not be changed', 'add a propagator to it instead');
  }
  if (adds && (label.fields || findings.some(isFault))) {
    throw refusal('the label is not in form, and is not yours to mend', 'ask its producer for a file with one in form');
  }
  if (adds && (request.label !== undefined || request.reserved1 !== undefined)) {
    throw refusal('those fields are the producer’s', 'leave out the label and its first reserved field');
  }
  const spread = ContentPropagator !== '' && ContentPropagator !== ContentProducer;
  if (spread && propagator !== undefined && (propagator === 'none' || propagator.name !== ContentPropagator)) {
    throw refusal('the label names another propagator, and must not be changed', 'leave the propagator out');
  }
  const own = producer ?? { name: ContentProducer, id: ProduceID };
  const kept = adds ? before : { ReservedCode2: spread ? (before.ReservedCode2 ?? '') : '' };
  return fieldsFrom(own, propagator ?? (spread ? { name: ContentPropagator, id: PropagateID } : own), kept, request);
}

function fieldsFrom(
  producer: Party,
  propagator: Party | 'none' | undefined,
  before: LabelFields,
  { label, reserved1, reserved2 }: Pick<MarkRequest, 'label' | 'reserved1' | 'reserved2'>,
): LabelFields {
  const spreads = propagator === 'none' || propagator === undefined ? NOBODY : propagator;
  return {
    Label: label ?? before.Label ?? '1',
    ContentProducer: producer.name,
    ProduceID: producer.id,
    ReservedCode1: reserved1 ?? before.ReservedCode1 ?? '',
    ContentPropagator: spreads.name,
    PropagateID: spreads.id,
    ReservedCode2: reserved2 ?? before.ReservedCode2 ?? '',
  };
}

function checkFields(fields: LabelFields, limits: Limits): void {
  // A propagator has both of its fields, or there is none.
  const spreads = fields.ContentPropagator !== '' || fields.PropagateID !== '';
  const problems: Problem[] = [];
  for (const name of fieldNames) {
    const value = fields[name] ?? '';
    const needed = /^Produce|Producer$/.test(name) || (spreads && /^Propagate|Propagator$/.test(name));
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

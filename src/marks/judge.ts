import type { FieldName, Inspection, LabelFields, Verdict } from '../model/inspection.ts';
import type { FileFinding } from '../model/mark-findings.ts';
import { isFault } from '../model/mark-findings.ts';
import type { Found, FoundLabel } from './found.ts';
import { fieldsOf, parseJson } from './label/json.ts';
import { readProvider } from './label/provider.ts';
import { judgeFields, readLabel, sameFields } from './label/read.ts';

type JudgedLabel = Inspection['labels'][number];

/** Labels are printed and kept; nobody needs more of one than this. */
const RAW = 4096;

/** A label with what it says and what is wrong with it. */
export function judgeLabel(label: FoundLabel, expected: LabelFields): JudgedLabel {
  const read = label.fields
    ? {
        wrapped: false,
        fields: label.fields,
        findings: [{ code: 'separate-properties' as const }, ...judgeFields(label.fields)],
      }
    : readLabel(label.raw);
  const { fields } = read;
  const producer = readProvider(fields.ContentProducer ?? '');
  const propagator = readProvider(fields.ContentPropagator ?? '');
  const integrity = integrityOf(fields.ReservedCode1);
  const unexpected = Object.entries(expected).filter(([name, value]) => fieldOf(fields, name) !== value);
  return {
    place: label.place,
    standardPlace: label.standard,
    offset: label.offset,
    length: label.length,
    wrapped: read.wrapped,
    raw: label.raw.slice(0, RAW),
    fields: { ...fields },
    ...(producer ? { producer } : {}),
    ...(propagator ? { propagator } : {}),
    ...(integrity ? { integrity } : {}),
    findings: [
      ...read.findings,
      ...(label.standard ? [] : [{ code: 'other-place' as const, about: label.place }]),
      ...unexpected.map(([about]) => ({ code: 'other-than-expected' as const, about })),
    ],
  };
}

const fieldOf = (fields: LabelFields, name: string): string | undefined => new Map(Object.entries(fields)).get(name);

function integrityOf(text: string | undefined): JudgedLabel['integrity'] {
  if (text === undefined || text === '') return undefined;
  const parsed = parseJson(text);
  const data = parsed.state === 'parsed' ? fieldsOf(fieldsOf(parsed.value)?.get('SecurityData')) : undefined;
  if (!data) return { kind: 'opaque', checked: false };
  const type = data.get('Type');
  return { kind: 'security-data', checked: false, ...(typeof type === 'string' ? { type } : {}) };
}

/** What labels do together that one alone does not. */
export function judgeTogether(labels: readonly JudgedLabel[]): FileFinding[] {
  const [first, ...others] = labels;
  if (!first || others.length === 0) return [];
  const same = others.every(({ fields }) => sameFields(fields, first.fields));
  return others.map(({ place, offset }) => ({
    code: same ? ('repeated-label' as const) : ('contradicting-labels' as const),
    about: place,
    offset,
  }));
}

export function verdictOn(
  labels: readonly JudgedLabel[],
  findings: readonly FileFinding[],
  readToEnd: boolean,
): Verdict {
  if (labels.some((label) => label.findings.some(isFault)) || (labels.length > 0 && findings.some(isFault)))
    return 'not-in-form';
  // A label that is in order may not be the only one: as long as not all was read, nobody knows.
  if (!readToEnd) return 'unknown';
  return labels.length > 0 ? 'in-order' : 'missing';
}

/** The facts that the file shows. Labels that contradict each other show nothing of what they differ in. */
export function factsOf(labels: readonly JudgedLabel[], readToEnd: boolean, explicit: boolean): Inspection['facts'] {
  const said = (name: FieldName, judge: (value: string) => boolean): boolean | undefined => {
    const readable = labels.filter(
      ({ findings }) =>
        !findings.some(
          ({ code }) =>
            code === 'not-json' || code === 'too-deep' || code === 'not-an-object' || code === 'other-schema',
        ),
    );
    if (readable.length === 0 || readable.length < labels.length) return undefined;
    const answers = new Set(readable.map(({ fields }) => judge(fields[name] ?? '')));
    const [only] = answers;
    return answers.size === 1 ? only : undefined;
  };
  const known = (name: string, value: boolean | undefined) => (value === undefined ? {} : { [name]: value });
  return {
    metadata: labels.length > 0 ? { labelled: true } : readToEnd ? { labelled: false } : {},
    technical:
      labels.length === 0
        ? {}
        : {
            added: true,
            ...known(
              'states-synthesis',
              said('Label', (value) => value === '1'),
            ),
            ...known(
              'names-provider',
              said('ContentProducer', (value) => value !== ''),
            ),
            ...known(
              'numbers-content',
              said('ProduceID', (value) => value !== ''),
            ),
          },
    conspicuous: explicit ? { added: true, 'tells-public': true } : {},
  };
}

/** The limits that were hit, by name. */
export const limitsHit = ({ gaps }: Found): string[] => [
  ...new Set(gaps.filter(({ why }) => why === 'over-limit').map(({ what }) => what)),
];

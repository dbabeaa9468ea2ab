import { type FieldName, fieldNames, type LabelFields, labelValues } from '../../model/inspection.ts';
import type { FileFinding } from '../../model/mark-findings.ts';
import { trimmed } from '../bytes/numbers.ts';
import { isFieldName, KEY } from './fields.ts';
import { fieldsOf, parseJson } from './json.ts';
import { readProvider } from './provider.ts';

/** A label as it was understood. What is out of form is still a label: it is never taken for none. */
export interface ReadLabel {
  /** Whether it stands in `{"AIGC": …}`, as the standard's own example does; the guides write it bare. */
  readonly wrapped: boolean;
  readonly fields: LabelFields;
  readonly findings: readonly FileFinding[];
}

/** Spellings that were seen in the wild. */
const MISSPELT: ReadonlyMap<string, FieldName> = new Map([
  ['ReserveCode1', 'ReservedCode1'],
  ['ReserveCode2', 'ReservedCode2'],
]);

/** A schema that some clouds write instead. */
const OTHER_SCHEMA: readonly string[] = ['ServiceProvider', 'ServiceUser'];

/** Reads the text of a label. */
export function readLabel(raw: string): ReadLabel {
  const findings: FileFinding[] = [];
  const none = (): ReadLabel => ({ wrapped: false, fields: {}, findings });
  let parsed = parseJson(trimmed(raw));
  if (parsed.state === 'parsed' && typeof parsed.value === 'string') {
    findings.push({ code: 'encoded-twice' });
    parsed = parseJson(parsed.value);
  }
  if (parsed.state === 'too-deep') findings.push({ code: 'too-deep' });
  if (parsed.state === 'malformed') findings.push({ code: 'not-json' });
  if (parsed.state !== 'parsed') return none();
  for (const about of parsed.doubled) findings.push({ code: 'doubled-field', about });
  let fields = fieldsOf(parsed.value);
  const inner = fields?.get(KEY);
  const wrapped = inner !== undefined;
  if (typeof inner === 'string') {
    findings.push({ code: 'encoded-twice' });
    const again = parseJson(inner);
    fields = again.state === 'parsed' ? fieldsOf(again.value) : undefined;
  } else if (wrapped) {
    fields = fieldsOf(inner);
  }
  if (!fields) {
    findings.push({ code: 'not-an-object' });
    return { ...none(), wrapped };
  }
  const { known, found } = takeFields(fields);
  return { wrapped, fields: known, findings: [...findings, ...found, ...judgeFields(known, found)] };
}

function takeFields(fields: ReadonlyMap<string, unknown>): { known: LabelFields; found: readonly FileFinding[] } {
  const known: Partial<Record<FieldName, string>> = {};
  const found: FileFinding[] = [];
  for (const [name, value] of fields) {
    const meant = isFieldName(name) ? name : MISSPELT.get(name);
    if (meant === undefined) {
      found.push({ code: OTHER_SCHEMA.includes(name) ? 'other-schema' : 'unknown-field', about: name });
      continue;
    }
    if (meant !== name) found.push({ code: 'misspelt-field', about: name });
    if (typeof value === 'string') known[meant] = value;
    else found.push({ code: 'not-text', about: name });
  }
  return { known, found };
}

/** What the fields say that they may not, whatever form they came in. */
export function judgeFields(fields: LabelFields, before: readonly FileFinding[] = []): FileFinding[] {
  const found: FileFinding[] = [];
  const told = (name: string) => before.some(({ code, about }) => code === 'not-text' && about === name);
  for (const name of fieldNames) {
    const value = fields[name];
    if (value === undefined && !told(name)) found.push({ code: 'missing-field', about: name });
    if (value !== undefined && /[^!#-[\]-~]/.test(value) && !name.startsWith('Reserved')) {
      found.push({ code: 'unusual-characters', about: name });
    }
  }
  const { Label, ContentProducer, ProduceID, ContentPropagator = '', PropagateID = '' } = fields;
  if (Label !== undefined && !labelValues.some((value) => value === Label)) found.push({ code: 'unknown-label-value' });
  if (ContentProducer === '') found.push({ code: 'no-producer' });
  if (ProduceID === '') found.push({ code: 'no-number' });
  if ((ContentPropagator === '') !== (PropagateID === '')) found.push({ code: 'half-a-propagator' });
  return [
    ...found,
    ...judgeCode('ContentProducer', ContentProducer),
    ...judgeCode('ContentPropagator', ContentPropagator),
  ];
}

function judgeCode(about: FieldName, text: string | undefined): FileFinding[] {
  const provider = text === undefined ? undefined : readProvider(text);
  if (provider?.kind === 'malformed-code') return [{ code: 'malformed-code', about }];
  if (provider?.kind !== 'code') return [];
  const found: FileFinding[] = [];
  if (!provider.checkOk) found.push({ code: 'wrong-check-character', about });
  const unsaid = provider.extension === '00000';
  // On the first write the propagator repeats the producer, so a code of a generating service is in order there, too.
  if (provider.service === undefined ? !unsaid : about === 'ContentProducer' && provider.service === 'spreads') {
    found.push({ code: 'wrong-service-kind', about });
  }
  return found;
}

/** Whether two labels say the same. */
export const sameFields = (one: LabelFields, other: LabelFields): boolean =>
  fieldNames.every((name) => one[name] === other[name]);

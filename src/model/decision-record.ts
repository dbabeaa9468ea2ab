import './jitless.ts';
import * as z from 'zod';
import { outcomes, statuses } from './status.ts';
import { languages } from './text.ts';
import { timestamp } from './time.ts';

/** What a record is read by: it changes whenever the shape does. */
export const RECORD_FORMAT = 'deepsyn-decision/1';

const digest = z.string().regex(/^[0-9a-f]{64}$/, { error: 'expected a SHA-256 digest in lower-case hexadecimal' });

/** What names a log, one of its records or an event, where it is made by a machine: it can say nothing of anybody. */
export const uuid = z.string().regex(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/, { error: 'expected a UUID' });

/** What stands for a personal value: HMAC-SHA256 under the masking key. */
export const masked = z.string().regex(/^hmac-sha256:[0-9a-f]{64}$/, { error: 'expected a masked value' });

const milliseconds = z.int().min(-8.64e15).max(8.64e15);
const name = z.string().min(1).max(300);
const value = z.union([z.boolean(), z.number(), z.string(), z.array(z.string())]);

/** What decisions are made by, beside the event and its service. */
export const decisionContext = z
  .strictObject({
    engine: name.describe('The version of deepsyn'),
    evaluator: z.enum(['wasm', 'reference']),
    policies: digest.describe('The policies: SHA-256 over their sources'),
    parameters: digest.describe('All parameters, dated defaults included: SHA-256 over canonical JSON'),
    packs: digest.describe('The names of the packs that are switched on, sorted: SHA-256 over canonical JSON'),
    calendar: digest.describe('The working days: SHA-256 over canonical JSON'),
    language: z.enum(languages).describe('Of titles in duties'),
  })
  .describe('What decided, beside the event and its service');
export type DecisionContext = Readonly<z.infer<typeof decisionContext>>;

const finding = z.strictObject({
  obligation: name,
  article: z.int().min(1),
  provision: name,
  bearer: z.array(name),
  subject: z.strictObject({ kind: name, id: name.optional() }),
  status: z.enum(statuses),
  missing: z.array(name).optional(),
  ahead: z.array(name).optional(),
});

const duty = z.strictObject({
  id: name,
  obligation: name,
  title: z.string(),
  due: timestamp.optional(),
  with: z.record(z.string(), value),
});

/** Where a line stands in its log. */
const link = z
  .strictObject({
    log: uuid.describe('Names the log'),
    sequence: z.int().min(1).describe('From 1 on'),
    previous: digest.describe('The digest of the record before; zeros for the first'),
    digest: digest.describe('SHA-256 over the bytes of the line up to the comma before this field'),
  })
  .describe('Names the record before by its digest, so that none can be changed, moved or left out');

const fields = {
  decision_id: uuid,
  format: z.literal(RECORD_FORMAT),
  labels: z.record(z.string(), z.string()).describe('What the operator has every record carry'),
  bundles: z.strictObject({ deepsyn: z.strictObject({ revision: digest }) }),
  path: z.literal('deepsyn/decision'),
  context: z
    .strictObject({
      ...decisionContext.shape,
      masking_key: z
        .string()
        .regex(/^[0-9a-f]{16}$/)
        .describe('Names the key that masks: values masked under the same key can be compared'),
    })
    .describe('What decided, beside the event and its service'),
  input: z.strictObject({
    service: name.describe('The service, by its id'),
    descriptor: digest.describe('What was said of the service: SHA-256 over canonical JSON'),
    event: z.strictObject({
      id: z.union([uuid, masked]).describe('Masked, unless it is a UUID'),
      type: name,
      time: timestamp,
      time_ms: milliseconds,
    }),
    facts: z.record(z.string(), value).describe('What policies read of the event; free text is masked'),
  }),
  result: z.strictObject({
    decision: z.enum(outcomes),
    draft: z.literal(true).optional().describe('The policies were being edited, and nobody had released them'),
    reason: z
      .strictObject({ code: name, message: z.string() })
      .optional()
      .describe('Why it does not follow from findings'),
    at: timestamp.describe('The time of the decision, in China’s time'),
    at_ms: milliseconds.describe('The same in milliseconds since 1970'),
    findings: z.array(finding),
    duties: z.array(duty),
  }),
  timestamp: z.iso.datetime().describe('When it was recorded, in UTC'),
  masked: z.array(z.string().regex(/^\//)).describe('JSON pointers of what was masked'),
};

/** A decision, ready for its place in a log. */
const unchainedRecord = z.strictObject(fields);
export type DecisionRecord = Unchanging<z.infer<typeof unchainedRecord>>;

/** One line of a decision log: OPA’s decision log event, with what decided and its place in the chain. */
export const decisionRecord = z
  .strictObject({ ...fields, chain: link })
  .describe(
    'One line of a decision log: an event of OPA’s decision logs, with what decided and its place in the chain',
  );
export type ChainedRecord = Unchanging<z.infer<typeof decisionRecord>>;

type Unchanging<Value> = Value extends readonly (infer Each)[]
  ? readonly Unchanging<Each>[]
  : Value extends object
    ? { readonly [Name in keyof Value]: Unchanging<Value[Name]> }
    : Value;

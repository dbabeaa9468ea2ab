import * as z from 'zod';
import { obligationId } from './policy.ts';
import { outcomes, statuses } from './status.ts';
import { text } from './text.ts';

/** A part of an input: merged over the base, field by field; `null` takes a field away. */
const part = z.record(z.string(), z.unknown());

const status = z.enum(statuses);

const policyCase = z.strictObject({
  name: text.describe('A sentence about people and services'),
  at: z.string().optional().describe('When it is judged: a date or a timestamp; noon of 2026-06-01 by default'),
  service: part.optional().describe('Fields of the service descriptor, over those of the base'),
  event: part.optional().describe('Fields of the event, over those of the base; with an event it is decided upon'),
  'without-event': z.literal(true).optional().describe('The service is assessed, although the base has an event'),
  parameters: z.record(z.string(), z.unknown()).optional().describe('The organisation’s own parameter values'),
  expect: z
    .record(obligationId, z.union([status, z.record(z.string(), status)]))
    .describe(
      'The status of each obligation; by the ids of items where it is judged on each, * for a list without any',
    ),
  missing: z.record(obligationId, z.array(z.string())).optional().describe('The facts that would settle an obligation'),
  decision: z.enum(outcomes).optional().describe('What this policy alone decides on the event'),
});
export type PolicyCase = z.infer<typeof policyCase>;

/** `cases.yaml`: a policy version shown on people and services. */
export const caseFile = z.strictObject({
  $schema: z.string().optional(),
  base: z
    .strictObject({ service: part.optional(), event: part.optional() })
    .optional()
    .describe('What every case starts from'),
  cases: z.array(policyCase).min(1),
});

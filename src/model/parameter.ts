import './jitless.ts';
import * as z from 'zod';
import { duration } from './duration.ts';
import { text } from './text.ts';
import { calendarDate } from './time.ts';

const dated = <Value extends z.ZodType>(value: Value) =>
  z
    .record(calendarDate, value)
    .refine((values) => Object.keys(values).length > 0, { error: 'expected at least one dated value' })
    .describe('The default from each date on');

/** No deadline counts more working days than a few years have. */
const workingDays = z.int().min(0).max(1000);

const common = {
  title: text.describe('The vague term and what it is measured by'),
  basis: text.describe('Where the default comes from'),
  'verify-with-counsel': z.boolean().optional().describe('Whether counsel should confirm the default before reliance'),
};

/** An organisation’s measurable reading of a vague term, with a dated default and bounds that an override must keep. */
export const parameter = z.discriminatedUnion('unit', [
  z.strictObject({
    unit: z.literal('duration').describe('An ISO 8601 duration'),
    ...common,
    default: dated(duration),
    minimum: duration.optional(),
    maximum: duration.optional(),
  }),
  z.strictObject({
    unit: z.literal('working-days').describe('A number of working days'),
    ...common,
    default: dated(workingDays),
    minimum: workingDays.optional(),
    maximum: workingDays.optional(),
  }),
  z.strictObject({
    unit: z.literal('number').describe('A number'),
    ...common,
    default: dated(z.number()),
    minimum: z.number().optional(),
    maximum: z.number().optional(),
  }),
  z.strictObject({ unit: z.literal('yes-or-no').describe('true or false'), ...common, default: dated(z.boolean()) }),
  z.strictObject({
    unit: z.literal('choice').describe('One of some words'),
    ...common,
    choices: z.array(z.string().min(1)).min(1),
    default: dated(z.string().min(1)),
  }),
  z.strictObject({
    unit: z.literal('list').describe('A list of words; absent until the organisation gives it'),
    ...common,
    default: z.record(calendarDate, z.array(z.string().min(1))).describe('The default from each date on, if any'),
  }),
]);
export type Parameter = z.infer<typeof parameter>;

/** `parameters.yaml`: every parameter by name. */
export const parametersFile = z.record(
  z.string().regex(/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/, { error: 'expected a name such as art-10.report-within' }),
  parameter,
);

/** The name under which conditions read a parameter. */
export const parameterFact = (name: string): string => `parameter.${name}`;

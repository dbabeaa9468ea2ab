import './jitless.ts';
import * as z from 'zod';
import { duration } from './duration.ts';
import { withRule } from './rule.ts';
import { calendarDate, timestamp } from './time.ts';
import { identifier, name, plainText } from './unicode.ts';

/**
 * What a fact's value is, and so which operators fit it. A `past` instant says what has happened: one that lies after the
 * decision does not count. Words that are `compared` are names, and differ neither in case nor in form.
 */
export type FactType =
  | { readonly kind: 'boolean' }
  | { readonly kind: 'number'; readonly minimum?: number; readonly maximum?: number }
  | { readonly kind: 'text'; readonly compared?: true }
  | { readonly kind: 'timestamp'; readonly past?: true }
  | { readonly kind: 'date'; readonly past?: true }
  | { readonly kind: 'duration' }
  | { readonly kind: 'one-of'; readonly values: readonly string[] }
  | { readonly kind: 'list'; readonly values?: readonly string[]; readonly compared?: true };

/** A fact as the evaluators see it: booleans, words, lists of words, and numbers (instants and durations in milliseconds). */
export type FactValue = boolean | number | string | readonly string[];

/** Facts by dotted name. A name that is not there is unknown, never false. */
export type Facts = Readonly<Record<string, FactValue>>;

/** Marks the schemas that are facts, and says of which type. The vocabulary is read from here. */
const factTypes = z.registry<{ type: FactType }>();

/** The type of a schema that was made by one of the builders below, or undefined for a schema that groups facts. */
export function factTypeOf(schema: z.core.$ZodType): FactType | undefined {
  return factTypes.get(schema)?.type;
}

/** Who vouches for a fact, when, and on what evidence. */
const attestation = {
  by: z.string().min(1).describe('Who attests the value: a person, a team, a classifier with its version'),
  at: z.union([calendarDate, timestamp]).describe('When it was attested'),
  evidence: z
    .array(
      z.strictObject({
        uri: z.string().min(1).describe('Where the evidence is: an address or a path beside this file'),
        sha256: z
          .string()
          .regex(/^[0-9a-f]{64}$/)
          .optional()
          .describe('SHA-256 digest of the evidence, in lower-case hexadecimal'),
      }),
    )
    .optional()
    .describe('What supports the value'),
};

/** A fact given plainly (`true`) or attested (`{ value: true, by: …, at: …, evidence: […] }`). Absent is unknown. */
function fact<Value extends z.ZodType>(type: FactType, value: Value, description: string) {
  const attested = z.strictObject({ value, ...attestation });
  const schema = z.union([value, attested]).describe(description);
  factTypes.add(schema, { type });
  return schema.optional();
}

export const booleanFact = (description: string) => fact({ kind: 'boolean' }, z.boolean(), description);

export const numberFact = (description: string, minimum = 0, maximum = Number.MAX_SAFE_INTEGER) =>
  fact({ kind: 'number' }, z.number().min(minimum).max(maximum), description);

export const textFact = (description: string) => fact({ kind: 'text' }, plainText(2000), description);

/** An instant at which something happened: one after the decision counts as not given. */
export const pastFact = (description: string) => fact({ kind: 'timestamp', past: true }, timestamp, description);

/** A day on which something was done: one after the decision counts as not given. */
export const pastDateFact = (description: string) => fact({ kind: 'date', past: true }, calendarDate, description);

/** An instant that may lie ahead: a deadline, a beginning, an end. */
export const timestampFact = (description: string) => fact({ kind: 'timestamp' }, timestamp, description);

/** A day that may lie ahead. */
export const dateFact = (description: string) => fact({ kind: 'date' }, calendarDate, description);

export const durationFact = (description: string) => fact({ kind: 'duration' }, duration, description);

export const oneOfFact = <const Values extends readonly string[]>(values: Values, description: string) =>
  fact({ kind: 'one-of', values }, z.enum(values), description);

/** A list that is complete: what it does not name is not so. */
export const listOfFact = <const Values extends readonly string[]>(values: Values, description: string) =>
  fact({ kind: 'list', values }, z.array(z.enum(values)).max(1000), description);

/** A name that is compared with other names: case does not count. */
export const nameFact = (description: string) => fact({ kind: 'text', compared: true }, name, description);

/** Names that are compared with others; a complete list. */
export const namesFact = (description: string) =>
  fact({ kind: 'list', compared: true }, z.array(name).max(10_000), description);

export const listFact = (description: string) =>
  fact({ kind: 'list' }, z.array(plainText(2000)).max(10_000), description);

/**
 * Something done or not done, and when. `done: false` says that it has not been done; leaving it out says nothing.
 * An act with a time must say `done`, so that a time alone never passes for the deed.
 */
export const act = (description: string) =>
  withRule(
    'done-with-time',
    z
      .strictObject({
        done: booleanFact('Whether it has been done'),
        at: pastFact('When it was done'),
      })
      .refine((value) => value.at === undefined || value.done !== undefined, {
        error: 'an act that gives its time must also say whether it was done',
        path: ['done'],
      }),
  )
    .optional()
    .describe(description);

/** A group of facts that may be absent as a whole. */
export const group = <Shape extends z.core.$ZodLooseShape>(description: string, shape: Shape) =>
  z.strictObject(shape).optional().describe(description);

/** A list of items, each judged on its own under its id. Absent is unknown; an empty list says that there are none. */
export const items = <Shape extends z.core.$ZodLooseShape>(description: string, shape: Shape) =>
  withRule(
    'unique-ids',
    z
      .array(z.strictObject({ id: identifier.describe('Names the item in findings; unique in its list'), ...shape }))
      .max(10_000)
      .refine(
        (list) => new Set(list.map((item: object) => ('id' in item ? item.id : undefined))).size === list.length,
        { error: 'two items have the same id' },
      ),
  )
    .optional()
    .describe(description);

import './jitless.ts';
import * as z from 'zod';

/** Operators of json-rules-engine, by the kind of value they compare. */
export const operators = [
  'equal',
  'notEqual',
  'in',
  'notIn',
  'contains',
  'doesNotContain',
  'lessThan',
  'lessThanInclusive',
  'greaterThan',
  'greaterThanInclusive',
] as const;
export type Operator = (typeof operators)[number];

/**
 * Decorators of json-rules-engine, written before an operator (`someFact:in`), and one of ours:
 * `presumed:equal` takes the comparison as true while the fact is unknown. It may only ever widen a duty.
 */
export const decorators = ['someFact', 'everyFact', 'someValue', 'everyValue', 'not', 'presumed'] as const;
export type Decorator = (typeof decorators)[number];

const scalar = z.union([z.boolean(), z.number(), z.string()]);

/** What a fact function is applied to: `{ from: event.found-at, to: event.response.report.at }`. */
const params = z.record(z.string(), z.string()).optional().describe('The facts that a derived fact is computed from');

const comparison = z.strictObject({
  fact: z.string().min(1).describe('A fact of the vocabulary, or a derived fact with its params'),
  params,
  operator: z.string().min(1).describe('An operator of json-rules-engine, with decorators before it'),
  value: z
    .union([scalar, z.array(scalar), z.strictObject({ fact: z.string().min(1), params })])
    .describe('What the fact is compared with: a value, a list, or another fact or parameter'),
});

/** A comparison as it is written in a policy. */
export type SourceComparison = z.infer<typeof comparison>;

const actInTime = z.strictObject({
  act: z.string().min(1).describe('A group of facts that says whether and when something was done'),
  within: z.string().min(1).optional().describe('The parameter or fact that says how long the bearer has'),
  after: z.string().min(1).optional().describe('The fact from which the time runs'),
  by: z.string().min(1).optional().describe('The fact that says by when, instead of within and after'),
});

/** A deed with its deadline: fulfilled when done in time, not yet breached while there is time. */
export type SourceAct = z.infer<typeof actInTime>;

/** A condition as it is written in a policy: json-rules-engine's, and an act with its deadline. */
export type SourceCondition =
  | { all: SourceCondition[] }
  | { any: SourceCondition[] }
  | { not: SourceCondition }
  | { condition: string }
  | SourceComparison
  | SourceAct;

const nested: z.ZodType<SourceCondition> = z.lazy(() => sourceCondition);

export const sourceCondition: z.ZodType<SourceCondition> = z
  .union([
    z.strictObject({ all: z.array(nested).min(1).describe('Every one of these holds') }),
    z.strictObject({ any: z.array(nested).min(1).describe('At least one of these holds') }),
    z.strictObject({ not: nested.describe('This does not hold') }),
    z.strictObject({ condition: z.string().min(1).describe('A named condition, defined here or in a policy it uses') }),
    comparison,
    actInTime,
  ])
  .meta({ id: 'condition', description: 'A condition of json-rules-engine, or an act with its deadline' });

/** A value that a policy states, in the form that evaluators compare. */
export type Constant = boolean | number | string | readonly (boolean | number | string)[];

/** What a checked comparison compares with: a constant in evaluator form, or another fact by its full name. */
export type Operand = { readonly constant: Constant } | { readonly fact: string };

/** A checked comparison: names are full, durations and dates are milliseconds, decorators stand apart. */
export interface Comparison {
  readonly kind: 'comparison';
  readonly fact: string;
  readonly decorators: readonly Decorator[];
  readonly operator: Operator;
  readonly value: Operand;
}

/** A checked condition. A reference names a condition of one policy version: `article-23/1.0.0#the operator is a provider`. */
export type Condition =
  | { readonly kind: 'all'; readonly of: readonly Condition[] }
  | { readonly kind: 'any'; readonly of: readonly Condition[] }
  | { readonly kind: 'not'; readonly of: Condition }
  | { readonly kind: 'reference'; readonly to: string }
  | Comparison;

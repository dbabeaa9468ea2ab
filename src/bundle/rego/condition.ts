import type { Comparison, Condition, Decorator, Operator } from '../../model/condition.ts';
import { baseFacts } from '../../model/derivations.ts';

/** Where a named condition lies in Rego: how it is written here, and whether anything in it can be missing. */
export interface Target {
  readonly rule: string;
  readonly canBeMissing: boolean;
}

/** Writes conditions as Rego rules, and remembers what they need imported. */
export interface ConditionContext {
  resolve(key: string): Target;
  useFacts(): void;
}

type Form = 'surely' | 'ruledOut';

/**
 * Three rules for a condition: NAME where it is surely true, NAME_ruled_out where it is surely false, and
 * NAME_missing, the facts that would settle it where it is neither. An absent fact makes a comparison undefined, so both
 * forms are written without negation as failure wherever Rego allows it.
 */
export function conditionRules(name: string, condition: Condition, context: ConditionContext): string[] {
  if (isPresumed(condition)) return presumedRules(name, condition);
  const helpers: string[][] = [];
  let count = 0;
  const helper = (part: Condition): string => {
    count++;
    const own = `${name}_${count}`;
    helpers.push(conditionRules(own, part, context));
    return own;
  };
  const parts = partsOf(condition, helper, context);
  const conjunctive = condition.kind !== 'any';
  const bodies = (form: Form): string[][] => {
    const inBody = conjunctive === (form === 'surely') ? [parts] : parts.map((part) => [part]);
    return inBody.map((together) => {
      const variables = variablesOfBody();
      return together.flatMap((part) => part.lines(form, variables));
    });
  };
  return [
    otherwiseFalse(name),
    ...bodies('surely').map((body) => rule(name, body)),
    otherwiseFalse(`${name}_ruled_out`),
    ...bodies('ruledOut').map((body) => rule(`${name}_ruled_out`, body)),
    ...missingRules(name, parts, context),
    ...helpers.flat(),
  ];
}

/** A comparison that holds while its fact is unknown: with one value, and nothing else before the operator. */
type Presumed = Comparison & {
  readonly decorators: readonly ['presumed'];
  readonly value: Extract<Comparison['value'], { readonly constant: unknown }>;
};

function isPresumed(condition: Condition): condition is Presumed {
  return condition.kind === 'comparison' && condition.decorators[0] === 'presumed';
}

/**
 * A presumption holds unless it is ruled out; it is never unknown. The negation is of a rule, because OPA takes the
 * references out of a negated comparison, which then fails where they are undefined.
 */
function presumedRules(name: string, { fact, operator, value }: Presumed): string[] {
  const ruledOut = plainRelation(
    complements[operator],
    `input[${JSON.stringify(fact)}]`,
    JSON.stringify(value.constant),
  );
  return [rule(name, [`not ${name}_ruled_out`]), rule(`${name}_ruled_out`, [ruledOut])];
}

/** Whether the condition has a `_missing` rule. */
export function canBeMissing(condition: Condition, resolve: (key: string) => boolean): boolean {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return condition.of.some((each) => canBeMissing(each, resolve));
    case 'not':
      return canBeMissing(condition.of, resolve);
    case 'reference':
      return resolve(condition.to);
    case 'comparison':
      return !isPresumed(condition);
  }
}

/** Names the variables of each `some` in one body: the first as the word, the next with a number. */
type Variables = (word: 'item' | 'value') => string;

function variablesOfBody(): Variables {
  let count = 0;
  return (word) => {
    count++;
    return count === 1 ? word : `${word}_${count}`;
  };
}

/** One member of a condition: its lines in either form, and where its missing facts come from. */
interface Part {
  lines(form: Form, variables: Variables): string[];
  readonly facts: readonly string[];
  readonly missingFrom?: string;
}

function partsOf(condition: Condition, helper: (part: Condition) => string, context: ConditionContext): Part[] {
  if (condition.kind === 'all' || condition.kind === 'any')
    return condition.of.map((each) => partOf(each, helper, context));
  return [partOf(condition, helper, context)];
}

function partOf(condition: Condition, helper: (part: Condition) => string, context: ConditionContext): Part {
  switch (condition.kind) {
    case 'not': {
      const inner = partOf(condition.of, helper, context);
      return {
        ...inner,
        lines: (form, variables) => inner.lines(form === 'surely' ? 'ruledOut' : 'surely', variables),
      };
    }
    case 'reference': {
      const { rule: target, canBeMissing: missing } = context.resolve(condition.to);
      return { ...helped(target), ...(missing ? { missingFrom: `${target}_missing` } : {}) };
    }
    case 'comparison': {
      if (isPresumed(condition)) return helped(helper(condition));
      const names = 'fact' in condition.value ? [condition.fact, condition.value.fact] : [condition.fact];
      return {
        lines: (form, variables) => comparisonLines(condition, form, variables, context),
        facts: [...new Set(names.flatMap(baseFacts))],
      };
    }
    case 'all':
    case 'any': {
      const own = helper(condition);
      const missing = canBeMissing(condition, (key) => context.resolve(key).canBeMissing);
      return { ...helped(own), ...(missing ? { missingFrom: `${own}_missing` } : {}) };
    }
  }
}

/** A member that has rules of its own. */
function helped(own: string): Part {
  return { lines: (form) => [form === 'surely' ? own : `${own}_ruled_out`], facts: [] };
}

function comparisonLines(
  comparison: Comparison,
  form: Form,
  variables: Variables,
  context: ConditionContext,
): string[] {
  const left = `input[${JSON.stringify(comparison.fact)}]`;
  const right = operand(comparison);
  const lines = relation(comparison.decorators, comparison.operator, left, right, form === 'surely', variables);
  if (!lines.some((line) => /^\s*not /.test(line))) return lines;
  // What a “not” speaks of must be known: said outright, rather than left to how OPA rewrites it.
  context.useFacts();
  const names = 'fact' in comparison.value ? [comparison.fact, comparison.value.fact] : [comparison.fact];
  return [...names.map((name) => `facts.known(${JSON.stringify(name)})`), ...lines];
}

/** Lists are written as arrays, never as sets: the compiled module hashes every word of a set whenever it looks one up. */
function operand({ value }: Comparison): string {
  if ('fact' in value) return `input[${JSON.stringify(value.fact)}]`;
  if (typeof value.constant !== 'object') return JSON.stringify(value.constant);
  return `[${value.constant.map((each) => JSON.stringify(each)).join(', ')}]`;
}

const complements: Readonly<Record<Operator, Operator>> = {
  equal: 'notEqual',
  notEqual: 'equal',
  in: 'notIn',
  notIn: 'in',
  contains: 'doesNotContain',
  doesNotContain: 'contains',
  lessThan: 'greaterThanInclusive',
  lessThanInclusive: 'greaterThan',
  greaterThan: 'lessThanInclusive',
  greaterThanInclusive: 'lessThan',
};

/** The lines that hold where the comparison is true or, if not positive, where it is false. */
function relation(
  decorators: readonly Decorator[],
  operator: Operator,
  left: string,
  right: string,
  positive: boolean,
  variables: Variables,
): string[] {
  const [first, ...rest] = decorators;
  const within = (one: string, other: string, sign = positive): string[] =>
    relation(rest, operator, one, other, sign, variables);
  /** For some member of a list, or for every one; the variable of an `every` is seen inside it only. */
  const each = (
    word: 'item' | 'value',
    list: string,
    some: boolean,
    inner: (variable: string) => string[],
  ): string[] => {
    if (!some) return [`every ${word} in ${list} {`, ...inner(word).map((line) => `\t${line}`), '}'];
    const variable = variables(word);
    return [`some ${variable} in ${list}`, ...inner(variable)];
  };
  switch (first) {
    case 'not':
      return within(left, right, !positive);
    case 'someFact':
    case 'everyFact':
      return each('item', left, (first === 'someFact') === positive, (item) => within(item, right));
    case 'someValue':
    case 'everyValue':
      return each('value', right, (first === 'someValue') === positive, (value) => within(left, value));
    default:
      return [plainRelation(positive ? operator : complements[operator], left, right)];
  }
}

function plainRelation(operator: Operator, left: string, right: string): string {
  switch (operator) {
    case 'equal':
      return `${left} == ${right}`;
    case 'notEqual':
      return `${left} != ${right}`;
    case 'in':
      return `${left} in ${right}`;
    case 'notIn':
      return `not ${left} in ${right}`;
    case 'contains':
      return `${right} in ${left}`;
    case 'doesNotContain':
      return `not ${right} in ${left}`;
    case 'lessThan':
      return `${left} < ${right}`;
    case 'lessThanInclusive':
      return `${left} <= ${right}`;
    case 'greaterThan':
      return `${left} > ${right}`;
    case 'greaterThanInclusive':
      return `${left} >= ${right}`;
  }
}

function missingRules(name: string, parts: readonly Part[], context: ConditionContext): string[] {
  const unknown = [`not ${name}`, `not ${name}_ruled_out`];
  const facts = [...new Set(parts.flatMap((part) => part.facts))].sort();
  const sources = [...new Set(parts.flatMap((part) => part.missingFrom ?? []))];
  if (facts.length > 0) context.useFacts();
  return [
    ...(facts.length > 0
      ? [
          rule(`${name}_missing contains fact`, [
            ...unknown,
            `some fact in [${facts.map((fact) => JSON.stringify(fact)).join(', ')}]`,
            'not facts.known(fact)',
          ]),
        ]
      : []),
    ...sources.map((source) => rule(`${name}_missing contains fact`, [...unknown, `some fact in ${source}`])),
  ];
}

/** Without a default, a rule that does not hold is undefined, and the compiled module evaluates it each time it is asked. */
export const otherwiseFalse = (name: string): string => `default ${name} := false`;

/** A rule as `opa fmt` writes it: one expression on the line of the head, more in a block. */
export function rule(head: string, body: readonly string[]): string {
  const [only] = body;
  if (body.length === 1 && only) return `${head} if ${only}`;
  return `${head} if {\n${body.map((line) => `\t${line}`).join('\n')}\n}`;
}

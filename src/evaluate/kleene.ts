import type { Comparison, Condition, Constant, Decorator, Operator } from '../model/condition.ts';
import type { FactValue } from '../model/fact.ts';
import type { Judgement } from '../model/policy-set.ts';
import type { Status } from '../model/status.ts';

/** True, false, or undefined: not known. */
export type Truth = boolean | undefined;

/** A fact that is absent, and one that is still open while an input is being constructed. */
export const ABSENT = 'absent';
export const OPEN = 'open';

/** Wraps values, so that no fact's value can be taken for what is known of it. */
export interface Known {
  readonly value: FactValue;
}

/** Looks a fact up: its value, `absent`, or `open`. */
export type Lookup = (fact: string) => Known | typeof ABSENT | typeof OPEN;

/** What a condition comes to in Kleene's strong logic. What is still open counts as unknown, even for a presumption. */
export function truthOf(condition: Condition, lookup: Lookup, named: ReadonlyMap<string, Condition>): Truth {
  switch (condition.kind) {
    case 'all':
    case 'any': {
      const decisive = condition.kind === 'any';
      let known = true;
      for (const part of condition.of) {
        const truth = truthOf(part, lookup, named);
        if (truth === decisive) return decisive;
        if (truth === undefined) known = false;
      }
      return known ? !decisive : undefined;
    }
    case 'not': {
      const inner = truthOf(condition.of, lookup, named);
      return inner === undefined ? undefined : !inner;
    }
    case 'reference': {
      const target = named.get(condition.to);
      return target ? truthOf(target, lookup, named) : undefined;
    }
    case 'comparison':
      return truthOfComparison(condition, lookup);
  }
}

/** The status of a judgement, or undefined while it depends on what is still open. */
export function statusOf(judgement: Judgement, lookup: Lookup, named: ReadonlyMap<string, Condition>): Status {
  const applies = truthOf(judgement.applies, lookup, named);
  if (applies === false) return 'not-applicable';
  if (judgement.complies === undefined) return applies === true ? 'satisfied' : 'indeterminate';
  const complies = truthOf(judgement.complies, lookup, named);
  if (applies === true && complies === false) return 'violated';
  return complies === true ? 'satisfied' : 'indeterminate';
}

export function truthOfComparison({ fact, decorators, operator, value }: Comparison, lookup: Lookup): Truth {
  const left = lookup(fact);
  const right = 'fact' in value ? lookup(value.fact) : { value: value.constant };
  if (left === OPEN || right === OPEN) return undefined;
  if (left === ABSENT && decorators[0] === 'presumed') return true;
  if (left === ABSENT || right === ABSENT) return undefined;
  return compare(decorators, operator, left.value, right.value);
}

type Value = FactValue | Constant;

const elements = (value: Value): readonly Value[] => (typeof value === 'object' ? value : [value]);

function compare(decorators: readonly Decorator[], operator: Operator, left: Value, right: Value): boolean {
  const [first, ...rest] = decorators;
  switch (first) {
    case 'not':
      return !compare(rest, operator, left, right);
    case 'someFact':
      return elements(left).some((each) => compare(rest, operator, each, right));
    case 'everyFact':
      return elements(left).every((each) => compare(rest, operator, each, right));
    case 'someValue':
      return elements(right).some((each) => compare(rest, operator, left, each));
    case 'everyValue':
      return elements(right).every((each) => compare(rest, operator, left, each));
    // What is presumed was settled before, where the fact is absent; “presumed” stands alone.
    default:
      return relate(operator, left, right);
  }
}

function relate(operator: Operator, left: Value, right: Value): boolean {
  switch (operator) {
    case 'equal':
      return left === right;
    case 'notEqual':
      return left !== right;
    case 'in':
      return elements(right).includes(left);
    case 'notIn':
      return !elements(right).includes(left);
    case 'contains':
      return elements(left).includes(right);
    case 'doesNotContain':
      return !elements(left).includes(right);
    case 'lessThan':
      return left < right;
    case 'lessThanInclusive':
      return left <= right;
    case 'greaterThan':
      return left > right;
    case 'greaterThanInclusive':
      return left >= right;
  }
}

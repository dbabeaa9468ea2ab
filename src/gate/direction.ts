import type { Comparison } from '../model/condition.ts';
import { baseFacts, type DerivationName, parseDerivedName } from '../model/derivations.ts';

/** Which way a value would have to go to be better: a number up or down, a list longer or shorter. */
export type Better = 'more' | 'less';

/** A plain fact that a comparison looks at. */
export interface ComparedFact {
  readonly fact: string;
  /** Absent where neither way is surely better. */
  readonly better?: Better;
}

type Sign = 1 | -1;

/** Whether a derived value grows or shrinks with each of its params. */
const growth: Partial<Record<DerivationName, readonly (Sign | undefined)[]>> = {
  'time-between': [-1, 1],
  'time-since': [-1],
  'working-days-between': [-1, 1],
  'working-days-since': [-1],
  'counted-from': [1],
  'counted-as-minimum': [1],
  'counted-as-maximum': [1],
};

/**
 * The facts that a comparison looks at, with the way in which each would make it come out otherwise.
 * @param truth how the comparison came out; undefined where it is not known
 */
export function comparedFacts(comparison: Comparison, truth: boolean | undefined): ComparedFact[] {
  const { fact, value } = comparison;
  const wanted = truth === undefined ? undefined : wantedOf(comparison, truth);
  const left = sideOf(fact, wanted);
  if (!('fact' in value)) return left;
  const isOrdering = /^(?:less|greater)Than/.test(comparison.operator);
  const right = sideOf(value.fact, isOrdering && wanted !== undefined ? opposite(wanted) : undefined);
  // A limit that is counted by what is measured moves with it, and never overtakes it.
  const isCounted = parseDerivedName(value.fact)?.derivation.startsWith('counted-');
  const isMeasured = (name: string) => isCounted && left.some((each) => each.fact === name);
  return [...left, ...right.filter((each) => !isMeasured(each.fact))];
}

function sideOf(name: string, wanted: Sign | undefined): ComparedFact[] {
  const derived = parseDerivedName(name);
  const signs = derived ? growth[derived.derivation] : [1 as const];
  return baseFacts(name).map((fact, index): ComparedFact => {
    const sign = signs?.[index];
    if (wanted === undefined || sign === undefined) return { fact };
    return { fact, better: wanted === sign ? 'more' : 'less' };
  });
}

/** Which way the compared value would have to go; undefined where that cannot be said. */
function wantedOf({ decorators, operator }: Comparison, truth: boolean): Sign | undefined {
  let met = truth;
  for (const decorator of decorators) {
    if (decorator === 'not') met = !met;
    // One element more can only help “some”, and one less “every”.
    if (decorator === 'someFact') return met ? -1 : 1;
    if (decorator === 'everyFact') return met ? 1 : -1;
  }
  switch (operator) {
    case 'greaterThan':
    case 'greaterThanInclusive':
    case 'contains':
      return met ? -1 : 1;
    case 'lessThan':
    case 'lessThanInclusive':
    case 'doesNotContain':
      return met ? 1 : -1;
    default:
      return undefined;
  }
}

const opposite = (sign: Sign): Sign => (sign === 1 ? -1 : 1);

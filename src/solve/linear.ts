import type { Comparison } from '../model/condition.ts';
import { parseDerivedName } from '../model/derivations.ts';

/** A sum of numeric facts, each with a factor, and a constant. A comparison changes where such a form crosses zero. */
export interface Form {
  readonly terms: ReadonlyMap<string, number>;
  readonly constant: number;
}

/** The values that a numeric fact can take: whole steps from an origin; `step` 0 for any number. */
export interface Grid {
  readonly step: number;
  readonly origin: number;
}

/** What is known of a numeric fact while an input is being constructed; undefined where it is absent. */
export type Numbers = (name: string) => number | undefined;

/** How many forms are derived before a proof is given up: no judgement of the policies comes near. */
const MOST_FORMS = 600;

/** The forms at whose zeros a comparison changes; none where it compares words. */
export function formsOf(comparison: Comparison): readonly Form[] {
  const { fact, value } = comparison;
  const differences = 'fact' in value ? [fact, value.fact].flatMap(lengthOf) : lengthOf(fact);
  if ('fact' in value) return [subtract(termsOf(fact), termsOf(value.fact)), ...differences];
  const limits = [value.constant].flat().filter((each) => typeof each === 'number');
  return [...limits.map((limit) => ({ terms: termsOf(fact), constant: -limit })), ...differences];
}

/** A length of time may mean something else where its end comes before its start. */
function lengthOf(name: string): Form[] {
  return parseDerivedName(name)?.derivation.startsWith('time-') ? [{ terms: termsOf(name), constant: 0 }] : [];
}

function termsOf(name: string): ReadonlyMap<string, number> {
  const derived = parseDerivedName(name);
  const [from = name, to = 'decision.time'] = derived?.params ?? [];
  // A limit, however its months are counted.
  if (derived?.derivation.startsWith('counted-')) return new Map([[from, 1]]);
  if (!derived?.derivation.startsWith('time-')) return new Map([[name, 1]]);
  return subtract(new Map([[to, 1]]), new Map([[from, 1]])).terms;
}

function subtract(one: Form['terms'], other: Form['terms']): Form {
  return combine({ terms: one, constant: 0 }, 1, { terms: other, constant: 0 }, -1);
}

function combine(one: Form, factor: number, other: Form, otherFactor: number): Form {
  const terms = new Map<string, number>();
  for (const [form, times] of [
    [one, factor],
    [other, otherFactor],
  ] as const) {
    for (const [name, each] of form.terms) terms.set(name, (terms.get(name) ?? 0) + times * each);
  }
  for (const [name, each] of terms) if (each === 0) terms.delete(name);
  return { terms, constant: factor * one.constant + otherFactor * other.constant };
}

/** The forms that bound each fact, given those before it; and whether trying their zeros tries everything. */
export interface Projection {
  readonly levels: ReadonlyMap<string, readonly Form[]>;
  readonly exact: boolean;
}

/**
 * Eliminates facts one by one, the last first, after Fourier and Motzkin: where two forms bound a fact, their
 * difference bounds the facts before it. With whole numbers, and factors of one, nothing is lost.
 */
export function project(forms: readonly Form[], order: readonly string[], gridOf: (name: string) => Grid): Projection {
  let exact = true;
  let current = distinct(forms.filter(({ terms }) => terms.size > 0).flatMap((form) => neighbours(form, gridOf)));
  const levels = new Map<string, readonly Form[]>();
  for (const name of order.toReversed()) {
    const own = current.filter(({ terms }) => terms.has(name));
    const rest = current.filter(({ terms }) => !terms.has(name));
    const dense = gridOf(name).step === 0;
    if (own.some(({ terms }) => Math.abs(terms.get(name) ?? 1) !== 1 || (dense && !allDense(terms, gridOf))))
      exact = false;
    levels.set(name, own);
    const derived = own.flatMap((one, index) =>
      own.slice(index + 1).flatMap((other) => {
        const eliminated = combine(one, other.terms.get(name) ?? 0, other, -(one.terms.get(name) ?? 0));
        return eliminated.terms.size > 0 ? aligned(eliminated, gridOf) : [];
      }),
    );
    current = distinct([...rest, ...derived]);
    if (current.length > MOST_FORMS) {
      exact = false;
      current = current.slice(0, MOST_FORMS);
    }
  }
  return { levels, exact };
}

const allDense = (terms: Form['terms'], gridOf: (name: string) => Grid): boolean =>
  [...terms.keys()].every((name) => gridOf(name).step === 0);

/** A comparison of whole numbers turns at a form's zero, a step before it and a step after it. */
function neighbours(form: Form, gridOf: (name: string) => Grid): readonly Form[] {
  const step = stepOf(form, gridOf);
  return aligned(form, gridOf).flatMap(({ terms, constant }) =>
    step === 0
      ? [{ terms, constant }]
      : [constant - step, constant, constant + step].map((each) => ({ terms, constant: each })),
  );
}

function stepOf({ terms }: Form, gridOf: (name: string) => Grid): number {
  return Math.min(...[...terms.keys()].map((name) => gridOf(name).step));
}

/** Forms of days or seconds are zero at whole days or seconds only: those on either side stand for what lies between. */
function aligned(form: Form, gridOf: (name: string) => Grid): readonly Form[] {
  const step = stepOf(form, gridOf);
  if (step === 0) return [form];
  const origin = [...form.terms].reduce((sum, [name, factor]) => sum + factor * gridOf(name).origin, 0);
  return onGrid(form.constant, { step, origin: -origin }).map((constant) => ({ terms: form.terms, constant }));
}

/** The values of a grid next to a number: itself, or one on either side. */
export function onGrid(value: number, { step, origin }: Grid): readonly number[] {
  if (step === 0) return [value];
  const below = Math.floor((value - origin) / step) * step + origin;
  return below === value ? [value] : [below, below + step];
}

/** Each form once, whatever its sign. */
function distinct(forms: readonly Form[]): readonly Form[] {
  const found = new Map<string, Form>();
  for (const form of forms) {
    const terms = [...form.terms].sort(([a], [b]) => (a < b ? -1 : 1));
    const sign = Math.sign(terms[0]?.[1] ?? 1);
    const key = JSON.stringify([terms.map(([name, factor]) => [name, factor * sign]), form.constant * sign]);
    if (!found.has(key)) found.set(key, form);
  }
  return [...found.values()];
}

/** The values of a fact at which a form is zero, next to one another where they are not on its grid. */
export function zerosOf(name: string, form: Form, grid: Grid, numbers: Numbers): readonly number[] {
  let sum = form.constant;
  for (const [other, factor] of form.terms) {
    if (other === name) continue;
    const value = numbers(other);
    if (value === undefined) return [];
    sum += factor * value;
  }
  return onGrid(-sum / (form.terms.get(name) ?? 1), grid);
}

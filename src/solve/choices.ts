import type { Comparison } from '../model/condition.ts';
import { parseDerivedName } from '../model/derivations.ts';
import type { Facts, FactValue } from '../model/fact.ts';
import { dateInChina, startOfDay } from '../model/time.ts';
import { wordClasses } from './classes.ts';
import type { Kind } from './kinds.ts';
import { type Form, formsOf, type Grid, onGrid, project, zerosOf } from './linear.ts';
import { aroundLimit, type Count, countsOf, countsWorkingDays } from './working-days.ts';

/** A fact that an input settles. */
export interface Choice {
  readonly name: string;
  /** Whether an input can leave it out. */
  readonly optional: boolean;
  /** Values that stand for all, where the facts before it are settled so: comparisons tell no more apart. */
  readonly values: (settled: Settled) => readonly FactValue[];
}

/** The value of a fact that is settled before; undefined where it is absent. */
export type Settled = (name: string) => FactValue | undefined;

/** The facts of an input, in the order in which they are settled. */
export interface Choices {
  readonly facts: readonly Choice[];
  /** Whether settling them in all their classes leaves no input out. */
  readonly exact: boolean;
}

/** What choices are made from. */
export interface Ground {
  readonly comparisons: readonly Comparison[];
  /** The facts that inputs differ in. */
  readonly names: readonly string[];
  readonly kindOf: (name: string) => Kind;
  /** Values of parameters that are tried first. */
  readonly usual: Facts;
  /** An instant to begin with, in milliseconds. */
  readonly at: number;
}

/** Facts that are settled before others, level by level, and the one that is settled last. */
export interface Order {
  readonly levels?: readonly (readonly string[])[];
  readonly last?: string;
}

/** Says in which order the facts of a space are settled, and in which classes. */
export function choicesIn(ground: Ground, order: Order = {}): Choices {
  const { comparisons, names, kindOf } = ground;
  const measured = names.filter((name) => kindOf(name).measured);
  const gridOf = (name: string): Grid => kindOf(name).measured?.grid ?? { step: 0, origin: 0 };
  const counts = names.some(countsWorkingDays) ? [] : comparisons.flatMap(countsOf);
  const forms = [
    ...comparisons.filter((each) => compares(each, ground)).flatMap(formsOf),
    ...measured.flatMap((name) => limitsOf(name, ground)),
  ];
  const ordered = inOrder(
    ground,
    order,
    [...forms.map(({ terms }) => [...terms.keys()]), ...counts.map(({ from, to }) => [from, to])],
    counts,
  );
  const { levels, exact } = project(
    forms,
    ordered.filter((name) => measured.includes(name)),
    gridOf,
  );
  const words = new Map(
    names
      .filter((name) => !measured.includes(name))
      .map((name) => [name, wordClasses(name, kindOf(name).type, comparisons, (each) => kindOf(each).type)]),
  );
  const facts = ordered.map((name): Choice => {
    const own = counts.filter(({ from, to }) => from === name || to === name);
    const classes = words.get(name);
    const values = classes
      ? () => classes.values
      : (settled: Settled) => measuredValues(name, levels.get(name) ?? [], own, ground, settled);
    return { name, optional: kindOf(name).optional, values };
  });
  const whole = counts.length === 0 && !countsMonthsTwice(comparisons);
  return { facts, exact: exact && whole && [...words.values()].every((each) => each.exact) };
}

/**
 * Whether the calendar months of one limit are counted in two ways. They are not tried, so what follows from each being
 * longer or shorter than the other is not seen.
 */
function countsMonthsTwice(comparisons: readonly Comparison[]): boolean {
  const counted = new Set(comparisons.flatMap(({ value }) => ('fact' in value ? [value.fact] : [])));
  const limits = [...counted].flatMap((name) => {
    const derived = parseDerivedName(name);
    return derived?.derivation.startsWith('counted-') ? derived.params.slice(0, 1) : [];
  });
  return new Set(limits).size < limits.length;
}

/** Whether a comparison is one of numbers whose sides follow from facts by sums alone, or are facts themselves. */
function compares({ fact, value }: Comparison, { kindOf, names }: Ground): boolean {
  const sides = 'fact' in value ? [fact, value.fact] : [fact];
  return kindOf(fact).measured !== undefined && sides.every((name) => !countsWorkingDays(name) || names.includes(name));
}

/** The least and the greatest value of a fact are limits, too. */
function limitsOf(name: string, { kindOf }: Ground): readonly Form[] {
  const { least = -Infinity, most = Infinity } = kindOf(name).measured ?? {};
  return [least, most].filter(Number.isFinite).map((limit) => ({ terms: new Map([[name, 1]]), constant: -limit }));
}

/**
 * Days come before seconds and seconds before milliseconds, since a limit in days finds the instant that meets it, but
 * not the other way round; and what a count of working days starts from comes before its end.
 */
function inOrder(
  { names, kindOf }: Ground,
  { levels = [], last }: Order,
  links: readonly (readonly string[])[],
  counts: readonly Count[],
): readonly string[] {
  const known = new Map<string, number>();
  const place = (name: string, level: number): void => {
    if (known.has(name)) return;
    known.set(name, level);
    // What time is measured with is settled together.
    if (kindOf(name).measured)
      for (const link of links) if (link.includes(name)) for (const each of link) place(each, level);
  };
  for (const [level, facts] of levels.entries()) for (const name of facts) place(name, level);
  const group = (name: string): number => (name === last ? Infinity : (known.get(name) ?? levels.length));
  const fineness = (name: string): number => {
    const step = kindOf(name).measured?.grid.step ?? 0;
    if (name === 'decision.time') return 3;
    return step === 1 && kindOf(name).type.kind !== 'number'
      ? counts.some(({ from }) => from === name)
        ? 1
        : 2
      : -step;
  };
  const grouped = names.toSorted((a, b) => compareNumbers(group(a), group(b)));
  const measured = grouped
    .filter((name) => kindOf(name).measured)
    .sort((a, b) => compareNumbers(group(a), group(b)) || fineness(a) - fineness(b));
  return grouped.map((name) => (kindOf(name).measured ? (measured.shift() ?? name) : name));
}

function measuredValues(
  name: string,
  level: readonly Form[],
  counts: readonly Count[],
  ground: Ground,
  settled: Settled,
): readonly FactValue[] {
  const { grid, least, most } = ground.kindOf(name).measured ?? { grid: { step: 0, origin: 0 }, least: 0, most: 0 };
  const numbers = (other: string): number | undefined => {
    const value = settled(other);
    return typeof value === 'number' ? value : undefined;
  };
  const zeros = level.flatMap((form) => zerosOf(name, form, grid, numbers));
  const days = counts
    .flatMap((count) => aroundLimit(name, count, numbers, ground.at))
    .flatMap((each) => onGrid(each, grid));
  const found = grid.step === 0 ? between(zeros) : [...zeros, ...days];
  const usual = ground.usual[name];
  const values = [...(usual === undefined ? [] : [usual]), ...found.filter((each) => each >= least && each <= most)];
  return values.length > 0 ? [...new Set(values)] : [startFor(name, ground)];
}

/** Numbers that are not counted lie between limits as well. */
function between(limits: readonly number[]): readonly number[] {
  const sorted = [...new Set(limits)].sort((a, b) => a - b);
  const middles = sorted.slice(1).map((each, index) => (each + (sorted[index] ?? each)) / 2);
  const [least, most] = [sorted[0], sorted.at(-1)];
  return [...sorted, ...middles, ...(least === undefined || most === undefined ? [] : [least - 1, most + 1])];
}

const compareNumbers = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1);

/** The value of what nothing bounds yet. */
function startFor(name: string, { kindOf, at }: Ground): FactValue {
  switch (kindOf(name).type.kind) {
    case 'timestamp':
      return at;
    case 'date':
      return startOfDay(dateInChina(at));
    default:
      return Math.max(0, kindOf(name).measured?.least ?? 0);
  }
}

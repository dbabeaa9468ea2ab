import type { Comparison } from '../model/condition.ts';
import { parseDerivedName } from '../model/derivations.ts';
import { suspendable } from '../model/descriptor/supervision.ts';
import type { Facts, FactType, FactValue } from '../model/fact.ts';
import { dateInChina, startOfDay } from '../model/time.ts';
import { inputVocabulary } from '../model/vocabulary.ts';

const DAY = 86_400_000;
/** No input says a length of time more exactly. */
const SECOND = 1000;

/** The facts on either side of a comparison that an input can say: what derived facts are derived from, and parameters. */
export function inputFacts(comparison: Comparison): readonly string[] {
  const names = 'fact' in comparison.value ? [comparison.fact, comparison.value.fact] : [comparison.fact];
  return [...new Set(names.flatMap(groundsOf))].filter((name) => name !== 'decision.time');
}

/** A fact, or what it is derived from. What orders suspend is taken as one fact: the list of what is suspended. */
export function groundsOf(name: string): readonly string[] {
  const derived = parseDerivedName(name);
  return derived && derived.params.length > 0 ? derived.params : [name];
}

/**
 * Values that stand for the classes of a fact: comparisons tell no more values apart than these.
 * @param parameters parameters as facts
 * @param at the time of the decision, in milliseconds
 */
export function classesOf(
  fact: string,
  comparisons: readonly Comparison[],
  parameters: Facts,
  at: number,
): readonly FactValue[] {
  const type = typeOf(fact);
  const own = comparisons.filter((each) => inputFacts(each).includes(fact));
  switch (type.kind) {
    case 'boolean':
      return [true, false];
    case 'one-of':
      return type.values;
    case 'text':
      return [...new Set([...own.flatMap((each) => wordsOf(each, parameters)), 'one word', 'another word'])];
    case 'list':
      return listsOf(type.values ?? [...own.flatMap((each) => wordsOf(each, parameters)), 'one word'], own);
    case 'number':
      return lengthsOf(own, parameters, 1);
    case 'duration':
      return lengthsOf(own, parameters, SECOND);
    case 'date':
      return instantsOf(own, parameters, at, DAY).map((instant) => startOfDay(dateInChina(instant)));
    case 'timestamp':
      return instantsOf(own, parameters, at, 1);
  }
}

/** The classes of a fact and, where its words are known, each of them alone: every word of a list has to matter. */
export function valuesOf(fact: string, classes: readonly FactValue[]): readonly FactValue[] {
  const type = typeOf(fact);
  if (type.kind !== 'list' || !type.values) return classes;
  return [...classes, ...type.values.map((word) => [word])];
}

function lengthsOf(comparisons: readonly Comparison[], parameters: Facts, step: number): number[] {
  const limits = comparisons.flatMap((each) => around(operandOf(each, parameters), step));
  return [...new Set([0, ...limits])].filter((each) => each >= 0);
}

function typeOf(fact: string): FactType {
  if (fact === 'suspended-activities()') return { kind: 'list', values: suspendable };
  if (fact === 'suspended-services()') return { kind: 'list', values: ['one word', 'another word'] };
  return inputVocabulary.get(fact)?.type ?? { kind: 'text' };
}

function operandOf({ value }: Comparison, parameters: Facts): readonly FactValue[] {
  if ('fact' in value) {
    // A limit that is counted by the calendar is known by its first param.
    const parameter = parameters[parseDerivedName(value.fact)?.params[0] ?? value.fact];
    return parameter === undefined ? [] : typeof parameter === 'object' ? parameter : [parameter];
  }
  return typeof value.constant === 'object' ? value.constant : [value.constant];
}

const wordsOf = (comparison: Comparison, parameters: Facts): string[] => operandOf(comparison, parameters).map(String);

const around = (values: readonly FactValue[], step: number): number[] =>
  values.flatMap((each) => (typeof each === 'number' ? [each - step, each, each + step] : []));

/** Lists with nothing, with one word of each kind that the comparisons tell apart, and with everything. */
function listsOf(words: readonly string[], comparisons: readonly Comparison[]): readonly (readonly string[])[] {
  const kinds = new Map<string, string>();
  for (const word of words) {
    const signature = comparisons
      .map((each) => ('constant' in each.value && [each.value.constant].flat().includes(word) ? '1' : '0'))
      .join('');
    if (!kinds.has(signature)) kinds.set(signature, word);
  }
  return [[], ...[...kinds.values()].map((word) => [word]), [...new Set(words)]];
}

/**
 * Instants around every limit: long ago, then as long after it as the limit allows and a step more, and as long before
 * the decision. Limits in working days are small numbers; a week of calendar days for each five is long enough.
 */
function instantsOf(comparisons: readonly Comparison[], parameters: Facts, at: number, step: number): number[] {
  const limits = comparisons.flatMap((each) =>
    operandOf(each, parameters).flatMap((limit) => {
      if (typeof limit !== 'number') return [];
      return each.fact.startsWith('working-days') ? [limit * 3 * DAY] : [limit];
    }),
  );
  const lengths = [...new Set([10 * DAY, ...limits])];
  const instants = lengths.flatMap((length) => {
    const start = at - 4 * length;
    return [
      start,
      start + Math.floor(length / 10),
      start + length,
      start + length + step,
      at - length,
      at - length - step,
    ];
  });
  return [...new Set([...instants, at - step, at])];
}

import fc from 'fast-check';
import { parseDerivedName } from '../../src/model/derivations.ts';
import type { Facts, FactType, FactValue } from '../../src/model/fact.ts';
import type { PolicySet } from '../../src/model/policy-set.ts';
import { typeOfFact, type FactTable, withParameters } from '../../src/model/vocabulary.ts';
import { comparisonsOf, type Entry, factsRead, judgementsOf, namedConditions } from '../../src/policy/index.ts';

/** The first instant of the regulation, and one well after it. */
export const LAW_TIME = Date.parse('2023-01-10T00:00:00+08:00');
export const LATER = Date.parse('2026-06-01T12:00:00+08:00');

/**
 * Facts for one entry, each present or absent, with values chosen around the constants of the policies: every word that
 * a condition names and one that none names, every number and its neighbours.
 */
export function arbitraryFacts(set: PolicySet, entry: Entry): fc.Arbitrary<Facts> {
  const vocabulary = withParameters(set.parameters);
  const constants = constantsByFact(set, entry);
  const fields = factsRead(set, entry).map((name): [string, fc.Arbitrary<FactValue | undefined>] => {
    const type = typeOfFact(vocabulary, name) ?? { kind: 'text' };
    const value = arbitraryValue(type, constants.get(name) ?? []);
    return [name, fc.option(value, { nil: undefined, freq: 4 })];
  });
  return fc.record(Object.fromEntries(fields)).map((record) => consistent(record, vocabulary));
}

/** Leaves out what is unknown, and any derived fact whose grounds are. */
function consistent(record: Readonly<Record<string, FactValue | undefined>>, vocabulary: FactTable): Facts {
  const known = Object.entries(record).flatMap(([name, value]): [string, FactValue][] =>
    value === undefined ? [] : [[name, value]],
  );
  const names = new Set(known.map(([name]) => name));
  return Object.fromEntries(
    known.filter(([name]) => {
      const derived = parseDerivedName(name);
      return derived
        ? derived.params.every((param) => !vocabulary.has(param) || names.has(param)) && names.has('decision.time')
        : true;
    }),
  );
}

function arbitraryValue(type: FactType, constants: readonly FactValue[]): fc.Arbitrary<FactValue> {
  const words = [
    ...constants.flatMap((each) => (typeof each === 'object' ? each.map(String) : [String(each)])),
    'some other word',
  ];
  switch (type.kind) {
    case 'boolean':
      return fc.boolean();
    case 'one-of':
      return fc.constantFrom(...type.values);
    case 'text':
      return fc.constantFrom(...words);
    case 'list':
      return fc.subarray([...new Set(type.values ?? words)], { maxLength: Math.min(4, (type.values ?? words).length) });
    case 'number':
    case 'duration':
    case 'timestamp':
    case 'date':
      return fc.oneof(
        fc.constantFrom(0, 1, 86_400_000, ...numbersAround(constants)),
        fc.integer({ min: 0, max: 40_000_000_000 }),
        fc.constantFrom(LATER - 1, LATER, LATER + 1),
      );
  }
}

const numbersAround = (constants: readonly FactValue[]): number[] =>
  constants.flatMap((each) => (typeof each === 'number' ? [each - 1, each, each + 1] : []));

function constantsByFact(set: PolicySet, entry: Entry): ReadonlyMap<string, FactValue[]> {
  const named = namedConditions(set);
  const constants = new Map<string, FactValue[]>();
  for (const { judgement } of judgementsOf(set, entry)) {
    for (const { fact, value } of comparisonsOf(judgement, named)) {
      if ('fact' in value) continue;
      const constant = typeof value.constant === 'object' ? value.constant.map(String) : value.constant;
      constants.set(fact, [...(constants.get(fact) ?? []), constant]);
    }
  }
  return constants;
}

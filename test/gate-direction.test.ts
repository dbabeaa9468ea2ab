import { describe, expect, it } from 'vitest';
import { comparedFacts } from '../src/gate/direction.ts';
import type { Comparison } from '../src/model/condition.ts';

const comparison = (fact: string, written: string, other?: string): Comparison => {
  const names = written.split(':');
  const decorators = (['not', 'presumed', 'someFact', 'everyFact', 'someValue'] as const).filter((each) =>
    names.includes(each),
  );
  const operators = ['lessThan', 'greaterThanInclusive', 'contains', 'doesNotContain', 'in', 'equal'] as const;
  const operator = operators.find((each) => names.at(-1) === each) ?? 'equal';
  return {
    kind: 'comparison',
    fact,
    decorators,
    operator,
    value: other === undefined ? { constant: 1 } : { fact: other },
  };
};

describe('a fact that keeps a comparison from being met', () => {
  it.each([
    ['a', 'lessThan', { a: 'less' }],
    ['a', 'greaterThanInclusive', { a: 'more' }],
    ['a', 'not:lessThan', { a: 'more' }],
    ['a', 'contains', { a: 'more' }],
    ['a', 'doesNotContain', { a: 'less' }],
    ['a', 'not:contains', { a: 'less' }],
    ['a', 'someValue:contains', { a: 'more' }],
    ['a', 'someFact:in', { a: 'more' }],
    ['a', 'everyFact:in', { a: 'less' }],
    ['a', 'not:someFact:in', { a: 'less' }],
    ['a', 'in', { a: undefined }],
    ['a', 'presumed:equal', { a: undefined }],
    ['time-since(a)', 'lessThan', { a: 'more', 'decision.time': undefined }],
    ['working-days-between(a, b)', 'lessThan', { a: 'more', b: 'less' }],
    ['time-between(a, b)', 'greaterThanInclusive', { a: 'less', b: 'more' }],
    ['suspended-activities()', 'contains', { 'service.orders': undefined }],
  ])('is better in one direction, or in none that is sure: %s %s', (fact, operator, expected) => {
    const found = comparedFacts(comparison(fact, operator), false);
    expect(Object.fromEntries(found.map((each) => [each.fact, each.better]))).toEqual(expected);
  });

  it.each([
    ['a', 'lessThan', 'b', { a: 'less', b: 'more' }],
    ['a', 'equal', 'b', { a: undefined, b: undefined }],
    ['a', 'greaterThanInclusive', 'counted-as-minimum(b, a)', { a: 'more', b: 'less' }],
    ['a', 'lessThan', 'counted-as-maximum(b, a)', { a: 'less', b: 'more' }],
    ['time-since(a)', 'lessThan', 'counted-from(b, a)', { a: 'more', b: 'more', 'decision.time': undefined }],
    [
      'time-since(a)',
      'lessThan',
      'counted-from(b, c)',
      { a: 'more', b: 'more', c: undefined, 'decision.time': undefined },
    ],
  ])('is so on both sides: %s %s %s', (fact, operator, other, expected) => {
    const found = comparedFacts(comparison(fact, operator, other), false);
    expect(found.length).toBe(Object.keys(expected).length);
    expect(Object.fromEntries(found.map((each) => [each.fact, each.better]))).toEqual(expected);
  });

  it('is better in no direction where the comparison is not known', () => {
    expect(comparedFacts(comparison('a', 'lessThan', 'b'), undefined)).toEqual([{ fact: 'a' }, { fact: 'b' }]);
  });
});

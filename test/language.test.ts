import fc from 'fast-check';
import { describe, expect, inject, it } from 'vitest';
import { compileToWasm } from '../src/bundle/compile.ts';
import { generateRego } from '../src/bundle/rego/index.ts';
import type { Evaluator } from '../src/evaluate/index.ts';
import { createReferenceEvaluator } from '../src/evaluate/reference.ts';
import { createWasmEvaluator } from '../src/evaluate/wasm.ts';
import { policySet } from '../src/generated/policies.ts';
import type { Comparison, Condition, Operator } from '../src/model/condition.ts';
import type { Facts } from '../src/model/fact.ts';
import type { NamedCondition, Policy, PolicySet } from '../src/model/policy-set.ts';

const opa = inject('opa');
const KEY = policySet.policies[0]?.key ?? '';
const BEGINS = 1_000_000;
const ENDS = 2_000_000;

const compare = (
  fact: string,
  operator: Operator,
  value: Comparison['value'],
  decorators: Comparison['decorators'] = [],
): Comparison => ({ kind: 'comparison', fact, operator, value, decorators });

const named = (name: string, when: Condition): NamedCondition => ({
  key: `${KEY}#${name}`,
  policy: KEY,
  name,
  gist: { en: name },
  when,
});

const some = compare('event.list', 'in', { constant: ['a', 'b'] }, ['someFact']);
const every = compare('event.list', 'notIn', { constant: ['a'] }, ['everyFact']);
const listed = compare('event.list', 'contains', { constant: ['a', 'b'] }, ['someValue']);
const whole = compare('event.list', 'contains', { constant: ['a', 'b'] }, ['everyValue']);

/** Each form of the language once, those that no policy uses today among them. */
const conditions: readonly Condition[] = [
  ...(['equal', 'notEqual'] as const).flatMap((operator) => [
    compare('event.word', operator, { constant: 'a' }),
    compare('event.word', operator, { constant: 'a' }, ['not']),
    compare('event.word', operator, { fact: 'event.other' }),
  ]),
  ...(['lessThan', 'lessThanInclusive', 'greaterThan', 'greaterThanInclusive'] as const).flatMap((operator) => [
    compare('event.number', operator, { constant: 1 }),
    compare('event.number', operator, { fact: 'event.threshold' }, ['not']),
  ]),
  ...(['in', 'notIn'] as const).flatMap((operator) => [
    compare('event.word', operator, { constant: ['a', 'b'] }),
    compare('event.word', operator, { constant: [] }),
    compare('event.word', operator, { fact: 'event.list' }, ['not']),
  ]),
  ...(['contains', 'doesNotContain'] as const).map((operator) => compare('event.list', operator, { constant: 'a' })),
  some,
  every,
  listed,
  whole,
  compare('event.list', 'in', { constant: ['a', 'b'] }, ['not', 'someFact']),
  compare('event.list', 'in', { constant: ['a', 'b'] }, ['not', 'everyFact']),
  compare('event.list', 'contains', { constant: ['a', 'b'] }, ['not', 'someValue']),
  compare('event.list', 'contains', { constant: ['a', 'b'] }, ['not', 'everyValue']),
  { kind: 'all', of: [some, listed, every, whole, compare('event.word', 'equal', { constant: 'item' })] },
  { kind: 'any', of: [some, { kind: 'not', of: every }, { kind: 'all', of: [listed, { kind: 'not', of: whole }] }] },
  {
    kind: 'not',
    of: {
      kind: 'any',
      of: [
        { kind: 'not', of: some },
        { kind: 'not', of: listed },
      ],
    },
  },
];

const definitions: readonly NamedCondition[] = [
  named('the word is a', compare('event.word', 'equal', { constant: 'a' })),
  named('the word is presumed to be a', compare('event.word', 'equal', { constant: 'a' }, ['presumed'])),
];

function policyOf(): Policy {
  const [policy] = policySet.policies;
  const [obligation] = policySet.policies.flatMap((each) => each.obligations);
  if (!policy || !obligation) throw new Error('there are no policies');
  const obligations = conditions.map((complies, index) => ({
    ...obligation,
    id: `art-02.form-${index}`,
    judgements: [
      {
        subject: 'event' as const,
        types: ['user.registered' as const],
        effect: 'deny' as const,
        applies: compare('event.applies', 'equal', { constant: true }),
        complies,
        unreachable: {},
      },
    ],
  }));
  return { ...policy, from: BEGINS, until: ENDS, conditions: definitions, obligations };
}

const set: PolicySet = { ...policySet, policies: [policyOf()] };
const word = fc.constantFrom('a', 'b', 'c', 'item');
const number = fc.constantFrom(0, 1, 2);
const list = fc.subarray(['a', 'b', 'c', 'item']);
const facts = fc.record(
  {
    'event.applies': fc.boolean(),
    'event.word': word,
    'event.other': word,
    'event.number': number,
    'event.threshold': number,
    'event.list': list,
  },
  { requiredKeys: [] },
);

/** Compiled within each test, so that a change of the generator is a change of the test. */
async function compile(): Promise<Evaluator> {
  const { modules, entrypoints } = generateRego(set);
  const wasm = compileToWasm(opa ?? '', modules, Object.values(entrypoints));
  return createWasmEvaluator({ wasm: new Uint8Array(wasm), entrypoints });
}

describe.skipIf(opa === undefined)('the language of conditions', () => {
  it('means the same compiled as in the reference, in every form it has', async () => {
    const compiled = await compile();
    const reference = createReferenceEvaluator(set);
    await fc.assert(
      fc.asyncProperty(facts, async (given) => {
        const law = { time: BEGINS, packs: [] };
        const answer = await compiled.judge('user.registered', given, law);
        expect(answer).toHaveLength(conditions.length);
        expect(answer).toEqual(await reference.judge('user.registered', given, law));
      }),
      { numRuns: 500 },
    );
  });

  it('applies a version from its first instant to before its end', async () => {
    const compiled = await compile();
    const reference = createReferenceEvaluator(set);
    const given: Facts = { 'event.applies': true };
    for (const time of [BEGINS - 1, BEGINS, ENDS - 1, ENDS]) {
      const verdicts = await compiled.judge('user.registered', given, { time, packs: [] });
      expect(verdicts.length, String(time)).toBe(time >= BEGINS && time < ENDS ? conditions.length : 0);
      expect(verdicts).toEqual(await reference.judge('user.registered', given, { time, packs: [] }));
    }
  });
});

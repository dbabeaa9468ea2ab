import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { policySet } from '../src/generated/policies.ts';
import type { Comparison, Condition, Operand, Operator } from '../src/model/condition.ts';
import type { Judgement } from '../src/model/policy-set.ts';
import { parameterFacts } from '../src/policy/index.ts';
import { compareJudgements, wholeSpaceOf, witness } from '../src/solve/index.ts';
import { type Checked, check, unconfirmed } from './oracle/check.ts';
import { editedJudgements } from './oracle/judgements.ts';
import { editedPolicies, type JudgementPair } from './oracle/pairs.ts';
import { type Oracle, openOracle } from './oracle/z3.ts';
import { LATER } from './support/arbitrary-facts.ts';

const DAY = 86_400_000;
/** How many pairs of judgements are held to Z3. */
const runs = Number(process.env.DEEPSYN_ORACLE ?? 150);
/** After how many assignments the solver gives a pair up. */
const STEPS = 20_000;

const opa = inject('opa');
let oracle: Oracle;

beforeAll(async () => {
  oracle = await openOracle();
});

afterAll(() => oracle.close());

const compare = (
  fact: string,
  operator: Operator,
  value: Operand,
  ...decorators: Comparison['decorators']
): Comparison => ({
  kind: 'comparison',
  fact,
  decorators,
  operator,
  value,
});

const judged = (
  complies: Condition,
  applies: Condition = compare('service.offered-in-china', 'equal', { constant: true }),
): Judgement => ({
  subject: 'event',
  types: ['complaint.received'],
  effect: 'deny',
  applies,
  complies,
  unreachable: {},
});

const pairOf = (one: Judgement, other: Judgement): JudgementPair => ({
  about: JSON.stringify([one.applies, one.complies, other.applies, other.complies]),
  one: { set: policySet, judgement: one },
  other: { set: policySet, judgement: other },
});

function judgementOf(id: string): Judgement {
  const found = policySet.policies.flatMap(({ obligations }) => obligations).find((each) => each.id === id)
    ?.judgements[0];
  if (!found) throw new Error(`there is no ${id}`);
  return found;
}

/** What the solver says, having asked Z3 and both evaluators whether it is right. */
async function verdictOn(one: Judgement, other: Judgement): Promise<string> {
  const checked = await check(pairOf(one, other), oracle);
  expect(checked.contradiction).toBeUndefined();
  expect(await unconfirmed(policySet, [checked], opa)).toEqual([]);
  return checked.solver.kind;
}

describe('the solver', () => {
  const about = (pairs: readonly Checked[], kind: string) => pairs.filter(({ solver }) => solver.kind === kind).length;

  it.each([
    ['arbitrary judgements and edits of them', runs, editedJudgements.map(([one, other]) => pairOf(one, other))],
    ['judgements of the policies and edits of them', Math.ceil(runs / 5), editedPolicies(policySet)],
  ])(
    'agrees with Z3 on %s, and both evaluators see every difference',
    { timeout: 60_000 + 2000 * runs },
    async (_, numRuns, pairs) => {
      const found: Checked[] = [];
      await fc.assert(
        fc.asyncProperty(pairs, async (pair) => {
          const checked = await check(pair, oracle, STEPS);
          found.push(checked);
          expect(checked.contradiction, checked.about).toBeUndefined();
        }),
        { numRuns },
      );
      expect(await unconfirmed(policySet, found, opa)).toEqual([]);
      expect(about(found, 'different')).toBeGreaterThan(0);
      expect(about(found, 'undecided')).toBeLessThan(found.length / 4);
    },
  );

  it('tells a limit that is a fact from one that is a number', async () => {
    const result = judgementOf('art-12.feed-back-result');
    const shorter: Condition = {
      kind: 'any',
      of: [
        compare('service.complaints.time-limit', 'lessThanInclusive', { constant: 3 * DAY }),
        compare('time-between(event.received-at, event.response.feedback.at)', 'lessThanInclusive', {
          constant: 4 * DAY,
        }),
      ],
    };
    const [inTime, timeLeft] = result.complies?.kind === 'any' ? result.complies.of : [];
    if (!inTime || !timeLeft) throw new Error('it is fulfilled in time, or there is time left');
    const edited = {
      ...result,
      complies: { kind: 'any' as const, of: [{ kind: 'all' as const, of: [inTime, shorter] }, timeLeft] },
    };
    expect(await verdictOn(result, edited)).toBe('different');
  });

  it.each([
    ['art-15.periodic-verification', 'different'],
    ['art-15.assessment-biometric', 'different'],
  ])('finds the instant at which at most and less than differ in %s', async (id, verdict) => {
    const judgement = judgementOf(id);
    expect(await verdictOn(judgement, { ...judgement, complies: strict(judgement.complies) })).toBe(verdict);
  });

  it.each<[string, Judgement, Judgement, string]>([
    [
      'one parameter from another that has the same default',
      judged(
        compare('time-since(event.received-at)', 'lessThanInclusive', { fact: 'parameter.art-07.review-interval' }),
      ),
      judged(
        compare('time-since(event.received-at)', 'lessThanInclusive', { fact: 'parameter.art-08.review-interval' }),
      ),
      'different',
    ],
    [
      'nothing where the bounds of a parameter leave no difference',
      judged(compare('parameter.art-12.accept-within', 'greaterThan', { constant: 0 })),
      judged(compare('parameter.art-12.accept-within', 'greaterThan', { constant: 1000 })),
      'equivalent',
    ],
    [
      'a list of two words from lists of one word and of all',
      judged({
        kind: 'not',
        of: { kind: 'all', of: [holds('provider'), holds('technical-supporter'), lacks('app-store')] },
      }),
      judged(compare('service.roles', 'notIn', { constant: ['no role'] }, 'everyFact')),
      'different',
    ],
    [
      'three texts that are all different from two that are alike',
      judged(compare('event.before.technical-value', 'equal', { fact: 'event.after.technical-value' })),
      judged({
        kind: 'any',
        of: [
          compare('event.before.technical-value', 'equal', { fact: 'event.after.technical-value' }),
          {
            kind: 'all',
            of: [
              compare('event.content.source', 'notEqual', { fact: 'event.after.technical-value' }),
              compare('event.content.source', 'notEqual', { fact: 'event.before.technical-value' }),
            ],
          },
        ],
      }),
      'different',
    ],
    [
      'a limit from the sum of two limits',
      judged(compare('time-since(event.received-at)', 'lessThanInclusive', { constant: 5 * DAY })),
      judged({
        kind: 'any',
        of: [
          compare('time-since(event.received-at)', 'lessThanInclusive', { constant: 5 * DAY }),
          {
            kind: 'all',
            of: [
              compare('time-between(event.received-at, event.response.feedback.at)', 'lessThanInclusive', {
                constant: 3 * DAY,
              }),
              compare('time-since(event.response.feedback.at)', 'lessThanInclusive', { constant: 2 * DAY + 1000 }),
            ],
          },
        ],
      }),
      'different',
    ],
    [
      'nothing where two limits add up to a third',
      judged(
        compare('time-since(event.received-at)', 'lessThanInclusive', { constant: 5 * DAY }),
        compare('event.response.feedback.at', 'lessThanInclusive', { fact: 'decision.time' }),
      ),
      judged(
        {
          kind: 'any',
          of: [
            compare('time-since(event.received-at)', 'lessThanInclusive', { constant: 5 * DAY }),
            {
              kind: 'all',
              of: [
                compare('time-between(event.received-at, event.response.feedback.at)', 'lessThanInclusive', {
                  constant: 3 * DAY,
                }),
                compare('time-since(event.response.feedback.at)', 'lessThanInclusive', { constant: 2 * DAY }),
              ],
            },
          ],
        },
        compare('event.response.feedback.at', 'lessThanInclusive', { fact: 'decision.time' }),
      ),
      'equivalent',
    ],
    [
      'what is complied with from what, in the end, does not apply',
      judged(
        compare('event.received-at', 'lessThanInclusive', { fact: 'event.received-at' }),
        compare('event.received-at', 'lessThan', { fact: 'decision.time' }),
      ),
      judged(
        compare('event.received-at', 'lessThanInclusive', { fact: 'event.received-at' }),
        compare('event.received-at', 'lessThanInclusive', { fact: 'decision.time' }),
      ),
      'different',
    ],
  ])('tells %s', async (_, one, other, verdict) => {
    expect(await verdictOn(one, other)).toBe(verdict);
  });

  it('finds a difference in working days, and proves nothing that rests on a calendar', async () => {
    const count = 'working-days-between(event.received-at, event.response.feedback.at)';
    const within = (days: number) => compare(count, 'lessThanInclusive', { constant: days });
    const backwards = compare('time-between(event.received-at, event.response.feedback.at)', 'lessThan', {
      constant: 0,
    });
    expect(await verdictOn(judged(within(10)), judged(within(9)))).toBe('different');
    const either: Condition = { kind: 'any', of: [within(10), { kind: 'all', of: [within(10), backwards] }] };
    expect(await verdictOn(judged(within(10)), judged(either))).toBe('equivalent');
    const { solver } = await check(
      pairOf(judged(within(0)), judged({ kind: 'any', of: [within(0), backwards] })),
      oracle,
    );
    expect(solver).toEqual({ kind: 'undecided', because: 'working-days' });
  });

  it('says so where it gives up', () => {
    const [one, other] = [judgementOf('art-12.accept-and-handle'), judgementOf('art-12.feed-back-result')];
    const parameters = parameterFacts(policySet.parameters, {}, LATER);
    const placed = (judgement: Judgement) => ({ set: policySet, judgement });
    expect(compareJudgements(placed(one), placed(other), parameters, LATER, 1)).toEqual({
      kind: 'undecided',
      because: 'steps',
    });
  });

  it('finds a status that only another time or another parameter reaches', () => {
    const never = judged(
      compare('time-since(event.received-at)', 'lessThanInclusive', { fact: 'parameter.art-12.accept-within' }),
      {
        kind: 'all',
        of: [
          compare('event.received-at', 'lessThan', { constant: Date.parse('2024-01-01T00:00:00+08:00') }),
          compare('parameter.art-12.accept-within', 'greaterThan', { constant: 10 * DAY }),
        ],
      },
    );
    const space = wholeSpaceOf(policySet, never, parameterFacts(policySet.parameters, {}, LATER), LATER);
    expect(witness(space, 'satisfied')).toBeDefined();
    expect(witness(space, 'violated')).toBeDefined();
  });
});

function holds(role: string): Condition {
  return compare('service.roles', 'contains', { constant: role });
}

function lacks(role: string): Condition {
  return compare('service.roles', 'doesNotContain', { constant: role });
}

/** The same condition without its limits. */
function strict(condition: Condition | undefined): Condition {
  if (!condition) throw new Error('it can be complied with');
  if (condition.kind === 'comparison') {
    return condition.operator === 'lessThanInclusive' ? { ...condition, operator: 'lessThan' } : condition;
  }
  if (condition.kind === 'all' || condition.kind === 'any')
    return { kind: condition.kind, of: condition.of.map(strict) };
  return condition;
}

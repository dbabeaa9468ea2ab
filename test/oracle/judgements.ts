import fc from 'fast-check';
import type { Comparison, Condition, Operand, Operator } from '../../src/model/condition.ts';
import { derivedName } from '../../src/model/derivations.ts';
import type { Judgement } from '../../src/model/policy-set.ts';

const DAY = 86_400_000;

/** Facts that follow from few others, so that their comparisons meet. */
const dates = ['service.service-agreement.reviewed-at'];
const instants = ['event.received-at', 'event.response.feedback.at', ...dates];
const lengths = ['service.complaints.time-limit'];
const measures = ['parameter.art-12.accept-within'];
const texts = ['event.before.technical-value', 'event.after.technical-value'];
const orderings: readonly Operator[] = ['lessThan', 'lessThanInclusive', 'greaterThan', 'greaterThanInclusive'];

const comparison = (
  fact: string,
  operator: Operator,
  value: Operand,
  ...decorators: Comparison['decorators']
): Condition => ({
  kind: 'comparison',
  fact,
  decorators,
  operator,
  value,
});

const length: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...lengths),
  fc.constantFrom(...measures),
  fc.constantFrom(...instants).map((from) => derivedName('time-since', [from])),
  fc
    .tuple(fc.constantFrom(...instants), fc.constantFrom(...instants))
    .map((between) => derivedName('time-between', between)),
);

const limit: fc.Arbitrary<Operand> = fc.oneof(
  length.map((fact) => ({ fact })),
  fc.constantFrom(0, 3 * DAY, 4 * DAY, 10 * DAY, 3 * DAY + 1000).map((constant) => ({ constant })),
);

const ofLengths = fc
  .tuple(length, fc.constantFrom(...orderings), limit)
  .map(([fact, operator, value]) => comparison(fact, operator, value));

const ofInstants = fc
  .tuple(
    fc.constantFrom(...instants, 'decision.time'),
    fc.constantFrom(...orderings),
    fc.oneof(
      fc.constantFrom(...instants, 'decision.time').map((fact) => ({ fact })),
      fc
        .constantFrom(Date.parse('2025-09-01T00:00:00+08:00'), Date.parse('2025-09-01T12:00:00+08:00'))
        .map((constant) => ({ constant })),
    ),
  )
  .map(([fact, operator, value]) => comparison(fact, operator, value));

const share = 'service.review.inputs.unreviewed-share';
const ofShares = fc
  .tuple(
    fc.constantFrom<Operator[]>(...orderings, 'equal', 'notEqual'),
    fc.constantFrom<Operand>(
      { constant: 0 },
      { constant: 0.25 },
      { constant: 0.75 },
      { fact: 'parameter.art-10.tolerated-unreviewed-share' },
    ),
  )
  .map(([operator, value]) => comparison(share, operator, value));

const ofTexts = fc
  .tuple(
    fc.constantFrom(...texts),
    fc.constantFrom('equal' as const, 'notEqual' as const),
    fc.constantFrom<Operand>({ constant: 'seal' }, { constant: 'stamp' }, ...texts.map((fact) => ({ fact }))),
  )
  .map(([fact, operator, value]) => comparison(fact, operator, value));

const roles = ['provider', 'technical-supporter', 'app-store'];
const ofLists = fc.oneof(
  fc
    .tuple(fc.constantFrom('contains' as const, 'doesNotContain' as const), fc.constantFrom(...roles))
    .map(([operator, constant]) => comparison('service.roles', operator, { constant })),
  fc
    .tuple(
      fc.constantFrom('someFact' as const, 'everyFact' as const),
      fc.constantFrom('in' as const, 'notIn' as const),
      fc.subarray(roles, { minLength: 1 }),
    )
    .map(([decorator, operator, constant]) => comparison('service.roles', operator, { constant }, decorator)),
  fc
    .tuple(fc.constantFrom('someValue' as const, 'everyValue' as const), fc.subarray(roles, { minLength: 1 }))
    .map(([decorator, constant]) => comparison('service.roles', 'contains', { constant }, decorator)),
  fc.constantFrom(...texts).map((fact) => comparison(fact, 'in', { fact: 'parameter.art-06.permitted-news-sources' })),
);

const ofFlags = fc
  .tuple(fc.constantFrom('service.offered-in-china', 'event.response.feedback.done'), fc.boolean(), fc.boolean())
  .map(([fact, constant, presumed]) =>
    comparison(fact, 'equal', { constant }, ...(presumed ? ['presumed' as const] : [])),
  );

const leaf = fc.oneof(
  { arbitrary: ofLengths, weight: 5 },
  { arbitrary: ofInstants, weight: 2 },
  ofShares,
  ofTexts,
  ofLists,
  ofFlags,
);

const condition: fc.Arbitrary<Condition> = fc.letrec<{ tree: Condition }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 1 },
    leaf,
    fc.record({
      kind: fc.constantFrom('all' as const, 'any' as const),
      of: fc.array(tie('tree'), { minLength: 2, maxLength: 3 }),
    }),
    fc.record({ kind: fc.constant('not' as const), of: tie('tree') }),
  ),
})).tree;

/** Another condition that is often not the same, or the same in other words. */
const edits: readonly ((condition: Condition, other: Condition) => Condition)[] = [
  (one, other) => ({ kind: 'all', of: [one, other] }),
  (one, other) => ({ kind: 'any', of: [one, other] }),
  (one, other) => ({ kind: 'all', of: [one, { kind: 'any', of: [one, other] }] }),
  (one, other) => ({ kind: 'any', of: [{ kind: 'all', of: [other, one] }, one] }),
  (one) => ({ kind: 'not', of: { kind: 'not', of: one } }),
  (one) => strictness(one),
  (one) => ({ kind: 'not', of: one }),
  (_, other) => other,
];

/** The first bound of a condition taken with, or without, its limit. */
function strictness(condition: Condition): Condition {
  switch (condition.kind) {
    case 'comparison': {
      const at = orderings.indexOf(condition.operator);
      const turned = orderings[at % 2 === 0 ? at + 1 : at - 1];
      return at < 0 || turned === undefined ? condition : { ...condition, operator: turned };
    }
    case 'not':
      return { kind: 'not', of: strictness(condition.of) };
    case 'reference':
      return condition;
    default: {
      const [first, ...rest] = condition.of;
      return { kind: condition.kind, of: first ? [strictness(first), ...rest] : rest };
    }
  }
}

const judgementOf = (applies: Condition, complies: Condition): Judgement => ({
  subject: 'event',
  types: ['complaint.received'],
  effect: 'deny',
  applies,
  complies,
  unreachable: {},
});

/** Two judgements: one that is arbitrary, and an edit of it. */
export const editedJudgements: fc.Arbitrary<readonly [Judgement, Judgement]> = fc
  .tuple(condition, condition, condition, fc.constantFrom(...edits), fc.boolean())
  .map(([applies, complies, other, edit, inScope]) => [
    judgementOf(applies, complies),
    inScope ? judgementOf(edit(applies, other), complies) : judgementOf(applies, edit(complies, other)),
  ]);

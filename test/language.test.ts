import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { loadPolicy } from '@open-policy-agent/opa-wasm';
import fc from 'fast-check';
import { describe, expect, inject, it } from 'vitest';
import { checkWithOpa, compileToWasm } from '../src/bundle/compile.ts';
import { digestOfRego, generateRego } from '../src/bundle/rego/index.ts';
import type { Evaluator, Explanation } from '../src/evaluate/index.ts';
import { ABSENT, type Lookup, OPEN, statusOf, truthOf } from '../src/evaluate/kleene.ts';
import { createReferenceEvaluator } from '../src/evaluate/reference.ts';
import { createWasmEvaluator } from '../src/evaluate/wasm.ts';
import { policySet } from '../src/generated/policies.ts';
import type { Comparison, Condition, Operator } from '../src/model/condition.ts';
import type { Facts } from '../src/model/fact.ts';
import type { Judgement, Law, NamedCondition, Obligation, Policy, PolicySet } from '../src/model/policy-set.ts';
import type { Status } from '../src/model/status.ts';
import { factsRead, inWords, isInForce, namedConditions, ownComparisons, packsOf } from '../src/policy/index.ts';

const opa = inject('opa');
/** So many times as many runs, but where runs are to be few. */
const thorough = process.env.DEEPSYN_RUNS === undefined ? 2 : 1;
const KEY = policySet.policies[0]?.key ?? '';
const LATER_KEY = 'later/article-03/2.0.0';
/** A derived fact, as a policy names it. */
const ELAPSED = 'time-since(event.found-at)';
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

/** A named condition, by its name. */
const refer = (name: string, owner = KEY): Condition => ({ kind: 'reference', to: `${owner}#${name}` });
const not = (of: Condition): Condition => ({ kind: 'not', of });
const wordIs = (constant: string): Comparison => compare('event.word', 'equal', { constant });
const presumed = compare('event.word', 'equal', { constant: 'a' }, ['presumed']);
const presumedOther = compare('event.other', 'notEqual', { constant: 'b' }, ['presumed']);

/** Each form of the language once, those that no policy uses today among them. */
const conditions: readonly Condition[] = [
  ...(['equal', 'notEqual'] as const).flatMap((operator) => [
    compare('event.word', operator, { constant: 'a' }),
    compare('event.word', operator, { constant: 'a' }, ['not']),
    compare('event.word', operator, { constant: 'a' }, ['presumed']),
    compare('event.word', operator, { fact: 'event.other' }),
  ]),
  ...(['lessThan', 'lessThanInclusive', 'greaterThan', 'greaterThanInclusive'] as const).flatMap((operator) => [
    compare('event.number', operator, { constant: 1 }),
    compare('event.number', operator, { fact: 'event.threshold' }, ['not']),
  ]),
  compare('event.number', 'in', { constant: [1, 2] }),
  compare('event.number', 'equal', { constant: [1, 2] }, ['someValue']),
  ...(['in', 'notIn'] as const).flatMap((operator) => [
    compare('event.word', operator, { constant: ['a', 'b'] }),
    compare('event.word', operator, { constant: [] }),
    compare('event.word', operator, { fact: 'event.list' }, ['not']),
  ]),
  ...(['contains', 'doesNotContain'] as const).flatMap((operator) => [
    compare('event.list', operator, { constant: 'a' }),
    compare('event.list', operator, { fact: 'event.word' }),
  ]),
  some,
  every,
  listed,
  whole,
  ...(['someFact', 'everyFact'] as const).flatMap((first) =>
    (['someValue', 'everyValue'] as const).map((second) =>
      compare('event.list', 'equal', { constant: ['a', 'b'] }, [first, second]),
    ),
  ),
  compare('event.list', 'notIn', { fact: 'event.words' }, ['everyFact']),
  compare('event.list', 'in', { constant: ['a', 'b'] }, ['not', 'someFact']),
  compare('event.list', 'in', { constant: ['a', 'b'] }, ['not', 'everyFact']),
  compare('event.list', 'contains', { constant: ['a', 'b'] }, ['not', 'someValue']),
  compare('event.list', 'contains', { constant: ['a', 'b'] }, ['not', 'everyValue']),
  // Words that Rego uses as well: a variable must not be taken for a value, nor a value for a variable.
  { kind: 'all', of: [some, listed, every, whole, wordIs('item')] },
  { kind: 'all', of: [some, wordIs('item'), some, compare('event.other', 'equal', { constant: 'item value' })] },
  {
    kind: 'all',
    of: [listed, some, every, compare('event.list', 'equal', { constant: ['item'] }, ['someFact', 'someValue'])],
  },
  { kind: 'any', of: [some, not(every), { kind: 'all', of: [listed, not(whole)] }] },
  not({ kind: 'any', of: [not(some), not(listed)] }),
  not(not(wordIs('a'))),
  refer('the word is a'),
  not(refer('the word is a')),
  not(not(refer('the word is presumed to be a'))),
  { kind: 'any', of: [refer('the word is presumed to be a'), refer('the other is not b, as far as is known')] },
  { kind: 'all', of: [refer('the other is not b, as far as is known'), not(refer('the word is a')), some] },
  { kind: 'all', of: [some, refer('the word is a'), every] },
  { kind: 'all', of: [presumed, presumedOther] },
  { kind: 'any', of: [not(presumed), { kind: 'all', of: [presumedOther, wordIs('b')] }] },
  {
    kind: 'all',
    of: [
      { kind: 'any', of: [presumed, presumedOther] },
      { kind: 'any', of: [wordIs('a'), listed] },
    ],
  },
  not(presumed),
  { kind: 'all', of: [presumed, { kind: 'any', of: [refer('the word is a'), refer('the word is presumed to be a')] }] },
  // A derived fact: what would settle it is what it is derived from.
  compare(ELAPSED, 'lessThanInclusive', { constant: 1 }),
  { kind: 'any', of: [compare(ELAPSED, 'greaterThan', { fact: 'event.threshold' }), wordIs('a')] },
];

const definitions: readonly NamedCondition[] = [
  // Names that are alike, and are not the same.
  named('on line', wordIs('b')),
  named('online', wordIs('c')),
  { ...named('the word is a', wordIs('a')), provision: 'art 2' },
  named('the word is presumed to be a', presumed),
  named('the other is not b, as far as is known', {
    kind: 'all',
    of: [presumedOther, refer('the word is presumed to be a')],
  }),
  named('some word is listed, and the word is a', {
    kind: 'any',
    of: [some, { kind: 'all', of: [listed, refer('the word is a')] }],
  }),
];

const applies = compare('event.applies', 'equal', { constant: true });

function obligation(id: string, judgement: Partial<Judgement>): Obligation {
  const [model] = policySet.policies.flatMap((each) => each.obligations);
  if (!model) throw new Error('there are no policies');
  const judged = { subject: 'event', types: ['user.registered'], effect: 'deny', applies, unreachable: {} } as const;
  return { ...model, id, judgements: [{ ...judged, ...judgement }] };
}

function policyOf(): Policy {
  const [policy] = policySet.policies;
  if (!policy) throw new Error('there are no policies');
  const obligations = [
    ...conditions.map((complies, index) => obligation(`art-02.form-${index}`, { complies })),
    // What cannot be breached, where nothing can be missing, and where it is not known whether it applies.
    ...conditions
      .filter(({ kind }) => kind !== 'comparison')
      .map((each, index) => obligation(`art-02.record-${index}`, { applies: each })),
    obligation('art-02.presumed', { applies: presumed, complies: not(presumedOther) }),
    obligation('art-02.both', { applies: { kind: 'any', of: [some, listed] }, complies: not(refer('the word is a')) }),
  ];
  return { ...policy, from: BEGINS, until: ENDS, conditions: definitions, obligations };
}

/** Takes the place of the first for a while, where its pack is switched on; it uses conditions of the first. */
function packOf(policy: Policy): Policy {
  const complies: Condition = {
    kind: 'all',
    of: [refer('some word is listed, and the word is a'), refer('its own', LATER_KEY), some],
  };
  return {
    ...policy,
    key: LATER_KEY,
    pack: 'later',
    supersedes: KEY,
    article: 3,
    version: '2.0.0',
    from: BEGINS + 10,
    until: ENDS - 10,
    conditions: [{ ...named('its own', not(refer('the word is a'))), key: `${LATER_KEY}#its own`, policy: LATER_KEY }],
    obligations: [
      obligation('art-03.later', { complies }),
      obligation('art-03.on-tools', {
        subject: 'tool',
        types: [],
        applies: compare('tool.exists', 'equal', { constant: true }),
        complies: compare('tool.edits', 'contains', { constant: 'face' }),
      }),
    ],
  };
}

/** Has no end and no conditions of its own, and judges services. */
function openPolicy({ until: _, ...policy }: Policy): Policy {
  const judged = { subject: 'service', types: [], applies: refer('online'), complies: refer('on line') } as const;
  return {
    ...policy,
    key: 'article-04/1.0.0',
    article: 4,
    conditions: [],
    obligations: [obligation('art-04.open', judged)],
  };
}

const base = policyOf();
const set: PolicySet = { ...policySet, policies: [base, packOf(base), openPolicy(base)] };
const word = fc.constantFrom('a', 'b', 'c', 'item');
const number = fc.constantFrom(0, 1, 2);
const list = fc.subarray(['a', 'b', 'c', 'item']);
const fields = {
  'event.applies': fc.boolean(),
  'event.word': word,
  'event.other': fc.oneof(word, fc.constant('item value')),
  'event.number': number,
  'event.threshold': number,
  'event.list': list,
  'event.words': list,
  'event.found-at': number,
  'decision.time': number,
};
const plain: fc.Arbitrary<Facts> = fc.record(fields, { requiredKeys: [] });
const facts = plain.map((known): Facts => {
  const { 'event.found-at': from, 'decision.time': now } = known;
  return typeof from !== 'number' || typeof now !== 'number' ? known : { ...known, [ELAPSED]: now - from };
});

const compiled = new Map<string, Promise<Evaluator>>();

/** Compiled within each test, so that a change of the generator is a change of the test; the same Rego once. */
function compile(): Promise<Evaluator> {
  const rego = generateRego(set);
  const { modules, entrypoints } = rego;
  const digest = digestOfRego(rego);
  const known = compiled.get(digest);
  if (known) return known;
  const wasm = compileToWasm(opa ?? '', modules, Object.values(entrypoints));
  const made = createWasmEvaluator({ wasm: new Uint8Array(wasm), entrypoints });
  compiled.set(digest, made);
  return made;
}

const law = (time: number, packs: readonly string[] = []): Law => ({ time, packs });

/** How the solver looks facts up. */
const lookupIn =
  (given: Facts): Lookup =>
  (name) => {
    const value = given[name];
    return value === undefined ? ABSENT : { value };
  };

describe('the language of conditions', () => {
  it('means the same to the solver as in the reference, in every form it has', async () => {
    const reference = createReferenceEvaluator(set);
    const named = namedConditions(set);
    await fc.assert(
      fc.asyncProperty(facts, async (given) => {
        const verdicts = await reference.judge('user.registered', given, law(BEGINS));
        const found = base.obligations.flatMap(({ id, judgements }) =>
          judgements.map((judgement): [string, Status] => [id, statusOf(judgement, lookupIn(given), named)]),
        );
        expect(new Map(verdicts.map(({ obligation: id, status }) => [id, status]))).toEqual(new Map(found));
      }),
      { numRuns: 60 * thorough },
    );
  });
});

describe('what is still open', () => {
  it('leaves a condition open, unless it comes out the same however the rest turns out', () => {
    const named = namedConditions(set);
    const names = [...Object.keys(fields), ELAPSED];
    fc.assert(
      fc.property(facts, fc.subarray(names), (given, open) => {
        const lookup: Lookup = (name) => (open.includes(name) ? OPEN : lookupIn(given)(name));
        for (const condition of conditions) {
          const truth = truthOf(condition, lookup, named);
          if (truth !== undefined) expect(truthOf(condition, lookupIn(given), named)).toBe(truth);
        }
      }),
      { numRuns: 300 },
    );
    for (const condition of conditions) expect(truthOf(condition, () => OPEN, named)).toBeUndefined();
  });
});

describe('an explanation', () => {
  it('says of every part of a condition how it came out, and of a comparison what was compared', async () => {
    const reference = createReferenceEvaluator(set);
    const named = namedConditions(set);
    await fc.assert(
      fc.asyncProperty(facts, async (given) => {
        const check = ({ condition, truth, parts, compared }: Explanation): void => {
          expect(truth, JSON.stringify(condition)).toBe(truthOf(condition, lookupIn(given), named));
          expect(parts.map((part) => part.condition)).toEqual(partsOf(condition, named));
          if (condition.kind === 'comparison') {
            const { fact, value } = condition;
            expect(compared?.fact).toEqual(given[fact]);
            expect(compared?.value).toEqual('fact' in value ? given[value.fact] : value.constant);
          } else expect(compared).toBeUndefined();
          for (const part of parts) check(part);
        };
        for (const { judged, applies, complies } of await reference.explain('user.registered', given, law(BEGINS))) {
          expect(applies.condition).toBe(judged.judgement.applies);
          expect(complies?.condition).toBe(judged.judgement.complies);
          check(applies);
          if (complies) check(complies);
        }
      }),
      { numRuns: 15 * thorough },
    );
  });
});

/** What an explanation of a condition consists of. */
function partsOf(condition: Condition, named: ReadonlyMap<string, Condition>): readonly (Condition | undefined)[] {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return condition.of;
    case 'not':
      return [condition.of];
    case 'reference':
      return [named.get(condition.to)];
    case 'comparison':
      return [];
  }
}

describe.skipIf(opa === undefined)('the language of conditions, compiled', () => {
  it('means the same as in the reference, in every form it has', async () => {
    const module = await compile();
    const reference = createReferenceEvaluator(set);
    await fc.assert(
      fc.asyncProperty(facts, async (given) => {
        const answer = await module.judge('user.registered', given, law(BEGINS));
        expect(answer).toHaveLength(base.obligations.length);
        expect(answer).toEqual(await reference.judge('user.registered', given, law(BEGINS)));
      }),
      { numRuns: 60 * thorough },
    );
  });

  it('applies a version from its first instant to before its end, and less while a pack takes its place', async () => {
    const module = await compile();
    const reference = createReferenceEvaluator(set);
    const given: Facts = { 'event.applies': true, 'event.word': 'b', 'event.list': ['a', 'c'] };
    for (const packs of [[], ['later'], ['another']]) {
      for (const time of [BEGINS - 1, BEGINS, BEGINS + 9, BEGINS + 10, ENDS - 11, ENDS - 10, ENDS - 1, ENDS]) {
        const verdicts = await module.judge('user.registered', given, law(time, packs));
        const replaced = packs.includes('later') && time >= BEGINS + 10 && time < ENDS - 10;
        const ids = replaced ? ['art-03.later'] : base.obligations.map(({ id }) => id).sort();
        expect(verdicts.map(({ obligation: id }) => id)).toEqual(time >= BEGINS && time < ENDS ? ids : []);
        expect(verdicts).toEqual(await reference.judge('user.registered', given, law(time, packs)));
      }
    }
  });

  it('tells which versions are in force', async () => {
    const { modules } = generateRego(set);
    const wasm = compileToWasm(opa ?? '', modules, ['deepsyn/laws/in_force']);
    const policy = await loadPolicy(new Uint8Array(wasm));
    for (const packs of [[], ['later']]) {
      for (const time of [BEGINS - 1, BEGINS, BEGINS + 10, ENDS - 10, ENDS]) {
        const [answer] = policy.evaluate({ 'law.time': time, 'law.packs': packs });
        const inForce = set.policies.filter((each) => isInForce(set, each, law(time, packs)));
        expect([...answer.result].sort()).toEqual(inForce.map(({ key }) => key).sort());
      }
    }
  });

  it('judges by conditions of another policy, and an item by its own entry', async () => {
    const module = await compile();
    const reference = createReferenceEvaluator(set);
    const within = law(BEGINS + 10, ['later']);
    await fc.assert(
      fc.asyncProperty(facts, async (given) => {
        expect(await module.judge('user.registered', given, within)).toEqual(
          await reference.judge('user.registered', given, within),
        );
      }),
      { numRuns: 20 * thorough },
    );
    for (const given of [
      {},
      { 'tool.exists': true },
      { 'tool.exists': true, 'tool.edits': [] },
      { 'tool.exists': false },
    ]) {
      const verdicts = await module.judge('tool', given, within);
      expect(verdicts).toHaveLength(1);
      expect(verdicts).toEqual(await reference.judge('tool', given, within));
    }
    for (const known of ['a', 'b', 'c']) {
      const verdicts = await module.judge('service', { 'event.word': known }, law(ENDS + 1));
      expect(verdicts).toEqual([
        { obligation: 'art-04.open', status: known === 'c' ? 'violated' : 'not-applicable', missing: [] },
      ]);
    }
  });
});

describe('what an entry reads', () => {
  const applies = compare(ELAPSED, 'lessThan', { fact: 'parameter.art-10.report-within' });
  const readBy = (judgement: Partial<Judgement>) => {
    const one = { ...base, obligations: [obligation('art-02.one', { applies, ...judgement })] };
    return factsRead({ ...set, policies: [one] }, 'user.registered');
  };
  const own = ['decision.time', 'event.found-at', 'parameter.art-10.report-within', ELAPSED];
  const title = { en: 'Do it' };

  it('is what its conditions compare and what that is derived from, in order, and nothing where nothing is judged', () => {
    expect(readBy({})).toEqual(own);
    expect(readBy({ complies: refer('the word is a') })).toEqual([...own, 'event.word'].sort());
    expect(factsRead(set, 'mark.removed')).toEqual([]);
    expect(packsOf(set)).toEqual(['later']);
    const judged = obligation('art-02.one', { applies, complies: refer('on line') });
    const [judgement] = judged.judgements;
    if (!judgement) throw new Error('it is judged');
    const compared = ownComparisons({ policy: base, judgement }).map(inWords);
    expect(compared).toEqual([`${ELAPSED} lessThan parameter.art-10.report-within`, 'event.word equal b']);
  });

  it('is also what its duties tell of: facts, and the deadline, and whether it is done', () => {
    const duty = { id: 'do', title, with: { who: { fact: 'event.user.id' }, how: 'well' } };
    expect(readBy({ duty })).toEqual([...own, 'event.user.id'].sort());
    expect(readBy({ duty: { ...duty, with: {}, done: 'event.response.report.done' } })).toEqual(
      [...own, 'event.response.report.done'].sort(),
    );
    expect(readBy({ duty: { ...duty, with: {}, deadline: { by: 'event.order.rectify-by' } } })).toEqual(
      [...own, 'event.order.rectify-by'].sort(),
    );
    const deadline = { after: 'event.received-at', within: 'service.complaints.time-limit', unit: 'duration' } as const;
    expect(readBy({ duty: { ...duty, with: {}, deadline } })).toEqual([...own, deadline.after, deadline.within].sort());
  });
});

describe('the Rego that is written', () => {
  it('has a digest of its own, whatever is different', () => {
    const rego = generateRego(set);
    const { service: _, ...fewer } = rego.entrypoints;
    const digests = [rego, generateRego(policySet), { ...rego, entrypoints: fewer }].map(digestOfRego);
    expect(new Set(digests).size).toBe(3);
    expect(digestOfRego(generateRego(set))).toBe(digests[0]);
  });

  it('has packages for what is judged and defined, and for nothing else', () => {
    const paths = generateRego(set).modules.map(({ path }) => path);
    expect(paths.filter((path) => path.startsWith('judge/'))).toEqual([
      'judge/service.rego',
      'judge/tool.rego',
      'judge/user_registered.rego',
    ]);
    expect(paths.filter((path) => path.endsWith('/conditions.rego'))).toHaveLength(2);
    expect(new Set(paths).size).toBe(paths.length);
  });

  it('is refused where a condition refers to none', () => {
    const lost = { ...base, obligations: [obligation('art-02.lost', { applies: refer('nothing') })] };
    expect(() => generateRego({ ...set, policies: [lost] })).toThrow(`no condition ${KEY}#nothing`);
  });
});

describe.skipIf(opa === undefined)('the Rego that is written, read by OPA', () => {
  it('passes its strictest check, and is as its formatter would have it', () => {
    expect(checkWithOpa(opa ?? '', generateRego(set).modules)).toBe('');
  });

  it('says of every package and named condition where it stands in the law', () => {
    const folder = mkdtempSync(join(tmpdir(), 'deepsyn-annotations-'));
    try {
      for (const { path, text } of generateRego(set).modules) {
        mkdirSync(dirname(join(folder, path)), { recursive: true });
        writeFileSync(join(folder, path), text);
      }
      const inspected = execFileSync(opa ?? '', ['inspect', '-a', '-f', 'json', folder], { maxBuffer: 1 << 26 });
      const { annotations } = JSON.parse(inspected.toString());
      const told: unknown[] = annotations.map((each: { annotations: unknown }) => each.annotations);
      const { regulation, article, version, title } = base;
      const custom = { regulation, article: String(article), version };
      expect(told).toContainEqual({ scope: 'package', title: title.en, custom });
      const [first] = base.obligations;
      expect(told).toContainEqual({
        scope: 'package',
        title: first?.title.en,
        description: first?.demand.en,
        custom: {
          obligation: first?.id,
          provision: first?.provision,
          bearer: first?.bearer.join(', '),
          modality: first?.modality,
          subject: 'event',
        },
      });
      const rule = { scope: 'rule', title: 'the word is a', description: 'the word is a' };
      expect(told).toContainEqual({ ...rule, custom: { provision: 'art 2' } });
      expect(told).toContainEqual({ scope: 'rule', title: 'online', description: 'online' });
      expect(told).toContainEqual({ scope: 'package', title: 'The policy versions in force' });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { parse } from 'yaml';
import { buildBundle } from '../src/bundle/build.ts';
import { compileToWasm } from '../src/bundle/compile.ts';
import { generateRego } from '../src/bundle/rego/index.ts';
import { decideEvent, planner } from '../src/decide/index.ts';
import { createReferenceEvaluator } from '../src/evaluate/reference.ts';
import { createWasmEvaluator } from '../src/evaluate/wasm.ts';
import { chinaCalendar, readDescriptor, readEvent } from '../src/facts/index.ts';
import { policySet } from '../src/generated/policies.ts';
import { createDecisionPoint } from '../src/index.ts';
import type { Policy, PolicySet } from '../src/model/policy-set.ts';
import { timestampInChina } from '../src/model/time.ts';
import { parameterFacts, readPolicies } from '../src/policy/index.ts';
import { deepsyn, ROOT } from './support/run.ts';

const opa = inject('opa');
let folder: string;
let policies: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'deepsyn-clashes-'));
  policies = join(folder, 'policies');
  cpSync(`${ROOT}policies`, policies, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const read = (file: string): unknown => parse(readFileSync(`${ROOT}examples/lotus-studio/${file}`, 'utf8'));
const service = readDescriptor({ value: read('lotus-studio.service.yaml') });
const at = Date.parse('2026-11-24T12:00:00+08:00');
const event = readEvent({ value: read('events/unverified-publisher.yaml') });

const NINE = policyOf('article-09/1.0.0');

function policyOf(key: string): Policy {
  const found = policySet.policies.find((each) => each.key === key);
  if (!found) throw new Error(`no policy ${key}`);
  return found;
}

interface Written {
  readonly pack: string;
  readonly article: number;
  readonly version?: string;
  readonly regulation?: string;
  readonly head?: string;
  readonly id?: string;
}

/** A policy of another law that demands nothing of anyone, in a pack. */
function add({ pack, article, version = '1.0.0', regulation = 'genai-2023', head = '', id }: Written): void {
  const number = String(article).padStart(2, '0');
  const file = join(policies, 'packs', pack, `article-${number}`, version, 'policy.yaml');
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(
    file,
    `regulation: ${regulation}
article: ${article}
version: ${version}
effective: { from: 2023-08-15 }
title: { en: Another law, zh: 其他规定 }
uses: [article-02/1.0.0, article-23/1.0.0]
${head}
obligations:
  - id: ${id ?? `art-${number}.nothing`}
    provision: art ${article}
    bearer: provider
    modality: may
    title: { en: Nothing, zh: 无 }
    demand: { en: Nothing is demanded., zh: 无要求。 }
    remedy: { en: None., zh: 无。 }
    judged:
      event: { types: [content.published] }
`,
  );
}

/** Decides on the example as something that is asked at that instant. */
const decideBy = (set: PolicySet, evaluator: Parameters<typeof decideEvent>[4], now = at) => {
  const context = { parameters: parameterFacts(set.parameters, {}, now), at: now, calendar: chinaCalendar, packs: [] };
  return decideEvent(service, { ...event, time: timestampInChina(now) }, set, context, evaluator, planner(set), 'en');
};

const messages = (): string => {
  try {
    readPolicies(policies, { draft: true });
    return '';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
};

describe('an id that two policies share', () => {
  it('is refused by lint, and by whoever reads them, where both can be in force', async () => {
    add({ pack: 'genai', article: 9, id: 'art-09.identity-verification' });
    const says = 'article-09/1.0.0 has art-09.identity-verification too, and both can be in force';
    expect(messages()).toContain(says);
    const linted = await deepsyn('lint', '--policies', policies, '--draft');
    expect(linted.out).toContain(says);
    expect(linted.status).toBe(1);
    await expect(createDecisionPoint({ policies, draft: true, packs: ['genai'] })).rejects.toMatchObject({
      code: 'invalid-policy',
    });
  });

  it('is refused in two packs, and allowed where one ends before the other begins', () => {
    add({ pack: 'one', article: 25, id: 'art-25.same' });
    add({ pack: 'two', article: 25, regulation: 'other-2024', id: 'art-25.same' });
    expect(messages()).toContain('one/article-25/1.0.0 has art-25.same too');
    const first = join(policies, 'packs/one/article-25/1.0.0/policy.yaml');
    writeFileSync(
      first,
      readFileSync(first, 'utf8').replace('from: 2023-08-15', 'from: 2023-01-10, until: 2023-08-14'),
    );
    expect(messages()).toBe('');
  });

  /** Two laws whose ids clash, past the check that refuses them. */
  const clashing = (): PolicySet => {
    const harmless = NINE.obligations.map((each) => ({
      ...each,
      policy: 'genai/article-09/1.0.0',
      judgements: each.judgements.map(({ complies: _, ...judgement }) => ({ ...judgement, effect: 'record' as const })),
    }));
    const other = { ...NINE, key: 'genai/article-09/1.0.0', regulation: 'genai-2023', obligations: harmless };
    return { ...policySet, policies: [...policySet.policies, { ...other, conditions: [] }] };
  };
  it('never lets one hide the other from the reference evaluator', async () => {
    const set = clashing();
    const failed = { code: 'evaluation-failed' };
    await expect(decideBy(set, createReferenceEvaluator(set))).rejects.toMatchObject(failed);
    // An evaluator that knows but one of them loses a verdict.
    await expect(decideBy(set, createReferenceEvaluator(policySet))).rejects.toMatchObject(failed);
  });

  it.skipIf(opa === undefined)(
    'never lets one hide the other from the compiled module, nor from a bundle',
    async () => {
      const set = clashing();
      const { modules, entrypoints } = generateRego(set);
      const wasm = new Uint8Array(compileToWasm(opa ?? '', modules, Object.values(entrypoints)));
      const evaluator = await createWasmEvaluator({ wasm, entrypoints });
      await expect(decideBy(set, evaluator)).rejects.toMatchObject({ code: 'evaluation-failed' });
      const input = { name: 'a case', at, packs: [], parameters: {}, service: { ...service }, findings: [] };
      const file = join(folder, 'bundle.tar.gz');
      writeFileSync(file, await buildBundle({ policies: set, compiled: { wasm, opa: '' }, tests: [input] }));
      await expect(createDecisionPoint({ bundle: { from: file } })).rejects.toMatchObject({
        code: 'invalid-policy',
        message: expect.stringContaining('art-09.identity-verification'),
      });
    },
  );
});

describe('what a version takes the place of', () => {
  it.each([
    ['another article of another law', 'article-17/1.0.0', {}, 'is not an earlier version of article 9 of genai-2023'],
    ['the same article of another law', 'article-09/1.0.0', {}, 'is not an earlier version of article 9 of genai-2023'],
    [
      'another article of its own law',
      'article-17/1.0.0',
      { regulation: 'deep-synthesis-2023', version: '2.0.0' },
      'is not an earlier version of article 9 of deep-synthesis-2023',
    ],
    ['itself', 'genai/article-09/1.0.0', {}, 'is no older version than 1.0.0'],
    [
      'a newer version',
      'article-09/1.0.0',
      { regulation: 'deep-synthesis-2023', version: '0.9.0' },
      'is no older version than 0.9.0',
    ],
    ['what does not exist', 'article-09/1.0.1', {}, 'there is no policy article-09/1.0.1'],
  ])('is never %s', (_, supersedes, more, says) => {
    add({ pack: 'genai', article: 9, head: `supersedes: ${supersedes}`, ...more });
    expect(messages()).toContain(says);
  });

  it('may be an older version of its own article', () => {
    const regulation = 'deep-synthesis-2023';
    add({ pack: 'later', article: 9, version: '1.10.0', regulation, head: 'supersedes: article-09/1.0.0' });
    expect(messages()).toBe('');
  });

  it('is, for a third version, the first one with the second', () => {
    const regulation = 'deep-synthesis-2023';
    add({ pack: 'a', article: 9, version: '1.1.0', regulation, head: 'supersedes: article-09/1.0.0' });
    add({ pack: 'b', article: 9, version: '1.2.0', regulation, head: 'supersedes: a/article-09/1.1.0' });
    expect(messages()).toBe('');
    add({ pack: 'c', article: 9, version: '1.3.0', regulation, head: 'supersedes: a/article-09/1.1.0' });
    expect(messages()).toContain('b/article-09/1.2.0 is in force on the same days');
  });

  it.skipIf(opa === undefined)('never comes back while a later version is in force, by either evaluator', async () => {
    const day = (date: string) => Date.parse(`${date}T00:00:00+08:00`);
    const dates = [
      ['1.1.0', '2024-01-01', '2026-01-01'],
      ['1.2.0', '2025-01-01', undefined],
      ['1.3.0', '2026-06-01', '2026-09-01'],
    ] as const;
    const later = dates.map(([version, from, until], index) => ({
      ...NINE,
      key: `article-09/${version}`,
      version,
      supersedes: `article-09/${dates[index - 1]?.[0] ?? '1.0.0'}`,
      from: day(from),
      ...(until === undefined ? {} : { until: day(until) }),
      conditions: [],
      obligations: NINE.obligations.map((each) => ({ ...each, policy: `article-09/${version}` })),
    }));
    const set = { ...policySet, policies: [...policySet.policies, ...later] };
    const { modules, entrypoints } = generateRego(set);
    const wasm = new Uint8Array(compileToWasm(opa ?? '', modules, Object.values(entrypoints)));
    const expected = [
      ['2023-07-01', '1.0.0'],
      ['2024-07-01', '1.1.0'],
      ['2025-07-01', '1.2.0'],
      ['2026-03-01', '1.2.0'],
      ['2026-07-01', '1.3.0'],
      ['2027-07-01', '1.2.0'],
    ] as const;
    for (const evaluator of [createReferenceEvaluator(set), await createWasmEvaluator({ wasm, entrypoints })]) {
      for (const [date, version] of expected) {
        const { decision } = await decideBy(set, evaluator, day(date));
        const versions = decision.policies.filter(({ article }) => article === 9).map((each) => each.version);
        expect([date, ...versions]).toEqual([date, version]);
      }
    }
  });
});

describe('names that would be one rule in Rego', () => {
  const named = (...names: string[]) =>
    `conditions:\n${names
      .map(
        (name) =>
          `  ${JSON.stringify(name)}:\n    gist: { en: g, zh: g }\n    when: { fact: service.offered-in-china, operator: equal, value: true }\n`,
      )
      .join('')}`;

  it.each([
    [['a user', 'a, user!']],
    [['a user', 'a user ruled out']],
    [['a user', 'a user missing']],
    [['a user', 'a user 2']],
    [['a user', 'a user 1 2 ruled out']],
  ])('are refused: %j', (names) => {
    add({ pack: 'genai', article: 25, head: named(...names) });
    expect(messages()).toMatch(/are one rule in Rego/);
  });

  it.each(['不在境内', '2 users', 'default', 'item', 'value 2', 'facts', 'Article 23'])(
    'are refused where they mean nothing or something else there: %s',
    (name) => {
      add({ pack: 'genai', article: 25, head: named(name) });
      expect(messages()).toMatch(/begins with a letter|means something else in Rego/);
    },
  );

  it('are refused for obligations, and for two packs that file the same version of one article', () => {
    add({ pack: 'one', article: 25, id: 'art-25.conditions' });
    add({ pack: 'two', article: 25, version: '1.0.0', id: 'art-25.other' });
    expect(messages()).toContain('“conditions” names something else in Rego');
    expect(messages()).toContain('one/article-25/1.0.0 is version 1.0.0 of the same article');
    const file = join(policies, 'packs/two/article-25/1.0.0/policy.yaml');
    appendFileSync(
      file,
      readFileSync(file, 'utf8').split('obligations:\n')[1]?.replace('art-25.other', 'art-25.other.event.finding') ??
        '',
    );
    expect(messages()).toContain('art-25.other.event.finding lies within art-25.other in Rego');
  });

  it.skipIf(opa === undefined)('do not arise from articles of two laws that have one number', async () => {
    add({ pack: 'genai', article: 23, head: named('a user') });
    add({ pack: 'genai', article: 24, head: '' });
    const file = join(policies, 'packs/genai/article-24/1.0.0/policy.yaml');
    const text = readFileSync(file, 'utf8').replace('article-23/1.0.0]', 'article-23/1.0.0, genai/article-23/1.0.0]');
    writeFileSync(file, text.replace('content.published] }', 'content.published], when: { condition: a user } }'));
    const set = readPolicies(policies, { draft: true });
    const { modules, entrypoints } = generateRego(set);
    const wasm = new Uint8Array(compileToWasm(opa ?? '', modules, Object.values(entrypoints)));
    const compiled = await createWasmEvaluator({ wasm, entrypoints });
    const law = { time: at, packs: ['genai'] };
    const facts = { 'service.offered-in-china': true };
    expect(await compiled.judge('content.published', facts, law)).toEqual(
      await createReferenceEvaluator(set).judge('content.published', facts, law),
    );
  });
});

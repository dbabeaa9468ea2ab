import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Condition } from '../src/model/condition.ts';
import { unreadFacts } from '../src/model/unread.ts';
import { isInForce, readPolicies, unreadProblems } from '../src/policy/index.ts';
import { spaceOf, witness } from '../src/solve/index.ts';
import { deepsyn, ROOT } from './support/run.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'deepsyn-policies-'));
  cpSync(`${ROOT}policies`, folder, { recursive: true });
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function edit(file: string, from: string, to: string): void {
  const path = join(folder, file);
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(from);
  writeFileSync(path, text.replace(from, to));
}

describe('the shipped policies', () => {
  it('come out as their cases say, in both evaluators, with every comparison seen both ways', async () => {
    const { status, out } = await deepsyn('test', '--json');
    const { cases, failed, evaluators, oneSided } = JSON.parse(out);
    expect(cases.filter((each: { differences: unknown[] }) => each.differences.length > 0)).toEqual([]);
    expect({ failed, evaluators, oneSided, status }).toEqual({
      failed: 0,
      evaluators: ['wasm', 'reference'],
      oneSided: [],
      status: 0,
    });
  });

  it('leave out no provision of Articles 6 to 24, and show every status of every obligation', async () => {
    const { status, out } = await deepsyn('coverage', '--json');
    const { provisions, obligations, uncovered } = JSON.parse(out);
    expect(uncovered).toEqual([]);
    expect(status).toBe(0);
    expect(new Set(obligations.map((each: { id: string }) => each.id)).size).toBeGreaterThanOrEqual(104);
    const articles = new Set(provisions.map(({ locator }: { locator: string }) => Number(/\d+/.exec(locator)?.[0])));
    expect([...articles].sort((a, b) => Number(a) - Number(b))).toEqual(
      Array.from({ length: 25 }, (_, index) => index + 1),
    );
  });

  it('are said in both languages', () => {
    const set = readPolicies(folder);
    const texts = set.policies.flatMap((policy) => [
      policy.title,
      ...policy.conditions.map((condition) => condition.gist),
      ...policy.obligations.flatMap(({ title, demand, remedy, judgements }) => [
        title,
        demand,
        remedy,
        ...judgements.flatMap(({ duty }) => duty?.title ?? []),
      ]),
    ]);
    expect(texts.filter((text) => text.zh === undefined)).toEqual([]);
    expect(Object.values(set.parameters).filter(({ title, basis }) => !title.zh || !basis.zh)).toEqual([]);
  });
});

describe('coverage', () => {
  it('fails where a provision has no encoding any more', async () => {
    edit('regulation.yaml', 'encoded-by: [art-20.assess-new-function]', 'encoded-by: []');
    const { status, err } = await deepsyn('coverage', '--policies', folder);
    expect(err).toContain('art-20.assess-new-function says that it stands in art 20, which does not name it');
    expect(status).toBe(2);
  });

  it('fails where no case shows a status any more', async () => {
    writeFileSync(
      join(folder, 'article-20/1.0.0/cases.yaml'),
      readFileSync(join(folder, 'article-20/1.0.0/cases.yaml'), 'utf8').replaceAll('violated', 'satisfied'),
    );
    const path = join(folder, 'article-20/1.0.0/cases.yaml');
    const [head, ...cases] = readFileSync(path, 'utf8').split('\n  - name:');
    writeFileSync(path, [head, cases[0]].join('\n  - name:'));
    const { status, out } = await deepsyn('coverage', '--policies', folder, '--json');
    expect(JSON.parse(out).uncovered).toContain(
      'no case shows art-20.assess-new-function violated on function (article-20/1.0.0)',
    );
    expect(status).toBe(1);
  });

  it('fails where a condition can make no difference, and names it', async () => {
    edit(
      'article-09/1.0.0/policy.yaml',
      '            - condition: a method of Article 9 is in use\n',
      '            - condition: a method of Article 9 is in use\n' +
        '            - any:\n' +
        '                - condition: a method of Article 9 is in use\n' +
        '                - { fact: service.accepts-user-input, operator: equal, value: true }\n',
    );
    const { status, out } = await deepsyn('coverage', '--policies', folder);
    expect(out).toContain(
      'art-09.identity-verification on service (article-09/1.0.0): ' +
        'no two inputs differ in this alone and in status: service.accepts-user-input equal true',
    );
    expect(status).toBe(1);
  });

  it.each([
    ['table', 'en', /57 provisions, \d+ obligations, \d+ cases, \d+ witnesses, \d+ deciding pairs, 0 gaps/],
    ['markdown', 'zh', /^# 互联网信息服务深度合成管理规定/],
    ['html', 'zh', /<html lang="zh-Hans">[\s\S]*显著标识/],
  ])('is written as %s, in %s', async (format, language, says) => {
    const { status, out } = await deepsyn('coverage', '--format', format, '--lang', language);
    expect(out).toMatch(says);
    expect(status).toBe(0);
  });
});

describe('a case', () => {
  it('that does not come true is shown with its place, what was expected and what was found', async () => {
    edit(
      'article-20/1.0.0/cases.yaml',
      'art-20.assess-new-function: { avatars: satisfied }',
      'art-20.assess-new-function: { avatars: violated }',
    );
    const { status, out } = await deepsyn('test', '--policies', folder, 'article-20');
    expect(out).toMatch(/✗ A function that was assessed before its launch complies {2}\S+cases\.yaml:\d+:\d+/);
    expect(out).toContain('art-20.assess-new-function of avatars: expected violated, found satisfied');
    expect(status).toBe(1);
  });

  it('can be chosen by folder and by words', async () => {
    const { out } = await deepsyn('test', '--policies', folder, 'article-20', '--grep', 'mobilise society needs');
    expect(out).toBe('1 cases passed, 0 failed\n');
  });
});

describe('a released version', () => {
  it('is not to be edited: lint says so', async () => {
    edit('article-09/1.0.0/policy.yaml', 'title: { en: Real identities of users', 'title: { en: Identities of users');
    const { status, out } = await deepsyn('lint', '--policies', folder);
    expect(out).toContain(
      'article-09/1.0.0 was released and has been edited since (restore it, and write what is new as a version of its own)',
    );
    expect(status).toBe(1);
  });

  it('holds for every shipped version', async () => {
    const { status, out } = await deepsyn('lint');
    expect(out).toContain('in order');
    expect(status).toBe(0);
    const lock: Record<string, string> = JSON.parse(readFileSync(`${ROOT}policies/versions.lock.json`, 'utf8'));
    const versions = readPolicies(`${ROOT}policies`).policies.map((policy) => policy.key);
    expect(Object.keys(lock).sort()).toEqual([...versions, 'parameters.yaml', 'regulation.yaml'].sort());
  });
});

describe('versions and packs', () => {
  const set = readPolicies(`${ROOT}policies`);
  const versionsAt = (time: string, packs: string[]) =>
    set.policies
      .filter((policy) => [5, 16].includes(policy.article) && isInForce(set, policy, { time: Date.parse(time), packs }))
      .map((policy) => policy.key);

  it('apply exactly within their dates, to the second', () => {
    expect(versionsAt('2023-01-09T23:59:59+08:00', [])).toEqual([]);
    expect(versionsAt('2023-01-10T00:00:00+08:00', [])).toEqual(['article-16/1.0.0']);
  });

  it('are joined by those of a pack, from its first second, if it is switched on', () => {
    expect(versionsAt('2026-01-01T00:00:00+08:00', [])).toEqual(['article-16/1.0.0']);
    expect(versionsAt('2025-08-31T23:59:59+08:00', ['labelling-2025'])).toEqual(['article-16/1.0.0']);
    expect(versionsAt('2025-09-01T00:00:00+08:00', ['labelling-2025'])).toEqual([
      'article-16/1.0.0',
      'labelling-2025/article-05/1.0.0',
    ]);
  });

  it('are chosen by --packs and --at, and the report names them', async () => {
    const file = 'examples/lotus-studio/lotus-studio.service.yaml';
    const { out } = await deepsyn('assess', '--json', file, '--packs', 'labelling-2025', '--at', '2026-11-24');
    const { policies, findings } = JSON.parse(out);
    expect(policies).toContainEqual({ regulation: 'labelling-measures-2025', article: 5, version: '1.0.0' });
    const ids = findings.map((each: { obligation: string }) => each.obligation);
    expect(ids).toEqual(expect.arrayContaining(['art-05.implicit-label-content', 'art-16.technical-mark']));
    const unknown = await deepsyn('assess', file, '--packs', 'labeling-2025');
    expect(unknown.err).toContain('did you mean labelling-2025?');
    expect(unknown.status).toBe(2);
  });
});

describe('the proof that a status cannot be reached', () => {
  const set = readPolicies(`${ROOT}policies`);
  const comparison = (fact: string): Condition => ({
    kind: 'comparison',
    fact,
    decorators: [],
    operator: 'equal',
    value: { constant: true },
  });
  const spaceFor = (applies: Condition, complies: Condition) =>
    spaceOf(set, { subject: 'service', types: [], effect: 'deny', applies, complies, unreachable: {} }, {}, 0);
  const [one, other] = [comparison('service.offered-in-china'), comparison('service.accepts-user-input')];

  it('exhausts the classes of the facts: what implies its own fulfilment is never violated', () => {
    expect(witness(spaceFor(one, one), 'violated')).toBeUndefined();
    expect(witness(spaceFor(one, one), 'satisfied')).toBeDefined();
  });

  it('constructs an input for everything else', () => {
    for (const status of ['satisfied', 'violated', 'indeterminate', 'not-applicable'] as const) {
      expect(witness(spaceFor(one, other), status)).toBeDefined();
    }
  });
});

describe('a fact of the vocabulary', () => {
  it('that no policy reads is a mistake, unless it is said why', async () => {
    edit(
      'article-06/1.0.0/policy.yaml',
      'forbid: { fact: event.content.fake, operator: equal, value: true }',
      'forbid: { fact: event.content.news, operator: equal, value: true }',
    );
    const { status, out } = await deepsyn('lint', '--policies', folder);
    expect(status).toBe(1);
    expect(out).toContain('no policy reads event.content.fake');
  });

  it('is read by a policy or excused with a reason, and none is both', () => {
    const set = readPolicies(folder);
    expect(unreadProblems(set)).toEqual([]);
    expect(unreadProblems({ ...set, policies: [] }).map(({ message }) => message)).toContain(
      'no policy reads service.sectors.culture.licence-valid-until',
    );
    for (const [name, reason] of Object.entries(unreadFacts)) expect(reason, name).not.toBe('');
  });
});

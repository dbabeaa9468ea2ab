import {
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createDecisionPoint, DeepsynError } from '../src/index.ts';
import type { Problem } from '../src/model/errors.ts';
import { serveConfiguration } from '../src/model/serve.ts';
import { readPolicies, releasePolicies } from '../src/policy/index.ts';
import { createServer } from '../src/serve/index.ts';
import { makeDescriptor, makeEvent } from '../src/testing/index.ts';
import { deepsyn, MAIN, ROOT, run } from './support/run.ts';

let folder: string;
let policies: string;
const at = (name: string) => join(policies, name);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'deepsyn-loader-'));
  policies = join(folder, 'policies');
  cpSync(`${ROOT}policies`, policies, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** What is wrong with the folder for whoever reads it. */
function problemsIn(draft = false): readonly Problem[] {
  try {
    readPolicies(policies, { draft });
    return [];
  } catch (error) {
    if (error instanceof DeepsynError) return error.problems;
    throw error;
  }
}

function write(name: string, text: string): void {
  mkdirSync(dirname(at(name)), { recursive: true });
  writeFileSync(at(name), text);
}

function edit(name: string, from: string, to: string): void {
  const text = readFileSync(at(name), 'utf8');
  expect(text).toContain(from);
  writeFileSync(at(name), text.replace(from, to));
}

const NINE = 'article-09/1.0.0';
const LOTUS = `${ROOT}examples/lotus-studio/lotus-studio.service.yaml`;
const DENIED = `${ROOT}examples/lotus-studio/events/unverified-publisher.yaml`;
/** Article 9 with nothing in it that the example breaches. */
const soften = () => edit(`${NINE}/policy.yaml`, 'value: false }', 'value: true }');

const DAMAGES: readonly (readonly [string, () => void, RegExp])[] = [
  ['renamed', () => renameSync(at(`${NINE}/policy.yaml`), at(`${NINE}/policy.yml`)), /this file is not read/],
  ['gone', () => rmSync(at('article-09'), { recursive: true }), /was released and is gone/],
  ['altered', soften, /has been edited since/],
];

describe.each(DAMAGES)('a policy that is %s', (_, damage, says) => {
  it('is refused by every command that decides, with exit 2 and the file', async () => {
    damage();
    const asked = [
      ['assess', LOTUS],
      ['decide', '--service', LOTUS, '--event', DENIED],
      ['decide', '--service', LOTUS, '--events', join(folder, 'events.jsonl')],
      ['explain', 'art-17.conspicuous-mark.voice'],
      ['report', `${ROOT}examples`],
      ['gate', LOTUS],
      ['build', '-o', join(folder, 'bundle.tar.gz')],
      ['serve', '--port', '0'],
    ];
    writeFileSync(join(folder, 'events.jsonl'), `${JSON.stringify(makeEvent('user.registered', {}))}\n`);
    for (const args of asked) {
      const { status, out, err } = await deepsyn(...args, '--policies', policies);
      expect({ args: args[0], status, out }).toEqual({ args: args[0], status: 2, out: '' });
      expect(err).toMatch(says);
      expect(err).toContain(NINE);
    }
    const linted = await deepsyn('lint', '--policies', policies);
    expect(linted.out).toMatch(says);
    expect(linted.status).toBe(1);
  }, 120_000);

  it('is refused by the library, by the server and when it is loaded again', async () => {
    const point = await createDecisionPoint({ policies });
    const before = point.policies.digest;
    damage();
    const refused = { code: 'invalid-policy', message: expect.stringMatching(says) };
    await expect(createDecisionPoint({ policies })).rejects.toMatchObject(refused);
    await expect(point.reload()).rejects.toMatchObject(refused);
    expect(point.policies.digest).toBe(before);
    const configuration = serveConfiguration.parse({ policies, port: 0, log: 'silent' });
    await expect(createServer(configuration, folder, '0.0.0')).rejects.toMatchObject(refused);
  });
});

describe('the lock', () => {
  it('that is missing, no lock, or not readable is refused: it is not a lock of nothing', () => {
    const lock = at('versions.lock.json');
    rmSync(lock);
    expect(problemsIn()).toMatchObject([{ file: lock, message: 'the lock of released versions is missing' }]);
    for (const text of ['', '[]', '{"article-09/1.0.0": "x"}', '{', 'null']) {
      writeFileSync(lock, text);
      expect(problemsIn(), text).not.toEqual([]);
      expect(problemsIn(true), text).not.toEqual([]);
    }
    rmSync(lock);
    mkdirSync(lock);
    expect(problemsIn().map(({ file }) => file)).toContain(lock);
  });

  it('holds the defaults of parameters and what must be encoded, too', () => {
    edit('parameters.yaml', 'default: { 2023-01-10: PT24H }', 'default: { 2023-01-10: PT72H }');
    edit('regulation.yaml', 'in-force: 2023-01-10', 'in-force: 2033-01-10');
    const edited = problemsIn().map(({ message }) => message);
    expect(edited).toEqual(['parameters.yaml', 'regulation.yaml'].map((name) => expect.stringContaining(name)));
    rmSync(at('regulation.yaml'));
    expect(problemsIn().map(({ file }) => file)).toContain(at('regulation.yaml'));
  });

  it('takes an edit of the parameters where it is released by name, and of a version never', () => {
    edit('parameters.yaml', '# How this', '# How that');
    expect(() => releasePolicies(policies, [])).toThrow(/parameters\.yaml was released/);
    expect(releasePolicies(policies, ['parameters.yaml'])).toEqual(['parameters.yaml']);
    expect(problemsIn()).toEqual([]);
    soften();
    expect(() => releasePolicies(policies, [NINE])).toThrow(/write what is new as a version of its own/);
  });

  it('does not hold a version that is new: it decides once it is released, with cases', () => {
    cpSync(at(NINE), at('article-09/1.1.0'), { recursive: true });
    edit('article-09/1.1.0/policy.yaml', 'version: 1.0.0', `version: 1.1.0\nsupersedes: ${NINE}`);
    expect(problemsIn()).toMatchObject([{ message: 'article-09/1.1.0 is not released yet' }]);
    expect(problemsIn(true)).toEqual([]);
    rmSync(at('article-09/1.1.0/cases.yaml'));
    expect(() => releasePolicies(policies, [])).toThrow(/no cases show what article-09\/1\.1\.0 comes to/);
    copyFileSync(at(`${NINE}/cases.yaml`), at('article-09/1.1.0/cases.yaml'));
    expect(releasePolicies(policies, [])).toEqual(['article-09/1.1.0']);
    expect(problemsIn()).toEqual([]);
  });
});

describe('a folder of policies', () => {
  const POLICY = readFileSync(`${ROOT}policies/${NINE}/policy.yaml`, 'utf8');
  it.each([
    `${NINE}/policy.yml`,
    `${NINE}/Policy.yaml`,
    `${NINE}/POLICY.YAML`,
    `${NINE}/policy.yaml.bak`,
    `${NINE}/policy.yaml~`,
    `${NINE}/.policy.yaml.swp`,
    `${NINE}/polcy.yaml`,
    `${NINE}/policy`,
    `${NINE}/policy.json`,
    `${NINE}/case.yaml`,
    `${NINE}/рolicy.yaml`,
    'article-09/policy.yaml',
    'artcle-09/1.0.0/policy.yaml',
    'article-9/1.0.0/policy.yaml',
    'article-009/1.0.0/policy.yaml',
    'Article-09/1.0.0/policy.yaml',
    '.article-09/1.0.0/policy.yaml',
    'article-25/1.0/policy.yaml',
    'article-25/v1.0.0/policy.yaml',
    'article-25/1.0.0/draft/policy.yaml',
    'article-25/01.0.0/policy.yaml',
    'packs/Labels/article-05/1.0.0/policy.yaml',
    'packs/article-05/1.0.0/policy.yaml',
    'packs/policy.yaml',
    'pack/labels/article-05/1.0.0/policy.yaml',
    'stray.yaml',
    'paramters.yaml',
    'parameters.yml',
    'versions.lock.json.orig',
  ])('is refused, edited or not, where %s lies in it, which would not be read', (name) => {
    write(name, POLICY);
    const [first] = name.startsWith(NINE) || name.startsWith('article-25') ? [name] : name.split('/');
    for (const draft of [false, true]) {
      const files = problemsIn(draft).map(({ file }) => file ?? '');
      expect(files.filter((file) => file.startsWith(at(first ?? '').slice(0, at('article-25').length)))).not.toEqual(
        [],
      );
      expect(problemsIn(draft).every(({ remedy }) => remedy !== undefined)).toBe(true);
    }
  });

  it('is refused where a version has no policy, or is a link', () => {
    rmSync(at(`${NINE}/policy.yaml`));
    expect(problemsIn()).toMatchObject([{ file: at(`${NINE}/policy.yaml`), message: 'there is no such file' }]);
    renameSync(at('article-09'), join(folder, 'article-09'));
    symlinkSync(join(folder, 'article-09'), at('article-09'));
    expect(problemsIn(true)).toMatchObject([{ file: at('article-09'), message: 'links are not followed' }]);
  });

  it('may hold what nobody could take for a policy, and may be a link itself', () => {
    write('notes.txt', 'x');
    write('LICENSE', 'x');
    write(`${NINE}/README.md`, 'x');
    write('.git/config.yaml', 'x');
    symlinkSync(policies, join(folder, 'link'));
    expect(readPolicies(join(folder, 'link')).digest).toBe(readPolicies(`${ROOT}policies`).digest);
  });
});

describe('a draft', () => {
  const draft = ['--policies'];
  const event = ['--service', LOTUS, '--event', DENIED];

  it('is decided by the reference evaluator, even where nothing was edited, and never by the compiled policies', async () => {
    const point = await createDecisionPoint({ policies, draft: true });
    expect(point.evaluator).toEqual({ name: 'reference', reason: 'these policies are a draft' });
    await expect(createDecisionPoint({ policies, draft: true, evaluator: 'wasm' })).rejects.toMatchObject({
      code: 'stale-bundle',
    });
    await expect(Reflect.apply(createDecisionPoint, undefined, [{ draft: true }])).rejects.toMatchObject({
      code: 'invalid-policy',
    });
  });

  it('may differ from what was released, but not lack any of it', () => {
    soften();
    expect(problemsIn(true)).toEqual([]);
    rmSync(at('article-17'), { recursive: true });
    expect(problemsIn(true).map(({ message }) => message)).toContain('article-17/1.0.0 was released and is gone');
  });

  it('is named by the library in every answer', async () => {
    const point = await createDecisionPoint({ policies, draft: true });
    const [service, registered] = [makeDescriptor(), makeEvent('user.registered', {})];
    const answers = [
      await point.decide({ service, event: registered }),
      await point.decide({ service: point.prepare(service), event: registered }),
      await point.assess(service),
      await point.explain('art-09.identity-verification'),
      point.policies,
    ];
    expect(answers.map((answer) => answer.draft)).toEqual(answers.map(() => true));
    const released = await createDecisionPoint({ policies });
    expect(await released.assess(service)).not.toHaveProperty('draft');
  });

  it('is named by every command, for people and for programs', async () => {
    soften();
    const flags = [...draft, policies, '--draft'];
    writeFileSync(join(folder, 'events.jsonl'), `${JSON.stringify(makeEvent('user.registered', {}))}\n`);
    const commands = [
      ['assess', LOTUS],
      ['decide', ...event],
      ['explain', 'art-09.identity-verification'],
      ['report', `${ROOT}examples/lotus-studio`],
    ];
    for (const args of commands) {
      expect((await deepsyn(...args, ...flags, '--lang', 'zh')).out, args[0]).toContain('草案');
      expect((await deepsyn(...args, ...flags, '--json')).out, args[0]).toContain('"draft": true');
    }
    const batch = await deepsyn('decide', '--service', LOTUS, '--events', join(folder, 'events.jsonl'), ...flags);
    expect(JSON.parse(batch.out)).toMatchObject({ draft: true });
    const tested = await deepsyn('test', '--policies', policies, 'article-20', '--json');
    expect(JSON.parse(tested.out)).toMatchObject({ draft: true });
    const linted = await deepsyn('lint', '--policies', policies, '--draft');
    expect(linted.status).toBe(0);
  }, 120_000);

  it('is named by every format of the gate', async () => {
    const formats = ['pretty', 'json', 'sarif', 'junit', 'github', 'gitlab', 'markdown', 'html', 'oscal'];
    const file = (format: string) => join(folder, `report.${format}`);
    const outputs = formats.flatMap((format) => ['--format', `${format}=${file(format)}`]);
    for (const flags of [[], ['--draft']]) {
      await deepsyn('gate', LOTUS, '--policies', policies, ...flags, ...outputs);
      const saying = formats.filter((format) => /draft/i.test(readFileSync(file(format), 'utf8')));
      expect(saying).toEqual(flags.length > 0 ? formats : []);
    }
  }, 120_000);

  it('is named over HTTP, in the status and in the decision log', async () => {
    writeFileSync(join(folder, 'masking.key'), 'a secret');
    const configuration = serveConfiguration.parse({
      policies,
      draft: true,
      port: 0,
      log: 'silent',
      services: [LOTUS],
      'decision-log': { folder: 'log', 'masking-key': 'masking.key' },
    });
    const { app, close } = await createServer(configuration, folder, '0.0.0');
    const registered = makeEvent('user.registered', {});
    const post = async (url: string, payload: object) => (await app.inject({ method: 'POST', url, payload })).json();
    const get = async (url: string) => (await app.inject({ method: 'GET', url })).json();
    expect(await post('/v1/decisions', { event: registered })).toMatchObject({ draft: true });
    expect(await post('/v1/assessments', {})).toMatchObject({ draft: true });
    expect(await post('/v1/explanations/art-09.identity-verification', {})).toMatchObject({ draft: true });
    const input = { event: registered };
    expect(await post('/v1/data/deepsyn/allow', { input })).toMatchObject({ warning: { code: 'draft_policies' } });
    const evaluation = {
      subject: { type: 'user', id: 'u' },
      action: { name: 'user.registered' },
      resource: { type: 'user', id: 'u' },
    };
    expect(await post('/access/v1/evaluation', evaluation)).toMatchObject({ context: { draft: true } });
    expect(await get('/v1/policies')).toMatchObject({ draft: true });
    expect(await get('/v1/status')).toMatchObject({ result: { bundles: { deepsyn: { draft: true } } } });
    await close();
    const name = readdirSync(join(folder, 'log')).find((each) => each.startsWith('decisions-')) ?? '';
    const [line = ''] = readFileSync(join(folder, 'log', name), 'utf8').split('\n');
    expect(JSON.parse(line)).toMatchObject({ result: { draft: true } });
  });

  it('becomes a bundle only where that is asked for, and the bundle says so', async () => {
    // Another digest than the folder has: what is compiled stays what it is, so that no OPA is needed.
    const lock: Record<string, string> = JSON.parse(readFileSync(at('versions.lock.json'), 'utf8'));
    write('versions.lock.json', JSON.stringify({ ...lock, 'regulation.yaml': '0'.repeat(64) }));
    const file = join(folder, 'bundle.tar.gz');
    const build = (...more: string[]) =>
      run(process.execPath, [MAIN, 'build', '--policies', policies, '-o', file, ...more], folder);
    expect((await build()).status).toBe(2);
    const built = await build('--draft', '--json');
    expect(built.status, built.err).toBe(0);
    expect(JSON.parse(built.out)).toMatchObject({ draft: true });
    const point = await createDecisionPoint({ bundle: { from: file } });
    expect(point.policies.draft).toBe(true);
    expect(await point.assess(makeDescriptor())).toMatchObject({ draft: true });
  });
});

import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDecisionPoint, type Decision } from '../src/index.ts';
import { serveConfiguration } from '../src/model/serve.ts';
import { releasePolicies } from '../src/policy/index.ts';
import { createServer } from '../src/serve/index.ts';
import { ROOT } from './support/run.ts';
import { at, report, service, type TwoBundles, twoBundles, verdictOf } from './support/two-bundles.ts';

const folder = mkdtempSync(join(tmpdir(), 'deepsyn-reloads-'));
const file = (name: string) => join(folder, name);
const RELOADS = 100;
setFlagsFromString('--expose-gc');
const collect: () => void = runInNewContext('gc');
const nextTurn = () => new Promise((resolve) => setImmediate(resolve));
let bundles: TwoBundles;

beforeAll(async () => {
  bundles = await twoBundles();
  writeFileSync(file('service.json'), JSON.stringify(service));
  writeFileSync(file('masking.key'), 'a secret');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Puts a bundle in its place at once, as whoever deploys one should. */
function put(name: string, bytes: Buffer): void {
  writeFileSync(file(`${name}.new`), bytes);
  renameSync(file(`${name}.new`), file(name));
}

describe('a hundred reloads', () => {
  it('fail and mix no decision: over HTTP, in process, prepared, in streams, and in the log', async () => {
    const { first, second, expected } = bundles;
    put('bundle.tar.gz', first);
    const configuration = serveConfiguration.parse({
      port: 0,
      log: 'silent',
      services: ['service.json'],
      bundle: { from: 'bundle.tar.gz' },
      'poll-seconds': 0,
      'decision-log': { folder: 'log', 'masking-key': 'masking.key', sync: 'interval' },
    });
    const server = await createServer(configuration, folder, '0.0.0');
    const origin = await server.listen();
    const { point } = server;
    const prepared = point.prepare(service);
    const seen = new Map<string, number>();
    const named = new Map<string, string>();
    let going = true;
    const check = ({ bundle, findings }: Pick<Decision, 'bundle' | 'findings'>) => {
      expect(verdictOf({ findings })).toBe(expected.get(bundle));
      seen.set(bundle, (seen.get(bundle) ?? 0) + 1);
    };
    const overHttp = async () => {
      const headers = { 'content-type': 'application/json' };
      const body = JSON.stringify({ event: report(), at: at.toISOString() });
      while (going) {
        const answer = await fetch(`${origin}/v1/decisions`, { method: 'POST', headers, body });
        expect(answer.status).toBe(200);
        const decision: Decision = JSON.parse(await answer.text());
        check(decision);
        named.set(decision.id, decision.bundle);
      }
    };
    const explained = async () => {
      const headers = { 'content-type': 'application/json' };
      const body = JSON.stringify({ input: { event: report(), at: at.toISOString() } });
      while (going) {
        const url = `${origin}/v1/data/deepsyn/decision?explain=full&provenance`;
        const text = await (await fetch(url, { method: 'POST', headers, body })).text();
        const { result, explanation, provenance } = JSON.parse(text);
        check(result);
        named.set(result.id, result.bundle);
        expect(provenance.bundles.deepsyn.revision).toBe(result.bundle);
        for (const { obligation, findings } of explanation ?? []) {
          if (obligation.id === 'art-10.report-harmful') expect(findings[0].status).toBe(expected.get(result.bundle));
        }
      }
    };
    const inProcess = async (who: typeof service | typeof prepared) => {
      while (going) {
        check(await point.decide({ service: who, event: report(), at }));
        await nextTurn();
      }
    };
    const inStreams = async () => {
      async function* endless() {
        while (going) {
          yield report();
          await nextTurn();
        }
      }
      for await (const decision of point.decideMany(prepared, endless(), { at })) check(decision);
    };
    const load = [overHttp(), overHttp(), explained(), inProcess(service), inProcess(prepared), inStreams()];
    const sets: WeakRef<object>[] = [];
    for (let count = 0; count < RELOADS; count++) {
      put('bundle.tar.gz', count % 2 ? first : second);
      expect(await server.reload()).toBe('taken');
      sets.push(new WeakRef(point.policies));
      await nextTurn();
    }
    going = false;
    await Promise.all(load);
    expect([...seen.keys()].sort()).toEqual([...expected.keys()].sort());
    // Once nothing is under way, the policies of bundles that are gone are let go, with all that was remembered of them.
    for (let round = 0; round < 5; round++) {
      await nextTurn();
      collect();
    }
    expect(sets.filter((each) => each.deref() !== undefined).length).toBeLessThanOrEqual(5);
    await server.close();
    const records = readdirSync(file('log'))
      .filter((name) => name.startsWith('decisions-'))
      .flatMap((name) =>
        readFileSync(file(`log/${name}`), 'utf8')
          .trimEnd()
          .split('\n'),
      )
      .map((line) => JSON.parse(line));
    expect(records).toHaveLength(named.size);
    for (const { decision_id: id, bundles: by, result } of records) {
      expect(by.deepsyn.revision).toBe(named.get(id));
      expect(verdictOf(result)).toBe(expected.get(by.deepsyn.revision));
    }
  }, 300_000);

  it('that are asked for all at once end with the bundle that was put last', async () => {
    const { first, second } = bundles;
    put('last.tar.gz', first);
    const point = await createDecisionPoint({ bundle: { from: file('last.tar.gz') } });
    const before = point.policies.digest;
    const reloads: Promise<boolean>[] = [];
    for (let count = 0; count < 10; count++) {
      put('last.tar.gz', count % 2 ? second : first);
      reloads.push(point.reload());
    }
    await Promise.all(reloads);
    expect(point.policies.digest).not.toBe(before);
  });
});

describe('a watched folder of policies', () => {
  it('is not taken while it is written, nor without a version that was released', async () => {
    const policies = file('policies');
    cpSync(`${ROOT}policies`, policies, { recursive: true });
    const point = await createDecisionPoint({ policies });
    const before = point.policies.digest;
    // A copy that is under way: one article is not there yet, and more is written all the time.
    renameSync(join(policies, 'article-10'), file('article-10'));
    let going = true;
    const writing = (async () => {
      for (let count = 0; going; count++) {
        writeFileSync(join(policies, 'note.txt'), 'x'.repeat(count));
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    })();
    await expect(point.reload()).rejects.toMatchObject({ code: 'unreadable-file' });
    going = false;
    await writing;
    await expect(point.reload()).rejects.toMatchObject({ code: 'invalid-policy' });
    expect(point.policies.digest).toBe(before);
    renameSync(file('article-10'), join(policies, 'article-10'));
    expect(await point.reload()).toBe(false);
    // What is new decides once it is released, and not before.
    writeFileSync(join(policies, 'parameters.yaml'), `${readFileSync(join(policies, 'parameters.yaml'), 'utf8')}\n#\n`);
    await expect(point.reload()).rejects.toMatchObject({ code: 'invalid-policy' });
    expect(point.policies.digest).toBe(before);
    releasePolicies(policies, ['parameters.yaml']);
    expect(await point.reload()).toBe(true);
  });
});

import { generateKeyPairSync } from 'node:crypto';
import { chmodSync, copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openPoint } from '../src/decide/index.ts';
import { createDecisionPoint, type DecisionPointOptions, jsonSchema } from '../src/index.ts';
import { recordOf, verifyLog } from '../src/log/index.ts';
import { canonicalJson } from '../src/model/canonical.ts';
import type { ServiceEvent } from '../src/model/event/index.ts';
import { serveConfiguration } from '../src/model/serve.ts';
import { factsRead } from '../src/policy/index.ts';
import { createServer } from '../src/serve/index.ts';
import { makeDescriptor, makeEvent } from '../src/testing/index.ts';
import { writeDecisions } from './support/logs.ts';
import { ROOT } from './support/run.ts';

const AT = Date.parse('2026-06-01T12:00:00.123+08:00');
const service = makeDescriptor({ 'offered-in-china': true });
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'deepsyn-records-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function recorded(event: ServiceEvent, options: DecisionPointOptions = {}, key = 'a secret') {
  const point = await openPoint(options);
  const decision = await point.decide({ service, event, at: new Date(AT) });
  const needed = factsRead(point.policies, event.type);
  const record = recordOf({ decision, event, service, at: AT, context: await point.context(), needed }, key, {});
  await point.close();
  return record;
}

describe('a record', () => {
  it('names what decided: the same under the same settings, and another under any that differ', async () => {
    const contextOf = async (options: DecisionPointOptions) => {
      const point = await openPoint(options);
      const context = await point.context();
      expect(await point.context()).toBe(context);
      await point.close();
      return context;
    };
    const ways: DecisionPointOptions[] = [
      {},
      { parameters: { 'art-10.report-within': 'PT12H' } },
      { parameters: { 'art-10.report-within': 'PT11H' } },
      { packs: ['labelling-2025'] },
      { language: 'zh' },
      { evaluator: 'reference' },
    ];
    const contexts = await Promise.all(ways.map(contextOf));
    expect(new Set(contexts.map((each) => canonicalJson(each))).size).toBe(ways.length);
    expect(await contextOf({ parameters: { 'art-10.report-within': 'PT12H' } })).toEqual(contexts[1]);
    const point = await createDecisionPoint();
    expect(contexts[0]).toMatchObject({ engine: '0.1.0', evaluator: 'wasm', policies: point.policies.digest });
  });

  it('has the milliseconds of the decision and of the event, and the times as people write them', async () => {
    const event = makeEvent('user.registered', { user: { id: 'user-1' } });
    const { result, input } = await recorded({ ...event, time: '2026-06-01T11:59:59.987+08:00' });
    expect(result).toMatchObject({ at_ms: AT, at: expect.stringMatching(/^2026-06-01T12:00:00(\.123)?\+08:00$/) });
    expect(input.event).toMatchObject({ time: '2026-06-01T11:59:59.987+08:00', time_ms: AT - 136 });
  });

  it('names the service that was judged by its content, whatever the order of its fields', async () => {
    const event = makeEvent('user.registered', {});
    const context = await (await createDecisionPoint()).context();
    const point = await createDecisionPoint();
    const decision = await point.decide({ service, event });
    const of = (made: typeof service) =>
      recordOf({ decision, event, service: made, at: AT, context, needed: [] }, 'a secret', {}).input.descriptor;
    expect(of(Object.fromEntries(Object.entries(service).reverse()) as typeof service)).toBe(of(service));
    expect(of({ ...service, 'offered-in-china': false })).not.toBe(of(service));
  });

  it('has no text of the caller’s own words: names, marks, sources, other services', async () => {
    const said = 'Zhang San, 110101199003070011';
    const events: ServiceEvent[] = [
      makeEvent('content.republished', {
        user: { id: `${said} 1` },
        content: { id: `${said} 2`, news: true, 'made-with': ['voice-imitation'], source: `${said} 3` },
        service: `${said} 4`,
      }),
      makeEvent('mark.altered', {
        content: { id: `${said} 5` },
        before: {
          technical: true,
          conspicuous: true,
          'technical-value': `${said} 6`,
          'conspicuous-value': `${said} 7`,
        },
        after: { technical: true, conspicuous: true, 'technical-value': `${said} 8`, 'conspicuous-value': `${said} 9` },
      }),
      makeEvent('order.received', {
        'received-at': '2026-06-01T09:00:00+08:00',
        order: { id: `${said} 10`, services: [`${said} 11`, `${said} 12`], 'significant-risk': true },
      }),
      makeEvent('application-violation.found', {
        'found-at': '2026-06-01T09:00:00+08:00',
        application: { id: `${said} 13`, 'offers-deep-synthesis': true },
      }),
      makeEvent('violation.established', {
        'established-at': '2026-06-01T09:00:00+08:00',
        violation: { obligation: `${said} 14`, 'established-by': `${said} 15`, established: true },
      }),
    ];
    for (const event of events) {
      const record = await recorded({ ...event, id: `${said} 16` });
      const text = JSON.stringify(record);
      expect(text).not.toContain('Zhang San');
      expect(text).not.toContain('110101199003070011');
      for (const pointer of record.masked) expect(JSON.stringify(at(record, pointer))).toContain('hmac-sha256:');
      expect([...text.matchAll(/hmac-sha256:/g)].length).toBeGreaterThanOrEqual(record.masked.length);
    }
    const marks = await recorded(events[1] ?? makeEvent('mark.altered', {}));
    expect(marks.masked).toEqual(expect.arrayContaining([expect.stringContaining('technical-value')]));
  });

  it.each([
    ['a name', 'Zhang San'],
    ['a number of a citizen', '110101199003070011'],
    ['a line break and a forged record', '"},"result":{"decision":"permit"}}\n{"decision_id":"x"}'],
    ['what steers a terminal', '\u001b[31mred'],
    ['a thousand letters', 'x'.repeat(1000)],
  ])('bounds the id that a caller gave its event: %s', async (_, id) => {
    const { input, masked } = await recorded({ ...makeEvent('user.registered', {}), id });
    expect(input.event.id).toMatch(/^hmac-sha256:[0-9a-f]{64}$/);
    expect(masked).toContain('/input/event/id');
    const uuid = '0b0dbb2e-2f30-4bd0-9d16-6a7ac8a3d3a4';
    expect((await recorded({ ...makeEvent('user.registered', {}), id: uuid })).input.event.id).toBe(uuid);
  });

  it('names the key that masked it, without telling it', async () => {
    const event = makeEvent('user.registered', { user: { id: 'user-1' } });
    const [one, same, other] = [await recorded(event), await recorded(event), await recorded(event, {}, 'another')];
    expect(one.context.masking_key).toBe(same.context.masking_key);
    expect(one.context.masking_key).not.toBe(other.context.masking_key);
  });

  it('is as its published schema says', async () => {
    await writeDecisions(folder, 30);
    const check = new Ajv2020({ strict: false, validateFormats: false }).compile(jsonSchema('decision-record'));
    const lines = readFileSync(join(folder, 'decisions-000001.jsonl'), 'utf8').trimEnd().split('\n');
    for (const line of lines) expect(check(JSON.parse(line)), JSON.stringify(check.errors)).toBe(true);
    expect(check({ ...JSON.parse(lines[0] ?? ''), more: 1 })).toBe(false);
    expect((await verifyLog(folder)).faults).toEqual([]);
  });
});

describe('a server', () => {
  const keys = [1, 2].map(() => generateKeyPairSync('ed25519'));
  const serve = async (more: object) => {
    const log = { folder: 'log', 'masking-key': 'masking.key', ...more };
    const configuration = serveConfiguration.parse({
      port: 0,
      log: 'silent',
      services: ['lotus.yaml'],
      'decision-log': log,
    });
    const server = await createServer(configuration, folder, '0.0.0');
    const origin = await server.listen();
    const headers = { 'content-type': 'application/json' };
    const body = JSON.stringify({ event: makeEvent('user.registered', { user: { id: 'user-1' } }) });
    expect((await fetch(`${origin}/v1/decisions`, { method: 'POST', body, headers })).status).toBe(200);
    await server.close();
  };

  it('changes its signing key where its configuration names the one before', async () => {
    copyFileSync(`${ROOT}examples/lotus-studio/lotus-studio.service.yaml`, join(folder, 'lotus.yaml'));
    writeFileSync(join(folder, 'masking.key'), 'a secret');
    for (const [index, { privateKey }] of keys.entries()) {
      writeFileSync(join(folder, `${index}.pem`), privateKey.export({ type: 'pkcs8', format: 'pem' }));
      chmodSync(join(folder, `${index}.pem`), 0o600);
    }
    await serve({ 'signing-key': '0.pem' });
    await expect(serve({ 'signing-key': '1.pem' })).rejects.toMatchObject({ code: 'invalid-log' });
    await serve({ 'signing-key': '1.pem', 'previous-signing-key': '0.pem' });
    await serve({ 'signing-key': '1.pem' });
    for (const { publicKey } of keys) {
      expect(await verifyLog(join(folder, 'log'), { key: publicKey })).toMatchObject({
        records: 3,
        vouched: 3,
        faults: [],
      });
    }
  });
});

/** What a JSON pointer names. */
function at(value: unknown, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .reduce((found: unknown, step) => Reflect.get(Object(found), step), value);
}

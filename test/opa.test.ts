import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { buildBundle } from '../src/bundle/build.ts';
import { readCases } from '../src/cases/index.ts';
import { chinaCalendar } from '../src/facts/calendar.ts';
import { derive } from '../src/facts/derive.ts';
import { manifest } from '../src/generated/manifest.ts';
import { policySet } from '../src/generated/policies.ts';
import { createDecisionPoint, type Decision, DeepsynError } from '../src/index.ts';
import { eventTypes } from '../src/model/event/index.ts';
import { isRecord } from '../src/model/keys.ts';
import { bounds, DAY, timestamp } from '../src/model/time.ts';
import { readDocument } from '../src/source/index.ts';
import { descriptors, events, makeDescriptor, makeEvent } from '../src/testing/index.ts';
import { withoutId } from './support/decisions.ts';
import { ROOT, run } from './support/run.ts';

const opa = inject('opa') ?? '';
const EXAMPLES = ['facefusion', 'gpt-sovits', 'lotus-studio', 'stable-diffusion-webui'];
const AT = '2026-03-02T10:00:00+08:00';
const key = { key: 'a secret of the organisation', algorithm: 'HS256' } as const;

/** A decision as the bundle gives it: everything but the name of that one decision. */
const asBundle = (decision: Decision): unknown => JSON.parse(JSON.stringify(withoutId(decision)));

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        typeof address === 'object' && address ? resolve(address.port) : reject(new Error('there is no port')),
      );
    });
  });
}

describe.skipIf(opa === '')('the bundle in OPA itself', () => {
  const folder = mkdtempSync(join(tmpdir(), 'deepsyn-'));
  const plain = join(folder, 'bundle.tar.gz');
  const signed = join(folder, 'signed.tar.gz');
  let server: ChildProcess;
  let address = '';

  beforeAll(async () => {
    const wasm = readFileSync(`${ROOT}src/generated/policy.wasm`);
    const sources = { policies: policySet, compiled: { wasm, opa: manifest.opa }, tests: [] };
    writeFileSync(plain, await buildBundle(sources));
    writeFileSync(signed, await buildBundle({ ...sources, key }));
    ({ server, address } = await serve(['-b', signed, '--verification-key', key.key, '--signing-alg', key.algorithm]));
  });

  afterAll(() => {
    server.kill();
    rmSync(folder, { recursive: true, force: true });
  });

  async function serve(args: readonly string[]): Promise<{ server: ChildProcess; address: string }> {
    const port = await freePort();
    const started = spawn(opa, ['run', '--server', '--log-level=error', `--addr=127.0.0.1:${port}`, ...args]);
    const at = `http://127.0.0.1:${port}`;
    for (let tries = 0; tries < 200; tries++) {
      if (started.exitCode !== null) throw new Error(`OPA ended: ${started.stderr?.read()}`);
      const ready = await fetch(`${at}/health?bundles`).catch(() => undefined);
      if (ready?.ok) return { server: started, address: at };
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error('OPA did not begin to listen');
  }

  async function ask(path: string, input: unknown): Promise<unknown> {
    const response = await fetch(`${address}/v1/data/deepsyn/${path}`, {
      method: 'POST',
      body: JSON.stringify({ input }),
    });
    const answer: unknown = await response.json();
    expect(response.status, JSON.stringify(answer)).toBe(200);
    return isRecord(answer) ? answer.result : undefined;
  }

  it('decides every case and assesses its service as the library does', async () => {
    const point = await createDecisionPoint();
    for (const { service, event, at, source } of readCases(`${ROOT}policies`, policySet)) {
      const time = new Date(at);
      const input = { service, at: time.toISOString() };
      expect(await ask('assessment', input), source.name.en).toEqual(await point.assess(service, { at: time }));
      if (!event) continue;
      const decision = await point.decide({ service, event, at: time });
      expect(await ask('decision', { ...input, event }), source.name.en).toEqual(asBundle(decision));
    }
  });

  it('assesses every example and decides each type of event of it as the library does', async () => {
    const point = await createDecisionPoint();
    const at = new Date(AT);
    for (const name of EXAMPLES) {
      const service = point.prepare(
        // The library checks it, and refuses what is no descriptor.
        JSON.parse(JSON.stringify(readDocument(`${ROOT}examples/${name}/${name}.service.yaml`).value)),
      ).descriptor;
      expect(await ask('assessment', { service, at: AT }), name).toEqual(await point.assess(service, { at }));
      for (const type of eventTypes) {
        const event = makeEvent(type, {}, { time: AT });
        const decision = await point.decide({ service, event, at });
        expect(await ask('decision', { service, event, at: AT }), `${name} ${type}`).toEqual(asBundle(decision));
      }
    }
  });

  it('decides a thousand generated inputs as the library does', async () => {
    const point = await createDecisionPoint();
    await fc.assert(
      fc.asyncProperty(descriptors(), events(), async (service, event) => {
        // The events are of the first of June: before them, within a day of them, and after.
        for (const at of [AT, '2026-05-31T12:00:00+08:00', '2026-06-02T08:00:00.5+08:00']) {
          const decision = await point.decide({ service, event, at: new Date(at) });
          expect(await ask('decision', { service, event, at })).toEqual(asBundle(decision));
          expect(await ask('allow', { service, event, at })).toBe(decision.decision === 'permit');
        }
      }),
      { numRuns: 350 },
    );
  });

  it('knows the same instants, lengths and names, and counts months alike', async () => {
    const point = await createDecisionPoint();
    const stamps = [
      '1899-12-31T15:59:59.999Z',
      '1899-12-31T16:00:00Z',
      '2199-12-31T15:59:59.999Z',
      '2199-12-31T16:00:00Z',
      '9999-12-31T23:59:59Z',
      '2026-06-30T23:59:60Z',
      '2026-01-31T09:00:00.123456789+05:45',
      '2026-01-31T00:00:00-23:59',
      '2028-02-29T23:59+08:00',
      '2026-02-29T00:00:00Z',
    ];
    const lengths = ['P1M', 'P6M', 'P181D', 'P184D', 'P1Y', 'P13M', 'P100Y', 'P36526D', 'P1MT12H'];
    const names = ['video', 'Video', ' video', 'vide\u0301o', '视频（新）', '视频 新', 'unknown'];
    const same = async (service: object, event: object, at: string) => {
      // The library takes a Date; what is written is checked where it is read.
      const readable = timestamp.safeParse(at).success ? new Date(at) : null;
      const ours = await Reflect.apply(point.decide, point, [{ service, event, at: readable }]).then(
        asBundle,
        () => 'refused',
      );
      const theirs = await ask('decision', { service, event, at });
      const refused = isRecord(theirs) && Array.isArray(theirs.faults);
      expect(refused ? 'refused' : theirs, JSON.stringify({ service, event, at })).toEqual(ours);
    };
    const base = {
      id: 's',
      name: 'S',
      'offered-in-china': true,
      roles: ['provider'],
      activities: ['offers-deep-synthesis'],
      capabilities: ['text-to-speech'],
    };
    for (const found of stamps) {
      for (const limit of ['P1M', 'P30D', 'P100Y']) {
        const data = { 'received-at': found, response: { handling: { done: true, at: '2026-02-28T09:00:00+08:00' } } };
        const event = { ...makeEvent('complaint.received', {}, { time: '2026-02-28T09:00:00+08:00' }), data };
        await same({ ...base, complaints: { 'time-limit': limit } }, event, '2026-03-02T09:00:00+08:00');
      }
    }
    for (const retention of lengths) {
      const service = { ...base, logs: { generation: { recorded: true, retention } } };
      const at = new Date(AT);
      const ours = await Reflect.apply(point.assess, point, [service, { at }]).catch(() => 'refused');
      const theirs = await ask('assessment', { service, at: AT });
      expect(isRecord(theirs) && Array.isArray(theirs.faults) ? 'refused' : theirs, retention).toEqual(ours);
    }
    for (const ordered of names) {
      for (const named of names) {
        const orders = [{ id: 'o', suspends: ['other-service'], services: [ordered] }];
        const event = { ...makeEvent('user.registered', {}, { time: AT }), data: { service: named } };
        await same({ ...base, functions: [{ id: 'video' }], orders }, event, AT);
      }
    }
    for (const at of stamps) await same(base, makeEvent('user.registered', {}, { time: '2026-01-31T00:00:00Z' }), at);
  });

  it('finds alike what orders suspend under any name, and what is dated back', async () => {
    const point = await createDecisionPoint();
    const same = async (service: unknown, event: unknown, at: string) => {
      const ours = await Reflect.apply(point.decide, point, [{ service, event, at: new Date(at) }]);
      expect(await ask('decision', { service, event, at }), JSON.stringify({ service, event, at })).toEqual(
        asBundle(ours),
      );
    };
    const functions = [{ id: 'voice', name: 'Voice Clone' }, { id: 'face' }, { id: 'shared', name: 'face' }];
    const lotus = { id: 'lotus', name: 'Lotus Studio', 'offered-in-china': true, roles: ['provider'], functions };
    const name = fc.constantFrom('voice', 'VOICE CLONE', 'Face', 'shared', 'lotus', 'Lotus studio', 'voic');
    const moment = fc.constantFrom('2026-03-01T00:00:00Z', '2026-03-02T00:00:00Z', '2026-03-03T00:00:00Z');
    const optional = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
    const order = fc.record({
      suspends: fc.constantFrom(['other-service'], ['account-registration'], ['other-service', 'account-registration']),
      services: optional(fc.array(name, { maxLength: 2 })),
      from: optional(moment),
      until: optional(moment),
      lifted: optional(fc.boolean()),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(order, { maxLength: 2 }), optional(name), async (listed, service) => {
        const orders = listed.map((each, index) => ({ id: `o${index}`, ...each }));
        const given = JSON.parse(JSON.stringify({ ...lotus, orders }));
        const event = makeEvent('user.registered', service === undefined ? {} : { service }, { time: AT });
        await same(given, event, AT);
      }),
      { numRuns: 300 },
    );
    for (const time of ['2022-12-31T00:00:00Z', '2023-01-10T00:00:00+08:00', '2026-03-02T11:00:00+08:00']) {
      for (const found of [undefined, '2020-01-01T00:00:00Z', '2026-03-01T00:00:00Z', '2026-03-03T00:00:00Z']) {
        for (const stated of [
          found,
          { value: found, by: 'Audit', at: '2026-03-01' },
          { value: found, by: 'Audit', at: '2026-03-03' },
        ]) {
          const response = { report: { done: true, at: '2026-02-01T00:00:00Z' }, disposal: { done: false } };
          const data = found === undefined ? { response } : { 'found-at': stated, response };
          await same(lotus, { ...makeEvent('harmful-content.found', {}, { time }), data }, AT);
        }
      }
    }
  });

  it('counts working days alike in all the years that it knows', async () => {
    const day = fc.integer({ min: 0, max: Math.floor((bounds.end - bounds.earliest) / DAY) - 1 });
    const days = fc.array(fc.tuple(day, fc.integer({ min: -3, max: 40 })), { minLength: 200, maxLength: 200 });
    const query = join(folder, 'days.json');
    await fc.assert(
      fc.asyncProperty(days, async (found) => {
        const spans = found.map(([first, length]) => {
          const from = bounds.earliest + first * DAY;
          return { from, to: Math.min(bounds.end - 1, Math.max(bounds.earliest, from + length * DAY)) };
        });
        writeFileSync(query, JSON.stringify({ spans }));
        const asked =
          '[days | some span in input.spans; days := data.deepsyn.time.working_days_between(span.from, span.to)]';
        const { out } = await run(opa, ['eval', '-b', plain, '-i', query, '-f', 'raw', asked], folder);
        const ours = spans.map(({ from, to }) =>
          derive('working-days-between(from, to)', { from, to }, chinaCalendar, undefined),
        );
        expect(JSON.parse(out)).toEqual(ours);
      }),
      { numRuns: 5 },
    );
  });

  it('refuses what the schemas refuse, and takes what they take', async () => {
    const point = await createDecisionPoint();
    await fc.assert(
      fc.asyncProperty(descriptors(), events(), edits, edits, async (service, event, ofService, ofEvent) => {
        const input = { service: edited(service, ofService), event: edited(event, ofEvent), at: AT };
        const text = JSON.stringify(input);
        const request = { ...JSON.parse(text), at: new Date(AT) };
        const ours = await point.decide(request).catch((error: unknown) => {
          if (error instanceof DeepsynError && error.code.startsWith('invalid-')) return undefined;
          throw error;
        });
        const theirs = await ask('decision', JSON.parse(text));
        if (ours) expect(theirs).toEqual(asBundle(ours));
        else {
          expect(theirs).toMatchObject({ decision: 'indeterminate' });
          expect(isRecord(theirs) && Array.isArray(theirs.faults) && theirs.faults.length > 0, text).toBe(true);
          expect(await ask('allow', JSON.parse(text))).toBe(false);
        }
      }),
      { numRuns: 500 },
    );
  });

  it.each([undefined, null, [], 'permit', {}, { service: {}, event: {} }, { service: makeDescriptor(), event: [] }])(
    'never allows %j',
    async (input) => {
      expect(await ask('allow', input)).toBe(false);
    },
  );

  it('knows services by their ids where they are kept as data', async () => {
    const service = makeDescriptor();
    const put = await fetch(`${address}/v1/data/services/${service.id}`, {
      method: 'PUT',
      body: JSON.stringify(service),
    });
    expect(put.status).toBe(204);
    const event = makeEvent('user.registered', {}, { time: AT });
    const whole = await ask('decision', { service, event, at: AT });
    expect(await ask('decision', { service: service.id, event, at: AT })).toEqual(whole);
  });

  it('answers in opa eval and opa exec, and on ready facts', async () => {
    const point = await createDecisionPoint();
    const [service, event] = [makeDescriptor(), makeEvent('content.published', {}, { time: AT })];
    const expected = asBundle(await point.decide({ service, event, at: new Date(AT) }));
    const input = join(folder, 'input.json');
    writeFileSync(input, JSON.stringify({ service, event, at: AT }));
    const evaluated = await run(opa, ['eval', '-b', plain, '-i', input, '-f', 'raw', 'data.deepsyn.decision'], folder);
    expect(JSON.parse(evaluated.out)).toEqual(expected);
    const executed = await run(opa, ['exec', '-b', plain, '--decision', 'deepsyn/decision', input], folder);
    expect(JSON.parse(executed.out)).toMatchObject({ result: [{ result: expected }] });
    writeFileSync(input, JSON.stringify({ 'law.time': Date.parse(AT), 'law.packs': [] }));
    const query = 'count(data.deepsyn.judge.content_published.findings)';
    const facts = await run(opa, ['eval', '-b', plain, '-i', input, '-f', 'raw', query], folder);
    expect(Number(facts.out)).toBeGreaterThan(0);
  });

  it('is verified by OPA, which refuses it with another key', async () => {
    const verify = (secret: string) =>
      run(
        opa,
        [
          'build',
          '-b',
          signed,
          '--verification-key',
          secret,
          '--signing-alg',
          key.algorithm,
          '-o',
          join(folder, 'out'),
        ],
        folder,
      );
    expect((await verify(key.key)).status).toBe(0);
    const refused = await verify('another');
    expect(refused.status).not.toBe(0);
    expect(`${refused.out}${refused.err}`).toMatch(/signature/i);
  });
});

/** Changes that a careless or malicious sender might make, at a place chosen by number. */
const edits = fc.array(
  fc.record({
    place: fc.nat(),
    value: fc.constantFrom<unknown>(
      null,
      [],
      {},
      '',
      -1,
      1.5,
      1e308,
      'PT24H',
      'P1DT',
      '2025-02-29',
      '2025-03-01T09:00Z',
      'x'.repeat(2001),
      { value: true },
      { value: true, by: 'team', at: '2025-01-01' },
      { done: true },
      { at: AT },
      [{ id: 'a' }, { id: 'a' }],
      '𠮷'.repeat(1001),
      true,
    ),
    name: fc.option(fc.constantFrom('extra', 'id', 'a/b', 'constructor', '*', 'toString', 'at', 'done'), {
      nil: undefined,
    }),
  }),
  { maxLength: 2 },
);

interface Edit {
  readonly place: number;
  readonly value: unknown;
  readonly name: string | undefined;
}

/** A copy with changes: each replaces one of the values, or adds a field beside it. */
function edited(document: unknown, changes: readonly Edit[]): unknown {
  const copy: unknown = JSON.parse(JSON.stringify(document));
  for (const { place, value, name } of changes) {
    const places: (() => void)[] = [];
    const visit = (holder: unknown): void => {
      if (typeof holder !== 'object' || holder === null) return;
      for (const own of Object.keys(holder)) {
        places.push(() => Reflect.set(holder, Array.isArray(holder) ? own : (name ?? own), structuredClone(value)));
        visit(Reflect.get(holder, own));
      }
    };
    visit(copy);
    places[place % places.length]?.();
  }
  return copy;
}

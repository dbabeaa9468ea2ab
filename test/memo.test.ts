import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Memo } from '../src/decide/memo.ts';
import { readDescriptor } from '../src/facts/index.ts';
import {
  createDecisionPoint,
  type DecisionPoint,
  DeepsynError,
  obligationIds,
  type ServiceEvent,
} from '../src/index.ts';
import { eventTypes } from '../src/model/event/index.ts';
import { descriptors, events, makeEvent, situationsOf } from '../src/testing/index.ts';
import { withoutId } from './support/decisions.ts';
import { ROOT } from './support/run.ts';

const at = new Date('2026-06-01T09:00:00+08:00');
const runs = Number(process.env.DEEPSYN_RUNS ?? 100);

/** Decides three times: from scratch, into the memo, and out of it. */
async function threeTimes(
  point: DecisionPoint,
  service: Parameters<DecisionPoint['prepare']>[0],
  event: ServiceEvent,
  now = at,
) {
  const prepared = point.prepare(service);
  const fresh = withoutId(await point.decide({ service, event, at: now }));
  const first = withoutId(await point.decide({ service: prepared, event, at: now }));
  const again = withoutId(await point.decide({ service: prepared, event, at: now }));
  return { fresh, first, again };
}

describe('a decision that was made before', () => {
  it('is the same as one from scratch, on arbitrary services and events', async () => {
    const point = await createDecisionPoint();
    await fc.assert(
      fc.asyncProperty(descriptors(), events(), async (service, event) => {
        const { fresh, first, again } = await threeTimes(point, service, event);
        expect(first).toEqual(fresh);
        expect(again).toEqual(fresh);
      }),
      { numRuns: runs * 3 },
    );
    expect(point.memo.hits).toBeGreaterThan(0);
  });

  it.each(eventTypes)('is found by a key that tells apart all that policies do: %s', async (type) => {
    const point = await createDecisionPoint();
    await fc.assert(
      fc.asyncProperty(
        descriptors(),
        fc.array(events(type), { minLength: 5, maxLength: 30 }),
        async (service, several) => {
          const prepared = point.prepare(service);
          for (const event of several) {
            const remembered = withoutId(await point.decide({ service: prepared, event, at }));
            expect(remembered).toEqual(withoutId(await point.decide({ service, event, at })));
          }
        },
      ),
      { numRuns: Math.max(2, Math.floor(runs / 20)) },
    );
  });

  it('is the same on inputs around every condition: what fulfils, breaches, or leaves it open', async () => {
    const point = await createDecisionPoint();
    const on = { on: 'event' } as const;
    for (const id of obligationIds) {
      for (const status of ['satisfied', 'violated', 'indeterminate', 'not-applicable'] as const) {
        let situations: ReturnType<typeof situationsOf>;
        try {
          situations = situationsOf(id, status, on);
        } catch {
          continue;
        }
        await fc.assert(
          fc.asyncProperty(situations, async ({ service, event, at: now }) => {
            if (!event) return;
            const { fresh, first, again } = await threeTimes(point, service, event, now);
            expect([first, again]).toEqual([fresh, fresh]);
          }),
          { numRuns: 2 },
        );
      }
    }
  });

  it('is told apart by every deadline, to the second, and by what is not known of it', async () => {
    const point = await createDecisionPoint({ packs: ['labelling-2025'] });
    const service = readDescriptor({
      value: {
        id: 's',
        name: 'S',
        'offered-in-china': true,
        roles: ['provider'],
        activities: ['offers-deep-synthesis'],
        capabilities: ['text-to-speech'],
        complaints: { 'time-limit': 'P3D' },
        'public-opinion-properties': true,
        'social-mobilisation-capacity': true,
      },
    });
    const prepared = point.prepare(service);
    const found = '2026-06-01T09:00:00+08:00';
    const after = (seconds: number) => new Date(Date.parse(found) + seconds * 1000);
    const times = [undefined, ...[-1, 0, 86_400, 86_401, 259_200, 259_201, 5_000_000].map(after)];
    const acts = [
      undefined,
      { done: false },
      ...times.map((at) => ({ done: true, ...(at && { at: at.toISOString() }) })),
    ];
    const events = acts.flatMap((act) => [
      makeEvent('harmful-content.found', { 'found-at': found, response: { report: act } }),
      makeEvent('harmful-content.found', { response: { report: act } }),
      makeEvent('complaint.received', { 'received-at': found, response: { handling: act, acceptance: act } }),
      makeEvent('complaint.received', { response: { handling: act } }),
      makeEvent('service.started', { 'started-at': found, response: { filing: act } }),
      makeEvent('service.started', { response: { filing: act } }),
      makeEvent('inspection.announced', { inspection: { 'cooperate-by': found, cooperation: act } }),
    ]);
    for (const now of times.flatMap((time) => time ?? [])) {
      for (const event of events) {
        const remembered = withoutId(await point.decide({ service: prepared, event, at: now }));
        expect(remembered).toEqual(withoutId(await point.decide({ service, event, at: now })));
      }
    }
    expect(point.memo.hits).toBeGreaterThan(100);
  });

  it('is told apart by what orders suspend, and by each other service', async () => {
    const point = await createDecisionPoint();
    const order = { id: 'o', suspends: ['other-service'], services: ['video'], until: '2026-06-02T00:00:00+08:00' };
    for (const orders of [
      undefined,
      [],
      [order],
      [order, { id: 'p', suspends: ['account-registration'] }],
      [{ id: 'q' }],
    ]) {
      const service = readDescriptor({
        value: { id: 's', name: 'S', 'offered-in-china': true, ...(orders && { orders }) },
      });
      const prepared = point.prepare(service);
      for (const time of ['2026-06-01T00:00:00+08:00', '2026-06-01T23:59:59+08:00', '2026-06-02T00:00:00+08:00']) {
        for (const name of [undefined, 'video', 'chat', 'video']) {
          const data = { user: { id: 'u' }, ...(name && { service: name }) };
          const event = makeEvent('user.registered', data, { time });
          const remembered = withoutId(await point.decide({ service: prepared, event, at }));
          expect(remembered).toEqual(withoutId(await point.decide({ service, event, at })));
        }
      }
    }
  });

  it('takes an event as its schema does: without a prototype, with what is inherited, at the limits of its fields', async () => {
    const point = await createDecisionPoint();
    const service = readDescriptor({ value: { id: 's', name: 'S' } });
    const prepared = point.prepare(service);
    const good = makeEvent('content.published', { user: { id: 'u', 'identity-verified': false } });
    await point.decide({ service: prepared, event: good, at });
    const decide = (by: typeof service | typeof prepared, event: unknown): Promise<object> =>
      Reflect.apply(point.decide, point, [{ service: by, event, at }]).then(withoutId, (error: Error) => ({
        refused: error.message,
      }));
    const { data, ...envelope } = good;
    const odd: readonly unknown[] = [
      envelope,
      Object.assign(Object.create({ data }), envelope),
      null,
      { ...good, data: null },
      { ...good, data: { user: null } },
      { ...good, time: [good.time] },
      { ...good, id: 'x'.repeat(1000) },
      { ...good, id: 'x'.repeat(1001) },
      { ...good, id: 1 },
      { ...good, source: 'x'.repeat(2000) },
      { ...good, source: 'x'.repeat(2001) },
      { ...good, source: '' },
      { ...good, source: 1 },
      { ...good, type: 1 },
      { ...good, time: 1 },
      { ...good, time: '2026-06-01' },
      { ...good, specversion: 1 },
      ...['id', 'source', 'type', 'time', 'specversion'].map((field) =>
        Object.fromEntries(Object.entries(good).filter(([name]) => name !== field)),
      ),
      { ...good, extension: 'x' },
      [good],
      undefined,
      () => good,
    ];
    for (const event of odd) expect(await decide(prepared, event)).toEqual(await decide(service, event));
    const { hits } = point.memo;
    await decide(prepared, Object.assign(Object.create(null), good));
    expect(point.memo.hits).toBe(hits + 1);
  });

  it('is dated with the second in which it is made', async () => {
    const point = await createDecisionPoint();
    const prepared = point.prepare(readDescriptor({ value: { id: 's', name: 'S' } }));
    const event = makeEvent('user.registered', { user: { id: 'u' } });
    for (const milliseconds of [0, 999, 1000, 86_400_000, 0]) {
      const now = new Date(at.getTime() + milliseconds);
      const [{ at: remembered }, { at: fresh }] = [
        await point.decide({ service: prepared, event, at: now }),
        await point.decide({ service: prepared.descriptor, event, at: now }),
      ];
      expect(remembered).toBe(fresh);
    }
  });

  it('is made again under another law, other defaults and other orders', async () => {
    const point = await createDecisionPoint({ packs: ['labelling-2025'] });
    const service = readDescriptor({
      value: {
        id: 's',
        name: 'S',
        'offered-in-china': true,
        orders: [{ id: 'o', suspends: ['information-update'], from: '2026-05-01T00:00:00+08:00' }],
      },
    });
    const prepared = point.prepare(service);
    const times = [
      '1969-01-01T00:00:00Z',
      '2022-01-01T00:00:00Z',
      '2023-02-01T00:00:00Z',
      '2025-08-31T15:59:59Z',
      '2025-08-31T16:00:00Z',
      '2026-04-30T15:59:59Z',
      '2026-05-01T00:00:00Z',
    ];
    // Before 2023 there are no default values of parameters.
    for (const now of [at, new Date('2022-12-01T00:00:00Z'), at]) {
      for (const time of times) {
        const event = makeEvent('content.published', { user: { id: 'u' } }, { time });
        const later = makeEvent('harmful-content.found', { 'found-at': time, response: {} }, { time });
        for (const each of [event, event, later]) {
          const remembered = withoutId(await point.decide({ service: prepared, event: each, at: now }));
          expect(remembered).toEqual(withoutId(await point.decide({ service, event: each, at: now })));
        }
      }
    }
  });

  it('shares its findings, frozen, and fills in duties from each event', async () => {
    const point = await createDecisionPoint();
    const prepared = point.prepare(readDescriptor({ value: { id: 's', name: 'S' } }));
    const event = (id: string) =>
      makeEvent('content.published', { user: { id }, content: { id: `content of ${id}` } }, { id });
    const [one, other] = [
      await point.decide({ service: prepared, event: event('a'), at }),
      await point.decide({ service: prepared, event: event('b'), at }),
    ];
    expect(one.findings).toBe(other.findings);
    expect(Object.isFrozen(one.findings) && one.findings.every(Object.isFrozen)).toBe(true);
    expect([one.event, other.event]).toEqual(['a', 'b']);
    const identity = other.duties.find(({ id }) => id === 'verify-identity');
    expect(identity?.with).toEqual({ user: 'b' });
    expect(point.memo).toMatchObject({ hits: 1, misses: 1 });
  });

  it('is never taken for an event that the schema refuses', async () => {
    const point = await createDecisionPoint();
    const prepared = point.prepare(readDescriptor({ value: { id: 's', name: 'S' } }));
    const good = makeEvent('content.published', { user: { id: 'u', 'identity-verified': true } });
    await point.decide({ service: prepared, event: good, at });
    const broken: readonly unknown[] = [
      { ...good, specversion: '0.3' },
      { ...good, id: '' },
      { ...good, time: '2026-02-30T00:00:00Z' },
      { ...good, data: { user: { id: 'u', 'identity-verified': 'yes' } } },
      { ...good, data: { user: { id: 'u', 'identity-verfied': true } } },
      { ...good, data: [] },
      { ...good, data: null },
      { ...good, type: 'constructor' },
      { ...good, Data: {} },
      JSON.parse(
        `{"__proto__": {"user": {}}, "specversion": "1.0", "id": "1", "source": "/", "type": "content.published", "time": "2026-06-01T00:00:00Z", "data": {"__proto__": {"user": {"identity-verified": true}}}}`,
      ),
      null,
      'event',
    ];
    for (const event of broken) {
      await expect(Reflect.apply(point.decide, point, [{ service: prepared, event, at }])).rejects.toThrow();
    }
  });

  it('comes from a copy: who changes a descriptor afterwards changes no decision', async () => {
    const point = await createDecisionPoint();
    const service = { id: 's', name: 'S', 'offered-in-china': false };
    const prepared = point.prepare(service);
    service['offered-in-china'] = true;
    const event = makeEvent('user.registered', { user: { id: 'u' } });
    const { findings } = await point.decide({ service: prepared, event, at });
    expect(findings.every(({ status }) => status === 'not-applicable')).toBe(true);
    expect(Object.isFrozen(prepared.descriptor)).toBe(true);
    const nested = point.prepare({ id: 's', name: 'S', orders: [{ id: 'o', suspends: ['other-service'] }] }).descriptor;
    expect(Object.isFrozen(nested.orders?.[0]?.suspends)).toBe(true);
  });
});

describe('a sequence of calls', () => {
  const edge = (instant: string) =>
    fc.constantFrom(-86_400_001, -86_400_000, -1, 0, 1, 86_400_000).map((by) => Date.parse(instant) + by);
  const instants = fc.oneof(
    ...[
      '2023-01-10T00:00:00+08:00',
      '2025-09-01T00:00:00+08:00',
      '2026-02-28T00:00:00+08:00',
      '2026-05-01T00:00:00+08:00',
      '2026-05-20T00:00:00+08:00',
      '2026-06-01T09:00:00+08:00',
    ].map(edge),
    fc.integer({ min: Date.parse('2022-12-01'), max: Date.parse('2027-02-01') }),
  );
  const bad = fc.constantFrom<unknown>(
    new Date(Number.NaN),
    new Date('9999-12-31T23:59:59Z'),
    new Date('1899-01-01'),
    null,
    '2026-06-01',
    {},
  );
  const calls = fc
    .record({
      service: fc.constantFrom(0, 1, 2),
      as: fc.constantFrom('first', 'second', 'bare'),
      point: fc.constantFrom(0, 1),
      event: events(),
      at: instants,
      time: fc.oneof(
        { weight: 4, arbitrary: fc.constant(0) },
        { weight: 1, arbitrary: fc.integer({ min: -2e8, max: 2e8 }) },
      ),
      spoilt: fc.oneof(
        { weight: 5, arbitrary: fc.constant('no') },
        { weight: 2, arbitrary: fc.constantFrom('at', 'event', 'bare') },
      ),
      wrong: bad,
      before: fc.oneof(
        { weight: 15, arbitrary: fc.constant('nothing') },
        { weight: 1, arbitrary: fc.constant('reload') },
      ),
    })
    .map(({ event, at: instant, time, spoilt, wrong, ...call }) => {
      const timed = { ...event, time: new Date(instant + time).toISOString() };
      const said =
        spoilt === 'event' ? { ...timed, data: { nothing: 1 } } : spoilt === 'bare' ? { ...timed, data: {} } : timed;
      return { ...call, event: said, at: spoilt === 'at' ? wrong : new Date(instant) };
    });

  it('decides each as if it were the only one, those that throw included', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'deepsyn-sequences-'));
    try {
      cpSync(`${ROOT}policies`, folder, { recursive: true });
      const fresh = await createDecisionPoint();
      let hits = 0;
      await fc.assert(
        fc.asyncProperty(
          fc.tuple(descriptors(), descriptors(), descriptors()),
          fc.array(calls, { minLength: 20, maxLength: 60 }),
          async (services, sequence) => {
            const points = [await createDecisionPoint(), await createDecisionPoint({ policies: folder })];
            const prepared = services.map((service) => ({
              first: points[0]?.prepare(service),
              second: points[1]?.prepare(service),
              bare: service,
            }));
            const settled = (point: DecisionPoint | undefined, request: object): Promise<object> =>
              Reflect.apply(point?.decide ?? fail, point, [request]).then(withoutId, refusal);
            // Each twice: what was kept of it answers the second time.
            for (const { service, as, point, event, at: now, before } of sequence.flatMap((each) => [each, each])) {
              const by = points[point];
              if (before === 'reload') await by?.reload();
              const found = await settled(by, { service: prepared[service]?.[as], event, at: now });
              expect(found).toEqual(await settled(fresh, { service: services[service], event, at: now }));
            }
            hits += points.reduce((sum, { memo }) => sum + memo.hits, 0);
          },
        ),
        { numRuns: Math.max(3, Math.floor(runs / 12)) },
      );
      expect(hits).toBeGreaterThan(0);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it('keeps nothing of a decision that threw, at whatever instant', async () => {
    const point = await createDecisionPoint();
    const event = makeEvent('harmful-content.found', { 'found-at': '2026-05-30T09:00:00+08:00' });
    for (const wrong of [new Date(Number.NaN), new Date('9999-12-31T23:59:59Z'), null, 'now']) {
      const prepared = point.prepare({ id: 's', name: 'S' });
      const asked = Reflect.apply(point.decide, point, [{ service: prepared, event, at: wrong }]);
      await expect(asked).rejects.toMatchObject({ code: 'invalid-time' });
      const found = withoutId(await point.decide({ service: prepared, event, at }));
      expect(found).toEqual(withoutId(await point.decide({ service: prepared.descriptor, event, at })));
    }
  });

  it('tells apart the days on which what a service says begins to count', async () => {
    const point = await createDecisionPoint();
    const service = readDescriptor({
      value: {
        id: 's',
        name: 'S',
        'offered-in-china': { value: true, by: 'Audit', at: '2026-06-02' },
        roles: ['provider'],
        activities: ['offers-deep-synthesis'],
        capabilities: ['text-to-speech'],
      },
    });
    const prepared = point.prepare(service);
    for (const day of ['2026-06-01', '2026-06-02', '2026-06-01', '2026-06-03']) {
      const now = new Date(`${day}T00:00:00+08:00`);
      const event = makeEvent(
        'user.registered',
        { user: { id: 'u', 'identity-verified': false } },
        { time: now.toISOString() },
      );
      const found = withoutId(await point.decide({ service: prepared, event, at: now }));
      expect(found).toEqual(withoutId(await point.decide({ service, event, at: now })));
      expect(found.findings.some(({ ahead }) => ahead?.includes('service.offered-in-china'))).toBe(
        day === '2026-06-01',
      );
    }
  });
});

const refusal = (error: unknown): object =>
  error instanceof DeepsynError ? { code: error.code, message: error.message } : { error: String(error) };

const fail = () => Promise.reject(new Error('there is no point'));

describe('the memo', () => {
  it('keeps at most what it may, and what is asked for again', () => {
    const counters = { hits: 0, misses: 0, evicted: 0 };
    const memo = new Memo<number>(10, counters);
    memo.keep('often', 1);
    for (let index = 0; index < 1000; index++) {
      memo.keep(index, index);
      expect(memo.find('often')).toBe(1);
      expect(memo.size).toBeLessThanOrEqual(10);
    }
    expect(memo.find(3)).toBeUndefined();
    expect(counters.hits).toBe(1000);
    expect(counters.evicted).toBeGreaterThan(900);
  });
});

describe('a full memo', () => {
  it('lets go of what was not asked for since half of it was kept', () => {
    const counters = { hits: 0, misses: 0, evicted: 0 };
    const memo = new Memo<string>(4, counters);
    for (const key of ['a', 'b', 'c', 'd']) memo.keep(key, key);
    expect([memo.size, counters.evicted]).toEqual([4, 0]);
    memo.keep('e', 'e');
    expect([memo.size, counters.evicted]).toEqual([3, 2]);
    expect(['a', 'b', 'c', 'd', 'e'].map((key) => memo.find(key))).toEqual([undefined, undefined, 'c', 'd', 'e']);
    expect(counters).toEqual({ hits: 3, misses: 0, evicted: 2 });
  });
});

describe('decisions on many events', () => {
  it('come in the order of the events, one at a time', async () => {
    const point = await createDecisionPoint();
    let asked = 0;
    async function* upload(): AsyncGenerator<ServiceEvent> {
      for (let index = 0; index < 100; index++) {
        asked++;
        yield makeEvent('user.registered', { user: { id: `u-${index}` } }, { id: `e-${index}` });
      }
    }
    const seen: string[] = [];
    for await (const decision of point.decideMany({ id: 's', name: 'S' }, upload(), { at })) {
      seen.push(decision.event);
      expect(asked).toBe(seen.length);
    }
    expect(seen).toEqual(Array.from({ length: 100 }, (_, index) => `e-${index}`));
    expect(point.memo).toMatchObject({ misses: 1, hits: 99 });
  });
});

describe('the memo of edited policies', () => {
  it('keeps nothing: the code that reads events was not made from them', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'deepsyn-memo-'));
    try {
      cpSync(`${ROOT}policies`, folder, { recursive: true });
      appendFileSync(join(folder, 'article-09/1.0.0/policy.yaml'), '# edited\n');
      const point = await createDecisionPoint({ policies: folder, draft: true });
      const prepared = point.prepare(readDescriptor({ value: { id: 's', name: 'S' } }));
      const event = makeEvent('user.registered', { user: { id: 'u' } });
      for (const _ of [1, 2]) await point.decide({ service: prepared, event, at });
      expect(point.memo).toMatchObject({ hits: 0, misses: 2 });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  afterWorkingDays,
  answerable,
  chinaCalendar,
  collectFacts,
  type FactSources,
  factsAhead,
  itemsOf,
  readDescriptor,
  readEvent,
} from '../src/facts/index.ts';
import type { ServiceDescriptor } from '../src/model/inputs.ts';
import { dateInChina, startOfDay } from '../src/model/time.ts';
import { inputVocabulary } from '../src/model/vocabulary.ts';
import { parseSource } from '../src/source/index.ts';

const DAY = 86_400_000;
const at = Date.parse('2026-06-01T12:00:00+08:00');
const service = (more: Partial<ServiceDescriptor>): ServiceDescriptor => ({ id: 's', name: 'S', ...more });
const collect = (needed: string[], descriptor: ServiceDescriptor) =>
  collectFacts(needed, { service: descriptor, parameters: {}, at, calendar: chinaCalendar });

describe('facts', () => {
  it('are the same, plain or attested', () => {
    const attested = { value: true, by: 'Audit', at: '2026-05-01' };
    const name = 'service.offered-in-china';
    expect(collect([name], service({ 'offered-in-china': attested }))).toEqual(
      collect([name], service({ 'offered-in-china': true })),
    );
  });

  it('are left out where they are unknown, never false', () => {
    expect(
      collect(['service.offered-in-china', 'service.roles', 'time-since(service.filing.at)'], service({})),
    ).toStrictEqual({});
  });

  it('are taken only where they are needed', () => {
    expect(collect(['service.roles'], service({ 'offered-in-china': true, roles: [] }))).toEqual({
      'service.roles': [],
    });
  });

  it('of an event are its data, its type and its time', () => {
    const event = readEvent({
      value: {
        specversion: '1.0',
        id: 'e',
        source: '/',
        type: 'content.published',
        time: '2026-05-30T08:00:00+08:00',
        data: { user: { id: 'u', 'identity-verified': false }, content: { 'made-with': ['voice-imitation'] } },
      },
    });
    const needed = ['event.type', 'event.time', 'event.user.id', 'event.content.made-with', 'event.content.id'];
    expect(collectFacts(needed, { event, parameters: {}, at, calendar: chinaCalendar })).toEqual({
      'event.type': 'content.published',
      'event.time': Date.parse('2026-05-30T08:00:00+08:00'),
      'event.user.id': 'u',
      'event.content.made-with': ['voice-imitation'],
    });
    expect(collectFacts(needed, { parameters: {}, at, calendar: chinaCalendar })).toEqual({});
  });

  it('are numbers where they are times: lengths, days in China and instants', () => {
    const descriptor = service({
      logs: { generation: { retention: 'P180D' } },
      operation: { 'started-at': '2026-01-01T00:00:00Z' },
      complaints: { 'time-limit': { value: 'PT36H', by: 'Audit', at: '2026-05-01' } },
    });
    const facts = collect(
      [
        'decision.time',
        'service.logs.generation.retention',
        'service.operation.started-at',
        'service.complaints.time-limit',
      ],
      descriptor,
    );
    expect(facts).toEqual({
      'decision.time': at,
      'service.logs.generation.retention': 180 * DAY,
      'service.operation.started-at': Date.parse('2026-01-01T00:00:00Z'),
      'service.complaints.time-limit': 1.5 * DAY,
    });
  });

  it('are numbers, words and days as they are said', () => {
    const descriptor = service({
      review: { inputs: { 'unreviewed-share': 0.25, method: 'automated' } },
      sectors: { publishing: { 'licence-valid-until': '2026-12-31' } },
    });
    const names = ['unreviewed-share', 'method'].map((name) => `service.review.inputs.${name}`);
    expect(collect([...names, 'service.sectors.publishing.licence-valid-until'], descriptor)).toEqual({
      'service.review.inputs.unreviewed-share': 0.25,
      'service.review.inputs.method': 'automated',
      'service.sectors.publishing.licence-valid-until': Date.parse('2026-12-31T00:00:00+08:00'),
    });
  });

  it('are nothing that is inherited, and nothing that is no value of a fact', () => {
    const inherited = Object.assign(Object.create({ 'offered-in-china': true }), { id: 's', name: 'S' });
    expect(collect(['service.offered-in-china'], inherited)).toStrictEqual({});
    const odd: readonly object[] = [
      { roles: [1] },
      { roles: ['provider', 1] },
      { roles: { every: () => true } },
      { 'offered-in-china': {} },
      { 'offered-in-china': null },
      { operation: 'started' },
      { operation: null },
    ];
    for (const each of odd) {
      const needed = ['service.roles', 'service.offered-in-china', 'service.operation.started-at'];
      const sources = { service: { id: 's', name: 'S', ...each }, parameters: {}, at, calendar: chinaCalendar };
      expect(Reflect.apply(collectFacts, undefined, [needed, sources]), JSON.stringify(each)).toStrictEqual({});
    }
  });

  it('of parameters are taken as they are given, and no others', () => {
    const parameters = { 'parameter.art-10.report-within': DAY };
    const needed = ['parameter.art-10.report-within', 'parameter.unknown', 'service.unknown', 'service.constructor'];
    expect(collectFacts(needed, { service: service({}), parameters, at, calendar: chinaCalendar })).toEqual(parameters);
  });

  it('of an item are those of its own kind', () => {
    const tool = { kind: 'tool' as const, exists: true, value: { id: 't', name: 'A', kind: 'model' } };
    const needed = ['tool.exists', 'tool.name', 'site.exists', 'site.kind'];
    const of = (item: FactSources['item']) =>
      collectFacts(needed, { item, parameters: {}, at, calendar: chinaCalendar });
    expect(of(tool)).toEqual({ 'tool.exists': true, 'tool.name': 'A' });
    expect(of({ kind: 'tool', exists: false })).toEqual({ 'tool.exists': false });
    expect(of({ kind: 'tool', exists: undefined })).toEqual({});
    expect(of(undefined)).toEqual({});
  });

  it('each have one type and a description', () => {
    for (const fact of inputVocabulary.values()) expect(fact.description, fact.name).not.toBe('');
  });
});

describe('a claim about the past', () => {
  const iso = (instant: number) => new Date(instant).toISOString();
  const past = [...inputVocabulary.values()].filter(({ type }) => 'past' in type);

  it('counts up to the very moment of the decision, and not a millisecond later', () => {
    const of = (instant: number) =>
      collect(['service.filing.at'], service({ filing: { at: iso(instant), done: false } }));
    expect(of(at)).toEqual({ 'service.filing.at': at });
    expect(of(at + 1)).toEqual({});
  });

  it('takes the deed along: what is dated ahead has not been done', () => {
    const needed = ['service.filing.at', 'service.filing.done'];
    const of = (done: boolean, instant: number) => collect(needed, service({ filing: { done, at: iso(instant) } }));
    expect(of(true, at + 1)).toEqual({});
    expect(of(false, at + 1)).toEqual({ 'service.filing.done': false });
    expect(of(true, at)).toEqual({ 'service.filing.done': true, 'service.filing.at': at });
  });

  it('is not made by what is attested later', () => {
    const attested = (day: string) => service({ 'offered-in-china': { value: true, by: 'Audit', at: day } });
    const name = 'service.offered-in-china';
    expect(collect([name], attested('2026-06-01'))).toEqual({ [name]: true });
    expect(collect([name], attested('2026-06-02'))).toEqual({});
    const sources = { service: attested('2026-06-02'), parameters: {}, at, calendar: chinaCalendar };
    expect(factsAhead([name, 'service.roles'], sources)).toEqual([name]);
  });

  it('is said by every instant of the vocabulary but those that may lie ahead', () => {
    const ahead = [...inputVocabulary.values()]
      .filter(({ type }) => (type.kind === 'timestamp' || type.kind === 'date') && !('past' in type))
      .map(({ name }) => name);
    expect(ahead).toEqual([
      'decision.time',
      'event.time',
      ...['publishing', 'culture', 'audiovisual'].map((sector) => `service.sectors.${sector}.licence-valid-until`),
      'function.launch-at',
      'order.from',
      'order.until',
      'order.rectify-by',
      'event.inspection.cooperate-by',
      'event.order.rectify-by',
    ]);
    expect(past.length).toBeGreaterThan(30);
  });
});

describe('items', () => {
  it('are those of the list; an unknown list and an empty one are one item, unknown or not there', () => {
    const value = { id: 'a' };
    expect(itemsOf(service({ tools: [value, { id: 'b' }] }), 'tool')).toMatchObject([
      { subject: { kind: 'tool', id: 'a' }, item: { kind: 'tool', exists: true, value } },
      { subject: { kind: 'tool', id: 'b' }, item: { exists: true } },
    ]);
    expect(itemsOf(service({ tools: [] }), 'tool')).toEqual([
      { subject: { kind: 'tool' }, item: { kind: 'tool', exists: false } },
    ]);
    expect(itemsOf(service({}), 'tool')).toEqual([
      { subject: { kind: 'tool' }, item: { kind: 'tool', exists: undefined } },
    ]);
  });

  it('that are not listed are settled by the list, and those that are, by their own fact', () => {
    expect(answerable('tool.name', { kind: 'tool' })).toBe('service.tools');
    expect(answerable('tool.name', { kind: 'tool', id: 'a' })).toBe('tool.name');
    expect(answerable('service.roles', { kind: 'tool' })).toBe('service.roles');
    expect(answerable('data-set.source', { kind: 'tool' })).toBe('data-set.source');
    expect(answerable('toolbox.name', { kind: 'tool' })).toBe('toolbox.name');
  });
});

describe('orders in force', () => {
  type Order = NonNullable<ServiceDescriptor['orders']>[number];
  const ACTIVITIES = 'suspended-activities()';
  const SERVICES = 'suspended-services()';
  const all = (...orders: Order[]) => collect(['service.orders', ACTIVITIES, SERVICES], service({ orders }));
  const suspended = (order: Order) => all(order)[ACTIVITIES];
  const ofService = (functions: string[], ...orders: Order[]) =>
    collect(['service.orders', ACTIVITIES, SERVICES], service({ orders, functions: functions.map((id) => ({ id })) }));

  it('suspend what they say, unless they are stated to be over', () => {
    expect(suspended({ id: 'o', suspends: ['account-registration'] })).toEqual(['account-registration']);
    expect(suspended({ id: 'o', suspends: ['account-registration'], lifted: true })).toEqual([]);
    expect(suspended({ id: 'o', suspends: ['account-registration'], until: '2026-06-01T12:00:00+08:00' })).toEqual([]);
    expect(suspended({ id: 'o', suspends: ['account-registration'], from: '2026-06-01T12:00:01+08:00' })).toEqual([]);
  });

  it('leave everything unknown where one does not say what it suspends, or they are not stated', () => {
    expect(all({ id: 'p', suspends: ['information-update'] }, { id: 'o' })).toEqual({});
    expect(all({ id: 'o', suspends: ['other-service'] })).toEqual({});
    expect(collect(['service.orders', ACTIVITIES, SERVICES], service({}))).toEqual({});
    expect(all()).toEqual({ 'service.orders': true, [ACTIVITIES]: [], [SERVICES]: [] });
  });

  it('begin and end to the millisecond, and until they are lifted', () => {
    const order = { id: 'o', suspends: ['account-registration' as const] };
    const iso = (instant: number) => new Date(instant).toISOString();
    const inForce = ['account-registration'];
    expect(suspended({ ...order, from: iso(at) })).toEqual(inForce);
    expect(suspended({ ...order, from: iso(at + 1) })).toEqual([]);
    expect(suspended({ ...order, until: iso(at + 1) })).toEqual(inForce);
    expect(suspended({ ...order, until: iso(at) })).toEqual([]);
    expect(suspended({ ...order, lifted: true, 'lifted-at': iso(at) })).toEqual([]);
    expect(suspended({ ...order, lifted: true, 'lifted-at': iso(at + 1) })).toEqual(inForce);
    expect(suspended({ ...order, lifted: false, 'lifted-at': iso(at) })).toEqual(inForce);
    expect(suspended({ ...order, lifted: { value: true, by: 'Audit', at: '2026-05-01' } })).toEqual([]);
    expect(suspended({ ...order, until: { value: iso(at), by: 'Audit', at: '2026-05-01' } })).toEqual([]);
  });

  it('together suspend each thing once, in order; a service only where they suspend other services', () => {
    const found = ofService(
      ['avatar', 'chat', 'video'],
      { id: 'o', suspends: ['other-service', 'account-registration'], services: ['video', 'chat'] },
      { id: 'p', suspends: ['account-registration'], services: ['search'] },
      { id: 'q', suspends: ['other-service'], services: ['chat', 'avatar'] },
      { id: 'r', suspends: ['information-update'], until: '2026-01-01T00:00:00Z' },
    );
    expect(found[ACTIVITIES]).toEqual(['account-registration', 'other-service']);
    expect(found[SERVICES]).toEqual(['avatar', 'chat', 'video']);
  });

  it('are those of the decision for an act, which cannot date itself before an order', () => {
    const event = readEvent({
      value: { specversion: '1.0', id: 'e', source: '/', type: 'user.registered', time: '2026-01-01T00:00:00Z' },
    });
    const order: Order = { id: 'o', suspends: ['account-registration'], from: '2026-03-01T00:00:00Z' };
    const sources = { service: service({ orders: [order] }), event, parameters: {}, at, calendar: chinaCalendar };
    expect(collectFacts([ACTIVITIES], sources)[ACTIVITIES]).toEqual(['account-registration']);
  });

  it('name parts of the service, whatever their case; a name that is none of them leaves unknown what is meant', () => {
    const order = (...services: string[]): Order => ({ id: 'o', suspends: ['other-service'], services });
    expect(ofService(['Video'], order('vIDEO'))[SERVICES]).toEqual(['video']);
    expect(ofService([], order('S'))[SERVICES]).toEqual(['s']);
    const slip = ofService(['video'], order('vidoe'));
    expect([slip[SERVICES], slip['service.orders'], slip[ACTIVITIES]]).toEqual([
      undefined,
      undefined,
      ['other-service'],
    ]);
  });

  it('of which a name is not in normal form are refused, with that form', () => {
    for (const [written, normal] of [
      [' video', 'video'],
      ['video ', 'video'],
      ['a  b', 'a b'],
      ['vide\u0301o', 'vid\u00e9o'],
      ['ｖｉｄｅｏ', 'video'],
      ['视频（新）', '视频(新)'],
    ]) {
      const value = { id: 's', name: 'S', orders: [{ id: 'o', suspends: ['other-service'], services: [written] }] };
      expect(() => readDescriptor({ value }), written).toThrow(`normal form: ${JSON.stringify(normal)}`);
    }
  });

  it('do not end by what is attested, or was lifted, after the decision', () => {
    const order = { id: 'o', suspends: ['account-registration' as const] };
    const later = { by: 'Audit', at: '2026-06-02' };
    const over = '2026-05-01T00:00:00Z';
    expect(suspended({ ...order, until: { value: over, ...later } })).toEqual(['account-registration']);
    expect(suspended({ ...order, lifted: { value: true, ...later } })).toEqual(['account-registration']);
    expect(suspended({ ...order, lifted: true, 'lifted-at': { value: over, ...later } })).toEqual([
      'account-registration',
    ]);
    expect(suspended({ id: 'o', suspends: { value: [], ...later } })).toBeUndefined();
  });
});

describe('a fact that is derived', () => {
  const BETWEEN = 'time-between(service.operation.started-at, service.filing.at)';
  const SINCE = 'time-since(service.filing.at)';
  const DAYS = 'working-days-between(service.operation.started-at, service.filing.at)';
  const DAYS_SINCE = 'working-days-since(service.filing.at)';
  const derivedFrom = (from: string | undefined, to: string | undefined) => {
    const descriptor = service({
      ...(from === undefined ? {} : { operation: { 'started-at': from } }),
      ...(to === undefined ? {} : { filing: { at: to } }),
    });
    const grounds = ['service.operation.started-at', 'service.filing.at', 'decision.time'];
    const found = collect([...grounds, BETWEEN, SINCE, DAYS, DAYS_SINCE], descriptor);
    return [BETWEEN, SINCE, DAYS, DAYS_SINCE].map((name) => found[name]);
  };

  it('is unknown as soon as one that it rests on is', () => {
    expect(derivedFrom(undefined, undefined)).toEqual([undefined, undefined, undefined, undefined]);
    expect(derivedFrom('2026-05-28T00:00:00Z', undefined)).toEqual([undefined, undefined, undefined, undefined]);
    expect(derivedFrom(undefined, '2026-05-29T12:00:00+08:00')).toEqual([undefined, 3 * DAY, undefined, 1]);
    expect(collect([BETWEEN, 'never-heard-of(service.filing.at)'], service({}))).toEqual({});
  });

  it('counts the time from one to the other, and working days after the first up to the last', () => {
    // Monday, 1 June 2026 is the day of the decision; Thursday to Friday is one working day.
    expect(derivedFrom('2026-05-28T23:00:00+08:00', '2026-05-29T01:00:00+08:00')).toEqual([
      2 * 3_600_000,
      3 * DAY + 11 * 3_600_000,
      1,
      1,
    ]);
    expect(derivedFrom('2026-05-29T00:00:00+08:00', '2026-05-29T23:00:00+08:00')[2]).toBe(0);
    expect(derivedFrom('2026-05-29T00:00:00+08:00', '2026-05-20T00:00:00+08:00').slice(0, 3)).toEqual([
      -9 * DAY,
      12.5 * DAY,
      0,
    ]);
  });

  it('counts no further than any deadline reaches', () => {
    expect(derivedFrom('1900-01-01T00:00:00Z', '2026-01-01T00:00:00Z')[2]).toBe(1001);
  });
});

describe('what is sent', () => {
  it('is read as a descriptor or an event, or refused with its path', () => {
    expect(readDescriptor({ value: { id: 's', name: 'S', roles: ['provider'] } })).toMatchObject({ id: 's' });
    expect(() => readDescriptor({ value: { id: 's', name: 'S', rolls: [] } })).toThrow(/rolls: unknown field/);
    expect(() => readEvent({ value: { type: 'user.registred' } })).toThrow(
      /unknown type.*did you mean user.registered/s,
    );
    expect(() => readEvent({ value: { type: 'zzzzzzzzzzzzzzzzzzzzzzzz' } })).toThrow(
      /expected one of .*, user.registered/s,
    );
    for (const value of [{}, null, undefined, 'event', ['type']]) {
      expect(() => readEvent({ value })).toThrow(/type: an event needs a type/);
    }
    const source = parseSource('specversion: "1.0"\ntype: user.registred\n', 'event.yaml');
    expect(() => readEvent(source)).toThrow(/event\.yaml:2/);
  });
});

describe('working days', () => {
  it('skip public holidays and count the weekend days worked in exchange', () => {
    expect(chinaCalendar.isWorkingDay('2025-10-01')).toBe(false);
    expect(chinaCalendar.isWorkingDay('2025-09-28')).toBe(true);
    expect(chinaCalendar.isWorkingDay('2025-09-27')).toBe(false);
  });

  it('are the same when they are asked for again, however many others were asked for between', () => {
    const date = (offset: number) => dateInChina(startOfDay('2023-01-01') + offset * DAY);
    const asked = Array.from({ length: 10_050 }, (_, offset) => chinaCalendar.isWorkingDay(date(offset)));
    expect(asked.map((_, offset) => chinaCalendar.isWorkingDay(date(offset)))).toEqual(asked);
    expect(asked.slice(0, 7)).toEqual([false, false, true, true, true, true, false]);
  });

  it('end a deadline at the end of the last of them, in China', () => {
    const from = Date.parse('2025-09-26T23:30:00+08:00');
    const due = (days: number) => afterWorkingDays(from, days, chinaCalendar);
    expect(due(0)).toBe(Date.parse('2025-09-26T23:59:59.999+08:00'));
    // The Sunday is worked, and the holidays of October are not.
    expect(due(1)).toBe(Date.parse('2025-09-28T23:59:59.999+08:00'));
    expect(due(4)).toBe(Date.parse('2025-10-09T23:59:59.999+08:00'));
    expect(due(86_400_000)).toBe(due(1000));
    expect(due(1000)).toBeGreaterThan(due(999));
  });

  it('count as many as a deadline of that many gives', () => {
    const derived = 'working-days-between(service.operation.started-at, service.filing.at)';
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 1, max: 30 }), (offset, days) => {
        const from = startOfDay('2023-02-01') + offset * 86_400_000;
        const due = afterWorkingDays(from, days, chinaCalendar);
        const iso = (instant: number) => new Date(instant).toISOString();
        const counted = (end: number) =>
          collect(
            ['service.operation.started-at', 'service.filing.at', derived],
            service({ operation: { 'started-at': iso(from) }, filing: { at: iso(end) } }),
          )[derived];
        expect(counted(due)).toBe(days);
        expect(counted(due + 86_400_000)).toBeGreaterThanOrEqual(days);
        expect(chinaCalendar.isWorkingDay(dateInChina(due))).toBe(true);
      }),
    );
  });
});

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDecisionPoint as createCorePoint } from '../src/core.ts';
import { createDecisionPoint, DeepsynError, type ServiceEvent } from '../src/index.ts';
import { deepsyn as express } from '../src/middleware/express.ts';
import { deepsyn as fastify } from '../src/middleware/fastify.ts';
import { descriptors, events, makeDescriptor, makeEvent } from '../src/testing/index.ts';
import { withoutId } from './support/decisions.ts';
import { ROOT } from './support/run.ts';

const at = new Date('2026-06-01T09:00:00+08:00');
const wasm = readFileSync(`${ROOT}src/generated/policy.wasm`);
const service = makeDescriptor({ 'offered-in-china': true });
const time = at.toISOString();
const marks = { conspicuous: { added: true, 'reasonably-placed': true, 'tells-public': true } };
const publish = (content: object = {}): ServiceEvent =>
  Object.assign({}, makeEvent('content.published', {}, { time }), { data: { content } });

/** Calls what a program without types calls. */
const untyped = (method: (...given: never[]) => unknown, ...given: readonly unknown[]): unknown =>
  Reflect.apply(method, undefined, given);

/** Empties everything that a caller still holds. */
function spoil(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  if (value instanceof Date) value.setTime(0);
  for (const each of Object.values(value)) spoil(each);
  if (Array.isArray(value)) value.length = 0;
  else for (const name of Object.keys(value)) Reflect.deleteProperty(value, name);
}

describe('what a caller changes after asking', () => {
  it.each(['wasm', 'reference'] as const)(
    'changes neither the answer nor what is remembered (%s)',
    async (evaluator) => {
      const point = await createDecisionPoint({ evaluator });
      await fc.assert(
        fc.asyncProperty(descriptors(), events(), async (descriptor, event) => {
          const expected = withoutId(await point.decide({ service: descriptor, event, at }));
          const prepared = point.prepare(descriptor);
          for (const named of [prepared, structuredClone(descriptor), prepared]) {
            const request = { service: named, event: structuredClone(event), at: new Date(at) };
            const asked = point.decide(request);
            spoil([request.event, request.at, ...(named === prepared ? [] : [named])]);
            expect(withoutId(await asked)).toEqual(expected);
          }
          expect(withoutId(await point.decide({ service: prepared, event, at }))).toEqual(expected);
        }),
        { numRuns: 40 },
      );
    },
  );

  it('does not reach the memo through a list of the event', async () => {
    const point = await createDecisionPoint({ evaluator: 'reference' });
    const prepared = point.prepare(service);
    const event = makeEvent('content.published', { content: { 'made-with': ['face-swap'] } }, { time });
    const expected = withoutId(await point.decide({ service, event, at }));
    const held: ServiceEvent = structuredClone(event);
    const asked = point.decide({ service: prepared, event: held, at });
    spoil(held.data);
    expect(withoutId(await asked)).toEqual(expected);
    expect(withoutId(await point.decide({ service: prepared, event, at }))).toEqual(expected);
  });

  it('does not reach the packs and parameters of a point', async () => {
    const open = [
      (options: object) => createDecisionPoint(options),
      (options: object) => createCorePoint({ ...options, wasm }),
    ];
    for (const make of open) {
      const options = {
        packs: ['labelling-2025'],
        parameters: { 'art-10.report-within': 'PT12H', 'art-06.permitted-news-sources': ['xinhua'] },
      };
      const expected = await (await make(structuredClone(options))).context();
      const opening = make(options);
      spoil(options);
      expect(await (await opening).context()).toEqual(expected);
    }
    const packs = ['labelling-2025'];
    const point = await createDecisionPoint({ packs });
    const before = withoutId(await point.decide({ service, event: publish(), at }));
    spoil(packs);
    expect(withoutId(await point.decide({ service, event: publish(), at }))).toEqual(before);
  });

  it('does not reach later decisions through the lists of a duty', async () => {
    const point = await createDecisionPoint();
    await fc.assert(
      fc.asyncProperty(descriptors(), events(), async (descriptor, event) => {
        const prepared = point.prepare(descriptor);
        const first = await point.decide({ service: prepared, event, at });
        const expected = structuredClone(withoutId(first));
        for (const duty of first.duties) spoil(duty.with);
        expect(withoutId(await point.decide({ service: prepared, event, at }))).toEqual(expected);
      }),
      { numRuns: 100 },
    );
  });
});

describe('what a point hands out', () => {
  const unfrozen = (value: unknown, path = ''): string[] => {
    if (typeof value !== 'object' || value === null) return [];
    const below = Object.entries(value).flatMap(([name, each]) => unfrozen(each, `${path}.${name}`));
    return Object.isFrozen(value) ? below : [path, ...below];
  };

  it('is frozen wherever it is part of what decides', async () => {
    const point = await createDecisionPoint();
    const late = makeEvent('content.published', {}, { time: '2020-06-01T12:00:00+08:00' });
    const explained = await point.explain('art-17.conspicuous-mark.voice', { service, event: late, at });
    expect(explained.reason).toBeDefined();
    const timely = await point.explain('art-17.conspicuous-mark.voice', { service, event: publish(), at });
    const { policies, findings } = await point.decide({ service, event: publish(), at });
    const handedOut = { explained, timely, set: point.policies, context: await point.context(), policies, findings };
    expect(unfrozen(Object.values(handedOut)).filter((path) => path !== '')).toEqual([]);
  });
});

describe('options that mean nothing', () => {
  const faulty: readonly (readonly [string, unknown, readonly string[]])[] = [
    ['parameters in a map', { parameters: new Map([['art-10.report-within', 'PT12H']]) }, ['parameters']],
    ['parameters that are none', { parameters: null }, ['parameters']],
    ['packs that are one word', { packs: 'labelling-2025' }, ['packs']],
    ['a language that is not spoken', { language: 'fr' }, ['language']],
    ['a misspelt name', { pack: ['labelling-2025'] }, ['pack']],
    ['another misspelt name', { paramters: {} }, ['paramters']],
    ['no options at all', null, []],
  ];
  const faultyOfNode: typeof faulty = [
    ['an evaluator that there is not', { evaluator: 'x' }, ['evaluator']],
    ['a bundle beside a folder', { bundle: { from: 'x' }, policies: 'policies' }, ['bundle']],
    ['an evaluator beside a bundle', { bundle: { from: 'x' }, evaluator: 'reference' }, ['evaluator']],
    ['a misspelt name of a bundle', { bundle: { from: 'x', verfication: 'skip' } }, ['bundle', 'verfication']],
    ['a draft that is no yes or no', { policies: 'policies', draft: 'no' }, ['draft']],
  ];

  it.each([...faulty, ...faultyOfNode])('are refused by a point, with their path: %s', async (_, options, path) => {
    const error = await Promise.resolve(untyped(createDecisionPoint, options)).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(DeepsynError);
    expect(error).toMatchObject({ code: 'invalid-configuration', problems: [{ path }] });
  });

  it.each(faulty)('are refused where there are no files, too: %s', async (_, options, path) => {
    const given = typeof options === 'object' && options !== null ? { ...options, wasm } : options;
    const error = await Promise.resolve(untyped(createCorePoint, given)).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: 'invalid-configuration', problems: [{ path }] });
  });

  it('are answered with the nearest name', async () => {
    await expect(untyped(createDecisionPoint, { pack: [] })).rejects.toThrow('did you mean packs?');
  });

  it('are refused by a parameter that JSON cannot carry, with its path', async () => {
    for (const value of [10n, [10n], () => 1, new Date()])
      await expect(
        untyped(createDecisionPoint, { parameters: { 'art-10.report-within': value } }),
      ).rejects.toMatchObject({ code: 'invalid-parameters' });
  });

  it('are accepted where they are undefined', async () => {
    const nothing = { policies: undefined, bundle: undefined, packs: undefined, evaluator: undefined };
    await expect(untyped(createDecisionPoint, nothing)).resolves.toBeDefined();
  });

  it('are refused by a middleware at once, before any request', async () => {
    const point = await createDecisionPoint();
    const options = { point, service, eventOf: () => undefined };
    for (const deepsyn of [express, fastify]) {
      expect(untyped(deepsyn, options)).toBeTypeOf('function');
      for (const [spoilt, path] of [
        [{ dutys: {} }, 'dutys'],
        [{ eventOf: 'x' }, 'eventOf'],
        [{ point: {} }, 'point'],
        [{ onRefusal: 1 }, 'onRefusal'],
      ] as const)
        expect(() => untyped(deepsyn, { ...options, ...spoilt })).toThrow(`${path}: `);
    }
  });

  it('are refused by many decisions as by one, where the time is null', async () => {
    const point = await createDecisionPoint();
    const many = untyped(point.decideMany, service, [publish()], { at: null });
    await expect(Object(many).next()).rejects.toMatchObject({ code: 'invalid-time' });
    await expect(untyped(point.decide, { service, event: publish(), at: null })).rejects.toMatchObject({
      code: 'invalid-time',
    });
  });
});

describe('what an input does not state itself', () => {
  class Marks {
    get conspicuous() {
      return marks.conspicuous;
    }
  }
  const refused: readonly (readonly [string, object])[] = [
    ['inherited from an object', { marks: Object.create(marks) }],
    [
      'inherited from an object without a prototype',
      { marks: Object.create(Object.assign(Object.create(null), marks)) },
    ],
    ['inherited further down', { marks: { conspicuous: Object.create(marks.conspicuous) } }],
    ['computed by a class', { marks: new Marks() }],
    ['kept in a map', { marks: new Map(Object.entries(marks)) }],
  ];

  it.each(refused)('is refused with its path: %s', async (_, content) => {
    const point = await createDecisionPoint();
    for (const named of [service, point.prepare(service)])
      await expect(untyped(point.decide, { service: named, event: publish(content), at })).rejects.toMatchObject({
        code: 'invalid-event',
        problems: [{ path: expect.arrayContaining(['data', 'content', 'marks']) }],
      });
  });

  it('is refused of a service, at any depth', async () => {
    const point = await createDecisionPoint();
    const named = { id: 's', name: 'S' };
    const inherits = Object.assign(Object.create({ 'offered-in-china': false }), named);
    for (const [descriptor, path] of [
      [inherits, []],
      [{ ...named, capabilities: Object.create({ length: 0 }) }, ['capabilities']],
      [{ ...named, tools: [Object.create({ id: 't' })] }, ['tools', 0]],
    ]) {
      const expected = { code: 'invalid-descriptor', problems: [{ path }] };
      await expect(Promise.resolve().then(() => untyped(point.prepare, descriptor))).rejects.toMatchObject(expected);
      await expect(untyped(point.assess, descriptor)).rejects.toMatchObject(expected);
      await expect(untyped(point.decide, { service: descriptor, event: publish(), at })).rejects.toMatchObject(
        expected,
      );
    }
  });

  it('does not count where it is hidden, for a prepared service as for another', async () => {
    const point = await createDecisionPoint();
    const hidden = Object.defineProperty({}, 'marks', { value: marks, enumerable: false });
    const expected = withoutId(await point.decide({ service, event: publish(), at }));
    const stated = withoutId(await point.decide({ service, event: publish({ marks }), at }));
    expect(stated).not.toEqual(expected);
    for (const named of [service, point.prepare(service)])
      expect(withoutId(await point.decide({ service: named, event: publish(hidden), at }))).toEqual(expected);
  });

  it('does not follow circles without end', async () => {
    const point = await createDecisionPoint();
    const circle: Record<string, unknown> = {};
    circle.marks = circle;
    await expect(untyped(point.decide, { service, event: publish(circle), at })).rejects.toMatchObject({
      code: 'invalid-event',
    });
  });

  it('is not missed of an event that is of a class, as those of the CloudEvents SDK are', async () => {
    class CloudEvent {
      readonly schemaurl = undefined;
      constructor(event: object) {
        Object.freeze(Object.assign(this, event));
      }
    }
    const point = await createDecisionPoint();
    const expected = withoutId(await point.decide({ service, event: publish({ marks }), at }));
    for (const named of [service, point.prepare(service)]) {
      const asked = Promise.resolve(
        untyped(point.decide, { service: named, event: new CloudEvent(publish({ marks })), at }),
      );
      expect(await asked).toMatchObject({ ...expected });
    }
  });
});

import { readFileSync } from 'node:fs';
import express, { type Request } from 'express';
import { type FastifyRequest, fastify } from 'fastify';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { plan } from '../examples/embedding/duties.ts';
import { createDecisionPoint, type DutyHandlers, type PreparedService, serviceDescriptor } from '../src/index.ts';
import type { EnforcementOptions, Refusal } from '../src/middleware/express.ts';
import { deepsyn as forExpress } from '../src/middleware/express.ts';
import { deepsyn as forFastify } from '../src/middleware/fastify.ts';
import type { ServiceEvent } from '../src/model/inputs.ts';
import { makeEvent } from '../src/testing/index.ts';
import { ROOT } from './support/run.ts';

const { data } = parse(readFileSync(`${ROOT}examples/lotus-studio/events/verified-publisher.yaml`, 'utf8'));
let point: Awaited<ReturnType<typeof createDecisionPoint>>;
let service: PreparedService;

beforeAll(async () => {
  point = await createDecisionPoint();
  service = point.prepare(
    serviceDescriptor.parse(parse(readFileSync(`${ROOT}examples/lotus-studio/lotus-studio.service.yaml`, 'utf8'))),
  );
});

/** What an upload asks: by a verified user or not, with an event that cannot be read, or nothing at all. */
function eventOf(query: string): ServiceEvent | undefined {
  if (query === 'nothing') return undefined;
  // Publishing what is synthetic without a mark owes duties.
  if (query === 'obliged') return makeEvent('content.published', {}, { time: new Date().toISOString() });
  if (query === 'broken') return JSON.parse('{ "type": "content.published" }');
  const user = { ...data.user, 'identity-verified': query === 'verified' };
  return makeEvent('content.published', { ...data, user }, { time: new Date().toISOString() });
}

type Hooks = Omit<EnforcementOptions<unknown>, 'service'>;

/** Handlers that all fail. */
function failing(fail: () => Promise<void>): DutyHandlers<void | Promise<void>> {
  const handlers = Object.keys(plan).map((id) => ({ [id]: fail }));
  return Object.assign({}, ...handlers);
}

/** Handlers that note which duties they were given. */
function noting(done: string[]): DutyHandlers<void> {
  const handlers = Object.keys(plan).map((id) => [id, () => void done.push(id)]);
  return Object.assign({}, ...handlers.map(([id, handle]) => ({ [String(id)]: handle })));
}

const expected = {
  verified: [200, 'ran'],
  nothing: [200, 'ran'],
  unverified: [403, 'refused'],
  // The client's fault, so no failure of the service.
  broken: [400, 'malformed'],
} as const;

describe.each([
  ['Express', onExpress],
  ['Fastify', onFastify],
])('on %s, a route', (_, serve) => {
  it.each(Object.entries(expected))('for an upload that is %s answers %j', async (query, [status, word]) => {
    const done: string[] = [];
    const { answer, ran } = await serve(query, done);
    expect(answer.status).toBe(status);
    expect(ran).toBe(word === 'ran');
    if (word === 'ran') return;
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
    const told = JSON.parse(await answer.text());
    expect(told.status).toBe(status);
    if (word !== 'refused') return;
    expect(told).toMatchObject({ title: 'refused', outcome: 'deny', decision: expect.any(String) });
    expect(done).toContain('refuse-publication');
  });

  it('that is refused tells the end user no findings, and the service all of them', async () => {
    const refusals: Refusal[] = [];
    const { answer } = await serve('unverified', [], { onRefusal: (refusal) => void refusals.push(refusal) });
    const text = await answer.text();
    expect(text).not.toContain('art-');
    expect(text.length).toBeLessThan(300);
    const [refusal] = refusals;
    expect(refusal?.reason).toBe('decision');
    expect(refusal?.reason === 'decision' && refusal.findings.map(({ obligation }) => obligation)).toContain(
      'art-09.no-dissemination-to-unverified',
    );
    expect(text).toContain(refusal?.reason === 'decision' ? refusal.decision.id : 'another');
  });

  it('that gets an event which cannot be used tells the service what is wrong with it', async () => {
    const refusals: Refusal[] = [];
    await serve('broken', [], { onRefusal: (refusal) => void refusals.push(refusal) });
    expect(refusals).toMatchObject([{ reason: 'error', error: { code: 'invalid-event' } }]);
  });

  const thrown: readonly unknown[] = [
    ...[new Error('no'), new TypeError('no'), 0, -0, 1, '', ' ', 'route', 'router', 'no', false, true, Number.NaN],
    ...[undefined, null, 0n, Symbol('no'), {}, [], { status: 200 }, { statusCode: 204 }, () => undefined],
    Object.assign(new Error('no'), { status: 200, statusCode: 200 }),
    new Proxy(new Error('no'), {
      getPrototypeOf: () => {
        throw 0;
      },
    }),
  ];
  const hooks: Readonly<Record<string, (value: unknown) => Partial<Hooks>>> = {
    'eventOf, at once': (value) => ({
      eventOf: () => {
        throw value;
      },
    }),
    'eventOf, later': (value) => ({ eventOf: () => Promise.reject(value) }),
    'the decision': (value) => ({ point: { decide: () => Promise.reject(value) } }),
    'a duty handler': (value) => ({ duties: failing(() => Promise.reject(value)) }),
    'a duty handler, at once': (value) => ({
      duties: failing(() => {
        throw value;
      }),
    }),
    'the hook on refusals': (value) => ({ onRefusal: () => Promise.reject(value) }),
  };

  it.each(Object.keys(hooks))('never runs whatever is thrown by %s', async (name) => {
    for (const value of thrown) {
      const made = hooks[name]?.(value) ?? {};
      const { answer, ran } = await serve(name.includes('refusals') ? 'unverified' : 'obliged', [], made);
      expect([String(Object(value).constructor?.name), ran, answer.status]).toEqual([expect.anything(), false, 500]);
    }
  });
});

async function onExpress(
  query: string,
  done: string[],
  hooks: Partial<Hooks> = {},
): Promise<{ answer: Response; ran: boolean }> {
  let ran = false;
  const app = express();
  app.post(
    '/uploads',
    forExpress({
      point,
      service,
      duties: noting(done),
      eventOf: (request: Request) => eventOf(String(request.query.user)),
      ...hooks,
    }),
    (_request, response) => {
      ran = true;
      response.send('published');
    },
  );
  // Where an error is taken for leave to go on, one of these runs.
  app.use('/uploads', (_request, response) => {
    ran = true;
    response.send('went on');
  });
  app.use((_error: unknown, _request: Request, response: express.Response, _next: express.NextFunction) => {
    response.status(500).send('failed');
  });
  const server = app.listen(0, '127.0.0.1');
  try {
    await new Promise((resolve) => server.once('listening', resolve));
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : undefined;
    const answer = await fetch(`http://127.0.0.1:${port}/uploads?user=${query}`, { method: 'POST' });
    return { answer, ran };
  } finally {
    server.close();
  }
}

async function onFastify(
  query: string,
  done: string[],
  hooks: Partial<Hooks> = {},
): Promise<{ answer: Response; ran: boolean }> {
  const app = fastify();
  const state = { ran: false };
  const preHandler = forFastify({
    point,
    service,
    duties: noting(done),
    eventOf: (request: FastifyRequest<{ Querystring: { user: string } }>) => eventOf(request.query.user),
    ...hooks,
  });
  app.post<{ Querystring: { user: string } }>('/uploads', { preHandler }, async () => {
    state.ran = true;
    return 'published';
  });
  try {
    const origin = await app.listen({ port: 0, host: '127.0.0.1' });
    const answer = await fetch(`${origin}/uploads?user=${query}`, { method: 'POST' });
    return { answer, ran: state.ran };
  } finally {
    await app.close();
  }
}

import { readFileSync } from 'node:fs';
import express, { type Request } from 'express';
import { type FastifyRequest, fastify } from 'fastify';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { plan } from '../examples/embedding/duties.ts';
import { createDecisionPoint, type DutyHandlers, type PreparedService, serviceDescriptor } from '../src/index.ts';
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
  if (query === 'broken') return JSON.parse('{ "type": "content.published" }');
  const user = { ...data.user, 'identity-verified': query === 'verified' };
  return makeEvent('content.published', { ...data, user });
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
  broken: [500, 'failed'],
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
    if (word !== 'refused') return;
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
    expect(await answer.json()).toMatchObject({
      status: 403,
      outcome: 'deny',
      detail: expect.stringContaining('art-09.no-dissemination-to-unverified (art 9) is violated'),
    });
    expect(done).toContain('refuse-publication');
  });
});

async function onExpress(query: string, done: string[]): Promise<{ answer: Response; ran: boolean }> {
  let ran = false;
  const app = express();
  app.post(
    '/uploads',
    forExpress({
      point,
      service,
      duties: noting(done),
      eventOf: (request: Request) => eventOf(String(request.query.user)),
    }),
    (_request, response) => {
      ran = true;
      response.send('published');
    },
  );
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

async function onFastify(query: string, done: string[]): Promise<{ answer: Response; ran: boolean }> {
  const app = fastify();
  const state = { ran: false };
  const preHandler = forFastify({
    point,
    service,
    duties: noting(done),
    eventOf: (request: FastifyRequest<{ Querystring: { user: string } }>) => eventOf(request.query.user),
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

import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request as httpsRequest } from 'node:https';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { OPAClient } from '@open-policy-agent/opa';
import fc from 'fast-check';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { createDecisionPoint, type ServiceDescriptor, type ServiceEvent, serviceDescriptor } from '../src/index.ts';
import { type ServeConfiguration, serveConfiguration } from '../src/model/serve.ts';
import { createServer, type DecisionServer } from '../src/serve/index.ts';
import { events, makeEvent } from '../src/testing/index.ts';
import { withoutId } from './support/decisions.ts';
import { MAIN, ROOT, run } from './support/run.ts';

const lotusFile = `${ROOT}examples/lotus-studio/lotus-studio.service.yaml`;
const lotus: ServiceDescriptor = serviceDescriptor.parse(parse(readFileSync(lotusFile, 'utf8')));
const at = '2026-11-24T09:00:00+08:00';
const upload = (verified: boolean): ServiceEvent =>
  makeEvent(
    'content.published',
    {
      user: { id: 'user-1', 'identity-verified': verified },
      content: { id: 'voice-1', 'made-with': ['voice-imitation'] },
    },
    { time: at },
  );

let folder: string;
const servers: DecisionServer[] = [];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'deepsyn-serve-'));
});

const spawned: ChildProcess[] = [];

afterEach(async () => {
  for (const child of spawned.splice(0)) child.kill('SIGKILL');
  for (const server of servers.splice(0)) await server.close();
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function start(more: Partial<ServeConfiguration> = {}): Promise<string> {
  const configuration = serveConfiguration.parse({ port: 0, services: [lotusFile], log: 'silent', ...more });
  const server = await createServer(configuration, folder, '0.0.0');
  servers.push(server);
  return server.listen();
}

async function post(url: string, body: unknown, headers: Record<string, string> = {}) {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const answer = await fetch(url, {
    method: 'POST',
    body: text,
    headers: { 'content-type': 'application/json', ...headers },
  });
  return {
    status: answer.status,
    type: answer.headers.get('content-type'),
    headers: answer.headers,
    body: JSON.parse(await answer.text()),
  };
}

const get = async (url: string) => JSON.parse(await (await fetch(url)).text());

describe('the native routes', () => {
  it('decide as the library does, on a service by id and by descriptor', async () => {
    const origin = await start();
    const point = await createDecisionPoint();
    for (const event of [upload(true), upload(false)]) {
      const fresh = await point.decide({ service: lotus, event, at: new Date(at) });
      for (const service of ['lotus-studio', lotus, undefined]) {
        const { status, body } = await post(`${origin}/v1/decisions`, { service, event, at });
        expect(status).toBe(200);
        expect(withoutId(body)).toEqual(JSON.parse(JSON.stringify(withoutId(fresh))));
        expect(body.id).toMatch(/^[0-9a-f-]{36}$/);
      }
    }
  });

  it('assess and explain, and say which policies, services and schemas there are', async () => {
    const origin = await start();
    const assessed = await post(`${origin}/v1/assessments`, { at });
    expect(assessed.body.summary).toMatchObject({ violated: 0, indeterminate: 0 });
    const explained = await post(`${origin}/v1/explanations/art-09.identity-verification`, {
      event: upload(false),
      at,
    });
    expect(explained.body.findings[0].status).toBe('violated');
    const unknown = await post(`${origin}/v1/explanations/art-09.identity`, {});
    expect(unknown.status).toBe(404);
    const policies = await get(`${origin}/v1/policies`);
    expect(policies.policies.length).toBeGreaterThan(19);
    expect(await get(`${origin}/v1/services`)).toEqual({ services: ['lotus-studio'] });
    expect((await fetch(`${origin}/v1/schemas/event`)).status).toBe(200);
    expect((await fetch(`${origin}/v1/schemas/evnt`)).status).toBe(404);
  });

  it('say what is wrong with a request in a problem document, with the path of each fault', async () => {
    const origin = await start();
    const { status, type, body } = await post(`${origin}/v1/decisions`, {
      event: { ...upload(true), data: { usr: {} } },
    });
    expect(status).toBe(400);
    expect(type).toContain('application/problem+json');
    expect(body).toMatchObject({
      title: 'invalid event',
      problems: [{ path: ['data', 'usr'], remedy: 'did you mean user?' }],
    });
    const other = await post(`${origin}/v1/decisions`, { service: 'lotus', event: upload(true) });
    expect(other.body.detail).toContain('there is no service “lotus” here');
  });
});

describe('AuthZEN', () => {
  const evaluation = (verified: boolean) => ({
    subject: {
      type: 'user',
      id: 'user-1',
      properties: { 'identity-verified': verified, 'verified-by': 'mobile-number' },
    },
    action: { name: 'user.registered' },
    resource: { type: 'user', id: 'user-1', properties: { 'identity-verified': verified } },
    context: { time: '2026-10-12T09:30:00+08:00', at: '2026-10-12T09:30:00+08:00' },
  });
  const publication = (content: object) => ({
    subject: { type: 'user', id: 'user-1', properties: { 'identity-verified': true, 'verified-by': 'mobile-number' } },
    action: { name: 'content.published' },
    resource: { type: 'content', id: 'text-1', properties: content },
    context: { time: '2026-10-12T09:30:00+08:00', at: '2026-10-12T09:30:00+08:00' },
  });
  const { data: published } = parse(
    readFileSync(`${ROOT}examples/lotus-studio/events/verified-publisher.yaml`, 'utf8'),
  );
  const { id: _id, ...harmless } = published.content;

  it('permits and denies, and says in context why, and what to do', async () => {
    const origin = await start();
    const permitted = await post(`${origin}/access/v1/evaluation`, publication(harmless), {
      'x-request-id': 'request-7',
    });
    expect(permitted.body).toMatchObject({ decision: true, context: { outcome: 'permit' } });
    expect(permitted.headers.get('x-request-id')).toBe('request-7');
    const denied = await post(`${origin}/access/v1/evaluation`, publication({ ...harmless, prohibited: true }));
    expect(denied.body.decision).toBe(false);
    expect(denied.body.context.reason_admin['art-06.no-prohibited-information']).toBe('violated (art 6 s1)');
    const unknown = await post(`${origin}/access/v1/evaluation`, publication({ 'made-with': ['text-generation'] }));
    expect(unknown.body).toMatchObject({ decision: false, context: { outcome: 'indeterminate' } });
    expect(unknown.body.context.duties.length).toBeGreaterThan(0);
  });

  it('decides an account registration on the user alone', async () => {
    const origin = await start();
    const { status, body } = await post(`${origin}/access/v1/evaluation`, evaluation(true));
    expect(status).toBe(200);
    expect(body.decision).toBe(true);
  });

  it('refuses with 400 what it cannot read, and never decides then', async () => {
    const origin = await start();
    const { resource: _, ...incomplete } = publication(harmless);
    for (const body of [
      incomplete,
      {},
      { ...publication(harmless), action: { name: 'publish' } },
      { ...publication(harmless), resource: { type: 'document', id: '1' } },
    ]) {
      const answer = await post(`${origin}/access/v1/evaluation`, body);
      expect(answer.status).toBe(400);
      expect(answer.body).not.toHaveProperty('decision');
    }
  });

  it('evaluates several with defaults, and stops as the semantics say', async () => {
    const origin = await start();
    const { resource, ...defaults } = publication(harmless);
    const good = { resource };
    const bad = {
      resource: { ...resource, properties: { ...harmless, prohibited: true } },
    };
    const broken = { resource: { type: 'document', id: '1' } };
    const ask = async (items: object[], semantic?: string) => {
      const options = semantic ? { options: { evaluations_semantic: semantic } } : {};
      const { body } = await post(`${origin}/access/v1/evaluations`, { ...defaults, ...options, evaluations: items });
      return body.evaluations.map((each: { decision: boolean }) => each.decision);
    };
    expect(await ask([good, bad, broken, good])).toEqual([true, false, false, true]);
    expect(await ask([good, bad, good], 'execute_all')).toEqual([true, false, true]);
    expect(await ask([good, bad, good], 'deny_on_first_deny')).toEqual([true, false]);
    expect(await ask([bad, good, bad], 'permit_on_first_permit')).toEqual([false, true]);
    const single = await post(`${origin}/access/v1/evaluations`, publication(harmless));
    expect(single.body.decision).toBe(true);
    expect(
      (
        await post(`${origin}/access/v1/evaluations`, {
          ...defaults,
          options: { evaluations_semantic: 'some' },
          evaluations: [good],
        })
      ).status,
    ).toBe(400);
    const failed = await post(`${origin}/access/v1/evaluations`, { ...defaults, evaluations: [broken] });
    expect(failed.body.evaluations[0].context.error).toMatchObject({ status: 400 });
  });

  it('is discovered', async () => {
    const origin = await start();
    const found = await get(`${origin}/.well-known/authzen-configuration`);
    expect(found.policy_decision_point).toBe(origin);
    expect((await post(found.access_evaluation_endpoint, publication(harmless))).status).toBe(200);
    expect((await post(found.access_evaluations_endpoint, publication(harmless))).status).toBe(200);
  });
});

describe('OPA’s Data API', () => {
  it('answers OPA’s own client', async () => {
    const origin = await start();
    const client = new OPAClient(origin);
    const input = { service: 'lotus-studio', event: upload(false), at };
    const decision: unknown = await client.evaluate('deepsyn/decision', JSON.parse(JSON.stringify(input)));
    expect(decision).toMatchObject({ decision: 'deny', service: 'lotus-studio' });
    expect(await client.evaluate('deepsyn/allow', JSON.parse(JSON.stringify(input)))).toBe(false);
    expect(await client.evaluate('deepsyn/assessment', { at })).toMatchObject({ service: 'lotus-studio' });
    expect(await client.evaluateDefault(JSON.parse(JSON.stringify(input)))).toMatchObject({ decision: 'deny' });
  });

  it('gives metrics and provenance where asked, nothing for an undefined path, and the bundle’s status', async () => {
    const origin = await start();
    const { body } = await post(`${origin}/v1/data/deepsyn/allow?metrics&provenance=true`, {
      input: { event: upload(true), at },
    });
    expect(body.metrics.timer_rego_query_eval_ns).toBeGreaterThan(0);
    expect(body.provenance.bundles.deepsyn.revision).toMatch(/^[0-9a-f]{64}$/);
    expect(body).not.toHaveProperty('explanation');
    expect(body.decision_id).toMatch(/^[0-9a-f-]{36}$/);
    expect((await post(`${origin}/v1/data/no/such/path`, { input: {} })).body).toEqual({});
    expect((await post(`${origin}/v1/data/constructor`, { input: {} })).body).toEqual({});
    const status = await get(`${origin}/v1/status`);
    expect(status.result.bundles.deepsyn.active_revision).toBe(body.provenance.bundles.deepsyn.revision);
    expect(await get(`${origin}/health`)).toEqual({});
  });
});

describe('OPA’s explain parameter', () => {
  it('gets why a decision came out so: what is open with notes, everything with full', async () => {
    const origin = await start();
    const ask = async (how: string) =>
      (await post(`${origin}/v1/data/deepsyn/decision?explain=${how}`, { input: { event: upload(false), at } })).body;
    const { explanation, result } = await ask('notes');
    expect(explanation.map((each: { obligation: { id: string } }) => each.obligation.id)).toContain(
      'art-09.no-dissemination-to-unverified',
    );
    expect(JSON.stringify(explanation)).toContain('event.user.identity-verified');
    expect((await ask('full')).explanation.length).toBeGreaterThan(explanation.length);
    expect(result.decision).toBe('deny');
    expect(await ask('off')).not.toHaveProperty('explanation');
  });
});

describe('who may ask', () => {
  const token = 'a-token-of-some-length';
  const authentication = { 'tokens-sha256': [createHash('sha256').update(token).digest('hex')] };

  it('is anyone on this machine, and nobody elsewhere without authentication', async () => {
    await expect(start({ host: '0.0.0.0' })).rejects.toThrow('would answer anyone');
    expect(await start({ host: '0.0.0.0', authentication })).toContain('http://');
  });

  it('is who has a token; others learn nothing of policies', async () => {
    const origin = await start({ authentication });
    for (const path of ['/v1/policies', '/v1/services', '/metrics', '/docs/', '/openapi.json', '/v1/status']) {
      const refused = await fetch(`${origin}${path}`);
      expect([path, refused.status]).toEqual([path, 401]);
      expect(refused.headers.get('www-authenticate')).toBe('Bearer');
      expect(await refused.text()).not.toContain('art-');
      expect((await fetch(`${origin}${path}`, { headers: { authorization: `Bearer ${token}` } })).status).toBe(200);
    }
    expect(
      (await post(`${origin}/v1/decisions`, { event: upload(true) }, { authorization: 'Bearer wrong' })).status,
    ).toBe(401);
    expect(
      (await post(`${origin}/v1/decisions`, { event: upload(true) }, { authorization: `Bearer ${token}` })).status,
    ).toBe(200);
    expect((await fetch(`${origin}/health/ready`)).status).toBe(200);
  });

  it('is who has a JSON Web Token of the issuer, for this audience, not expired', async () => {
    const { publicKey, privateKey } = await generateKeyPair('ES256');
    const stranger = await generateKeyPair('ES256');
    writeFileSync(
      join(folder, 'jwks.json'),
      JSON.stringify({ keys: [{ ...(await exportJWK(publicKey)), kid: 'one', alg: 'ES256' }] }),
    );
    const origin = await start({
      authentication: { jwt: { issuer: 'https://issuer.example', audience: 'deepsyn', jwks: 'jwks.json' } },
    });
    const sign = (claims: { audience?: string; expires?: string; key?: typeof privateKey }) =>
      new SignJWT({})
        .setProtectedHeader({ alg: 'ES256', kid: 'one' })
        .setIssuer('https://issuer.example')
        .setAudience(claims.audience ?? 'deepsyn')
        .setExpirationTime(claims.expires ?? '5m')
        .sign(claims.key ?? privateKey);
    const status = async (jwt: string) =>
      (await post(`${origin}/v1/decisions`, { event: upload(true) }, { authorization: `Bearer ${jwt}` })).status;
    expect(await status(await sign({}))).toBe(200);
    expect(await status(await sign({ audience: 'other' }))).toBe(401);
    expect(await status(await sign({ expires: '-5m' }))).toBe(401);
    expect(await status(await sign({ key: stranger.privateKey }))).toBe(401);
    expect(
      await status(
        await new SignJWT({})
          .setProtectedHeader({ alg: 'ES256', kid: 'one' })
          .setIssuer('https://issuer.example')
          .setAudience('deepsyn')
          .sign(privateKey),
      ),
    ).toBe(401);
  });

  it('asks over TLS, where there is a certificate', async () => {
    const [key, certificate] = [join(folder, 'key.pem'), join(folder, 'certificate.pem')];
    execFileSync(
      'openssl',
      [
        'req',
        '-x509',
        '-newkey',
        'ec',
        '-pkeyopt',
        'ec_paramgen_curve:P-256',
        '-nodes',
        '-keyout',
        key,
        '-out',
        certificate,
        '-days',
        '2',
        '-subj',
        '/CN=localhost',
        '-addext',
        'subjectAltName=IP:127.0.0.1',
      ],
      { stdio: 'ignore' },
    );
    const origin = await start({ tls: { key, certificate } });
    expect(origin).toMatch(/^https:/);
    const status = await new Promise((resolve, reject) => {
      httpsRequest(`${origin}/health`, { ca: readFileSync(certificate) }, (answer) => resolve(answer.statusCode))
        .on('error', reject)
        .end();
    });
    expect(status).toBe(200);
  });
});

describe('limits', () => {
  it('refuse bodies that are too large, too deep, no JSON, or reach into prototypes', async () => {
    const origin = await start({ limits: { 'body-bytes': 20_000, depth: 10 } });
    const url = `${origin}/v1/decisions`;
    expect((await post(url, JSON.stringify({ event: 'x'.repeat(30_000) }))).status).toBe(413);
    expect((await post(url, `${'['.repeat(50)}${']'.repeat(50)}`)).body.title).toBe('too deep');
    expect((await post(url, JSON.stringify({ event: '[{'.repeat(50) }))).body.title).toBe('invalid request');
    expect((await post(url, '{"event": ')).status).toBe(400);
    expect((await post(url, '{"__proto__": {"event": {}}}')).status).toBe(400);
    expect((await post(url, '{"event": {"constructor": {"prototype": {}}}}')).status).toBe(400);
    expect((await post(url, '<event/>', { 'content-type': 'text/xml' })).status).toBe(415);
    expect((await post(url, '')).status).toBe(400);
    expect((await post(url, { event: upload(true) })).status).toBe(200);
  });

  it('hold a client to its requests per minute', async () => {
    const origin = await start({ limits: { 'requests-per-minute': 3 } });
    const statuses = [];
    for (let index = 0; index < 5; index++)
      statuses.push((await post(`${origin}/v1/decisions`, { event: upload(true) })).status);
    expect(statuses).toEqual([200, 200, 200, 429, 429]);
  });

  it('end a request that never arrives, while others are answered', async () => {
    const origin = await start({ limits: { 'timeout-seconds': 1 } });
    const { port } = new URL(origin);
    const slow = connect(Number(port), '127.0.0.1');
    slow.resume();
    const ended = new Promise<void>((resolve) => slow.once('close', () => resolve()));
    slow.on('error', () => undefined);
    slow.write(
      'POST /v1/decisions HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{',
    );
    expect((await post(`${origin}/v1/decisions`, { event: upload(true) })).status).toBe(200);
    await ended;
    expect((await fetch(`${origin}/health`)).status).toBe(200);
  });
});

describe('ten thousand malformed requests', () => {
  setFlagsFromString('--expose-gc');
  const collect: () => void = runInNewContext('gc');
  const hostile = fc.oneof(
    fc.json({ maxDepth: 6 }),
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.constantFrom(
      '{"event":{"id":"\\ud800"}}',
      `{"event":${'9'.repeat(400)}}`,
      '{"event":{"time":1e999}}',
      '[[[[',
      '\u0000',
      '{"event":{"type":"__proto__"}}',
    ),
    fc
      .record({ service: fc.anything(), event: fc.anything(), at: fc.anything(), input: fc.anything() })
      .map((value) => {
        try {
          return JSON.stringify(value) ?? '';
        } catch {
          return '{}';
        }
      }),
    fc
      .tuple(events(), fc.string(), fc.jsonValue())
      .map(([event, field, value]) => JSON.stringify({ event: { ...event, data: { ...event.data, [field]: value } } })),
    fc.tuple(events(), fc.nat()).map(([event, cut]) => JSON.stringify({ event }).slice(0, cut % 400)),
  );
  const paths = [
    '/v1/decisions',
    '/v1/assessments',
    '/v1/explanations/art-09.identity-verification',
    '/access/v1/evaluation',
    '/access/v1/evaluations',
    '/v1/data/deepsyn/decision',
    '/v1/data/x',
    '/',
  ];

  it('find no failure inside, no crash and no growth, and get no decision unless they are valid', async () => {
    const origin = await start();
    const [{ app } = { app: undefined }] = servers;
    collect();
    const before = process.memoryUsage().heapUsed;
    await fc.assert(
      fc.asyncProperty(
        hostile,
        fc.constantFrom(...paths),
        fc.constantFrom('application/json', 'application/json', 'text/plain', ''),
        async (body, url, type) => {
          const answer = await app?.inject({
            method: 'POST',
            url,
            payload: body,
            headers: type === '' ? {} : { 'content-type': type },
          });
          expect(answer?.statusCode, `${url} ${body}`).toBeLessThan(500);
          if ((answer?.statusCode ?? 0) >= 400) expect(answer?.headers['content-type']).toContain('problem+json');
        },
      ),
      { numRuns: 10_000 },
    );
    collect();
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(64 * 1024 * 1024);
    expect((await post(`${origin}/v1/decisions`, { event: upload(true) })).status).toBe(200);
  });

  it('can be bytes that are not even HTTP', async () => {
    const origin = await start();
    const { port } = new URL(origin);
    for (const bytes of [
      '\u0000\u0001\u0002',
      'GET',
      'POST / HTTP/9.9\r\n\r\n',
      `GET /${'a'.repeat(100_000)} HTTP/1.1\r\n\r\n`,
      'POST /v1/decisions HTTP/1.1\r\nContent-Length: -1\r\n\r\n',
    ]) {
      await new Promise<void>((resolve) => {
        const socket = connect(Number(port), '127.0.0.1', () => socket.end(bytes));
        socket.on('error', () => resolve());
        socket.on('close', () => resolve());
        socket.resume();
      });
    }
    expect((await fetch(`${origin}/health`)).status).toBe(200);
  });
});

describe('the OpenAPI document', () => {
  it('names every route that the server has, and is shown on a page that works without a network', async () => {
    const origin = await start();
    const document = await get(`${origin}/openapi.json`);
    expect(document.openapi).toBe('3.1.0');
    for (const path of Object.keys(document.paths)) {
      for (const method of Object.keys(document.paths[path])) {
        const url = `${origin}${path.replace('{obligation}', 'art-09.identity-verification').replace('{name}', 'event').replace('{path}', 'deepsyn/allow')}`;
        const answer =
          method === 'get'
            ? await fetch(url)
            : await fetch(url, { method, body: '{}', headers: { 'content-type': 'application/json' } });
        expect([path, answer.status === 404]).toEqual([path, false]);
      }
    }
    const page = await (await fetch(`${origin}/docs/`)).text();
    expect(page).not.toMatch(/(?:src|href)="https?:/);
  });
});

describe('metrics', () => {
  it('count decisions by outcome, requests by route, and the memo', async () => {
    const origin = await start();
    for (const verified of [true, true, false]) await post(`${origin}/v1/decisions`, { event: upload(verified), at });
    await post(`${origin}/v1/decisions`, {});
    const text = await (await fetch(`${origin}/metrics`)).text();
    expect(text).toMatch(/deepsyn_decisions_total\{decision="deny",type="content\.published"\} 1/);
    expect(text).toMatch(/deepsyn_requests_total\{route="\/v1\/decisions",status="400"\} 1/);
    expect(text).toMatch(/deepsyn_memo_hits 1/);
    expect(text).toMatch(/deepsyn_decision_seconds_count 3/);
  });
});

describe('deepsyn serve', () => {
  it('serves until it is told to stop, and answers what is in flight', async () => {
    const server: ChildProcess = spawn(process.execPath, [MAIN, 'serve', lotusFile, '--port', '0'], { cwd: folder });
    const origin = await new Promise<string>((resolve) => {
      server.stdout?.on('data', (text) => {
        const address = /listening on (\S+)/.exec(String(text))?.[1];
        if (address) resolve(address);
      });
    });
    expect((await post(`${origin}/v1/decisions`, { event: upload(false), at })).body.decision).toBe('deny');
    const inFlight = Array.from({ length: 50 }, () =>
      post(`${origin}/v1/decisions`, { service: lotus, event: upload(false), at }),
    );
    const first = await Promise.race(inFlight);
    expect(first.status).toBe(200);
    const ended = new Promise((resolve) => server.once('exit', resolve));
    server.kill('SIGTERM');
    const answers = await Promise.allSettled(inFlight);
    for (const answer of answers) {
      if (answer.status === 'fulfilled') expect([200, 503]).toContain(answer.value.status);
    }
    expect(answers.filter(({ status }) => status === 'fulfilled').length).toBeGreaterThan(0);
    expect(await ended).toBe(0);
  });

  it('says on SIGHUP what it read again and what it did not', async () => {
    const own = join(folder, 'own.json');
    writeFileSync(own, JSON.stringify(lotus));
    const server = spawn(process.execPath, [MAIN, 'serve', '--port', '0', own], { cwd: folder });
    spawned.push(server);
    let said = '';
    server.stderr.on('data', (text) => {
      said += String(text);
    });
    const origin = await new Promise<string>((resolve) => {
      server.stdout.on('data', (text) => {
        const [, address] = /listening on (\S+)/.exec(String(text)) ?? [];
        if (address) resolve(address);
      });
    });
    writeFileSync(own, JSON.stringify({ ...lotus, id: 'edited' }));
    server.kill('SIGHUP');
    await expect.poll(() => said, { timeout: 20_000 }).toContain('policies the same as before; services taken anew');
    expect(said).toContain('not read again: configuration, parameters, keys, certificates');
    expect((await get(`${origin}/v1/services`)).services).toEqual(['edited']);
    writeFileSync(own, '{');
    server.kill('SIGHUP');
    await expect.poll(() => said, { timeout: 20_000 }).toContain('services refused, those before stay');
    expect((await get(`${origin}/v1/services`)).services).toEqual(['edited']);
  });

  it('says why it cannot start', async () => {
    const wrong = await run(process.execPath, [MAIN, 'serve', '--host', '0.0.0.0'], folder);
    expect(wrong).toMatchObject({ status: 2 });
    expect(wrong.err).toContain('give authentication, or listen on 127.0.0.1');
    const missing = await run(process.execPath, [MAIN, 'serve', 'missing.yaml'], folder);
    expect(missing.err).toContain('there is no such file');
    const origin = await start();
    const taken = await run(process.execPath, [MAIN, 'serve', '--port', new URL(origin).port], folder);
    expect(taken.err).toContain('EADDRINUSE');
    expect(taken.status).toBe(2);
  });
});

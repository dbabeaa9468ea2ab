import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer as createHttpServer, type RequestListener } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createDecisionPoint, DeepsynError } from '../src/index.ts';
import { serveConfiguration } from '../src/model/serve.ts';
import { createServer, type DecisionServer } from '../src/serve/index.ts';
import { parseJson } from '../src/source/index.ts';
import { descriptors, events, makeEvent } from '../src/testing/index.ts';
import { mutated } from './support/from-schema.ts';
import { service } from './support/two-bundles.ts';

const folder = mkdtempSync(join(tmpdir(), 'deepsyn-border-'));
const token = 'a-token-of-some-length';
const authentication = { 'tokens-sha256': [createHash('sha256').update(token).digest('hex')] };
const running: DecisionServer[] = [];

beforeAll(() => writeFileSync(join(folder, 'service.json'), JSON.stringify(service)));
afterEach(async () => {
  for (const server of running.splice(0)) await server.close();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function start(configuration: object = {}): Promise<DecisionServer> {
  const whole = { port: 0, log: 'silent', services: ['service.json'], ...configuration };
  const server = await createServer(serveConfiguration.parse(whole), folder, '0.0.0');
  running.push(server);
  return server;
}

type Method = 'GET' | 'POST' | 'HEAD' | 'OPTIONS' | 'DELETE' | 'PUT';
const asJson = { 'content-type': 'application/json' };

async function ask(server: DecisionServer, path: string, body?: unknown, headers: Record<string, string> = {}) {
  const payload = body === undefined ? {} : { payload: typeof body === 'string' ? body : JSON.stringify(body) };
  const method: Method = body === undefined ? 'GET' : 'POST';
  const answer = await server.app.inject({ method, url: path, headers: { ...asJson, ...headers }, ...payload });
  return { status: answer.statusCode, text: answer.body, headers: answer.headers };
}

const POSTS = [
  '/v1/decisions',
  '/v1/assessments',
  '/v1/explanations/art-09.identity-verification',
  '/access/v1/evaluation',
  '/access/v1/evaluations',
  '/v1/data/deepsyn/decision',
  '/v1/data/deepsyn/allow',
  '/v1/data/deepsyn/assessment',
  '/',
];
const event = makeEvent('content.published', { user: { id: 'user-1' } });
const evaluation = {
  subject: { type: 'user', id: 'user-1' },
  action: { name: 'content.published' },
  resource: { type: 'content', id: 'text-1' },
};

describe('a value of a type that is not there', () => {
  const strange: readonly unknown[] = [
    { toString: 1 },
    { valueOf: 1 },
    { toJSON: 1 },
    { constructor: 1 },
    null,
    [],
    [[{}]],
    1e308,
    '\ud800',
  ];

  it.each([
    ['/v1/decisions', (value: unknown) => ({ event: { type: value } })],
    ['/v1/decisions', (value: unknown) => ({ event: { ...event, specversion: value } })],
    ['/v1/decisions', (value: unknown) => ({ service: value, event: { ...event, time: value } })],
    ['/v1/decisions', (value: unknown) => ({ event: { ...event, data: { content: { 'made-with': [value] } } } })],
    ['/v1/data/deepsyn/allow', (value: unknown) => ({ input: { event: { type: value } } })],
    ['/v1/assessments', (value: unknown) => ({ service: { id: 'x', name: 'x', capabilities: [value] } })],
    ['/v1/assessments', (value: unknown) => ({ service: { id: 'x', name: 'x', filing: value, roles: value } })],
    ['/v1/explanations/art-09.identity-verification', (value: unknown) => ({ service: { id: value } })],
    ['/access/v1/evaluations', (value: unknown) => ({ options: { evaluations_semantic: value } })],
    ['/access/v1/evaluation', (value: unknown) => ({ ...evaluation, action: { name: value } })],
    ['/access/v1/evaluation', (value: unknown) => ({ ...evaluation, resource: { type: value, id: value } })],
    ['/access/v1/evaluation', (value: unknown) => ({ ...evaluation, context: { service: value } })],
  ])('is a 400 with its path on %s', async (path, make) => {
    const server = await start();
    for (const value of strange) {
      const { status, text } = await ask(server, path, make(value));
      expect([JSON.stringify(make(value)), status]).toEqual([expect.anything(), 400]);
      expect(JSON.parse(text).problems[0].path.length).toBeGreaterThan(0);
    }
  });

  it('never fails inside, on any route, wherever it stands in a body', async () => {
    const server = await start();
    const bodies = fc.oneof(
      fc.record({ event: events(), service: fc.oneof(fc.constant(service.id), descriptors()) }),
      fc.record({ input: fc.record({ event: events(), service: descriptors() }) }),
      fc.constant({ ...evaluation, context: { service: service.id, time: '2026-06-01T00:00:00Z' } }),
      fc.constant({ ...evaluation, evaluations: [{}, { context: { service: service.id } }], options: {} }),
    );
    const spoiled = bodies.chain((body) => mutated(body)).chain((body) => fc.oneof(fc.constant(body), mutated(body)));
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...POSTS), spoiled, async (path, body) => {
        const { status, text } = await ask(server, path, JSON.stringify(body) ?? 'null');
        expect(status, `${path} ${JSON.stringify(body)}\n${text}`).toBeLessThan(500);
        expect(text).not.toContain('"error":{"status":5');
      }),
      { numRuns: 600 },
    );
  });

  it('is a DeepsynError through the library, with its path', async () => {
    const point = await createDecisionPoint();
    const bare: readonly unknown[] = [Symbol('x'), 10n, () => 1, Object.create(null), new Map(), Number.NaN, undefined];
    for (const value of [...strange, ...bare]) {
      const inputs = [
        { ...event, type: value },
        { ...event, specversion: value },
        { ...event, data: { user: value } },
      ];
      for (const input of inputs) {
        const asked: Promise<unknown> = Reflect.apply(point.decide, point, [{ service, event: input }]);
        const error = await asked.then(() => undefined).catch((thrown: unknown) => thrown);
        if (error !== undefined) expect(error).toBeInstanceOf(DeepsynError);
      }
      const made = { id: 'x', name: 'x', capabilities: [value], roles: value };
      const assessed: Promise<unknown> = Reflect.apply(point.assess, point, [made]);
      const error = await assessed.then(() => undefined).catch((thrown: unknown) => thrown);
      if (value !== undefined) expect(error).toMatchObject({ name: 'DeepsynError', code: 'invalid-descriptor' });
      const explained: Promise<unknown> = Reflect.apply(point.explain, point, [value]);
      await expect(explained).rejects.toMatchObject({ name: 'DeepsynError', code: 'unknown-obligation' });
    }
  });
});

describe('a key that stands twice', () => {
  it('is refused on every route, at any depth, however it is escaped', async () => {
    const server = await start();
    for (const path of POSTS)
      for (const body of [
        '{"event":1,"event":1}',
        '{"a":{"b":[0,{"c":1,"\\u0063":2}]}}',
        '{"":1,"":1}',
        '[{"\\n":1,"\\u000a":1}]',
        '{"\ud83d\ude00":1,"\\ud83d\\ude00":1}',
      ]) {
        const { status, text } = await ask(server, path, body);
        expect([path, body, status, JSON.parse(text).title]).toEqual([path, body, 400, 'malformed document']);
      }
  });

  it('is found in exactly those texts that repeat a key', () => {
    const value = fc.jsonValue({ maxDepth: 4 }).map((each) => JSON.stringify(each));
    const place = fc.constantFrom('[1,', '{"x":', '{"a,:{\\"":[');
    const close: Readonly<Record<string, string>> = { '[1,': ']', '{"x":': '}', '{"a,:{\\"":[': ']}' };
    const name = fc.string({ unit: 'binary', maxLength: 5 }).filter((each) => each !== '__proto__');
    fc.assert(
      fc.property(value, name, name, fc.array(place, { maxLength: 4 }), (text, one, other, places) => {
        const inner = `{${JSON.stringify(one)}: ${text} , ${JSON.stringify(other)} :1}`;
        const whole = places.reduce((inside, each) => `${each}${inside}${close[each]}`, inner);
        if (text.includes('__proto__')) return;
        if (one !== other) expect(parseJson(whole)).toEqual(JSON.parse(whole));
        else expect(() => parseJson(whole)).toThrow('stands twice');
      }),
    );
  });
});

describe('AuthZEN’s context', () => {
  it.each([[4711], [[]], [null], [true], [''], [0]])(
    'whose service is %j is refused, and never stands for the only one',
    async (named) => {
      const server = await start();
      const context = { service: named };
      const single = await ask(server, '/access/v1/evaluation', { ...evaluation, context });
      expect([single.status, JSON.parse(single.text).problems[0].path]).toEqual([400, ['context', 'service']]);
      const item = await ask(server, '/access/v1/evaluations', { ...evaluation, evaluations: [{ context }, {}] });
      const [spoiled, whole] = JSON.parse(item.text).evaluations;
      expect(spoiled).toMatchObject({ decision: false, context: { error: { status: 400 } } });
      expect(whole.context).not.toHaveProperty('error');
      const common = await ask(server, '/access/v1/evaluations', { ...evaluation, context, evaluations: [{}, {}] });
      expect(common.status).toBe(400);
    },
  );

  it('with a name that is unknown, or data that is no object, is refused with its path', async () => {
    const server = await start();
    for (const [name, value] of [
      ['servce', service.id],
      ['toString', 1],
      ['Service', 'x'],
      ['data', [1]],
      ['data', 'x'],
    ]) {
      const { status, text } = await ask(server, '/access/v1/evaluation', {
        ...evaluation,
        context: { [String(name)]: value },
      });
      expect([name, status, JSON.parse(text).problems[0].path]).toEqual([name, 400, ['context', name]]);
    }
  });

  it('that contradicts the subject or the resource is refused, and that adds to it is not', async () => {
    const server = await start();
    const resource = { type: 'content', id: 'text-1', properties: { prohibited: false } };
    const about = async (context: object) =>
      (await ask(server, '/access/v1/evaluation', { ...evaluation, resource, context })).status;
    expect(await about({ content: { prohibited: true } })).toBe(400);
    expect(await about({ data: { user: { id: 'another' } } })).toBe(400);
    expect(await about({ content: { prohibited: false, fake: false } })).toBe(200);
  });
});

describe('the requests per minute', () => {
  it('hold for what is refused, not found, of another method or unreadable, and not for health', async () => {
    const { app } = await start({ authentication, limits: { 'requests-per-minute': 6 } });
    const status = async (method: Method, url: string) => (await app.inject({ method, url })).statusCode;
    expect([
      await status('GET', '/v1/policies'),
      await status('POST', '/v1/decisions'),
      await status('GET', '/nowhere'),
      await status('DELETE', '/v1/decisions'),
      await status('OPTIONS', '/docs/'),
      await status('GET', '/%ff'),
    ]).toEqual([401, 401, 401, 401, 401, 400]);
    for (const url of ['/v1/policies', '/nowhere', '/metrics', '/docs/', '/%ff', '/.well-known/authzen-configuration'])
      expect([url, await status('GET', url)]).toEqual([url, 429]);
    for (let count = 0; count < 20; count++) expect(await status('GET', '/health/ready')).toBe(200);
    expect(await status('HEAD', '/health/live')).toBe(200);
  });
});

describe('a stranger', () => {
  it('learns from health a status and a word', async () => {
    const server = await start({ authentication });
    expect((await ask(server, '/health/ready')).text).toBe('{"status":"ready"}');
    for (const path of ['/health', '/health/live']) expect((await ask(server, path)).text).toBe('{}');
    const digest = server.point.policies.digest;
    for (const path of ['/.well-known/authzen-configuration', '/nowhere', '/v1/status', '/docs/'])
      expect((await ask(server, path)).text).not.toContain(digest);
  });
});

describe('the page of the OpenAPI document', () => {
  const basic = (password: string) => `Basic ${Buffer.from(`me:${password}`).toString('base64')}`;

  it('asks a browser for the token, takes it as the password, and lets it load all that it needs', async () => {
    const server = await start({ authentication });
    const asked = await ask(server, '/docs/', undefined, { accept: 'text/html,*/*' });
    expect([asked.status, asked.headers['www-authenticate']]).toEqual([401, expect.stringMatching(/^Basic realm="/)]);
    const authorization = basic(token);
    const page = await ask(server, '/docs/', undefined, { authorization });
    expect(page.status).toBe(200);
    const needed = [...page.text.matchAll(/(?:src|href)="([^"]+)"/g)].map(
      ([, path]) => new URL(path ?? '', 'http://x/docs/'),
    );
    expect(needed.length).toBeGreaterThan(3);
    for (const { pathname } of [...needed, new URL('http://x/docs/json')])
      expect([pathname, (await ask(server, pathname, undefined, { authorization })).status]).toEqual([pathname, 200]);
    for (const wrong of [basic('wrong'), basic(''), 'Basic', 'Basic !!', `Basic ${token}`])
      expect((await ask(server, '/docs/', undefined, { authorization: wrong })).status).toBe(401);
    expect((await ask(server, '/docs/', undefined, { authorization: `Bearer ${token}` })).status).toBe(200);
  });

  it('takes the password of a browser nowhere else, so that no other page can use it to ask', async () => {
    const server = await start({ authentication });
    for (const path of ['/v1/policies', '/v1/services', '/metrics', '/openapi.json', '/docsx'])
      expect((await ask(server, path, undefined, { authorization: basic(token) })).status).toBe(401);
  });

  it('runs no script but its own, and is framed by nobody', async () => {
    const server = await start();
    const { text, headers } = await ask(server, '/docs/');
    const policy = String(headers['content-security-policy']);
    for (const rule of ["default-src 'none'", "script-src 'self'", "frame-ancestors 'none'", "base-uri 'none'"])
      expect(policy).toContain(rule);
    expect(policy).not.toMatch(/unsafe|https?:/);
    expect(text).not.toMatch(/<script>(?!<)|\son\w+=|<style/);
  });
});

describe('the keys of a token issuer', () => {
  const jwt = (jwks: string) => ({ authentication: { jwt: { issuer: 'i', audience: 'a', jwks } } });
  // A token whose signature has to be looked at.
  const parts = [
    { alg: 'ES256', kid: 'one' },
    { iss: 'i', aud: 'a', exp: 4e9 },
  ].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'));
  const authorization = `Bearer ${parts.join('.')}.${Buffer.alloc(64).toString('base64url')}`;

  it.each([
    'https:',
    'http://',
    'https://[',
    'http://x:99999/',
    'missing.json',
    'service.json',
    'broken.json',
    'keys.json',
  ])('at %s, which cannot be used, are a fault of the configuration with its path', async (jwks) => {
    writeFileSync(join(folder, 'broken.json'), '{');
    writeFileSync(join(folder, 'keys.json'), '{"keys":[1]}');
    await expect(start(jwt(jwks))).rejects.toMatchObject({
      code: 'invalid-configuration',
      problems: [{ path: ['authentication', 'jwt', 'jwks'] }],
    });
  });

  it.each<[string, RequestListener]>([
    ['sends without end', (_, response) => void endless(response)],
    ['is large', (_, response) => void response.end(`{"keys":[${'1,'.repeat(1_000_000)}1]}`)],
    ['sends no JSON', (_, response) => void response.end('<html>')],
    ['sends elsewhere', (_, response) => void response.writeHead(302, { location: 'http://127.0.0.1:1/' }).end()],
    ['hangs up', (request) => void request.socket.destroy()],
  ])('whose server %s are none, and the caller is not known', async (_, listener) => {
    const issuer = createHttpServer(listener).listen(0, '127.0.0.1');
    await new Promise((resolve) => issuer.once('listening', resolve));
    const address = issuer.address();
    const port = typeof address === 'object' ? address?.port : undefined;
    try {
      const server = await start(jwt(`http://127.0.0.1:${port}/jwks.json`));
      expect((await ask(server, '/v1/services', undefined, { authorization })).status).toBe(401);
      expect((await ask(server, '/health/ready')).status).toBe(200);
    } finally {
      issuer.closeAllConnections();
      issuer.close();
    }
  });
});

/** Sends for as long as anyone reads. */
function endless(response: Parameters<RequestListener>[1]): void {
  response.write('{"keys":[');
  const more = () => {
    while (!response.destroyed && response.write('1,'.repeat(10_000)));
  };
  response.on('drain', more);
  more();
}

describe('a configuration', () => {
  it('with a key and a certificate that are none is refused with its path', async () => {
    writeFileSync(join(folder, 'no.pem'), 'no key');
    const tls = { key: 'no.pem', certificate: 'no.pem' };
    await expect(start({ tls })).rejects.toMatchObject({
      code: 'invalid-configuration',
      problems: [{ path: ['tls'] }],
    });
  });

  it('with two services of one id is refused', async () => {
    await expect(start({ services: ['service.json', 'service.json'] })).rejects.toMatchObject({
      code: 'invalid-configuration',
    });
  });
});

describe('service descriptors that were edited', () => {
  it('are read again, all or none', async () => {
    writeFileSync(join(folder, 'first.json'), JSON.stringify({ ...service, id: 'first' }));
    writeFileSync(join(folder, 'second.json'), JSON.stringify({ ...service, id: 'second' }));
    const server = await start({ services: ['first.json', 'second.json'] });
    const known = async () => JSON.parse((await ask(server, '/v1/services')).text).services;
    writeFileSync(join(folder, 'first.json'), JSON.stringify({ ...service, id: 'third' }));
    for (const bad of [
      '{',
      JSON.stringify({ ...service, id: '' }),
      '{"id":"x","id":"y"}',
      JSON.stringify({ ...service, id: 'third' }),
    ]) {
      writeFileSync(join(folder, 'second.json'), bad);
      expect(server.reloadServices()).toBe('refused');
      expect(await known()).toEqual(['first', 'second']);
    }
    writeFileSync(join(folder, 'second.json'), JSON.stringify({ ...service, id: 'second' }));
    expect(server.reloadServices()).toBe('taken');
    expect(await known()).toEqual(['third', 'second']);
  });
});

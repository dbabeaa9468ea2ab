import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isRecord } from '../src/model/keys.ts';
import { serveConfiguration } from '../src/model/serve.ts';
import { createServer, type DecisionServer } from '../src/serve/index.ts';
import { descriptors, events, makeEvent } from '../src/testing/index.ts';
import { type JsonSchema, mutated, valuesOf } from './support/from-schema.ts';
import { service } from './support/two-bundles.ts';

const folder = mkdtempSync(join(tmpdir(), 'deepsyn-hostile-'));
const agent = new Agent({ keepAlive: true, maxSockets: 16 });
setFlagsFromString('--expose-gc');
const collect: () => void = runInNewContext('gc');
let server: DecisionServer;
let origin: string;
let port: number;

beforeAll(async () => {
  writeFileSync(join(folder, 'service.json'), JSON.stringify(service));
  writeFileSync(join(folder, 'masking.key'), 'a secret');
  const configuration = serveConfiguration.parse({
    port: 0,
    log: 'silent',
    services: ['service.json'],
    limits: { 'timeout-seconds': 2 },
    'decision-log': { folder: 'log', 'masking-key': 'masking.key', sync: 'interval' },
  });
  server = await createServer(configuration, folder, '0.0.0');
  origin = await server.listen();
  port = Number(new URL(origin).port);
});
afterAll(async () => {
  agent.destroy();
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

interface Sent {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
}

interface Got {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

const send = ({ method, path, headers, body }: Sent): Promise<Got> =>
  new Promise((resolve, reject) => {
    // Said for every method: without it some bodies would be sent as if another request began.
    const length = body === undefined ? {} : { 'content-length': Buffer.byteLength(body) };
    const sent = request(
      { host: '127.0.0.1', port, agent, method, path, headers: { ...headers, ...length } },
      (answer) => {
        let text = '';
        answer.setEncoding('utf8');
        answer.on('data', (chunk: string) => {
          text += chunk;
        });
        answer.on('end', () =>
          resolve({ status: answer.statusCode ?? 0, type: answer.headers['content-type'] ?? '', body: text }),
        );
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });

const JSON_TYPE = { 'content-type': 'application/json' };
const decide = (body: string | Buffer) => send({ method: 'POST', path: '/v1/decisions', headers: JSON_TYPE, body });
const upload = (id = 'event') =>
  makeEvent('content.published', { user: { id: 'user-1' } }, { id, time: new Date().toISOString() });

/** Sends bytes on a socket of their own. @returns everything that comes back until the server closes, or is silent after an answer */
function sendRaw(bytes: string | Buffer, end = false): Promise<string> {
  return new Promise((resolve) => {
    let text = '';
    const socket = connect(port, '127.0.0.1', () => (end ? socket.end(bytes) : socket.write(bytes)));
    socket.on('data', (chunk) => {
      text += chunk.toString('latin1');
    });
    socket.on('error', () => resolve(text));
    socket.on('close', () => resolve(text));
  });
}

interface Operation {
  readonly method: string;
  readonly path: string;
  readonly body?: JsonSchema;
  readonly answers: (status: number, type: string, body: string) => readonly ErrorObject[] | string | undefined;
}

/** The operations of the document that the server serves, each with what holds its answers to their schemas. */
async function operations(): Promise<readonly Operation[]> {
  const document = JSON.parse((await send({ method: 'GET', path: '/openapi.json', headers: {} })).body);
  const ajv = new Ajv2020({ strict: false });
  addFormats.default(ajv);
  return Object.entries<Record<string, Record<string, unknown>>>(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]): Operation => {
      const body = at(operation, 'requestBody', 'content', 'application/json', 'schema');
      const validators = new Map(
        Object.entries(Object(operation.responses)).map(([status, response]) => {
          const content = Object.entries(Object(at(response, 'content')))[0];
          const schema = at(content?.[1], 'schema');
          return [Number(status), { type: content?.[0] ?? '', validate: ajv.compile(Object(schema)) }];
        }),
      );
      return {
        method: method.toUpperCase(),
        path,
        ...(isRecord(body) ? { body } : {}),
        answers: (status, type, text) => {
          const found = validators.get(status);
          if (!found) return `the document knows no ${status}`;
          if (!type.startsWith(found.type)) return `${type} instead of ${found.type}`;
          return found.validate(JSON.parse(text)) ? undefined : (found.validate.errors ?? []);
        },
      };
    }),
  );
}

function at(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>((inner, step) => (isRecord(inner) ? inner[step] : undefined), value);
}

/** Fields of which the document says only that they are objects: here they are events, services, and what AuthZEN asks. */
const entity = (...types: string[]) =>
  fc.record(
    {
      type: fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...types) }, fc.string({ minLength: 1 })),
      id: fc.string({ minLength: 1, maxLength: 20 }),
      properties: fc.dictionary(fc.constantFrom('identity-verified', 'prohibited', 'fake'), fc.boolean()),
    },
    { requiredKeys: ['type', 'id'] },
  );
const known = {
  event: events(),
  service: fc.oneof(fc.constant(service.id), descriptors()),
  input: fc.record({ event: events(), service: fc.constant(service.id) }, { requiredKeys: ['event'] }),
  subject: entity('user', 'provider'),
  resource: entity('content', 'user'),
  action: fc.record({ name: fc.constantFrom('content.published', 'user.registered', 'content.found') }),
};

const fill = (path: string, strange: string): string =>
  path
    .replace('{obligation}', strange || 'art-09.identity-verification')
    .replace('{name}', strange || 'event')
    .replace('{path}', strange || 'deepsyn/decision');

const STRANGE_PARTS = [
  '%00',
  '__proto__',
  'constructor',
  '%F0%9F',
  '..%2f..',
  'a'.repeat(400),
  '%E4%BD%A0',
  'deepsyn//',
];
const STRANGE_TYPES = [
  'text/plain',
  'application/json; charset=utf-16',
  'application/xml',
  'multipart/form-data; boundary=x',
  'application/json;;;',
  'x',
];

/** What is sent to an operation: as its schema has it, or spoiled in one way. */
function requestsTo({ method, path, body }: Operation): fc.Arbitrary<{ sent: Sent; valid: boolean }> {
  const url = fill(path, '');
  if (!body) {
    const strange = fc.constantFrom(...STRANGE_PARTS).map((part) => fill(path, part));
    return fc
      .tuple(
        fc.oneof(fc.constant(url), strange),
        fc.constantFrom(method, method, 'POST', 'PUT', 'DELETE', 'OPTIONS', 'HEAD'),
      )
      .map(([to, how]) => ({ sent: { method: how, path: to, headers: {} }, valid: to === url && how === method }));
  }
  return valuesOf(body, known).chain((value) => {
    const text = JSON.stringify(value);
    const whole = { method, path: url, headers: JSON_TYPE, body: text };
    const spoiled = (sent: Partial<Sent>) => ({ sent: { ...whole, ...sent }, valid: false });
    return fc.oneof(
      { weight: 3, arbitrary: fc.constant({ sent: whole, valid: true }) },
      { weight: 4, arbitrary: mutated(value).map((other) => spoiled({ body: JSON.stringify(other) ?? '' })) },
      fc.constantFrom(...STRANGE_TYPES).map((type) => spoiled({ headers: { 'content-type': type } })),
      fc.constantFrom('PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS', 'TRACE').map((how) => spoiled({ method: how })),
      fc.constantFrom(...STRANGE_PARTS).map((part) => spoiled({ path: fill(path, part) })),
      fc
        .constantFrom('gzip', 'br', 'x')
        .map((coding) => spoiled({ headers: { ...JSON_TYPE, 'content-encoding': coding } })),
      fc.nat().map((cut) => spoiled({ body: text.slice(0, cut % text.length) })),
      fc.uint8Array({ maxLength: 60 }).map((bytes) => spoiled({ body: Buffer.from(bytes) })),
      fc.tuple(fc.nat(), fc.constantFrom(0xff, 0xc0, 0x80, 0)).map(([place, byte]) => {
        const bytes = Buffer.from(text);
        bytes[place % bytes.length] = byte;
        return spoiled({ body: bytes });
      }),
    );
  });
}

describe('ten thousand requests from the OpenAPI document, over sockets', () => {
  it('are answered as the document says, with no failure inside and no growth', async () => {
    const all = await operations();
    expect(all.length).toBeGreaterThan(12);
    let count = 0;
    let done = 0;
    const run = async (requests: number) => {
      await fc.assert(
        fc.asyncProperty(
          fc.array(
            fc
              .constantFrom(...all)
              .chain((operation) =>
                requestsTo(operation).map((each) => ({ ...each, operation: all.indexOf(operation) })),
              ),
            {
              minLength: 20,
              maxLength: 20,
            },
          ),
          async (batch) => {
            const answers = await Promise.all(batch.map(({ sent }) => send(sent)));
            for (const [index, { status, type, body }] of answers.entries()) {
              const { sent, valid, operation } = batch[index] ?? {};
              const what = `${sent?.method} ${sent?.path} ${String(sent?.body).slice(0, 2000)}\n${status} ${body}`;
              count++;
              expect(status, what).toBeLessThan(500);
              if (body.includes('"error":{"status":5')) throw new Error(`an evaluation failed inside: ${what}`);
              if (sent?.method === 'HEAD') continue;
              if (status >= 400) expect(type, what).toContain('problem+json');
              if (status === 200 && valid) done++;
              if (valid) expect(all[operation ?? -1]?.answers(status, type, body), what).toBeUndefined();
            }
          },
        ),
        { numRuns: requests / 20, endOnFailure: true },
      );
      collect();
    };
    await run(2000);
    const before = process.memoryUsage().heapUsed;
    await run(8000);
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(48 * 1024 * 1024);
    expect(server.point.memoryBytes).toBeLessThan(32 * 1024 * 1024);
    expect(count).toBe(10_000);
    expect(done).toBeGreaterThan(1000);
    expect((await decide(JSON.stringify({ event: upload() }))).status).toBe(200);
  }, 300_000);
});

describe('a body', () => {
  const event = JSON.stringify(upload());
  const withId = (id: string) => event.replace('"event"', `"${id}"`);

  it.each<[string, string | Buffer, number]>([
    ['with a byte order mark', `\ufeff{"event":${event}}`, 200],
    ['in which a key stands twice', `{"event":{},"event":${event}}`, 400],
    ['in which an escaped key stands twice', `{"\\u0065vent":{},"event":${event}}`, 400],
    ['with escapes that stand for text', `{"event":${withId('\\u4f60\\ud83d\\ude00')}}`, 200],
    ['with minus nought where there is a fact', `{"event":${event.replace('"user-1"', '-0')}}`, 400],
    ['with a number beyond all numbers', `{"event":${event.replace('"user-1"', '1e400')}}`, 400],
    ['with a number that no number is', `{"event":${event.replace('"user-1"', '9007199254740993')}}`, 400],
    ['with half of a surrogate pair, escaped', `{"event":${withId('\\ud800')}}`, 400],
    [
      'with half of a surrogate pair as bytes',
      Buffer.concat([Buffer.from('{"event":{"id":"'), Buffer.from([0xed, 0xa0, 0x80]), Buffer.from('"}}')]),
      400,
    ],
    ['with a surrogate in what a user is called', `{"event":${event.replace('user-1', '\\udc00')}}`, 400],
    ['in Latin-1', Buffer.from(`{"event":${withId('\u00e9')}}`, 'latin1'), 400],
    ['in UTF-16', Buffer.from(`{"event":${event}}`, 'utf16le'), 400],
    [
      'with an overlong slash',
      Buffer.concat([Buffer.from('{"event":"'), Buffer.from([0xc0, 0xaf]), Buffer.from('"}')]),
      400,
    ],
    ['that reaches into a prototype', `{"event":{"__proto__":{"id":"x"}}}`, 400],
    ['that reaches into a constructor', `{"event":{"constructor":{"prototype":{"id":"x"}}}}`, 400],
    ['that is nested deeply', `{"event":${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}}`, 400],
    ['with a list without end', `{"event":${event.replace('"user-1"', `[${'1,'.repeat(200_000)}1]`)}}`, 400],
    ['with a name without end', `{"event":${withId('x'.repeat(500_000))}}`, 400],
    ['larger than the limit', `{"event":"${'x'.repeat(2 * 1024 * 1024)}"}`, 413],
  ])('%s is decided on or refused, and says which', async (_, body, status) => {
    const answer = await decide(body);
    expect(answer.status, answer.body.slice(0, 300)).toBe(status);
    if (status !== 200) expect(answer.body).not.toContain('"decision"');
    expect(answer.body.length).toBeLessThan(2 * Buffer.byteLength(body) + 10_000);
  });

  it('with a hundred thousand mistakes is told of a hundred, so that little is not answered with much', async () => {
    const unknown = Object.fromEntries(Array.from({ length: 60_000 }, (_, index) => [`k${index}`, 1]));
    for (const spoiled of [
      { ...upload(), data: unknown },
      { ...upload(), ...Object.fromEntries(Object.keys(unknown).map((name) => [name.toUpperCase(), 1])) },
    ]) {
      const answer = await decide(JSON.stringify({ event: spoiled }));
      expect(answer.status).toBe(400);
      expect(answer.body.length).toBeLessThan(100_000);
      expect(answer.body).toContain('and 59900 more faults like these');
    }
  });
});

describe('AuthZEN’s times', () => {
  it.each(['at', 'time'])('are refused where context.%s is none, rather than taken for now', async (name) => {
    const asked = {
      subject: { type: 'user', id: 'user-1' },
      action: { name: 'content.published' },
      resource: { type: 'content', id: 'text-1' },
    };
    for (const time of ['yesterday', 5, '2026-13-01T00:00:00Z', null]) {
      const body = JSON.stringify({ ...asked, context: { [name]: time } });
      const { status } = await send({ method: 'POST', path: '/access/v1/evaluation', headers: JSON_TYPE, body });
      expect([time, status]).toEqual([time, 400]);
    }
  });
});

describe('two names that UTF-8 cannot tell apart', () => {
  it('are never one in the log: text without UTF-8 is refused, and other text keeps its own hash', async () => {
    const hashes = new Map<string, string>();
    for (const user of ['\ud800', '\ud801', '\udfff', '\ufffd', 'a\u0000', 'a', '\u00e9', 'e\u0301', '\ud83d\ude00']) {
      const event = { ...upload(`named-${hashes.size}`), data: { user: { id: user } } };
      const { status, body } = await decide(JSON.stringify({ event }));
      expect(status).toBe(user.isWellFormed() ? 200 : 400);
      if (status === 200) hashes.set(user, JSON.parse(body).id);
    }
    const log = readFileSync(join(folder, 'log/decisions-000001.jsonl'), 'utf8');
    const records = log
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    const named = [...hashes.values()].map(
      (id) => records.find((each) => each.decision_id === id)?.input.facts['event.user.id'],
    );
    expect(named.every((each) => /^hmac-sha256:[0-9a-f]{64}$/.test(each))).toBe(true);
    expect(new Set(named).size).toBe(6);
  });
});

describe('a connection', () => {
  const body = JSON.stringify({ event: upload() });
  const head = 'POST /v1/decisions HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n';
  const whole = `${head}Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
  const last = whole.replace('Host: localhost', 'Host: localhost\r\nConnection: close');
  const statuses = (text: string) => [...text.matchAll(/HTTP\/1\.1 (\d{3})/g)].map(([, status]) => Number(status));

  it('is answered in order, with what is sent behind what is refused', async () => {
    const bad = `${head}Content-Length: 2\r\n\r\n{]`;
    expect(statuses(await sendRaw(`${whole}${bad}${whole}${bad}${last}`))).toEqual([200, 400, 200, 400, 200]);
  });

  it('is answered, or closed without a decision, when its other half is closed', async () => {
    for (let count = 0; count < 20; count++) {
      const text = await sendRaw(count % 2 ? whole : last, true);
      expect(text === '' ? [] : statuses(text)).toEqual(text === '' ? [] : [200]);
    }
    expect((await decide(body)).status).toBe(200);
  });

  it.each<[string, string]>([
    ['two lengths', `${head}Content-Length: 5\r\nContent-Length: 50\r\n\r\n${body}`],
    ['a length and chunks', `${head}Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n${whole}`],
    ['chunks that are not the last coding', `${head}Transfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n${whole}`],
    ['an obfuscated coding', `${head}Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n${whole}`],
    ['a chunk without a size', `${head}Transfer-Encoding: chunked\r\n\r\nZZ\r\n${body}\r\n0\r\n\r\n`],
    ['a chunk larger than everything', `${head}Transfer-Encoding: chunked\r\n\r\nFFFFFFFFFFFFFFFFF\r\n${body}`],
    ['a header that is folded', `${head}X-A: b\r\n c\r\n\r\n`],
    ['a header without end', `${head}X-A: ${'a'.repeat(100_000)}\r\n\r\n`],
    ['no HTTP at all', '\u0016\u0003\u0001\u0002\u0000\u0001'],
  ])('with %s is never decided on', async (_, bytes) => {
    const text = await sendRaw(bytes);
    expect(text).not.toContain('"decision"');
    for (const status of statuses(text)) expect(status).toBeLessThan(500);
  });

  it('that is chunked byte by byte is decided on', async () => {
    const chunks = [...body].map((sign) => `1\r\n${sign}\r\n`).join('');
    const text = `${head}Connection: close\r\nTransfer-Encoding: chunked\r\n\r\n${chunks}0\r\n\r\n`;
    expect(statuses(await sendRaw(text))).toEqual([200]);
  });

  it('that sends a byte now and then is ended, while others are answered', async () => {
    const slow = Array.from({ length: 50 }, () => {
      const socket = connect(port, '127.0.0.1', () => socket.write(`${head}Content-Length: 1000\r\n\r\n`));
      const timer = setInterval(() => socket.writable && socket.write(' '), 200);
      socket.on('error', () => undefined);
      socket.resume();
      return new Promise<void>((resolve) => {
        socket.on('close', () => {
          clearInterval(timer);
          resolve();
        });
      });
    });
    for (let count = 0; count < 20; count++) expect((await decide(body)).status).toBe(200);
    await Promise.all(slow);
    expect((await decide(body)).status).toBe(200);
  });
});

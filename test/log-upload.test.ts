import { spawn } from 'node:child_process';
import {
  copyFileSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer as createHttpServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { delayAfter, keepUploading, openLog, openUploader, retryAfter, verifyLog } from '../src/log/index.ts';
import { serveConfiguration } from '../src/model/serve.ts';
import { createServer } from '../src/serve/index.ts';
import { makeEvent } from '../src/testing/index.ts';
import { writeDecisions } from './support/logs.ts';
import { deepsyn, ROOT } from './support/run.ts';

/** An event, as the documentation of OPA’s decision logs has it. */
const opaEvent = z.looseObject({
  labels: z.record(z.string(), z.string()),
  decision_id: z.string().min(1),
  bundles: z.record(z.string(), z.object({ revision: z.string().min(1) })),
  path: z.string().min(1),
  input: z.record(z.string(), z.unknown()),
  result: z.record(z.string(), z.unknown()),
  masked: z.array(z.string().startsWith('/')),
  timestamp: z.iso.datetime({ offset: true }),
});

/** What the service does with a request: answers with this status, or not at all. */
type Behaviour = number | 'silent' | { readonly status: number; readonly headers: Record<string, string> };

interface Service {
  readonly url: string;
  /** The ids of what it took, in its order. */
  readonly taken: string[];
  readonly requests: { readonly url: string; readonly size: number; readonly authorization: string | undefined }[];
  readonly server: Server;
}

let folder: string;
const services: Service[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'deepsyn-upload-'));
});

afterEach(async () => {
  for (const { server } of services.splice(0)) {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
  rmSync(folder, { recursive: true, force: true });
});

/** A decision log service that checks what it is sent, and does what it is told with each request, by its number. */
async function startService(
  behave: (request: number, records: number) => Behaviour = () => 200,
  port = 0,
): Promise<Service> {
  const taken: string[] = [];
  const requests: Service['requests'] = [];
  const answer = (request: IncomingMessage, response: ServerResponse, body: Buffer) => {
    const { headers, url = '' } = request;
    requests.push({ url, size: body.length, authorization: headers.authorization });
    if (
      request.method !== 'POST' ||
      headers['content-encoding'] !== 'gzip' ||
      headers['content-type'] !== 'application/json'
    ) {
      response.writeHead(400).end();
      return;
    }
    const events = z
      .array(opaEvent)
      .min(1)
      .safeParse(JSON.parse(gunzipSync(body).toString('utf8')));
    if (!events.success) {
      response.writeHead(422).end();
      return;
    }
    const does = behave(requests.length, events.data.length);
    if (does === 'silent') return;
    const { status, headers: more } = typeof does === 'number' ? { status: does, headers: {} } : does;
    if (status === 200) taken.push(...events.data.map((each) => each.decision_id));
    response.writeHead(status, more).end('{}');
  };
  const server = createHttpServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => answer(request, response, Buffer.concat(chunks)));
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('the service listens on no port');
  const service = { url: `http://127.0.0.1:${address.port}`, taken, requests, server };
  services.push(service);
  return service;
}

async function stopService({ server }: Service): Promise<void> {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
}

/** Changes what an upload kept of how far it came. */
function place(change: (own: { file: number; offset: number; sequence: number }) => object): void {
  const name = readdirSync(join(folder, 'log')).find((each) => /^upload-.*\.json$/.test(each)) ?? '';
  const path = join(folder, 'log', name);
  writeFileSync(path, JSON.stringify(change(JSON.parse(readFileSync(path, 'utf8')))));
}

const idsOf = (decisions: readonly { readonly id: string }[]): string[] => decisions.map(({ id }) => id);
const until = async (holds: () => boolean) => {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 10));
};
const DELAYS = { min: 5, max: 20 };

describe('an upload of a log', () => {
  it('sends every record once, in its order, in chunks of OPA’s shape, across files', async () => {
    const decisions = await writeDecisions(folder, 60, { rotateBytes: 60_000 });
    const { url, taken, requests } = await startService();
    const uploader = await openUploader({
      folder,
      url: `${url}/`,
      partition: 'a b',
      token: () => 'a-token',
      sizeLimit: 6000,
    });
    expect(await uploader.upload()).toEqual({ kind: 'done' });
    expect(taken).toEqual(idsOf(decisions));
    expect(requests.length).toBeGreaterThan(3);
    expect(Math.max(...requests.map(({ size }) => size))).toBeLessThanOrEqual(6000);
    expect(requests[0]).toMatchObject({ url: '/logs/a%20b', authorization: 'Bearer a-token' });
    expect(uploader.state).toMatchObject({ sequence: 60, uploaded: 60, missed: 0 });
    await uploader.upload();
    expect(taken).toHaveLength(60);
    await uploader.close();
  });

  it('goes on from its place with what was written since', async () => {
    const { url, taken } = await startService();
    const ids: string[] = [];
    for (const count of [10, 15]) {
      ids.push(...idsOf(await writeDecisions(folder, count)));
      const uploader = await openUploader({ folder, url });
      await uploader.upload();
      await uploader.close();
    }
    expect(taken).toEqual(ids);
  });

  it('tries again where the service fails, until it recovers', async () => {
    const decisions = await writeDecisions(folder, 30);
    const { url, taken } = await startService((request) => (request <= 3 ? 500 : 200));
    const uploader = await openUploader({ folder, url });
    const problems: string[] = [];
    const kept = keepUploading(uploader, DELAYS, ({ problem }) => problems.push(problem));
    await until(() => uploader.state.sequence === 30);
    await kept.stop(1000);
    expect(taken).toEqual(idsOf(decisions));
    expect(problems).toEqual(Array(3).fill('the service answers 500'));
    expect(uploader.state.failures.unavailable).toBe(3);
    expect(uploader.state).not.toHaveProperty('problem');
  });

  it('sends smaller chunks where they are too large', async () => {
    const decisions = await writeDecisions(folder, 30);
    const { url, taken } = await startService((_, records) => (records > 4 ? 413 : 200));
    const uploader = await openUploader({ folder, url, sizeLimit: 1_000_000 });
    expect(await uploader.upload()).toEqual({ kind: 'done' });
    expect(taken).toEqual(idsOf(decisions));
    expect(uploader.state.failures['too-large']).toBeGreaterThan(0);
    await uploader.close();
  });

  it.each([
    ['a single record is too large', 413, 'too-large'],
    ['its token is refused', 401, 'refused'],
    ['it may not', 403, 'refused'],
    ['there is no such service', 404, 'refused'],
    ['it is sent elsewhere', 302, 'refused'],
  ] as const)('says so and keeps its place where %s', async (_, status, kind) => {
    await writeDecisions(folder, 5);
    let answers: Behaviour = status === 302 ? { status, headers: { location: '/other' } } : status;
    const { url, taken, requests } = await startService(() => answers);
    const uploader = await openUploader({ folder, url });
    expect(await uploader.upload()).toMatchObject({ kind, problem: `the service answers ${status}` });
    expect(uploader.state).toMatchObject({ sequence: 0, uploaded: 0, problem: `the service answers ${status}` });
    expect(requests.every((each) => each.url === '/logs')).toBe(true);
    answers = 200;
    expect(await uploader.upload()).toEqual({ kind: 'done' });
    expect(taken).toHaveLength(5);
    await uploader.close();
  });

  it('waits for a service that is gone or slow no longer than its patience, and finds it when it is back', async () => {
    const decisions = await writeDecisions(folder, 10);
    const slow = await startService(() => 'silent');
    const uploader = await openUploader({ folder, url: slow.url, timeout: 200 });
    expect(await uploader.upload()).toMatchObject({ kind: 'unavailable' });
    await stopService(slow);
    const gone = await uploader.upload();
    expect(gone).toEqual({ kind: 'unavailable', problem: 'the service cannot be reached: ECONNREFUSED' });
    const back = await startService(() => 200, Number(new URL(slow.url).port));
    expect(await uploader.upload()).toEqual({ kind: 'done' });
    expect(back.taken).toEqual(idsOf(decisions));
    await uploader.close();
  });

  it('resumes after it was killed, and loses no record', async () => {
    const decisions = await writeDecisions(folder, 120);
    const { url, taken } = await startService();
    const program = `
      import { openUploader } from ${JSON.stringify(`${ROOT}dist/log/index.js`)};
      const uploader = await openUploader({ folder: process.argv[1], url: process.argv[2], sizeLimit: 1500 });
      await uploader.upload();
      await uploader.close();`;
    let ended = false;
    for (let round = 1; !ended; round++) {
      const child = spawn(process.execPath, ['--input-type=module', '--eval', program, folder, url]);
      const closed = new Promise<boolean>((resolve) => child.once('close', (code) => resolve(code === 0)));
      if (round <= 4) {
        const before = taken.length;
        await Promise.race([closed, until(() => taken.length > before + 10)]);
        child.kill('SIGKILL');
      }
      ended = await closed;
    }
    expect(new Set(taken)).toEqual(new Set(idsOf(decisions)));
    expect((await verifyLog(folder)).faults).toEqual([]);
  }, 60_000);

  it('sends nothing that its writer has not acknowledged, and no torn or edited record', async () => {
    const decisions = await writeDecisions(folder, 10);
    const { url, taken } = await startService();
    let last = 4;
    const uploader = await openUploader({ folder, url, upTo: () => last });
    await uploader.upload();
    expect(taken).toEqual(idsOf(decisions.slice(0, 4)));
    const file = join(folder, 'decisions-000001.jsonl');
    const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
    lines[5] = (lines[5] ?? '').replace('"service":"', '"service":"x');
    writeFileSync(file, `${lines.join('\n')}\n${lines[0]?.slice(0, 50)}`);
    last = 10;
    expect(await uploader.upload()).toEqual({ kind: 'done' });
    expect(taken).toEqual(idsOf(decisions.filter((_, index) => index !== 5)));
    expect(uploader.state).toMatchObject({ sequence: 10, missed: 1 });
    await uploader.close();
  });

  it('sends what comes before a record that takes the number of another, and then says so', async () => {
    const decisions = await writeDecisions(folder, 10);
    const file = join(folder, 'decisions-000001.jsonl');
    const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
    writeFileSync(file, `${lines.toSpliced(6, 0, lines[2] ?? '').join('\n')}\n`);
    const { url, taken } = await startService();
    const uploader = await openUploader({ folder, url });
    await expect(uploader.upload()).rejects.toMatchObject({ code: 'invalid-log' });
    expect(taken).toEqual(idsOf(decisions.slice(0, 6)));
    await uploader.close();
  });

  it('says how many records were archived before they were sent', async () => {
    const decisions = await writeDecisions(folder, 40, { rotateBytes: 60_000 });
    const first = join(folder, 'decisions-000001.jsonl');
    const archived = readFileSync(first, 'utf8').trimEnd().split('\n').length;
    renameSync(first, join(folder, 'archived.jsonl'));
    const { url, taken } = await startService();
    const { status, out, err } = await deepsyn('log', 'upload', folder, '--url', url, '--json');
    expect(JSON.parse(out)).toMatchObject({ ended: 'done', uploaded: 40 - archived, missed: archived });
    expect(err).toContain(`${archived} records could not be sent`);
    expect(taken).toEqual(idsOf(decisions.slice(archived)));
    expect(status).toBe(1);
  });

  it.each([
    [
      'the folder was put back to an earlier state',
      () => cpSync(join(folder, 'earlier'), join(folder, 'log'), { recursive: true }),
    ],
    ['its place is beyond the end', () => place((own) => ({ ...own, offset: own.offset + 1_000_000 }))],
    ['its place is in a file that is not there yet', () => place((own) => ({ ...own, file: 7 }))],
    ['its place names a later record', () => place((own) => ({ ...own, sequence: own.sequence + 100 }))],
    ['its place names another record', () => place((own) => ({ ...own, digest: 'a'.repeat(64) }))],
    ['its place is within a record', () => place((own) => ({ ...own, offset: own.offset - 10 }))],
    [
      'another record has taken the number of the last one that was sent',
      () => {
        rmSync(join(folder, 'log/decisions-000001.jsonl'));
        rmSync(join(folder, 'log/checkpoints.jsonl'));
        const [line = ''] = readFileSync(join(folder, 'earlier/decisions-000001.jsonl'), 'utf8').split('\n');
        writeFileSync(join(folder, 'log/decisions-000002.jsonl'), `${line}\n`);
      },
    ],
  ])('says that something is wrong, and sends nothing, where %s', async (_, change) => {
    const log = join(folder, 'log');
    await writeDecisions(log, 10);
    cpSync(log, join(folder, 'earlier'), { recursive: true });
    await writeDecisions(log, 10);
    const { url, taken } = await startService();
    const uploader = await openUploader({ folder: log, url });
    await uploader.upload();
    await uploader.close();
    expect(taken).toHaveLength(20);
    change();
    const again = await openUploader({ folder: log, url });
    await expect(again.upload()).rejects.toMatchObject({
      code: 'invalid-log',
      message: expect.stringContaining('deepsyn log verify'),
    });
    await again.close();
    expect(taken).toHaveLength(20);
  });

  it('is one process’s alone', async () => {
    await writeDecisions(folder, 2);
    const uploader = await openUploader({ folder, url: 'http://127.0.0.1:1' });
    await expect(openUploader({ folder, url: 'http://127.0.0.1:1' })).rejects.toMatchObject({ code: 'log-in-use' });
    await uploader.close();
    await (await openUploader({ folder, url: 'http://127.0.0.1:1' })).close();
  });

  it('never waits shorter than it is told, nor longer than it may', () => {
    const delays = { min: 300_000, max: 600_000 };
    const unavailable = { kind: 'unavailable', problem: '' } as const;
    expect(delayAfter({ kind: 'done' }, 0, delays, 0.5)).toBe(450_000);
    expect([1, 2, 3, 30].map((failures) => delayAfter(unavailable, failures, delays, 1))).toEqual([
      100, 200, 400, 600_000,
    ]);
    expect(delayAfter(unavailable, 1, delays, 0)).toBe(50);
    expect(delayAfter({ ...unavailable, retryAfter: 7000 }, 1, delays, 1)).toBe(7000);
    expect(delayAfter({ kind: 'refused', problem: '' }, 1, delays, 0)).toBe(600_000);
    const now = Date.parse('2026-01-01T00:00:00Z');
    expect(retryAfter('120', now)).toBe(120_000);
    expect(retryAfter('Thu, 01 Jan 2026 00:00:30 GMT', now)).toBe(30_000);
    expect(retryAfter('soon', now)).toBeUndefined();
  });
});

describe('deepsyn log upload', () => {
  it('sends once what was not sent, and says how much', async () => {
    const decisions = await writeDecisions(folder, 12);
    const { url, taken, requests } = await startService((request) =>
      request === 1 ? { status: 503, headers: { 'retry-after': '1' } } : 200,
    );
    writeFileSync(join(folder, 'token'), 'a-secret-token\n');
    const args = ['log', 'upload', folder, '--url', url, '--token-file', join(folder, 'token')];
    const { status, out, err } = await deepsyn(...args);
    expect(out).toBe('12 records sent, up to record 12\n');
    expect(err).toBe('');
    expect(status).toBe(0);
    expect(taken).toEqual(idsOf(decisions));
    expect(requests[0]?.authorization).toBe('Bearer a-secret-token');
    expect((await deepsyn(...args)).out).toBe('0 records sent, up to record 12\n');
  });

  it('fails where the service refuses, and never tells the token', async () => {
    await writeDecisions(folder, 3);
    const { url } = await startService(() => 403);
    writeFileSync(join(folder, 'token'), 'a-secret-token');
    const { status, out, err } = await deepsyn(
      'log',
      'upload',
      folder,
      '--url',
      url,
      '--token-file',
      join(folder, 'token'),
      '--json',
    );
    expect(JSON.parse(out)).toMatchObject({ ended: 'refused', uploaded: 0, problem: 'the service answers 403' });
    expect(status).toBe(1);
    writeFileSync(join(folder, 'token'), 'a-secret\ntoken');
    const odd = await deepsyn('log', 'upload', folder, '--url', url, '--token-file', join(folder, 'token'));
    expect(odd.status).toBe(2);
    expect(out + err + odd.out + odd.err).not.toContain('a-secret');
  });

  it.each([
    ['no log', ['--url', 'http://127.0.0.1:1'], 'there is no decision log'],
    ['no address', ['--url', 'logs.example'], 'this is no address'],
    ['an address with a query', ['--url', 'http://127.0.0.1:1/?x=1'], 'no query and no fragment'],
    ['an address with a fragment', ['--url', 'http://127.0.0.1:1/#x'], 'no query and no fragment'],
    ['an address with secrets', ['--url', 'http://me:mine@127.0.0.1:1'], 'an address has no secrets'],
  ])('refuses %s', async (_, args, message) => {
    const { status, err } = await deepsyn('log', 'upload', folder, ...args);
    expect(err).toContain(message);
    expect(status).toBe(2);
  });
});

describe('a server that uploads its log', () => {
  const configuration = (url: string) =>
    serveConfiguration.parse({
      port: 0,
      log: 'silent',
      services: ['lotus.yaml'],
      'decision-log': {
        folder: 'log',
        'masking-key': 'masking.key',
        upload: { url, 'token-file': 'token', 'min-delay-seconds': 1, 'max-delay-seconds': 86_400 },
      },
    });
  const prepare = () => {
    copyFileSync(`${ROOT}examples/lotus-studio/lotus-studio.service.yaml`, join(folder, 'lotus.yaml'));
    writeFileSync(join(folder, 'masking.key'), 'a secret');
    writeFileSync(join(folder, 'token'), 'a-token');
  };
  const decide = async (origin: string): Promise<string> => {
    const event = makeEvent('content.published', { user: { id: 'user-1' }, content: { id: 'voice-1' } });
    const headers = { 'content-type': 'application/json' };
    const answer = await fetch(`${origin}/v1/decisions`, { method: 'POST', body: JSON.stringify({ event }), headers });
    return z.object({ id: z.string() }).parse(await answer.json()).id;
  };

  it('sends what is left before it goes down, and counts what became of it', async () => {
    prepare();
    const service = await startService();
    const server = await createServer(configuration(service.url), folder, '0.0.0');
    const origin = await server.listen();
    const ids = [];
    for (let index = 0; index < 5; index++) ids.push(await decide(origin));
    const metrics = await (await fetch(`${origin}/metrics`)).text();
    for (const line of [
      'records_total',
      'missed_total 0',
      'failures_total{reason="refused"} 0',
      'lag_records',
      'last_success_timestamp_seconds',
    ]) {
      expect(metrics).toContain(`deepsyn_log_upload_${line}`);
    }
    expect(metrics).not.toContain('a-token');
    await server.close();
    expect(service.taken).toEqual(ids);
    expect(service.requests.every(({ authorization }) => authorization === 'Bearer a-token')).toBe(true);
  });

  it('answers and goes down as ever where the service refuses, tells it in its metrics, and sends later', async () => {
    prepare();
    let answers = 401;
    const service = await startService(() => answers);
    const server = await createServer(configuration(service.url), folder, '0.0.0');
    const origin = await server.listen();
    const first = await decide(origin);
    await server.close();
    expect(service.taken).toEqual([]);
    answers = 200;
    const again = await createServer(configuration(service.url), folder, '0.0.0');
    const second = await decide(await again.listen());
    await again.close();
    expect(service.taken).toEqual([first, second]);
  });

  it('does not start without its token, or on a log that another process writes', async () => {
    prepare();
    rmSync(join(folder, 'token'));
    await expect(createServer(configuration('http://127.0.0.1:1'), folder, '0.0.0')).rejects.toThrow('token');
    writeFileSync(join(folder, 'token'), 'a-token');
    const log = await openLog({ folder: join(folder, 'log') });
    await expect(createServer(configuration('http://127.0.0.1:1'), folder, '0.0.0')).rejects.toMatchObject({
      code: 'log-in-use',
    });
    await log.close();
    expect(readdirSync(join(folder, 'log')).some((name) => name.endsWith('.lock'))).toBe(false);
  });
});

import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { verifyLog } from '../src/log/index.ts';
import { MAIN } from './support/run.ts';
import { at, report, service, twoBundles } from './support/two-bundles.ts';

let folder: string;
const file = (name: string) => join(folder, name);
const children: ChildProcess[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'deepsyn-endings-'));
  writeFileSync(file('service.json'), JSON.stringify(service));
  writeFileSync(file('masking.key'), 'a secret');
});
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

interface Started {
  readonly origin: string;
  readonly child: ChildProcess;
  readonly ended: Promise<number | null>;
  /** What it has said on stderr so far. */
  said(): string;
}

/** Starts the server as users do, under a program that limits it where one is given. */
async function start(more: object, under: readonly string[] = []): Promise<Started> {
  const log = { folder: 'log', 'masking-key': 'masking.key' };
  const configuration = { port: 0, log: 'silent', services: ['service.json'], 'decision-log': log, ...more };
  writeFileSync(file('deepsyn.serve.yaml'), JSON.stringify(configuration));
  const [program = process.execPath, ...args] = [...under, process.execPath];
  const child = spawn(program, [...args, MAIN, 'serve'], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
  children.push(child);
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  let said = '';
  child.stderr.on('data', (text) => {
    said += text;
  });
  const origin = await new Promise<string>((resolve, reject) => {
    child.once('exit', () => reject(new Error(said)));
    child.stdout.on('data', (text) => resolve(/listening on (\S+)/.exec(String(text))?.[1] ?? ''));
  });
  return { origin, child, ended, said: () => said };
}

const decide = async (origin: string, id = 'event') => {
  const headers = { 'content-type': 'application/json' };
  const body = JSON.stringify({ event: report(id), at: at.toISOString() });
  const answer = await fetch(`${origin}/v1/decisions`, { method: 'POST', headers, body });
  return { status: answer.status, type: answer.headers.get('content-type'), body: JSON.parse(await answer.text()) };
};
const ready = async (origin: string) => (await fetch(`${origin}/health/ready`)).status;

const records = (): { decision_id: string; timestamp: string }[] =>
  readdirSync(file('log'))
    .filter((name) => name.startsWith('decisions-'))
    .flatMap((name) =>
      readFileSync(file(`log/${name}`), 'utf8')
        .trimEnd()
        .split('\n'),
    )
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
const ids = () => records().map((each) => each.decision_id);

/** A request as it goes over the wire. */
const written = (path: string, asked: object): string => {
  const body = JSON.stringify(asked);
  const head = `POST ${path} HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n`;
  return `${head}Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
};

/** Writes to one connection each. @returns when all is written, and what came back on each until it was closed */
function inFlight(
  origin: string,
  texts: readonly string[],
): { sent: Promise<void>; answers: Promise<readonly string[]> } {
  const { port } = new URL(origin);
  const sockets = texts.map(() => connect(Number(port), '127.0.0.1'));
  const sent = Promise.all(
    sockets.map(
      (socket, index) =>
        new Promise<void>((resolve, reject) => {
          socket.once('error', reject);
          socket.once('connect', () => socket.write(texts[index] ?? '', () => resolve()));
        }),
    ),
  ).then(() => undefined);
  const answers = Promise.all(
    sockets.map(
      (socket) =>
        new Promise<string>((resolve) => {
          let text = '';
          socket.on('data', (chunk) => {
            text += chunk;
          });
          socket.on('close', () => resolve(text));
        }),
    ),
  );
  return { sent, answers };
}

describe('a server that is told to stop', () => {
  it('answers two hundred decisions that are in flight, has them all in the log, and ends with 0', async () => {
    const { origin, child, ended } = await start({});
    expect((await decide(origin)).status).toBe(200);
    // A batch that takes its time; beside it two hundred, four on each of fifty connections that their clients keep open.
    const user = { type: 'user', id: 'user-1' };
    const asked = { subject: user, resource: user, action: { name: 'user.registered' } };
    const batch = written('/access/v1/evaluations', { ...asked, evaluations: Array(1000).fill({}) });
    const four = written('/v1/decisions', { event: report(), at: at.toISOString() }).repeat(4);
    const { sent, answers } = inFlight(origin, [batch, ...Array<string>(50).fill(four)]);
    await sent;
    child.kill('SIGTERM');
    const [evaluated = '', ...texts] = await answers;
    expect(await ended).toBe(0);
    const answered = texts.flatMap((text) => [...text.matchAll(/\{"id":"([0-9a-f-]{36})"/g)].map(([, id = '']) => id));
    const statuses = texts.flatMap((text) => [...text.matchAll(/HTTP\/1\.1 (\d+)/g)].map(([, status]) => status));
    expect(statuses).toEqual(Array(200).fill('200'));
    expect(new Set(answered).size).toBe(200);
    const several = [...evaluated.matchAll(/"context":\{"id":"([^"]+)"/g)].map(([, id = '']) => id);
    expect(several).toHaveLength(1000);
    answered.push(...several);
    const logged = new Set(ids());
    expect(answered.filter((id) => !logged.has(id))).toEqual([]);
    expect((await verifyLog(file('log'))).faults).toEqual([]);
    await expect(fetch(`${origin}/health`)).rejects.toThrow();
  });

  it('first says that it is not ready, goes on answering while it drains, and then refuses connections', async () => {
    const { origin, child, ended } = await start({ stop: { 'drain-seconds': 3 } });
    expect(await ready(origin)).toBe(200);
    child.kill('SIGTERM');
    await expect.poll(() => ready(origin), { interval: 20 }).toBe(503);
    expect((await decide(origin)).status).toBe(200);
    expect(await ended).toBe(0);
    expect(ids()).toHaveLength(1);
    await expect(fetch(`${origin}/health`)).rejects.toThrow();
  });

  it('is not kept from ending by those who send byte by byte, or nothing at all', async () => {
    const { origin, child, ended } = await start({ stop: { 'grace-seconds': 1 } });
    const { port } = new URL(origin);
    const head = 'POST /v1/decisions HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n';
    const silent = connect(Number(port), '127.0.0.1');
    const slow = connect(Number(port), '127.0.0.1', () => slow.write(`${head}Content-Length: 9999\r\n\r\n`));
    const timer = setInterval(() => slow.writable && slow.write(' '), 100);
    const gone = [silent, slow].map(
      (socket) => new Promise((resolve) => socket.on('error', resolve).on('close', resolve)),
    );
    expect((await decide(origin)).status).toBe(200);
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
    await Promise.all(gone);
    clearInterval(timer);
  });
});

describe('a server whose disk is full', () => {
  it('answers 503 and no decision, says that it is not ready, and goes on where it ended when started with room', async () => {
    const limited = ['bash', '-c', `trap '' XFSZ; ulimit -f 64; exec "$@"`, 'bash'];
    const { origin, child, ended } = await start({}, limited);
    const kept: string[] = [];
    let refused = 0;
    for (let count = 0; count < 200; count++) {
      const { status, type, body } = await decide(origin, `event-${count}`);
      if (status === 200) {
        expect(refused, 'none is given after the first that could not be kept').toBe(0);
        kept.push(body.id);
        continue;
      }
      refused++;
      expect([status, type]).toEqual([503, 'application/problem+json']);
      expect(body).toMatchObject({ title: 'unwritable file', status: 503 });
      expect(JSON.stringify(body)).not.toContain(folder);
      expect(body).not.toHaveProperty('decision');
    }
    expect(kept.length).toBeGreaterThan(5);
    expect(refused).toBeGreaterThan(0);
    const ask = async (path: string, asked: object) => {
      const headers = { 'content-type': 'application/json' };
      const answer = await fetch(`${origin}${path}`, { method: 'POST', headers, body: JSON.stringify(asked) });
      return { status: answer.status, body: JSON.parse(await answer.text()) };
    };
    const input = { event: report(), at: at.toISOString() };
    expect(await ask('/v1/data/deepsyn/allow', { input })).toMatchObject({ status: 503 });
    const evaluation = {
      subject: { type: 'user', id: 'user-1' },
      action: { name: 'user.registered' },
      resource: { type: 'user', id: 'user-1' },
    };
    expect(await ask('/access/v1/evaluation', evaluation)).toMatchObject({ status: 503 });
    const several = await ask('/access/v1/evaluations', { evaluations: [evaluation] });
    expect(several.body.evaluations).toMatchObject([{ decision: false, context: { error: { status: 503 } } }]);
    expect(await ready(origin)).toBe(503);
    expect((await fetch(`${origin}/health/live`)).status).toBe(200);
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
    expect(ids()).toEqual(kept);
    const again = await start({});
    kept.push((await decide(again.origin)).body.id);
    again.child.kill('SIGTERM');
    expect(await again.ended).toBe(0);
    expect(ids()).toEqual(kept);
    expect(await verifyLog(file('log'))).toMatchObject({ records: kept.length, faults: [] });
  });
});

describe('a server whose clock is set back', () => {
  it('keeps its limits, looks for its bundle, and logs in order', async () => {
    const { first, second, expected } = await twoBundles();
    writeFileSync(file('bundle.tar.gz'), first);
    writeFileSync(file('jump'), '0');
    // Every reading of the time of day is put off by as many milliseconds as the file says.
    const clock = `
      import { readFileSync } from 'node:fs';
      const RealDate = Date;
      const jump = () => Number(readFileSync(${JSON.stringify(file('jump'))}, 'utf8'));
      globalThis.Date = class extends RealDate {
        constructor(...given) { given.length === 0 ? super(RealDate.now() + jump()) : super(...given); }
        static now() { return RealDate.now() + jump(); }
      };`;
    writeFileSync(file('clock.mjs'), clock);
    const limits = { 'requests-per-minute': 6 };
    const more = { bundle: { from: 'bundle.tar.gz' }, 'poll-seconds': 1, limits, log: 'info' };
    const { origin, child, ended, said } = await start(more, ['env', `NODE_OPTIONS=--import ${file('clock.mjs')}`]);
    const [before, after] = [...expected.keys()];
    const kept: string[] = [];
    const ask = async () => {
      const { status, body } = await decide(origin);
      if (status === 200) kept.push(body.id);
      return { status, bundle: body.bundle };
    };
    expect(await ask()).toEqual({ status: 200, bundle: before });
    // A day back, in the middle of the minute that is counted.
    writeFileSync(file('jump'), String(-86_400_000));
    expect(await ask()).toEqual({ status: 200, bundle: before });
    writeFileSync(file('bundle.tar.gz'), second);
    const revision = () => {
      const lines = readFileSync(file('log/decisions-000001.jsonl'), 'utf8').trimEnd().split('\n');
      return lines.map((line) => JSON.parse(line).bundles.deepsyn.revision);
    };
    await expect.poll(said, { timeout: 60_000 }).toContain('another bundle decides');
    expect((await ask()).bundle).toBe(after);
    expect(revision()).toEqual([before, before, after]);
    // A year on: the window of a minute has not passed for that.
    writeFileSync(file('jump'), String(365 * 86_400_000));
    const statuses: number[] = [];
    for (let count = 0; count < 5; count++) statuses.push((await ask()).status);
    expect(statuses).toEqual([200, 200, 200, 429, 429]);
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
    expect(ids()).toEqual(kept);
    const times = records().map(({ timestamp }) => Date.parse(timestamp));
    expect(times[1]).toBeLessThan(times[0] ?? 0);
    expect(await verifyLog(file('log'))).toMatchObject({ records: kept.length, faults: [] });
  });
});

describe('a limit of requests', () => {
  it('counts each client, opens again when its window has passed, and remembers no more clients than it may', async () => {
    const { SteadyStore } = await import('../src/serve/rate.ts');
    const store = new SteadyStore();
    const count = (client: string, window: number) => {
      let told = 0;
      store.incr(
        client,
        (_, result) => {
          told = result?.current ?? 0;
        },
        window,
      );
      return told;
    };
    expect([count('a', 60_000), count('a', 60_000), count('b', 60_000)]).toEqual([1, 2, 1]);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(count('a', 10)).toBe(1);
    for (let index = 0; index < 6000; index++) count(`client-${index}`, 60_000);
    expect(count('client-0', 60_000)).toBe(1);
    expect(count('client-5999', 60_000)).toBe(2);
  });
});

import { spawn } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import {
  appendFileSync,
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createDecisionPoint } from '../src/index.ts';
import { openLog, recordOf, verifyLog } from '../src/log/index.ts';
import { lockFolder } from '../src/log/lock.ts';
import { serveConfiguration } from '../src/model/serve.ts';
import { factsRead } from '../src/policy/index.ts';
import { createServer } from '../src/serve/index.ts';
import { makeDescriptor, makeEvent } from '../src/testing/index.ts';
import { idOf, someRecord } from './support/logs.ts';
import { deepsyn, ROOT, run } from './support/run.ts';

const { publicKey, privateKey } = generateKeyPairSync('ed25519');
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'deepsyn-log-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const FIRST = 'decisions-000001.jsonl';
const linesOf = (name = FIRST): string[] => readFileSync(join(folder, name), 'utf8').trimEnd().split('\n');
const writeLines = (lines: readonly string[], name = FIRST) =>
  writeFileSync(join(folder, name), `${lines.join('\n')}\n`);
const kinds = async () => (await verifyLog(folder, { key: publicKey })).faults.map(({ kind, line }) => [kind, line]);

async function writeLog(count: number, more: object = {}): Promise<void> {
  const log = await openLog({ folder, key: privateKey, checkpointEvery: 10, sync: 'interval', ...more });
  await Promise.all(Array.from({ length: count }, (_, index) => log.append(someRecord(index + 1))));
  await log.close();
}

describe('a decision log', () => {
  it('is whole as it was written, across files and openings', async () => {
    await writeLog(100, { rotateBytes: 8000 });
    await writeLog(50, { rotateBytes: 8000 });
    expect(readdirSync(folder).filter((name) => name.startsWith('decisions-')).length).toBeGreaterThan(2);
    const found = await verifyLog(folder, { key: publicKey });
    expect(found).toMatchObject({ records: 150, faults: [], vouched: 150 });
    expect(found.signed).toBe(found.checkpoints);
    const { status, out } = await deepsyn('log', 'verify', folder);
    expect(out).toContain('WHOLE  150 records');
    expect(status).toBe(0);
  });

  it.each([
    [
      'an edited record',
      (lines: string[]) => lines.with(4, (lines[4] ?? '').replace(idOf(5), idOf(6))),
      [['edited', 5]],
    ],
    ['a removed record', (lines: string[]) => lines.toSpliced(6, 1), [['missing', 7]]],
    [
      'two records changed about',
      (lines: string[]) => lines.with(2, lines[3] ?? '').with(3, lines[2] ?? ''),
      [
        ['missing', 3],
        ['reordered', 4],
        ['edited', 5],
      ],
    ],
    ['records cut off', (lines: string[]) => lines.slice(0, 15), [['cut-off', undefined]]],
    [
      'a record put in',
      (lines: string[]) => lines.toSpliced(3, 0, lines[1] ?? ''),
      [
        ['reordered', 4],
        ['edited', 5],
      ],
    ],
    ['what is no record', (lines: string[]) => lines.toSpliced(3, 0, '{"decision_id":"x"}'), [['edited', 4]]],
  ])('shows %s, and where', async (_, change, faults) => {
    await writeLog(20);
    writeLines(change(linesOf()));
    expect(await kinds()).toEqual(faults);
    const { status } = await deepsyn('log', 'verify', folder);
    expect(status).toBe(1);
  });

  it('shows a history that was written anew, and checkpoints that were forged', async () => {
    await writeLog(20);
    const checkpoints = readFileSync(join(folder, 'checkpoints.jsonl'), 'utf8');
    rmSync(join(folder, FIRST));
    rmSync(join(folder, 'checkpoints.jsonl'));
    const other = await openLog({ folder, sync: 'interval', checkpointEvery: 10 });
    for (let index = 0; index < 20; index++) await other.append(someRecord(100 + index));
    await other.close();
    expect((await kinds()).every(([kind]) => kind === 'forged-checkpoint')).toBe(true);
    writeFileSync(join(folder, 'checkpoints.jsonl'), checkpoints);
    expect(new Set((await kinds()).map(([kind]) => kind))).toEqual(new Set(['other-history', 'other-log']));
  });

  it('goes on after its writer was killed, with nothing lost that was acknowledged, and nothing torn', async () => {
    const program = `
      import { openLog } from ${JSON.stringify(`${ROOT}dist/log/index.js`)};
      const record = ${JSON.stringify(someRecord(1))};
      const log = await openLog({ folder: process.argv[1], sync: 'always' });
      for (let index = 1; ; index++) {
        void log.append({ ...record, labels: { text: 'x'.repeat(500) } }).then(() => process.stdout.write(log.state.sequence + '\\n'));
        if (index % 20 === 0) await new Promise((resolve) => setImmediate(resolve));
      }`;
    for (let round = 0; round < 4; round++) {
      const writer = spawn(process.execPath, ['--input-type=module', '--eval', program, folder]);
      let acknowledged = 0;
      writer.stdout.on('data', (text) => {
        acknowledged = Math.max(acknowledged, ...String(text).trim().split('\n').map(Number).filter(Number.isFinite));
      });
      await new Promise((resolve) => writer.stdout.once('data', resolve));
      await new Promise((resolve) => setTimeout(resolve, 50 + round * 70));
      writer.kill('SIGKILL');
      await new Promise((resolve) => writer.once('close', resolve));
      // The lock of the dead does not keep the living from going on.
      expect(existsSync(join(folder, 'writer.lock'))).toBe(true);
      const log = await openLog({ folder });
      expect(log.state.sequence).toBeGreaterThanOrEqual(acknowledged);
      expect(acknowledged).toBeGreaterThan(0);
      await log.append(someRecord(round));
      await log.close();
      expect((await verifyLog(folder)).faults).toEqual([]);
    }
  });

  it('sets a torn record aside, and says so', async () => {
    await writeLog(5);
    appendFileSync(join(folder, FIRST), '{"decision_id":"d-6","te');
    const log = await openLog({ folder, key: privateKey });
    expect(log.state).toMatchObject({ sequence: 5, torn: 24 });
    await log.close();
    expect(linesOf()).toHaveLength(5);
    expect(readdirSync(folder).some((name) => name.includes('.torn-'))).toBe(true);
  });

  it('refuses where the disk is full, acknowledges nothing it did not write, and goes on when there is room', async () => {
    const program = `
      import { openLog } from ${JSON.stringify(`${ROOT}dist/log/index.js`)};
      const log = await openLog({ folder: process.argv[1] });
      let kept = 0, refused = 0;
      for (let index = 0; index < 200; index++) await log.append({ ...${JSON.stringify(someRecord(1))}, labels: { text: 'x'.repeat(1000) } }).then(() => kept++, (error) => { refused++; if (error.code !== 'unwritable-file') throw error; });
      console.log(JSON.stringify({ kept, refused, sequence: log.state.sequence }));`;
    const limited = `trap '' XFSZ; ulimit -f 64; exec "$0" --input-type=module --eval "$1" "$2"`;
    const { out, err } = await run('bash', ['-c', limited, process.execPath, program, folder], folder);
    expect(err).toBe('');
    const { kept, refused, sequence } = JSON.parse(out);
    expect(kept).toBeGreaterThan(0);
    expect(refused).toBeGreaterThan(0);
    expect(sequence).toBe(kept);
    expect(await verifyLog(folder)).toMatchObject({ records: kept, faults: [] });
    const log = await openLog({ folder });
    await log.append(someRecord(1));
    await log.close();
    expect(await verifyLog(folder)).toMatchObject({ records: kept + 1, faults: [] });
  });

  it('holds more than it may only by letting its writers wait, and loses none', async () => {
    const log = await openLog({ folder, most: 10, sync: 'interval' });
    let most = 0;
    await Promise.all(
      Array.from({ length: 500 }, async (_, index) => {
        await log.append(someRecord(index));
        most = Math.max(most, log.state.waiting);
      }),
    );
    await log.close();
    expect(most).toBeLessThanOrEqual(20);
    expect(await verifyLog(folder)).toMatchObject({ records: 500, faults: [] });
  });

  it('is not begun on top of a record that was changed', async () => {
    await writeLog(3);
    const lines = linesOf();
    writeLines(lines.with(2, (lines[2] ?? '').replace(idOf(3), idOf(4))));
    await expect(openLog({ folder, key: privateKey })).rejects.toThrow('the last record was changed');
  });

  it('keeps its order whatever the clock says', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-06-01T00:00:00Z') });
    const log = await openLog({ folder, key: privateKey, sync: 'interval', checkpointEvery: 2, rotateBytes: 4096 });
    for (let index = 0; index < 40; index++) {
      vi.setSystemTime(Date.parse('2026-06-01T00:00:00Z') - index * 86_400_000);
      await log.append({ ...someRecord(index), timestamp: new Date().toISOString() });
    }
    await log.close();
    vi.useRealTimers();
    expect(await verifyLog(folder, { key: publicKey })).toMatchObject({ records: 40, vouched: 40, faults: [] });
  });

  it('rotates under load, and ends each file with a checkpoint', async () => {
    const log = await openLog({ folder, key: privateKey, rotateBytes: 20_000, most: 50 });
    const text = 'x'.repeat(500);
    await Promise.all(Array.from({ length: 1000 }, (_, index) => log.append(someRecord(index, text))));
    await log.close();
    const files = readdirSync(folder).filter((name) => name.startsWith('decisions-'));
    expect(files.length).toBeGreaterThan(10);
    const last = files.map((name) => JSON.parse(linesOf(name).at(-1) ?? '').chain.sequence);
    const checkpoints = linesOf('checkpoints.jsonl').map((line) => JSON.parse(line).sequence);
    expect(checkpoints).toEqual(last);
    expect(await verifyLog(folder, { key: publicKey })).toMatchObject({ records: 1000, vouched: 1000, faults: [] });
  });

  it('tells every writer that waits when it breaks, and keeps each record that it acknowledged', async () => {
    const program = `
      import { openLog } from ${JSON.stringify(`${ROOT}dist/log/index.js`)};
      const record = ${JSON.stringify(someRecord(1))};
      const log = await openLog({ folder: process.argv[1], most: 5 });
      const text = 'x'.repeat(1000);
      const ended = await Promise.allSettled(Array.from({ length: 300 }, (_, index) => log.append({ ...record, decision_id: '00000000-0000-4000-8000-' + String(index).padStart(12, '0'), labels: { text } })));
      const kept = ended.flatMap(({ status }, index) => status === 'fulfilled' ? ['00000000-0000-4000-8000-' + String(index).padStart(12, '0')] : []);
      const codes = new Set(ended.map(({ reason }) => reason?.code));
      await log.close();
      console.log(JSON.stringify({ kept, codes: [...codes] }));`;
    const limited = `trap '' XFSZ; ulimit -f 64; exec "$0" --input-type=module --eval "$1" "$2"`;
    const { out, err } = await run('bash', ['-c', limited, process.execPath, program, folder], folder);
    expect(err).toBe('');
    const { kept, codes } = JSON.parse(out);
    expect(codes).toEqual([null, 'unwritable-file']);
    expect(kept.length).toBeGreaterThan(0);
    expect(kept.length).toBeLessThan(300);
    expect(linesOf().map((line) => JSON.parse(line).decision_id)).toEqual(kept);
    expect((await verifyLog(folder)).faults).toEqual([]);
  });

  it('writes what it accepted before it closes, and takes nothing after', async () => {
    const log = await openLog({ folder, most: 3 });
    const accepted = Array.from({ length: 50 }, (_, index) => log.append(someRecord(index)));
    await log.close();
    await Promise.all(accepted);
    await expect(log.append(someRecord(1))).rejects.toThrow('the log is closed');
    expect(await verifyLog(folder)).toMatchObject({ records: 50, vouched: 50, faults: [] });
  });

  it('refuses what is no JSON to its caller alone, and takes any sign', async () => {
    const log = await openLog({ folder });
    const circular = Object.assign(someRecord(1), { labels: {} });
    Object.assign(circular.labels, { circular });
    await expect(log.append(circular)).rejects.toThrow(TypeError);
    await log.append(someRecord(1, 'one\u2028two\u2029three\r\u0000\ud800\ufeff'));
    await log.append(Object.assign(someRecord(2), { chain: 'its own' }));
    await log.close();
    expect(await verifyLog(folder)).toMatchObject({ records: 2, faults: [] });
  });

  it('mends a checkpoint that was cut off when its writer was killed', async () => {
    await writeLog(20);
    appendFileSync(join(folder, 'checkpoints.jsonl'), '{"sequence":20,"dig');
    await writeLog(20);
    expect(await verifyLog(folder, { key: publicKey })).toMatchObject({ records: 40, vouched: 40, faults: [] });
  });

  it('is not continued where records are gone that a checkpoint vouches for', async () => {
    await writeLog(20);
    writeLines(linesOf().slice(0, 15));
    await expect(openLog({ folder, key: privateKey })).rejects.toMatchObject({ code: 'invalid-log' });
    rmSync(join(folder, FIRST));
    await expect(openLog({ folder, key: privateKey })).rejects.toThrow('the newest records are gone');
  });
});

describe('the writer of a log', () => {
  it('is one: a second is refused, in this process and in another', async () => {
    const log = await openLog({ folder });
    await expect(openLog({ folder })).rejects.toMatchObject({ code: 'log-in-use' });
    const program = `
      import { openLog } from ${JSON.stringify(`${ROOT}dist/log/index.js`)};
      await openLog({ folder: process.argv[1] }).catch((error) => console.log(error.code));`;
    const { out } = await run(process.execPath, ['--input-type=module', '--eval', program, folder], folder);
    expect(out).toBe('log-in-use\n');
    await log.append(someRecord(1));
    await log.close();
    await writeLog(1);
    expect(await verifyLog(folder)).toMatchObject({ records: 2, faults: [] });
  });

  it('stops where another wrote to its file all the same', async () => {
    const log = await openLog({ folder });
    await log.append(someRecord(1));
    appendFileSync(join(folder, FIRST), '{"decision_id":"of another"}\n');
    await expect(log.append(someRecord(2))).rejects.toThrow('another process changed the log');
    await expect(log.append(someRecord(3))).rejects.toThrow('another process changed the log');
    await log.close();
  });

  it('takes over from a machine that is gone, not from one that is at work', async () => {
    const name = 'writer.lock';
    const elsewhere = JSON.stringify({ pid: 1, started: '', place: 'another machine', token: 'theirs' });
    writeFileSync(join(folder, name), elsewhere);
    const renewing = setInterval(() => utimesSync(join(folder, name), new Date(), new Date()), 20);
    await expect(lockFolder(folder, name, 500)).rejects.toThrow('process 1 on another');
    clearInterval(renewing);
    const lock = await lockFolder(folder, name, 100);
    await lock.release();
    writeFileSync(join(folder, name), '');
    await (await lockFolder(folder, name, 100)).release();
    expect(existsSync(join(folder, name))).toBe(false);
  });

  it('notices that its folder was taken over', async () => {
    const lock = await lockFolder(folder, 'writer.lock', 30);
    writeFileSync(join(folder, 'writer.lock'), '{}');
    while (!lock.lost) await new Promise((resolve) => setTimeout(resolve, 10));
    await lock.release();
    expect(existsSync(join(folder, 'writer.lock'))).toBe(true);
  });
});

describe('a log whose oldest files were archived', () => {
  let archive: string;
  let last: number;

  beforeEach(async () => {
    await writeLog(100, { rotateBytes: 16_384 });
    archive = join(folder, 'archive');
    mkdirSync(archive);
    for (const name of [FIRST, 'decisions-000002.jsonl']) {
      last = JSON.parse(linesOf(name).at(-1) ?? '').chain.sequence;
      renameSync(join(folder, name), join(archive, name));
    }
  });

  it('is told to begin later, and is whole where the auditor says that it was archived', async () => {
    writeFileSync(join(folder, 'public.pem'), publicKey.export({ type: 'spki', format: 'pem' }));
    const key = ['--key', join(folder, 'public.pem')];
    const { status, out } = await deepsyn('log', 'verify', folder, ...key);
    expect(out).toContain(`records 1 to ${last} are not here`);
    expect(out).toContain(`--from-checkpoint ${last}`);
    expect(status).toBe(1);
    const said = await deepsyn('log', 'verify', folder, ...key, '--from-checkpoint', String(last));
    expect(said.out).toContain(`WHOLE  ${100 - last} records, from ${last + 1} to 100`);
    expect(said.status).toBe(0);
    const both = await verifyLog([archive, folder], { key: publicKey });
    expect(both).toMatchObject({ records: 100, from: 1, until: 100, faults: [] });
  });

  it('is written on, and whole with its archive', async () => {
    await writeLog(10);
    expect(await verifyLog([archive, folder], { key: publicKey })).toMatchObject({ records: 110, faults: [] });
    expect((await verifyLog(folder, { fromCheckpoint: last })).faults).toEqual([]);
  });

  it('is not whole where more is gone than was archived, or no checkpoint vouches for where it begins', async () => {
    rmSync(join(folder, 'decisions-000003.jsonl'));
    const more = await verifyLog(folder, { key: publicKey, fromCheckpoint: last });
    expect(more.faults.map(({ kind }) => kind)).toEqual(['missing']);
    const none = await verifyLog(folder, { fromCheckpoint: 7 });
    expect(none.faults.map(({ kind }) => kind)).toEqual(['missing', 'not-here']);
    const checkpoints = linesOf('checkpoints.jsonl');
    writeLines(checkpoints.slice(-1), 'checkpoints.jsonl');
    const gone = (await verifyLog(folder)).faults;
    expect(gone[0]).toMatchObject({ kind: 'forged-checkpoint', file: join(folder, 'checkpoints.jsonl'), line: 1 });
    expect(gone[1]).toMatchObject({ kind: 'missing', message: expect.stringContaining('no checkpoint') });
  });
});

describe('the keys of a log', () => {
  it.each([
    ['a masking key that is missing', { 'masking-key': 'none.key' }, 'none.key'],
    ['a masking key that is empty', { 'masking-key': 'empty.key' }, 'the key is empty'],
    ['a signing key that is missing', { 'signing-key': 'none.pem' }, 'none.pem'],
    ['a signing key that is none', { 'signing-key': 'masking.key' }, 'masking.key'],
    ['a signing key for something else', { 'signing-key': 'rsa.pem' }, 'this is a key for rsa'],
  ])('are read before anything is decided: %s is refused', async (_, more, message) => {
    writeFileSync(join(folder, 'masking.key'), 'a secret');
    writeFileSync(join(folder, 'empty.key'), '');
    const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
    writeFileSync(join(folder, 'rsa.pem'), rsa.export({ type: 'pkcs8', format: 'pem' }));
    const log = { folder: 'log', 'masking-key': 'masking.key', ...more };
    const configuration = serveConfiguration.parse({ port: 0, log: 'silent', 'decision-log': log });
    await expect(createServer(configuration, folder, '0.0.0')).rejects.toMatchObject({
      code: 'unreadable-file',
      message: expect.stringContaining(message),
    });
  });

  it('of which the public one must be of the kind that signs', async () => {
    await writeLog(1);
    const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey;
    writeFileSync(join(folder, 'rsa.pem'), rsa.export({ type: 'spki', format: 'pem' }));
    const { status, err } = await deepsyn('log', 'verify', folder, '--key', join(folder, 'rsa.pem'));
    expect(err).toContain('this is a key for rsa');
    expect(status).toBe(2);
  });

  it('hash what a duty names, too, and a record says where', async () => {
    const point = await createDecisionPoint();
    const event = makeEvent('content.republished', {
      user: { id: 'Zhang San' },
      content: { id: 'diary', news: true, 'made-with': ['voice-imitation'], source: 'zhang-san daily' },
    });
    const service = makeDescriptor({ 'offered-in-china': true });
    const at = new Date(event.time);
    const decision = await point.decide({ service, event, at });
    const needed = factsRead(point.policies, event.type);
    const made = { decision, event, service, at: at.getTime(), context: await point.context(), needed };
    const record = recordOf(made, 'a secret', {});
    const told = decision.duties.flatMap((duty, index) =>
      ['user', 'content', 'source']
        .filter((name) => name in duty.with)
        .map((name) => `/result/duties/${index}/with/${name}`),
    );
    expect(told.length).toBeGreaterThan(0);
    expect(record.masked).toEqual(expect.arrayContaining(told));
    expect(JSON.stringify(record)).not.toMatch(/Zhang San|diary|zhang-san/);
  });
});

describe('the log of a server', () => {
  it('has every decision before it is answered, only what policies read, and nobody’s name', async () => {
    writeFileSync(join(folder, 'masking.key'), 'a secret');
    writeFileSync(join(folder, 'signing.pem'), privateKey.export({ type: 'pkcs8', format: 'pem' }));
    writeFileSync(join(folder, 'public.pem'), publicKey.export({ type: 'spki', format: 'pem' }));
    copyFileSync(`${ROOT}examples/lotus-studio/lotus-studio.service.yaml`, join(folder, 'lotus.yaml'));
    const configuration = serveConfiguration.parse({
      port: 0,
      log: 'silent',
      services: ['lotus.yaml'],
      'decision-log': {
        folder: 'log',
        'masking-key': 'masking.key',
        'signing-key': 'signing.pem',
        'checkpoint-every': 5,
        labels: { region: 'test' },
      },
    });
    const server = await createServer(configuration, folder, '0.0.0');
    const origin = await server.listen();
    const ids: string[] = [];
    for (let index = 0; index < 12; index++) {
      const event = makeEvent('content.published', {
        user: { id: 'Zhang San', 'identity-verified': true },
        content: { id: 'diary', 'made-with': [] },
      });
      const answer = await fetch(`${origin}/v1/decisions`, {
        method: 'POST',
        body: JSON.stringify({ event, at: event.time }),
        headers: { 'content-type': 'application/json' },
      });
      const body: unknown = await answer.json();
      ids.push(String(Object(body).id));
      expect(readFileSync(join(folder, 'log', FIRST), 'utf8')).toContain(ids.at(-1));
    }
    const refused = await fetch(`${origin}/v1/decisions`, {
      method: 'POST',
      body: '{}',
      headers: { 'content-type': 'application/json' },
    });
    expect(refused.status).toBe(400);
    await server.close();
    cpSync(join(folder, 'log'), join(folder, 'copy'), { recursive: true });
    const text = readFileSync(join(folder, 'log', FIRST), 'utf8');
    expect(text).not.toContain('Zhang San');
    expect(text).not.toContain('diary');
    const records = text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(records.map((each) => each.decision_id)).toEqual(ids);
    expect(records[0]).toMatchObject({
      path: 'deepsyn/decision',
      labels: { region: 'test' },
      bundles: { deepsyn: { revision: server.point.policies.digest } },
      input: { service: 'lotus-studio', facts: { 'event.user.identity-verified': true } },
      masked: expect.arrayContaining(['/input/facts/event.user.id']),
    });
    expect(records[0].input.facts['event.user.id']).toBe(records[1].input.facts['event.user.id']);
    const { status, out } = await deepsyn(
      'log',
      'verify',
      join(folder, 'log'),
      '--key',
      join(folder, 'public.pem'),
      '--json',
    );
    expect(JSON.parse(out)).toMatchObject({ records: 12, signed: 3, vouched: 12, faults: [] });
    expect(status).toBe(0);
  });
});

import { spawn } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import {
  appendFileSync,
  copyFileSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openLog, verifyLog } from '../src/log/index.ts';
import { serveConfiguration } from '../src/model/serve.ts';
import { createServer } from '../src/serve/index.ts';
import { makeEvent } from '../src/testing/index.ts';
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
  await Promise.all(
    Array.from({ length: count }, (_, index) => log.append({ decision_id: `d-${index + 1}`, text: 'ü'.repeat(20) })),
  );
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
    ['an edited record', (lines: string[]) => lines.with(4, (lines[4] ?? '').replace('d-5', 'd-6')), [['edited', 5]]],
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
    ['what is no record', (lines: string[]) => lines.toSpliced(3, 0, '{"decision_id":"x"}'), [['torn', 4]]],
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
    for (let index = 0; index < 20; index++) await other.append({ decision_id: `other-${index}` });
    await other.close();
    expect((await kinds()).every(([kind]) => kind === 'forged-checkpoint')).toBe(true);
    writeFileSync(join(folder, 'checkpoints.jsonl'), checkpoints);
    expect(new Set((await kinds()).map(([kind]) => kind))).toEqual(new Set(['other-history']));
  });

  it('goes on after its writer was killed, with nothing lost that was acknowledged, and nothing torn', async () => {
    const program = `
      import { openLog } from ${JSON.stringify(`${ROOT}dist/log/index.js`)};
      const log = await openLog({ folder: process.argv[1], sync: 'always' });
      for (let index = 1; ; index++) {
        void log.append({ decision_id: 'd-' + index, text: 'x'.repeat(500) }).then(() => process.stdout.write(log.state.sequence + '\\n'));
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
      const log = await openLog({ folder });
      expect(log.state.sequence).toBeGreaterThanOrEqual(acknowledged);
      expect(acknowledged).toBeGreaterThan(0);
      await log.append({ decision_id: `after-${round}` });
      await log.close();
      expect((await verifyLog(folder)).faults).toEqual([]);
    }
  });

  it('sets a torn record aside, and says so', async () => {
    await writeLog(5);
    appendFileSync(join(folder, FIRST), '{"decision_id":"d-6","te');
    const log = await openLog({ folder });
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
      for (let index = 0; index < 200; index++) await log.append({ text: 'x'.repeat(1000) }).then(() => kept++, (error) => { refused++; if (error.code !== 'unwritable-file') throw error; });
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
    await log.append({ text: 'there is room again' });
    await log.close();
    expect(await verifyLog(folder)).toMatchObject({ records: kept + 1, faults: [] });
  });

  it('holds more than it may only by letting its writers wait, and loses none', async () => {
    const log = await openLog({ folder, most: 10, sync: 'interval' });
    let most = 0;
    await Promise.all(
      Array.from({ length: 500 }, async (_, index) => {
        await log.append({ decision_id: `d-${index}` });
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
    writeLines(lines.with(2, (lines[2] ?? '').replace('d-3', 'd-4')));
    await expect(openLog({ folder })).rejects.toThrow('the last record was changed');
  });

  it('keeps its order whatever the clock says', async () => {
    const log = await openLog({ folder, sync: 'interval' });
    await log.append({ timestamp: '2026-06-01T00:00:00Z' });
    await log.append({ timestamp: '2020-01-01T00:00:00Z' });
    await log.close();
    expect(await verifyLog(folder)).toMatchObject({ records: 2, faults: [] });
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
        body: JSON.stringify({ event }),
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

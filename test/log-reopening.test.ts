import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { chained, NOTHING_BEFORE, sha256, unchained } from '../src/log/chain.ts';
import { writeCheckpoint } from '../src/log/checkpoint.ts';
import { headOf, type LogOptions, openLog, verifyLog } from '../src/log/index.ts';
import { serveConfiguration } from '../src/model/serve.ts';
import { createServer } from '../src/serve/index.ts';
import { someRecord } from './support/logs.ts';
import { deepsyn } from './support/run.ts';

const FIRST = 'decisions-000001.jsonl';
const CHECKPOINTS = 'checkpoints.jsonl';
const WITHIN = 50;
const victim = generateKeyPairSync('ed25519');
const thief = generateKeyPairSync('ed25519');
const key = victim.publicKey;
let origin: string;
let folder: string;

const at = (name: string): string => join(folder, name);
const linesOf = (name: string): string[] =>
  readFileSync(at(`log/${name}`), 'utf8')
    .split('\n')
    .slice(0, -1);
const put = (name: string, all: readonly string[]): void =>
  writeFileSync(at(`log/${name}`), all.map((each) => `${each}\n`).join(''));
const open = (more: Partial<LogOptions> = {}) =>
  openLog({ folder: at('log'), sync: 'interval', checkpointEvery: WITHIN, key: victim.privateKey, ...more });
const verified = (more: object = {}) => verifyLog(at('log'), { key, ...more });

async function append(count: number, more: Partial<LogOptions> = {}): Promise<void> {
  const log = await open(more);
  for (let number = 0; number < count; number++) await log.append(someRecord(log.state.sequence + 1));
  await log.close();
}

/** What is left where a writer was killed behind its last record. */
async function appendAndDie(count: number): Promise<void> {
  const log = await open();
  for (let number = 0; number < count; number++) await log.append(someRecord(log.state.sequence + 1));
  cpSync(at('log'), at('killed'), { recursive: true });
  await log.close();
  rmSync(at('log'), { recursive: true });
  cpSync(at('killed'), at('log'), { recursive: true });
  rmSync(at('killed'), { recursive: true });
  rmSync(at('log/writer.lock'));
}

/** Changes every record behind one, adds some, and makes the chain follow again, as anybody can. */
function rewrite(keep: number, total: number, text = 'forged'): { log: string; digest: string } {
  const all = linesOf(FIRST);
  const { log } = JSON.parse(all[0] ?? '').chain;
  let digest = keep === 0 ? NOTHING_BEFORE : JSON.parse(all[keep - 1] ?? '').chain.digest;
  const kept = all.slice(0, keep);
  for (let sequence = keep + 1; sequence <= total; sequence++) {
    const made = chained(unchained(someRecord(sequence, text)), { log, sequence, previous: digest });
    digest = made.digest;
    kept.push(made.line);
  }
  put(FIRST, kept);
  return { log, digest };
}

function forgeCheckpoint(place: { log: string; digest: string }, signer?: KeyObject, next?: KeyObject): void {
  const made = { ...place, number: 1, previous: NOTHING_BEFORE, sequence: 124, file: 1, within: WITHIN };
  writeFileSync(at(`log/${CHECKPOINTS}`), writeCheckpoint(made, signer, next));
}

const ATTACKS: readonly (readonly [string, () => void])[] = [
  [
    'had all its checkpoints removed and every record changed',
    () => {
      rewrite(0, 124);
      rmSync(at(`log/${CHECKPOINTS}`));
    },
  ],
  [
    'was rewritten behind an early checkpoint, further than its writer ever left open',
    () => {
      const kept = linesOf(CHECKPOINTS).findIndex((line) => JSON.parse(line).sequence === WITHIN) + 1;
      put(CHECKPOINTS, linesOf(CHECKPOINTS).slice(0, kept));
      rewrite(WITHIN, 124);
    },
  ],
  ['got forged records behind its clean end', () => void rewrite(124, 154)],
  ['was rewritten under one checkpoint that nobody signed', () => forgeCheckpoint(rewrite(0, 124))],
  [
    'was rewritten under a checkpoint of a stranger who names its key as the next one',
    () => forgeCheckpoint(rewrite(0, 124), thief.privateKey, victim.publicKey),
  ],
];

beforeAll(async () => {
  origin = mkdtempSync(join(tmpdir(), 'deepsyn-signed-'));
  folder = origin;
  await append(124);
});

afterAll(() => rmSync(origin, { recursive: true, force: true }));

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'deepsyn-reopening-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('a signed log that was closed, and changed without its key', () => {
  beforeEach(() => cpSync(join(origin, 'log'), at('log'), { recursive: true }));

  it('is whole before, and goes on', async () => {
    expect((await verified()).faults).toEqual([]);
    await append(10);
    expect(await verified()).toMatchObject({ records: 134, vouched: 134, faults: [], adopted: [] });
  });

  it.each(ATTACKS)('is neither whole nor opened with the key where it %s', async (_, attack) => {
    const head = await headOf({ log: undefined, folders: [], files: [{ path: at(`log/${FIRST}`), number: 1 }] });
    attack();
    const before = [FIRST, CHECKPOINTS].map((name) => existsSync(at(`log/${name}`)) && linesOf(name));
    for (const more of [{}, { inUse: true }, { inUse: true, expect: [head ?? {}] }])
      expect((await verified(more)).faults).not.toEqual([]);
    await expect(open()).rejects.toMatchObject({
      code: 'invalid-log',
      message: expect.stringContaining('another folder'),
    });
    expect([FIRST, CHECKPOINTS].map((name) => existsSync(at(`log/${name}`)) && linesOf(name))).toEqual(before);
    expect((await verified({ inUse: true })).faults).not.toEqual([]);
  });

  it.each(ATTACKS)('keeps a server from starting where it %s', async (_, attack) => {
    attack();
    writeFileSync(at('masking.key'), 'a secret');
    writeFileSync(at('signing.pem'), victim.privateKey.export({ type: 'pkcs8', format: 'pem' }));
    const log = { folder: 'log', 'masking-key': 'masking.key', 'signing-key': 'signing.pem', 'checkpoint-every': 50 };
    const configuration = serveConfiguration.parse({ port: 0, log: 'silent', 'decision-log': log });
    await expect(createServer(configuration, folder, '0.0.0')).rejects.toMatchObject({ code: 'invalid-log' });
    expect((await verified()).faults).not.toEqual([]);
  });

  it.each([
    ['a record of the file that it goes on in', () => put(FIRST, linesOf(FIRST).with(3, linesOf(FIRST)[4] ?? ''))],
    [
      'an early checkpoint',
      () => {
        const [one = '', ...rest] = linesOf(CHECKPOINTS);
        put(CHECKPOINTS, [one.replace('"within":50', '"within":5000'), ...rest]);
      },
    ],
  ])('is not opened where %s was changed', async (_, change) => {
    change();
    await expect(open()).rejects.toMatchObject({ code: 'invalid-log' });
  });

  it('is not opened by a key that came after records were written without one', async () => {
    rmSync(at('log'), { recursive: true });
    const log = await openLog({ folder: at('log'), sync: 'interval' });
    await log.append(someRecord(1));
    await log.close();
    await expect(open()).rejects.toThrow('no key signed this log');
  });
});

describe('a signed log whose writer was killed', () => {
  it('has the records that were left open adopted, and verification says which', async () => {
    await append(10);
    await appendAndDie(20);
    expect((await verified()).faults).toMatchObject([{ kind: 'not-vouched' }]);
    await append(5);
    expect(await verified()).toMatchObject({
      records: 35,
      vouched: 35,
      faults: [],
      adopted: [{ from: 11, until: 30 }],
    });
    writeFileSync(at('public.pem'), key.export({ type: 'spki', format: 'pem' }));
    const { status, out } = await deepsyn('log', 'verify', at('log'), '--key', at('public.pem'));
    expect(out).toContain('records 11 to 30');
    expect(status).toBe(0);
  });

  it('takes on no more of them than its writer could have left', async () => {
    await appendAndDie(20);
    rewrite(20, WITHIN + 1);
    await expect(open()).rejects.toThrow('51 records');
    rewrite(20, WITHIN);
    await append(0);
    // In this window nothing shows what was added but the range that was adopted.
    expect(await verified()).toMatchObject({ faults: [], adopted: [{ from: 1, until: WITHIN }] });
  });

  it('while its key was being replaced goes on with both keys, and not with the new one alone', async () => {
    await append(3);
    const young = generateKeyPairSync('ed25519');
    const both = { key: young.privateKey, previousKey: victim.privateKey };
    await append(3, both);
    const introducing = linesOf(CHECKPOINTS).findIndex((line) => line.includes('"next"'));
    put(CHECKPOINTS, linesOf(CHECKPOINTS).slice(0, introducing + 1));
    await expect(open({ key: young.privateKey })).rejects.toThrow('as the previous one');
    await append(1, both);
    await append(1, { key: young.privateKey });
    expect(await verified()).toMatchObject({ records: 8, faults: [], adopted: [{ from: 4, until: 6 }] });
  });

  it('says so in a checkpoint that cannot be made to say otherwise', async () => {
    await appendAndDie(20);
    await append(0);
    put(
      CHECKPOINTS,
      linesOf(CHECKPOINTS).map((line) => line.replace(',"adopted":20', '')),
    );
    expect((await verified()).faults).not.toEqual([]);
  });
});

describe('a log that begins', () => {
  it('is whole where it was started and stopped without a decision, and goes on under its id', async () => {
    await append(0);
    const { log, ...found } = await verified();
    expect(found).toMatchObject({ records: 0, checkpoints: 2, signed: 2, faults: [] });
    await append(3);
    expect(await verified()).toMatchObject({ log, records: 3, vouched: 3, faults: [] });
  });

  it('has a first checkpoint of no record, and a last one that closes it', async () => {
    await append(3);
    const [first, ...rest] = linesOf(CHECKPOINTS).map((line) => JSON.parse(line));
    expect(first).toMatchObject({ number: 1, sequence: 0, digest: NOTHING_BEFORE });
    expect(rest).toMatchObject([{ sequence: 3, closed: true, previous: sha256(linesOf(CHECKPOINTS)[0] ?? '') }]);
  });
});

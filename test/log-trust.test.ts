import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { chained, NOTHING_BEFORE, unchained } from '../src/log/chain.ts';
import { headOf, type LogOptions, openLog, parseHead, verifyLog, verifyLogs } from '../src/log/index.ts';
import { idOf, someRecord, writeDecisions } from './support/logs.ts';
import { deepsyn } from './support/run.ts';

const first = generateKeyPairSync('ed25519');
const second = generateKeyPairSync('ed25519');
const third = generateKeyPairSync('ed25519');
const FIRST = 'decisions-000001.jsonl';
const CHECKPOINTS = 'checkpoints.jsonl';
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'deepsyn-trust-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string): string => join(folder, name);

async function write(name: string, count: number, more: Partial<LogOptions> = {}): Promise<string> {
  const log = await openLog({ folder: at(name), sync: 'interval', checkpointEvery: 5, key: first.privateKey, ...more });
  const begin = log.state.sequence;
  for (let number = begin + 1; number <= begin + count; number++) await log.append(someRecord(number));
  await log.close();
  return log.state.log;
}

const lines = (file: string): string[] => readFileSync(at(file), 'latin1').split('\n').slice(0, -1);
const put = (file: string, all: readonly string[]): void =>
  writeFileSync(at(file), all.map((each) => `${each}\n`).join(''), 'latin1');
const edit = (file: string, change: (all: string[]) => readonly string[]): void => put(file, change(lines(file)));
const faultsOf = async (name: string, key: KeyObject | readonly KeyObject[] = first.publicKey) =>
  (await verifyLog(at(name), { key })).faults.map(({ kind, file, line }) => [
    kind,
    file.replace(`${at(name)}/`, ''),
    line,
  ]);

describe('a line of a log', () => {
  /** One line that is not what a writer writes; the chain around it is made to follow again, as anybody can. */
  it.each([
    ['a sequence that is no number', (text: string) => text.replace('"sequence":3', '"sequence":"x"')],
    ['a sequence with a fraction', (text: string) => text.replace('"sequence":3', '"sequence":3.0')],
    ['a sequence as text', (text: string) => text.replace('"sequence":3', '"sequence":"3"')],
    ['a byte that is not UTF-8', (text: string) => text.replace('\u00c3\u00bc', '\xff')],
    [
      'a field that stands twice',
      (text: string) => text.replace('"decision":"permit"', '"decision":"deny","decision":"permit"'),
    ],
    ['a result that stands twice', (text: string) => text.replace('"result":', '"result":1,"result":')],
    ['a space', (text: string) => text.replace('{"decision_id":', '{ "decision_id":')],
    ['an escape for a plain letter', (text: string) => text.replace('permit', '\\u0070ermit')],
    ['a byte order mark', (text: string) => `\xef\xbb\xbf${text}`],
    ['a carriage return', (text: string) => `${text}\r`],
    ['a zero byte', (text: string) => `${text}\0`],
    ['bytes behind it', (text: string) => `${text}{}`],
    ['a field that no record has', (text: string) => text.replace('"labels"', '"more":1,"labels"')],
    ['a field that is missing', (text: string) => text.replace('"path":"deepsyn/decision",', '')],
    ['a field whose name steers a terminal', (text: string) => text.replace('"labels"', '"\\u001b[31m":1,"labels"')],
    ['an outcome that is none', (text: string) => text.replace('"permit"', '"allow"')],
    ['an id that is no UUID', (text: string) => text.replace(idOf(3), 'Zhang San')],
    ['another format', (text: string) => text.replace('deepsyn-decision/1', 'deepsyn-decision/2')],
    ['nothing', () => ''],
  ])('is a break with its place where it has %s, whatever was computed again', async (_, change) => {
    const log = await write('log', 6, { checkpointEvery: 100 });
    let previous = NOTHING_BEFORE;
    edit(`log/${FIRST}`, (all) =>
      all.map((text, index) => {
        const { chain: __, ...record } = JSON.parse(Buffer.from(text, 'latin1').toString('utf8'));
        const made = chained(unchained(record), { log, sequence: index + 1, previous });
        const line =
          index === 2 ? change(Buffer.from(made.line).toString('latin1')) : Buffer.from(made.line).toString('latin1');
        previous = made.digest;
        return line;
      }),
    );
    rmSync(at(`log/${CHECKPOINTS}`));
    const { faults } = await verifyLog(at('log'));
    expect(faults.length).toBeGreaterThan(0);
    expect(faults[0]).toMatchObject({ file: at(`log/${FIRST}`), line: 3 });
    expect(faults[0]?.message).not.toMatch(/\p{Cc}/u);
  });

  it('that was cut off is a break, unless a writer is at work', async () => {
    await write('log', 5);
    writeFileSync(at(`log/${FIRST}`), `${readFileSync(at(`log/${FIRST}`), 'utf8')}{"decision_id":"`);
    expect(await faultsOf('log')).toEqual([['torn', FIRST, 6]]);
    expect(await verifyLog(at('log'), { key: first.publicKey, inUse: true })).toMatchObject({ records: 5, faults: [] });
  });
});

describe('a log that is broken throughout', () => {
  it('is told by its first thousand faults, and how many more there are', async () => {
    await write('log', 1);
    put(
      `log/${FIRST}`,
      Array.from({ length: 5000 }, () => 'rubbish'),
    );
    const { faults } = await verifyLog(at('log'), { key: first.publicKey });
    expect(faults.length).toBeLessThan(1010);
    expect(faults.map(({ message }) => message)).toContain('there are 4000 more faults');
  });

  it('is refused where a line has no end, and not read where it is a folder or a pipe', async () => {
    await write('log', 1);
    mkdirSync(at('log/decisions-000002.jsonl'));
    expect(await faultsOf('log')).toEqual([]);
    writeFileSync(at(`log/${FIRST}`), Buffer.alloc(65 * 1024 * 1024, 'x'));
    await expect(verifyLog(at('log'))).rejects.toThrow('longer than any record');
  });
});

describe('the checkpoints of a log', () => {
  it.each([
    ['are gone', () => rmSync(at(`log/${CHECKPOINTS}`)), 'not-vouched', FIRST],
    ['are empty', () => put(`log/${CHECKPOINTS}`, []), 'not-vouched', FIRST],
    ['lack the last', () => edit(`log/${CHECKPOINTS}`, (all) => all.slice(0, -1)), 'not-vouched', FIRST],
    [
      'lack one in the middle',
      () => edit(`log/${CHECKPOINTS}`, (all) => all.toSpliced(1, 1)),
      'forged-checkpoint',
      CHECKPOINTS,
    ],
    ['lack the first', () => edit(`log/${CHECKPOINTS}`, (all) => all.slice(1)), 'forged-checkpoint', CHECKPOINTS],
    [
      'stand in another order',
      () => edit(`log/${CHECKPOINTS}`, ([one = '', other = '', ...rest]) => [other, one, ...rest]),
      'forged-checkpoint',
      CHECKPOINTS,
    ],
    [
      'stand twice',
      () => edit(`log/${CHECKPOINTS}`, (all) => [...all, ...all.slice(-1)]),
      'forged-checkpoint',
      CHECKPOINTS,
    ],
    [
      'end with one that is garbled',
      () => edit(`log/${CHECKPOINTS}`, (all) => all.with(-1, 'garbled')),
      'forged-checkpoint',
      CHECKPOINTS,
    ],
    [
      'end with one that was cut off',
      () => writeFileSync(at(`log/${CHECKPOINTS}`), readFileSync(at(`log/${CHECKPOINTS}`)).subarray(0, -9)),
      'forged-checkpoint',
      CHECKPOINTS,
    ],
    ['have a blank line', () => edit(`log/${CHECKPOINTS}`, (all) => [...all, '']), 'forged-checkpoint', CHECKPOINTS],
    [
      'are those of another log under the same key',
      () => cpSync(at(`other/${CHECKPOINTS}`), at(`log/${CHECKPOINTS}`)),
      'other-log',
      FIRST,
    ],
  ] as const)('are a break with its place where they %s', async (_, change, kind, file) => {
    await write('log', 12);
    await write('other', 12);
    expect(await faultsOf('log')).toEqual([]);
    change();
    const found = await faultsOf('log');
    expect(found.length).toBeGreaterThan(0);
    expect(found.map(([each, where]) => [each, where])).toContainEqual([kind, file]);
    const { status } = await deepsyn('log', 'verify', at('log'), '--key', pem('public', first.publicKey));
    expect(status).toBe(1);
  });

  it('come at least as often as they say, and within the time that they are told', async () => {
    const log = await openLog({ folder: at('log'), sync: 'interval', checkpointEvery: 7, key: first.privateKey });
    await Promise.all(Array.from({ length: 50 }, (_, index) => log.append(someRecord(index + 1))));
    const { faults } = await verifyLog(at('log'), { key: first.publicKey, inUse: true });
    expect(faults).toEqual([]);
    await log.close();
    const sequences = [0, ...lines(`log/${CHECKPOINTS}`).map((line) => JSON.parse(line).sequence)];
    expect(Math.max(...sequences.slice(1).map((each, index) => each - (sequences[index] ?? 0)))).toBe(7);
    const soon = await openLog({ folder: at('soon'), checkpointWithin: 1, key: first.privateKey });
    await soon.append(someRecord(1));
    await expect.poll(() => lines(`soon/${CHECKPOINTS}`).length, { timeout: 60_000 }).toBe(1);
    await soon.close();
  });

  it('are enough at any moment at which a writer is at work, across files', async () => {
    const options = { folder: at('log'), sync: 'interval', rotateBytes: 20_000, checkpointEvery: 5 } as const;
    const log = await openLog({ ...options, key: first.privateKey });
    let done = false;
    const writing = (async () => {
      for (let number = 1; !done; number += 20)
        await Promise.all(Array.from({ length: 20 }, (_, index) => log.append(someRecord(number + index))));
    })();
    for (let round = 0; round < 12; round++) {
      await new Promise((resolve) => setTimeout(resolve, 5));
      const { faults } = await verifyLog(at('log'), { key: first.publicKey, inUse: true });
      expect(faults).toEqual([]);
    }
    done = true;
    await writing;
    await log.close();
    expect(readdirSync(at('log')).length).toBeGreaterThan(3);
    expect(await faultsOf('log')).toEqual([]);
  });

  it('vouch at once for what a writer that was killed had left open', async () => {
    await write('log', 3, { checkpointEvery: 100 });
    rmSync(at(`log/${CHECKPOINTS}`));
    expect(await faultsOf('log')).toEqual([['not-vouched', FIRST, undefined]]);
    const log = await openLog({ folder: at('log'), key: first.privateKey });
    expect(await faultsOf('log')).toEqual([]);
    await log.close();
  });

  it('that were cut are missed in a log in use, as soon as one more should be there', async () => {
    await write('log', 12);
    edit(`log/${CHECKPOINTS}`, (all) => all.slice(0, 1));
    const { faults } = await verifyLog(at('log'), { key: first.publicKey, inUse: true });
    expect(faults).toMatchObject([
      { kind: 'not-vouched', message: expect.stringContaining('record 10 at the latest') },
    ]);
  });
});

describe('the key of a log', () => {
  it('is replaced by one that it introduces, and either verifies the whole', async () => {
    await write('log', 8);
    await write('log', 8, { key: second.privateKey, previousKey: first.privateKey });
    await write('log', 4, { key: second.privateKey });
    await write('log', 4, { key: third.privateKey, previousKey: second.privateKey });
    for (const key of [first, second, third]) expect(await faultsOf('log', key.publicKey)).toEqual([]);
    expect(await faultsOf('log', [first.publicKey, third.publicKey])).toEqual([]);
    const stranger = generateKeyPairSync('ed25519').publicKey;
    expect((await faultsOf('log', stranger)).length).toBeGreaterThan(0);
    const keys = [first, second].flatMap(({ publicKey }, index) => ['--key', pem(`key-${index}`, publicKey)]);
    const { status, out } = await deepsyn('log', 'verify', ...keys, at('log'));
    expect(out).toContain('WHOLE  24 records');
    expect(status).toBe(0);
  });

  it('is not replaced by one that nobody introduced, nor left out', async () => {
    await write('log', 8);
    await expect(openLog({ folder: at('log'), key: second.privateKey })).rejects.toThrow('another key signs this log');
    await expect(openLog({ folder: at('log') })).rejects.toMatchObject({ code: 'invalid-log' });
    await expect(
      openLog({ folder: at('log'), key: second.privateKey, previousKey: third.privateKey }),
    ).rejects.toMatchObject({ code: 'invalid-log' });
    await write('log', 1);
    expect(await faultsOf('log')).toEqual([]);
  });

  it('signs no more once it has introduced another, whoever has it now', async () => {
    await write('log', 8);
    await write('log', 2, { key: second.privateKey, previousKey: first.privateKey });
    await expect(openLog({ folder: at('log'), key: first.privateKey })).rejects.toThrow('another key signs this log');
    const { openCheckpoints } = await import('../src/log/checkpoint-writer.ts');
    const before = lines(`log/${CHECKPOINTS}`);
    put(`log/${CHECKPOINTS}`, before.slice(0, 2));
    const thief = await openCheckpoints(at('log'), { key: first.privateKey, previousKey: undefined, within: 5 });
    const [, , introducing = '', ...rest] = before;
    const { log, sequence, digest } = JSON.parse(introducing);
    await thief.write({ log, sequence, digest, file: 1 });
    await thief.close();
    const [, , stolen = ''] = lines(`log/${CHECKPOINTS}`);
    put(`log/${CHECKPOINTS}`, [...before.slice(0, 2), introducing, stolen, ...rest]);
    expect((await faultsOf('log')).map(([kind]) => kind)).toContain('forged-checkpoint');
  });
});

describe('the head of a log', () => {
  it('that was kept elsewhere shows what was cut off or put back, even by who has the key', async () => {
    await write('log', 12);
    const { out } = await deepsyn('log', 'head', at('log'));
    const head = out.trim();
    expect(parseHead(head)).toMatchObject({ sequence: 12 });
    cpSync(at('log'), at('earlier'), { recursive: true });
    await write('log', 3);
    const key = ['--key', pem('public', first.publicKey)];
    const later = (await deepsyn('log', 'head', at('log'))).out.trim();
    for (const expected of [head, later, head.split(':')[0] ?? '', head.split(':')[2] ?? '']) {
      expect((await deepsyn('log', 'verify', at('log'), ...key, '--expect', expected)).status).toBe(0);
    }
    // The whole state of before, with checkpoints that the key did sign.
    expect((await deepsyn('log', 'verify', at('earlier'), ...key)).status).toBe(0);
    const back = await deepsyn('log', 'verify', at('earlier'), ...key, '--expect', later);
    expect(back.out).toContain('is expected, and not here');
    expect(back.status).toBe(1);
    // Written anew by who has the key.
    await write('anew', 15);
    const anew = await deepsyn('log', 'verify', at('anew'), ...key, '--expect', head.split(':')[0] ?? '', '--json');
    expect(JSON.parse(anew.out)).toMatchObject({ whole: false, faults: [{ kind: 'not-expected' }] });
  });

  it('vouches for records that wait for their checkpoint, and makes up for none that is gone', async () => {
    await write('log', 12);
    const [head] = (await verifyLogs([at('log')])).map((each) => parseHead(each.head ?? '') ?? {});
    const expected = { key: first.publicKey, expect: [head ?? {}] };
    edit(`log/${CHECKPOINTS}`, (all) => all.slice(0, -1));
    expect((await verifyLog(at('log'), { expect: [head ?? {}] })).faults).toEqual([]);
    expect((await verifyLog(at('log'), expected)).faults).toMatchObject([{ kind: 'not-vouched' }]);
    expect(await verifyLog(at('log'), { ...expected, inUse: true })).toMatchObject({ vouched: 12, faults: [] });
    edit(`log/${FIRST}`, (all) => all.slice(0, -1));
    const { faults } = await verifyLog(at('log'), { ...expected, inUse: true });
    expect(faults).toMatchObject([{ kind: 'not-expected' }]);
  });

  it('is refused where it is none', async () => {
    await write('log', 1);
    for (const head of ['head', `${'a'.repeat(63)}`, `${idOf(1)}:x:${'a'.repeat(64)}`, `${idOf(1)}:1`, '']) {
      const { status, err } = await deepsyn('log', 'verify', at('log'), '--expect', head);
      expect(err).toContain('LOG:SEQUENCE:DIGEST');
      expect(status).toBe(2);
    }
  });
});

describe('the logs of several replicas', () => {
  it('are verified together, each by its own id, and one that is broken is named', async () => {
    const ids = [await write('one', 12), await write('two', 7), await write('three', 3)];
    expect(new Set(ids).size).toBe(3);
    const key = ['--key', pem('public', first.publicKey)];
    const folders = ['one', 'two', 'three'].map(at);
    const { status, out } = await deepsyn('log', 'verify', ...folders, ...key, '--json');
    expect(JSON.parse(out)).toMatchObject({
      whole: true,
      records: 22,
      faults: [],
      logs: [
        { log: ids[0], records: 12, vouched: 12 },
        { log: ids[1], records: 7 },
        { log: ids[2], records: 3 },
      ],
    });
    expect(status).toBe(0);
    const heads = (await deepsyn('log', 'head', ...folders)).out.trim().split('\n');
    expect(heads).toHaveLength(3);
    const expected = heads.flatMap((head) => ['--expect', head]);
    expect((await deepsyn('log', 'verify', ...folders, ...key, ...expected)).status).toBe(0);
    const fewer = await deepsyn('log', 'verify', ...folders.slice(1), ...key, ...expected);
    expect(fewer.out).toContain(`${ids[0]}:12:`);
    expect(fewer.status).toBe(1);
    edit(`two/${FIRST}`, (all) => all.toSpliced(2, 1));
    const [one, two, three] = await verifyLogs(folders, { key: first.publicKey });
    expect([one?.faults.length, three?.faults.length]).toEqual([0, 0]);
    expect(two?.faults[0]).toMatchObject({ kind: 'missing', file: at(`two/${FIRST}`), line: 3 });
  });

  it('are one log where one is the archive of the other, and none may stand there twice', async () => {
    await write('log', 40, { rotateBytes: 6000 });
    await write('other', 40, { rotateBytes: 6000 });
    mkdirSync(at('archive'));
    cpSync(at(`log/${FIRST}`), at(`archive/${FIRST}`));
    await expect(verifyLogs([at('archive'), at('log')])).rejects.toThrow('is the same file of the log');
    rmSync(at(`log/${FIRST}`));
    const found = await verifyLogs([at('archive'), at('other'), at('log')], { key: first.publicKey });
    expect(found).toMatchObject([
      { records: 40, faults: [] },
      { records: 40, faults: [] },
    ]);
    // A copy of the checkpoints may lie with the archive, as they were then; others may not.
    put(`archive/${CHECKPOINTS}`, lines(`log/${CHECKPOINTS}`).slice(0, 3));
    expect((await verifyLogs([at('archive'), at('log')], { key: first.publicKey }))[0]?.faults).toEqual([]);
    cpSync(at(`other/${CHECKPOINTS}`), at(`archive/${CHECKPOINTS}`));
    expect((await verifyLogs([at('archive'), at('log')], { key: first.publicKey }))[0]?.faults).not.toEqual([]);
  });

  it('are queried together, in the order of their times', async () => {
    await writeDecisions(at('one'), 24);
    await writeDecisions(at('two'), 12);
    const asked = async (...args: string[]) =>
      JSON.parse((await deepsyn('log', 'query', at('one'), at('two'), '--json', ...args)).out);
    const { rows, matched } = await asked('--limit', '100');
    expect(matched).toBe(36);
    expect(new Set(rows.map(({ log, sequence }: { log: string; sequence: number }) => `${log} ${sequence}`)).size).toBe(
      36,
    );
    const times = rows.map(({ time }: { time: string }) => Date.parse(time));
    expect(times).toEqual([...times].sort((a, b) => b - a));
    expect((await asked('--limit', '5')).rows).toEqual(rows.slice(0, 5));
    const counted = await asked('--count-by', 'log');
    expect(counted.rows.map(({ count }: { count: number }) => count)).toEqual([24, 12]);
    const sql = await asked('--sql', 'SELECT count(*) AS n, count(DISTINCT log_id) AS logs FROM decisions');
    expect(sql.rows).toEqual([{ n: 36, logs: 2 }]);
  });
});

describe('the files of a log', () => {
  const modes = (name: string) =>
    Object.fromEntries(
      readdirSync(at(name)).map((file) => [file, (statSync(at(`${name}/${file}`)).mode & 0o777).toString(8)]),
    );

  it('are its owner’s alone, and become so where they were open', async () => {
    await write('log', 20, { rotateBytes: 6000 });
    expect((statSync(at('log')).mode & 0o777).toString(8)).toBe('700');
    expect(new Set(Object.values(modes('log')))).toEqual(new Set(['600']));
    chmodSync(at('log'), 0o755);
    for (const file of readdirSync(at('log'))) chmodSync(at(`log/${file}`), 0o644);
    writeFileSync(at('log/notes.txt'), 'of the operator');
    chmodSync(at('log/notes.txt'), 0o644);
    writeFileSync(at(`log/${FIRST}.torn-x`), 'a torn record');
    const log = await openLog({ folder: at('log'), key: first.privateKey });
    expect(modes('log')['writer.lock']).toBe('600');
    await log.append(someRecord(21));
    await log.close();
    expect((statSync(at('log')).mode & 0o777).toString(8)).toBe('700');
    const { 'notes.txt': notes, ...ours } = modes('log');
    expect(notes).toBe('644');
    expect(new Set(Object.values(ours))).toEqual(new Set(['600']));
  });

  it('are not laid into a folder that everybody shares', async () => {
    mkdirSync(at('shared'));
    chmodSync(at('shared'), 0o1777);
    await expect(openLog({ folder: at('shared') })).rejects.toMatchObject({ code: 'unwritable-file' });
    expect(statSync(at('shared')).mode & 0o7777).toBe(0o1777);
    expect(readdirSync(at('shared'))).toEqual([]);
  });
});

describe('a log of an earlier format', () => {
  const earlier = '{"decision_id":"x","chain":{"sequence":1,"previous":"0","digest":"0"}}';

  it('is named so, and neither continued nor taken for whole', async () => {
    mkdirSync(at('log'));
    put(`log/${FIRST}`, [earlier]);
    await expect(openLog({ folder: at('log') })).rejects.toThrow('begin a new log in another folder');
    expect((await verifyLog(at('log'))).faults).toMatchObject([{ kind: 'earlier-format', line: 1 }]);
    const { status, err } = await deepsyn('log', 'upload', at('log'), '--url', 'http://127.0.0.1:1');
    expect(err).toContain('earlier format');
    expect(status).toBe(2);
    await expect(
      headOf({ log: undefined, folders: [], files: [{ path: at(`log/${FIRST}`), number: 1 }] }),
    ).rejects.toThrow('earlier format');
  });
});

function pem(name: string, key: KeyObject): string {
  const file = at(`${name}.pem`);
  writeFileSync(file, key.export({ type: 'spki', format: 'pem' }));
  return file;
}

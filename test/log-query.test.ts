import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { queryLog, queryLogSql } from '../src/log/query/index.ts';
import type { ChainedRecord, DecisionRecord } from '../src/model/decision-record.ts';
import { MASKING_KEY, writeDecisions } from './support/logs.ts';
import { deepsyn, MAIN, ROOT, run } from './support/run.ts';

const COUNT = 400;
let folder: string;
let log: string;
let records: ChainedRecord[];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'deepsyn-query-test-'));
  log = join(folder, "the auditors' [log]*");
  await writeDecisions(log, COUNT, { rotateBytes: 500_000 });
  records = readdirSync(log)
    .filter((name) => name.startsWith('decisions-'))
    .sort()
    .flatMap((name) => readFileSync(join(log, name), 'utf8').trimEnd().split('\n'))
    .map((line) => JSON.parse(line));
  writeFileSync(join(folder, 'masking.key'), MASKING_KEY);
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** How many of each there are, as the log should count them. */
function tally(keys: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const key of keys) counts[key] = (counts[key] ?? 0) + 1;
  return counts;
}

const findings = () => records.flatMap((each) => each.result.findings);
const chinaDay = (time: string) => new Date(Date.parse(time) + 8 * 3_600_000).toISOString().slice(0, 10);
const query = (...args: string[]) => deepsyn('log', 'query', log, ...args);
const asked = async (...args: string[]) => JSON.parse((await query('--json', ...args)).out);
const countsOf = async (key: string, ...args: string[]): Promise<Record<string, number>> => {
  const { rows } = await asked('--count-by', key, ...args);
  return Object.fromEntries(rows.map((row: Record<string, string | number>) => [row[key], row.count]));
};

describe('a query of a log', () => {
  it('lists the newest decisions first, and says how many there are', async () => {
    const { rows, matched, unreadable } = await asked('--limit', '3');
    expect(rows.map((row: { sequence: number }) => row.sequence)).toEqual([COUNT, COUNT - 1, COUNT - 2]);
    expect({ matched, unreadable }).toEqual({ matched: COUNT, unreadable: 0 });
    const last = records.at(-1);
    expect(rows[0]).toMatchObject({
      decision_id: last?.decision_id,
      service: last?.input.service,
      event_type: last?.input.event.type,
      decision: last?.result.decision,
      violated: last?.result.findings.filter(({ status }) => status === 'violated').map(({ obligation }) => obligation),
      revision: last?.bundles.deepsyn.revision,
    });
    expect(Date.parse(rows[0].time)).toBe(Date.parse(last?.timestamp ?? ''));
    const oldest = await asked('--limit', '1', '--order', 'oldest');
    expect(oldest.rows[0].sequence).toBe(1);
  });

  it('counts what JavaScript counts', async () => {
    expect(new Set(records.map((each) => each.result.decision)).size).toBeGreaterThan(1);
    expect(await countsOf('decision')).toEqual(tally(records.map((each) => each.result.decision)));
    expect(await countsOf('service')).toEqual(tally(records.map((each) => each.input.service)));
    expect(await countsOf('event-type')).toEqual(tally(records.map((each) => each.input.event.type)));
    expect(await countsOf('day')).toEqual(tally(records.map((each) => chinaDay(each.timestamp))));
    expect(Object.keys(await countsOf('day'))).toHaveLength(3);
    expect(await countsOf('obligation')).toEqual(tally(findings().map((each) => each.obligation)));
    expect(await countsOf('article')).toEqual(tally(findings().map((each) => String(each.article))));
    expect(await countsOf('status')).toEqual(tally(findings().map((each) => each.status)));
  }, 60_000);

  it.each([
    ['decision', ['--decision', 'deny'], (each: DecisionRecord) => each.result.decision === 'deny'],
    ['service', ['--service', 'gpt-sovits,none'], (each: DecisionRecord) => each.input.service === 'gpt-sovits'],
    [
      'type of event',
      ['--event-type', 'user.registered'],
      (each: DecisionRecord) => each.input.event.type === 'user.registered',
    ],
    [
      'first day in China',
      ['--until', '2026-03-01'],
      (each: DecisionRecord) => chinaDay(each.timestamp) <= '2026-03-01',
    ],
    [
      'days and instants',
      ['--from', '2026-03-02', '--until', '2026-03-02T12:00:00+08:00'],
      (each: DecisionRecord) =>
        chinaDay(each.timestamp) === '2026-03-02' &&
        Date.parse(each.timestamp) < Date.parse('2026-03-02T12:00:00+08:00'),
    ],
    [
      'article and status of one and the same finding',
      ['--article', '9', '--status', 'violated'],
      (each: DecisionRecord) =>
        each.result.findings.some(({ article, status }) => article === 9 && status === 'violated'),
    ],
    [
      'obligation',
      ['--obligation', 'art-17.conspicuous-mark.voice', '--status', 'indeterminate,violated'],
      (each: DecisionRecord) =>
        each.result.findings.some(
          ({ obligation, status }) =>
            obligation === 'art-17.conspicuous-mark.voice' && ['indeterminate', 'violated'].includes(status),
        ),
    ],
    [
      'kind of subject',
      ['--subject', 'event'],
      (each: DecisionRecord) => each.result.findings.some(({ subject }) => subject.kind === 'event'),
    ],
  ] as const)('finds by %s', async (_, args, matches) => {
    const expected = records.filter(matches).map((each) => each.decision_id);
    const { rows, matched } = await asked(...args, '--order', 'oldest', '--limit', '1000');
    expect(rows.map((row: { decision_id: string }) => row.decision_id)).toEqual(expected);
    expect(matched).toBe(expected.length);
    expect(expected.length).toBeGreaterThan(0);
  });

  it('finds one person by the plain id and the key, and prints the id nowhere', async () => {
    // Of a registration no policy reads who it is, so the log does not say it.
    const expected = records.filter((_, index) => index % 13 === 4 && index % 4 !== 0).map((each) => each.decision_id);
    const args = ['--user', 'user-4', '--masking-key', join(folder, 'masking.key'), '--limit', '1000', '--json'];
    const { out, err } = await query(...args, '--order', 'oldest');
    expect(JSON.parse(out).rows.map((row: { decision_id: string }) => row.decision_id)).toEqual(expected);
    expect(out + err).not.toContain('user-4');
    const { status, err: refused } = await query('--user', 'user-4');
    expect(status).toBe(2);
    expect(refused).toContain('--masking-key');
    expect(refused).not.toContain('user-4');
  });

  it('takes values for values, whatever signs are in them', async () => {
    for (const value of ["x' OR 1=1 --", "'; DROP VIEW decisions; --", '$user', '"]']) {
      const { matched } = await asked('--service', value, '--subject', value, '--revision', value);
      expect(matched).toBe(0);
    }
  });

  it('reads an archive and the log in use as one, and no file twice', async () => {
    const [use, archive] = [join(folder, 'use'), join(folder, 'archive')];
    cpSync(log, use, { recursive: true });
    mkdirSync(archive);
    renameSync(join(use, 'decisions-000001.jsonl'), join(archive, 'decisions-000001.jsonl'));
    const both = await queryLog([archive, use], { filter: {} });
    const newer = await queryLog([use], { filter: {} });
    expect(both.matched).toBe(COUNT);
    expect(newer.matched).toBeLessThan(COUNT);
    await expect(queryLog([use, use], { filter: {} })).rejects.toThrow('is the same file of the log');
  });

  it('says which lines are no records, and answers from the others', async () => {
    const copy = join(folder, 'torn');
    cpSync(log, copy, { recursive: true });
    const first = join(copy, 'decisions-000001.jsonl');
    const lines = readFileSync(first, 'utf8').split('\n');
    const odd = [
      '{"decision_id":"x","chain":"odd"}',
      'no JSON',
      '[1]',
      (lines[3] ?? '').replace(/"decision":"\w+"/, '"decision":"maybe"'),
    ];
    writeFileSync(first, [...lines.slice(0, 3), ...odd, ...lines.slice(4)].join('\n'));
    const newest =
      readdirSync(copy)
        .filter((name) => name.startsWith('decisions-'))
        .sort()
        .at(-1) ?? '';
    appendFileSync(join(copy, newest), '{"decision_id":"torn","resu');
    for (const args of [
      [],
      ['--count-by', 'decision'],
      ['--count-by', 'obligation', '--status', 'violated'],
      ['--sql', 'SELECT 1 AS one FROM decisions'],
    ]) {
      const { out, err, status } = await deepsyn('log', 'query', copy, '--json', ...args);
      expect(JSON.parse(out)).toMatchObject({ unreadable: 5, advice: expect.stringContaining('log verify') });
      expect(err).toContain('5 lines of the log are no records');
      expect(status).toBe(0);
    }
    const { matched } = await queryLog([copy], { filter: {} });
    expect(matched).toBe(COUNT - 1);
  }, 60_000);

  it('shows people a table and spreadsheets values, never formulas or signs that steer a terminal', async () => {
    const { out, status } = await query('--count-by', 'decision');
    expect(out.split('\n')[0]).toMatch(/^decision +count$/);
    expect(status).toBe(0);
    const { out: text } = await query('--csv', '--count-by', 'service,decision', '--order', 'name');
    const [head, ...rows] = text.trimEnd().split('\r\n');
    expect(head).toBe('service,decision,count');
    const sum = rows.reduce((total, row) => total + Number(row.split(',')[2]), 0);
    expect(sum).toBe(COUNT);
    const odd = await query('--csv', '--sql', "SELECT '=1+1' AS formula, 'a,\"b\"' AS quoted, -1 AS number");
    expect(odd.out).toBe('formula,quoted,number\r\n\'=1+1,"a,""b""",-1\r\n');
    const steered = await query('--sql', "SELECT chr(27) || '[31m' AS sign");
    expect(steered.out).not.toContain('\u001b[31m');
  });

  it.each([
    ['no log', ['log', 'query', ROOT], 'there is no decision log'],
    ['an unknown outcome', ['log', 'query', '.', '--decision', 'allow'], 'permit, deny, indeterminate'],
    ['an unknown key', ['log', 'query', '.', '--count-by', 'mood'], 'obligation'],
    ['a limit of nothing', ['log', 'query', '.', '--limit', '0'], 'from 1 to'],
    ['filters beside SQL', ['log', 'query', '.', '--sql', 'SELECT 1', '--article', '9'], 'cannot be used with'],
  ])('refuses %s', async (_, args, message) => {
    const { status, err } = await deepsyn(...args);
    expect(err).toContain(message);
    expect(status).toBe(2);
  });

  it('refuses an order that means nothing for what is asked', async () => {
    await expect(queryLog([log], { filter: {}, order: 'most' })).rejects.toThrow('records cannot be ordered by most');
    await expect(queryLog([log], { filter: {}, countBy: ['day'], order: 'newest' })).rejects.toThrow('counts cannot');
  });

  it('says what to install where DuckDB is missing', async () => {
    const hook = `export async function resolve(name, context, next) {
      if (name.startsWith('@duckdb/')) throw Object.assign(new Error('not found'), { code: 'ERR_MODULE_NOT_FOUND' });
      return next(name, context);
    }`;
    writeFileSync(join(folder, 'hook.mjs'), hook);
    writeFileSync(
      join(folder, 'register.mjs'),
      `import { register } from 'node:module'; register('./hook.mjs', import.meta.url);`,
    );
    const args = ['--import', join(folder, 'register.mjs'), MAIN, 'log', 'query', log, '--json'];
    const { status, out, err } = await run(process.execPath, args, ROOT);
    expect(status).toBe(2);
    expect(err).toContain('npm install @duckdb/node-api');
    expect(JSON.parse(out).error.code).toBe('missing-package');
  });
});

describe('SQL over a log', () => {
  it('sees decisions, findings and duties', async () => {
    const violated = await queryLogSql(
      [log],
      "SELECT obligation, count(*) AS n FROM findings WHERE status = 'violated' GROUP BY ALL ORDER BY ALL",
    );
    const expected = tally(
      findings()
        .filter(({ status }) => status === 'violated')
        .map(({ obligation }) => obligation),
    );
    expect(Object.fromEntries(violated.rows.map(({ obligation, n }) => [String(obligation), n]))).toEqual(expected);
    const duties = await queryLogSql([log], 'SELECT count(*) AS n FROM duties');
    expect(duties.rows).toEqual([{ n: records.flatMap((each) => each.result.duties).length }]);
    const { out } = await query(
      '--json',
      '--sql',
      'SELECT time, day, facts, violated FROM decisions WHERE sequence = 1',
    );
    const [first] = records;
    expect(JSON.parse(out).rows).toEqual([
      expect.objectContaining({ time: '2026-03-01T08:30:00.000+08:00', day: '2026-03-01', facts: first?.input.facts }),
    ]);
  });

  it.each([
    ['another file', "SELECT * FROM read_text('/etc/hosts')", 'read_text'],
    ['another file by its name', "SELECT * FROM '/etc/hosts'", 'does not exist'],
    ['the names of files', "SELECT * FROM glob('/*')", 'glob'],
    ['a file in a subquery', "SELECT (SELECT content FROM read_text('/etc/hosts'))", 'read_text'],
    ['settings', "SELECT * FROM enable_logging(storage = 'file', storage_path = '/tmp')", 'enable_logging'],
    ['two statements', 'SELECT 1; DROP VIEW decisions', 'SELECT'],
    ['writing', "COPY decisions TO 'decisions.csv'", 'Only SELECT'],
    ['a setting', 'SET enable_external_access = true', 'Only SELECT'],
    ['another database', "ATTACH 'other.db'", 'Only SELECT'],
    ['an extension', 'INSTALL httpfs', 'Only SELECT'],
    ['what is no SQL', 'SELEC', 'syntax error'],
    ['an unknown column', 'SELECT mood FROM decisions', 'mood'],
  ])('is refused where it asks for %s', async (_, sql, message) => {
    const before = readdirSync(log);
    await expect(queryLogSql([log], sql)).rejects.toMatchObject({
      code: 'invalid-query',
      message: expect.stringContaining(message),
    });
    expect(readdirSync(log)).toEqual(before);
  });

  it('is locked down by DuckDB itself, even where its text was not seen through', async () => {
    const { withDuckDb, lockDown } = await import('../src/log/query/duckdb.ts');
    await withDuckDb(async (connection) => {
      const file = join(log, 'decisions-000001.jsonl');
      const before = readFileSync(file, 'utf8');
      await lockDown(connection, [file]);
      for (const sql of [
        "SELECT * FROM read_text('/etc/hosts')",
        `COPY (SELECT 1) TO '${join(folder, 'out.csv')}'`,
        'SET enable_external_access = true',
        `ATTACH '${join(folder, 'out.db')}'`,
      ]) {
        await expect(connection.run(sql), sql).rejects.toThrow(/disabled by configuration|locked/);
      }
      expect(readFileSync(file, 'utf8')).toBe(before);
    });
  });
});

import { resolve } from 'node:path';
import type { DuckDBConnection, Json } from '@duckdb/node-api';
import { DeepsynError } from '../../model/errors.ts';
import { findReplicas } from '../replicas.ts';
import { withDuckDb } from './duckdb.ts';
import { type Condition, conditionOf, type LogFilter } from './filter.ts';
import { type Row, rowsOf } from './rows.ts';
import { createLines, obligationsThatAre, userOf } from './views.ts';

/** What records, or findings, can be counted by. */
const RECORD_KEYS = {
  decision: 'result.decision',
  day: 'CAST(CAST(timestamp AS DATE) AS VARCHAR)',
  month: `strftime(timestamp, '%Y-%m')`,
  service: 'input.service',
  'event-type': 'input.event.type',
  revision: 'bundles.deepsyn.revision',
  log: 'chain.log',
  user: userOf('input.facts'),
} as const;
const FINDING_KEYS = {
  obligation: 'finding.obligation',
  article: 'finding.article',
  provision: 'finding.provision',
  status: 'finding.status',
  subject: 'coalesce(finding.subject.id, finding.subject.kind)',
} as const;
const KEYS = { ...RECORD_KEYS, ...FINDING_KEYS };
export type CountKey = keyof typeof KEYS;
const isKey = (name: string): name is CountKey => Object.hasOwn(KEYS, name);
export const countKeys: readonly CountKey[] = Object.keys(KEYS).filter(isKey);

/** Records as they stand in the log, or of several logs by the time at which they were recorded; counts by how many, or by what they are counted by. */
export const orders = ['newest', 'oldest', 'most', 'fewest', 'name'] as const;
export type Order = (typeof orders)[number];

/** What is asked of a log. */
export interface LogQuery {
  readonly filter: LogFilter;
  /** Counts instead of records; findings are counted where one of the keys is one of theirs. */
  readonly countBy?: readonly CountKey[];
  readonly order?: Order;
  /** 100 records by default, and all counts; at most 100,000. */
  readonly limit?: number;
}

/** What a log answers. */
export interface LogAnswer {
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
  /** How many records the filter matches, or findings where they are counted; of SQL, how many rows there are. */
  readonly matched: number;
  /** How many lines of the log are no records: they were torn, or edited. */
  readonly unreadable: number;
}

export const MOST_ROWS = 100_000;
const DEFAULT_ROWS = 100;

/**
 * Asks logs for records, or for counts. What it answers was not verified: that is `verifyLogs`.
 * @param folders one, or several: of replicas, and of what was archived
 * @throws DeepsynError `unreadable-file` where there is no log, `missing-package` without DuckDB, `invalid-query`
 */
export async function queryLog(folders: readonly string[], query: LogQuery): Promise<LogAnswer> {
  const logs = await findReplicas(folders);
  const files = logs.flatMap((each) => each.files.map(({ path }) => resolve(path)));
  return withDuckDb(async (connection) => {
    await createLines(connection, 'lines', files);
    const condition = conditionOf(query.filter);
    if (query.countBy) return counts(connection, query, query.countBy, condition);
    return records(connection, query, condition, logs.length > 1 ? AMONG_LOGS : IN_ONE_LOG);
  });
}

/** What records are ordered by: their places, whatever the clock said; between logs there is nothing but the clock. */
const IN_ONE_LOG = '{place: chain.sequence}';
const AMONG_LOGS = '{time: timestamp, log: chain.log, place: chain.sequence}';

/** Names a record among those of all logs. */
const KEY = `concat(chain.log, ':', chain.sequence)`;

const RECORD = {
  log: 'chain.log',
  sequence: 'chain.sequence',
  decision_id: 'decision_id',
  time: 'timestamp',
  service: 'input.service',
  event_type: 'input.event.type',
  event_id: 'input.event.id',
  decision: 'result.decision',
  violated: obligationsThatAre('violated'),
  indeterminate: obligationsThatAre('indeterminate'),
  duties: 'list_transform(result.duties, duty -> duty.id)',
  user_hash: userOf('input.facts'),
  revision: 'bundles.deepsyn.revision',
} as const;

/** Finds which records are asked for, and then reads them where they are: to read everything of all takes too long. */
async function records(
  connection: DuckDBConnection,
  { order = 'newest', limit = DEFAULT_ROWS }: LogQuery,
  { record, values }: Condition,
  place: string,
): Promise<LogAnswer> {
  if (order !== 'newest' && order !== 'oldest') throw invalid(order, 'records', 'newest or oldest');
  const most = checked(limit);
  const pick = order === 'newest' ? 'max_by' : 'min_by';
  const all = `SELECT count(*) FILTER (WHERE NOT is_record) AS unreadable, count(*) FILTER (WHERE ${record}) AS matched,
      ${pick}({record: ${KEY}, file: filename}, ${place}, ${most}) FILTER (WHERE ${record}) AS places
    FROM log.lines`;
  const [found] = rowsOf(await connection.runAndReadAll(all, { ...values }));
  const places = listOf(found?.places ?? []);
  const answer = {
    columns: Object.keys(RECORD),
    matched: Number(found?.matched),
    unreadable: Number(found?.unreadable),
  };
  if (places.length === 0) return { ...answer, rows: [] };
  await createLines(connection, 'some', [...new Set(places.map(({ file }) => String(file)))]);
  const fields = Object.entries(RECORD).map(([name, sql]) => `${sql} AS ${name}`);
  const some = `SELECT ${fields.join(', ')} FROM log.some WHERE ${record}
      AND ${KEY} IN (SELECT unnest(from_json($keys, '["VARCHAR"]')))
    ORDER BY ${place} ${order === 'newest' ? 'DESC' : ''} LIMIT ${most}`;
  const keys = JSON.stringify(places.map((each) => String(each.record)));
  return { ...answer, rows: rowsOf(await connection.runAndReadAll(some, { ...values, keys })) };
}

/** Counts, and finds lines that are no records, in one reading. */
async function counts(
  connection: DuckDBConnection,
  { order = 'most', limit = MOST_ROWS }: LogQuery,
  by: readonly CountKey[],
  { record, finding, values }: Condition,
): Promise<LogAnswer> {
  if (order === 'newest' || order === 'oldest') throw invalid(order, 'counts', 'most, fewest or name');
  const keys = [...new Set(by)];
  const names = keys.map((key) => `"${key}"`);
  const ofFindings = keys.some((key) => Object.hasOwn(FINDING_KEYS, key));
  // What is no record has no findings, and must be counted nevertheless.
  const lines = ofFindings
    ? `(SELECT *, unnest(CASE WHEN ${record} THEN list_filter(result.findings, finding -> ${finding}) ELSE [NULL] END)
        AS finding FROM log.lines WHERE NOT is_record OR (${record}))`
    : `(SELECT * FROM log.lines WHERE NOT is_record OR (${record}))`;
  const sorted = { most: ['"count" DESC'], fewest: ['"count"'], name: [] }[order];
  const sql = `WITH counted AS MATERIALIZED (
      SELECT is_record, ${keys.map((key, index) => `${KEYS[key]} AS ${names[index]}`).join(', ')}, count(*) AS "count"
      FROM ${lines} GROUP BY ALL),
    listed AS (SELECT * EXCLUDE (is_record) REPLACE (CAST("count" AS DOUBLE) AS "count") FROM counted WHERE is_record
      ORDER BY ${[...sorted, ...names].join(', ')} LIMIT ${checked(limit)})
    SELECT (SELECT coalesce(sum("count"), 0) FROM counted WHERE NOT is_record) AS unreadable,
      (SELECT coalesce(sum("count"), 0) FROM counted WHERE is_record) AS matched,
      (SELECT list(listed) FROM listed) AS rows`;
  const [answer] = rowsOf(await connection.runAndReadAll(sql, { ...values }));
  return {
    columns: [...keys, 'count'],
    rows: listOf(answer?.rows ?? []),
    matched: Number(answer?.matched),
    unreadable: Number(answer?.unreadable),
  };
}

function checked(limit: number): number {
  if (Number.isInteger(limit) && limit > 0 && limit <= MOST_ROWS) return limit;
  throw new DeepsynError('invalid-query', [
    { path: ['limit'], message: `${limit} is no limit`, remedy: `give a whole number from 1 to ${MOST_ROWS}` },
  ]);
}

function invalid(order: Order, what: string, remedy: string): DeepsynError {
  const message = `${what} cannot be ordered by ${order}`;
  return new DeepsynError('invalid-query', [{ path: ['order'], message, remedy: `choose ${remedy}` }]);
}

function listOf(rows: Json): Row[] {
  if (!Array.isArray(rows)) return [];
  return rows.filter((row): row is Row => typeof row === 'object' && row !== null && !Array.isArray(row));
}

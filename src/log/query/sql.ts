import { resolve } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { DeepsynError } from '../../model/errors.ts';
import { findReplicas } from '../replicas.ts';
import { lockDown, withDuckDb } from './duckdb.ts';
import type { LogAnswer } from './query.ts';
import { rowsOf } from './rows.ts';
import { createViews, views } from './views.ts';

/** Table functions that make rows of nothing but what they are given. */
const HARMLESS = ['range', 'generate_series', 'unnest', 'json_each', 'json_tree', 'repeat', 'repeat_row'];

/**
 * Asks logs in SQL, over the views `decisions`, `findings` and `duties`. One SELECT alone is taken, it can read nothing but
 * the files of the logs, and write nothing.
 * @throws DeepsynError `invalid-query`; `unreadable-file`, `missing-package`
 */
export async function queryLogSql(folders: readonly string[], sql: string): Promise<LogAnswer> {
  const logs = await findReplicas(folders);
  const files = logs.flatMap((each) => each.files.map(({ path }) => resolve(path)));
  return withDuckDb(async (connection) => {
    await createViews(connection, files);
    await lockDown(connection, files);
    await demandOneSelect(connection, sql);
    const result = await connection.runAndReadAll(sql).catch((error: unknown) => {
      throw invalid(error instanceof Error ? error.message : String(error), error);
    });
    const lines = await connection.runAndReadAll('SELECT count(*) AS n FROM log.lines WHERE NOT is_record');
    const rows = rowsOf(result);
    const [counted] = rowsOf(lines);
    return { columns: result.deduplicatedColumnNames(), rows, matched: rows.length, unreadable: Number(counted?.n) };
  });
}

/** What DuckDB's own parser finds in it: one SELECT, with no table functions that reach out or change how DuckDB works. */
async function demandOneSelect(connection: DuckDBConnection, sql: string): Promise<void> {
  const parsed = await connection.runAndReadAll('SELECT json_serialize_sql(CAST($sql AS VARCHAR))', { sql });
  const tree = JSON.parse(String(parsed.getRowsJson()[0]?.[0]));
  if (tree.error) throw invalid(String(tree.error_message));
  if (tree.statements.length !== 1) throw invalid('more than one statement stands there');
  const called = new Set<string>();
  collectTableFunctions(tree.statements, called);
  for (const name of called) {
    if (!HARMLESS.includes(name)) throw invalid(`the function ${name} is not for queries of a log`);
  }
}

function collectTableFunctions(node: unknown, into: Set<string>): void {
  if (typeof node !== 'object' || node === null) return;
  if ('type' in node && node.type === 'TABLE_FUNCTION') {
    const { function: called } = { function: undefined, ...node };
    into.add(String(Object(called).function_name).toLowerCase());
  }
  for (const each of Object.values(node)) collectTableFunctions(each, into);
}

function invalid(message: string, cause?: unknown): DeepsynError {
  const remedy = `give one SELECT over ${views.map(({ name }) => name).join(', ')}`;
  return new DeepsynError('invalid-query', [{ path: ['sql'], message: message.trimEnd(), remedy }], { cause });
}

import type { DuckDBResultReader, DuckDBType, Json } from '@duckdb/node-api';

/** One row of an answer, by column. */
export type Row = Readonly<Record<string, Json>>;

const WHOLE = ['BIGINT', 'UBIGINT', 'HUGEINT', 'UHUGEINT'];
const INSTANT = 'TIMESTAMP WITH TIME ZONE';
const CHINA = 8 * 3_600_000;

/** Rows as JSON: numbers as long as a number can hold them, instants in China's time, JSON as what it says. */
export function rowsOf(result: DuckDBResultReader): Row[] {
  const types = result.columnTypes();
  const names = result.deduplicatedColumnNames();
  return result
    .getRowsJson()
    .map((row) =>
      Object.fromEntries(names.map((name, index) => [name, plain(row[index] ?? null, types[index])] as const)),
    );
}

function plain(value: Json, type: DuckDBType | undefined): Json {
  if (typeof value !== 'string' || !type) return value;
  if (type.alias === 'JSON') return JSON.parse(value);
  if (WHOLE.includes(String(type))) return Number.isSafeInteger(Number(value)) ? Number(value) : value;
  return String(type) === INSTANT ? inChina(value) : value;
}

/** `2026-01-01 04:00:00.123+00` as `2026-01-01T12:00:00.123+08:00`. */
function inChina(text: string): string {
  const instant = Date.parse(text.replace(' ', 'T').replace(/([+-]\d{2})$/, '$1:00'));
  if (Number.isNaN(instant)) return text;
  return new Date(instant + CHINA).toISOString().replace('Z', '+08:00');
}

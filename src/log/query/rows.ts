import type { DuckDBResultReader, Json } from '@duckdb/node-api';

/** One row of an answer, by column. */
export type Row = Readonly<Record<string, Json>>;

const WHOLE = ['BIGINT', 'UBIGINT', 'HUGEINT', 'UHUGEINT'];

/** Rows as JSON; whole numbers are numbers, as long as a number can hold them, and strings beyond. */
export function rowsOf(result: DuckDBResultReader): Row[] {
  const whole = result.deduplicatedColumnNames().filter((_, index) => WHOLE.includes(String(result.columnType(index))));
  return result.getRowObjectsJson().map((row) => {
    const numbers = whole.map((name): [string, Json] => [name, numberOf(row[name] ?? null)]);
    return { ...row, ...Object.fromEntries(numbers) };
  });
}

function numberOf(value: Json): Json {
  const number = Number(value);
  return typeof value === 'string' && Number.isSafeInteger(number) ? number : value;
}

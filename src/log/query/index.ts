export type { LogFilter } from './filter.ts';
export {
  type CountKey,
  countKeys,
  type LogAnswer,
  type LogQuery,
  MOST_ROWS,
  type Order,
  orders,
  queryLog,
} from './query.ts';
export type { Row } from './rows.ts';
export { queryLogSql } from './sql.ts';
export { views } from './views.ts';

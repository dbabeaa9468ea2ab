import type { DuckDBConnection } from '@duckdb/node-api';
import { RECORD_FORMAT } from '../../model/decision-record.ts';
import { outcomes, type Status } from '../../model/status.ts';
import { literal } from './duckdb.ts';

/** Columns are named here, and never guessed from the records, so that one odd record changes nothing. */
const COLUMNS = {
  decision_id: 'VARCHAR',
  format: 'VARCHAR',
  context: 'JSON',
  labels: 'MAP(VARCHAR, VARCHAR)',
  bundles: 'STRUCT(deepsyn STRUCT(revision VARCHAR))',
  input: 'STRUCT(service VARCHAR, event STRUCT(id VARCHAR, type VARCHAR, time TIMESTAMPTZ), facts JSON)',
  result: `STRUCT(decision VARCHAR, "at" TIMESTAMPTZ,
    findings STRUCT(obligation VARCHAR, article INTEGER, provision VARCHAR, bearer VARCHAR[],
      subject STRUCT(kind VARCHAR, id VARCHAR), status VARCHAR, missing VARCHAR[])[],
    duties STRUCT(id VARCHAR, obligation VARCHAR, title VARCHAR, due TIMESTAMPTZ, "with" JSON)[])`,
  timestamp: 'TIMESTAMPTZ',
  chain: 'STRUCT(log VARCHAR, sequence BIGINT, digest VARCHAR)',
} as const;

/** A line is a record where it says which decision it was, when, where in the chain, and how it came out. */
const IS_RECORD = `coalesce(format = ${literal(RECORD_FORMAT)} AND decision_id IS NOT NULL AND chain.log IS NOT NULL AND timestamp IS NOT NULL AND chain.sequence IS NOT NULL
  AND chain.digest IS NOT NULL AND result.decision IN (${outcomes.map(literal).join(', ')}), false)`;

export const userOf = (facts: string): string => `json_extract_string(${facts}, '$."event.user.id"')`;
const contentOf = (facts: string): string => `json_extract_string(${facts}, '$."event.content.id"')`;

/** A view, and what its columns are, for help. */
interface View {
  readonly name: string;
  readonly about: string;
  readonly columns: readonly (readonly [name: string, type: string, sql: string])[];
  readonly from: string;
}

const decisionColumns = [
  ['log_id', 'VARCHAR', 'chain.log'],
  ['sequence', 'BIGINT', 'chain.sequence'],
  ['decision_id', 'VARCHAR', 'decision_id'],
  ['time', 'TIMESTAMPTZ', 'timestamp'],
  ['day', 'DATE', 'CAST(timestamp AS DATE)'],
  ['service', 'VARCHAR', 'input.service'],
  ['event_id', 'VARCHAR', 'input.event.id'],
  ['event_type', 'VARCHAR', 'input.event.type'],
  ['decision', 'VARCHAR', 'result.decision'],
  ['revision', 'VARCHAR', 'bundles.deepsyn.revision'],
  ['user_hash', 'VARCHAR', userOf('input.facts')],
] as const;

const shared = decisionColumns.filter(([name]) => !['sequence', 'event_id', 'revision'].includes(name));

/** What `--sql` can ask. */
export const views: readonly View[] = [
  {
    name: 'decisions',
    about: 'one row for each decision',
    columns: [
      ...decisionColumns,
      ['content_hash', 'VARCHAR', contentOf('input.facts')],
      ['event_time', 'TIMESTAMPTZ', 'input.event.time'],
      ['judged_at', 'TIMESTAMPTZ', 'result."at"'],
      ['violated', 'VARCHAR[]', obligationsThatAre('violated')],
      ['indeterminate', 'VARCHAR[]', obligationsThatAre('indeterminate')],
      ['duties', 'VARCHAR[]', 'list_transform(result.duties, duty -> duty.id)'],
      ['facts', 'JSON', 'input.facts'],
      ['context', 'JSON', 'context'],
      ['labels', 'MAP(VARCHAR, VARCHAR)', 'labels'],
    ],
    from: 'log.lines WHERE is_record',
  },
  {
    name: 'findings',
    about: 'one row for each obligation that a decision judged',
    columns: [
      ...shared,
      ['obligation', 'VARCHAR', 'finding.obligation'],
      ['article', 'INTEGER', 'finding.article'],
      ['provision', 'VARCHAR', 'finding.provision'],
      ['bearer', 'VARCHAR[]', 'finding.bearer'],
      ['subject_kind', 'VARCHAR', 'finding.subject.kind'],
      ['subject', 'VARCHAR', 'finding.subject.id'],
      ['status', 'VARCHAR', 'finding.status'],
      ['missing', 'VARCHAR[]', 'finding.missing'],
    ],
    from: '(SELECT *, unnest(result.findings) AS finding FROM log.lines WHERE is_record)',
  },
  {
    name: 'duties',
    about: 'one row for each duty that a decision gave',
    columns: [
      ...shared,
      ['obligation', 'VARCHAR', 'duty.obligation'],
      ['duty', 'VARCHAR', 'duty.id'],
      ['title', 'VARCHAR', 'duty.title'],
      ['due', 'TIMESTAMPTZ', 'duty.due'],
      ['told', 'JSON', 'duty."with"'],
    ],
    from: '(SELECT *, unnest(result.duties) AS duty FROM log.lines WHERE is_record)',
  },
];

export function obligationsThatAre(status: Status): string {
  return `list_transform(list_filter(result.findings, each -> each.status = '${status}'), each -> each.obligation)`;
}

/**
 * Makes a view of all lines of files, whether they are records or not.
 * @param name in the schema `log`
 * @param files absolute paths
 */
export async function createLines(connection: DuckDBConnection, name: string, files: readonly string[]): Promise<void> {
  const columns = Object.entries(COLUMNS).map(([column, type]) => `${column}: ${literal(type)}`);
  // With ignore_errors a line that is no JSON is a row of nulls.
  const read = `read_json([${files.map(literal).join(', ')}], format = 'newline_delimited', ignore_errors = true,
    filename = true, maximum_object_size = ${64 * 1024 * 1024}, columns = {${columns.join(', ')}})`;
  await connection.run('CREATE SCHEMA IF NOT EXISTS log');
  await connection.run(`CREATE VIEW log.${name} AS SELECT *, ${IS_RECORD} AS is_record FROM ${read}`);
}

/**
 * Makes the views that SQL can ask.
 * @param files absolute paths
 */
export async function createViews(connection: DuckDBConnection, files: readonly string[]): Promise<void> {
  await createLines(connection, 'lines', files);
  for (const { name, columns, from } of views) {
    const list = columns.map(([column, , sql]) => `${sql} AS ${column}`);
    await connection.run(`CREATE VIEW ${name} AS SELECT ${list.join(', ')} FROM ${from}`);
  }
}

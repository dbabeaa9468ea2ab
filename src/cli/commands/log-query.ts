import { type Command, InvalidArgumentError, Option } from 'commander';
import { hashOf, readMaskingKey } from '../../log/index.ts';
import {
  type CountKey,
  countKeys,
  type LogAnswer,
  type LogFilter,
  MOST_ROWS,
  type Order,
  orders,
  queryLog,
  queryLogSql,
  views,
} from '../../log/query/index.ts';
import { DeepsynError } from '../../model/errors.ts';
import { eventTypes } from '../../model/event/index.ts';
import { type Outcome, outcomes, type Status, statuses } from '../../model/status.ts';
import { jsonText, visible } from '../../model/visible.ts';
import { exit } from '../exit.ts';
import { parseAt, parseNames } from '../options.ts';
import { csv, table } from '../report/table.ts';
import type { Terminal } from '../terminal.ts';

interface QueryFlags {
  readonly from?: Date;
  readonly until?: Date;
  readonly article?: readonly number[];
  readonly obligation?: readonly string[];
  readonly status?: readonly Status[];
  readonly subject?: readonly string[];
  readonly decision?: readonly Outcome[];
  readonly service?: readonly string[];
  readonly eventType?: readonly string[];
  readonly revision?: string;
  readonly user?: string;
  readonly maskingKey?: string;
  readonly countBy?: readonly CountKey[];
  readonly order?: Order;
  readonly limit?: number;
  readonly sql?: string;
  readonly json?: true;
  readonly csv?: true;
}

/** What `--sql` replaces. */
const ASKING = ['from', 'until', 'article', 'obligation', 'status', 'subject', 'decision', 'service', 'eventType'];
const REPLACED = [...ASKING, 'revision', 'user', 'countBy', 'order', 'limit'];

/** What a person sees of a record; --json and --csv have everything. */
const SHOWN = ['time', 'decision', 'service', 'event_type', 'violated', 'indeterminate', 'decision_id'];

/** `deepsyn log query`: what a log says. */
export function addLogQuery(log: Command, terminal: Terminal): void {
  log
    .command('query')
    .summary('what a decision log says')
    .description(
      'Lists decisions of a log, the newest first, or counts them. Options are joined by “and”, names joined by commas by ' +
        '“or”; article, obligation, status and subject are asked of one and the same finding. Needs @duckdb/node-api, and ' +
        'reads logs larger than memory.',
    )
    .argument('<folder...>', 'the folders of the logs: of every replica, and of what was archived')
    .option('--from <date>', 'decided on this date (2026-01-31, in China) or at this instant, or later', parseAt)
    .option('--until <date>', 'decided on this date or earlier, or before this instant', parseUntil)
    .option('--article <numbers>', 'that judged an obligation of these articles', parseNumbers)
    .option('--obligation <ids>', 'that judged these obligations', parseNames)
    .option('--status <statuses>', `with a finding that is ${statuses.join(', ')}`, oneOf(statuses))
    .option('--subject <names>', 'with a finding on these items, or on this kind: service, tool, event, …', parseNames)
    .option('--decision <outcomes>', `that came out as ${outcomes.join(', ')}`, oneOf(outcomes))
    .option('--service <ids>', 'on these services', parseNames)
    .option('--event-type <types>', 'on events of these types, such as content.published', oneOf(eventTypes))
    .option('--revision <digest>', 'by the policies whose digest begins so')
    .addOption(
      new Option('--user <id>', 'on this user, whose id is hashed and written nowhere; where policies read who it is'),
    )
    .option('--masking-key <file>', 'the key that the log hashes users with; with --user')
    .option('--count-by <keys>', `count instead of listing, by ${countKeys.join(', ')}`, oneOf(countKeys))
    .addOption(
      new Option(
        '--order <order>',
        'newest (default) or oldest of records; most (default), fewest, name of counts',
      ).choices(orders),
    )
    .option('--limit <number>', `how many rows (default: 100 records, all counts; at most ${MOST_ROWS})`, parseLimit)
    .addOption(new Option('--sql <select>', 'ask in SQL instead: one SELECT over the views below').conflicts(REPLACED))
    .option('--json', 'write one JSON document to standard output')
    .addOption(new Option('--csv', 'write comma-separated values').conflicts('json'))
    .addHelpText('after', `\n${viewsHelp()}`)
    .addHelpText(
      'after',
      '\nCounts by obligation, article, provision, status or subject count findings; the others count decisions.' +
        '\nLines that are no records are counted, and told; whether records are what was written, only log verify says.' +
        '\n\nExamples:' +
        '\n  deepsyn log query log --article 17 --status violated --from 2026-01-01 --until 2026-03-31' +
        '\n  deepsyn log query log --decision deny --count-by day,service --order name --csv' +
        '\n  deepsyn log query log --user 4711 --masking-key masking.key --json' +
        '\n  deepsyn log query log --sql "SELECT obligation, count(*) AS n FROM findings WHERE status = \'violated\' GROUP BY ALL"' +
        '\n\nExit status: 0 it was answered, 2 it cannot be.',
    )
    .action(async (folders: string[], flags: QueryFlags) => {
      const { sql, countBy, order, limit } = flags;
      const answer =
        sql === undefined
          ? await queryLog(folders, {
              filter: filterOf(flags),
              ...(countBy ? { countBy } : {}),
              ...(order ? { order } : {}),
              ...(limit === undefined ? {} : { limit }),
            })
          : await queryLogSql(folders, sql);
      write(answer, folders, flags, terminal);
      process.exitCode = exit.ok;
    });
}

function write(answer: LogAnswer, folders: readonly string[], flags: QueryFlags, terminal: Terminal): void {
  const { columns, rows, matched, unreadable } = answer;
  const advice = `run deepsyn log verify ${folders.join(' ')}`;
  if (unreadable > 0) {
    const lines = unreadable === 1 ? '1 line of the log is no record' : `${unreadable} lines of the log are no records`;
    terminal.err(`warning: ${visible(`${lines}, and not in this answer: ${advice}`)}\n`);
  }
  if (flags.json) {
    terminal.out(jsonText({ ...answer, ...(unreadable > 0 ? { advice } : {}) }));
    return;
  }
  if (flags.csv) {
    terminal.out(csv(columns, rows));
    return;
  }
  const listed = flags.sql === undefined && !flags.countBy;
  terminal.out(table(listed ? SHOWN : columns, rows, terminal));
  const more = listed && matched > rows.length ? ` of ${matched}: raise --limit for more` : '';
  terminal.out(terminal.paint.dim(`${rows.length} ${rows.length === 1 ? 'row' : 'rows'}${more}\n`));
}

function filterOf(flags: QueryFlags): LogFilter {
  const { from, until, article, obligation, status, subject, decision, service, eventType, revision } = flags;
  const user = userOf(flags);
  return {
    ...(from ? { from } : {}),
    ...(until ? { until } : {}),
    ...(article ? { articles: article } : {}),
    ...(obligation ? { obligations: obligation } : {}),
    ...(status ? { statuses: status } : {}),
    ...(subject ? { subjects: subject } : {}),
    ...(decision ? { decisions: decision } : {}),
    ...(service ? { services: service } : {}),
    ...(eventType ? { eventTypes: eventType } : {}),
    ...(revision === undefined ? {} : { revision }),
    ...(user === undefined ? {} : { user }),
  };
}

function userOf({ user, maskingKey }: QueryFlags): string | undefined {
  if (user === undefined) return undefined;
  if (maskingKey === undefined) {
    const remedy = 'give --masking-key, the key that the log hashes them with';
    throw new DeepsynError('invalid-query', [{ path: ['user'], message: 'the log has users as hashes', remedy }]);
  }
  return hashOf(user, readMaskingKey(maskingKey));
}

const viewsHelp = (): string =>
  views
    .map(({ name, about, columns }) => `${name}: ${about}\n  ${columns.map(([column]) => column).join(', ')}`)
    .join('\n');

/** The end of a date is the first moment that is no longer of it. */
const parseUntil = (value: string): Date =>
  /^\d{4}-\d{2}-\d{2}$/.test(value) ? new Date(parseAt(value).getTime() + 86_400_000) : parseAt(value);

function oneOf<const Name extends string>(names: readonly Name[]): (value: string) => readonly Name[] {
  return (value) =>
    parseNames(value).map((given) => {
      const found = names.find((name) => name === given);
      if (found === undefined) throw new InvalidArgumentError(`Expected some of ${names.join(', ')}.`);
      return found;
    });
}

function parseNumbers(value: string): readonly number[] {
  const numbers = parseNames(value).map(Number);
  if (numbers.every((each) => Number.isInteger(each) && each > 0)) return numbers;
  throw new InvalidArgumentError('Expected numbers of articles, such as 9,17.');
}

function parseLimit(value: string): number {
  const limit = Number(value);
  if (Number.isInteger(limit) && limit > 0 && limit <= MOST_ROWS) return limit;
  throw new InvalidArgumentError(`Expected a whole number from 1 to ${MOST_ROWS}.`);
}

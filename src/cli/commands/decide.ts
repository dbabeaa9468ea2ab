import { availableParallelism } from 'node:os';
import { type Command, InvalidArgumentError } from 'commander';
import { readDescriptor, readEvent } from '../../facts/index.ts';
import { DeepsynError } from '../../model/errors.ts';
import { jsonText, visibleIn } from '../../model/visible.ts';
import { readDocument } from '../../source/index.ts';
import { runBatch } from '../batch.ts';
import { exit } from '../exit.ts';
import { addJudgingOptions, bundleOf, type JudgingOptions, openDecisionPoint } from '../options.ts';
import { asRecordedOption, recordedAt } from '../recorded.ts';
import { reportDecision } from '../report/decision.ts';
import type { Terminal } from '../terminal.ts';

interface DecideOptions extends JudgingOptions {
  readonly service: string;
  readonly event?: string;
  readonly events?: string;
  readonly output?: string;
  readonly workers?: number;
  readonly allFindings?: true;
  readonly asRecorded?: true;
}

/** `deepsyn decide --service FILE --event FILE`: one decision, with its duties. */
export function addDecide(program: Command, terminal: Terminal): void {
  addJudgingOptions(program.command('decide'))
    .summary('one decision on an event, or many')
    .description('Decides whether what an event describes is in order, and what has to be done about it by when.')
    .requiredOption('--service <file>', 'the service descriptor, in YAML or JSON')
    .option('--event <file>', 'the event, a CloudEvent in YAML or JSON')
    .option('--events <file>', 'many events instead, one JSON document in a line; - for standard input')
    .option('--output <file>', 'where decisions on many events go, in the same order; standard output by default')
    .option('--workers <number>', 'how many threads decide on many events; one for each core by default', parseCount)
    .addOption(asRecordedOption())
    .option('--all-findings', 'with many events, write findings that are in order, too')
    .addHelpText(
      'after',
      '\nAn act is judged by the law of the decision, --at, and has to lie within a day of it; an incident by the law of its ' +
        'own time. Deadlines run against the decision. Past acts need --at or --as-recorded.' +
        '\n\nExit status: 0 permit, 1 deny or indeterminate, 2 an input cannot be used. With many events: 0 all are permitted, ' +
        '1 some are not, 2 some lines cannot be used; the others are decided. 141 whoever read the output stopped early.',
    )
    .action(async (options: DecideOptions) => {
      if (options.events !== undefined) {
        await decideBatch(options, options.events, terminal);
        return;
      }
      if (options.event === undefined) {
        const problem = { path: [], message: 'no event is given', remedy: 'give --event, or --events for many' };
        throw new DeepsynError('invalid-event', [problem]);
      }
      const service = readDescriptor(readDocument(options.service));
      const event = readEvent(readDocument(options.event));
      const at = options.asRecorded ? recordedAt(event) : options.at;
      const point = await openDecisionPoint(options, terminal);
      const decision = await point.decide({ service, event, ...(at ? { at } : {}) });
      const context = {
        policies: visibleIn(point.policies),
        language: options.lang,
        paint: terminal.paint,
        applied: [],
      };
      terminal.out(options.json ? jsonText(decision) : reportDecision(visibleIn(decision), context));
      process.exitCode = decision.decision === 'permit' ? exit.ok : exit.refused;
    });
}

async function decideBatch(options: DecideOptions, events: string, terminal: Terminal): Promise<void> {
  const { service, at, policies, parameters, packs, evaluator, lang } = options;
  // Read once here, so that a mistake is reported with its place before any thread starts.
  readDescriptor(readDocument(service));
  const bundle = await bundleOf(options);
  const counts = await runBatch(
    {
      events,
      setup: {
        service,
        lang,
        allFindings: options.allFindings === true,
        draft: options.draft === true,
        asRecorded: options.asRecorded === true,
        ...(at === undefined ? {} : { at }),
        ...(policies === undefined ? {} : { policies }),
        ...(bundle ? { bundle } : {}),
        ...(parameters === undefined ? {} : { parameters }),
        ...(packs === undefined ? {} : { packs }),
        ...(evaluator === undefined ? {} : { evaluator }),
      },
      workers: options.workers ?? availableParallelism(),
      ...(options.output === undefined ? {} : { output: options.output }),
    },
    terminal,
  );
  if (options.output !== undefined && options.json) terminal.out(`${JSON.stringify(counts)}\n`);
  process.exitCode =
    counts.unusable > 0 ? exit.unusable : counts.deny + counts.indeterminate > 0 ? exit.refused : exit.ok;
}

function parseCount(value: string): number {
  const count = Number(value);
  if (!Number.isInteger(count) || count < 1 || count > 256)
    throw new InvalidArgumentError('Expected a number from 1 to 256.');
  return count;
}

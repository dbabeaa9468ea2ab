import type { Command } from 'commander';
import { readDescriptor, readEvent } from '../../facts/index.ts';
import { jsonText, visibleIn } from '../../model/visible.ts';
import { readDocument } from '../../source/index.ts';
import { addJudgingOptions, type JudgingOptions, openDecisionPoint } from '../options.ts';
import { asRecordedOption, recordedAt } from '../recorded.ts';
import { reportExplanation } from '../report/explanation.ts';
import type { Terminal } from '../terminal.ts';

interface ExplainOptions extends JudgingOptions {
  readonly service?: string;
  readonly event?: string;
  readonly asRecorded?: true;
}

/** `deepsyn explain OBLIGATION`: what a norm demands, where it stands, and why it came out so. */
export function addExplain(program: Command, terminal: Terminal): void {
  addJudgingOptions(program.command('explain'))
    .summary('what an obligation demands, and why it came out so')
    .description(
      'Says what an obligation demands and where it stands. With a service it is explained on the service and its items; ' +
        'with an event too, on the event.',
    )
    .argument('<obligation>', 'its id, such as art-09.identity-verification')
    .option('--service <file>', 'a service descriptor, in YAML or JSON')
    .option('--event <file>', 'an event, a CloudEvent in YAML or JSON')
    .addOption(asRecordedOption())
    .addHelpText('after', '\nExit status: 0 done, 2 an input cannot be used or there is no such obligation.')
    .action(async (obligation: string, options: ExplainOptions) => {
      const service = options.service === undefined ? undefined : readDescriptor(readDocument(options.service));
      const event = options.event === undefined ? undefined : readEvent(readDocument(options.event));
      const at = options.asRecorded ? recordedAt(event) : options.at;
      const point = await openDecisionPoint(options, terminal);
      const explanation = await point.explain(obligation, {
        ...(service ? { service } : {}),
        ...(event ? { event } : {}),
        ...(at ? { at } : {}),
      });
      const context = {
        policies: visibleIn(point.policies),
        language: options.lang,
        paint: terminal.paint,
        applied: [],
      };
      terminal.out(options.json ? jsonText(explanation) : reportExplanation(visibleIn(explanation), context));
    });
}

import type { Command } from 'commander';
import { readDescriptor, readEvent } from '../../facts/index.ts';
import { readDocument } from '../../source/index.ts';
import { exit } from '../exit.ts';
import { addJudgingOptions, type JudgingOptions, openDecisionPoint } from '../options.ts';
import { reportDecision } from '../report/decision.ts';
import type { Terminal } from '../terminal.ts';

interface DecideOptions extends JudgingOptions {
  readonly service: string;
  readonly event: string;
}

/** `deepsyn decide --service FILE --event FILE`: one decision, with its duties. */
export function addDecide(program: Command, terminal: Terminal): void {
  addJudgingOptions(program.command('decide'))
    .summary('one decision on an event')
    .description('Decides whether what an event describes is in order, and what has to be done about it by when.')
    .requiredOption('--service <file>', 'the service descriptor, in YAML or JSON')
    .requiredOption('--event <file>', 'the event, a CloudEvent in YAML or JSON')
    .addHelpText(
      'after',
      '\nThe law is that of the event’s own time; --at is the time of the decision, against which deadlines run.' +
        '\n\nExit status: 0 permit, 1 deny or indeterminate, 2 an input cannot be used.',
    )
    .action(async (options: DecideOptions) => {
      const service = readDescriptor(readDocument(options.service));
      const event = readEvent(readDocument(options.event));
      const point = await openDecisionPoint(options, terminal);
      const decision = await point.decide({ service, event, ...(options.at ? { at: options.at } : {}) });
      const context = { policies: point.policies, language: options.lang, paint: terminal.paint, applied: [] };
      terminal.out(options.json ? `${JSON.stringify(decision, null, 2)}\n` : reportDecision(decision, context));
      process.exitCode = decision.decision === 'permit' ? exit.ok : exit.refused;
    });
}

import type { Command } from 'commander';
import { readDescriptor } from '../../facts/index.ts';
import type { Assessment } from '../../model/finding.ts';
import { jsonText, visibleIn } from '../../model/visible.ts';
import { readDocument } from '../../source/index.ts';
import { addJudgingOptions, type JudgingOptions, openDecisionPoint } from '../options.ts';
import { reportAssessment } from '../report/assessment.ts';
import type { Terminal } from '../terminal.ts';

/** `deepsyn assess FILE…`: all findings on service descriptors. Findings never fail it: that is what the gate is for. */
export function addAssess(program: Command, terminal: Terminal): void {
  addJudgingOptions(program.command('assess'))
    .summary('all findings on service descriptors')
    .description('Judges service descriptors, and each of their items, by every standing obligation in force.')
    .argument('<file...>', 'service descriptors, in YAML or JSON')
    .addHelpText('after', '\nExit status: 0 done, 2 an input cannot be used.')
    .action(async (files: string[], options: JudgingOptions) => {
      const services = files.map((file) => readDescriptor(readDocument(file)));
      const point = await openDecisionPoint(options, terminal);
      const assessments: Assessment[] = [];
      for (const service of services)
        assessments.push(await point.assess(service, options.at ? { at: options.at } : {}));
      if (options.json) {
        const [only] = assessments;
        terminal.out(jsonText(assessments.length === 1 ? only : assessments));
        return;
      }
      const context = {
        policies: visibleIn(point.policies),
        language: options.lang,
        paint: terminal.paint,
        applied: [],
      };
      terminal.out(assessments.map((assessment) => reportAssessment(visibleIn(assessment), context)).join('\n'));
    });
}

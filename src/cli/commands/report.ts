import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Command } from 'commander';
import type { DecisionPoint } from '../../decide/index.ts';
import { readDescriptor, readEvent } from '../../facts/index.ts';
import { DeepsynError } from '../../model/errors.ts';
import { inLanguage, type Language } from '../../model/text.ts';
import { jsonText, visibleIn } from '../../model/visible.ts';
import { readDocument } from '../../source/index.ts';
import { messages } from '../messages.ts';
import { addJudgingOptions, type JudgingOptions, openDecisionPoint } from '../options.ts';
import { recordedAt } from '../recorded.ts';
import { reportAssessment } from '../report/assessment.ts';
import { reportDecision } from '../report/decision.ts';
import type { Terminal } from '../terminal.ts';

/** `deepsyn report FOLDER`: every service below a folder with the events beside it, as one report. */
export function addReport(program: Command, terminal: Terminal): void {
  addJudgingOptions(program.command('report'))
    .summary('services of a folder and their events, as one report')
    .description(
      'Assesses every *.service.yaml below a folder and decides on the events in the folder “events” beside it. ' +
        'An event is judged as of --at, else of the time it was recorded, else of its own time.',
    )
    .argument('<folder>', 'where services and their events lie')
    .addHelpText('after', '\nExit status: 0 done, 2 an input cannot be used.')
    .action(async (folder: string, options: JudgingOptions) => {
      const point = await openDecisionPoint(options, terminal);
      const results = [];
      for (const file of servicesBelow(folder)) results.push(await judgeFolder(file, point, options));
      if (options.json) {
        terminal.out(jsonText(results));
        return;
      }
      const context = {
        policies: visibleIn(point.policies),
        language: options.lang,
        paint: terminal.paint,
        applied: [],
      };
      for (const { assessment, decisions } of visibleIn(results)) {
        terminal.out(`${reportAssessment(assessment, context)}\n`);
        for (const { file, decision } of decisions) {
          terminal.out(`${terminal.paint.dim(file)}\n${reportDecision(decision, context)}\n`);
        }
      }
      const [first] = visibleIn(results);
      if (first) terminal.out(nextSteps(first.file, first.decisions[0]?.file, first.assessment.findings, options.lang));
    });
}

function servicesBelow(folder: string): string[] {
  const names = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : [];
  const files = names.filter((name) => /\.service\.(?:ya?ml|json)$/.test(name)).sort();
  if (files.length === 0) {
    const message = existsSync(folder) ? 'no service descriptor is below this folder' : 'there is no such folder';
    throw new DeepsynError('unreadable-file', [
      { file: folder, path: [], message, remedy: 'expected NAME.service.yaml' },
    ]);
  }
  return files.map((name) => join(folder, name));
}

async function judgeFolder(file: string, point: DecisionPoint, { at }: JudgingOptions) {
  const service = readDescriptor(readDocument(file));
  const folder = join(dirname(file), 'events');
  const names = existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => /\.(?:ya?ml|json)$/.test(name))
        .sort()
    : [];
  const decisions = [];
  for (const name of names) {
    const path = join(folder, name);
    const event = readEvent(readDocument(path));
    decisions.push({ file: path, decision: await point.decide({ service, event, ...asOf(at ?? recordedAt(event)) }) });
  }
  return { file, assessment: await point.assess(service, at ? { at } : {}), decisions };
}

const asOf = (at: Date | undefined) => (at ? { at } : {});

function nextSteps(
  service: string,
  event: string | undefined,
  findings: readonly { obligation: string; status: string }[],
  language: Language,
): string {
  const open = findings.find((finding) => finding.status !== 'satisfied' && finding.status !== 'not-applicable');
  const obligation = open?.obligation ?? findings[0]?.obligation ?? 'art-09.identity-verification';
  return [
    inLanguage(messages.tryNext, language),
    `  npx --no-install deepsyn explain ${obligation} --service ${service}`,
    ...(event === undefined
      ? []
      : [`  npx --no-install deepsyn decide --service ${service} --event ${event} --as-recorded --json`]),
    `  ${inLanguage(messages.changeSomething, language)}`,
    '',
  ].join('\n');
}

import { type Command, InvalidArgumentError, Option } from 'commander';
import { createDecisionPoint, type DecisionPoint } from '../decide/index.ts';
import { type Language, languages } from '../model/text.ts';
import { startOfDay } from '../model/time.ts';
import { readDocument } from '../source/index.ts';
import type { Terminal } from './terminal.ts';

/** What every command that judges takes. */
export interface JudgingOptions {
  readonly json?: true;
  readonly at?: Date;
  readonly policies?: string;
  readonly parameters?: string;
  readonly packs?: readonly string[];
  readonly evaluator?: 'wasm' | 'reference';
  readonly lang: Language;
}

export function addJudgingOptions(command: Command): Command {
  return command
    .option('--json', 'write one JSON document to standard output')
    .option(
      '--at <date>',
      'judge as of this date (2026-01-31) or instant (2026-01-31T09:00:00+08:00); now by default',
      parseAt,
    )
    .option('--policies <folder>', 'use the policies of this folder instead of those of the package')
    .option('--parameters <file>', 'the organisation’s own parameter values, in YAML')
    .option('--packs <names>', 'switch on packs of later rules, joined by commas, such as labelling-2025', parseNames)
    .addOption(new Option('--evaluator <name>', 'which evaluator decides').choices(['wasm', 'reference']))
    .addOption(languageOption());
}

export const languageOption = (): Option =>
  new Option('--lang <language>', 'the language of reports').choices(languages).default('en');

/** Names joined by commas. */
export function parseNames(value: string): readonly string[] {
  return value.split(',').filter((name) => name !== '');
}

/** A date is its first moment in China. */
export function parseAt(value: string): Date {
  const instant = /^\d{4}-\d{2}-\d{2}$/.test(value)
    ? startOfDay(value)
    : /T.*(?:Z|[+-]\d{2}:\d{2})$/.test(value)
      ? Date.parse(value)
      : Number.NaN;
  if (Number.isNaN(instant)) throw new InvalidArgumentError('Expected a date or a timestamp with its offset.');
  return new Date(instant);
}

/** The decision point that the options ask for; says so where it is not the compiled policies that decide. */
export async function openDecisionPoint(options: JudgingOptions, terminal: Terminal): Promise<DecisionPoint> {
  const common = {
    ...(options.parameters === undefined ? {} : { parameters: readDocument(options.parameters) }),
    ...(options.packs === undefined ? {} : { packs: options.packs }),
    ...(options.evaluator === undefined ? {} : { evaluator: options.evaluator }),
    language: options.lang,
  };
  const { policies } = options;
  const point: DecisionPoint = await (policies === undefined
    ? createDecisionPoint(common)
    : createDecisionPoint({ ...common, policies }));
  if (point.evaluator.reason) {
    terminal.err(`note: ${point.evaluator.reason}, so the reference evaluator decides\n`);
  }
  return point;
}

import { appendFileSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { type Command, InvalidArgumentError, Option } from 'commander';
import {
  type Base,
  baselineOf,
  type FoundConfiguration,
  type GateRequest,
  type GateResult,
  gateRevision,
  readBaseline,
  readConfiguration,
  render,
  runGate,
} from '../../gate/index.ts';
import { DeepsynError } from '../../model/errors.ts';
import { type GateFormat, gateFormats, type Severity, severities } from '../../model/gate.ts';
import { type Language, languages } from '../../model/text.ts';
import { exit } from '../exit.ts';
import { draftOption, parseAt, parseNames } from '../options.ts';
import type { Terminal } from '../terminal.ts';
import { version } from '../version.ts';

interface GateOptions {
  readonly config?: string;
  readonly format?: readonly Output[];
  readonly json?: true;
  readonly failOn?: Severity | 'never';
  readonly waivers?: string;
  readonly since?: string;
  readonly baseline?: string;
  readonly writeBaseline?: string;
  readonly at?: Date;
  readonly policies?: string;
  readonly draft?: true;
  readonly parameters?: string;
  readonly packs?: readonly string[];
  readonly evaluator?: 'wasm' | 'reference';
  readonly lang?: Language;
  readonly verbose?: true;
}

/** One format, and the file that it goes to; standard output without one. */
interface Output {
  readonly format: GateFormat;
  readonly path?: string;
}

/** `deepsyn gate`: whether a deployment may go out, with findings where they can be acted on. */
export function addGate(program: Command, terminal: Terminal): void {
  program
    .command('gate')
    .summary('whether a deployment may go out')
    .description(
      'Assesses service descriptors and fails where one is in breach, or where it cannot be known. ' +
        'Without files, those of deepsyn.config.yaml, or every *.service.yaml below this folder.',
    )
    .argument('[file...]', 'service descriptors, or globs')
    .option('--config <file>', 'the configuration, instead of the nearest deepsyn.config.yaml upwards')
    .option(
      '--format <format[=path]>',
      `what to write, and where; repeatable: ${gateFormats.join(', ')} (default: pretty)`,
      collectOutputs,
    )
    .option('--json', 'the same as --format json')
    .addOption(
      new Option('--fail-on <severity>', 'the lowest severity that fails (default: error)').choices([
        ...severities,
        'never',
      ]),
    )
    .option('--waivers <file>', 'the waivers, instead of deepsyn.waivers.yaml beside the configuration')
    .option('--since <revision>', 'fail only for what is new since this revision of the git repository')
    .option('--baseline <file>', 'fail only for what this baseline does not know')
    .option('--write-baseline <file>', 'write what is found now as a baseline, and pass')
    .option('--at <date>', 'judge as of this date or instant; now by default', parseAt)
    .option('--policies <folder>', 'use the policies of this folder')
    .addOption(draftOption())
    .option('--parameters <file>', 'the organisation’s own parameter values, in YAML')
    .option('--packs <names>', 'switch on packs of later rules, joined by commas', parseNames)
    .addOption(new Option('--evaluator <name>', 'which evaluator judges').choices(['wasm', 'reference']))
    .addOption(new Option('--lang <language>', 'the language of reports').choices(languages))
    .option('--verbose', 'show what is in order, too')
    .addHelpText(
      'after',
      '\nExit status: 0 it may go out, 1 it may not, 2 that cannot be decided: something cannot be read or used.',
    )
    .action(async (files: string[], options: GateOptions) => {
      const folder = process.cwd();
      const found = readConfiguration(folder, options.config);
      const outputs = outputsOf(options, found);
      const request: GateRequest = {
        folder,
        found,
        files,
        at: options.at ?? new Date(),
        ...(options.policies === undefined ? {} : { policies: options.policies }),
        ...(options.draft ? { draft: true } : {}),
        ...(options.parameters === undefined ? {} : { parameters: options.parameters }),
        ...(options.packs === undefined ? {} : { packs: options.packs }),
        ...(options.waivers === undefined ? {} : { waivers: options.waivers }),
        ...(options.failOn === undefined ? {} : { failOn: options.failOn }),
        ...(options.evaluator === undefined ? {} : { evaluator: options.evaluator }),
        ...(options.lang === undefined ? {} : { language: options.lang }),
      };
      const base = await baseOf(request, options);
      const result = await runGate({ ...request, ...(base ? { base } : {}), progress: progressOf(terminal) });
      const written = outputs.map(({ format, path }) => ({
        path,
        text: textOf(format, path, result, options, terminal),
      }));
      const baseline = options.writeBaseline;
      const filesToWrite = written.flatMap(({ path, text }) => (path === undefined ? [] : [{ path, text }]));
      writeAll(baseline === undefined ? filesToWrite : [...filesToWrite, { path: baseline, text: baselineOf(result) }]);
      for (const { path, text } of written) if (path === undefined) terminal.out(text);
      if (outputs.some(({ format }) => format === 'github')) writeSummary(result);
      process.exitCode = result.outcome === 'pass' || baseline !== undefined ? exit.ok : exit.refused;
    });
}

function collectOutputs(value: string, before: readonly Output[] = []): readonly Output[] {
  const [name = '', ...rest] = value.split('=');
  const format = gateFormats.find((each) => each === name);
  if (!format) throw new InvalidArgumentError(`Expected one of ${gateFormats.join(', ')}, with =PATH after it or not.`);
  const path = rest.join('=');
  return [...before, { format, ...(path === '' ? {} : { path }) }];
}

/** Flags go over the configuration; one output at most goes to standard output. */
function outputsOf({ format, json }: GateOptions, { configuration, folder }: FoundConfiguration): readonly Output[] {
  const named = [...(format ?? []), ...(json ? [{ format: 'json' } as const] : [])];
  const configured = (configuration.outputs ?? []).map(
    (each): Output => ({
      format: each.format,
      ...(each.path === undefined ? {} : { path: resolve(folder, each.path) }),
    }),
  );
  const outputs: readonly Output[] = named.length > 0 ? named : configured;
  if (outputs.length === 0) return [{ format: 'pretty' }];
  const plain = outputs.filter(({ path }) => path === undefined);
  if (plain.length <= 1) return plain.length === 1 || named.length > 0 ? outputs : [{ format: 'pretty' }, ...outputs];
  const problem = {
    path: [],
    message: `${plain.map((each) => each.format).join(' and ')} cannot both go to standard output`,
    remedy: 'give all but one a path: --format sarif=deepsyn.sarif',
  };
  throw new DeepsynError('invalid-configuration', [problem]);
}

async function baseOf(request: GateRequest, options: GateOptions): Promise<Base | undefined> {
  const { found, folder } = request;
  if (options.since !== undefined && options.baseline !== undefined) {
    const problem = { path: [], message: '--since and --baseline exclude each other', remedy: 'give one of them' };
    throw new DeepsynError('invalid-configuration', [problem]);
  }
  if (options.since !== undefined) return gateRevision(options.since, request, options.config);
  if (options.baseline !== undefined) return readBaseline(resolve(folder, options.baseline));
  const configured = found.configuration.baseline;
  return configured === undefined || options.writeBaseline !== undefined
    ? undefined
    : readBaseline(resolve(found.folder, configured));
}

function textOf(
  format: GateFormat,
  path: string | undefined,
  result: GateResult,
  options: GateOptions,
  terminal: Terminal,
): string {
  const colour = path === undefined && terminal.colour;
  return render(format, result, { version: version(), colour, verbose: options.verbose === true });
}

/** Writes every file, or none: each is written beside its place first, and moved there once all are. */
function writeAll(files: readonly { path: string; text: string }[]): void {
  const ready: { from: string; to: string }[] = [];
  try {
    for (const { path, text } of files) {
      const to = resolve(path);
      const from = join(dirname(to), `.${basename(to)}.${process.pid}.part`);
      mkdirSync(dirname(to), { recursive: true });
      ready.push({ from, to });
      writeFileSync(from, text);
    }
    for (const { from, to } of ready) renameSync(from, to);
  } catch (error) {
    for (const { from } of ready) rmSync(from, { force: true });
    const message = error instanceof Error ? error.message : String(error);
    const remedy = 'name a file in a folder that can be written';
    throw new DeepsynError('unwritable-file', [{ path: [], message: `cannot write: ${message}`, remedy }], {
      cause: error,
    });
  }
}

/** GitHub shows this file as the summary of the job. */
function writeSummary(result: GateResult): void {
  const file = process.env.GITHUB_STEP_SUMMARY;
  if (file) appendFileSync(file, render('markdown', result, { version: version(), colour: false, verbose: false }));
}

/** Says how far it is, on a terminal and where there is much to do. */
function progressOf(terminal: Terminal): (done: number, total: number) => void {
  return (done, total) => {
    if (total < 20 || !process.stderr.isTTY) return;
    terminal.err(done === total ? '\r\u001b[K' : `\r${done} of ${total} descriptors`);
  };
}

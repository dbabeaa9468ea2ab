import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Command, InvalidArgumentError, Option } from 'commander';
import {
  type Base,
  type Baseline,
  baseOf,
  CONFIGURATION,
  compareWith,
  diskTree,
  type FoundConfiguration,
  type GateRequest,
  type GateResult,
  gateRevision,
  nameIn,
  readBaseline,
  readConfiguration,
  render,
  rootOf,
  runGate,
  writeBaseline,
} from '../../gate/index.ts';
import { DeepsynError } from '../../model/errors.ts';
import { type GateFormat, gateFormats, type Severity, severities } from '../../model/gate.ts';
import { type Language, languages } from '../../model/text.ts';
import { visible } from '../../model/visible.ts';
import { parseSource } from '../../source/index.ts';
import { exit } from '../exit.ts';
import { draftOption, parseAt, parseNames } from '../options.ts';
import { writeOutputs } from '../outputs.ts';
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
  readonly all?: true;
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
    .option('--since <revision>', 'fail only for what is new since HEAD and this git revision went apart')
    .option('--baseline <file>', 'fail only for what this baseline does not know')
    .option('--write-baseline <file>', 'write what is found now as a baseline, and compare with it')
    .option('--at <date>', 'judge as of this date or instant; now by default', parseAt)
    .option('--policies <folder>', 'use the policies of this folder')
    .addOption(draftOption())
    .option('--parameters <file>', 'the organisation’s own parameter values, in YAML')
    .option('--packs <names>', 'switch on packs of later rules, joined by commas', parseNames)
    .addOption(new Option('--evaluator <name>', 'which evaluator judges').choices(['wasm', 'reference']))
    .addOption(new Option('--lang <language>', 'the language of reports').choices(languages))
    .option('--all', 'report what is in order, too, in SARIF and on the terminal')
    .option('--verbose', 'the same as --all')
    .addHelpText(
      'after',
      '\nExit status: 0 it may go out, 1 it may not, 2 that cannot be decided: something cannot be read or used.',
    )
    .action(async (files: string[], options: GateOptions) => {
      const folder = realpathSync(process.cwd());
      const tree = diskTree(rootOf(folder, CONFIGURATION));
      const found = await readConfiguration(tree, folder, options.config);
      const outputs = outputsOf(options, found);
      const request: GateRequest = {
        tree,
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
      refuseTogether(options);
      const alone = await runGate({ ...request, progress: progressOf(terminal) });
      const baseline = await baselineToWrite(request, options, alone);
      const base = baseline?.base ?? (await baseFor(request, options, alone));
      const result = base ? compareWith(alone, base) : alone;
      const written = outputs.map(({ format, path }) => ({
        path,
        text: textOf(format, path, result, options, terminal),
      }));
      const ordinary = written.flatMap(({ path, text }) => (path === undefined ? [] : [{ path, text }]));
      const all = [...ordinary, ...(baseline ? [baseline.output] : [])];
      refuseOverwriting(all, result, request);
      await writeOutputs([...all, ...summaryOf(result, outputs)]);
      for (const { path, text } of written) if (path === undefined) terminal.out(text);
      if (baseline) terminal.err(`${baseline.says}\n`);
      process.exitCode = result.outcome === 'pass' ? exit.ok : exit.refused;
    });
}

/** Two things that a gate is compared with would be one too many. */
function refuseTogether({ since, baseline, writeBaseline: written }: GateOptions): void {
  const given = Object.entries({ '--since': since, '--baseline': baseline, '--write-baseline': written });
  const [one, other] = given.flatMap(([flag, value]) => (value === undefined ? [] : [flag]));
  if (one === undefined || other === undefined) return;
  const problem = { path: [], message: `${one} and ${other} exclude each other`, remedy: 'give one of them' };
  throw new DeepsynError('invalid-configuration', [problem]);
}

/** The baseline that is to be written, and the base that it makes. What it knew of services not gated now stays in it. */
async function baselineToWrite({ tree, folder, files }: GateRequest, options: GateOptions, result: GateResult) {
  if (options.writeBaseline === undefined) return undefined;
  const path = resolve(folder, options.writeBaseline);
  const services = new Set(result.services.map(({ id }) => id));
  const isThere = files.length > 0 && (await tree.kind(path)) === 'file';
  const before = isThere ? readBaseline(await tree.document(path)).findings : [];
  const text = writeBaseline(
    result,
    before.filter(({ service }) => !services.has(service)),
  );
  const baseline = readBaseline(parseSource(text, path));
  const name = nameIn(tree.root, path);
  const count = baseline.findings.length;
  return {
    output: { path, text },
    base: baseOf(baseline, name, () => false),
    says: `${visible(name)}: ${count} ${count === 1 ? 'finding is' : 'findings are'} known from now on`,
  };
}

async function baseFor(request: GateRequest, options: GateOptions, result: GateResult): Promise<Base | undefined> {
  const baseline = await baselineFor(request, options);
  if (options.since !== undefined) {
    const since = {
      revision: options.since,
      ...(options.config === undefined ? {} : { config: options.config }),
      ...(baseline ? { baseline } : {}),
    };
    return gateRevision(since, request, result);
  }
  if (!baseline) return undefined;
  const services = new Set(result.services.map(({ id }) => id));
  const name = nameIn(request.tree.root, baseline.document.file);
  return baseOf(baseline, name, (service) => request.files.length === 0 || services.has(service));
}

async function baselineFor({ tree, folder, found }: GateRequest, options: GateOptions): Promise<Baseline | undefined> {
  const configured = found.configuration.baseline;
  const file =
    options.baseline !== undefined
      ? resolve(folder, options.baseline)
      : configured === undefined
        ? undefined
        : resolve(found.folder, configured);
  return file === undefined ? undefined : readBaseline(await tree.document(file));
}

/** An output in the place of what was read, or of another output, would be lost, or lose it. */
function refuseOverwriting(outputs: readonly { path: string }[], result: GateResult, request: GateRequest): void {
  const { found, folder, waivers, parameters } = request;
  const read = [
    ...result.services.map(({ document }) => document.file),
    ...(found.document ? [found.document.file] : []),
    ...(found.waivers === undefined ? [] : [found.waivers]),
    ...[waivers, parameters].flatMap((file) => (file === undefined ? [] : [resolve(folder, file)])),
  ];
  const taken = new Set(read.map(placeOf));
  for (const { path } of outputs) {
    const place = placeOf(resolve(path));
    const message = `${path} was read, or is written twice`;
    const problem = { path: [], message, remedy: 'give each output a file of its own' };
    if (taken.has(place)) throw new DeepsynError('invalid-configuration', [problem]);
    if (!place.startsWith('/dev/')) taken.add(place);
  }
}

function placeOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
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

function textOf(
  format: GateFormat,
  path: string | undefined,
  result: GateResult,
  options: GateOptions,
  terminal: Terminal,
): string {
  const colour = path === undefined && terminal.colour;
  return render(format, result, { version: version(), colour, all: options.all === true || options.verbose === true });
}

/** GitHub shows this file as the summary of the job. */
function summaryOf(result: GateResult, outputs: readonly Output[]) {
  const path = process.env.GITHUB_STEP_SUMMARY;
  if (!path || !outputs.some(({ format }) => format === 'github')) return [];
  return [
    { path, text: render('markdown', result, { version: version(), colour: false, all: false }), append: true },
  ] as const;
}

/** Says how far it is, on a terminal and where there is much to do. */
function progressOf(terminal: Terminal): (done: number, total: number) => void {
  return (done, total) => {
    if (total < 20 || !process.stderr.isTTY) return;
    terminal.err(done === total ? '\r\u001b[K' : `\r${done} of ${total} descriptors`);
  };
}

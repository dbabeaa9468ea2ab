import { statSync } from 'node:fs';
import { type Command, InvalidArgumentError } from 'commander';
import { glob, isDynamicPattern } from 'tinyglobby';
import { type Comparison, compare, type Inspection, inspect, type LabelFields } from '../../marks/index.ts';
import { DeepsynError, describeProblem } from '../../model/errors.ts';
import type { Language } from '../../model/text.ts';
import { exit } from '../exit.ts';
import { languageOption } from '../options.ts';
import { reportComparison, reportInspection } from '../report/inspection.ts';
import type { Terminal } from '../terminal.ts';

interface InspectFlags {
  readonly json?: true;
  readonly compare?: true;
  readonly expect?: Expected;
  readonly digest: boolean;
  readonly redact?: true;
  readonly lang: Language;
}

/** What `--expect` takes: expectations, and the files that follow them. */
interface Expected {
  readonly fields: LabelFields;
  readonly files: readonly string[];
}

const EXPECTED = {
  label: 'Label',
  producer: 'ContentProducer',
  id: 'ProduceID',
  propagator: 'ContentPropagator',
  'propagate-id': 'PropagateID',
} as const;

/** Beside so many files, people want to see that it goes on. */
const MANY = 20;

/** `deepsyn inspect FILE…`: the marks in files. */
export function addInspect(program: Command, terminal: Terminal): void {
  program
    .command('inspect')
    .summary('the marks in files')
    .description(
      'Reads the label in the metadata of files, whether it is in form, C2PA, IPTC, and traces of tools that generate; says what it could not read.',
    )
    .argument('[file...]', 'files, folders or patterns; - is standard input')
    .option('--json', 'write one JSON document to standard output; a list for several files')
    .option('--compare', 'compare each file with the one before it: what the steps of a pipeline did to the label')
    .option('--expect <field=value...>', `what the label must say: ${Object.keys(EXPECTED).join(', ')}`, parseExpected)
    .option('--no-digest', 'do not take the digest of the file, which reads all of it')
    .option('--redact', 'leave out the numbers of the content, and the texts of labels')
    .addOption(languageOption())
    .addHelpText(
      'after',
      '\nA label that is not found is missing only where every place was read that can hold one.' +
        '\n\nExit status: 0 in order; 1 missing or not in form, or with --compare lost or altered;' +
        '\n2 a file or the command line cannot be used; 3 could not tell.',
    )
    .action(async (named: string[], flags: InspectFlags) => {
      const files = await filesOf([...named, ...(flags.expect?.files ?? [])], flags.compare === true);
      if (flags.compare) await compareAll(files, flags, terminal);
      else await inspectAll(files, flags, terminal);
    });
}

async function inspectAll(files: readonly string[], flags: InspectFlags, terminal: Terminal): Promise<void> {
  const inspections: Inspection[] = [];
  let failed = false;
  for (const [index, file] of files.entries()) {
    if (files.length > MANY && process.stderr.isTTY) terminal.err(`\r${index + 1} / ${files.length}`);
    try {
      const inspected = await inspect(file === '-' ? process.stdin : file, {
        digest: flags.digest,
        ...(flags.expect ? { expect: flags.expect.fields } : {}),
      });
      const inspection = flags.redact ? redacted(inspected) : inspected;
      if (flags.json) inspections.push(inspection);
      else terminal.out(reportInspection(inspection, { language: flags.lang, paint: terminal.paint }));
      settle(statusOf(inspection));
    } catch (error) {
      // One file that cannot be opened leaves the others to be inspected.
      if (!(error instanceof DeepsynError) || files.length === 1) throw error;
      failed = true;
      for (const problem of error.problems) terminal.err(`error: ${describeProblem(problem)}\n`);
    }
  }
  if (files.length > MANY && process.stderr.isTTY) terminal.err('\n');
  if (failed) process.exitCode = exit.unusable;
  if (flags.json) terminal.out(`${JSON.stringify(files.length === 1 ? inspections[0] : inspections, null, 2)}\n`);
}

function statusOf({ verdict }: Inspection): number {
  if (verdict === 'in-order') return exit.ok;
  return verdict === 'unknown' ? exit.undecided : exit.refused;
}

/** A known fault outweighs an unknown. */
function settle(status: number): void {
  if (process.exitCode === exit.refused || status === exit.ok) process.exitCode ??= exit.ok;
  else process.exitCode = status;
}

async function compareAll(files: readonly string[], flags: InspectFlags, terminal: Terminal): Promise<void> {
  const comparisons: Comparison[] = [];
  for (const [index, before] of files.entries()) {
    const after = files[index + 1];
    if (after === undefined) break;
    const comparison = await compare(before, after, { digest: flags.digest });
    comparisons.push(comparison);
    if (!flags.json) terminal.out(reportComparison(comparison, { language: flags.lang, paint: terminal.paint }));
    const lost = comparison.label === 'lost' || comparison.label === 'altered' || comparison.label === 'none';
    settle(lost ? exit.refused : comparison.label === 'unknown' ? exit.undecided : exit.ok);
  }
  if (flags.json) terminal.out(`${JSON.stringify(comparisons.length === 1 ? comparisons[0] : comparisons, null, 2)}\n`);
}

function redacted(inspection: Inspection): Inspection {
  const labels = inspection.labels.map((label) => {
    const { ProduceID: _, PropagateID: __, ...fields } = label.fields;
    return { ...label, raw: '', fields };
  });
  return { ...inspection, labels };
}

/** The files that names, folders and patterns mean. @throws DeepsynError `unreadable-file` where there is none */
async function filesOf(named: readonly string[], compares: boolean): Promise<readonly string[]> {
  const files: string[] = [];
  for (const name of named) {
    const isFolder = name !== '-' && (statSync(name, { throwIfNoEntry: false })?.isDirectory() ?? false);
    const exists = name === '-' || statSync(name, { throwIfNoEntry: false }) !== undefined;
    if (isFolder)
      files.push(
        ...(await glob('**/*', { cwd: name, followSymbolicLinks: false, absolute: false }))
          .sort()
          .map((each) => `${name.replace(/\/+$/, '')}/${each}`),
      );
    else if (!exists && isDynamicPattern(name))
      files.push(...(await glob(name, { followSymbolicLinks: false })).sort());
    else files.push(name);
  }
  if (files.length >= (compares ? 2 : 1)) return files;
  const message = compares ? 'there are not two files to compare' : 'there is no file to inspect';
  throw new DeepsynError('unreadable-file', [
    { path: [], message, remedy: 'name files, or folders with files in them' },
  ]);
}

function parseExpected(value: string, before: Expected = { fields: {}, files: [] }): Expected {
  const split = value.indexOf('=');
  const name = split === -1 ? '' : value.slice(0, split);
  const [, field] = Object.entries(EXPECTED).find(([each]) => each === name) ?? [];
  if (field) return { ...before, fields: { ...before.fields, [field]: value.slice(split + 1) } };
  // The files may stand behind the expectations.
  if (split === -1 || statSync(value, { throwIfNoEntry: false })) return { ...before, files: [...before.files, value] };
  throw new InvalidArgumentError(`Expected one of ${Object.keys(EXPECTED).join(', ')}, as in producer=CODE.`);
}

import { watch } from 'node:fs';
import type { Command } from 'commander';
import {
  type CaseResult,
  conditionCollector,
  onlyPolicy,
  type ReadyCase,
  readCases,
  runCase,
} from '../../cases/index.ts';
import { openEvaluators } from '../../decide/index.ts';
import { createReferenceEvaluator } from '../../evaluate/reference.ts';
import { DeepsynError, describeProblem } from '../../model/errors.ts';
import { inLanguage, type Language } from '../../model/text.ts';
import { visible, visibleIn } from '../../model/visible.ts';
import { readEdited } from '../../policy/index.ts';
import { exit } from '../exit.ts';
import { messages } from '../messages.ts';
import { languageOption } from '../options.ts';
import { SHIPPED_POLICIES } from '../shipped.ts';
import type { Terminal } from '../terminal.ts';

interface TestOptions {
  readonly json?: true;
  readonly policies: string;
  readonly grep?: string;
  readonly watch?: true;
  readonly lang: Language;
}

/** `deepsyn test [PATH…]`: the cases beside the policies, through both evaluators. */
export function addTest(program: Command, terminal: Terminal): void {
  program
    .command('test')
    .summary('runs the cases beside the policies')
    .description(
      'Runs the cases beside the policies through both evaluators, and lists the comparisons that no case shows both ways.',
    )
    .argument('[path...]', 'only the cases of policies whose folder contains one of these, such as article-17')
    .option('--policies <folder>', 'the folder of policies', SHIPPED_POLICIES)
    .option('--grep <words>', 'only the cases whose name contains these words')
    .option('--watch', 'run again whenever a policy or a case changes')
    .option('--json', 'write one JSON document to standard output')
    .addOption(languageOption())
    .addHelpText('after', '\nExit status: 0 all came true, 1 a case failed, 2 a policy or a case cannot be used.')
    .action(async (paths: string[], options: TestOptions) => {
      if (!options.watch) {
        process.exitCode = await runOnce(paths, options, terminal);
        return;
      }
      await runWatching(paths, options, terminal);
    });
}

async function runWatching(paths: readonly string[], options: TestOptions, terminal: Terminal): Promise<void> {
  const again = async () => {
    try {
      await runOnce(paths, options, terminal);
    } catch (error) {
      if (!(error instanceof DeepsynError)) throw error;
      terminal.err(`${error.problems.map((problem) => visible(describeProblem(problem))).join('\n')}\n`);
    }
  };
  await again();
  let pending: NodeJS.Timeout | undefined;
  watch(options.policies, { recursive: true }, () => {
    clearTimeout(pending);
    pending = setTimeout(() => void again(), 100);
  });
  await new Promise(() => undefined);
}

async function runOnce(paths: readonly string[], options: TestOptions, terminal: Terminal): Promise<number> {
  const { set, differences } = readEdited(options.policies);
  const draft = differences.length > 0;
  const all = readCases(options.policies, set);
  const cases = all.filter((each) => isWanted(each, paths, options));
  if (cases.length === 0) {
    const message = all.length === 0 ? 'there are no cases' : 'no case is wanted by these paths and words';
    throw new DeepsynError('unreadable-file', [{ file: options.policies, path: [], message, remedy: 'see --help' }]);
  }
  const { wasm, reason } = await openEvaluators(set);
  const collector = conditionCollector(set);
  const results: CaseResult[] = [];
  let current: { policy: string; reference: ReturnType<typeof createReferenceEvaluator> } | undefined;
  for (const [index, each] of cases.entries()) {
    if (current?.policy !== each.policy) {
      current = { policy: each.policy, reference: createReferenceEvaluator(onlyPolicy(set, each.policy)) };
    }
    progress(terminal, index, cases.length, options);
    const byReference = await runCase(each, set, current.reference);
    const byWasm = wasm ? await runCase(each, set, wasm) : undefined;
    results.push({ ...byReference, differences: [...byReference.differences, ...(byWasm?.differences ?? [])] });
    await collector.add(each, current.reference);
  }
  progress(terminal, cases.length, cases.length, options);
  const complete = cases.length === all.length;
  const oneSided = collector.result().filter((each) => !(each.seenTrue && each.seenFalse));
  const failed = results.filter((result) => result.differences.length > 0);
  if (options.json) {
    const shown = results.map(({ case: { policy, source }, differences }) => ({
      policy,
      name: source.name,
      differences,
    }));
    terminal.out(
      `${JSON.stringify({ ...(draft ? { draft } : {}), cases: shown, failed: failed.length, evaluators: wasm ? ['wasm', 'reference'] : ['reference'], oneSided }, null, 2)}\n`,
    );
  } else {
    for (const result of visibleIn(failed)) terminal.out(describeFailure(result, options.lang, terminal));
    if (complete && oneSided.length > 0) terminal.out(describeOneSided(visibleIn(oneSided), options.lang, terminal));
    if (draft) terminal.out(`${inLanguage(messages.draft, options.lang)}\n`);
    if (reason) terminal.out(`note: ${reason}, so only the reference evaluator ran them\n`);
    const conditions = collector.result().length;
    const both = complete
      ? `; ${conditions - oneSided.length} of ${conditions} ${inLanguage(messages.seenBothWays, options.lang)}`
      : '';
    const [passed, lost] = [messages.passed, messages.failed].map((each) => inLanguage(each, options.lang));
    terminal.out(`${results.length - failed.length} ${passed}, ${failed.length} ${lost}${both}
`);
  }
  return failed.length > 0 ? exit.refused : exit.ok;
}

function isWanted(each: ReadyCase, paths: readonly string[], { grep }: TestOptions): boolean {
  const byPath = paths.length === 0 || paths.some((path) => each.file.includes(path));
  const { en, zh } = each.source.name;
  return byPath && (grep === undefined || `${en}\n${zh ?? ''}`.toLowerCase().includes(grep.toLowerCase()));
}

function progress(terminal: Terminal, done: number, total: number, { json }: TestOptions): void {
  if (json || process.stderr.isTTY !== true) return;
  terminal.err(done === total ? '\r\u001b[K' : `\r${done} of ${total} cases`);
}

function describeFailure({ case: failed, differences }: CaseResult, language: Language, { paint }: Terminal): string {
  const place = `${failed.file}:${failed.position.line}:${failed.position.column}`;
  const lines = differences.map(
    ({ of, expected, found, evaluator }) =>
      `    ${of}: ${inLanguage(messages.expected, language)} ${paint.green(expected)}, ${inLanguage(messages.found, language)} ${paint.red(found)} ${paint.dim(`(${evaluator})`)}`,
  );
  return `${paint.red('✗')} ${inLanguage(failed.source.name, language)}  ${paint.dim(place)}\n${lines.join('\n')}\n`;
}

function describeOneSided(
  oneSided: readonly { place: string; comparison: string; seenTrue: boolean; seenFalse: boolean }[],
  language: Language,
  { paint }: Terminal,
): string {
  const lines = oneSided.map(({ place, comparison, seenTrue, seenFalse }) => {
    const never = seenTrue ? 'never false' : seenFalse ? 'never true' : 'never known';
    return `  ${paint.yellow(never)}  ${comparison}  ${paint.dim(place)}`;
  });
  return `${inLanguage(messages.oneSided, language)}\n${lines.join('\n')}\n`;
}

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { DeepsynError, describeProblem, type Problem } from '../../model/errors.ts';
import { inLanguage, type Language } from '../../model/text.ts';
import { lockProblems, readPolicies, unreadProblems } from '../../policy/index.ts';
import { exit } from '../exit.ts';
import { messages } from '../messages.ts';
import { languageOption } from '../options.ts';
import { SHIPPED_POLICIES } from '../shipped.ts';
import type { Terminal } from '../terminal.ts';

interface LintOptions {
  readonly json?: true;
  readonly policies: string;
  readonly lang: Language;
}

/** `deepsyn lint`: policies against the vocabulary, the schema and each other. */
export function addLint(program: Command, terminal: Terminal): void {
  program
    .command('lint')
    .summary('policies against vocabulary and schema')
    .description(
      'Checks policies: fields, facts, operators, values, named conditions, dates, that no released version was edited, and that every fact is read; each mistake with its place.',
    )
    .option('--policies <folder>', 'the folder of policies', SHIPPED_POLICIES)
    .option('--json', 'write one JSON document to standard output')
    .addOption(languageOption())
    .addHelpText('after', '\nExit status: 0 in order, 1 mistakes were found, 2 the folder cannot be read.')
    .action((options: LintOptions) => {
      const problems = problemsIn(options.policies);
      if (options.json) terminal.out(`${JSON.stringify({ problems }, null, 2)}\n`);
      else if (problems.length === 0)
        terminal.out(`${options.policies}: ${inLanguage(messages.inOrder, options.lang)}\n`);
      else terminal.out(`${problems.map(describeProblem).join('\n')}\n`);
      process.exitCode = problems.length > 0 ? exit.refused : exit.ok;
    });
}

/** A folder that does not hold the whole regulation owes no fact a reader. */
const isWhole = (folder: string): boolean => existsSync(join(folder, 'regulation.yaml'));

function problemsIn(folder: string): readonly Problem[] {
  try {
    const set = readPolicies(folder);
    return [...lockProblems(folder), ...(isWhole(folder) ? unreadProblems(set) : [])];
  } catch (error) {
    if (error instanceof DeepsynError && error.code !== 'unreadable-file') return error.problems;
    throw error;
  }
}

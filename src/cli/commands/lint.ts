import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { DeepsynError, describeProblem, type Problem } from '../../model/errors.ts';
import { inLanguage, type Language } from '../../model/text.ts';
import { jsonText, visible } from '../../model/visible.ts';
import { readEdited, unreadProblems } from '../../policy/index.ts';
import { exit } from '../exit.ts';
import { messages } from '../messages.ts';
import { languageOption } from '../options.ts';
import { SHIPPED_POLICIES } from '../shipped.ts';
import type { Terminal } from '../terminal.ts';

interface LintOptions {
  readonly json?: true;
  readonly policies: string;
  readonly draft?: true;
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
    .option('--draft', 'you edit: do not hold against a version that it differs from what was released')
    .option('--json', 'write one JSON document to standard output')
    .addOption(languageOption())
    .addHelpText('after', '\nExit status: 0 in order, 1 mistakes were found, 2 the folder cannot be read.')
    .action((options: LintOptions) => {
      const { problems, unreleased } = problemsIn(options);
      if (options.json) terminal.out(jsonText({ problems, unreleased }));
      else if (problems.length === 0) {
        const open =
          unreleased.length > 0 ? ` (${inLanguage(messages.unreleased, options.lang)}: ${unreleased.join(', ')})` : '';
        terminal.out(`${visible(`${options.policies}: ${inLanguage(messages.inOrder, options.lang)}${open}`)}\n`);
      } else terminal.out(`${problems.map((problem) => visible(describeProblem(problem))).join('\n')}\n`);
      process.exitCode = problems.length > 0 ? exit.refused : exit.ok;
    });
}

/** Mistakes, and what is only not released yet: whoever decides by it says that it is a draft. */
interface Linted {
  readonly problems: readonly Problem[];
  readonly unreleased: readonly string[];
}

/** A folder that does not hold the whole regulation owes no fact a reader. */
const isWhole = (folder: string): boolean => existsSync(join(folder, 'regulation.yaml'));

function problemsIn({ policies, draft }: LintOptions): Linted {
  try {
    const { set, differences } = readEdited(policies);
    const mistakes = differences.filter(({ kind }) => !draft && kind !== 'unreleased');
    return {
      problems: [...mistakes.map(({ problem }) => problem), ...(isWhole(policies) ? unreadProblems(set) : [])],
      unreleased: differences.filter(({ kind }) => kind === 'unreleased').map(({ name }) => name),
    };
  } catch (error) {
    if (error instanceof DeepsynError && error.code !== 'unreadable-file')
      return { problems: error.problems, unreleased: [] };
    throw error;
  }
}

import { Command, CommanderError } from 'commander';
import { DeepsynError, describeProblem } from '../model/errors.ts';
import { addAssess } from './commands/assess.ts';
import { addCoverage } from './commands/coverage.ts';
import { addDecide } from './commands/decide.ts';
import { addExplain } from './commands/explain.ts';
import { addGate } from './commands/gate.ts';
import { addInit } from './commands/init.ts';
import { addLint } from './commands/lint.ts';
import { addLog } from './commands/log.ts';
import { addRelease } from './commands/release.ts';
import { addReport } from './commands/report.ts';
import { addSchema } from './commands/schema.ts';
import { addServe } from './commands/serve.ts';
import { addTest } from './commands/test.ts';
import { exit, exitOf } from './exit.ts';
import type { Terminal } from './terminal.ts';
import { version } from './version.ts';

/** Every command, ready to parse. */
function createProgram(terminal: Terminal): Command {
  const program = new Command('deepsyn')
    .description('China’s regulations on deep synthesis as policies: what is in breach, why, and what to do by when.')
    .version(version())
    .exitOverride()
    .configureOutput({ writeOut: terminal.out, writeErr: terminal.err })
    .showHelpAfterError('(see --help)');
  const commands = [
    addGate,
    addInit,
    addAssess,
    addDecide,
    addServe,
    addLog,
    addExplain,
    addReport,
    addTest,
    addCoverage,
    addLint,
    addRelease,
    addSchema,
  ];
  for (const add of commands) add(program, terminal);
  for (const command of program.commands) command.copyInheritedSettings(program);
  return program;
}

/**
 * Runs the command line.
 * @param args what follows the program's name
 * @returns nothing; the exit status is left in `process.exitCode`
 */
export async function run(args: readonly string[], terminal: Terminal): Promise<void> {
  try {
    await createProgram(terminal).parseAsync([...args], { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) {
      process.exitCode = error.exitCode === 0 ? exit.ok : exit.unusable;
      return;
    }
    process.exitCode = exitOf(error);
    terminal.err(`${describe(error)}\n`);
    if (args.includes('--json')) terminal.out(`${JSON.stringify({ error: asJson(error) }, null, 2)}\n`);
  }
}

function describe(error: unknown): string {
  if (error instanceof DeepsynError)
    return error.problems.map((problem) => `error: ${describeProblem(problem)}`).join('\n');
  return `unexpected failure: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
}

function asJson(error: unknown): object {
  if (error instanceof DeepsynError) return { code: error.code, problems: error.problems };
  return { code: 'unexpected', message: error instanceof Error ? error.message : String(error) };
}

import { Command, CommanderError } from 'commander';
import { DeepsynError, describeProblem } from '../model/errors.ts';
import { jsonText, visible } from '../model/visible.ts';
import { exit, exitOf } from './exit.ts';
import type { Terminal } from './terminal.ts';
import { version } from './version.ts';

/** Commands by name, in the order of the help; each is loaded when it is asked for. */
export type Commands = Readonly<Record<string, () => Promise<(program: Command, terminal: Terminal) => void>>>;

/** The command that is asked for, or every one where none is, ready to parse. */
async function createProgram(asked: string | undefined, terminal: Terminal, commands: Commands): Promise<Command> {
  const program = new Command('deepsyn')
    .description('China’s regulations on deep synthesis as policies: what is in breach, why, and what to do by when.')
    .version(version())
    .exitOverride()
    .configureOutput({ writeOut: terminal.out, writeErr: terminal.err })
    .showHelpAfterError('(see --help)');
  const only = asked !== undefined && Object.hasOwn(commands, asked) ? commands[asked] : undefined;
  for (const load of only ? [only] : Object.values(commands)) (await load())(program, terminal);
  for (const command of program.commands) command.copyInheritedSettings(program);
  return program;
}

/**
 * Runs the command line.
 * @param args what follows the program's name
 * @returns nothing; the exit status is left in `process.exitCode`
 */
export async function run(args: readonly string[], terminal: Terminal, commands: Commands): Promise<void> {
  try {
    const program = await createProgram(args[0], terminal, commands);
    await program.parseAsync([...args], { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) {
      process.exitCode = error.exitCode === 0 ? exit.ok : exit.unusable;
      return;
    }
    process.exitCode = exitOf(error);
    terminal.err(`${describe(error)}\n`);
    if (args.includes('--json')) terminal.out(jsonText({ error: asJson(error) }));
  }
}

function describe(error: unknown): string {
  if (error instanceof DeepsynError)
    return error.problems.map((problem) => `error: ${visible(describeProblem(problem))}`).join('\n');
  const words = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `unexpected failure: ${words.split('\n').map(visible).join('\n')}`;
}

function asJson(error: unknown): object {
  if (error instanceof DeepsynError) return { code: error.code, problems: error.problems };
  return { code: 'unexpected', message: error instanceof Error ? error.message : String(error) };
}

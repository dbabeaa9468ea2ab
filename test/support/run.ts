import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
export const MAIN = fileURLToPath(new URL('../../dist/cli/deepsyn.cjs', import.meta.url));

/** What a command wrote and how it ended. */
export interface Run {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the built command as a user would, from the root of the project. */
export function deepsyn(...args: string[]): Promise<Run> {
  return run(process.execPath, [MAIN, ...args], ROOT);
}

export function run(
  program: string,
  args: readonly string[],
  cwd: string,
  env: NodeJS.ProcessEnv = process.env,
): Promise<Run> {
  return new Promise((resolve) => {
    execFile(program, args, { cwd, env, maxBuffer: 1 << 28 }, (error, out, err) => {
      const status = error === null ? 0 : typeof error.code === 'number' ? error.code : -1;
      resolve({ status, out, err });
    });
  });
}

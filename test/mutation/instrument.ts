import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Instrumenter } from '@stryker-mutator/instrumenter';
import { globSync } from 'tinyglobby';
import { ROOT } from '../support/run.ts';

/** What a mutant is: where, what stood there, and what stands there instead. */
export interface CodeMutant {
  readonly id: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly text: string;
  readonly replacement: string;
}

/** As much of the project as its tests need in process. */
const PARTS = ['codegen', 'examples', 'package.json', 'policies', 'schemas', 'src', 'test', 'tsconfig.json'];

const silent = () => undefined;
const logger = {
  ...{ isTraceEnabled: () => false, isDebugEnabled: () => false, isInfoEnabled: () => false },
  ...{ isWarnEnabled: () => false, isErrorEnabled: () => false, isFatalEnabled: () => false },
  ...{ trace: silent, debug: silent, info: silent, warn: silent, error: silent, fatal: silent },
};

/**
 * Makes a copy of the project that holds every mutant of some files, each asleep until it is switched on.
 * @param folder where the copy goes; what was there before is removed
 * @param globs the files, from the root of the project
 */
export async function instrumentCopy(folder: string, globs: readonly string[]): Promise<readonly CodeMutant[]> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const part of [...PARTS, 'vitest.mutation.config.ts']) {
    cpSync(join(ROOT, part), join(folder, part), { recursive: true });
  }
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'dir');
  const names = globSync([...globs], { cwd: ROOT }).sort();
  const sources = names.map((name) => ({ name, mutate: true, content: readFileSync(join(ROOT, name), 'utf8') }));
  const options = { plugins: null, ignorers: [], excludedMutations: ['StringLiteral'] };
  const { files, mutants } = await new Instrumenter(logger).instrument(sources, options);
  for (const { name, content } of files) writeFileSync(join(folder, name), content);
  const lines = new Map(sources.map(({ name, content }) => [name, content.split('\n')]));
  return mutants.flatMap(({ id, fileName, location: { start }, replacement, status }) => {
    // Lines are counted from nought here.
    const text = lines.get(fileName)?.[start.line]?.trim() ?? '';
    const mutant = { id, file: fileName, line: start.line + 1, column: start.column + 1, text, replacement };
    return status === undefined ? [mutant] : [];
  });
}

import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { extract } from 'tar';
import type { Module } from './rego/modules.ts';

/**
 * Compiles Rego to one WebAssembly module.
 * @param opa the program
 * @param entrypoints as `deepsyn/judge/service/findings`
 * @throws Error with what OPA said
 */
export function compileToWasm(opa: string, modules: readonly Module[], entrypoints: readonly string[]): Uint8Array {
  return inFolderOf(modules, (folder) => {
    const bundle = join(folder, 'bundle.tar.gz');
    const flags = entrypoints.flatMap((entrypoint) => ['-e', entrypoint]);
    run(opa, ['build', '-t', 'wasm', ...flags, '-o', bundle, 'rego'], folder);
    extract({ file: bundle, cwd: folder, sync: true, filter: (path) => path.endsWith('policy.wasm') });
    return readFileSync(join(folder, 'policy.wasm'));
  });
}

/** What `opa check --strict` and `opa fmt` say against the modules: nothing, where they are as they should be. */
export function checkWithOpa(opa: string, modules: readonly Module[]): string {
  return inFolderOf(modules, (folder) => {
    run(opa, ['check', '--strict', 'rego'], folder);
    return run(opa, ['fmt', '--list', 'rego'], folder);
  });
}

function inFolderOf<Result>(modules: readonly Module[], use: (folder: string) => Result): Result {
  const folder = mkdtempSync(join(tmpdir(), 'deepsyn-'));
  try {
    for (const module of modules) {
      const path = join(folder, 'rego', module.path);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, module.text);
    }
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function run(opa: string, args: readonly string[], cwd: string): string {
  const { status, stdout, stderr, error } = spawnSync(opa, args, { cwd, encoding: 'utf8', maxBuffer: 1 << 26 });
  if (status === 0) return stdout;
  throw new Error(`opa ${args[0]} failed: ${stderr || (error?.message ?? stdout)}`);
}

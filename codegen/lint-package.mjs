// Holds the packed package to what publint and "are the types wrong" expect of one; run it after a build.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'deepsyn-lint-'));

function run(program, args) {
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8' });
  if (status === 0) return;
  process.stderr.write(`${program} ${args.join(' ')}\n${stdout}${stderr}`);
  process.exitCode = 1;
}

try {
  run('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder]);
  const [tarball = ''] = readdirSync(folder).map((name) => join(folder, name));
  run('publint', ['run', '--strict', tarball]);
  // CommonJS loads it by import(), or by require where Node can: there is one build, of ES modules. The module and the
  // schemas are files, not code.
  run('attw', [tarball, '--profile', 'esm-only', '--exclude-entrypoints', 'policy.wasm', 'schemas/*', '--no-emoji']);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

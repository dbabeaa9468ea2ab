import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const BIOME = fileURLToPath(new URL('../node_modules/@biomejs/biome/bin/biome', import.meta.url));
const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Generated TypeScript, formatted like the rest of the project. */
export function formatTypeScript(source: string, name: string): string {
  return execFileSync(process.execPath, [BIOME, 'format', `--stdin-file-path=src/generated/${name}`], {
    cwd: ROOT,
    input: source,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
}

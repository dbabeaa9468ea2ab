import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ROOT, run } from './support/run.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'deepsyn-build-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('what a build leaves', () => {
  it('is what it makes of sources that are there, and nothing of an earlier build', async () => {
    const sources = ['log/index.ts', 'bundle/library/time.rego'];
    const kept = ['log/index.js', 'log/index.d.ts', 'bundle/library/time.rego', 'cli/pipeline.cjs', 'cli/pipeline.x'];
    const old = ['log/checkpoints.js', 'log/checkpoints.d.ts', 'gone/a.js', 'bundle/library/old.rego', 'cli/other.cjs'];
    for (const each of [...sources.map((name) => `src/${name}`), ...[...kept, ...old].map((name) => `dist/${name}`)]) {
      mkdirSync(dirname(join(folder, each)), { recursive: true });
      writeFileSync(join(folder, each), '');
    }
    const program = `
      import { removeLeftOver } from ${JSON.stringify(pathToFileURL(join(ROOT, 'codegen/left-over.mjs')).href)};
      removeLeftOver('dist', 'src', ['cli/pipeline.*']);`;
    const { status, err } = await run(process.execPath, ['--input-type=module', '--eval', program], folder);
    expect(err).toBe('');
    expect(status).toBe(0);
    expect(kept.filter((name) => !existsSync(join(folder, 'dist', name)))).toEqual([]);
    expect([...old, 'gone'].filter((name) => existsSync(join(folder, 'dist', name)))).toEqual([]);
  });
});

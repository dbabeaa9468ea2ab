import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { githubTemplate, gitlabTemplate } from '../src/cli/templates.ts';
import { MAIN, ROOT, run } from './support/run.ts';

let folder: string;

/** A repository in which the package is installed, with one service in breach. */
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'deepsyn-integrations-'));
  mkdirSync(join(folder, 'node_modules/.bin'), { recursive: true });
  symlinkSync(MAIN, join(folder, 'node_modules/.bin/deepsyn'));
  writeFileSync(join(folder, 'package.json'), '{ "private": true }');
  const lotus = readFileSync(`${ROOT}examples/lotus-studio/lotus-studio.service.yaml`, 'utf8');
  writeFileSync(
    join(folder, 'lotus.service.yaml'),
    lotus.replace('before-publishing: true', 'before-publishing: false'),
  );
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const bash = (script: string, env: Record<string, string>) =>
  run('bash', ['-euo', 'pipefail', '-c', script], folder, { ...process.env, npm_config_offline: 'true', ...env });

const action = z.object({
  inputs: z.record(z.string(), z.object({ description: z.string(), default: z.string() })),
  runs: z.object({
    using: z.literal('composite'),
    steps: z.array(z.object({ shell: z.literal('bash'), run: z.string(), env: z.record(z.string(), z.string()) })),
  }),
});
const job = z.object({ deepsyn: z.object({ script: z.array(z.string()) }) });

describe('the GitHub Action', () => {
  const { inputs, runs } = action.parse(parse(readFileSync(`${ROOT}action.yml`, 'utf8')));
  const [step] = runs.steps;
  const env = (given: Record<string, string>) =>
    Object.fromEntries(
      Object.entries(step?.env ?? {}).map(([name, written]) => {
        const input = /^\$\{\{ inputs\.([a-z-]+) \}\}$/.exec(written)?.[1] ?? '';
        return [name, given[input] ?? inputs[input]?.default ?? ''];
      }),
    );

  it('annotates, writes SARIF and a summary, and fails where the gate does', async () => {
    const summary = join(folder, 'summary.md');
    const { status, out } = await bash(step?.run ?? '', { ...env({}), GITHUB_STEP_SUMMARY: summary });
    expect(out).toMatch(/^::error file=lotus\.service\.yaml,line=40/m);
    expect(status).toBe(1);
    expect(readFileSync(summary, 'utf8')).toContain('❌ **deepsyn: fail**');
    expect(JSON.parse(readFileSync(join(folder, 'deepsyn.sarif'), 'utf8')).version).toBe('2.1.0');
  });

  it('takes files and what fails from its inputs', async () => {
    const passed = await bash(step?.run ?? '', env({ files: 'lotus.service.yaml', 'fail-on': 'never' }));
    expect(passed.status).toBe(0);
    const missing = await bash(step?.run ?? '', env({ files: 'one.service.yaml two.service.yaml' }));
    expect(missing.err).toContain('no descriptor matches two.service.yaml');
    expect(missing.status).toBe(2);
  });
});

describe('the GitLab template', () => {
  it.each([
    ['that is shipped', readFileSync(`${ROOT}integrations/deepsyn.gitlab-ci.yml`, 'utf8')],
    ['that init writes', gitlabTemplate()],
  ])('%s writes the reports that it declares', async (_, text) => {
    const { deepsyn } = job.parse(parse(text));
    const { status, out } = await bash(deepsyn.script.join('\n'), { DEEPSYN_PACKAGE: 'deepsyn' });
    expect(out).toContain('FAIL');
    expect(status).toBe(1);
    expect(JSON.parse(readFileSync(join(folder, 'gl-code-quality-report.json'), 'utf8'))).toHaveLength(1);
    expect(readFileSync(join(folder, 'deepsyn.xml'), 'utf8')).toContain('<testsuites');
  });
});

describe('the workflow that init writes', () => {
  it('runs a gate that annotates and writes SARIF', async () => {
    const workflow = z
      .object({ jobs: z.object({ gate: z.object({ steps: z.array(z.object({ run: z.string().optional() })) }) }) })
      .parse(parse(githubTemplate()));
    const script = workflow.jobs.gate.steps.flatMap(({ run: each }) => each ?? []);
    const { status, out } = await bash(script.join('\n'), {});
    expect(out).toContain('::error');
    expect(status).toBe(1);
  });
});

describe('the pre-commit hook', () => {
  it('runs a command that there is, on the files that a gate reads', async () => {
    const [hook] = z
      .array(z.object({ entry: z.string(), files: z.string(), pass_filenames: z.literal(false) }))
      .parse(parse(readFileSync(`${ROOT}.pre-commit-hooks.yaml`, 'utf8')));
    const { status } = await bash(`npx --no-install ${hook?.entry}`, {});
    expect(status).toBe(1);
    const pattern = new RegExp(hook?.files ?? '');
    expect(['a/b.service.yaml', 'x.service.json', 'deepsyn.config.yaml'].every((name) => pattern.test(name))).toBe(
      true,
    );
    expect(pattern.test('src/index.ts')).toBe(false);
  });
});

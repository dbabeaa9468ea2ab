import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { githubTemplate, gitlabTemplate } from '../src/cli/templates.ts';
import { breachedService } from './support/breach.ts';
import { MAIN, ROOT, run } from './support/run.ts';

let folder: string;

/** A repository in which the package is installed, with one service in breach. */
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'deepsyn-integrations-'));
  mkdirSync(join(folder, 'node_modules/.bin'), { recursive: true });
  symlinkSync(MAIN, join(folder, 'node_modules/.bin/deepsyn'));
  writeFileSync(join(folder, 'package.json'), '{ "private": true }');
  breachedService(folder);
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
/** What is left of a script whose first line installs what the project depends on; `npm run test:full` runs that, too. */
function withoutInstall(script: readonly string[]): readonly string[] {
  const [first, ...rest] = script;
  expect(first).toBe('npm ci');
  return rest;
}

/** What would have a package manager look the name up: `npx deepsyn` asks a registry where nothing is installed. */
const BARE =
  '(npx( +(-y|--yes|-p|--package))*|npm +(exec|x|i|install|add)( +-[-a-z]+)*|(pnpm|yarn|bunx?) +(dlx|add|x)|pnpx|bunx) +[\'"]?(--package=)?deepsyn([^-.a-z/]|$)';

const job = z.object({ deepsyn: z.object({ script: z.array(z.string()) }) });

describe('the GitHub Action', () => {
  const { inputs, runs } = action.parse(parse(readFileSync(`${ROOT}action.yml`, 'utf8')));
  /** Runs the steps one after the other, as a runner does: the first that fails is the last. */
  const runSteps = async (given: Record<string, string>, more: Record<string, string> = {}) => {
    const inputOf = (written: string): string => {
      if (/^\$\{\{ github\.action_path \}\}$/.test(written)) return ROOT;
      const input = /^\$\{\{ inputs\.([a-z-]+) \}\}$/.exec(written)?.[1] ?? '';
      return given[input] ?? inputs[input]?.default ?? '';
    };
    let ended = { status: 0, out: '', err: '' };
    for (const { run: script, env } of runs.steps) {
      const values = Object.entries(env).map(([name, written]) => [name, inputOf(written)]);
      ended = await bash(script, { ...Object.fromEntries(values), ...more });
      if (ended.status !== 0) break;
    }
    return ended;
  };

  it('annotates, writes SARIF and a summary, and fails where the gate does', async () => {
    const summary = join(folder, 'summary.md');
    const { status, out } = await runSteps({}, { GITHUB_STEP_SUMMARY: summary });
    expect(out).toMatch(/^::error file=lotus\.service\.yaml,line=40/m);
    expect(status).toBe(1);
    expect(readFileSync(summary, 'utf8')).toContain('❌ **deepsyn: fail**');
    expect(JSON.parse(readFileSync(join(folder, 'deepsyn.sarif'), 'utf8')).version).toBe('2.1.0');
  });

  it('takes files and what fails from its inputs', async () => {
    const passed = await runSteps({ files: 'lotus.service.yaml', 'fail-on': 'never' });
    expect(passed.status).toBe(0);
    const missing = await runSteps({ files: 'one.service.yaml two.service.yaml' });
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
    const { status, out } = await bash(withoutInstall(deepsyn.script).join('\n'), {});
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
    const { status, out } = await bash(withoutInstall(script).join('\n'), {});
    expect(out).toContain('::error');
    expect(status).toBe(1);
  });
});

describe('what others run', () => {
  it('fails where deepsyn is not installed, and takes it from nowhere', async () => {
    rmSync(join(folder, 'node_modules'), { recursive: true });
    const { deepsyn } = job.parse(parse(gitlabTemplate()));
    const { status } = await bash(withoutInstall(deepsyn.script).join('\n'), {
      npm_config_offline: 'false',
      npm_config_yes: '',
    });
    expect(status).not.toBe(0);
  });

  it('is nowhere taken by its bare name from a registry', async () => {
    const listed = await run('git', ['grep', '-nIE', BARE, '--', '.', ':!test/integrations.test.ts'], ROOT);
    expect(listed.out).toBe('');
    expect(listed.status).toBe(1);
  });

  it('is one job for GitLab, shipped and written by init', () => {
    expect(readFileSync(`${ROOT}integrations/deepsyn.gitlab-ci.yml`, 'utf8')).toBe(gitlabTemplate());
  });
});

describe('the pre-commit hook', () => {
  it('finds nothing on the standard output of npm pack but the file to install', () => {
    expect(readFileSync(`${ROOT}.npmrc`, 'utf8')).toMatch(/^foreground-scripts=false$/m);
  });

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

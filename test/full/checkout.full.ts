import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { breachedService } from '../support/breach.ts';
import { checkOut } from '../support/checkout.ts';
import { emptyPlace, packInto } from '../support/packed.ts';
import { buildRecipe } from '../support/recipe.ts';
import { run } from '../support/run.ts';
import { npmOf } from '../support/tools.ts';

const places: string[] = [];

function place(): string {
  const made = emptyPlace();
  places.push(made);
  return made;
}

afterAll(() => {
  for (const each of places) rmSync(each, { recursive: true, force: true });
});

const bash = (script: string, cwd: string, env: Record<string, string> = {}) =>
  run('bash', ['-euo', 'pipefail', '-c', script], cwd, { ...process.env, ...env });

describe('a fresh checkout', () => {
  it.each([
    ['10', []],
    ['11', []],
    ['11', ['--ignore-scripts']],
  ])('is installed by npm %s %j, and starts', async (version, flags) => {
    const folder = place();
    await checkOut(folder);
    const npm = await npmOf(version);
    const installed = await run(process.execPath, [npm, 'ci', '--no-audit', '--no-fund', ...flags], folder);
    expect(installed.err).not.toMatch(/npm error/);
    expect(installed.status).toBe(0);
    const started = await run(process.execPath, [npm, 'start'], folder);
    expect(started.out).toContain('lotus-studio');
    expect(started.status).toBe(0);
  });

  it('becomes a container that gates what lies in its folder', async () => {
    const context = place();
    await checkOut(context);
    const image = await buildRecipe(join(context, 'integrations/Containerfile'), context, place());
    expect(readdirSync(join(image.root, 'opt/deepsyn')).sort()).toContain('node_modules');
    const work = join(image.root, image.workdir);
    breachedService(work);
    // What it starts lies in the image: here, below its folder.
    const [program = '', ...args] = image.entrypoint.map((each) =>
      each.startsWith('/opt/') ? image.root + each : each,
    );
    const gated = await run(program, [...args, 'gate'], work);
    expect(gated.out).toContain('FAIL  1 failing');
    expect(gated.status).toBe(1);
  });

  it('is the GitHub Action, which builds and runs what it came with', async () => {
    const folder = place();
    await checkOut(folder);
    const project = place();
    breachedService(project);
    const { runs } = z
      .object({ runs: z.object({ steps: z.array(z.object({ run: z.string() })) }) })
      .parse(parse(readFileSync(join(folder, 'action.yml'), 'utf8')));
    const inputs = { FILES: '', SINCE: '', FAIL_ON: '', SARIF: 'deepsyn.sarif' };
    const ended = await bash(
      runs.steps
        .map((step) => step.run)
        .map((each) => `( ${each} )`)
        .join('\n'),
      project,
      {
        ACTION: folder,
        ...inputs,
      },
    );
    expect(ended.out).toContain('::error file=lotus.service.yaml');
    expect(ended.status).toBe(1);
  });

  it('is a hook that pre-commit installs and runs', async () => {
    const source = place();
    await checkOut(source);
    const git = 'git -c user.name=a -c user.email=a@example.org -c init.defaultBranch=main';
    await bash(`git init -q && git add -A && ${git} commit -qm all`, source);
    const project = place();
    breachedService(project);
    const environment = place();
    const install = `python3 -m venv venv && venv/bin/pip install --quiet pre-commit==4.3.0`;
    const installed = await bash(install, environment);
    expect(installed.status, installed.err).toBe(0);
    const hook = `git init -q && git add -A && "${environment}/venv/bin/pre-commit" try-repo "${source}" deepsyn --all-files --verbose`;
    const ran = await bash(hook, project, { PRE_COMMIT_HOME: join(environment, 'home') });
    expect(ran.out).toContain('FAIL  1 failing');
    expect(ran.status).toBe(1);
  });
});

describe('a project that installed the tarball', () => {
  it.each(['github', 'gitlab'])('runs the job that init writes for %s', async (ci) => {
    const project = place();
    const tarball = await packInto(project);
    writeFileSync(join(project, 'package.json'), '{ "private": true }');
    const installed = await bash(`npm install --save-dev --save-exact --no-audit --no-fund "${tarball}"`, project);
    expect(installed.status, installed.err).toBe(0);
    breachedService(project);
    const began = await bash(`npx --no-install deepsyn init --yes --id other --ci ${ci}`, project);
    expect(began.status, began.err).toBe(0);
    rmSync(join(project, 'other.service.yaml'));
    rmSync(join(project, 'node_modules'), { recursive: true });
    const file = ci === 'github' ? '.github/workflows/deepsyn.yml' : '.gitlab-ci.yml';
    const ended = await bash(scriptOf(readFileSync(join(project, file), 'utf8')).join('\n'), project);
    expect(ended.out).toMatch(/FAIL|::error/);
    expect(ended.status).toBe(1);
  });
});

const github = z.object({
  jobs: z.object({ gate: z.object({ steps: z.array(z.object({ run: z.string().optional() })) }) }),
});
const gitlab = z.object({ deepsyn: z.object({ script: z.array(z.string()) }) });

function scriptOf(text: string): readonly string[] {
  const job: unknown = parse(text);
  const asGitlab = gitlab.safeParse(job);
  return asGitlab.success
    ? asGitlab.data.deepsyn.script
    : github.parse(job).jobs.gate.steps.flatMap(({ run: each }) => each ?? []);
}

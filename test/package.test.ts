import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { bundlers, outside } from './support/bundlers.ts';
import { answer, compileConsumer, resolutions } from './support/consumer.ts';
import { packagesImportedBy } from './support/imports.ts';
import { exportsOf, exportUses, useExport } from './support/package-exports.ts';
import { command, commandsOf, prepare, serveAndLog, served, uses } from './support/package-uses.ts';
import { copyPackage, emptyPlace, type Installed, layOut } from './support/packed.ts';
import { ROOT, run } from './support/run.ts';

const project = emptyPlace();
const apart = emptyPlace();
const installed: Installed = { node: process.execPath, project };

beforeAll(async () => {
  await layOut(project);
  prepare(project);
});

afterAll(() => {
  for (const folder of [project, apart]) rmSync(folder, { recursive: true, force: true });
});

describe('what the package imports', () => {
  const manifest = z
    .object({
      dependencies: z.record(z.string(), z.string()),
      peerDependencies: z.record(z.string(), z.string()),
      peerDependenciesMeta: z.record(z.string(), z.object({ optional: z.literal(true) })),
    })
    .parse(JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8')));

  it('is a dependency, or an optional peer', () => {
    const declared = [...Object.keys(manifest.dependencies), ...Object.keys(manifest.peerDependencies)];
    const imported = packagesImportedBy(join(project, 'node_modules/deepsyn/dist'));
    expect([...imported].filter(([name]) => name !== 'deepsyn' && !declared.includes(name))).toEqual([]);
    expect([...imported.keys()]).toEqual(expect.arrayContaining(['tar', 'zod', 'fast-check', '@duckdb/node-api']));
  });

  it('is pinned where it is a dependency, and may be missing where it is a peer', () => {
    for (const version of Object.values(manifest.dependencies)) expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    expect(Object.keys(manifest.peerDependenciesMeta).sort()).toEqual(Object.keys(manifest.peerDependencies).sort());
  });
});

describe('the package, installed from its tarball into an empty project', () => {
  it('has every command tried here', async () => {
    expect([...(await commandsOf(installed))].sort()).toEqual([...Object.keys(uses), ...served].sort());
  });

  it.each(Object.entries(uses))('runs deepsyn %s', async (_, { args, status, says }) => {
    const ended = await command(installed, args);
    expect(ended.err).not.toContain('unexpected failure');
    expect(ended.out).toMatch(says);
    expect(ended.status).toBe(status);
  });

  it('serves a request, and verifies and uploads the log of it', async () => {
    const { decision, ended, verified, expected, queried, uploaded, received } = await serveAndLog(installed);
    expect(decision).toBe('permit');
    expect(ended).toBe(0);
    expect(verified.out).toMatch(/^WHOLE/);
    expect(expected.out).toMatch(/^WHOLE/);
    expect(uploaded.status).toBe(0);
    expect(received).toBe(1);
    // DuckDB is an optional peer, which nobody installed here.
    expect(queried.status).toBe(2);
    expect(queried.err).toContain('npm install @duckdb/node-api');
  });

  it('opens a bundle that it built, from an archive and from a folder, and decides by it', async () => {
    expect((await command(installed, ['build', '--output', 'own.tar.gz'])).status).toBe(0);
    await run('tar', ['-xzf', 'own.tar.gz', '--one-top-level=own'], project);
    writeFileSync(
      join(project, 'opens.mjs'),
      `import { createDecisionPoint } from 'deepsyn';
for (const from of ['own.tar.gz', 'own']) {
  const point = await createDecisionPoint({ bundle: { from } });
  console.log(point.evaluator.name, point.policies.policies.length > 0);
}`,
    );
    const { out, err } = await run(process.execPath, ['opens.mjs'], project);
    expect(err).toBe('');
    expect(out).toBe('wasm true\nwasm true\n');
  });

  it('has every export used here', () => {
    const named = Object.keys(exportUses).map((name) => name.replace('event.schema.json', '*'));
    expect([...exportsOf(installed).keys()].sort()).toEqual(named.sort());
  });

  it.each(Object.keys(exportUses).filter((name) => name !== './testing'))('exports %s', async (name) => {
    expect(await useExport(installed, name)).toBe('');
  });

  it('exports ./testing to who installs fast-check', async () => {
    expect(await useExport(installed, './testing')).toContain("Cannot find package 'fast-check'");
    for (const name of ['fast-check', 'pure-rand']) copyPackage(`node_modules/${name}`, project);
    expect(await useExport(installed, './testing')).toBe('');
    for (const name of ['fast-check', 'pure-rand']) rmSync(join(project, 'node_modules', name), { recursive: true });
  });

  it('can be required from CommonJS', async () => {
    const script = "require('deepsyn').createDecisionPoint().then(({ evaluator }) => console.log(evaluator.name));";
    writeFileSync(join(project, 'required.cjs'), script);
    expect((await run(process.execPath, ['required.cjs'], project)).out).toBe('wasm\n');
  });

  it.each(resolutions)('brings types that need no others ($moduleResolution)', async (resolution) => {
    const compiler = join(ROOT, 'node_modules/typescript/bin/tsc');
    expect(await compileConsumer(compiler, project, resolution)).toBe('');
  });
});

describe('an application that decides, bundled whole', () => {
  it.each(Object.entries(bundlers))('runs apart from the package, from %s', async (name, bundle) => {
    const folder = outside(apart, name);
    const file = await bundle(project, folder);
    const { out, err } = await run(process.execPath, [file], folder);
    expect(err).toBe('');
    expect(JSON.parse(out)).toEqual(answer);
  });

  it('says what to do where the compiled policies were left behind', async () => {
    const folder = outside(apart, 'without');
    const bundled = await bundlers['esbuild to an ES module'](project, folder);
    const text = readFileSync(bundled, 'utf8');
    const gutted = text.replace(/gzipped = "[^"]*"/, 'gzipped = ""');
    expect(gutted).not.toBe(text);
    writeFileSync(bundled, gutted);
    const { err, status } = await run(process.execPath, [bundled], folder);
    expect(status).toBe(1);
    expect(err).toContain("code: 'unreachable-bundle'");
    expect(err).toContain('leave deepsyn external');
  });
});

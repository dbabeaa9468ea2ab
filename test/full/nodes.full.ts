import { rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportUses, useExport } from '../support/package-exports.ts';
import { command, commandsOf, prepare, serveAndLog, served, uses } from '../support/package-uses.ts';
import { emptyPlace, type Installed, packInto } from '../support/packed.ts';
import { run } from '../support/run.ts';
import { nodeOf, npmOf } from '../support/tools.ts';

const place = emptyPlace();
let tarball: string;

beforeAll(async () => {
  tarball = await packInto(place);
});

afterAll(() => rmSync(place, { recursive: true, force: true }));

/** The oldest Node that package.json names, and the newest of each line that is in use, with an npm of its time. */
describe.each([
  ['20.16.0', '10.8.1'],
  ['20', '10'],
  ['22', '10'],
  ['24', '11'],
])('the tarball, installed by npm, on Node %s', (version, npm) => {
  const project = emptyPlace();
  let installed: Installed;

  beforeAll(async () => {
    const node = await nodeOf(version);
    installed = { node, project };
    writeFileSync(join(project, 'package.json'), '{ "private": true, "type": "module" }\n');
    // A package that does not say that it runs on this Node fails the install.
    const flags = ['install', '--engine-strict', '--no-audit', '--no-fund', tarball, 'fast-check', '@duckdb/node-api'];
    const env = { ...process.env, PATH: `${dirname(node)}:${process.env.PATH}` };
    const { status, err } = await run(node, [await npmOf(npm), ...flags], project, env);
    if (status !== 0) throw new Error(err);
    prepare(project);
  });

  afterAll(() => rmSync(project, { recursive: true, force: true }));

  it('runs every command, and there is no other', async () => {
    expect([...(await commandsOf(installed))].sort()).toEqual([...Object.keys(uses), ...served].sort());
    for (const { args, status, says } of Object.values(uses)) {
      const ended = await command(installed, args);
      expect(ended.out, args.join(' ')).toMatch(says);
      expect(ended.status, args.join(' ')).toBe(status);
    }
  });

  it('serves a request, and verifies, queries and uploads the log of it', async () => {
    const { decision, ended, verified, expected, queried, uploaded, received } = await serveAndLog(installed);
    expect({ decision, ended, received }).toEqual({ decision: 'permit', ended: 0, received: 1 });
    expect(verified.out).toMatch(/^WHOLE/);
    expect(expected.out).toMatch(/^WHOLE/);
    expect(queried.out).toContain('"permit"');
    expect(uploaded.status).toBe(0);
  });

  it('can use every export', async () => {
    for (const name of Object.keys(exportUses)) expect(await useExport(installed, name)).toBe('');
  });
});

import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { x as extract } from 'tar';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT, run } from './support/run.ts';

let project: string;

/** An empty project with the packed package in it, and beside it, as an installer would put them, what it depends on. */
beforeAll(async () => {
  project = mkdtempSync(join(tmpdir(), 'deepsyn-consumer-'));
  const packed = await run('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', project], ROOT);
  const [{ filename }] = JSON.parse(packed.out);
  const installed = join(project, 'node_modules/deepsyn');
  mkdirSync(installed, { recursive: true });
  await extract({ file: join(project, filename), cwd: installed, strip: 1 });
  const { dependencies } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));
  for (const name of Object.keys(dependencies)) {
    const link = join(project, 'node_modules', name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(join(ROOT, 'node_modules', name), link, 'junction');
  }
  writeFileSync(join(project, 'package.json'), '{ "type": "module" }');
});

afterAll(() => rmSync(project, { recursive: true, force: true }));

const program = `
import { createDecisionPoint, type Decision, DeepsynError, type ServiceDescriptor, type ServiceEvent } from 'deepsyn';

const service: ServiceDescriptor = {
  id: 'lotus',
  name: 'Lotus',
  'offered-in-china': true,
  activities: ['offers-deep-synthesis'],
  capabilities: ['text-to-speech'],
};
const event: ServiceEvent<'content.published'> = {
  specversion: '1.0',
  id: 'e-1',
  source: '/uploads',
  type: 'content.published',
  time: '2026-06-01T09:00:00+08:00',
  data: { user: { id: 'u-1', 'identity-verified': false } },
};
const point = await createDecisionPoint();
const decision: Decision = await point.decide({ service, event });
const outcome: 'permit' | 'deny' | 'indeterminate' = decision.decision;
const assessment = await point.assess(service);
const refused = await point.assess({ ...service, id: '' }).catch((error: unknown) => error instanceof DeepsynError && error.code);
console.log(JSON.stringify({ outcome, evaluator: point.evaluator.name, findings: assessment.findings.length > 0, refused }));
`;

describe('the package, installed from its tarball', () => {
  it('decides with the compiled policies that it brings', async () => {
    writeFileSync(join(project, 'consumer.ts'), program);
    const typescript = join(ROOT, 'node_modules/typescript/bin/tsc');
    const flags = ['--strict', '--skipLibCheck', '--target', 'es2022', '--module', 'nodenext', '--types', 'node'];
    const typeRoots = ['--typeRoots', join(ROOT, 'node_modules/@types')];
    const compiled = await run(process.execPath, [typescript, ...flags, ...typeRoots, 'consumer.ts'], project);
    expect(compiled.out).toBe('');
    const { out, err } = await run(process.execPath, ['consumer.js'], project);
    expect(err).toBe('');
    expect(JSON.parse(out)).toEqual({
      outcome: 'deny',
      evaluator: 'wasm',
      findings: true,
      refused: 'invalid-descriptor',
    });
  });

  it('brings its command, its policies and its schemas', async () => {
    const main = join(project, 'node_modules/deepsyn/dist/cli/deepsyn.cjs');
    const linted = await run(process.execPath, [main, 'lint', '--json'], project);
    expect(JSON.parse(linted.out)).toEqual({ problems: [] });
    const schema = readFileSync(join(project, 'node_modules/deepsyn/schemas/event.schema.json'), 'utf8');
    expect(JSON.parse(schema)).toHaveProperty('$schema');
  });
});

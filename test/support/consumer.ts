import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './run.ts';

/** An application that names every export with types, decides, and says what it found. */
export const application = `
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
const decision: Decision = await point.decide({ service, event, at: new Date('2026-06-01T09:00:00+08:00') });
const outcome: 'permit' | 'deny' | 'indeterminate' = decision.decision;
const assessment = await point.assess(service);
const refused = await point.assess({ ...service, id: '' }).catch((error: unknown) => error instanceof DeepsynError && error.code);
console.log(JSON.stringify({ outcome, evaluator: point.evaluator.name, findings: assessment.findings.length > 0, refused }));
`;

/** What the application says. */
export const answer = { outcome: 'deny', evaluator: 'wasm', findings: true, refused: 'invalid-descriptor' };

const everyType = `
import * as deepsyn from 'deepsyn';
import * as core from 'deepsyn/core';
import { deepsyn as express } from 'deepsyn/express';
import { deepsyn as fastify } from 'deepsyn/fastify';

// All that zod asks of a project without the types of Node or of a browser.
declare global {
  interface URL {
    readonly href: string;
  }
}

export const all = [deepsyn.handleDuties, core.handleDuties, express, fastify];
export type All = [deepsyn.DecisionPoint, core.DecisionPoint, deepsyn.ServiceDescriptor, core.DecisionPointOptions];
`;

/** How a consumer resolves modules. */
export const resolutions = [
  { module: 'nodenext', moduleResolution: 'nodenext' },
  { module: 'esnext', moduleResolution: 'bundler' },
] as const;

/**
 * Compiles a consumer that checks the declarations of its packages too, and has neither Node's types nor a browser's for
 * what needs none of them.
 * @param compiler the path of `tsc`
 * @returns what it says: nothing, where all is well
 */
export async function compileConsumer(
  compiler: string,
  project: string,
  resolution: (typeof resolutions)[number],
): Promise<string> {
  const said: string[] = [];
  for (const [name, text, lib] of [
    ['application', application, ['es2022', 'dom']],
    ['every-type', everyType, ['es2022']],
  ] as const) {
    writeFileSync(join(project, `${name}.ts`), text);
    const compilerOptions = { ...resolution, strict: true, noEmit: true, target: 'es2022', lib, types: [] };
    const config = `tsconfig.${name}.json`;
    writeFileSync(join(project, config), JSON.stringify({ compilerOptions, files: [`${name}.ts`] }));
    const { out, err, status } = await run(process.execPath, [compiler, '-p', config], project);
    if (status !== 0) said.push(`${out}${err}` || `tsc ended with ${status}`);
  }
  return said.join('\n');
}

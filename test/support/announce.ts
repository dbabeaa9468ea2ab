import type { TestProject } from 'vitest/node';
import { findOpa, pinnedVersion } from '../../codegen/opa.ts';
import { findChromium } from './chromium.ts';
import { findWorkerd } from './workerd.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    seed: number;
    opa: string | undefined;
    chromium: string | undefined;
    workerd: string | undefined;
  }
}

/** Chooses the seed of the randomised tests, looks for OPA, a browser and an edge runtime, and says it all. */
export function setup(project: TestProject): void {
  const seed = Number(process.env.DEEPSYN_SEED ?? Math.floor(Math.random() * 2 ** 31));
  const opa = findOpa();
  project.provide('seed', seed);
  project.provide('opa', opa);
  process.stdout.write(`seed of the randomised tests: ${seed} (again with DEEPSYN_SEED=${seed})\n`);
  const skipped = 'OPA is not at hand: compiling the policies again is skipped, digests are checked instead';
  const chromium = findChromium();
  const workerd = findWorkerd();
  project.provide('chromium', chromium);
  project.provide('workerd', workerd);
  process.stdout.write(opa ? `OPA ${pinnedVersion()}: ${opa}\n` : `${skipped}\n`);
  const install = 'the browser is skipped: apt-get install chromium, or name one in DEEPSYN_CHROMIUM';
  process.stdout.write(chromium ? `Chromium: ${chromium}\n` : `Chromium is not at hand: ${install}\n`);
  if (!workerd)
    process.stdout.write('workerd is not at hand: the edge worker is skipped; npm ci installs it where it runs\n');
}

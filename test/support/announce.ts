import type { TestProject } from 'vitest/node';
import { findOpa, pinnedVersion } from '../../codegen/opa.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    seed: number;
    opa: string | undefined;
  }
}

/** Chooses the seed of the randomised tests, looks for OPA, and says both. */
export function setup(project: TestProject): void {
  const seed = Number(process.env.DEEPSYN_SEED ?? Math.floor(Math.random() * 2 ** 31));
  const opa = findOpa();
  project.provide('seed', seed);
  project.provide('opa', opa);
  process.stdout.write(`seed of the randomised tests: ${seed} (again with DEEPSYN_SEED=${seed})\n`);
  const skipped = 'OPA is not at hand: compiling the policies again is skipped, digests are checked instead';
  process.stdout.write(opa ? `OPA ${pinnedVersion()}: ${opa}\n` : `${skipped}\n`);
}

import fc from 'fast-check';
import { inject } from 'vitest';

const runs = process.env.DEEPSYN_RUNS;

fc.configureGlobal({ seed: inject('seed'), ...(runs === undefined ? {} : { numRuns: Number(runs) }) });

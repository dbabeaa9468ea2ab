import { spawnSync } from 'node:child_process';
import { requireOpa } from '../../codegen/opa.ts';
import { ROOT } from '../support/run.ts';

// Stryker works on a copy of the project, which has no OPA of its own.
const { status } = spawnSync('npx', ['stryker', 'run', ...process.argv.slice(2)], {
  cwd: ROOT,
  stdio: 'inherit',
  env: { ...process.env, DEEPSYN_OPA: requireOpa(), DEEPSYN_RUNS: process.env.DEEPSYN_RUNS ?? '5' },
});
process.exitCode = status ?? 70;

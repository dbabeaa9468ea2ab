import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Whole processes: milliseconds, medians. */
export interface ColdStart {
  readonly empty: number;
  readonly gate: number;
  readonly ratio: number;
}

/** The gate on one descriptor beside a process that reads the module and ends, by turns. */
export function coldStart(root: string, rounds: number): ColdStart {
  const folder = mkdtempSync(join(tmpdir(), 'deepsyn-bench-'));
  try {
    const file = join(root, 'examples/lotus-studio/lotus-studio.service.yaml');
    const wasm = join(root, 'dist/generated/policy.wasm');
    const [empty, gate]: [number[], number[]] = [[], []];
    for (let round = 0; round < rounds; round++) {
      empty.push(timed(['-e', `require('fs').readFileSync(${JSON.stringify(wasm)})`], folder));
      gate.push(timed([join(root, 'dist/cli/deepsyn.cjs'), 'gate', file], folder));
    }
    const [a, b] = [median(empty), median(gate)];
    return { empty: a, gate: b, ratio: b / a };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function timed(args: readonly string[], cwd: string): number {
  const start = process.hrtime.bigint();
  spawnSync(process.execPath, args, { cwd, stdio: 'ignore' });
  return Number(process.hrtime.bigint() - start) / 1e6;
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** Resident memory of a process that has a decision point and has decided ten thousand times, in MiB. */
export function memory(root: string): number {
  const program = `
    import { createDecisionPoint } from ${JSON.stringify(join(root, 'dist/index.js'))};
    const point = await createDecisionPoint();
    const service = point.prepare({ id: 's', name: 'S' });
    for (let index = 0; index < 10000; index++) {
      const event = { specversion: '1.0', id: String(index), source: '/', type: 'user.registered', time: new Date().toISOString(), data: { user: { id: String(index) } } };
      await point.decide({ service, event });
    }
    console.log(process.memoryUsage().rss);`;
  const text = execFileSync(process.execPath, ['--input-type=module', '--eval', program], {
    cwd: root,
    encoding: 'utf8',
  });
  return Number(text) / 1024 / 1024;
}

/** In KiB. */
export interface Size {
  readonly wasm: number;
  readonly wasmGzipped: number;
  /** As it is published. */
  readonly package: number;
}

/** The compiled policies, and the package. */
export function size(root: string): Size {
  const wasm = join(root, 'src/generated/policy.wasm');
  const packed: unknown = JSON.parse(
    execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }),
  );
  const bytes = Array.isArray(packed) ? Number(packed[0]?.size) : Number.NaN;
  return {
    wasm: statSync(wasm).size / 1024,
    wasmGzipped: gzipSync(readFileSync(wasm)).length / 1024,
    package: bytes / 1024,
  };
}

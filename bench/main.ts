import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { rulesOf } from './logic.ts';
import { type Measurement, measure } from './measure.ts';
import { openOurs } from './ours.ts';
import { type Contender, openPeers } from './peers.ts';
import { plot } from './plot.ts';
import { ENTRY, openWorkload, type Workload } from './workload.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const USAGE = `usage: npm run bench               what a decision costs, beside other engines with the same obligations
       npm run bench -- --rounds N  how often each is timed (default 9)
                        --json      write one JSON document to standard output
                        --plot FILE write the plot as SVG
`;

async function main(): Promise<number> {
  const options = readOptions();
  if (!options) {
    process.stderr.write(USAGE);
    return 2;
  }
  const workload = await openWorkload();
  const rules = rulesOf(workload.judging.set, ENTRY, Date.parse(workload.events[0]?.time ?? ''));
  const contenders = [...(await openOurs(workload)), ...(await openPeers(workload, rules))];
  for (const each of contenders) await check(each, workload);
  process.stderr.write(
    `${contenders.length} contenders agree on ${workload.events.length} events and ${rules.length} obligations\n`,
  );
  const measurements = await measure(contenders, workload.events.length, options.rounds, (round) =>
    process.stderr.write(`round ${round} of ${options.rounds}\n`),
  );
  const report = {
    machine: { node: process.version, processor: cpus()[0]?.model ?? 'unknown', cores: cpus().length },
    workload: {
      events: workload.events.length,
      obligations: rules.length,
      facts: workload.judging.planOf(ENTRY).needed.length,
    },
    measurements,
    ratios: ratiosOf(measurements),
    coldStart: coldStart(),
    memory: memory(),
    size: size(),
  };
  if (options.plot !== undefined) writeFileSync(options.plot, plot(measurements));
  process.stdout.write(options.json ? `${JSON.stringify(report, null, 2)}\n` : describe(report));
  return 0;
}

function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        rounds: { type: 'string', default: '9' },
        json: { type: 'boolean', default: false },
        plot: { type: 'string' },
      },
    });
    return { ...values, rounds: Math.max(1, Number(values.rounds)) };
  } catch {
    return undefined;
  }
}

/** No engine is timed that answers otherwise than the reference. */
async function check({ name, decide, statuses }: Contender, { events, expected }: Workload): Promise<void> {
  if (!statuses) return;
  for (const index of events.keys()) {
    const found = statuses(await decide(index));
    for (const [obligation, status] of expected[index] ?? []) {
      if (found.get(obligation) === status) continue;
      throw new Error(`${name} says ${found.get(obligation)} of ${obligation} on event ${index}, not ${status}`);
    }
  }
}

function ratiosOf(measurements: readonly Measurement[]): Record<string, number> {
  const of = (name: string): number => measurements.find((each) => each.name === name)?.median ?? Number.NaN;
  const [hit, miss] = [of('deepsyn, memo hit'), of('deepsyn, memo miss (WASM)')];
  const peers = measurements.filter(({ name }) => !name.startsWith('deepsyn') && !/^(?:JSON|hand)/.test(name));
  return {
    'memo hit to hand-written function': hit / of('hand-written function'),
    ...Object.fromEntries(peers.map(({ name, median }) => [`${name} to memo hit`, median / hit])),
    ...Object.fromEntries(peers.map(({ name, median }) => [`${name} to memo miss`, median / miss])),
  };
}

/** Whole processes: the gate on one descriptor beside an empty one, by turns; milliseconds, medians of nine. */
function coldStart(): { readonly empty: number; readonly gate: number; readonly ratio: number } {
  const folder = mkdtempSync(join(tmpdir(), 'deepsyn-bench-'));
  try {
    const file = join(ROOT, 'examples/lotus-studio/lotus-studio.service.yaml');
    const wasm = join(ROOT, 'dist/generated/policy.wasm');
    const [empty, gate]: [number[], number[]] = [[], []];
    for (let round = 0; round < 9; round++) {
      empty.push(timed(['-e', `require('fs').readFileSync(${JSON.stringify(wasm)})`], folder));
      gate.push(timed([join(ROOT, 'dist/cli/deepsyn.cjs'), 'gate', file], folder));
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
function memory(): number {
  const program = `
    import { createDecisionPoint } from ${JSON.stringify(join(ROOT, 'dist/index.js'))};
    const point = await createDecisionPoint();
    const service = point.prepare({ id: 's', name: 'S' });
    for (let index = 0; index < 10000; index++) {
      const event = { specversion: '1.0', id: String(index), source: '/', type: 'user.registered', time: '2026-06-01T00:00:00Z', data: { user: { id: String(index) } } };
      await point.decide({ service, event });
    }
    console.log(process.memoryUsage().rss);`;
  const text = execFileSync(process.execPath, ['--input-type=module', '--eval', program], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  return Number(text) / 1024 / 1024;
}

/** The compiled policies and the package as it is published, in KiB. */
function size(): { readonly wasm: number; readonly wasmGzipped: number; readonly package: number } {
  const wasm = join(ROOT, 'src/generated/policy.wasm');
  const packed: unknown = JSON.parse(
    execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
      cwd: ROOT,
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

function describe(report: {
  measurements: readonly Measurement[];
  ratios: Record<string, number>;
  coldStart: ReturnType<typeof coldStart>;
  memory: number;
  size: ReturnType<typeof size>;
  machine: { node: string; processor: string; cores: number };
  workload: { events: number; obligations: number; facts: number };
}): string {
  const floor = report.measurements.find(({ name }) => name === 'hand-written function')?.median ?? 1;
  const rows = [...report.measurements]
    .sort((a, b) => a.median - b.median)
    .map(({ name, note, median: middle, least, most }) =>
      [
        name.padEnd(34),
        `${middle.toFixed(2)} µs`.padStart(12),
        `×${(middle / floor).toFixed(1)}`.padStart(9),
        `${least.toFixed(2)}–${most.toFixed(2)}`.padStart(18),
        `  ${note}`,
      ].join(''),
    );
  const ratios = Object.entries(report.ratios).map(([name, value]) => `${value.toFixed(1).padStart(8)}  ${name}`);
  const { coldStart: cold, memory: rss, size: bytes, machine, workload } = report;
  return [
    `One decision on a publication: ${workload.obligations} obligations, ${workload.facts} facts, ${workload.events} events; Node ${machine.node}, ${machine.processor}`,
    '',
    ...rows,
    '',
    ...ratios,
    '',
    `cold start: gate ${cold.gate.toFixed(0)} ms, an empty process that reads the module ${cold.empty.toFixed(0)} ms (×${cold.ratio.toFixed(1)})`,
    `memory: ${rss.toFixed(0)} MiB resident after ten thousand decisions`,
    `size: module ${bytes.wasm.toFixed(0)} KiB (${bytes.wasmGzipped.toFixed(0)} gzipped), package ${bytes.package.toFixed(0)} KiB`,
    '',
  ].join('\n');
}

process.exitCode = await main();
// Engines keep handles open.
process.exit();

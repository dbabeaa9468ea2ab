import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { findOpa, pinnedVersion } from '../codegen/opa.ts';
import { measureObligations, measureTypes } from './growth.ts';
import { rulesOf } from './logic.ts';
import { measure } from './measure.ts';
import { everyObligation, wholeBundle, wholeInput } from './opa-wasm.ts';
import { openOurs } from './ours.ts';
import { type Contender, openPeers } from './peers.ts';
import { plot } from './plot.ts';
import { coldStart, memory, size } from './process.ts';
import { describe, type Report, ratiosOf } from './report.ts';
import { measureServers } from './servers.ts';
import { ENTRY, openWorkload, type Workload } from './workload.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const USAGE = `usage: npm run bench               what a decision costs, beside other engines with the same obligations
       npm run bench -- --rounds N  how often each is timed (default 9)
                        --json      write one JSON document to standard output
                        --plot FILE write the plot as SVG
`;

const told = (words: string): void => void process.stderr.write(`${words}\n`);

async function main(): Promise<number> {
  const options = readOptions();
  if (!options) {
    process.stderr.write(USAGE);
    return 2;
  }
  const folder = mkdtempSync(join(tmpdir(), 'deepsyn-bench-'));
  try {
    const report = await measureAll(options.rounds, findOpa(), folder);
    if (options.plot !== undefined) writeFileSync(options.plot, plot(report.measurements));
    process.stdout.write(options.json ? `${JSON.stringify(report, null, 2)}\n` : describe(report));
    return 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param opa the program, where it is at hand: without it, what needs it is left out */
async function measureAll(rounds: number, opa: string | undefined, folder: string): Promise<Report> {
  const workload = await openWorkload();
  const rules = rulesOf(workload.judging.set, ENTRY, Date.parse(workload.events[0]?.time ?? ''));
  const bundle = opa === undefined ? undefined : buildBundle(folder);
  const contenders = [
    ...(await openOurs(workload)),
    ...(await openPeers(workload, rules)),
    await wholeInput(workload),
    ...(opa !== undefined && bundle !== undefined
      ? [await everyObligation(workload, opa), await wholeBundle(workload, opa, bundle)]
      : []),
  ];
  for (const each of contenders) await check(each, workload);
  told(`${contenders.length} contenders agree on ${workload.events.length} events and ${rules.length} obligations`);
  const measurements = await measure(contenders, workload.events.length, rounds, (round) =>
    told(`round ${round} of ${rounds}`),
  );
  for (const { close } of contenders) await close?.();
  const fewer = Math.ceil(rounds / 3);
  const types = await measureTypes(workload, fewer);
  const growth = opa === undefined ? undefined : await measureObligations(workload, rules, opa, fewer, told);
  const servers =
    opa === undefined || bundle === undefined
      ? undefined
      : await measureServers(workload, ROOT, opa, bundle, fewer, told);
  const cold = coldStart(ROOT, rounds);
  return {
    machine: {
      node: process.version,
      processor: cpus()[0]?.model ?? 'unknown',
      cores: cpus().length,
      ...(opa === undefined ? {} : { opa: pinnedVersion() }),
    },
    workload: {
      events: workload.events.length,
      obligations: rules.length,
      facts: workload.judging.planOf(ENTRY).needed.length,
    },
    measurements,
    ratios: ratiosOf(measurements, servers ?? [], cold),
    types,
    ...(growth ? { growth } : {}),
    ...(servers ? { servers } : {}),
    coldStart: cold,
    memory: memory(ROOT),
    size: size(ROOT),
  };
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

function buildBundle(folder: string): string {
  const file = join(folder, 'bundle.tar.gz');
  const { status } = spawnSync(process.execPath, [join(ROOT, 'dist/cli/deepsyn.cjs'), 'build', '-o', file], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error('the bundle was not built');
  return file;
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

process.exitCode = await main();
// Engines keep handles open.
process.exit();

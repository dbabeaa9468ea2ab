import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { audit } from './audit.ts';
import { decideHere, emptyTally, sendBatches, sendSingles } from './senders.ts';
import { type Served, serve } from './server.ts';

const USAGE = `usage: npm run load                  a million decisions under changing bundles, with the log on
       npm run load -- --decisions N   so many: a tenth singly over HTTP, a fifth in batches, the rest in process
                       --misses N      decisions without a memo, to watch WebAssembly memory (default 200000)
                       --json          write one JSON document to standard output
Exit status: 0 nothing was lost and memory is flat, 1 a breach, 2 it cannot be run so.
`;

/**
 * How much more the server may hold, in the median, in the last quarter of the run than in the second: batches come last,
 * and their answers take more room at a time. A kibibyte that each decision leaves behind would be over it.
 */
const BOUND = 128 * 1024 * 1024;
const MEBIBYTE = 1024 * 1024;

interface Sample {
  readonly seconds: number;
  readonly resident: number;
}

async function main(): Promise<number> {
  const options = readOptions();
  if (!options) {
    process.stderr.write(USAGE);
    return 2;
  }
  const { decisions, misses, json } = options;
  const folder = mkdtempSync(join(tmpdir(), 'deepsyn-load-'));
  const began = performance.now();
  const seconds = () => (performance.now() - began) / 1000;
  try {
    const served = await serve(folder);
    const [remote, local] = [emptyTally(), emptyTally()];
    const before = (await served.memory()).resident;
    const samples: Sample[] = [];
    const going = new AbortController();
    const progress = () => {
      const done = remote.acknowledged.size + local.acknowledged.size;
      const resident = samples.at(-1)?.resident ?? before;
      const line = `${seconds().toFixed(0)} s: ${done} of ${decisions} decisions, ${mebibytes(resident)} MiB`;
      if (process.stderr.isTTY) process.stderr.write(`\r${line}   `);
    };
    const watching = watch(served, going.signal, (resident) => {
      samples.push({ seconds: seconds(), resident });
      progress();
    });
    const swapping = swap(served, going.signal);
    const watchingMisses = runMisses(misses);
    const [singles, batched] = [Math.round(decisions * 0.1), Math.round((decisions * 0.2) / 100) * 100];
    const overHttp = async () => {
      await sendSingles(served, singles, remote);
      await sendBatches(served, batched, remote);
    };
    await Promise.all([
      overHttp(),
      decideHere(join(folder, 'log-here'), served, Math.max(0, decisions - singles - batched), local),
    ]);
    going.abort();
    const swaps = await swapping;
    await watching;
    const reloads = await served.reloads();
    const after = (await served.memory()).resident;
    const code = await served.stop();
    if (process.stderr.isTTY) process.stderr.write('\n');
    const loaded = seconds();
    const wasm = await watchingMisses;
    const records =
      (await audit(served.log, served.publicKey, remote)) +
      (await audit(join(folder, 'log-here'), served.publicKey, local));
    const breaches = [...remote.breaches, ...local.breaches];
    if (code !== 0) breaches.push(`the server ended with ${code}`);
    if (reloads < swaps * 0.5) breaches.push(`${reloads} reloads of ${swaps} were made`);
    const [second, last] = [quarter(samples, 1), quarter(samples, 3)];
    if (last - second > BOUND) breaches.push(`the server grew by ${mebibytes(last - second)} MiB`);
    const settled = wasm.slice(Math.floor(wasm.length / 10)).map(({ bytes }) => bytes);
    if (wasm.length === 0) breaches.push('the WebAssembly memory was not watched');
    if (new Set(settled).size > 1) breaches.push(`WebAssembly memory grew: ${settled.join(', ')}`);
    const report = {
      decisions: remote.acknowledged.size + local.acknowledged.size,
      shares: { single: singles, batched, inProcess: local.acknowledged.size },
      refused: remote.refused,
      records,
      reloads,
      seconds: { load: round(loaded), all: round(seconds()) },
      milliseconds: { p50: percentile(remote.milliseconds, 0.5), p99: percentile(remote.milliseconds, 0.99) },
      resident: {
        before,
        secondQuarter: second,
        lastQuarter: last,
        after,
        bound: BOUND,
        bytesPerSecond: Math.round(slope(samples.slice(Math.floor(samples.length / 4)))),
        samples: samples.map(({ resident }) => resident),
      },
      misses: wasm,
      breaches,
    };
    process.stdout.write(json ? `${JSON.stringify(report, null, 2)}\n` : describe(report));
    return breaches.length === 0 ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        decisions: { type: 'string', default: '1000000' },
        misses: { type: 'string', default: '200000' },
        json: { type: 'boolean', default: false },
      },
    });
    const [decisions, misses] = [Number(values.decisions), Number(values.misses)];
    return decisions >= 1000 && misses >= 100 ? { decisions, misses, json: values.json } : undefined;
  } catch {
    return undefined;
  }
}

/** Looks at the memory of the server every half second. */
async function watch(served: Served, signal: AbortSignal, told: (resident: number) => void): Promise<void> {
  while (!signal.aborted) {
    told((await served.memory()).resident);
    await wait(500);
  }
}

/** Changes the bundle again and again. The second is not the one that the memo was made for, so it decides more seldom. */
async function swap(served: Served, signal: AbortSignal): Promise<number> {
  let swaps = 0;
  while (!signal.aborted) {
    await served.swap('second');
    await wait(600);
    await served.swap('first');
    await wait(2000);
    swaps += 2;
  }
  return swaps;
}

interface Miss {
  readonly misses: number;
  readonly bytes: number;
}

/** Decides without a memo in a process of its own. */
async function runMisses(misses: number): Promise<readonly Miss[]> {
  const program = fileURLToPath(new URL('misses.ts', import.meta.url));
  const child = spawn(process.execPath, [...process.execArgv, program, String(misses)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const samples: Miss[] = [];
  for await (const line of createInterface({ input: child.stdout })) samples.push(JSON.parse(line));
  return samples;
}

function quarter(samples: readonly Sample[], index: number): number {
  const size = samples.length / 4;
  const part = samples.slice(Math.floor(index * size), Math.floor((index + 1) * size));
  return percentile(
    part.map(({ resident }) => resident),
    0.5,
  );
}

function percentile(values: readonly number[], share: number): number {
  const sorted = Float64Array.from(values).sort();
  return round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0);
}

/** Least squares: bytes in a second. */
function slope(samples: readonly Sample[]): number {
  const mean = (values: readonly number[]) => values.reduce((sum, each) => sum + each, 0) / Math.max(1, values.length);
  const [x, y] = [mean(samples.map((each) => each.seconds)), mean(samples.map((each) => each.resident))];
  const above = samples.reduce((sum, each) => sum + (each.seconds - x) * (each.resident - y), 0);
  const below = samples.reduce((sum, each) => sum + (each.seconds - x) ** 2, 0);
  return below === 0 ? 0 : above / below;
}

const round = (value: number): number => Math.round(value * 100) / 100;
const mebibytes = (bytes: number): string => (bytes / MEBIBYTE).toFixed(1);

interface Report {
  readonly decisions: number;
  readonly shares: Readonly<Record<'single' | 'batched' | 'inProcess', number>>;
  readonly refused: number;
  readonly records: number;
  readonly reloads: number;
  readonly seconds: Readonly<Record<'load' | 'all', number>>;
  readonly milliseconds: Readonly<Record<'p50' | 'p99', number>>;
  readonly resident: Readonly<Record<'before' | 'secondQuarter' | 'lastQuarter' | 'after' | 'bytesPerSecond', number>>;
  readonly misses: readonly Miss[];
  readonly breaches: readonly string[];
}

function describe({ decisions, shares, refused, records, reloads, seconds, milliseconds, ...more }: Report): string {
  const { resident, misses, breaches } = more;
  const kinds = [...new Set(misses.map(({ bytes }) => bytes))];
  const lines = [
    `${decisions} decisions in ${seconds.load} s, audited after ${seconds.all} s: ${shares.single} singly over HTTP, ${shares.batched} in batches, ${shares.inProcess} in process`,
    `${refused} wrong or hostile requests refused, ${reloads} reloads, ${records} records in the logs`,
    `singly over HTTP: p50 ${milliseconds.p50} ms, p99 ${milliseconds.p99} ms, with 128 requests under way`,
    `the server holds ${mebibytes(resident.before)} MiB before, ${mebibytes(resident.secondQuarter)} in the second quarter, ${mebibytes(resident.lastQuarter)} in the last, ${mebibytes(resident.after)} after; ${mebibytes(resident.bytesPerSecond)} MiB in a second`,
    `WebAssembly memory over ${misses.at(-1)?.misses ?? 0} decisions without a memo: ${kinds.map(mebibytes).join(', then ')} MiB`,
    ...breaches.map((each) => `BREACH  ${each}`),
    breaches.length === 0 ? 'PASS' : 'FAIL',
  ];
  return `${lines.join('\n')}\n`;
}

process.exitCode = await main();

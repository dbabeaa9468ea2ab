import { type ChildProcess, fork } from 'node:child_process';
import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { findOpa } from '../../codegen/opa.ts';
import { ROOT } from '../support/run.ts';
import type { Mutant } from './edits.ts';
import { agreesWithOpa, type Original, readOriginal, type Verdict } from './verdict.ts';
import type { Answer } from './worker.ts';

const USAGE = `usage: npm run mutate                 change every policy in every way, and see whether the tests notice
       npm run mutate -- --only TEXT  only mutants whose id has this in it, such as article-09
                         --sample N   how many of them are also compiled with OPA (default 24)
                         --fresh      forget what an interrupted run found
                         --json       write one JSON document to standard output
exit status: 0 at least 98 % of what is not equivalent was noticed, 1 less was
`;

/** The share of mutants that are not equivalent which the tests have to notice. */
const ENOUGH = 0.98;

interface Result {
  readonly mutant: Mutant;
  readonly verdict: Verdict;
}

async function main(): Promise<number> {
  const options = readOptions();
  if (!options) {
    process.stderr.write(USAGE);
    return 2;
  }
  const original = readOriginal();
  const chosen = original.mutants.flatMap((mutant, index) =>
    options.only === undefined || mutant.id.includes(options.only) ? [index] : [],
  );
  const verdicts = await judgeAll(chosen, original.mutants, options.fresh);
  const results = chosen.flatMap((index): Result[] => {
    const [mutant, verdict] = [original.mutants[index], verdicts.get(index)];
    return mutant && verdict ? [{ mutant, verdict }] : [];
  });
  const disagreements = await sampleThroughOpa(results, original, options.sample);
  const report = summarise(results, disagreements);
  process.stdout.write(options.json ? `${JSON.stringify(report, null, 2)}\n` : describe(report));
  return report.score >= ENOUGH && report.opa.disagreements.length === 0 ? 0 : 1;
}

function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        only: { type: 'string' },
        sample: { type: 'string', default: '24' },
        fresh: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
      },
    });
    return { ...values, sample: Number(values.sample) };
  } catch {
    return undefined;
  }
}

/** Shares the mutants out among processes; what an earlier run of the same files found is taken over. */
async function judgeAll(
  chosen: readonly number[],
  mutants: readonly Mutant[],
  fresh: boolean,
): Promise<ReadonlyMap<number, Verdict>> {
  const file = `${ROOT}.cache/mutation/${digestOfFiles()}.jsonl`;
  mkdirSync(`${ROOT}.cache/mutation`, { recursive: true });
  if (fresh || !existsSync(file)) writeFileSync(file, '');
  const byId = new Map(mutants.map(({ id }, index) => [id, index]));
  const verdicts = new Map<number, Verdict>();
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const kept = parseLine(line);
    const index = kept && byId.get(kept.id);
    if (kept && index !== undefined) verdicts.set(index, kept.verdict);
  }
  const waiting = chosen.filter((index) => !verdicts.has(index));
  const progress = startProgress(chosen.length, chosen.length - waiting.length);
  const work = async (): Promise<void> => {
    const child = fork(new URL('./worker.ts', import.meta.url), { execArgv: ['--import', 'tsx'] });
    await message(child);
    for (let index = waiting.shift(); index !== undefined; index = waiting.shift()) {
      child.send(index);
      const { verdict } = await message(child);
      verdicts.set(index, verdict);
      appendFileSync(file, `${JSON.stringify({ id: mutants[index]?.id, verdict })}\n`);
      progress();
    }
    child.kill();
  };
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), waiting.length) }, work));
  return verdicts;
}

function parseLine(line: string): { id: string; verdict: Verdict } | undefined {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function message(child: ChildProcess): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const ended = (code: number | null) => reject(new Error(`a worker ended with ${code}`));
    child.once('exit', ended);
    child.once('message', (answer: Answer) => {
      child.off('exit', ended);
      resolve(answer);
    });
  });
}

/** A line that is written over on a terminal, and now and then elsewhere. */
function startProgress(total: number, before: number): () => void {
  const start = Date.now();
  let done = before;
  let shown = start;
  return () => {
    done++;
    const now = Date.now();
    if (now - shown < (process.stderr.isTTY ? 200 : 15_000) && done < total) return;
    shown = now;
    const rate = ((done - before) / (now - start)) * 1000;
    const left = Math.ceil((total - done) / Math.max(rate, 0.01));
    const bar = '█'.repeat(Math.floor((done / total) * 30)).padEnd(30, '·');
    const line = `${bar} ${done}/${total}  ${rate.toFixed(0)} per second  ${left} s left`;
    process.stderr.write(process.stderr.isTTY && done < total ? `\r${line}` : `\r${line}\n`);
  };
}

/** What the verdicts rest on: the policies with their cases, the library, and this tool. */
function digestOfFiles(): string {
  const hash = createHash('sha256');
  for (const folder of ['policies', 'src', 'codegen', 'test/mutation']) {
    for (const name of readdirSync(`${ROOT}${folder}`, { recursive: true, encoding: 'utf8' }).sort()) {
      if (/\.(ts|yaml)$/.test(name)) hash.update(name).update(readFileSync(`${ROOT}${folder}/${name}`));
    }
  }
  return hash.digest('hex').slice(0, 16);
}

interface OpaSample {
  readonly compiled: number;
  readonly disagreements: readonly string[];
}

/** Has every so many of the mutants that can be read compiled by the real OPA. */
async function sampleThroughOpa(results: readonly Result[], original: Original, size: number): Promise<OpaSample> {
  const opa = findOpa();
  if (!opa || size === 0) {
    process.stderr.write(opa ? '' : 'OPA is not at hand: no mutant was compiled\n');
    return { compiled: 0, disagreements: [] };
  }
  const readable = results.filter(({ verdict }) => verdict.outcome !== 'killed' || verdict.by !== 'reading');
  const step = Math.max(1, Math.floor(readable.length / size));
  const sample = readable.filter((_, index) => index % step === 0).slice(0, size);
  const disagreements: string[] = [];
  for (const { mutant } of sample) {
    if ((await agreesWithOpa(mutant, original, opa)) === false) disagreements.push(mutant.id);
  }
  return { compiled: sample.length, disagreements };
}

function summarise(results: readonly Result[], opa: OpaSample) {
  const of = (outcome: Verdict['outcome']) => results.filter(({ verdict }) => verdict.outcome === outcome);
  const killedBy = new Map<string, number>();
  for (const { verdict } of results) {
    if (verdict.outcome === 'killed') killedBy.set(verdict.by, (killedBy.get(verdict.by) ?? 0) + 1);
  }
  const survived = results.flatMap(({ mutant: { id, kind, path, change }, verdict }) =>
    verdict.outcome === 'survived' ? [{ id, kind, path, change, why: verdict.why }] : [],
  );
  const killed = of('killed').length;
  const score = killed + survived.length === 0 ? 1 : killed / (killed + survived.length);
  return {
    mutants: results.length,
    killed,
    equivalent: of('equivalent').length,
    score,
    killedBy: Object.fromEntries(killedBy),
    survived,
    opa,
  };
}

function describe(report: ReturnType<typeof summarise>): string {
  const by = Object.entries(report.killedBy).map(([name, count]) => `${count} by ${name}`);
  const survivors = report.survived.map(
    ({ id, kind, path, change, why }) => `survived: ${id} ${kind} at ${path.join('.')}: ${change}\n  ${why}`,
  );
  return [
    ...survivors,
    `${report.mutants} mutants: ${report.killed} killed (${by.join(', ')}), ${report.equivalent} equivalent, ${report.survived.length} survived`,
    `${(report.score * 100).toFixed(2)} % of those that are not equivalent were killed`,
    `${report.opa.compiled} compiled with OPA: ${report.opa.disagreements.length === 0 ? 'the module notices the same' : `otherwise on ${report.opa.disagreements.join(', ')}`}`,
    '',
  ].join('\n');
}

process.exitCode = await main();

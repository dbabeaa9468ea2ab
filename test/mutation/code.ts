import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { requireOpa } from '../../codegen/opa.ts';
import { ROOT } from '../support/run.ts';
import { type Area, areas } from './areas.ts';
import { type Equivalent, equivalents } from './equivalents.ts';
import { type CodeMutant, instrumentCopy } from './instrument.ts';
import type { Found } from './runner.ts';

/** The share of mutants that are not equivalent which the tests have to kill. */
const ENOUGH = 98;

interface Counted {
  readonly file: string;
  readonly mutants: number;
  readonly killed: number;
  readonly equivalent: number;
  readonly survived: readonly string[];
  readonly uncovered: readonly string[];
}

/** Holds the mutants of one area against its tests, in a copy of the project. */
async function judge(area: Area): Promise<readonly Counted[]> {
  const folder = `${ROOT}.cache/mutation/${area.name}`;
  const mutants = await instrumentCopy(folder, area.mutate);
  const results = `${folder}/found.json`;
  const status = await test(area, folder, { DEEPSYN_MUTATION_FOUND: results }, 'inherit');
  const found: Found = JSON.parse(readFileSync(results, 'utf8'));
  if (status !== 0 || found.failed.length > 0)
    throw new Error(`tests of ${area.name} fail: ${found.failed.join('; ')}`);
  const covered = new Set(found.covered);
  const killed = new Set(Object.keys(found.killed));
  // What runs once, when a module is loaded, is loaded again for each of its mutants.
  for (const id of found.static.filter((each) => !killed.has(each))) {
    covered.add(id);
    if ((await test(area, folder, { DEEPSYN_MUTATION_ALWAYS: id }, 'ignore')) !== 0) killed.add(id);
  }
  return [...new Set(mutants.map(({ file }) => file))].map((file) =>
    count(
      file,
      mutants.filter((each) => each.file === file),
      killed,
      covered,
    ),
  );
}

/** Runs the tests of an area. */
function test(area: Area, cwd: string, own: Readonly<Record<string, string>>, output: 'inherit' | 'ignore') {
  const env = {
    ...process.env,
    ...{ DEEPSYN_OPA: requireOpa(), DEEPSYN_RUNS: '5', DEEPSYN_SEED: process.env.DEEPSYN_SEED ?? '1' },
    DEEPSYN_MUTATION_TESTS: area.tests.join(' '),
    ...own,
  };
  return new Promise<number | null>((resolve) => {
    const which = area.without === undefined ? [] : ['-t', `^(?!.*${area.without})`];
    const args = ['vitest', 'run', '--bail', '1', '--config', 'vitest.mutation.config.ts', ...which];
    spawn('npx', args, { cwd, env, stdio: ['ignore', output, output] }).on('close', resolve);
  });
}

const met = new Set<Equivalent>();

function isEquivalent({ file, text, replacement }: CodeMutant): boolean {
  const known = equivalents.find(
    (each) => each.file === file && (each.mutation ?? replacement) === replacement && text.includes(each.line),
  );
  if (known) met.add(known);
  return known !== undefined;
}

function count(
  file: string,
  mutants: readonly CodeMutant[],
  killed: ReadonlySet<string>,
  covered: ReadonlySet<string>,
): Counted {
  const inWords = ({ line, column, text, replacement }: CodeMutant): string =>
    `${file}:${line}:${column} ${text}\n    → ${replacement}`;
  const left = mutants.filter(({ id }) => !killed.has(id));
  const open = left.filter((each) => !isEquivalent(each));
  return {
    file,
    mutants: mutants.length,
    killed: mutants.length - left.length,
    equivalent: left.length - open.length,
    survived: open.filter(({ id }) => covered.has(id)).map(inWords),
    uncovered: open.filter(({ id }) => !covered.has(id)).map(inWords),
  };
}

const args = process.argv.slice(2);
const named = areas.filter(({ name }) => args.includes(name));
const waiting = [...(named.length > 0 ? named : areas)];
const counted: Counted[] = [];
const started = Date.now();
const worker = async () => {
  for (let area = waiting.shift(); area; area = waiting.shift()) counted.push(...(await judge(area)));
};
const workers = args.includes('--one') ? 1 : availableParallelism();
await Promise.all(Array.from({ length: workers }, worker));

const all = counted.flatMap(({ survived, uncovered }) => [...survived, ...uncovered]);
const files = new Set(counted.map(({ file }) => file));
const unmet = equivalents.filter((each) => files.has(each.file) && !met.has(each));
console.table(
  counted.map(({ survived, uncovered, ...each }) => ({
    ...each,
    survived: survived.length,
    uncovered: uncovered.length,
  })),
);
for (const each of all) console.log(each);
for (const { file, line, mutation } of unmet)
  console.log(`no such mutant is left: ${file}: ${line} → ${mutation ?? 'any'}`);
const killed = counted.reduce((sum, each) => sum + each.killed, 0);
const score = (100 * killed) / Math.max(1, killed + all.length);
const seconds = Math.round((Date.now() - started) / 1000);
console.log(`${killed} killed, ${all.length} not: ${score.toFixed(1)} %, in ${seconds} seconds`);
process.exitCode = score < ENOUGH || unmet.length > 0 ? 1 : 0;

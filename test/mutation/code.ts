import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { requireOpa } from '../../codegen/opa.ts';
import { ROOT } from '../support/run.ts';
import { type Area, areas } from './areas.ts';
import { type Equivalent, equivalents } from './equivalents.ts';

const place = z.object({ line: z.number(), column: z.number() });
/** As much of Stryker’s results as is read here. */
const report = z.object({
  files: z.record(
    z.string(),
    z.object({
      source: z.string(),
      mutants: z.array(
        z.object({
          mutatorName: z.string(),
          replacement: z.string().optional(),
          status: z.string(),
          location: z.object({ start: place, end: place }),
        }),
      ),
    }),
  ),
});

interface Counted {
  readonly file: string;
  readonly killed: number;
  readonly equivalent: number;
  /** Mutants of what runs once when a module is loaded: Stryker leaves them out. */
  readonly static: number;
  readonly survived: readonly string[];
  readonly uncovered: readonly string[];
}

/** Runs Stryker on the mutants of one area. It works on a copy of the project, which has no OPA of its own. */
function run(area: Area, flags: readonly string[]): readonly Counted[] {
  const results = `.cache/mutation/${area.name}.json`;
  const own = ['--mutate', area.mutate.join(','), '--incrementalFile', results];
  const { status } = spawnSync('npx', ['stryker', 'run', ...own, ...flags], {
    cwd: ROOT,
    stdio: 'inherit',
    env: {
      ...process.env,
      DEEPSYN_OPA: requireOpa(),
      DEEPSYN_RUNS: process.env.DEEPSYN_RUNS ?? '5',
      DEEPSYN_SEED: process.env.DEEPSYN_SEED ?? '1',
      DEEPSYN_MUTATION_TESTS: area.tests.join(' '),
    },
  });
  if (status !== 0) throw new Error(`Stryker ended with ${status} on ${area.name}`);
  const { files } = report.parse(JSON.parse(readFileSync(`${ROOT}${results}`, 'utf8')));
  return Object.entries(files).map(([file, { source, mutants }]) => count(file, source.split('\n'), mutants));
}

type Mutant = z.infer<typeof report>['files'][string]['mutants'][number];

function count(file: string, lines: readonly string[], mutants: readonly Mutant[]): Counted {
  const of = (...statuses: string[]) => mutants.filter(({ status }) => statuses.includes(status));
  const inWords = ({ location: { start }, mutatorName, replacement = '' }: Mutant): string =>
    `${file}:${start.line}:${start.column} ${mutatorName}: ${lines[start.line - 1]?.trim()}\n    → ${replacement}`;
  const isEquivalent = ({ location: { start }, replacement }: Mutant): boolean =>
    equivalents.some((each) => {
      const found = each.file === file && each.mutation === replacement && lines[start.line - 1]?.includes(each.line);
      if (found) met.add(each);
      return found;
    });
  const left = of('Survived', 'NoCoverage');
  const open = left.filter((each) => !isEquivalent(each));
  return {
    file,
    killed: of('Killed', 'Timeout', 'RuntimeError').length,
    equivalent: left.length - open.length,
    static: of('Ignored').length,
    survived: open.filter(({ status }) => status === 'Survived').map(inWords),
    uncovered: open.filter(({ status }) => status === 'NoCoverage').map(inWords),
  };
}

const met = new Set<Equivalent>();
const args = process.argv.slice(2);
const chosen = areas.filter(({ name }) => args.includes(name));
const flags = args
  .filter((arg) => !areas.some(({ name }) => name === arg))
  .map((arg) => (arg === '--fresh' ? '--force' : arg));
const started = Date.now();
const counted = (chosen.length > 0 ? chosen : areas).flatMap((area) => run(area, flags));
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
const killed = counted.reduce((sum, each) => sum + each.killed, 0);
const score = ((100 * killed) / Math.max(1, killed + all.length)).toFixed(1);
for (const each of all) console.log(each);
for (const { file, line, mutation } of unmet) console.log(`no such mutant is left: ${file}: ${line} → ${mutation}`);
console.log(`${killed} killed, ${all.length} not: ${score} %, in ${Math.round((Date.now() - started) / 1000)} seconds`);
process.exitCode = all.length + unmet.length > 0 ? 1 : 0;

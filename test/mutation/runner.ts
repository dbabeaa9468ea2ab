import { writeFileSync } from 'node:fs';
import { type RunnerTestCase, TestRunner } from 'vitest';

/** The switch that Stryker’s instrumented code looks at. */
interface Switch {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  hitCount?: number | undefined;
  hitLimit?: number | undefined;
  mutantCoverage?: { readonly static: Hits; readonly perTest: Readonly<Record<string, Hits>> };
}
type Hits = Readonly<Record<string, number>>;

declare global {
  var __stryker__: Switch | undefined;
}

/** What was found: the test that killed each mutant, and mutants that ran. */
export interface Found {
  readonly killed: Readonly<Record<string, string>>;
  readonly covered: readonly string[];
  readonly static: readonly string[];
  /** Tests that failed without any mutant, at first or because a mutant left something behind. */
  readonly failed: readonly string[];
}

/** A mutant that runs so many times as often as the original does is taken for one that never ends. */
const PATIENCE = 100;

/** The one mutant that is switched on from the start, where it is of what runs once, when a module is loaded. */
const always = process.env.DEEPSYN_MUTATION_ALWAYS;

const stryker: Switch = { activeMutant: always };
globalThis.__stryker__ = stryker;
const killed: Record<string, string> = {};
const covered = new Set<string>();
const failed: string[] = [];

const tell = (what: string, { fullName }: RunnerTestCase) => process.stderr.write(`${what}: ${fullName}\n`);

/**
 * Runs each test as it is, and then once for each mutant that it ran and that no test has killed, in the same process:
 * nothing is loaded again. At the end the test has to pass as it is once more, or some mutant left something behind.
 */
// biome-ignore lint/style/noDefaultExport: Vitest takes a runner so.
export default class MutantRunner extends TestRunner {
  async runTask(test: RunnerTestCase): Promise<void> {
    const run = TestRunner.getTestFn(test);
    if (always !== undefined) return run();
    try {
      await this.#tryMutants(test, run);
    } finally {
      stryker.currentTestId = undefined;
      write();
    }
  }

  async #tryMutants(test: RunnerTestCase, run: () => unknown): Promise<void> {
    stryker.activeMutant = undefined;
    stryker.hitCount = undefined;
    stryker.currentTestId = test.id;
    try {
      await run();
    } catch (error) {
      failed.push(test.fullName);
      throw error;
    }
    // What runs from here on says nothing about which mutants a test reaches.
    stryker.currentTestId = 'again';
    const before = Object.keys(killed).length;
    const reached = Object.entries(stryker.mutantCoverage?.perTest[test.id] ?? {});
    for (const [id] of reached) covered.add(id);
    const alive = reached.filter(([id]) => !(id in killed));
    for (const [index, [id, hits]] of alive.entries()) {
      if (index % 50 === 0) tell(`${index} of ${alive.length} mutants tried`, test);
      Object.assign(stryker, { activeMutant: id, hitCount: 0, hitLimit: hits * PATIENCE });
      try {
        await run();
      } catch {
        killed[id] = test.fullName;
      }
    }
    Object.assign(stryker, { activeMutant: undefined, hitCount: undefined });
    const now = Object.keys(killed).length;
    tell(`${now} of ${covered.size} mutants are killed`, test);
    if (now === before) return;
    try {
      await run();
    } catch {
      failed.push(`${test.fullName}, after its mutants`);
    }
  }
}

/** Written after every test, so that a run that is broken off tells what it found. */
function write(): void {
  const found: Found = {
    killed,
    covered: [...covered],
    static: Object.keys(stryker.mutantCoverage?.static ?? {}),
    failed,
  };
  writeFileSync(process.env.DEEPSYN_MUTATION_FOUND ?? '', JSON.stringify(found));
}

import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The tests that mutants of one area are held against, in order; `test/mutation/code.ts` names them. */
const tests = (process.env.DEEPSYN_MUTATION_TESTS ?? '').split(' ').filter((name) => name !== '');

const place = ({ moduleId }: TestSpecification): number =>
  tests.findIndex((name) => moduleId.endsWith(`/${name}.test.ts`));

/** The quickest tests go first: most mutants end there. */
class InOrder extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return [...files].sort((a, b) => place(a) - place(b));
  }
}

export default defineConfig({
  test: {
    include: tests.map((name) => `test/${name}.test.ts`),
    isolate: false,
    maxWorkers: 1,
    runner: './test/mutation/runner.ts',
    globalSetup: ['test/support/announce.ts'],
    setupFiles: ['test/support/seed.ts', 'test/mutation/quick.ts'],
    sequence: { sequencer: InOrder },
    // What a mutant leaves behind is no error of the tests: the runner tells which of them fail.
    dangerouslyIgnoreUnhandledErrors: true,
    testTimeout: 120_000,
  },
});

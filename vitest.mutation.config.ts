import { defineConfig } from 'vitest/config';

/** The tests that mutants of the code are held against: those that run it in process, and hold no text of what it writes. */
export default defineConfig({
  test: {
    include: [
      'test/{deciding,facts,language,memo}.test.ts',
    ],
    isolate: false,
    maxWorkers: 1,
    globalSetup: ['test/support/announce.ts'],
    setupFiles: ['test/support/seed.ts'],
    testTimeout: 120_000,
  },
});

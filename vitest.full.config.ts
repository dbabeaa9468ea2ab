import { defineConfig, mergeConfig } from 'vitest/config';
import common from './vitest.config.ts';

/** What takes long, or asks a package registry: `npm run test:full`. */
export default mergeConfig(
  { ...common, test: { ...common.test, include: [] } },
  defineConfig({
    test: {
      include: ['test/full/**/*.full.ts'],
      testTimeout: 1_800_000,
      hookTimeout: 1_800_000,
      fileParallelism: false,
    },
  }),
);

#!/usr/bin/env node
import { run } from './program.ts';
import { processTerminal } from './terminal.ts';

await run(process.argv.slice(2), processTerminal, {
  gate: async () => (await import('./commands/gate.ts')).addGate,
  init: async () => (await import('./commands/init.ts')).addInit,
  assess: async () => (await import('./commands/assess.ts')).addAssess,
  decide: async () => (await import('./commands/decide.ts')).addDecide,
  serve: async () => (await import('./commands/serve.ts')).addServe,
  log: async () => (await import('./commands/log.ts')).addLog,
  build: async () => (await import('./commands/build.ts')).addBuild,
  explain: async () => (await import('./commands/explain.ts')).addExplain,
  report: async () => (await import('./commands/report.ts')).addReport,
  test: async () => (await import('./commands/test.ts')).addTest,
  coverage: async () => (await import('./commands/coverage.ts')).addCoverage,
  lint: async () => (await import('./commands/lint.ts')).addLint,
  release: async () => (await import('./commands/release.ts')).addRelease,
  inspect: async () => (await import('./commands/inspect.ts')).addInspect,
  mark: async () => (await import('./commands/mark.ts')).addMark,
  schema: async () => (await import('./commands/schema.ts')).addSchema,
});

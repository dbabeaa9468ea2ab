export { loadCommittedBundle } from './committed.ts';
export * from './core.ts';

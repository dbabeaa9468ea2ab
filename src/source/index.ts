export { readBounded } from './bounded.ts';
export * from './core.ts';
export { parseSource, readDocument } from './document.ts';
export { tagOf } from './tag.ts';

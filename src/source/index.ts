export { readBounded } from './bounded.ts';
export * from './core.ts';
export { parseSource, readDocument } from './document.ts';
export { changing, tagOf, waitUntilStill } from './tag.ts';

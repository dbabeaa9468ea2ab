export * from './core.ts';
export { LARGEST_FILE, parseSource, readDocument } from './document.ts';
export { changing, tagOf, waitUntilStill } from './tag.ts';

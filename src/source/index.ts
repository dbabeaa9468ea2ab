export * from './core.ts';
export { LARGEST_FILE, parseSource, readDocument } from './document.ts';
export { tagOf } from './tag.ts';

/** What runs anywhere: nothing here, nor in what it imports, is Node's. */
export type { SourceDocument } from './document.ts';
export { nearest, suggest } from './nearest.ts';
export { type PlainValue, validate } from './validate.ts';

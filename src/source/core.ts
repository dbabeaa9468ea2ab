/** What runs anywhere: nothing here, nor in what it imports, is Node's. */
export type { SourceDocument } from './document.ts';
export { type JsonBounds, parseJson } from './json.ts';
export { nearest, suggest } from './nearest.ts';
export { shortened, shown } from './shown.ts';
export { type PlainValue, validate } from './validate.ts';

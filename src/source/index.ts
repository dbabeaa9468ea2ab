export { LARGEST_FILE, parseSource, readDocument, type SourceDocument } from './document.ts';
export { nearest, suggest } from './nearest.ts';
export { tagOf } from './tag.ts';
export { type PlainValue, validate } from './validate.ts';

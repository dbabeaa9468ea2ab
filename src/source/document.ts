import { readFileSync, statSync } from 'node:fs';
import {
  type Document,
  isCollection,
  isMap,
  isPair,
  isScalar,
  LineCounter,
  type Node,
  type ParsedNode,
  parseDocument,
  visit,
} from 'yaml';
import { DeepsynError, type Position } from '../model/errors.ts';
import { limits } from '../model/limits.ts';

/** Aliases may repeat what anchors name, but not multiply it: ten thousand nodes are more than any input needs. */
const MOST_ALIASES = 100;

/** A YAML or JSON file that was read: its value, and where each part of it stands. */
export interface SourceDocument {
  readonly file: string;
  readonly text: string;
  readonly value: unknown;
  /** Where the value at a path stands; where the nearest existing parent stands if it is absent. */
  locate(path: readonly PropertyKey[]): Position;
  /** Where the key at a path stands, for a field that should not be there. */
  locateKey(path: readonly PropertyKey[]): Position;
}

/**
 * Reads a YAML or JSON file.
 * @throws DeepsynError `unreadable-file` for what cannot be read or is too large, `malformed-document` for what does not parse
 */
export function readDocument(file: string): SourceDocument {
  return parseSource(readText(file), file);
}

function readText(file: string): string {
  try {
    const stats = statSync(file);
    if (stats.isDirectory()) {
      throw unreadable(file, 'this is a directory', 'name a file in it');
    }
    if (stats.size > limits.fileBytes) {
      const size = (stats.size / 1024 / 1024).toFixed(1);
      throw unreadable(file, `the file has ${size} MiB`, `at most ${limits.fileBytes / 1024 / 1024} MiB are read`);
    }
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file));
  } catch (error) {
    if (error instanceof DeepsynError) throw error;
    throw unreadable(file, readingProblem(error), 'check the path, its permissions and that it is UTF-8 text', error);
  }
}

function readingProblem(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return 'there is no such file';
  if (code === 'EACCES' || code === 'EPERM') return 'permission to read it is denied';
  return error instanceof Error ? error.message : String(error);
}

function unreadable(file: string, message: string, remedy: string, cause?: unknown): DeepsynError {
  return new DeepsynError('unreadable-file', [{ file, path: [], message, remedy }], { cause });
}

/**
 * Parses YAML or JSON text that was read from `file`.
 * @throws DeepsynError `malformed-document`, with the line and column of every mistake
 */
export function parseSource(text: string, file: string): SourceDocument {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  const at = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const faults = faultsIn(document, text);
  if (faults.length > 0) {
    throw new DeepsynError(
      'malformed-document',
      faults.map(({ offset, ...said }) => ({ file, position: at(offset), path: [], ...said })),
    );
  }
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: MOST_ALIASES });
  } catch (error) {
    const message = error instanceof Error ? firstLine(error.message) : String(error);
    const remedy = 'write the values out instead of repeating anchors';
    throw new DeepsynError('malformed-document', [
      { file, path: [], position: { line: 1, column: 1 }, message, remedy },
    ]);
  }
  return {
    file,
    text,
    value,
    locate: (path) => at(offsetOf(document.contents, path, 'value')),
    locateKey: (path) => at(offsetOf(document.contents, path, 'key')),
  };
}

/** Something that makes a text unusable, and where it begins. */
interface TextFault {
  readonly offset: number;
  readonly message: string;
  readonly remedy?: string;
}

/** What the parser refuses, and what it would read otherwise than a person does. */
function faultsIn(document: Document.Parsed, text: string): TextFault[] {
  const directive = directiveIn(text);
  if (directive) return [directive];
  return [...document.errors, ...document.warnings]
    .filter(({ code, message }) => code !== 'TAG_RESOLVE_FAILED' || CORE_TAG.test(message))
    .map(({ code, message, pos: [offset] }): TextFault => {
      if (code !== 'MULTIPLE_DOCS') return { offset, message: firstLine(message) };
      const remedy = 'keep one of them, or give each a file of its own';
      return { offset, message: 'the file holds several documents, divided by “---”: only one is read', remedy };
    })
    .concat(partsIn(document));
}

/** In other versions of YAML the same words mean something else: “no” is false in 1.1. */
function directiveIn(text: string): TextFault | undefined {
  let offset = text.startsWith('\uFEFF') ? 1 : 0;
  for (const line of text.slice(offset).split('\n')) {
    if (line.startsWith('%') && !/^%YAML\s+1\.2(?:\s+#.*)?$/.test(line.trimEnd())) {
      const name = line.trim().slice(0, 60);
      const remedy = 'take the line out: the file is read as YAML 1.2, in which only true and false are yes and no';
      return { offset, message: `the line “${name}” would change what the file means`, remedy };
    }
    if (line.trim() !== '' && !/^[#%]/.test(line.trimStart())) return undefined;
    offset += line.length + 1;
  }
  return undefined;
}

const CORE_TAG = /tag:yaml\.org,2002:(?:str|int|float|bool|null|map|seq)$/;

/** Merge keys, which YAML 1.2 does not have, and tags that make a value something else than it looks. */
function partsIn(document: Document.Parsed): TextFault[] {
  const faults: TextFault[] = [];
  visit(document, {
    Pair: (_, { key }) => {
      if (!isScalar(key) || key.value !== '<<') return;
      const message = '“<<” does not bring in the fields of another part';
      faults.push({ offset: key.range?.[0] ?? 0, message, remedy: 'write its fields out here' });
    },
    Value: (_, { tag, range }) => {
      if (tag === undefined || CORE_TAG.test(tag)) return;
      faults.push({ offset: range?.[0] ?? 0, message: `the tag “${tag}” is not read`, remedy: 'take it out' });
    },
  });
  return faults;
}

const firstLine = (message: string): string => message.split('\n')[0] ?? message;

/** The offset of the value or key at a path, or of the deepest part of the path that exists. */
function offsetOf(root: ParsedNode | null, path: readonly PropertyKey[], part: 'key' | 'value'): number {
  let node: Node | null = root;
  let offset = root?.range?.[0] ?? 0;
  for (const [index, step] of path.entries()) {
    if (!isCollection(node)) break;
    const pair: unknown = isMap(node)
      ? node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(step))
      : node.items[Number(step)];
    if (pair === undefined) break;
    const key = isPair(pair) && isScalar(pair.key) ? pair.key : undefined;
    const child = isPair(pair) ? pair.value : pair;
    const keyOffset: number | undefined = key?.range?.[0];
    node = isNode(child) ? child : null;
    offset = node?.range?.[0] ?? keyOffset ?? offset;
    const wantsKey = (index === path.length - 1 && part === 'key') || node === null;
    if (wantsKey && keyOffset !== undefined) offset = keyOffset;
  }
  return offset;
}

function isNode(value: unknown): value is Node {
  return isScalar(value) || isCollection(value);
}

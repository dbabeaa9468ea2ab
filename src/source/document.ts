import { readFileSync, statSync } from 'node:fs';
import { isCollection, isMap, isPair, isScalar, LineCounter, type Node, type ParsedNode, parseDocument } from 'yaml';
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
  if (document.errors.length > 0) {
    throw new DeepsynError(
      'malformed-document',
      document.errors.map((error) => ({
        file,
        position: at(error.pos[0]),
        path: [],
        message: firstLine(error.message),
      })),
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

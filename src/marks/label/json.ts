import { isRecord } from '../../model/keys.ts';

/** Deep enough for a label that wraps another; deeper is no label. */
const DEPTH = 8;

export type ParsedJson =
  | { readonly state: 'parsed'; readonly value: unknown; readonly doubled: readonly string[] }
  | { readonly state: 'malformed' }
  | { readonly state: 'too-deep' };

/** JSON, with the keys that stand twice in one object: `JSON.parse` would keep the last and say nothing. */
export function parseJson(text: string): ParsedJson {
  try {
    const value: unknown = JSON.parse(text);
    if (depthOf(text) > DEPTH) return { state: 'too-deep' };
    return { state: 'parsed', value, doubled: doubledKeys(text) };
  } catch {
    return { state: 'malformed' };
  }
}

/** Of text that is known to be JSON: of other text, looking for the end of strings could take quadratic time. */
function* tokensOf(text: string): Generator<string> {
  for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"|[{}[\]:,]/gs)) yield token;
}

function depthOf(text: string): number {
  let [depth, most] = [0, 0];
  for (const token of tokensOf(text)) {
    if (token === '{' || token === '[') depth += 1;
    if (token === '}' || token === ']') depth -= 1;
    most = Math.max(most, depth);
  }
  return most;
}

function doubledKeys(text: string): readonly string[] {
  const doubled = new Set<string>();
  const open: Set<string>[] = [];
  let last = '';
  for (const token of tokensOf(text)) {
    if (token === '{' || token === '[') open.push(new Set());
    if (token === '}' || token === ']') open.pop();
    if (token === ':' && last.startsWith('"')) {
      const key = String(JSON.parse(last));
      const keys = open.at(-1);
      if (keys?.has(key)) doubled.add(key);
      keys?.add(key);
    }
    last = token;
  }
  return [...doubled];
}

/** An object whose fields can be looked up without meeting those of its prototype. */
export function fieldsOf(value: unknown): ReadonlyMap<string, unknown> | undefined {
  return isRecord(value) ? new Map(Object.entries(value)) : undefined;
}

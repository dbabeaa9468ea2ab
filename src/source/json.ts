import { DeepsynError, type ErrorCode } from '../model/errors.ts';
import { isRecord } from '../model/keys.ts';
import { limits } from '../model/limits.ts';
import { shortened } from './shown.ts';

/** How much JSON is taken. */
export interface JsonBounds {
  readonly depth: number;
  readonly values: number;
}

const DEFAULT_BOUNDS: JsonBounds = { depth: limits.jsonDepth, values: limits.jsonValues };

/**
 * Parses JSON. Keys that stand twice are refused, as in YAML, however they are escaped; so are names that reach into
 * prototypes.
 * @throws DeepsynError `malformed-document`; `too-deep` and `too-large` before anything is parsed
 */
export function parseJson(text: string, bounds: JsonBounds = DEFAULT_BOUNDS): unknown {
  const members = measure(text, bounds);
  const value = parse(text);
  // The parser keeps one of two equal keys. So as many keys as there are colons means that none was lost.
  if (keysIn(value) !== members) {
    const path = duplicateIn(text);
    throw malformed(`the key “${shortened(String(path.at(-1)))}” stands twice`, 'leave one of them out', path);
  }
  return value;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw malformed(`it is no JSON: ${shortened(message)}`, 'check its syntax', [], error);
  }
}

/** Counts the colons outside of strings, and holds the text to its bounds. */
function measure(text: string, { depth: deepest, values: most }: JsonBounds): number {
  let [depth, members, values] = [0, 0, 1];
  for (let index = 0; index < text.length; index++) {
    switch (text.charCodeAt(index)) {
      case QUOTE:
        index = endOfString(text, index);
        break;
      case COLON:
        members++;
        break;
      case BRACE:
      case BRACKET:
        if (++depth > deepest) throw refused('too-deep', `it is nested deeper than ${deepest}`);
        if (++values > most) throw refused('too-large', `it holds more than ${most} values`);
        break;
      case BRACE_END:
      case BRACKET_END:
        depth--;
        break;
      case COMMA:
        if (++values > most) throw refused('too-large', `it holds more than ${most} values`);
    }
  }
  return members;
}

/** Where the string that begins at a quote ends. */
function endOfString(text: string, start: number): number {
  let index = start + 1;
  while (index < text.length) {
    const sign = text.charCodeAt(index);
    if (sign === QUOTE) return index;
    index += sign === BACKSLASH ? 2 : 1;
  }
  return index;
}

function keysIn(value: unknown): number {
  let count = 0;
  if (Array.isArray(value)) {
    for (const each of value) count += keysIn(each);
  } else if (isRecord(value)) {
    for (const key of Object.keys(value)) {
      if (key === '__proto__' || (key === 'constructor' && hasPrototype(value[key])))
        throw malformed(`the key “${key}” reaches into a prototype`, 'choose another name', [key]);
      count += 1 + keysIn(value[key]);
    }
  }
  return count;
}

const hasPrototype = (value: unknown): boolean => isRecord(value) && Object.hasOwn(value, 'prototype');

/** The path of the first key that stands twice, in text that is known to be JSON. */
function duplicateIn(text: string): (string | number)[] {
  const open: { keys?: Set<string>; atKey: boolean; step: string | number }[] = [];
  for (let index = 0; index < text.length; index++) {
    const within = open.at(-1);
    switch (text.charCodeAt(index)) {
      case QUOTE: {
        const end = endOfString(text, index);
        if (within?.keys && within.atKey) {
          const key = String(JSON.parse(text.slice(index, end + 1)));
          within.step = key;
          within.atKey = false;
          if (within.keys.has(key)) return open.map(({ step }) => step);
          within.keys.add(key);
        }
        index = end;
        break;
      }
      case BRACE:
        open.push({ keys: new Set(), atKey: true, step: '' });
        break;
      case BRACKET:
        open.push({ atKey: false, step: 0 });
        break;
      case COMMA:
        if (typeof within?.step === 'number') within.step++;
        else if (within) within.atKey = true;
        break;
      case BRACE_END:
      case BRACKET_END:
        open.pop();
    }
  }
  return [];
}

function malformed(message: string, remedy: string, path: (string | number)[] = [], cause?: unknown): DeepsynError {
  return new DeepsynError('malformed-document', [{ path, message, remedy }], { cause });
}

const refused = (code: ErrorCode, message: string): DeepsynError =>
  new DeepsynError(code, [{ path: [], message, remedy: 'send less at once' }]);

const [QUOTE, BACKSLASH, COLON, COMMA] = [0x22, 0x5c, 0x3a, 0x2c];
const [BRACE, BRACE_END, BRACKET, BRACKET_END] = [0x7b, 0x7d, 0x5b, 0x5d];

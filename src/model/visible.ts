/** Line breaks and tabs: what follows one of them could pass for a line of our own. */
const BREAKS = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;

/** What a reader cannot see, and what steers a terminal or turns the direction of writing. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]/gu;

/** `::error::` at the head of a line is a command to GitHub, `##[…]` and `##vso[…]` anywhere in one to other CI systems. */
const COMMAND = /^(\s*:)(?=:)|#(?=#)/g;

/**
 * Text from outside as one line that can be shown: it neither steers a terminal nor commands a CI system, and what is
 * invisible is written as an escape.
 */
export function visible(text: string): string {
  return text
    .replace(BREAKS, ' ')
    .replace(UNSEEN, (sign) => escaped(sign))
    .replace(COMMAND, '$& ');
}

/** The same for every text in a value, names of fields included. */
export function visibleIn<Value>(value: Value): Value;
export function visibleIn(value: unknown): unknown {
  if (typeof value === 'string') return visible(value);
  if (Array.isArray(value)) return value.map((each) => visibleIn(each));
  if (typeof value !== 'object' || value === null) return value;
  if (value instanceof Map) return new Map([...value].map(([key, each]) => [visibleIn(key), visibleIn(each)]));
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [visible(key), visibleIn(each)]));
}

/** One JSON document that can be printed: what is unseen stands as an escape, so the value stays the same. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2).replace(UNSEEN, (sign) => (sign === '\n' ? sign : escaped(sign)))}\n`;
}

/** As in JSON and JavaScript: `\u001b`, and two of them for a sign beyond the basic plane. */
function escaped(sign: string): string {
  return Array.from({ length: sign.length }, (_, index) => sign.charCodeAt(index))
    .map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`)
    .join('');
}

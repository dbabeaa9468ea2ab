import * as z from 'zod';

/**
 * Text of at least one sign. Half of a surrogate pair is refused: it has no UTF-8, so that two names that differ in it
 * alone would have the same bytes, and the same hash. CloudEvents 1.0 excludes it from strings, too.
 */
export const plainText = (most: number) =>
  z
    .string()
    .min(1)
    .max(most)
    .refine((value) => value.isWellFormed(), { error: 'half of a surrogate pair is no text' });

/**
 * Letters and digits that stand in Unicode's normal form NFKC wherever they stand: none is changed by it, and none melts
 * with the one before. Rego cannot normalise, so that what is compared is refused in any other form.
 */
const LETTERS = [
  ['0', '9'],
  ['A', 'Z'],
  ['a', 'z'],
  [0xc0, 0xd6],
  [0xd8, 0xf6],
  [0xf8, 0x12f],
  [0x131, 0x131],
  [0x134, 0x13e],
  [0x141, 0x148],
  [0x14a, 0x17e],
  [0x1cd, 0x1f0],
  [0x1f4, 0x1f5],
  [0x1f8, 0x21f],
  [0x222, 0x233],
  [0x388, 0x38a],
  [0x38e, 0x3a1],
  [0x3a3, 0x3ce],
  [0x400, 0x481],
  [0x48a, 0x52f],
  [0x620, 0x64a],
  [0x671, 0x674],
  [0x679, 0x6d3],
  [0x1820, 0x1878],
  [0x1e00, 0x1e99],
  [0x1ea0, 0x1ef9],
  [0x3005, 0x3005],
  [0x3007, 0x3007],
  [0x3041, 0x3096],
  [0x30a1, 0x30fa],
  [0x30fc, 0x30fe],
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xa000, 0xa48c],
  [0xac00, 0xd7a3],
  [0x20000, 0x2f7ff],
  [0x30000, 0x3134f],
] as const;

/** Signs beside letters in a name: those of ASCII, and those of Chinese that NFKC leaves alone. */
const SIGNS = [
  ['!', '/'],
  [':', '@'],
  ['[', '`'],
  ['{', '~'],
  ['·', '·'],
  [0x2013, 0x2014],
  [0x2018, 0x2019],
  [0x201c, 0x201d],
  [0x3001, 0x3002],
  [0x3008, 0x3011],
  [0x3014, 0x3017],
] as const;

type Range = readonly [number | string, number | string];

/** Ranges as they stand in a class of a regular expression that JavaScript, JSON Schema and RE2 read alike. */
const classOf = (ranges: readonly Range[]): string =>
  ranges.map(([from, to]) => `${literal(from)}-${literal(to)}`).join('');

function literal(sign: number | string): string {
  const text = typeof sign === 'number' ? String.fromCodePoint(sign) : sign;
  return /^[!-/:-@[-`{-~]$/.test(text) ? `\\x${text.charCodeAt(0).toString(16)}` : text;
}

/** Where a character of a name or an id may come from, as the inside of a class. */
const letters = classOf(LETTERS);
const signs = classOf(SIGNS);

/** A name that is compared with others: no space at either end, single spaces inside, in the form NFKC. */
export const name = z
  .string()
  .max(2000)
  .regex(new RegExp(`^[${letters}${signs}](?: ?[${letters}${signs}])*$`, 'u'), {
    error: ({ input }) => `a name that is compared has to stand in its normal form${suggestion(input)}`,
  });

function suggestion(input: unknown): string {
  const normal = String(input).normalize('NFKC').trim().replace(/\s+/gu, ' ');
  return normal === input ? ': letters, digits, signs and single spaces' : `: ${JSON.stringify(normal)}`;
}

/** The form in which names are compared: case does not count. Letter by letter, as Rego does it. */
export const folded = (text: string): string => Array.from(text, (letter) => letter.toLowerCase()).join('');

/** A name that can stand in a finding, and by which things are found: no spaces, no control characters, one form. */
export const identifier = z.string().regex(new RegExp(`^[${letters}][${letters}._:/@\\x2d]{0,199}$`, 'u'), {
  error: 'expected letters, digits and . _ : / @ - only, in Unicode’s form NFKC, at most 200 of them',
});

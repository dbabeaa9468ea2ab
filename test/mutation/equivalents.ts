/** A mutant that decides as the original does on every input, and why. */
export interface Equivalent {
  readonly file: string;
  /** The line of code, or as much of it as tells it from others. */
  readonly line: string;
  /** What the mutant writes in its place. */
  readonly mutation: string;
  readonly because: string;
}

const calendar = {
  file: 'src/facts/calendar.ts',
  because: 'what is forgotten is looked up again, with the same answer: only time and memory change',
};

export const equivalents: readonly Equivalent[] = [
  { ...calendar, line: 'if (known !== undefined) return known;', mutation: 'false' },
  ...['true', 'false', 'remembered.size > MOST_REMEMBERED', 'remembered.size < MOST_REMEMBERED'].map((mutation) => ({
    ...calendar,
    line: 'remembered.clear()',
    mutation,
  })),
];

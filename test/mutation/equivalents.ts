/** A mutant that decides as the original does on every input, and why. */
export interface Equivalent {
  readonly file: string;
  /** The line of code, or as much of it as tells it from others. */
  readonly line: string;
  /** What the mutant writes in its place. */
  readonly mutation: string;
  readonly because: string;
}

export const equivalents: readonly Equivalent[] = [];

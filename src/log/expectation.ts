import type { Link } from './chain.ts';
import type { Head } from './head.ts';

/** Heads that were kept elsewhere, and which of them a log still has. */
export interface Expectation {
  /** Compares a record that stands in its place. */
  see(link: Pick<Link, 'log' | 'sequence' | 'digest'>): void;
  /** The last record of a log that was expected, and is there; 0 for none. */
  vouchedIn(log: string | undefined): number;
  /** The heads that were not seen. */
  missing(): readonly Head[];
}

/** @param heads what is left out of one is not compared */
export function expecting(heads: readonly Head[]): Expectation {
  const missing = new Set(heads);
  const vouched = new Map<string, number>();
  return {
    see: ({ log, sequence, digest }) => {
      for (const head of heads) {
        if ((head.log ?? log) !== log || (head.sequence ?? sequence) !== sequence) continue;
        if ((head.digest ?? digest) !== digest) continue;
        missing.delete(head);
        if (head.digest !== undefined) vouched.set(log, Math.max(vouched.get(log) ?? 0, sequence));
      }
    },
    vouchedIn: (log) => (log === undefined ? 0 : (vouched.get(log) ?? 0)),
    missing: () => [...missing],
  };
}

import type { Reason } from '../../model/inspection.ts';

/** Ends a walk. It stays inside `marks/`: an inspection tells it as a gap, and writing refuses. */
export class Stop extends Error {
  readonly reason: Reason;
  /** What was being read: the name of a structure, or of the limit that was hit. */
  readonly what: string;
  /** Bytes from the start of the file, where that is known. */
  readonly offset: number | undefined;

  constructor(reason: Reason, what: string, offset?: number) {
    super(`${reason}: ${what}`);
    this.name = 'Stop';
    this.reason = reason;
    this.what = what;
    this.offset = offset;
  }
}

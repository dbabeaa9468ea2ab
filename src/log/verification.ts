/** One thing that is wrong with a log, and where. */
export interface LogFault {
  readonly kind:
    | 'edited'
    | 'earlier-format'
    | 'missing'
    | 'not-here'
    | 'reordered'
    | 'torn'
    | 'cut-off'
    | 'not-vouched'
    | 'forged-checkpoint'
    | 'other-history'
    | 'other-log'
    | 'not-expected';
  readonly file: string;
  readonly line?: number;
  readonly message: string;
}

/** What a log was found to be. It is whole where there are no faults. */
export interface LogVerification {
  /** The id of the log; absent where nothing says it. */
  readonly log?: string;
  readonly records: number;
  /** The first record that was verified, and the last; both 0 where there is none. */
  readonly from: number;
  readonly until: number;
  readonly checkpoints: number;
  /** How many checkpoints have a signature that a key confirms. */
  readonly signed: number;
  /** The last record that a checkpoint, or an expected head, vouches for. */
  readonly vouched: number;
  /** `LOG:SEQUENCE:DIGEST` of the last record of a whole log: keep it elsewhere, and expect it later. */
  readonly head?: string;
  readonly faults: readonly LogFault[];
}

/** How often decisions were found again, and how many are kept. */
export interface MemoCounters {
  /** Decisions that were found. */
  hits: number;
  /** Decisions that had to be made. */
  misses: number;
  /** Decisions that were let go to make room. */
  evicted: number;
}

/**
 * Values by key, at most so many. It has two generations: what is found in the older moves to the younger, and when the
 * younger is full the older is let go. So what is asked for again stays, at the cost of a lookup.
 */
export class Memo<Value> {
  private young = new Map<number | string, Value>();
  private old = new Map<number | string, Value>();
  private readonly half: number;
  private readonly counters: MemoCounters;

  constructor(most: number, counters: MemoCounters) {
    this.half = Math.max(1, Math.floor(most / 2));
    this.counters = counters;
  }

  get size(): number {
    return this.young.size + this.old.size;
  }

  find(key: number | string): Value | undefined {
    const value = this.young.get(key);
    if (value !== undefined) {
      this.counters.hits++;
      return value;
    }
    const older = this.old.get(key);
    if (older === undefined) return undefined;
    this.counters.hits++;
    this.old.delete(key);
    this.keep(key, older);
    return older;
  }

  keep(key: number | string, value: Value): void {
    if (this.young.size >= this.half) {
      this.counters.evicted += this.old.size;
      this.old = this.young;
      this.young = new Map();
    }
    this.young.set(key, value);
  }
}

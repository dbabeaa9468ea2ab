import type { Facts } from '../model/fact.ts';
import type { Law } from '../model/policy-set.ts';
import type { Status } from '../model/status.ts';
import type { Entry } from '../policy/core.ts';

/** How one obligation came out, before it is put into words. */
export interface Verdict {
  readonly obligation: string;
  readonly status: Status;
  /** For an indeterminate verdict, the facts that would settle it, sorted; else empty. */
  readonly missing: readonly string[];
}

/** Judges one subject by the obligations of an entry. Both evaluators are one of these. */
export interface Evaluator {
  readonly name: 'wasm' | 'reference';
  /** Bytes of WebAssembly memory that it holds; absent for one that has none. */
  memoryBytes?(): number;
  /**
   * @param entry what is judged together: the service, an item of a kind, or an event of a type
   * @param facts the facts that are known; an absent one is unknown
   * @param law the law that applies: versions that are not in force under it are left out
   * @returns one verdict for each obligation in force, sorted by id
   * @throws DeepsynError `evaluation-failed`; never a verdict in place of an error
   */
  judge(entry: Entry, facts: Facts, law: Law): Promise<readonly Verdict[]>;
}

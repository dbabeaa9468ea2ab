import type { Position, Problem } from '../model/errors.ts';
import type { FactValue } from '../model/fact.ts';
import type { AppliedPolicy, Finding } from '../model/finding.ts';
import type { Severity, Waiver } from '../model/gate.ts';
import type { Obligation, PolicySet } from '../model/policy-set.ts';
import type { Status } from '../model/status.ts';
import type { Language } from '../model/text.ts';
import type { SourceDocument } from '../source/index.ts';
import type { Shortcoming } from './deciding.ts';

/** A fact that a finding turns on, and where it stands, or would have to stand. */
export interface DecidingField {
  readonly fact: string;
  /** Absent where it is not known. */
  readonly value?: FactValue;
  readonly path: readonly (string | number)[];
  readonly position: Position;
}

/** A fact that keeps a finding from being in order. */
export interface Weakness extends Shortcoming {
  /** Whether the descriptor states it, but its attestation does not count. */
  readonly uncounted: boolean;
}

/**
 * How a finding compares with the base: it has it, too; it does not; it had it, but not as bad; or it had it, but
 * excused by a waiver or a baseline that is gone.
 */
export type Change = 'known' | 'new' | 'worse' | 'unexcused';

/** A finding with all that a developer needs to act on it. */
export interface GateFinding {
  readonly finding: Finding;
  readonly obligation: Obligation;
  /** The service, by its id, and its descriptor, from the root of the repository. */
  readonly service: string;
  readonly file: string;
  readonly position: Position;
  readonly fields: readonly DecidingField[];
  /** What keeps it from being in order; empty where it is. */
  readonly weaknesses: readonly Weakness[];
  /** Stays the same when lines move or files are renamed; another where what decided is another. */
  readonly fingerprint: string;
  /** What it weighs; absent for what is in order. */
  readonly severity?: Severity;
  readonly waiver?: Waiver;
  /** Absent where there is no base, or it is in order. */
  readonly change?: Change;
  readonly fails: boolean;
}

/** Something about waivers or attestations that has to be known. */
export interface GateNotice extends Problem {
  readonly kind:
    | 'waiver-expired'
    | 'waiver-unused'
    | 'waiver-unknown'
    | 'waiver-overlap'
    | 'waiver-refused'
    | 'waiver-outgrown'
    | 'attestation-old'
    | 'attestation-future'
    | 'evidence-missing'
    | 'evidence-differs'
    | 'base-unusable'
    | 'baseline-fixed'
    | 'baseline-stale'
    | 'draft-policies';
  readonly severity: Severity;
  readonly fails: boolean;
}

/** One descriptor that was gated. */
export interface GatedService {
  readonly id: string;
  readonly file: string;
  readonly document: SourceDocument;
}

/** What a gate says. */
export interface GateResult {
  readonly outcome: 'pass' | 'fail';
  /** RFC 3339, in China's time. */
  readonly at: string;
  readonly language: Language;
  readonly failOn: Severity | 'never';
  readonly policies: PolicySet;
  readonly applied: readonly AppliedPolicy[];
  readonly services: readonly GatedService[];
  readonly findings: readonly GateFinding[];
  readonly notices: readonly GateNotice[];
  readonly summary: Readonly<Record<Status, number>> & { readonly waived: number; readonly failing: number };
  /** What new findings are compared with, in words. */
  readonly base?: string;
}

import type { Position, Problem } from '../model/errors.ts';
import type { FactValue } from '../model/fact.ts';
import type { AppliedPolicy, Finding } from '../model/finding.ts';
import type { Severity, Waiver } from '../model/gate.ts';
import type { Obligation, PolicySet } from '../model/policy-set.ts';
import type { Status } from '../model/status.ts';
import type { Language } from '../model/text.ts';
import type { SourceDocument } from '../source/index.ts';

/** A fact that a finding turns on, and where it stands, or would have to stand. */
export interface DecidingField {
  readonly fact: string;
  /** Absent where it is not known. */
  readonly value?: FactValue;
  readonly path: readonly (string | number)[];
  readonly position: Position;
}

/** A finding with all that a developer needs to act on it. */
export interface GateFinding {
  readonly finding: Finding;
  readonly obligation: Obligation;
  /** The service, by its id, and its descriptor, as the caller would name it. */
  readonly service: string;
  readonly file: string;
  readonly position: Position;
  readonly fields: readonly DecidingField[];
  /** Stays the same when lines move or files are renamed. */
  readonly fingerprint: string;
  /** What it weighs; absent for what is in order. */
  readonly severity?: Severity;
  readonly waiver?: Waiver;
  /** Whether the base does not have it; absent where there is no base. */
  readonly isNew?: boolean;
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
    | 'attestation-old'
    | 'evidence-missing'
    | 'evidence-differs'
    | 'base-unusable'
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
  readonly policies: PolicySet;
  readonly applied: readonly AppliedPolicy[];
  readonly services: readonly GatedService[];
  readonly findings: readonly GateFinding[];
  readonly notices: readonly GateNotice[];
  readonly summary: Readonly<Record<Status, number>> & { readonly waived: number; readonly failing: number };
  /** What new findings are compared with, in words. */
  readonly base?: string;
}

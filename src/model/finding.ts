import type { ExposureTier } from './modality.ts';
import type { Outcome, Status } from './status.ts';
import type { Subject } from './subject.ts';

/** One obligation judged on one subject. */
export interface Finding {
  readonly obligation: string;
  readonly article: number;
  readonly provision: string;
  /** Who owes it: more than one where the article addresses several alike. */
  readonly bearer: readonly string[];
  readonly subject: Subject;
  readonly status: Status;
  /** For an indeterminate finding: the facts that would settle it. */
  readonly missing?: readonly string[];
  /** Those of the missing facts that were given, but are dated after the decision: nobody can know them yet. */
  readonly ahead?: readonly string[];
}

/** Why a decision does not follow from its findings. */
export interface Reason {
  readonly code: string;
  readonly message: string;
}

/** A policy version that was in force. */
export interface AppliedPolicy {
  readonly regulation: string;
  readonly article: number;
  readonly version: string;
}

/** All findings on a service descriptor. */
export interface Assessment<SomeFinding extends Finding = Finding> {
  /** The service, by its id. */
  readonly service: string;
  /** The instant of the assessment, as an RFC 3339 timestamp in China's time. */
  readonly at: string;
  /** It was made by policies that are being edited, and that nobody released. */
  readonly draft?: true;
  readonly policies: readonly AppliedPolicy[];
  readonly findings: readonly SomeFinding[];
  readonly summary: Readonly<Record<Status, number>>;
}

/** What a decision tells the caller to do. */
export interface Duty {
  readonly id: string;
  readonly obligation: string;
  readonly title: string;
  /** Until when, as an RFC 3339 timestamp in China's time. */
  readonly due?: string;
  /** What the one who does it needs to know; what is not known is left out. */
  readonly with: Readonly<Record<string, boolean | number | string | readonly string[]>>;
}

/**
 * What is decided on an event. A caller treats anything but `permit` as a refusal.
 * Findings and duties are those of any policies, or, from the policies of the package, typed one by one.
 */
export interface Decision<SomeFinding extends Finding = Finding, SomeDuty extends Duty = Duty> {
  /** Names this decision, in logs and answers. */
  readonly id: string;
  /** The policies that decided: SHA-256 over their sources, in hexadecimal. */
  readonly bundle: string;
  /** It was made by policies that are being edited, and that nobody released. */
  readonly draft?: true;
  readonly decision: Outcome;
  /** Where no finding decides: why. */
  readonly reason?: Reason;
  readonly service: string;
  readonly event: string;
  /** The instant of the decision, as an RFC 3339 timestamp in China's time. */
  readonly at: string;
  readonly policies: readonly AppliedPolicy[];
  readonly findings: readonly SomeFinding[];
  readonly duties: readonly SomeDuty[];
  /** What an established violation exposes to (art 22), where the event says so. */
  readonly exposure?: readonly Exposure[];
}

/** A tier of exposure that a violation attaches, and the provision that does. */
export interface Exposure {
  readonly tier: ExposureTier;
  readonly obligation: string;
  readonly provision: string;
}

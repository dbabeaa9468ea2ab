import type { Finding } from '../model/finding.ts';
import { type Waiver, waiversFile } from '../model/gate.ts';
import { isRecord } from '../model/keys.ts';
import { startOfDay } from '../model/time.ts';
import { type SourceDocument, suggest, validate } from '../source/index.ts';
import { matches } from './patterns.ts';
import type { GateNotice } from './result.ts';

const DAY = 86_400_000;

/** Waivers, and where each of them stands. */
export interface Waivers {
  readonly document: SourceDocument;
  readonly waivers: readonly Waiver[];
}

/** @throws DeepsynError `invalid-configuration`, with the place of each fault */
export function readWaivers(document: SourceDocument): Waivers {
  const value = document.value ?? {};
  // A file from which the last waiver was taken out says nothing, or a name and nothing: it excuses nothing.
  const emptied = isRecord(value) && (value.waivers ?? undefined) === undefined ? { ...value, waivers: [] } : value;
  return { document, waivers: validate(waiversFile, { ...document, value: emptied }, 'invalid-configuration').waivers };
}

/** A finding that could be waived. */
interface Waivable {
  readonly finding: Finding;
  readonly service: string;
}

/** What waivers come to: which holds for which finding, and what has to be known of the others. */
export interface AppliedWaivers {
  readonly waiverOf: (finding: Finding) => Waiver | undefined;
  readonly notices: readonly GateNotice[];
}

/** What waivers are held to. */
interface Terms {
  /** Whether a service is gated now: waivers of others are passed over. */
  readonly isGated: (service: string) => boolean;
  readonly obligations: readonly string[];
  /** Obligations, or the beginnings of them, that no waiver excuses. */
  readonly notWaivable: readonly string[];
  /** Milliseconds. */
  readonly at: number;
}

/**
 * Finds the waiver of each finding that is not in order. A waiver marks a finding, and never hides it. One that has
 * expired, or that excuses what cannot be excused, holds for nothing.
 */
export function applyWaivers(
  { document, waivers }: Waivers,
  findings: readonly Waivable[],
  { isGated, obligations, notWaivable, at }: Terms,
): AppliedWaivers {
  const notices: GateNotice[] = [];
  const held = new Map<Finding, Waiver>();
  for (const [index, waiver] of waivers.entries()) {
    if (!isGated(waiver.service)) continue;
    const notice = (kind: GateNotice['kind'], message: string, fails: boolean, remedy?: string) => {
      const path = ['waivers', index];
      const position = document.locate(path);
      const severity = fails ? 'error' : 'warning';
      notices.push({
        kind,
        severity,
        fails,
        file: document.file,
        position,
        path,
        message,
        ...(remedy ? { remedy } : {}),
      });
    };
    if (!obligations.includes(waiver.obligation)) {
      const { remedy } = suggest(waiver.obligation, obligations);
      notice('waiver-unknown', `there is no obligation ${waiver.obligation} to waive`, false, remedy);
      continue;
    }
    const own = findings.filter(({ finding, service }) => service === waiver.service && covers(waiver, finding));
    if (at >= startOfDay(waiver.expires) + DAY) {
      const message = `the waiver of ${waiver.obligation} expired on ${waiver.expires}`;
      notice('waiver-expired', message, true, 'put the finding right, or have the waiver renewed');
    } else if (notWaivable.some((pattern) => matches(pattern, waiver.obligation))) {
      notice('waiver-refused', `${waiver.obligation} cannot be waived`, true, 'put the finding right');
    } else if (own.length === 0) {
      notice('waiver-unused', `nothing is left of ${waiver.obligation} to waive`, false, 'take the waiver out');
    } else {
      if (own.some(({ finding }) => held.has(finding))) {
        notice('waiver-overlap', `another waiver covers ${waiver.obligation} too`, false, 'keep one of the two');
      }
      for (const { finding } of own) if (!held.has(finding)) held.set(finding, waiver);
    }
  }
  return { waiverOf: (finding) => held.get(finding), notices };
}

function covers(waiver: Waiver, { obligation, subject }: Finding): boolean {
  if (obligation !== waiver.obligation) return false;
  return waiver.subject === undefined || waiver.subject === `${subject.kind}/${subject.id ?? '*'}`;
}

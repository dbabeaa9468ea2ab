import { createHash } from 'node:crypto';
import type { FactValue } from '../model/fact.ts';
import { type KnownFinding, type Severity, severities } from '../model/gate.ts';
import type { Change, GateFinding, GateNotice, GateResult, Weakness } from './result.ts';

/** What new findings are compared with. */
export interface Base {
  readonly name: string;
  /** Findings that were not in order, by `keyOfKnown`. */
  readonly known: ReadonlyMap<string, KnownFinding>;
  readonly notices: readonly GateNotice[];
  /** What there is to say of the base once it is known what was found. */
  readonly review?: (result: GateResult) => readonly GateNotice[];
}

/** Names a finding whatever it came to: neither files nor lines are in it. */
export const keyOfKnown = ({
  service,
  obligation,
  subject,
}: Pick<KnownFinding, 'service' | 'obligation' | 'subject'>) => JSON.stringify([service, obligation, subject]);

export const subjectOf = ({ finding: { subject } }: Pick<GateFinding, 'finding'>): string =>
  `${subject.kind}/${subject.id ?? '*'}`;

/** What a finding comes to, and why. */
type Judged = Pick<GateFinding, 'finding' | 'service' | 'weaknesses'>;

/** A finding that is not in order, as it can be known later; undefined where it is in order. */
export function knownOf(found: Judged & Pick<GateFinding, 'waiver'>): KnownFinding | undefined {
  const { finding, service, weaknesses, waiver } = found;
  const { status, obligation } = finding;
  if (status !== 'violated' && status !== 'indeterminate') return undefined;
  const stated = weaknesses.flatMap(({ fact, value }): [string, FactValue][] =>
    value === undefined ? [] : [[fact, value]],
  );
  const without = (uncounted: boolean) =>
    namesOf(weaknesses.filter((each) => each.value === undefined && each.uncounted === uncounted));
  return {
    service,
    obligation,
    subject: subjectOf(found),
    status,
    facts: Object.fromEntries(stated.sort(([a], [b]) => (a < b ? -1 : 1))),
    unstated: without(false),
    uncounted: without(true),
    ...(waiver ? { excuse: digestOf(waiver) } : {}),
  };
}

const namesOf = (weaknesses: readonly Weakness[]): string[] => [...new Set(weaknesses.map(({ fact }) => fact))].sort();

const digestOf = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 32);

/** A digest of what a finding is about, what it came to and what decided that: neither lines nor files are in it. */
export function fingerprintOf(found: Judged): string {
  const { finding, service } = found;
  return digestOf([service, finding.obligation, subjectOf(found), finding.status, knownOf(found)]);
}

/**
 * Compares a result with its base: what the base knows does not fail, unless it got worse or what excused it is gone.
 * A waiver that was given for less does not cover what got worse since.
 */
export function compareWith(result: GateResult, base: Base): GateResult {
  const outgrown: GateNotice[] = [];
  const findings = result.findings.map((found): GateFinding => {
    if (found.severity === undefined) return found;
    const before = base.known.get(
      keyOfKnown({ service: found.service, obligation: found.finding.obligation, subject: subjectOf(found) }),
    );
    const change = changeOf(found, before);
    const isOutgrown = found.waiver !== undefined && change === 'worse' && before?.excuse === digestOf(found.waiver);
    const { waiver, ...rest } = found;
    if (isOutgrown) outgrown.push(outgrownNotice(found, base));
    const kept = isOutgrown || !waiver ? rest : found;
    return {
      ...kept,
      change,
      fails: weighs(found.severity, result.failOn) && !('waiver' in kept) && change !== 'known',
    };
  });
  const notices = [...base.notices, ...result.notices, ...outgrown, ...(base.review?.(result) ?? [])];
  return { ...withOutcome({ ...result, findings, notices }), base: base.name };
}

/** The outcome and the counts that follow from findings and notices. */
export function withOutcome(result: GateResult): GateResult {
  const { findings, notices } = result;
  const failing = findings.filter(({ fails }) => fails).length;
  const waived = findings.filter(({ waiver }) => waiver).length;
  const outcome = failing > 0 || notices.some(({ fails }) => fails) ? 'fail' : 'pass';
  return { ...result, outcome, summary: { ...result.summary, waived, failing } };
}

/** Whether a severity fails. */
export function weighs(severity: Severity, failOn: Severity | 'never'): boolean {
  return failOn !== 'never' && severities.indexOf(severity) >= severities.indexOf(failOn);
}

function changeOf(found: GateFinding, before: KnownFinding | undefined): Change {
  if (!before) return 'new';
  if (isWorse(found, before)) return 'worse';
  return before.excuse !== undefined && !found.waiver ? 'unexcused' : 'known';
}

function isWorse({ finding, weaknesses }: GateFinding, before: KnownFinding): boolean {
  if (finding.status === 'violated' && before.status !== 'violated') return true;
  return weaknesses.some((weakness) => {
    const { fact, value, uncounted } = weakness;
    if (value === undefined) return !(uncounted ? before.uncounted : before.unstated).includes(fact);
    const earlier = Object.hasOwn(before.facts, fact) ? before.facts[fact] : undefined;
    return earlier === undefined || !isNoWorse(weakness, value, earlier);
  });
}

function isNoWorse({ better }: Weakness, value: FactValue, earlier: FactValue): boolean {
  if (better !== undefined && typeof value === 'number' && typeof earlier === 'number') {
    return better === 'more' ? value >= earlier : value <= earlier;
  }
  return JSON.stringify(value) === JSON.stringify(earlier);
}

function outgrownNotice({ finding, file, position }: GateFinding, base: Base): GateNotice {
  const message = `the waiver of ${finding.obligation} was given for less: it got worse since ${base.name}`;
  const remedy = 'put it right, or have the waiver given anew';
  return { kind: 'waiver-outgrown', severity: 'error', fails: true, file, position, path: [], message, remedy };
}

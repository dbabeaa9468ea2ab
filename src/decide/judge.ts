import type { Evaluator, Verdict } from '../evaluate/core.ts';
import { answerable, collectFacts, type FactSources, factsAhead } from '../facts/index.ts';
import { DeepsynError } from '../model/errors.ts';
import type { Facts } from '../model/fact.ts';
import type { Finding } from '../model/finding.ts';
import { deepFrozen } from '../model/frozen.ts';
import type { Law, PolicySet } from '../model/policy-set.ts';
import type { Subject } from '../model/subject.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import { type Entry, factsRead, isInForce, type Judged, judgementsOf } from '../policy/core.ts';

/** What an entry needs, found once: its judgements and the facts that they read. */
export interface EntryPlan {
  readonly set: PolicySet;
  readonly entry: Entry;
  readonly judged: readonly Judged[];
  readonly needed: readonly string[];
}

/** Remembers the plan of each entry of a policy set. */
export function planner(set: PolicySet): (entry: Entry) => EntryPlan {
  const plans = new Map<Entry, EntryPlan>();
  return (entry) => {
    const plan = plans.get(entry) ?? { set, entry, judged: judgementsOf(set, entry), needed: factsRead(set, entry) };
    plans.set(entry, plan);
    return plan;
  };
}

/** What everything is judged with: parameters, the time, the calendar, the packs that are switched on. */
export interface JudgingContext extends Omit<FactSources, 'service' | 'item' | 'event'> {
  readonly packs: readonly string[];
}

/** One finding, with what it was found from. */
export interface JudgedFinding {
  readonly judged: Judged;
  readonly finding: Finding;
  readonly facts: Facts;
}

/**
 * Judges one subject by every obligation of an entry that is in force.
 * @throws DeepsynError `evaluation-failed` where a verdict is lost, doubled or unexpected
 */
export async function judgeSubject(
  plan: EntryPlan,
  subject: Subject,
  sources: FactSources,
  law: Law,
  evaluator: Evaluator,
): Promise<JudgedFinding[]> {
  const expected = inForce(plan, law);
  if (expected.length === 0) return [];
  const given = {
    facts: collectFacts(plan.needed, sources),
    aheadOf: (names: readonly string[]) => factsAhead(names, sources),
  };
  return judgeFacts(plan, subject, given, law, evaluator);
}

/** What a subject is judged on: facts that count, and which of those that are missing were dated ahead. */
export interface Given {
  readonly facts: Facts;
  readonly aheadOf: (missing: readonly string[]) => readonly string[];
}

/** Judges one subject as `judgeSubject` does, from the facts that the plan needs. */
export async function judgeFacts(
  plan: EntryPlan,
  subject: Subject,
  { facts, aheadOf }: Given,
  law: Law,
  evaluator: Evaluator,
): Promise<JudgedFinding[]> {
  const expected = inForce(plan, law);
  if (expected.length === 0) return [];
  const verdicts = await evaluator.judge(plan.entry, facts, law);
  const byObligation = new Map(verdicts.map((verdict) => [verdict.obligation, verdict]));
  const known = new Set(expected.map(({ obligation }) => obligation.id));
  // As many verdicts as obligations, of as many ids on both sides: none is lost, doubled or unexpected.
  const counts = [verdicts.length, byObligation.size, known.size];
  const whole = counts.every((count) => count === expected.length);
  return expected.map((judged) => {
    const verdict = byObligation.get(judged.obligation.id);
    if (!whole || !verdict) throw incomplete(plan.entry, expected.length, verdicts);
    return { judged, finding: toFinding(judged, subject, verdict, aheadOf, plan.set.vocabulary), facts };
  });
}

const inForce = ({ set, judged }: EntryPlan, law: Law): readonly Judged[] =>
  judged.filter(({ policy }) => isInForce(set, policy, law));

function incomplete(entry: Entry, expected: number, verdicts: readonly Verdict[]): DeepsynError {
  const ids = verdicts.map(({ obligation }) => obligation);
  const doubled = ids.find((id, index) => ids.indexOf(id) < index);
  const message =
    doubled === undefined
      ? `${entry}: ${expected} obligations are in force, the evaluator judged ${ids.length}`
      : `${entry}: the evaluator gave two verdicts on ${doubled}`;
  const remedy = 'check the policies with deepsyn lint, and build the bundle again';
  return new DeepsynError('evaluation-failed', [{ path: [], message, remedy }]);
}

function toFinding(
  { policy, obligation }: Judged,
  subject: Subject,
  verdict: Verdict,
  aheadOf: Given['aheadOf'],
  vocabulary: Vocabulary,
): Finding {
  const missing = [...new Set(verdict.missing.map((name) => answerable(name, subject, vocabulary)))].sort();
  const ahead = verdict.status === 'indeterminate' ? aheadOf(missing) : [];
  return deepFrozen<Finding>({
    obligation: obligation.id,
    article: policy.article,
    provision: obligation.provision,
    bearer: obligation.bearer,
    subject,
    status: verdict.status,
    ...(verdict.status === 'indeterminate' ? { missing } : {}),
    ...(ahead.length > 0 ? { ahead } : {}),
  });
}

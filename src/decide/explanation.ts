import type { Explanation, ReferenceEvaluator } from '../evaluate/core.ts';
import { answerable, collectFacts, type FactSources, factsAhead, itemsOf } from '../facts/index.ts';
import type { Reason } from '../model/finding.ts';
import type { Judgement, Law, Obligation, PolicySet } from '../model/policy-set.ts';
import type { Status } from '../model/status.ts';
import type { Subject } from '../model/subject.ts';
import { type Entry, isInForce } from '../policy/core.ts';
import type { EntryPlan } from './judge.ts';
import { turn } from './turn.ts';

/** Why an obligation came out as it did on one subject. */
export interface ExplainedFinding {
  readonly subject: Subject;
  readonly status: Status;
  readonly missing: readonly string[];
  /** Those of the missing facts that were given, but are dated after the decision. */
  readonly ahead: readonly string[];
  readonly applies: Explanation;
  readonly complies?: Explanation;
}

/** What an obligation says, and why it came out so on each subject that was given. */
export interface ObligationExplanation {
  /** It was made by policies that are being edited, and that nobody released. */
  readonly draft?: true;
  readonly obligation: Obligation;
  /** Why the event that was given is not judged, where it is not. */
  readonly reason?: Reason;
  readonly findings: readonly ExplainedFinding[];
}

/** Finds an obligation in the version that is in force, or else in any. */
export function findObligation(set: PolicySet, id: string, law: Law): Obligation | undefined {
  const all = set.policies.flatMap((policy) => policy.obligations.map((obligation) => ({ policy, obligation })));
  const named = all.filter(({ obligation }) => obligation.id === id);
  return (named.find(({ policy }) => isInForce(set, policy, law)) ?? named[0])?.obligation;
}

/** Judges one obligation with the reference evaluator on what was given, condition by condition. */
export async function explainObligation(
  obligation: Obligation,
  sources: FactSources,
  law: Law,
  reference: ReferenceEvaluator,
  planOf: (entry: Entry) => EntryPlan,
): Promise<ObligationExplanation> {
  const findings: ExplainedFinding[] = [];
  for (const judgement of obligation.judgements) {
    for (const { entry, subject, item } of subjectsOf(judgement, sources)) {
      const given = { ...sources, item };
      const facts = collectFacts(planOf(entry).needed, given);
      const explained = await reference.explain(entry, facts, law);
      const verdict = explained.find((each) => each.obligation === obligation.id);
      if (!verdict) continue;
      const missing = [...new Set(verdict.missing.map((name) => answerable(name, subject, sources.vocabulary)))].sort();
      const { status, applies, complies } = verdict;
      findings.push({
        subject,
        status,
        missing,
        ahead: factsAhead(missing, given),
        applies,
        ...(complies ? { complies } : {}),
      });
      await turn();
    }
  }
  return { obligation, findings };
}

interface Occasion {
  readonly entry: Entry;
  readonly subject: Subject;
  readonly item?: FactSources['item'];
}

/** With an event, the event; without one, the service or its items. */
function subjectsOf(judgement: Judgement, { vocabulary, service, event }: FactSources): Occasion[] {
  const { subject } = judgement;
  if (subject === 'event') {
    const judged = event && judgement.types.some((type) => type === event.type);
    return judged ? [{ entry: event.type, subject: { kind: 'event', id: event.id } }] : [];
  }
  if (service === undefined || event !== undefined) return [];
  if (subject === 'service') return [{ entry: 'service', subject: { kind: 'service', id: service.id } }];
  return itemsOf(service, subject, vocabulary).map((each) => ({ entry: subject, ...each }));
}

import type { Evaluator } from '../evaluate/core.ts';
import { type FactSources, itemsOf } from '../facts/index.ts';
import type { ServiceDescriptor } from '../model/inputs.ts';
import type { Assessment } from '../model/finding.ts';
import { deepFrozen } from '../model/frozen.ts';
import type { Law, PolicySet } from '../model/policy-set.ts';
import { type Status, statuses } from '../model/status.ts';
import { itemKinds } from '../model/vocabulary.ts';
import { timestampInChina } from '../model/time.ts';
import { type Entry, policiesInForce } from '../policy/core.ts';
import { type EntryPlan, type JudgedFinding, type JudgingContext, judgeSubject } from './judge.ts';
import { turn } from './turn.ts';

/** How many items are judged before others get their turn. */
const SLICE = 32;

/** Judges a service, and each of its items, by every standing obligation in force. */
export async function assessService(
  service: ServiceDescriptor,
  set: PolicySet,
  context: JudgingContext,
  evaluator: Evaluator,
  planOf: (entry: Entry) => EntryPlan,
): Promise<{ readonly assessment: Assessment; readonly judged: readonly JudgedFinding[] }> {
  const law: Law = { time: context.at, packs: context.packs };
  const sources: FactSources = { ...context, service };
  const judged = await judgeSubject(planOf('service'), { kind: 'service', id: service.id }, sources, law, evaluator);
  let done = 0;
  for (const kind of itemKinds(set.vocabulary)) {
    for (const { subject, item } of itemsOf(service, kind, set.vocabulary)) {
      judged.push(...(await judgeSubject(planOf(kind), subject, { ...sources, item }, law, evaluator)));
      if (++done % SLICE === 0) await turn();
    }
  }
  judged.sort((a, b) => a.finding.article - b.finding.article);
  const findings = judged.map(({ finding }) => finding);
  return {
    judged,
    assessment: deepFrozen({
      service: service.id,
      at: timestampInChina(context.at),
      ...(set.draft ? { draft: true } : {}),
      policies: policiesInForce(set, law),
      findings,
      summary: count(findings.map((finding) => finding.status)),
    }),
  };
}

function count(found: readonly Status[]): Readonly<Record<Status, number>> {
  const summary = { satisfied: 0, violated: 0, indeterminate: 0, 'not-applicable': 0 } satisfies Record<Status, number>;
  for (const status of statuses) summary[status] = found.filter((each) => each === status).length;
  return summary;
}

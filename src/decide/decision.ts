import type { Evaluator } from '../evaluate/index.ts';
import type { FactSources } from '../facts/index.ts';
import type { ServiceDescriptor } from '../model/descriptor/index.ts';
import type { ServiceEvent } from '../model/event/index.ts';
import type { Decision, Exposure } from '../model/finding.ts';
import type { Law, PolicySet } from '../model/policy-set.ts';
import type { Outcome } from '../model/status.ts';
import type { Language } from '../model/text.ts';
import { timestampInChina } from '../model/time.ts';
import { type Entry, policiesInForce } from '../policy/index.ts';
import { dutiesOf } from './duty.ts';
import { type EntryPlan, type JudgedFinding, type JudgingContext, judgeSubject } from './judge.ts';

/** Judges an event by every obligation that its type can trigger, under the law of the event's own time. */
export async function decideEvent(
  service: ServiceDescriptor,
  event: ServiceEvent,
  set: PolicySet,
  context: JudgingContext,
  evaluator: Evaluator,
  planOf: (entry: Entry) => EntryPlan,
  language: Language,
): Promise<{ readonly decision: Decision; readonly judged: readonly JudgedFinding[] }> {
  const law: Law = { time: Date.parse(event.time), packs: context.packs };
  const plan = planOf(event.type);
  const sources: FactSources = { ...context, service, event };
  const judged = await judgeSubject(plan, { kind: 'event', id: event.id }, sources, law, evaluator);
  const exposure = judged.flatMap(exposureOf);
  return {
    judged,
    decision: {
      decision: plan.judged.length === 0 ? 'indeterminate' : outcomeOf(judged),
      service: service.id,
      event: event.id,
      at: timestampInChina(context.at),
      policies: policiesInForce(set, law),
      findings: judged.map(({ finding }) => finding),
      duties: judged.flatMap((each) => dutiesOf(each, context.calendar, language)),
      ...(exposure.length > 0 ? { exposure } : {}),
    },
  };
}

function exposureOf({ judged: { obligation }, finding }: JudgedFinding): Exposure[] {
  if (!obligation.exposure || finding.status !== 'satisfied') return [];
  return [{ tier: obligation.exposure, obligation: obligation.id, provision: obligation.provision }];
}

/** Deny where a denying obligation is violated, indeterminate where one is not known, permit only where neither is. */
function outcomeOf(judged: readonly JudgedFinding[]): Outcome {
  const denying = judged.filter(({ judged: { judgement } }) => judgement.effect === 'deny');
  const some = (status: 'violated' | 'indeterminate') => denying.some(({ finding }) => finding.status === status);
  if (some('violated')) return 'deny';
  return some('indeterminate') ? 'indeterminate' : 'permit';
}

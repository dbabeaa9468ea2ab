import type { Evaluator } from '../evaluate/core.ts';
import { collectFacts, type FactSources, factsAhead, type WorkingDayCalendar } from '../facts/index.ts';
import type { Facts } from '../model/fact.ts';
import type { AppliedPolicy, Decision, Exposure, Finding } from '../model/finding.ts';
import { deepFrozen } from '../model/frozen.ts';
import type { ServiceDescriptor, ServiceEvent } from '../model/inputs.ts';
import type { Law, PolicySet } from '../model/policy-set.ts';
import { type ReasonCode, reasonOf, type Timing, untimely } from '../model/reason.ts';
import type { Outcome } from '../model/status.ts';
import type { Language } from '../model/text.ts';
import { timestampInChina } from '../model/time.ts';
import { kindOfEvent, lawTimeOf } from '../model/vocabulary.ts';
import { type Entry, isOutsideLaw, policiesInForce } from '../policy/core.ts';
import { dutiesOf, type JudgedDuty, mayOwe } from './duty.ts';
import { type EntryPlan, type Given, type JudgedFinding, type JudgingContext, judgeFacts } from './judge.ts';

/**
 * A decision without what is the event's own: the same for every event that no policy tells apart. It is
 * frozen, with all that callers see of it, and shared by all decisions that are made from it.
 */
export interface Template {
  readonly bundle: string;
  readonly draft?: true;
  readonly decision: Outcome;
  readonly reason?: ReasonCode;
  readonly policies: readonly AppliedPolicy[];
  readonly findings: readonly Finding[];
  readonly exposure?: readonly Exposure[];
  /** What may be owed: whether it is, by when and about what, the event's own values say. */
  readonly duties: readonly JudgedDuty[];
}

/** What is an event's own in a decision on it. */
export interface Occasion {
  readonly service: string;
  readonly event: string;
  readonly timing: Timing;
  /** The time of the decision, as it is written. */
  readonly at: string;
}

/** An event as far as its judging goes: what the policies read of it has been taken already. */
export interface ReadFacts extends Given {
  readonly timing: Timing;
}

/** Judges an event by every obligation that its type can trigger, under the law of the moment that counts for it. */
export async function judgeEvent(
  { timing, ...given }: ReadFacts,
  set: PolicySet,
  packs: readonly string[],
  evaluator: Evaluator,
  planOf: (entry: Entry) => EntryPlan,
): Promise<{ readonly template: Template; readonly judged: readonly JudgedFinding[] }> {
  const { type, kind, time, at } = timing;
  const law: Law = { time: lawTimeOf(kind, time, at), packs };
  const late = untimely(timing);
  const judged = late ? [] : await judgeFacts(planOf(type), { kind: 'event' }, given, law, evaluator);
  const reason = late ?? (judged.length > 0 ? undefined : isOutsideLaw(set, law.time) ? 'not-in-force' : 'not-judged');
  const exposure = judged.flatMap(exposureOf);
  const template: Template = {
    bundle: set.digest,
    ...(set.draft ? { draft: true } : {}),
    decision: reason === undefined ? outcomeOf(judged) : reason === 'not-in-force' ? 'permit' : 'indeterminate',
    ...(reason ? { reason } : {}),
    policies: deepFrozen(policiesInForce(set, law)),
    findings: deepFrozen(judged.map(({ finding }) => finding)),
    ...(exposure.length > 0 ? { exposure: deepFrozen(exposure) } : {}),
    // Without the facts: those are the event's own, and its caller's.
    duties: judged.filter(mayOwe).map(({ judged: of, finding }) => ({ judged: of, finding })),
  };
  return { template: Object.freeze(template), judged };
}

/** Takes what the policies read of a checked event and of its service. */
export function readFacts(
  service: ServiceDescriptor,
  event: ServiceEvent,
  context: JudgingContext,
  planOf: (entry: Entry) => EntryPlan,
): ReadFacts {
  const sources: FactSources = { ...context, service, event };
  return {
    timing: timingOf(event, context),
    facts: collectFacts(planOf(event.type).needed, sources),
    aheadOf: (missing) => factsAhead(missing, sources),
  };
}

/** When an event is, and when it is decided. */
export const timingOf = ({ type, time }: ServiceEvent, { at, vocabulary }: Pick<FactSources, 'at' | 'vocabulary'>): Timing => ({
  type,
  kind: kindOfEvent(vocabulary, type),
  time: Date.parse(time),
  at,
});

/** A decision from its template: its duties, and when they are due, follow from the event's own values. */
export function decisionFrom(
  template: Template,
  { service, event, timing, at }: Occasion,
  factOf: (name: string) => Facts[string] | undefined,
  calendar: WorkingDayCalendar,
  language: Language,
): Decision {
  const { bundle, draft, decision, reason, policies, findings, exposure, duties } = template;
  return {
    id: globalThis.crypto.randomUUID(),
    bundle,
    ...(draft ? { draft } : {}),
    decision,
    ...(reason ? { reason: reasonOf(reason, timing, language) } : {}),
    service,
    event,
    at,
    policies,
    findings,
    duties: duties.length === 0 ? [] : duties.flatMap((each) => dutiesOf(each, factOf, calendar, language)),
    ...(exposure ? { exposure } : {}),
  };
}

/** Decides on one event, from scratch. */
export async function decideEvent(
  service: ServiceDescriptor,
  event: ServiceEvent,
  set: PolicySet,
  context: JudgingContext,
  evaluator: Evaluator,
  planOf: (entry: Entry) => EntryPlan,
  language: Language,
): Promise<{ readonly decision: Decision; readonly judged: readonly JudgedFinding[] }> {
  const read = readFacts(service, event, context, planOf);
  const { template, judged } = await judgeEvent(read, set, context.packs, evaluator, planOf);
  const occasion = { service: service.id, event: event.id, timing: read.timing, at: timestampInChina(context.at) };
  return { judged, decision: decisionFrom(template, occasion, (name) => read.facts[name], context.calendar, language) };
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

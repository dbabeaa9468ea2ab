import type { Evaluator } from '../evaluate/core.ts';
import { collectFacts, type FactSources, type WorkingDayCalendar } from '../facts/index.ts';
import type { ServiceDescriptor } from '../model/inputs.ts';
import type { EventType, ServiceEvent } from '../model/inputs.ts';
import type { Facts } from '../model/fact.ts';
import type { AppliedPolicy, Decision, Exposure, Finding } from '../model/finding.ts';
import type { Law, PolicySet } from '../model/policy-set.ts';
import type { Outcome } from '../model/status.ts';
import type { Language } from '../model/text.ts';
import { timestampInChina } from '../model/time.ts';
import { type Entry, policiesInForce } from '../policy/core.ts';
import { dutiesOf, type JudgedDuty, mayOwe } from './duty.ts';
import { type EntryPlan, type JudgedFinding, type JudgingContext, judgeFacts } from './judge.ts';

/**
 * A decision without what is the event's own: the same for every event that no policy tells apart. It is frozen, and
 * shared by all decisions that are made from it.
 */
export interface Template {
  readonly bundle: string;
  readonly decision: Outcome;
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
  /** The time of the decision, as it is written. */
  readonly at: string;
}

/** An event as far as its judging goes: what the policies read of it has been taken already. */
export interface ReadFacts {
  readonly type: EventType;
  /** The event's own time, in milliseconds. */
  readonly time: number;
  readonly facts: Facts;
}

/** Judges an event by every obligation that its type can trigger, under the law of the event's own time. */
export async function judgeEvent(
  { type, time, facts }: ReadFacts,
  set: PolicySet,
  packs: readonly string[],
  evaluator: Evaluator,
  planOf: (entry: Entry) => EntryPlan,
): Promise<{ readonly template: Template; readonly judged: readonly JudgedFinding[] }> {
  const law: Law = { time, packs };
  const plan = planOf(type);
  const judged = await judgeFacts(plan, { kind: 'event' }, facts, law, evaluator);
  const exposure = judged.flatMap(exposureOf);
  const template: Template = {
    bundle: set.digest,
    decision: plan.judged.length === 0 ? 'indeterminate' : outcomeOf(judged),
    policies: frozen(policiesInForce(set, law)),
    findings: frozen(judged.map(({ finding }) => frozen(finding))),
    ...(exposure.length > 0 ? { exposure: frozen(exposure) } : {}),
    duties: judged.filter(mayOwe),
  };
  return { template: frozen(template), judged };
}

/** Takes what the policies read of a checked event and of its service. */
export function readFacts(
  service: ServiceDescriptor,
  event: ServiceEvent,
  context: JudgingContext,
  planOf: (entry: Entry) => EntryPlan,
): ReadFacts {
  const sources: FactSources = { ...context, service, event };
  return { type: event.type, time: Date.parse(event.time), facts: collectFacts(planOf(event.type).needed, sources) };
}

const frozen = <Value extends object>(value: Value): Readonly<Value> => Object.freeze(value);

/** A decision from its template: its duties, and when they are due, follow from the event's own values. */
export function decisionFrom(
  template: Template,
  { service, event, at }: Occasion,
  factOf: (name: string) => Facts[string] | undefined,
  calendar: WorkingDayCalendar,
  language: Language,
): Decision {
  const { bundle, decision, policies, findings, exposure, duties } = template;
  return {
    id: globalThis.crypto.randomUUID(),
    bundle,
    decision,
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
  const occasion = { service: service.id, event: event.id, at: timestampInChina(context.at) };
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

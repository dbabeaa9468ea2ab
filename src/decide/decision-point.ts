import type { Evaluator, ReferenceEvaluator } from '../evaluate/core.ts';
import { type FactSources, readDescriptor, readEvent } from '../facts/index.ts';
import type { DecisionContext } from '../model/decision-record.ts';
import { DeepsynError } from '../model/errors.ts';
import type { Assessment, Decision, Duty, Finding } from '../model/finding.ts';
import { deepFrozen } from '../model/frozen.ts';
import type { ServiceDescriptor, ServiceEvent } from '../model/inputs.ts';
import type { PolicySet } from '../model/policy-set.ts';
import { reasonOf, untimely } from '../model/reason.ts';
import type { Language } from '../model/text.ts';
import { lawTimeOf } from '../model/vocabulary.ts';
import { shortened, shown, suggest } from '../source/core.ts';
import { assessService } from './assessment.ts';
import { contextOf } from './context.ts';
import { createDecider, type Decider } from './decider.ts';
import { decideEvent, timingOf } from './decision.ts';
import { explainObligation, findObligation, type ObligationExplanation } from './explanation.ts';
import { type Judging, openReference } from './judging.ts';
import type { MemoCounters } from './memo.ts';
import { PreparedService } from './prepared.ts';

/** When something is judged; now, where it is left out. */
export interface At {
  readonly at?: Date;
}

/** What is decided on. */
export interface DecisionRequest extends At {
  /** A descriptor, which is checked each time, or one that was prepared. */
  readonly service: ServiceDescriptor | PreparedService;
  readonly event: ServiceEvent;
}

/**
 * Decides on events and assesses services. It reads no clock but for a time that the caller leaves out.
 * From the policies of the package, its findings and duties are typed one by one.
 */
export interface CorePoint<SomeFinding extends Finding = Finding, SomeDuty extends Duty = Duty> {
  /** The policies in use. */
  readonly policies: PolicySet;
  /** Which evaluator decides, and why it is not the compiled module where it is not. */
  readonly evaluator: { readonly name: Evaluator['name']; readonly reason?: string };
  /** Bytes of WebAssembly memory that the compiled policies hold: as much as their largest input took, and no more. */
  readonly memoryBytes: number;
  /** What decides now, by digest, as records name it: made when it is first asked for, and once for each bundle. */
  context(): Promise<DecisionContext>;
  /**
   * Judges a service, and each of its tools, data sets and so on, by every standing obligation.
   * @throws DeepsynError `invalid-descriptor` with the path of each fault; `evaluation-failed`
   */
  assess(service: ServiceDescriptor, options?: At): Promise<Assessment<SomeFinding>>;
  /**
   * Checks a service once, to decide on many of its events: that is what makes a decision fast.
   * @throws DeepsynError `invalid-descriptor` with the path of each fault
   */
  prepare(service: ServiceDescriptor): PreparedService;
  /**
   * Decides on an event of a service, under the law in force at the event's own time.
   * @param options `at` is the time of the decision, against which deadlines run
   * @throws DeepsynError `invalid-descriptor`, `invalid-event` with the path of each fault; `evaluation-failed`
   */
  decide(request: DecisionRequest): Promise<Decision<SomeFinding, SomeDuty>>;
  /**
   * Decides on events as they come, in their order, one at a time: nothing is held but the one that is decided on.
   * @throws DeepsynError as `decide`, at the first event that cannot be used
   */
  decideMany(
    service: ServiceDescriptor | PreparedService,
    events: Iterable<ServiceEvent> | AsyncIterable<ServiceEvent>,
    options?: At,
  ): AsyncGenerator<Decision<SomeFinding, SomeDuty>, void, undefined>;
  /** How often decisions on prepared services were found again. */
  readonly memo: Readonly<MemoCounters>;
  /**
   * Says what an obligation demands and, for what is given, why it came out so, condition by condition.
   * @throws DeepsynError `unknown-obligation` with the nearest id; else as `decide`
   */
  explain(obligation: SomeFinding['obligation'], request?: Partial<DecisionRequest>): Promise<ObligationExplanation>;
  /** Ends its work: whatever is asked afterwards throws `closed`. Decisions that are under way are answered. */
  close(): Promise<void>;
}

/** A decision point, and what whoever made it may do: see by what it decides, and have it decide by something else. */
export interface Opening {
  readonly point: CorePoint;
  /** @throws DeepsynError `closed` */
  inUse(): Judging;
  /**
   * Decisions that are under way end with the policies that they began with.
   * @returns whether these are other policies than before
   * @throws DeepsynError `closed`
   */
  replace(judging: Judging): boolean;
}

/** What decides, with what is made for it once. */
interface Ready extends Judging {
  readonly decider: Decider;
  readonly reference: () => Promise<ReferenceEvaluator>;
  readonly context: () => Promise<DecisionContext>;
}

/** A decision point on policies that are ready to judge by, wherever they came from. */
export function openPointOn(judging: Judging, language: Language = 'en'): Opening {
  const memo: MemoCounters = { hits: 0, misses: 0, evicted: 0 };
  /** What decides with its own reference, so that an explanation never mixes two bundles either. */
  const ready = (by: Judging): Ready => {
    let reference: Promise<ReferenceEvaluator> | undefined;
    const openOnce = () => {
      reference ??= openReference(by.set);
      return reference;
    };
    let context: Promise<DecisionContext> | undefined;
    const contextOnce = () => {
      context ??= contextOf(by, language);
      return context;
    };
    return { ...by, decider: createDecider(by, language, memo), reference: openOnce, context: contextOnce };
  };
  let current = ready(judging);
  let closed = false;
  /** What decides now. It is taken once for each request, so that no answer mixes two bundles. */
  const inUse = (): Ready => {
    if (!closed) return current;
    throw new DeepsynError('closed', [{ path: [], message: 'the decision point is closed' }]);
  };
  const point: CorePoint = {
    get policies() {
      return current.set;
    },
    get evaluator() {
      const { evaluator, reason } = current;
      return { name: evaluator.name, ...(reason === undefined ? {} : { reason }) };
    },
    get memoryBytes() {
      return current.evaluator.memoryBytes?.() ?? 0;
    },
    context: () => current.context(),
    assess: async (service, { at } = {}) => {
      const { set, contextAt, evaluator, planOf } = inUse();
      const checked = readDescriptor({ value: service }, set.vocabulary);
      const { assessment } = await assessService(checked, set, contextAt(at), evaluator, planOf);
      return assessment;
    },
    prepare: (service) => {
      const { vocabulary } = current.set;
      return new PreparedService(readDescriptor({ value: service }, vocabulary), vocabulary, memo);
    },
    decide: async ({ service, event, at = new Date() }) => {
      const { decider, set, contextAt, evaluator, planOf } = inUse();
      if (service instanceof PreparedService) return decider.decide(service, event, at);
      const checked = readDescriptor({ value: service }, set.vocabulary);
      const happened = readEvent({ value: event }, set.vocabulary);
      const { decision } = await decideEvent(checked, happened, set, contextAt(at), evaluator, planOf, language);
      return decision;
    },
    decideMany: async function* (service, events, { at } = {}) {
      const prepared = service instanceof PreparedService ? service : point.prepare(service);
      for await (const event of events) yield await inUse().decider.decide(prepared, event, at ?? new Date());
    },
    memo,
    explain: async (id, { service, event, at } = {}) => {
      const now = inUse();
      const descriptor = service instanceof PreparedService ? service.descriptor : service;
      const sources: FactSources = {
        ...now.contextAt(at),
        service: descriptor && readDescriptor({ value: descriptor }, now.set.vocabulary),
        event: event && readEvent({ value: event }, now.set.vocabulary),
      };
      const timing = sources.event && timingOf(sources.event, sources);
      const law = { time: timing ? lawTimeOf(timing.kind, timing.time, timing.at) : sources.at, packs: now.packs };
      const obligation = findObligation(now.set, id, law);
      if (!obligation) throw unknownObligation(id, now.set);
      const draft = now.set.draft ? { draft: true as const } : {};
      const late = timing && untimely(timing);
      if (timing && late) return { ...draft, obligation, reason: reasonOf(late, timing, language), findings: [] };
      const explained = await explainObligation(obligation, sources, law, await now.reference(), now.planOf);
      return deepFrozen({ ...draft, ...explained });
    },
    close: async () => {
      closed = true;
    },
  };
  const replace = (by: Judging): boolean => {
    const others = by.identity !== inUse().identity;
    current = others ? ready(by) : { ...current, ...(by.tag === undefined ? {} : { tag: by.tag }) };
    return others;
  };
  return { point, inUse, replace };
}

function unknownObligation(id: string, set: PolicySet): DeepsynError {
  const known = set.policies.flatMap((policy) => policy.obligations.map((obligation) => obligation.id));
  const named = typeof id === 'string';
  const message = `there is no obligation ${named ? `“${shortened(id)}”` : shown(id)}`;
  const remedy = (named ? suggest(id, known).remedy : undefined) ?? 'see them with deepsyn explain --help';
  return new DeepsynError('unknown-obligation', [{ path: [], message, remedy }]);
}

import type { Verification } from '../bundle/index.ts';
import { type Evaluator, loadCommittedBundle, type ReferenceEvaluator } from '../evaluate/index.ts';
import { chinaCalendar, type FactSources, readDescriptor, readEvent } from '../facts/index.ts';
import { manifest } from '../generated/manifest.ts';
import type { ParameterTypes } from '../generated/obligations.ts';
import { policySet } from '../generated/policies.ts';
import type { ServiceDescriptor } from '../model/descriptor/index.ts';
import { DeepsynError } from '../model/errors.ts';
import type { ServiceEvent } from '../model/event/index.ts';
import type { Facts } from '../model/fact.ts';
import type { Assessment, Decision, Duty, Finding } from '../model/finding.ts';
import type { PolicySet } from '../model/policy-set.ts';
import type { Language } from '../model/text.ts';
import { dateInChina } from '../model/time.ts';
import {
  checkParameters,
  type Entry,
  type ParameterValues,
  packsOf,
  parameterFacts,
  readPolicies,
} from '../policy/index.ts';
import { type PlainValue, type SourceDocument, suggest, tagOf } from '../source/index.ts';
import { assessService } from './assessment.ts';
import { createDecider } from './decider.ts';
import { decideEvent } from './decision.ts';
import { explainObligation, findObligation, type ObligationExplanation } from './explanation.ts';
import { type EntryPlan, type JudgingContext, planner } from './judge.ts';
import type { KnownDuty, KnownFinding } from './known.ts';
import type { MemoCounters } from './memo.ts';
import { PreparedService } from './prepared.ts';
import { runSelfTests } from './self-test.ts';
import { checkWhole } from './whole.ts';

/** Which bundle decides, where it is not the one of the package. */
export interface BundleOptions {
  /** A bundle that `deepsyn build` made: a file, the folder it was unpacked into, or an `http:` or `https:` address. */
  readonly from: string;
  /** The key that it must be signed with, or `skip`; a signed bundle wants one of them. */
  readonly verification?: Verification;
  /** How long an address may take to send it; 30 seconds by default. */
  readonly timeoutSeconds?: number;
}

/** How a decision point is set up. Everything has a default: the policies and the module that come with the package. */
export interface DecisionPointOptions {
  /** A folder of policies, instead of those of the package. */
  readonly policies?: string;
  /** A bundle, instead of the policies of the package. */
  readonly bundle?: BundleOptions;
  /** The organisation's own parameter values, by name. */
  readonly parameters?: ParameterValues | SourceDocument;
  /** The packs to switch on: later rules that are off by default. */
  readonly packs?: readonly string[];
  /** Which evaluator decides. The compiled one, unless the policies were edited since they were compiled. */
  readonly evaluator?: 'wasm' | 'reference';
  /** The language of titles in duties; English by default. */
  readonly language?: Language;
}

/** When something is judged; now, where it is left out. */
export interface At {
  readonly at?: Date;
}

/**
 * Decides on events and assesses services. It reads no clock but for a time that the caller leaves out.
 * From the policies of the package, its findings and duties are typed one by one.
 */
export interface DecisionPoint<SomeFinding extends Finding = Finding, SomeDuty extends Duty = Duty> {
  /** The policies in use; others after `reload`. */
  readonly policies: PolicySet;
  /** Which evaluator decides, and why it is not the compiled module where it is not. */
  readonly evaluator: { readonly name: Evaluator['name']; readonly reason?: string };
  /** Bytes of WebAssembly memory that the compiled policies hold: as much as their largest input took, and no more. */
  readonly memoryBytes: number;
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
  /**
   * Takes the bundle, or the folder of policies, again from where it came. What is new is verified and tried on its own
   * cases before it decides; decisions that are under way end with the policies that they began with, and name them.
   * @returns whether other policies decide now
   * @throws DeepsynError as `createDecisionPoint`, and `closed`; what decided before goes on deciding
   */
  reload(): Promise<boolean>;
  /** Ends its work: whatever is asked afterwards throws `closed`. Decisions that are under way are answered. */
  close(): Promise<void>;
}

/** What is decided on. */
export interface DecisionRequest extends At {
  /** A descriptor, which is checked each time, or one that was prepared. */
  readonly service: ServiceDescriptor | PreparedService;
  readonly event: ServiceEvent;
}

/** The options of a decision point with the policies of the package, whose parameters are typed by name. */
export interface ShippedOptions extends Omit<DecisionPointOptions, 'policies' | 'bundle' | 'parameters'> {
  readonly policies?: never;
  readonly bundle?: never;
  readonly parameters?: ParameterTypes | SourceDocument;
}

/**
 * Creates a decision point from the compiled policies of the package, from a bundle, or from a folder of policies.
 * @throws DeepsynError `invalid-policy`, `invalid-parameters`, `incompatible-bundle`, `stale-bundle`; for a bundle also
 * `unreachable-bundle`, `unreadable-bundle`, `unverified-bundle`, `failed-self-test`
 */
export async function createDecisionPoint(options?: ShippedOptions): Promise<DecisionPoint<KnownFinding, KnownDuty>>;
export async function createDecisionPoint(
  options: DecisionPointOptions & ({ readonly policies: string } | { readonly bundle: BundleOptions }),
): Promise<DecisionPoint>;
export async function createDecisionPoint(options: DecisionPointOptions | ShippedOptions = {}): Promise<DecisionPoint> {
  const language = options.language ?? 'en';
  const memo: MemoCounters = { hits: 0, misses: 0, evicted: 0 };
  /** What decides with its own reference, so that an explanation never mixes two bundles either. */
  const ready = (judging: Judging) => {
    let reference: Promise<ReferenceEvaluator> | undefined;
    const openOnce = () => {
      reference ??= openReference(judging.set);
      return reference;
    };
    return { ...judging, decider: createDecider(judging, language, memo), reference: openOnce };
  };
  let current = ready(await openJudging(options));
  let closed = false;
  /** What decides now. It is taken once for each request, so that no answer mixes two bundles. */
  const inUse = () => {
    if (!closed) return current;
    throw new DeepsynError('closed', [{ path: [], message: 'the decision point is closed' }]);
  };
  const reload = async (): Promise<boolean> => {
    const judging = await openJudging(options, inUse().tag);
    if (judging === undefined) return false;
    const others = judging.set.digest !== inUse().set.digest;
    current = others ? ready(judging) : { ...current, ...(judging.tag === undefined ? {} : { tag: judging.tag }) };
    return others;
  };
  let reloading: Promise<unknown> = Promise.resolve();
  const point: DecisionPoint = {
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
    assess: async (service, { at } = {}) => {
      const { set, contextAt, evaluator, planOf } = inUse();
      const checked = readDescriptor({ value: service });
      const { assessment } = await assessService(checked, set, contextAt(at), evaluator, planOf);
      return assessment;
    },
    prepare: (service) => new PreparedService(readDescriptor({ value: service }), memo),
    decide: async ({ service, event, at = new Date() }) => {
      const { decider, set, contextAt, evaluator, planOf } = inUse();
      if (service instanceof PreparedService) return decider.decide(service, event, at);
      const checked = [readDescriptor({ value: service }), readEvent({ value: event })] as const;
      const { decision } = await decideEvent(...checked, set, contextAt(at), evaluator, planOf, language);
      return decision;
    },
    decideMany: async function* (service, events, { at } = {}) {
      const prepared = service instanceof PreparedService ? service : point.prepare(service);
      for await (const event of events) yield await inUse().decider.decide(prepared, event, at ?? new Date());
    },
    memo,
    explain: async (id, { service, event, at } = {}) => {
      const { set, contextAt, packs, planOf, reference } = inUse();
      const descriptor = service instanceof PreparedService ? service.descriptor : service;
      const sources: FactSources = {
        ...contextAt(at),
        service: descriptor && readDescriptor({ value: descriptor }),
        event: event && readEvent({ value: event }),
      };
      const law = { time: event ? Date.parse(event.time) : sources.at, packs };
      const obligation = findObligation(set, id, law);
      if (!obligation) throw unknownObligation(id, set);
      return explainObligation(obligation, sources, law, await reference(), planOf);
    },
    reload: () => {
      // One after the other: what was found first must not take the place of what was found last.
      const next = reloading.then(reload);
      reloading = next.catch(() => undefined);
      return next;
    },
    close: async () => {
      closed = true;
    },
  };
  return point;
}

/** Everything that judging takes, set up once. */
export interface Judging {
  readonly set: PolicySet;
  readonly evaluator: Evaluator;
  /** Why it is not the compiled module that decides, where it is not. */
  readonly reason?: string;
  readonly planOf: (entry: Entry) => EntryPlan;
  readonly packs: readonly string[];
  /** What the bundle was known by where it was found, so as not to take it twice. */
  readonly tag?: string;
  contextAt(at: Date | undefined): JudgingContext;
}

/** Sets up judging as for a decision point, and with the same errors. */
export async function openJudging(options: DecisionPointOptions | ShippedOptions): Promise<Judging>;
/** Sets it up again; undefined where the bundle is still the one that is known by the tag. */
export async function openJudging(
  options: DecisionPointOptions | ShippedOptions,
  tag: string | undefined,
): Promise<Judging | undefined>;
export async function openJudging(
  options: DecisionPointOptions | ShippedOptions,
  known?: string,
): Promise<Judging | undefined> {
  const opened = options.bundle ? await openBundle(options.bundle, known) : await openPolicies(options, known);
  if (!opened) return undefined;
  const { set, evaluator, reason, tag } = opened;
  const own = options.parameters ? checkParameters(set.parameters, asSource(options.parameters)) : {};
  const packs = checkPacks(options.packs ?? [], set);
  let parameters: { day: string; facts: Facts } = { day: '', facts: {} };
  return {
    set,
    evaluator,
    ...(reason === undefined ? {} : { reason }),
    ...(tag === undefined ? {} : { tag }),
    planOf: planner(set),
    packs,
    contextAt: (at) => {
      const time = (at ?? new Date()).getTime();
      const day = dateInChina(time);
      // Defaults change with days only, so those of the last day asked for are kept.
      if (day !== parameters.day) parameters = { day, facts: parameterFacts(set.parameters, own, time) };
      return { parameters: parameters.facts, at: time, calendar: chinaCalendar, packs };
    },
  };
}

/** Policies, and what decides by them. */
interface Opened {
  readonly set: PolicySet;
  readonly evaluator: Evaluator;
  readonly reason?: string;
  readonly tag?: string;
}

/** Policies of the package or of a folder; undefined where the folder is the one that is known. */
async function openPolicies(
  { policies, evaluator }: DecisionPointOptions | ShippedOptions,
  known?: string,
): Promise<Opened | undefined> {
  if (policies === undefined) return { set: policySet, ...(await chooseEvaluator(policySet, evaluator)) };
  const tag = tagOf(policies);
  if (tag !== undefined && tag === known) return undefined;
  const set = readPolicies(policies);
  if (known !== undefined) await checkWhole(policies, tag);
  return { set, ...(await chooseEvaluator(set, evaluator)), ...(tag === undefined ? {} : { tag }) };
}

/** A bundle, verified and tried on its own cases; undefined where it is the one that is known. */
async function openBundle(options: BundleOptions, known?: string): Promise<Opened | undefined> {
  const { from, verification, timeoutSeconds } = options;
  const { findBundle, loadBundle } = await import('../bundle/index.ts');
  const found = await findBundle(from, known, timeoutSeconds);
  if (!found) return undefined;
  try {
    const { policies, evaluator, tests } = await loadBundle(found.files, verification);
    await runSelfTests(tests, policies, evaluator);
    return { set: policies, evaluator, ...(found.tag === undefined ? {} : { tag: found.tag }) };
  } catch (error) {
    if (error instanceof DeepsynError) throw error;
    const message = `it cannot be tried: ${error instanceof Error ? error.message : String(error)}`;
    const remedy = 'build it again with deepsyn build';
    throw new DeepsynError('unreadable-bundle', [{ path: [], message, remedy }], { cause: error });
  }
}

function checkPacks(packs: readonly string[], set: PolicySet): readonly string[] {
  const known = packsOf(set);
  const unknown = packs.filter((pack) => !known.includes(pack));
  if (unknown.length === 0) return packs;
  throw new DeepsynError(
    'unknown-pack',
    unknown.map((pack) => ({ path: [], message: `there is no pack “${pack}”`, ...suggest(pack, known) })),
  );
}

async function chooseEvaluator(
  set: PolicySet,
  wanted: 'wasm' | 'reference' | undefined,
): Promise<{ evaluator: Evaluator; reason?: string }> {
  if (wanted === 'reference') return { evaluator: await openReference(set) };
  if (set.digest === manifest.policies) return { evaluator: await loadCommittedBundle(manifest) };
  const reason = 'the policies were edited since they were compiled';
  if (wanted === 'wasm') {
    throw new DeepsynError('stale-bundle', [
      { path: [], message: reason, remedy: 'compile them, or use the reference' },
    ]);
  }
  return { evaluator: await openReference(set), reason };
}

/** Loaded when it is asked for: who decides with the compiled policies does not wait for it. */
async function openReference(set: PolicySet): Promise<ReferenceEvaluator> {
  const { createReferenceEvaluator } = await import('../evaluate/reference.ts');
  return createReferenceEvaluator(set);
}

/** The evaluators of a policy set: the reference always, the compiled module where it was compiled from these policies. */
export async function openEvaluators(
  set: PolicySet,
): Promise<{ readonly reference: ReferenceEvaluator; readonly wasm?: Evaluator; readonly reason?: string }> {
  const { evaluator, reason } = await chooseEvaluator(set, undefined);
  const reference = await openReference(set);
  return evaluator.name === 'wasm' ? { reference, wasm: evaluator } : { reference, ...(reason ? { reason } : {}) };
}

function asSource(parameters: ParameterValues | ParameterTypes | SourceDocument): SourceDocument | PlainValue {
  return isDocument(parameters) ? parameters : { value: parameters };
}

function isDocument(value: ParameterValues | ParameterTypes | SourceDocument): value is SourceDocument {
  return 'locate' in value && typeof value.locate === 'function';
}

function unknownObligation(id: string, set: PolicySet): DeepsynError {
  const known = set.policies.flatMap((policy) => policy.obligations.map((obligation) => obligation.id));
  const message = `there is no obligation “${id}”`;
  const remedy = suggest(id, known).remedy ?? 'see them with deepsyn explain --help';
  return new DeepsynError('unknown-obligation', [{ path: [], message, remedy }]);
}

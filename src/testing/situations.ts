import fc from 'fast-check';
import { chinaCalendar, collectFacts, type FactSources, itemsOf, readDescriptor, readEvent } from '../facts/index.ts';
import type { ObligationId, ParameterTypes } from '../generated/obligations.ts';
import { policySet } from '../generated/policies.ts';
import type { ServiceDescriptor } from '../model/descriptor/index.ts';
import { DeepsynError } from '../model/errors.ts';
import { type EventType, eventKinds, type ServiceEvent } from '../model/event/index.ts';
import type { Facts } from '../model/fact.ts';
import { isRecord } from '../model/keys.ts';
import type { Judgement, Policy } from '../model/policy-set.ts';
import type { Status } from '../model/status.ts';
import {
  checkParameters,
  type Entry,
  factsOfJudgement,
  isInForce,
  namedConditions,
  parameterFacts,
  withGrounds,
} from '../policy/index.ts';
import {
  ABSENT,
  type Assignment,
  canSay,
  type Settled,
  type Space,
  spaceOf,
  statusOfFacts,
  witness,
  writeInput,
} from '../solve/index.ts';
import { descriptors, events } from './arbitraries.ts';

/** What to ask a decision point: `assess` it where there is no event, else `decide` on it. */
export interface Situation {
  readonly service: ServiceDescriptor;
  readonly event?: ServiceEvent;
  /** The time of the decision. */
  readonly at: Date;
}

/** How the decision point under test is set up, and when it decides. */
export interface SituationOptions {
  readonly parameters?: ParameterTypes;
  readonly packs?: readonly string[];
  /** Noon of 1 June 2026 in China, where it is left out. */
  readonly at?: Date;
  /** Only on the service and its items, or only on events; on both, where it is left out. */
  readonly on?: 'service' | 'event';
}

/**
 * Situations in which an obligation is violated. What it does not read is arbitrary.
 * @throws DeepsynError `unreachable-status` where it never is, under these parameters and packs
 */
export function violationsOf(obligation: ObligationId, options: SituationOptions = {}): fc.Arbitrary<Situation> {
  return situationsOf(obligation, 'violated', options);
}

/**
 * Situations in which an obligation has a status on some subject. What it does not read is arbitrary.
 * @throws DeepsynError `unreachable-status` where it never has, under these parameters and packs
 */
export function situationsOf(
  obligation: ObligationId,
  status: Status,
  options: SituationOptions = {},
): fc.Arbitrary<Situation> {
  const occasions = occasionsOf(obligation, options).filter((each) => witness(each.space, status, each.start));
  if (occasions.length === 0) {
    const message = `${obligation} is never ${status} under these parameters and packs, at this time`;
    throw new DeepsynError('unreachable-status', [{ path: [], message, remedy: 'give others' }]);
  }
  return fc
    .constantFrom(...occasions)
    .chain((occasion) => shuffled(occasion, status))
    .chain(({ occasion, assignment }) => withNoise(occasion, assignment))
    .filter(({ occasion, situation }) => statusIn(occasion, situation) === status)
    .map(({ situation }) => situation);
}

/** A judgement that can be brought to the status, on one entry, with what is settled before. */
interface Occasion {
  readonly judgement: Judgement;
  readonly entry: Entry;
  readonly type?: EventType;
  readonly space: Space;
  readonly start: Assignment;
  readonly parameters: Facts;
  readonly at: number;
}

const NOON = new Date('2026-06-01T12:00:00+08:00');

function occasionsOf(id: ObligationId, options: SituationOptions): Occasion[] {
  const at = (options.at ?? NOON).getTime();
  const own = checkParameters(policySet.parameters, { value: { ...options.parameters } });
  const parameters = parameterFacts(policySet.parameters, own, at);
  const law = { time: at, packs: options.packs ?? [] };
  const judgements = policySet.policies
    .filter((policy: Policy) => isInForce(policySet, policy, law))
    .flatMap((policy) => policy.obligations.filter((each) => each.id === id))
    .flatMap((obligation) => obligation.judgements)
    .filter(({ subject }) => options.on === undefined || (options.on === 'event') === (subject === 'event'));
  return judgements.flatMap((judgement): Occasion[] => {
    const space = spaceOf(policySet, judgement, parameters, at);
    const settled = (type?: EventType): Assignment =>
      new Map(
        space.facts.flatMap(({ name }) => {
          if (name.startsWith('parameter.')) {
            const value = parameters[name];
            return [[name, value === undefined ? ABSENT : { value }] as const];
          }
          // An act has to be of the day on which it is decided: a moment before leaves room for what came between.
          if (name === 'event.time' && type !== undefined && eventKinds[type] === 'act')
            return [[name, { value: at - 1 }]];
          return type !== undefined && !canSay(name, type) ? [[name, ABSENT] as const] : [];
        }),
      );
    const common = { judgement, space, parameters, at };
    const { subject } = judgement;
    if (subject !== 'event') return [{ ...common, entry: subject, start: settled() }];
    return judgement.types.map((type) => ({ ...common, entry: type, type, start: settled(type) }));
  });
}

/** Constructs an input from the classes of the facts in an arbitrary order, so that any class can come first. */
function shuffled(occasion: Occasion, status: Status) {
  const { space, start } = occasion;
  return fc.tuple(...space.facts.map(() => fc.nat())).map((seeds) => {
    const facts = space.facts.map((choice, index) => ({
      ...choice,
      values: (settled: Settled) => inOrderOf(seeds[index] ?? 0, choice.values(settled)),
    }));
    const assignment = witness({ ...space, facts }, status, start) ?? new Map();
    return { occasion, assignment };
  });
}

/** Values in the order that a number stands for: each of their orders has one. */
function inOrderOf<Value>(order: number, values: readonly Value[]): readonly Value[] {
  const left = [...values];
  let rest = order;
  return values.flatMap(() => {
    const at = rest % left.length;
    rest = Math.floor(rest / left.length);
    return left.splice(at, 1);
  });
}

function withNoise(occasion: Occasion, assignment: Assignment) {
  const { type } = occasion;
  const { service, data, time } = writeInput(assignment);
  const open = [...assignment].some(([name, known]) => known === ABSENT && !occasion.start.has(name));
  const at = new Date(occasion.at);
  return fc.tuple(descriptors(), events(type ?? 'user.registered')).map(([noise, event]) => {
    // What has to stay unknown must not be said by the noise.
    const around = open
      ? { service: { id: noise.id, name: noise.name }, data: {} }
      : { service: noise, data: event.data };
    const made: Situation = { service: readDescriptor({ value: merge(around.service, service) }), at };
    if (type === undefined) return { occasion, situation: made };
    const value = { ...event, time: time ?? at.toISOString(), data: merge(around.data, data) };
    return { occasion, situation: { ...made, event: readEvent({ value }) } };
  });
}

/** What stands in `over` takes the place of what stands in `base`; lists are taken whole. */
function merge(base: unknown, over: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const fields = isRecord(base) && !('value' in base) ? base : {};
  const merged = Object.entries(over).map(([name, value]) => [
    name,
    isRecord(value) ? merge(fields[name], value) : value,
  ]);
  return { ...fields, ...Object.fromEntries(merged) };
}

/** The status on the subject that the situation was made for. */
function statusIn({ judgement, space, parameters }: Occasion, { service, event, at }: Situation): Status {
  const { subject } = judgement;
  const item = subject === 'service' || subject === 'event' ? undefined : itemsOf(service, subject)[0]?.item;
  const sources: FactSources = { service, event, item, parameters, at: at.getTime(), calendar: chinaCalendar };
  const needed = factsOfJudgement(judgement, namedConditions(policySet));
  return statusOfFacts(space, collectFacts(withGrounds(needed), sources));
}

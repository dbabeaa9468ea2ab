import { chinaCalendar, readEvent } from '../facts/index.ts';
import { fastPaths, fastPathsOf, slotNames } from '../generated/fast.ts';
import type { FactValue } from '../model/fact.ts';
import type { Decision } from '../model/finding.ts';
import type { PolicySet } from '../model/policy-set.ts';
import { type Timing, untimely } from '../model/reason.ts';
import type { Language } from '../model/text.ts';
import { checkedInstant, startOfDay, timestampInChina } from '../model/time.ts';
import { type EventKind, kindOfEvent, lawTimeOf } from '../model/vocabulary.ts';
import { decisionFrom, judgeEvent, readFacts, type Template } from './decision.ts';
import { type FastPath, instant, isPlain, type Known, type Slots } from './fast.ts';
import type { Judging } from './judging.ts';
import type { MemoCounters } from './memo.ts';
import { type PreparedService, placeAmong, slotOf } from './prepared.ts';

/** Decides on events of prepared services: from the memo, or else from scratch. */
export interface Decider {
  decide(service: PreparedService, event: unknown, at: Date): Promise<Decision>;
}

/** An event that the generated reader has checked, with its facts in the slots. */
interface ReadEvent {
  readonly id: string;
  readonly type: string;
  readonly kind: EventKind;
  readonly time: number;
  readonly path: FastPath;
}

/**
 * The memo is exact: its key tells apart whatever a policy compares, and which facts are absent. It is used for the
 * policies that the reading code was generated from; edited policies are judged each time.
 */
export function createDecider(judging: Judging, language: Language, counters: MemoCounters): Decider {
  const { set, evaluator, planOf, contextAt } = judging;
  const memoised = set.digest === fastPathsOf;
  const periods = periodsOf(set);
  const paths: ReadonlyMap<string, Pick<ReadEvent, 'type' | 'kind' | 'path'>> = new Map(
    Object.entries(fastPaths).flatMap(([type, path]) =>
      path ? [[type, { type, kind: kindOfEvent(set.vocabulary, type), path }] as const] : [],
    ),
  );
  const slots: Slots = slotNames.map(() => undefined);
  const written = writtenTimes();

  /** Checks an event and lays its facts into the slots; undefined where only the schema can tell. */
  const read = (event: unknown): ReadEvent | undefined => {
    if (!isPlain(event)) return undefined;
    let [id, type, time, complete]: [string, string, number | undefined, number] = ['', '', undefined, 0];
    let data: unknown = NO_DATA;
    for (const field of Object.keys(event)) {
      const value = event[field];
      switch (field) {
        case 'specversion':
          if (value !== '1.0') return undefined;
          complete++;
          break;
        case 'id':
          if (typeof value !== 'string' || value.length === 0 || value.length > 1000 || !value.isWellFormed())
            return undefined;
          id = value;
          complete++;
          break;
        case 'source':
          if (typeof value !== 'string' || value.length === 0 || value.length > 2000 || !value.isWellFormed())
            return undefined;
          complete++;
          break;
        case 'type':
          if (typeof value !== 'string') return undefined;
          type = value;
          complete++;
          break;
        case 'time':
          time = instant(value);
          complete++;
          break;
        case 'data':
          data = value;
          break;
        default:
          return undefined;
      }
    }
    const known = paths.get(type);
    if (!known || time === undefined || complete !== 5) return undefined;
    slots.fill(undefined);
    return known.path.read(data, slots) ? { id, ...known, time } : undefined;
  };

  const keyIn = ({ path, kind, time }: ReadEvent, known: Known, service: PreparedService, at: number) => {
    known.now = at;
    known.eventTime = time;
    known.suspended = service.suspendedAt(lawTimeOf(kind, time, at), at, slots[serviceSlot]);
    return path.key(slots, known);
  };

  /** Whether the event claims a past that lies after the decision: what does not count is found from scratch. */
  const isDatedAhead = ({ path }: ReadEvent, at: number): boolean => {
    for (const slot of path.past) if (Number(slots[slot]) > at) return true;
    return false;
  };

  /** A fact of the event that was read last, or of what is known beside it. */
  const factOf =
    (known: Known) =>
    (name: string): FactValue | undefined => {
      const slot = slotOf.get(name);
      return slot === undefined ? known.facts[name] : slots[slot];
    };

  const fromTemplate = (
    template: Template,
    service: PreparedService,
    event: string,
    timing: Timing,
    facts: (name: string) => FactValue | undefined,
  ): Decision => {
    const occasion = { service: service.descriptor.id, event, timing, at: written(timing.at) };
    return decisionFrom(template, occasion, facts, chinaCalendar, language);
  };

  /** Decides on an event that the generated reader is not sure of, or by policies that it was not generated from. */
  const fromScratch = async (service: PreparedService, event: unknown, at: Date): Promise<Decision> => {
    counters.misses++;
    const checked = readEvent({ value: event }, set.vocabulary);
    const context = contextAt(at);
    const read = readFacts(service.descriptor, checked, context, planOf);
    const { template } = await judgeEvent(read, set, context.packs, evaluator, planOf);
    return fromTemplate(template, service, checked.id, read.timing, (name) => read.facts[name]);
  };

  return {
    decide: async (service, event, at) => {
      const now = checkedInstant(at);
      const found = memoised ? read(event) : undefined;
      if (!found) return fromScratch(service, event, new Date(now));
      const { id, type, kind, time } = found;
      const timing: Timing = { type, kind, time, at: now };
      if (isDatedAhead(found, now) || untimely(timing)) return fromScratch(service, event, new Date(now));
      const period = service.periodWithin(periods(lawTimeOf(kind, time, now), now), now);
      const before = service.remembered(judging, type, period);
      const remembered = before ?? service.begin(planOf(type).needed, contextAt(new Date(now)));
      const { known, decisions, factsOf, aheadOf } = remembered;
      const key = keyIn(found, known, service, now);
      const template = decisions.find(key);
      if (template) return fromTemplate(template, service, id, timing, factOf(known));
      counters.misses++;
      // Taken before anything is waited for: the slots are everybody's.
      const facts = factsOf(type, slots, known);
      const made = await judgeEvent({ timing, facts, aheadOf }, set, judging.packs, evaluator, planOf);
      const decision = fromTemplate(made.template, service, id, timing, (name) => facts[name]);
      // Only now: nothing is kept of a decision that threw.
      if (!before) service.remember(judging, type, period, remembered);
      decisions.keep(key, made.template);
      return decision;
    },
  };
}

/** Where the service lies that an event names, which orders may mean. */
const serviceSlot = slotOf.get('event.service') ?? -1;

/** Stands for the data that an event leaves out. */
const NO_DATA: Readonly<Record<string, unknown>> = {};

/** Numbers the periods in which the same versions are in force and the same default values hold. */
function periodsOf({ policies, parameters }: PolicySet): (lawTime: number, now: number) => number {
  const laws = sorted(policies.flatMap(({ from, until }) => [from, ...(until === undefined ? [] : [until])]));
  const defaults = sorted(Object.values(parameters).flatMap((each) => Object.keys(each.default).map(startOfDay)));
  return (lawTime, now) => placeAmong(laws, lawTime) * (defaults.length + 1) + placeAmong(defaults, now);
}

const sorted = (instants: readonly number[]): readonly number[] => [...new Set(instants)].sort((a, b) => a - b);

/** Writes instants; the last one is remembered, since many decisions are made in the same second. */
function writtenTimes(): (instant: number) => string {
  let second = Number.NaN;
  let text = '';
  return (instant) => {
    const own = Math.floor(instant / 1000);
    if (own !== second) {
      text = timestampInChina(instant);
      second = own;
    }
    return text;
  };
}

import type { Suspended } from '../facts/derive.ts';
import { collectFacts, type FactSources, factsAhead, turningPoints } from '../facts/index.ts';
import { suspendedAt } from '../facts/orders.ts';
import { slotNames } from '../generated/fast.ts';
import type { FactValue } from '../model/fact.ts';
import { deepFrozen } from '../model/frozen.ts';
import type { ServiceDescriptor } from '../model/inputs.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import type { Template } from './decision.ts';
import { type EventFacts, eventFacts } from './event-facts.ts';
import type { Known } from './fast.ts';
import type { Given, JudgingContext } from './judge.ts';
import { Memo, type MemoCounters } from './memo.ts';

/** How many decisions are kept for a type of event under one law: far more than a service has classes of events. */
const MOST_KEPT = 8192;

/**
 * A service that was checked once, to decide on many of its events. It is a copy: later changes of the descriptor that it
 * was made from change nothing.
 */
export class PreparedService {
  /** The checked descriptor; frozen, with all that is in it. */
  readonly descriptor: ServiceDescriptor;
  /** By what decides, so that nothing is remembered from one bundle for another. */
  readonly #remembered = new WeakMap<object, Map<string, Map<number, Remembered>>>();
  readonly #counters: MemoCounters;
  readonly #turns: readonly number[];

  /** @param descriptor checked, and not used elsewhere */
  constructor(descriptor: ServiceDescriptor, vocabulary: Vocabulary, counters: MemoCounters) {
    this.descriptor = deepFrozen(descriptor);
    this.#counters = counters;
    this.#turns = turningPoints(this.descriptor, vocabulary);
  }

  /** Numbers the period within one of the law, by how much of what the descriptor says counts: what is dated later does not. */
  periodWithin(period: number, instant: number): number {
    return period * (this.#turns.length + 1) + placeAmong(this.#turns, instant);
  }

  /** What is remembered of one type of event, in one period of the law, of the parameters and of the service. */
  remembered(by: object, type: string, period: number): Remembered | undefined {
    return this.#remembered.get(by)?.get(type)?.get(period);
  }

  /** Keeps what was begun, once a decision was made with it. */
  remember(by: object, type: string, period: number, begun: Remembered): void {
    const types = this.#remembered.get(by) ?? new Map<string, Map<number, Remembered>>();
    const periods = types.get(type) ?? new Map<number, Remembered>();
    this.#remembered.set(by, types.set(type, periods.set(period, begun)));
  }

  /** Takes the facts of the service and the parameters, which are the same for as long as the period is. */
  begin(needed: readonly string[], context: JudgingContext): Remembered {
    const lasting = needed.filter((name) => !/^(?:event|decision)\.|^service\.orders$|\(/.test(name));
    const sources: FactSources = { ...context, service: this.descriptor };
    const facts = collectFacts(lasting, sources);
    const { calendar } = context;
    return {
      known: { facts, slotOf, calendar, now: 0, eventTime: 0, suspended: undefined },
      factsOf: eventFacts(needed, slotOf),
      aheadOf: (missing) => factsAhead(missing, sources),
      decisions: new Memo(MOST_KEPT, this.#counters),
    };
  }

  /** What its orders suspend; always the same, where there are none. */
  suspendedAt(instant: number, at: number, named: FactValue | undefined): Suspended | undefined {
    if (this.descriptor.orders?.length === 0) return NOTHING;
    return suspendedAt(this.descriptor, { instant, at, named: typeof named === 'string' ? named : undefined });
  }
}

/** What is known beside the event, and decisions that were made on it. */
export interface Remembered {
  readonly known: Known;
  /** All that policies read of an event that lies in the slots. */
  readonly factsOf: EventFacts;
  /** Which missing facts of the service are dated ahead. */
  readonly aheadOf: Given['aheadOf'];
  readonly decisions: Memo<Template>;
}

/** Where each fact of an event lies. */
export const slotOf: ReadonlyMap<string, number> = new Map(slotNames.map((name, index) => [name, index]));

/** How many of some instants, which are in order, have come. */
export function placeAmong(bounds: readonly number[], time: number): number {
  let index = bounds.length;
  while (index > 0 && time < (bounds[index - 1] ?? 0)) index--;
  return index;
}

const NOTHING: Suspended = { activities: [], services: [] };

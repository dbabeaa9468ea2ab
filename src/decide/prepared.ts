import type { Suspended } from '../facts/derive.ts';
import { collectFacts, type FactSources } from '../facts/index.ts';
import { suspendedAt } from '../facts/orders.ts';
import { slotNames } from '../generated/fast.ts';
import type { ServiceDescriptor } from '../model/inputs.ts';
import type { Template } from './decision.ts';
import { type EventFacts, eventFacts } from './event-facts.ts';
import type { Known } from './fast.ts';
import type { JudgingContext } from './judge.ts';
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
  readonly #remembered = new WeakMap<object, Map<string, (Remembered | undefined)[]>>();
  readonly #counters: MemoCounters;

  /** @param descriptor checked, and not used elsewhere */
  constructor(descriptor: ServiceDescriptor, counters: MemoCounters) {
    this.descriptor = deepFrozen(descriptor);
    this.#counters = counters;
  }

  /** What is remembered of one type of event, in one period of the law and of the parameters. */
  remembered(by: object, type: string, period: number): Remembered | undefined {
    return this.#remembered.get(by)?.get(type)?.[period];
  }

  /** Begins to remember. Facts of the service and parameters are taken once, for as long as the period is the same. */
  remember(by: object, type: string, period: number, needed: readonly string[], context: JudgingContext): Remembered {
    const lasting = needed.filter((name) => !/^(?:event|decision)\.|^service\.orders$|\(/.test(name));
    const facts = collectFacts(lasting, { ...context, service: this.descriptor } satisfies FactSources);
    const { calendar } = context;
    const made: Remembered = {
      known: { facts, slotOf, calendar, now: 0, eventTime: 0, suspended: undefined },
      factsOf: eventFacts(needed, slotOf),
      decisions: new Memo(MOST_KEPT, this.#counters),
    };
    const types = this.#remembered.get(by) ?? new Map<string, (Remembered | undefined)[]>();
    const periods = types.get(type) ?? [];
    periods[period] = made;
    this.#remembered.set(by, types.set(type, periods));
    return made;
  }

  /** What its orders suspend at an instant; the same at any, where there are none. */
  suspendedAt(instant: number): Suspended | undefined {
    return this.descriptor.orders?.length === 0 ? NOTHING : suspendedAt(instant, this.descriptor.orders);
  }
}

/** What is known beside the event, and decisions that were made on it. */
export interface Remembered {
  readonly known: Known;
  /** All that policies read of an event that lies in the slots. */
  readonly factsOf: EventFacts;
  readonly decisions: Memo<Template>;
}

/** Where each fact of an event lies. */
export const slotOf: ReadonlyMap<string, number> = new Map(slotNames.map((name, index) => [name, index]));

const NOTHING: Suspended = { activities: [], services: [] };

function deepFrozen<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  for (const each of Object.values(value)) deepFrozen(each);
  return Object.freeze(value);
}

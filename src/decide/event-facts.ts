import { derive } from '../facts/derive.ts';
import { parseDerivedName } from '../model/derivations.ts';
import type { Facts, FactValue } from '../model/fact.ts';
import type { Known, Slots } from './fast.ts';

/** Takes the facts of an event of one type from the slots, and the others from what is known beside it. */
export type EventFacts = (type: string, slots: Slots, known: Known) => Facts;

/**
 * Takes the same facts as `collectFacts` does, from an event that the generated reader has laid into the slots.
 * @param needed full names of plain and derived facts
 */
export function eventFacts(needed: readonly string[], slotOf: ReadonlyMap<string, number>): EventFacts {
  const own = needed.flatMap((name): [string, number][] => {
    const slot = slotOf.get(name);
    return slot === undefined ? [] : [[name, slot]];
  });
  const derived = needed.filter((name) => parseDerivedName(name) !== undefined);
  const wanted = new Set(needed);
  return (type, slots, known) => {
    const facts: Record<string, FactValue> = { ...known.facts };
    for (const [name, slot] of own) {
      const value = slots[slot];
      if (value !== undefined) facts[name] = value;
    }
    if (wanted.has('decision.time')) facts['decision.time'] = known.now;
    if (wanted.has('event.time')) facts['event.time'] = known.eventTime;
    if (wanted.has('event.type')) facts['event.type'] = type;
    if (wanted.has('service.orders') && known.suspended?.services) facts['service.orders'] = true;
    for (const name of derived) {
      const value = derive(name, facts, known.calendar, known.suspended);
      if (value !== undefined) facts[name] = value;
    }
    return facts;
  };
}

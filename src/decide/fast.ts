import * as z from 'zod';
import { ABSENT, type Lookup, type Truth, truthOfComparison } from '../evaluate/kleene.ts';
import { derive, type Suspended } from '../facts/derive.ts';
import type { WorkingDayCalendar } from '../facts/index.ts';
import type { Comparison } from '../model/condition.ts';
import { parseDerivedName } from '../model/derivations.ts';
import { monthsFact } from '../model/duration.ts';
import type { Facts, FactValue } from '../model/fact.ts';
import { bounds } from '../model/time.ts';

/** The facts of one event, each in its place; undefined where the event does not say it. */
export type Slots = (FactValue | undefined)[];

/** What is known beside the event: facts of the service, parameters, the times, and what orders suspend. */
export interface Known {
  readonly facts: Facts;
  readonly slotOf: ReadonlyMap<string, number>;
  readonly calendar: WorkingDayCalendar;
  now: number;
  eventTime: number;
  suspended: Suspended | undefined;
}

/** How events of one type are read, and what makes two of them the same for every policy. */
export interface FastPath {
  /** Checks the data of an event; false where only the schema can tell. */
  readonly read: (data: unknown, slots: Slots) => boolean;
  /** Where the facts lie that say what happened when. */
  readonly past: readonly number[];
  readonly key: (slots: Slots, known: Known) => number | string;
}

/** An object as JSON makes them: nothing is inherited but from Object. */
export function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/** The very pattern that the schema checks timestamps with. */
const TIMESTAMP = z.regexes.datetime({ offset: true });

/** Milliseconds of a timestamp that its schema accepts; undefined for anything else. */
export function instant(value: unknown): number | undefined {
  if (typeof value !== 'string' || !TIMESTAMP.test(value)) return undefined;
  const time = Date.parse(value);
  return time >= bounds.earliest && time < bounds.end ? time : undefined;
}

/** A name that is compared, in the form in which it is; undefined where only the schema can tell. Most names are plain. */
export const plainName = (value: unknown): string | undefined =>
  typeof value === 'string' && /^[a-z0-9_.:/-]{1,200}$/.test(value) ? value : undefined;

/** How a comparison comes out that is not of one fact of the event with a constant. */
export function compare(comparison: Comparison, slots: Slots, known: Known): Truth {
  const factOf = (name: string): FactValue | undefined => {
    const slot = known.slotOf.get(name);
    if (slot !== undefined) return slots[slot];
    if (name === 'decision.time') return known.now;
    if (name === 'event.time') return known.eventTime;
    return known.facts[name];
  };
  const lookup: Lookup = (name) => {
    const derived = parseDerivedName(name);
    if (!derived) return asKnown(factOf(name));
    const grounds: Record<string, FactValue> = { 'decision.time': known.now };
    for (const param of derived.params) {
      const value = factOf(param);
      if (value !== undefined) grounds[param] = value;
      const months = known.facts[monthsFact(param)];
      if (months !== undefined) grounds[monthsFact(param)] = months;
    }
    return asKnown(derive(name, grounds, known.calendar, known.suspended));
  };
  return truthOfComparison(comparison, lookup);
}

const asKnown = (value: FactValue | undefined) => (value === undefined ? ABSENT : { value });

/** A truth as a digit. */
export const outcome = (truth: Truth): number => (truth === undefined ? 0 : truth ? 1 : 2);

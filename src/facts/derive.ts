import { type DerivationName, parseDerivedName } from '../model/derivations.ts';
import { afterLength, type Length, leastExcess, lengthFrom, monthsFact } from '../model/duration.ts';
import type { Facts, FactValue } from '../model/fact.ts';
import { DAY, dateInChina, startOfDay } from '../model/time.ts';

/** The days on which offices work. It is data, so that an organisation can give the calendar it goes by. */
export interface WorkingDayCalendar {
  /** @param date a day in China, as `2025-10-01` */
  isWorkingDay(date: string): boolean;
}

/** Computes a derived fact from plain ones; undefined, which is unknown, as soon as one of them is. */
export function derive(
  name: string,
  facts: Facts,
  calendar: WorkingDayCalendar,
  suspended: Suspended | undefined,
): FactValue | undefined {
  const derived = parseDerivedName(name);
  if (!derived) return undefined;
  const [first, second] = derived.params.map((param) => facts[param]);
  const now = facts['decision.time'];
  const length = (index: 0 | 1) => lengthNamed(derived.params[index], facts);
  return computations[derived.derivation]({ first, second, now, suspended, length }, calendar);
}

/** A duration as a length: its months, which facts carry apart, and the rest. */
export function lengthNamed(name: string | undefined, facts: Facts): Length | undefined {
  const milliseconds = name === undefined ? undefined : facts[name];
  if (name === undefined || typeof milliseconds !== 'number') return undefined;
  const months = facts[monthsFact(name)];
  return lengthFrom(milliseconds, typeof months === 'number' ? months : 0);
}

interface Inputs {
  readonly first: FactValue | undefined;
  readonly second: FactValue | undefined;
  readonly now: FactValue | undefined;
  readonly suspended: Suspended | undefined;
  /** A param as a length of time. */
  readonly length: (index: 0 | 1) => Length | undefined;
}

/** What orders in force suspend. */
export interface Suspended {
  readonly activities: readonly string[];
  /** Absent where it is unknown which services are meant. */
  readonly services?: readonly string[];
}

const computations: Record<DerivationName, (inputs: Inputs, calendar: WorkingDayCalendar) => FactValue | undefined> = {
  'time-between': ({ first, second }) => timeBetween(first, second),
  'time-since': ({ first, now }) => timeBetween(first, now),
  'working-days-between': ({ first, second }, calendar) => workingDaysBetween(first, second, calendar),
  'working-days-since': ({ first, now }, calendar) => workingDaysBetween(first, now, calendar),
  'counted-from': ({ second, length }) => {
    const limit = length(0);
    return limit && typeof second === 'number' ? afterLength(second, limit) - second : undefined;
  },
  'counted-as-minimum': ({ second, length }) => {
    const [limit, given] = [length(0), length(1)];
    return limit && given && typeof second === 'number' ? second - leastExcess(given, limit) : undefined;
  },
  'counted-as-maximum': ({ second, length }) => {
    const [limit, given] = [length(0), length(1)];
    return limit && given && typeof second === 'number' ? second + leastExcess(limit, given) : undefined;
  },
  'suspended-activities': ({ suspended }) => suspended?.activities,
  'suspended-services': ({ suspended }) => suspended?.services,
};

function timeBetween(from: FactValue | undefined, to: FactValue | undefined): number | undefined {
  return typeof from === 'number' && typeof to === 'number' ? to - from : undefined;
}

/** No deadline is longer, so nothing is counted further: an absurd date costs no more than a sensible one. */
const MOST_WORKING_DAYS = 1000;

/** Counts the working days after the day of `from` up to and with the day of `to`; none where `to` is earlier. */
function workingDaysBetween(
  from: FactValue | undefined,
  to: FactValue | undefined,
  calendar: WorkingDayCalendar,
): number | undefined {
  if (typeof from !== 'number' || typeof to !== 'number') return undefined;
  const last = startOfDay(dateInChina(to));
  let count = 0;
  for (let day = startOfDay(dateInChina(from)) + DAY; day <= last && count <= MOST_WORKING_DAYS; day += DAY) {
    if (isWorkingDay(day, calendar)) count++;
  }
  return count;
}

/** What calendars said of days before, each day by its start. */
const said = new WeakMap<WorkingDayCalendar, Map<number, boolean>>();
const MOST_DAYS = 20_000;

function isWorkingDay(day: number, calendar: WorkingDayCalendar): boolean {
  const days = said.get(calendar) ?? new Map<number, boolean>();
  const before = days.get(day);
  if (before !== undefined) return before;
  if (days.size >= MOST_DAYS) days.clear();
  const working = calendar.isWorkingDay(dateInChina(day));
  said.set(calendar, days.set(day, working));
  return working;
}

/** The end of the last working day of a deadline that counts working days, in milliseconds. */
export function afterWorkingDays(from: number, days: number, calendar: WorkingDayCalendar): number {
  let day = startOfDay(dateInChina(from));
  for (let left = Math.min(days, MOST_WORKING_DAYS); left > 0; ) {
    day += DAY;
    if (isWorkingDay(day, calendar)) left--;
  }
  return day + DAY - 1;
}

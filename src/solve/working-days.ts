import { afterWorkingDays, derive } from '../facts/derive.ts';
import { chinaCalendar } from '../facts/index.ts';
import type { Comparison } from '../model/condition.ts';
import { parseDerivedName } from '../model/derivations.ts';
import type { Numbers } from './linear.ts';

const DAY = 86_400_000;
/** A length of calendar days in which as many working days, and a holiday of a week, find room three times over. */
const CALENDAR_DAYS = 3;

/** Whether a fact counts working days: then what it comes to depends on the calendar. */
export const countsWorkingDays = (name: string): boolean =>
  parseDerivedName(name)?.derivation.startsWith('working-days') ?? false;

/** A count of working days between two instants, compared with a limit. */
export interface Count {
  readonly from: string;
  readonly to: string;
  /** A number, or the fact that says it. */
  readonly limit: number | string;
}

/** The counts in a comparison. */
export function countsOf({ fact, value }: Comparison): readonly Count[] {
  const sides = 'fact' in value ? [[fact, value.fact] as const, [value.fact, fact] as const] : [];
  const limits = 'constant' in value ? [value.constant].flat().filter((each) => typeof each === 'number') : [];
  return [...sides, ...limits.map((limit) => [fact, limit] as const)].flatMap(([name, limit]): Count[] => {
    const { params: [from, to = 'decision.time'] = [] } = parseDerivedName(name) ?? {};
    return countsWorkingDays(name) && from !== undefined ? [{ from, to, limit }] : [];
  });
}

/** Instants of one fact around the days on which a count reaches its limit; around a few days where that is open. */
export function aroundLimit(name: string, { from, to, limit }: Count, numbers: Numbers, at: number): readonly number[] {
  const days = typeof limit === 'number' ? limit : (numbers(limit) ?? 0);
  const other = numbers(name === from ? to : from);
  const length = (CALENDAR_DAYS * days + 7) * DAY;
  if (other === undefined) return [at, at - DAY, at - length];
  if (name === to) {
    const ends = [days - 1, days, days + 1]
      .filter((each) => each >= 0)
      .map((each) => afterWorkingDays(other, each, chinaCalendar));
    return [other, other - DAY, ...ends.flatMap((end) => [end, end + 1])];
  }
  return [other, other + DAY, other - length, ...startsOf(other, days)];
}

/** The days from which the working days up to an instant are as many as the limit, one fewer, and one more. */
function startsOf(to: number, days: number): readonly number[] {
  const found = new Map<number, number>();
  for (let back = 0; back <= CALENDAR_DAYS * days + 14; back++) {
    const from = to - back * DAY;
    const count = Number(derive('working-days-between(from, to)', { from, to }, chinaCalendar, undefined));
    if (count > days + 1) break;
    if (count >= days - 1) found.set(count, from);
  }
  return [...found.values()];
}

import * as z from 'zod';
import { withRule } from './rule.ts';
import { DAY, dateInChina, startOfDay } from './time.ts';

/** A length of time: calendar months, whose length depends on where they begin, and milliseconds beside them. */
export interface Length {
  readonly months: number;
  readonly milliseconds: number;
}

const DURATION =
  /^P(?!$)(?:(\d{1,4})Y)?(?:(\d{1,4})M)?(?:(\d{1,4})W)?(?:(\d{1,6})D)?(?:T(?=\d)(?:(\d{1,6})H)?(?:(\d{1,6})M)?(?:(\d{1,9})S)?)?$/;

/** Nothing lasts longer than a hundred years, so that no deadline leaves the calendar. */
const LONGEST = 36_525 * DAY;

/** The longest and the shortest that 0 to 11 consecutive calendar months can last, in days. */
const LONGEST_MONTHS = [0, 31, 62, 92, 123, 153, 184, 215, 245, 276, 306, 337] as const;
const SHORTEST_MONTHS = [0, 28, 59, 89, 120, 150, 181, 212, 242, 273, 303, 334] as const;

/** Days of the longest run of so many months. Whole years have a leap day at least every fourth year. */
function longestDays(months: number): number {
  const years = Math.floor(months / 12);
  return years * 365 + Math.ceil(years / 4) + (LONGEST_MONTHS[months % 12] ?? 0);
}

/** Days of the shortest run of so many months. A year that ends a century may lack its leap day, so eight may have none. */
function shortestDays(months: number): number {
  const years = Math.floor(months / 12);
  return years * 365 + Math.max(0, Math.floor(years / 4) - 1) + (SHORTEST_MONTHS[months % 12] ?? 0);
}

/** Months and milliseconds of an ISO 8601 duration, or undefined where the text is none, or is longer than a century. */
export function lengthOf(duration: string): Length | undefined {
  const match = DURATION.exec(duration);
  if (!match) return undefined;
  const [years, months, weeks, days, hours, minutes, seconds] = match.slice(1).map((digits) => Number(digits ?? 0));
  const time = ((hours ?? 0) * 60 + (minutes ?? 0)) * 60 + (seconds ?? 0);
  const length = {
    months: (years ?? 0) * 12 + (months ?? 0),
    milliseconds: ((weeks ?? 0) * 7 + (days ?? 0)) * DAY + time * 1000,
  };
  return longest(length) <= LONGEST ? length : undefined;
}

const longest = ({ months, milliseconds }: Length): number => longestDays(months) * DAY + milliseconds;

/** Milliseconds of an ISO 8601 duration, its months taken as the longest that they can be; undefined where it is none. */
export function durationToMilliseconds(duration: string): number | undefined {
  const length = lengthOf(duration);
  return length && longest(length);
}

/** The length of a duration whose milliseconds and months are known as facts. */
export const lengthFrom = (milliseconds: number, months: number): Length => ({
  months,
  milliseconds: milliseconds - longestDays(months) * DAY,
});

/** By how much one length exceeds another at least, whenever both begin; negative where it may fall short. */
export function leastExcess(one: Length, other: Length): number {
  const months = one.months - other.months;
  const days = months >= 0 ? shortestDays(months) : -longestDays(-months);
  return days * DAY + one.milliseconds - other.milliseconds;
}

/** The instant at which a length has passed. Months end on the day of the same number, or on the last of a shorter month. */
export function afterLength(from: number, { months, milliseconds }: Length): number {
  if (months === 0) return from + milliseconds;
  const date = dateInChina(from);
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const index = year * 12 + (month - 1) + months;
  const [newYear, newMonth] = [Math.floor(index / 12), index % 12];
  const last = new Date(Date.UTC(newYear, newMonth + 1, 0)).getUTCDate();
  const two = (number: number) => String(number).padStart(2, '0');
  const end = startOfDay(`${newYear}-${two(newMonth + 1)}-${two(Math.min(day, last))}`);
  return end + (from - startOfDay(date)) + milliseconds;
}

/** An ISO 8601 duration, as `PT24H`, `P10D` or `P6M`. */
export const duration = withRule(
  'duration',
  z.string().refine((value) => lengthOf(value) !== undefined, {
    error: 'expected an ISO 8601 duration of at most a century, such as PT24H, P10D or P6M',
  }),
);

/** The fact that says how many of a duration’s calendar months its milliseconds stand for; absent where there are none. */
export const monthsFact = (name: string): string => `months(${name})`;

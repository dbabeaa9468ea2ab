import './jitless.ts';
import * as z from 'zod';
import { DeepsynError } from './errors.ts';
import { withRule } from './rule.ts';

/**
 * Instants are milliseconds since 1970-01-01T00:00:00Z and durations are milliseconds, so that both evaluators
 * compare plain integers. A date without a time is a day in China, which keeps one time zone, eight hours ahead of UTC.
 */
export const DAY = 86_400_000;
const CHINA = '+08:00';

/** The first millisecond of a date (`2023-01-10`) in China. */
export function startOfDay(date: string): number {
  return Date.parse(`${date}T00:00:00${CHINA}`);
}

/** Instants lie in the years 1900 to 2199 in China: from `earliest` on, and before `end`. */
export const bounds = { earliest: startOfDay('1900-01-01'), end: startOfDay('2200-01-01') } as const;

const isInBounds = (instant: number): boolean => instant >= bounds.earliest && instant < bounds.end;

/** Milliseconds of a date, which is its first moment in China, or of a timestamp. */
export const instantOf = (text: string): number => (text.includes('T') ? Date.parse(text) : startOfDay(text));

/** Milliseconds of a written date or timestamp between the bounds; undefined for anything else. */
export function writtenInstant(text: string): number | undefined {
  const isInstant = calendarDate.safeParse(text).success || timestamp.safeParse(text).success;
  return isInstant ? instantOf(text) : undefined;
}

/**
 * Milliseconds of a `Date`; now, where there is none.
 * @throws DeepsynError `invalid-time` for anything but a `Date` between the bounds
 */
export function checkedInstant(at: unknown): number {
  if (at === undefined) return Date.now();
  const time = millisecondsOf(at);
  if (time !== undefined && isInBounds(time)) return time;
  const message = 'the time of the decision is no instant of the years 1900 to 2199';
  throw new DeepsynError('invalid-time', [{ path: ['at'], message, remedy: 'give a valid Date, or leave it out' }]);
}

/** Asks the `Date` itself, so that those of another realm count, and what a subclass makes of itself does not. */
function millisecondsOf(at: unknown): number | undefined {
  try {
    const time: unknown = Reflect.apply(Date.prototype.getTime, at, []);
    return typeof time === 'number' ? time : undefined;
  } catch {
    return undefined;
  }
}

/** The date in China at an instant, as `2023-01-10`. */
export function dateInChina(instant: number): string {
  return new Date(instant + 8 * 3_600_000).toISOString().slice(0, -'T00:00:00.000Z'.length);
}

/** An instant as an RFC 3339 timestamp in China's time, as `2025-03-01T17:00:00+08:00`. */
export function timestampInChina(instant: number): string {
  const local = new Date(instant + 8 * 3_600_000).toISOString();
  return `${local.slice(0, -'.000Z'.length)}${CHINA}`;
}

/** A calendar date, as `2023-01-10`. */
export const calendarDate = withRule(
  'instant',
  z.iso
    .date({ abort: true })
    .refine((date) => isInBounds(startOfDay(date)), { error: 'expected a date of the years 1900 to 2199' }),
);

/** An instant with its offset, as `2025-03-01T09:00:00+08:00`. What is finer than a millisecond is cut off. */
export const timestamp = withRule(
  'instant',
  z.iso
    .datetime({ offset: true, abort: true })
    .refine((text) => isInBounds(Date.parse(text)), { error: 'expected an instant of the years 1900 to 2199' }),
);

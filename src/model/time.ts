import * as z from 'zod';

/**
 * Instants are milliseconds since 1970-01-01T00:00:00Z and durations are milliseconds, so that both evaluators
 * compare plain integers. A date without a time is a day in China, which keeps one time zone, eight hours ahead of UTC.
 */
const DAY = 86_400_000;
const CHINA = '+08:00';

/** The first millisecond of a date (`2023-01-10`) in China. */
export function startOfDay(date: string): number {
  return Date.parse(`${date}T00:00:00${CHINA}`);
}

/** The date in China at an instant, as `2023-01-10`. */
export function dateInChina(instant: number): string {
  return new Date(instant + 8 * 3_600_000).toISOString().slice(0, -'T00:00:00.000Z'.length);
}

/** An instant as an RFC 3339 timestamp in China's time, as `2025-03-01T17:00:00+08:00`. */
export function timestampInChina(instant: number): string {
  const local = new Date(instant + 8 * 3_600_000).toISOString();
  // Not by a fixed length: the year 10000 has one digit more, and a sign.
  return `${local.slice(0, -'.000Z'.length)}${CHINA}`;
}

const DURATION =
  /^P(?!$)(?:(\d{1,4})Y)?(?:(\d{1,4})M)?(?:(\d{1,4})W)?(?:(\d{1,6})D)?(?:T(?=\d)(?:(\d{1,6})H)?(?:(\d{1,6})M)?(?:(\d{1,9})S)?)?$/;

/** The longest that 0 to 11 consecutive calendar months can last, in days. */
const LONGEST_MONTHS = [0, 31, 62, 92, 123, 153, 184, 215, 245, 276, 306, 337] as const;

/**
 * Milliseconds of an ISO 8601 duration, or undefined where the text is not one.
 * Calendar months and years count as the longest they can be: a retention "of six months" is then never cut short.
 */
export function durationToMilliseconds(duration: string): number | undefined {
  const match = DURATION.exec(duration);
  if (!match) return undefined;
  const [years, months, weeks, days, hours, minutes, seconds] = match.slice(1).map((digits) => Number(digits ?? 0));
  const calendarMonths = (years ?? 0) * 12 + (months ?? 0);
  const wholeYears = Math.floor(calendarMonths / 12);
  const calendarDays =
    wholeYears * 365 + Math.ceil(wholeYears / 4) + (LONGEST_MONTHS[calendarMonths - wholeYears * 12] ?? 0);
  const time = ((hours ?? 0) * 60 + (minutes ?? 0)) * 60 + (seconds ?? 0);
  return (calendarDays + (weeks ?? 0) * 7 + (days ?? 0)) * DAY + time * 1000;
}

/** A calendar date, as `2023-01-10`. */
export const calendarDate = z.iso.date();

/** An instant with its offset, as `2025-03-01T09:00:00+08:00`. */
export const timestamp = z.iso.datetime({ offset: true });

/** An ISO 8601 duration, as `PT24H`, `P10D` or `P6M`. */
export const duration = z.string().refine((value) => durationToMilliseconds(value) !== undefined, {
  error: 'expected an ISO 8601 duration such as PT24H, P10D or P6M',
});

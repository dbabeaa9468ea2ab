import chineseDays from 'chinese-days';
import { dateInChina, startOfDay } from '../src/model/time.ts';
import { formatTypeScript } from './format.ts';

const DAY = 86_400_000;

/** The years in which days are looked for: none is announced outside them. */
const [FIRST, LAST] = ['2000-01-01', '2040-01-01'];

/**
 * The weekdays on which offices in mainland China rest, and the weekend days on which they work, as far as they are
 * announced: data, so that what decides needs no library for it and a bundle for OPA has the same.
 */
export function calendarFile(): string {
  const [rest, work]: [string[], string[]] = [[], []];
  for (let day = startOfDay(FIRST); day < startOfDay(LAST); day += DAY) {
    const date = dateInChina(day);
    const working = chineseDays.isWorkday(date);
    if (working !== isWeekday(date)) (working ? work : rest).push(date);
  }
  const source = `// Written by \`npm run generate\` from the package chinese-days. Do not edit: update the package and run it again.

/** Weekdays on which offices in mainland China rest, as the State Council announced them. */
export const restDays: readonly string[] = ${JSON.stringify(rest.join(' '))}.split(' ');

/** Weekend days on which they work in exchange. */
export const workDays: readonly string[] = ${JSON.stringify(work.join(' '))}.split(' ');
`;
  return formatTypeScript(source, 'calendar.ts');
}

const isWeekday = (date: string): boolean => ![0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay());

import chineseDays from 'chinese-days';
import type { WorkingDayCalendar } from './derive.ts';

/** Days that were looked up before; so many at the most. */
const remembered = new Map<string, boolean>();
const MOST_REMEMBERED = 10_000;

/**
 * Working days in mainland China: weekdays, less public holidays, plus the weekend days that are worked in exchange,
 * as the State Council announces them each year. Years that are not announced yet count weekdays only.
 */
export const chinaCalendar: WorkingDayCalendar = {
  isWorkingDay: (date) => {
    const known = remembered.get(date);
    if (known !== undefined) return known;
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    const working = chineseDays.isWorkday(date);
    remembered.set(date, working);
    return working;
  },
};

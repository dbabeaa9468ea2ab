import chineseDays from 'chinese-days';
import type { WorkingDayCalendar } from './derive.ts';

/**
 * Working days in mainland China: weekdays, less public holidays, plus the weekend days that are worked in exchange,
 * as the State Council announces them each year. Years that are not announced yet count weekdays only.
 */
export const chinaCalendar: WorkingDayCalendar = { isWorkingDay: (date) => chineseDays.isWorkday(date) };

import { restDays, workDays } from '../generated/calendar.ts';
import type { WorkingDayCalendar } from './derive.ts';

const [resting, working] = [new Set(restDays), new Set(workDays)];

/**
 * Working days in mainland China: weekdays, less public holidays, plus the weekend days that are worked in exchange,
 * as the State Council announces them each year. Years that are not announced yet count weekdays only.
 */
export const chinaCalendar: WorkingDayCalendar = {
  isWorkingDay: (date) => working.has(date) || (!resting.has(date) && isWeekday(date)),
};

const isWeekday = (date: string): boolean => ![0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay());

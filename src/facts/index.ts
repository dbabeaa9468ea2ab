export { chinaCalendar } from './calendar.ts';
export { answerable, collectFacts, type FactSources, factsAhead, itemsOf, turningPoints } from './collect.ts';
export { afterWorkingDays, type WorkingDayCalendar } from './derive.ts';
export { readDescriptor, readEvent } from './read.ts';

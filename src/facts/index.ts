export { chinaCalendar } from './calendar.ts';
export { answerable, collectFacts, type FactSources, factsAhead, itemsIn, itemsOf, turningPoints } from './collect.ts';
export { afterWorkingDays, type WorkingDayCalendar } from './derive.ts';
export { readDescriptor, readEvent } from './read.ts';
export { type InputSchemas, schemasOf } from './schemas.ts';

export { type Assignment, evaluatorFacts, type Space, spaceOf, statusUnder } from './search.ts';
export { decidingAbsence, decidingPair, type Pair, witness } from './witness.ts';

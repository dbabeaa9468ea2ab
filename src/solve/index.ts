export { ABSENT } from '../evaluate/kleene.ts';
export { type ComparisonDemonstration, type Demonstrations, demonstrate } from './demonstrations.ts';
export {
  compareJudgements,
  type Difference,
  type JudgementComparison,
  type PlacedJudgement,
} from './difference.ts';
export { canSay, type WrittenInput, writeInput } from './inputs.ts';
export { type Assignment, evaluatorFacts, type Space, spaceOf, statusOfFacts, statusUnder } from './search.ts';
export { type Absence, decidingAbsence, decidingPair, neighbourhood, type Pair, witness } from './witness.ts';

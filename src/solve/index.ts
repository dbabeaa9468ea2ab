export { ABSENT } from '../evaluate/kleene.ts';
export type { Settled } from './choices.ts';
export { type ComparisonDemonstration, type Demonstrations, demonstrate } from './demonstrations.ts';
export {
  compareJudgements,
  type Difference,
  inlined,
  type JudgementComparison,
  type PlacedJudgement,
} from './difference.ts';
export { canSay, type WrittenInput, writeInput } from './inputs.ts';
export {
  type Assignment,
  evaluatorFacts,
  type Space,
  spaceOf,
  statusOfFacts,
  statusUnder,
  wholeSpaceOf,
} from './space.ts';
export { type Pair, witness } from './witness.ts';

/** What runs anywhere: nothing here, nor in what it imports, is Node's. */
export { clashesIn } from './clashes.ts';
export { comparisonsOf, factsOf, inWords } from './condition.ts';
export { checkPacks, isInForce, isOutsideLaw, packsOf, policiesInForce, successorsOf } from './in-force.ts';
export { policyPackage, regoName } from './names.ts';
export { checkParameters, type ParameterValues, parameterFacts } from './parameters.ts';
export {
  type Entry,
  factsOfJudgement,
  factsRead,
  type Judged,
  judgementsOf,
  namedConditions,
  ownComparisons,
  withGrounds,
} from './reads.ts';

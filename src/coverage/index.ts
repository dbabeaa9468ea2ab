export {
  buildCoverage,
  type Coverage,
  type CoveredObligation,
  type CoveredProvision,
  type Proof,
  referenceProblems,
} from './build.ts';

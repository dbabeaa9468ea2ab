export { buildCoverage, type Coverage, type CoveredObligation, type CoveredProvision, type Proof } from './build.ts';

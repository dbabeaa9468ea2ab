export { buildCoverage, type Coverage, type CoveredObligation, type CoveredProvision } from './build.ts';

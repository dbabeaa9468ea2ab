export { type ConditionCoverage, conditionCollector } from './conditions.ts';
export { type ReadyCase, readCases } from './read.ts';
export { releasePolicies } from './release.ts';
export { type CaseResult, type Difference, onlyPolicy, runCase } from './run.ts';

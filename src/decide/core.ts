/** What runs anywhere: nothing here, nor in what it imports, is Node's. */
export { assessService } from './assessment.ts';
export { type CoreOptions, createCorePoint } from './core-point.ts';
export { decideEvent } from './decision.ts';
export type { At, CorePoint, DecisionRequest } from './decision-point.ts';
export type { ExplainedFinding, ObligationExplanation } from './explanation.ts';
export { type JudgedFinding, planner } from './judge.ts';
export type { Judging } from './judging.ts';
export {
  type DutyHandlers,
  type DutyOf,
  type FindingOf,
  handleDuties,
  isKnownDuty,
  type KnownDuty,
  type KnownFinding,
} from './known.ts';
export type { MemoCounters } from './memo.ts';
export { PreparedService } from './prepared.ts';
export { recordSelfTest, runSelfTests } from './self-test.ts';

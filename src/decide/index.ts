export { assessService } from './assessment.ts';
export { decideEvent } from './decision.ts';
export {
  type At,
  type BundleOptions,
  createDecisionPoint,
  type DecisionPoint,
  type DecisionPointOptions,
  type DecisionRequest,
  type Judging,
  openEvaluators,
  openJudging,
  type ShippedOptions,
} from './decision-point.ts';
export type { ExplainedFinding, ObligationExplanation } from './explanation.ts';
export { type JudgedFinding, planner } from './judge.ts';
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
export { openPoint } from './open-point.ts';
export { PreparedService } from './prepared.ts';
export { recordSelfTest, runSelfTests } from './self-test.ts';

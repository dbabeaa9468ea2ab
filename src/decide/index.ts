export { assessService } from './assessment.ts';
export { decideEvent } from './decision.ts';
export {
  type At,
  createDecisionPoint,
  type DecisionPoint,
  type DecisionPointOptions,
  type DecisionRequest,
  openEvaluators,
} from './decision-point.ts';
export type { ExplainedFinding, ObligationExplanation } from './explanation.ts';
export { planner } from './judge.ts';

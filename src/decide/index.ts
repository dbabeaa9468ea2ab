export {
  type At,
  createDecisionPoint,
  type DecisionPoint,
  type DecisionPointOptions,
  type DecisionRequest,
} from './decision-point.ts';
export type { ExplainedFinding, ObligationExplanation } from './explanation.ts';

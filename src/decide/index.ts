export * from './core.ts';
export { createDecisionPoint, type DecisionPoint } from './node-point.ts';
export {
  type BundleOptions,
  type DecisionPointOptions,
  openEvaluators,
  openJudging,
  type ShippedOptions,
} from './open-judging.ts';
export { openPoint } from './open-point.ts';

export { type BundleManifest, loadCommittedBundle } from './bundle.ts';
export type { Evaluator, Verdict } from './evaluator.ts';
export {
  createReferenceEvaluator,
  type ExplainedVerdict,
  type Explanation,
  type ReferenceEvaluator,
  type Truth,
} from './reference.ts';
export { type CompiledPolicies, createWasmEvaluator } from './wasm.ts';

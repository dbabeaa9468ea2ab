export { type BundleManifest, loadCommittedBundle } from './bundle.ts';
export type { Evaluator, Verdict } from './evaluator.ts';
export type { ExplainedVerdict, Explanation, ReferenceEvaluator, Truth } from './reference.ts';
export { type CompiledPolicies, createWasmEvaluator } from './wasm.ts';

/** What runs anywhere: nothing here, nor in what it imports, is Node's. The reference evaluator is loaded when it is asked for. */
export { type BundleManifest, loadModule, type ModuleSource } from './bundle.ts';
export type { Evaluator, Verdict } from './evaluator.ts';
export type { ExplainedVerdict, Explanation, ReferenceEvaluator, Truth } from './reference.ts';
export { type CompiledModule, type CompiledPolicies, createWasmEvaluator } from './wasm.ts';

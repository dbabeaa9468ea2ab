import * as sdk from '@open-policy-agent/opa-wasm';
import { DeepsynError } from '../model/errors.ts';
import type { Facts } from '../model/fact.ts';
import { isRecord } from '../model/keys.ts';
import type { Law } from '../model/policy-set.ts';
import type { Entry } from '../policy/core.ts';
import type { Evaluator, Verdict } from './evaluator.ts';

/** A module that the engine has compiled: a `WebAssembly.Module`, a type that not every environment declares. */
export type CompiledModule = object;

/** A module, and the name of its entrypoint for each entry that some policy judges. */
export interface CompiledPolicies {
  readonly wasm: Uint8Array | CompiledModule;
  readonly entrypoints: Readonly<Partial<Record<Entry, string>>>;
}

/**
 * Loads a module that OPA compiled, with OPA's own SDK.
 * @throws DeepsynError `incompatible-bundle` where it is no such module, or lacks an entrypoint
 */
export async function createWasmEvaluator({ wasm, entrypoints }: CompiledPolicies): Promise<Evaluator> {
  const module = await load(wasm);
  for (const entrypoint of Object.values(entrypoints)) {
    if (!Object.hasOwn(module.entrypoints, entrypoint)) {
      throw incompatible(`the module has no entrypoint ${entrypoint}`);
    }
  }
  return {
    name: 'wasm',
    memoryBytes: () => module.mem.buffer.byteLength,
    judge: async (entry, facts, law) => {
      const entrypoint = entrypoints[entry];
      return entrypoint === undefined ? [] : readVerdicts(evaluate(module, entrypoint, facts, law));
    },
  };
}

type Module = sdk.LoadedPolicy;

/** The SDK as it is: what its declarations name, its ES module gives in part only, and all of it by default. */
const whole: Pick<typeof sdk, 'loadPolicy'> & { readonly default?: Pick<typeof sdk, 'loadPolicySync'> } = sdk;

/**
 * In Node the loader that waits for nothing is taken: the other one asks whether it was given a Response, which makes Node
 * load all that it has for HTTP.
 */
const loadSync = typeof globalThis.process?.versions?.node === 'string' ? whole.default?.loadPolicySync : undefined;

async function load(wasm: Uint8Array | CompiledModule): Promise<Module> {
  try {
    return loadSync ? loadSync(wasm) : await sdk.loadPolicy(wasm);
  } catch (error) {
    throw incompatible(`OPA’s SDK does not load the module: ${reason(error)}`, error);
  }
}

function evaluate(module: Module, entrypoint: string, facts: Facts, law: Law): unknown {
  try {
    return module.evaluate({ ...facts, 'law.time': law.time, 'law.packs': law.packs }, entrypoint);
  } catch (error) {
    throw failed(`the compiled policies failed: ${reason(error)}`, error);
  }
}

/**
 * What the module answers: `[{ result: { OBLIGATION: STATUS } }]`; for an indeterminate one, the facts that are missing stand
 * in place of a status. Anything else is an error, not a verdict.
 */
function readVerdicts(answer: unknown): readonly Verdict[] {
  if (!Array.isArray(answer) || answer.length !== 1) throw failed('the compiled policies gave no result');
  const findings: unknown = answer[0]?.result;
  if (!isRecord(findings)) throw failed('the compiled policies gave no findings');
  return Object.keys(findings)
    .sort()
    .map((obligation) => readVerdict(obligation, findings[obligation]));
}

function readVerdict(obligation: string, finding: unknown): Verdict {
  if (Array.isArray(finding)) return { obligation, status: 'indeterminate', missing: finding.map(String).sort() };
  if (finding === 'satisfied' || finding === 'violated' || finding === 'not-applicable')
    return { obligation, status: finding, missing: NOTHING };
  throw failed(`the compiled policies gave no status for ${obligation}`);
}

const NOTHING: readonly string[] = [];

/** The SDK throws strings and objects as well as errors. */
function reason(error: unknown): string {
  if (error instanceof Error) return error.message;
  return isRecord(error) && 'message' in error ? String(error.message) : String(error);
}

const incompatible = (message: string, cause?: unknown): DeepsynError =>
  new DeepsynError('incompatible-bundle', [{ path: [], message, remedy: 'build the bundle again' }], { cause });

const failed = (message: string, cause?: unknown): DeepsynError =>
  new DeepsynError('evaluation-failed', [{ path: [], message }], { cause });

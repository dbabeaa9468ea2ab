import { type LoadedPolicy, loadPolicy } from '@open-policy-agent/opa-wasm';
import { DeepsynError } from '../model/errors.ts';
import type { Facts } from '../model/fact.ts';
import { isRecord } from '../model/keys.ts';
import type { Law } from '../model/policy-set.ts';
import { type Status, statuses } from '../model/status.ts';
import type { Entry } from '../policy/index.ts';
import type { Evaluator, Verdict } from './evaluator.ts';

/** A compiled module, and the name of its entrypoint for each entry that some policy judges. */
export interface CompiledPolicies {
  readonly wasm: Uint8Array<ArrayBuffer>;
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

type Module = LoadedPolicy;

async function load(wasm: Uint8Array<ArrayBuffer>): Promise<Module> {
  try {
    return await loadPolicy(wasm);
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

/** What the module answers: `[{ result: { OBLIGATION: { status, missing? } } }]`. Anything else is an error, not a verdict. */
function readVerdicts(answer: unknown): readonly Verdict[] {
  if (!Array.isArray(answer) || answer.length !== 1) throw failed('the compiled policies gave no result');
  const findings: unknown = answer[0]?.result;
  if (!isRecord(findings)) throw failed('the compiled policies gave no findings');
  return Object.entries(findings)
    .map(([obligation, finding]) => readVerdict(obligation, finding))
    .sort((a, b) => (a.obligation < b.obligation ? -1 : 1));
}

function readVerdict(obligation: string, finding: unknown): Verdict {
  const status = isRecord(finding) ? statuses.find((each): each is Status => each === finding.status) : undefined;
  if (!isRecord(finding) || !status) throw failed(`the compiled policies gave no status for ${obligation}`);
  const missing = Array.isArray(finding.missing) ? finding.missing.map(String).sort() : [];
  return { obligation, status, missing };
}

/** The SDK throws strings and objects as well as errors. */
function reason(error: unknown): string {
  if (error instanceof Error) return error.message;
  return isRecord(error) && 'message' in error ? String(error.message) : String(error);
}

const incompatible = (message: string, cause?: unknown): DeepsynError =>
  new DeepsynError('incompatible-bundle', [{ path: [], message, remedy: 'build the bundle again' }], { cause });

const failed = (message: string, cause?: unknown): DeepsynError =>
  new DeepsynError('evaluation-failed', [{ path: [], message }], { cause });

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { DeepsynError } from '../model/errors.ts';
import type { Entry } from '../policy/index.ts';
import type { Evaluator } from './evaluator.ts';
import { createWasmEvaluator } from './wasm.ts';

/** What a compiled module was made from: SHA-256 digests in hexadecimal, OPA's version, and the entrypoints. */
export interface BundleManifest {
  /** Digest of the policy sources. */
  readonly policies: string;
  /** Digest of the generated Rego and its entrypoints. */
  readonly rego: string;
  /** Digest of the compiled module. */
  readonly wasm: string;
  readonly opa: string;
  readonly entrypoints: Readonly<Partial<Record<Entry, string>>>;
}

/** The compiled module that comes with the package. */
const COMMITTED = new URL('../generated/policy.wasm', import.meta.url);

/**
 * Loads the compiled module that comes with the package, after checking that it is the one the manifest names.
 * @throws DeepsynError `stale-bundle` where it is another, `incompatible-bundle` where it does not load
 */
export async function loadCommittedBundle(manifest: BundleManifest): Promise<Evaluator> {
  const wasm = readFileSync(COMMITTED);
  if (createHash('sha256').update(wasm).digest('hex') !== manifest.wasm) {
    const message = 'the compiled policies are not those of the manifest';
    throw new DeepsynError('stale-bundle', [{ path: [], message, remedy: 'install the package again' }]);
  }
  return createWasmEvaluator({ wasm: new Uint8Array(wasm), entrypoints: manifest.entrypoints });
}

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { type BundleManifest, checkDigest } from './bundle.ts';
import type { Evaluator } from './evaluator.ts';
import { createWasmEvaluator } from './wasm.ts';

/** The compiled module that comes with the package. */
const COMMITTED = new URL('../generated/policy.wasm', import.meta.url);

/**
 * Loads the compiled module that comes with the package, after checking that it is the one the manifest names.
 * @throws DeepsynError `stale-bundle` where it is another, `incompatible-bundle` where it does not load
 */
export async function loadCommittedBundle({ wasm: expected, entrypoints }: BundleManifest): Promise<Evaluator> {
  const wasm = readFileSync(COMMITTED);
  // Not by WebCrypto, which takes Node longer to load than this takes to compute.
  checkDigest(createHash('sha256').update(wasm).digest('hex'), expected);
  return createWasmEvaluator({ wasm: new Uint8Array(wasm), entrypoints });
}

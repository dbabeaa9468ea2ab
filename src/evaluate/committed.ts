import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { DeepsynError } from '../model/errors.ts';
import { type BundleManifest, checkDigest } from './bundle.ts';
import type { Evaluator } from './evaluator.ts';
import { createWasmEvaluator } from './wasm.ts';

/**
 * Loads the compiled module that comes with the package, after checking that it is the one the manifest names.
 * @throws DeepsynError `unreachable-bundle` where it is not found, `stale-bundle` where it is another,
 * `incompatible-bundle` where it does not load
 */
export async function loadCommittedBundle({ wasm: expected, entrypoints }: BundleManifest): Promise<Evaluator> {
  const wasm = await readModule();
  // Not by WebCrypto, which takes Node longer to load than this takes to compute.
  checkDigest(createHash('sha256').update(wasm).digest('hex'), expected);
  return createWasmEvaluator({ wasm: new Uint8Array(wasm), entrypoints });
}

/** Reads the file of the package, which is fastest; a bundler leaves that behind, and takes the embedded copy along. */
async function readModule(): Promise<Uint8Array> {
  try {
    return readFileSync(new URL('../generated/policy.wasm', import.meta.url));
  } catch (notBeside) {
    try {
      const [{ gzipped }, { gunzipSync }] = await Promise.all([import('./embedded.js'), import('node:zlib')]);
      return gunzipSync(Buffer.from(gzipped, 'base64'));
    } catch {
      const message = 'the compiled policies are not where the code is';
      const remedy =
        'install deepsyn again; where a bundler moves its code, leave deepsyn external, or use deepsyn/core with the bytes of deepsyn/policy.wasm';
      throw new DeepsynError('unreachable-bundle', [{ path: [], message, remedy }], { cause: notBeside });
    }
  }
}

import { DeepsynError, type ErrorCode } from '../model/errors.ts';
import type { Entry } from '../policy/core.ts';
import type { Evaluator } from './evaluator.ts';
import { type CompiledModule, createWasmEvaluator } from './wasm.ts';

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

/**
 * Where the compiled module is taken from: its bytes, or a response that brings them, both of which are checked; or a
 * `WebAssembly.Module`, which edge workers import because they may not compile.
 */
export type ModuleSource = ArrayBuffer | ArrayBufferView | ModuleResponse | CompiledModule;

/** As much of a `Response` as is used: its own type is not declared everywhere. */
export interface ModuleResponse {
  readonly ok: boolean;
  readonly status: number;
  readonly url: string;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/**
 * Loads the compiled module from wherever it is, after checking that its bytes are those that the manifest names. Of a
 * module that was compiled before no bytes are left to check: it is trusted as the code is that it was built with.
 * @throws DeepsynError `unreachable-bundle` where it cannot be fetched, `stale-bundle` where it is another module,
 * `incompatible-bundle` where it is none or does not load
 */
export async function loadModule(
  { wasm: expected, entrypoints }: BundleManifest,
  source: ModuleSource | PromiseLike<ModuleSource>,
): Promise<Evaluator> {
  const given = await arrived(source);
  if (isModule(given)) return createWasmEvaluator({ wasm: given, entrypoints });
  const wasm = await bytesOf(given);
  checkDigest(hexadecimal(await globalThis.crypto.subtle.digest('SHA-256', wasm)), expected);
  return createWasmEvaluator({ wasm, entrypoints });
}

/** @throws DeepsynError `stale-bundle` where the digest of a module is not the one that the manifest names */
export function checkDigest(found: string, expected: string): void {
  if (found === expected) return;
  throw problem('stale-bundle', 'the compiled policies are not those of the manifest', 'install the package again');
}

async function arrived(source: ModuleSource | PromiseLike<ModuleSource>): Promise<ModuleSource> {
  try {
    return await source;
  } catch (error) {
    const message = `the compiled policies cannot be fetched: ${reason(error)}`;
    throw problem('unreachable-bundle', message, 'check the address and its server', error);
  }
}

/** By what the engine calls it, since its class is not declared everywhere. */
const isModule = (source: ModuleSource): boolean =>
  Object.prototype.toString.call(source) === '[object WebAssembly.Module]';

/** A copy, so that what was checked is what is compiled. */
async function bytesOf(source: ModuleSource): Promise<Uint8Array<ArrayBuffer>> {
  if (source instanceof ArrayBuffer) return new Uint8Array(source.slice());
  if (ArrayBuffer.isView(source)) return new Uint8Array(source.buffer, source.byteOffset, source.byteLength).slice();
  if (source instanceof Response) return bodyOf(source);
  throw problem('incompatible-bundle', 'no compiled policies are given', 'give the bytes of deepsyn/policy.wasm');
}

async function bodyOf(response: Response): Promise<Uint8Array<ArrayBuffer>> {
  const where = response.url === '' ? 'the response' : response.url;
  if (!response.ok) {
    throw problem('unreachable-bundle', `${where} answers ${response.status}`, 'serve deepsyn/policy.wasm there');
  }
  try {
    return new Uint8Array(await response.arrayBuffer());
  } catch (error) {
    throw problem('unreachable-bundle', `${where} broke off: ${reason(error)}`, 'try again', error);
  }
}

const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const hexadecimal = (digest: ArrayBuffer): string =>
  Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');

const problem = (code: ErrorCode, message: string, remedy: string, cause?: unknown): DeepsynError =>
  new DeepsynError(code, [{ path: [], message, remedy }], { cause });

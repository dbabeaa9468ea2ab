import { loadModule, type ModuleSource } from '../evaluate/core.ts';
import { manifest } from '../generated/manifest.ts';
import type { ParameterTypes } from '../generated/obligations.ts';
import { policySet } from '../generated/policies.ts';
import { DeepsynError } from '../model/errors.ts';
import { schemasAreMade } from '../model/jitless.ts';
import type { Language } from '../model/text.ts';
import { type CorePoint, openPointOn } from './decision-point.ts';
import { judgingBy } from './judging.ts';
import type { KnownDuty, KnownFinding } from './known.ts';
import { takeCoreOptions } from './options.ts';

/** How a decision point is set up where there are no files. */
export interface CoreOptions {
  /**
   * The compiled policies, `deepsyn/policy.wasm`: a response, such as `fetch` gives or promises, or bytes, whose digest
   * is checked; or, in an edge worker, the `WebAssembly.Module` that it is imported as.
   */
  readonly wasm: ModuleSource | PromiseLike<ModuleSource>;
  /** The organisation's own parameter values, by name. */
  readonly parameters?: ParameterTypes;
  /** The packs to switch on: later rules that are off by default. */
  readonly packs?: readonly string[];
  /** The language of titles in duties; English by default. */
  readonly language?: Language;
}

/**
 * Creates a decision point from the compiled policies of the package, in a browser, an edge worker or wherever else
 * there are WebAssembly and WebCrypto.
 * @throws DeepsynError `invalid-configuration`, `invalid-parameters`, `unknown-pack`; `insecure-context` where the page came over plain HTTP;
 * `unreachable-bundle`, `stale-bundle`, `incompatible-bundle` for what is given as `wasm`
 */
export async function createCorePoint(options: CoreOptions): Promise<CorePoint<KnownFinding, KnownDuty>>;
export async function createCorePoint(options: CoreOptions): Promise<CorePoint> {
  requireWebCrypto();
  schemasAreMade();
  const { parameters, packs, language } = takeCoreOptions(options);
  const evaluator = await loadModule(manifest, options.wasm);
  const settings = { ...(parameters ? { parameters } : {}), ...(packs ? { packs } : {}) };
  return openPointOn(judgingBy({ set: policySet, evaluator }, settings), language).point;
}

/** Digests are checked and decisions named with it; browsers have it on HTTPS and on this machine only. */
function requireWebCrypto(): void {
  if (globalThis.crypto?.subtle !== undefined) return;
  throw new DeepsynError('insecure-context', [
    { path: [], message: 'there is no WebCrypto here', remedy: 'serve the page over HTTPS' },
  ]);
}

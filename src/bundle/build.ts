import type { BundleManifest } from '../evaluate/bundle.ts';
import type { PolicySet } from '../model/policy-set.ts';
import type { SelfTest } from '../model/self-test.ts';
import type { BundleKey } from '../model/signing.ts';
import { type BundleFiles, pack } from './archive.ts';
import { libraryModules } from './library.ts';
import { digestOfRego, generateRego, sha256 } from './rego/index.ts';
import { SIGNATURES, sign } from './signature.ts';
import { type TableOptions, tablesOf } from './tables.ts';

/** What a bundle is made from. */
export interface BundleSources extends TableOptions {
  readonly policies: PolicySet;
  /** The compiled policies, and OPA's version. */
  readonly compiled: { readonly wasm: Uint8Array; readonly opa: string };
  /** What whoever loads the bundle tries it on. */
  readonly tests: readonly SelfTest[];
  readonly revision?: string;
  readonly key?: BundleKey;
}

/** Where a bundle keeps what only deepsyn reads. */
export const POLICIES = 'deepsyn/policies.json';
export const TESTS = 'deepsyn/tests.json';
export const WASM = 'policy.wasm';
export const MANIFEST = '.manifest';

/**
 * Makes an OPA bundle: Rego that answers on ready facts and on what services send, the data it looks up, the compiled
 * module, the policies and their cases. The manifest does not hand the module to OPA, because most builds of OPA refuse
 * a bundle that asks for an engine of WebAssembly; we find it by its name.
 * @returns the gzipped archive; the same sources give the same bytes, but for the signature of some algorithms
 */
export async function buildBundle(sources: BundleSources): Promise<Buffer> {
  const { policies, compiled, tests, key } = sources;
  const rego = generateRego(policies);
  const deepsyn: BundleManifest = {
    policies: policies.digest,
    rego: digestOfRego(rego),
    wasm: sha256(compiled.wasm),
    opa: compiled.opa,
    entrypoints: rego.entrypoints,
  };
  const read = json(policies);
  const manifest = {
    revision: sources.revision ?? policies.digest,
    roots: ['deepsyn'],
    rego_version: 1,
    metadata: {
      deepsyn: {
        format: 1,
        ...deepsyn,
        read: sha256(read),
        ...(policies.draft ? { draft: true } : {}),
        parameters: sources.parameters ?? {},
        packs: sources.packs ?? [],
      },
    },
  };
  const files = new Map<string, Buffer>([
    [MANIFEST, json(manifest)],
    ['data.json', json({ deepsyn: { tables: tablesOf(policies, sources) } })],
    [POLICIES, read],
    [TESTS, json(tests)],
    [WASM, Buffer.from(compiled.wasm)],
    ...[...libraryModules(), ...rego.modules].map(({ path, text }): [string, Buffer] => [
      `deepsyn/rego/${path}`,
      Buffer.from(text),
    ]),
  ]);
  return pack(await signed(files, key));
}

async function signed(files: Map<string, Buffer>, key: BundleKey | undefined): Promise<BundleFiles> {
  if (key) files.set(SIGNATURES, await sign(files, key));
  return files;
}

const json = (value: unknown): Buffer => Buffer.from(JSON.stringify(value));

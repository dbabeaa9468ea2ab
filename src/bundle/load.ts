import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import type { Evaluator } from '../evaluate/index.ts';
import { createWasmEvaluator } from '../evaluate/wasm.ts';
import { DeepsynError, type ErrorCode, type Problem } from '../model/errors.ts';
import { limits } from '../model/limits.ts';
import { parameterFact } from '../model/parameter.ts';
import type { PolicySet } from '../model/policy-set.ts';
import { type SelfTest, selfTests } from '../model/self-test.ts';
import type { Verification } from '../model/signing.ts';
import { checkPacks, checkParameters, clashesIn, type ParameterValues } from '../policy/core.ts';
import { parseJson, validate } from '../source/core.ts';
import { type BundleFiles, unpack } from './archive.ts';
import { MANIFEST, POLICIES, TESTS, WASM } from './build.ts';
import { policySetSchema } from './policy-set.ts';
import { SIGNATURES, verify } from './signature.ts';
import { asFact } from './tables.ts';

/** A bundle that was verified and loaded, but not tried yet. */
export interface LoadedBundle {
  readonly revision: string;
  readonly policies: PolicySet;
  readonly evaluator: Evaluator;
  readonly tests: readonly SelfTest[];
  /** What `deepsyn build --parameters` and `--packs` fixed. */
  readonly fixed: { readonly parameters: ParameterValues; readonly packs: readonly string[] };
}

const digest = z.string().regex(/^[0-9a-f]{64}$/);
const manifestSchema = z.looseObject({
  revision: z.string(),
  metadata: z.looseObject({
    deepsyn: z.looseObject({
      format: z.literal(1, { error: 'another format of bundle than this version reads' }),
      policies: digest,
      wasm: digest,
      // Of the policies as they stand in the bundle; older bundles have none.
      read: digest.optional(),
      entrypoints: z.record(z.string(), z.string()),
      // As an organisation writes them; older bundles have none.
      parameters: z.record(z.string(), z.unknown()).optional(),
      packs: z.array(z.string()).optional(),
    }),
  }),
});

/**
 * Reads the files of a bundle from an archive, or from a folder that one was unpacked into.
 * @throws DeepsynError `unreadable-file`, `unreadable-bundle`
 */
export async function readBundle(path: string): Promise<BundleFiles> {
  if (!existsSync(path)) {
    const remedy = 'name a bundle that deepsyn build made';
    throw new DeepsynError('unreadable-file', [{ file: path, path: [], message: 'there is no such file', remedy }]);
  }
  try {
    const found = statSync(path);
    if (found.isDirectory()) return readFolder(path);
    if (found.size > limits.bundleBytes)
      throw problem('unreadable-bundle', `it has more than ${limits.bundleBytes} bytes`);
    return await unpack(readFileSync(path));
  } catch (error) {
    if (error instanceof DeepsynError) throw error;
    const message = error instanceof Error ? error.message : String(error);
    throw new DeepsynError('unreadable-file', [{ file: path, path: [], message, remedy: 'try again' }], {
      cause: error,
    });
  }
}

function readFolder(path: string): BundleFiles {
  const files = readdirSync(path, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const places = files.map((entry) => join(entry.parentPath, entry.name));
  if (places.length > limits.bundleEntries)
    throw problem('unreadable-bundle', `it holds more than ${limits.bundleEntries} files`);
  const size = places.reduce((sum, file) => sum + statSync(file).size, 0);
  if (size > limits.unpackedBytes)
    throw problem('unreadable-bundle', `it holds more than ${limits.unpackedBytes} bytes`);
  return new Map(places.map((file) => [relative(path, file).split(sep).join('/'), readFileSync(file)]));
}

/**
 * Verifies a bundle and loads it: its signature, the digests of its manifest, its policies and its compiled module.
 * A signed bundle wants a key, as with OPA.
 * @throws DeepsynError `unverified-bundle`, `unreadable-bundle`, `stale-bundle`, `incompatible-bundle`; `invalid-policy`
 * for policies that cannot stand together
 */
export async function loadBundle(files: BundleFiles, verification: Verification | undefined): Promise<LoadedBundle> {
  if (verification === undefined && files.has(SIGNATURES)) {
    throw problem('unverified-bundle', 'it is signed, and no key to verify it was given', 'give the key, or skip it');
  }
  if (verification !== undefined && verification !== 'skip') await verify(files, verification);
  const { revision, metadata } = validate(manifestSchema, { value: parse(files, MANIFEST) }, 'unreadable-bundle');
  const { deepsyn } = metadata;
  const wasm = fileOf(files, WASM);
  if (sha256(wasm) !== deepsyn.wasm) {
    throw problem('stale-bundle', `${WASM} is not the module that the manifest names`);
  }
  const policies = validate(policySetSchema, { value: parse(files, POLICIES) }, 'unreadable-bundle');
  const damaged = deepsyn.read !== undefined && sha256(fileOf(files, POLICIES)) !== deepsyn.read;
  if (damaged || policies.digest !== deepsyn.policies) {
    throw problem('stale-bundle', `${POLICIES} are not the policies that the manifest names`);
  }
  checkTogether(policies);
  const evaluator = await createWasmEvaluator({ wasm: new Uint8Array(wasm), entrypoints: deepsyn.entrypoints });
  const tests = validate(selfTests, { value: parse(files, TESTS) }, 'unreadable-bundle');
  return { revision, policies, evaluator, tests, fixed: fixedIn(files, policies, deepsyn) };
}

/** The parts of `data.json` by which OPA decides, too. */
const dataSchema = z.looseObject({
  deepsyn: z.looseObject({
    tables: z.looseObject({
      packs: z.array(z.string()),
      parameters: z.record(z.string(), z.looseObject({ own: z.unknown().optional() })),
    }),
  }),
});

/** @throws DeepsynError `stale-bundle` where the manifest fixes something else than OPA reads in `data.json` */
function fixedIn(
  files: BundleFiles,
  set: PolicySet,
  { parameters = {}, packs = [] }: { readonly parameters?: unknown; readonly packs?: readonly string[] | undefined },
): LoadedBundle['fixed'] {
  const { tables } = validate(dataSchema, { value: parse(files, 'data.json') }, 'unreadable-bundle').deepsyn;
  const values = checkParameters(set.parameters, { value: parameters });
  const named = Object.entries(values).flatMap(([name, value]) => {
    const parameter = set.parameters[name];
    return parameter ? [[parameterFact(name), asFact(parameter.unit, value)]] : [];
  });
  const read = Object.entries(tables.parameters).flatMap(([name, { own }]) => (own === undefined ? [] : [[name, own]]));
  if (
    !isDeepStrictEqual(Object.fromEntries(read), Object.fromEntries(named)) ||
    !isDeepStrictEqual(tables.packs, packs)
  ) {
    throw problem('stale-bundle', 'data.json fixes other parameters or packs than the manifest names');
  }
  return { parameters: values, packs: checkPacks(set, packs) };
}

/** @throws DeepsynError `invalid-policy` */
function checkTogether({ policies }: PolicySet): void {
  const problems = clashesIn(policies).map(
    ({ policy, path, message, remedy }): Problem => ({
      path: ['policies', policies.indexOf(policy), ...path],
      message: `${policy.key}: ${message}`,
      ...(remedy === undefined ? {} : { remedy }),
    }),
  );
  if (problems.length > 0) throw new DeepsynError('invalid-policy', problems);
}

const sha256 = (content: Buffer): string => createHash('sha256').update(content).digest('hex');

function fileOf(files: BundleFiles, name: string): Buffer {
  const found = files.get(name);
  if (!found) throw problem('unreadable-bundle', `it has no ${name}`);
  return found;
}

function parse(files: BundleFiles, name: string): unknown {
  const text = fileOf(files, name).toString('utf8');
  try {
    return parseJson(text, BUNDLE_JSON);
  } catch (error) {
    throw problem('unreadable-bundle', `${name}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** A file of a bundle is as large as its archive lets it be. */
const BUNDLE_JSON = { depth: limits.jsonDepth, values: Number.POSITIVE_INFINITY };

function problem(code: ErrorCode, message: string, remedy = 'build it again with deepsyn build'): DeepsynError {
  return new DeepsynError(code, [{ path: [], message, remedy }]);
}

import { type Evaluator, loadCommittedBundle, type ReferenceEvaluator } from '../evaluate/index.ts';
import { manifest } from '../generated/manifest.ts';
import type { ParameterTypes } from '../generated/obligations.ts';
import { policySet } from '../generated/policies.ts';
import { DeepsynError } from '../model/errors.ts';
import type { PolicySet } from '../model/policy-set.ts';
import type { Verification } from '../model/signing.ts';
import type { Language } from '../model/text.ts';
import type { ParameterValues } from '../policy/core.ts';
import type { PlainValue, SourceDocument } from '../source/core.ts';
import { changing, tagOf, waitUntilStill } from '../source/tag.ts';
import { type Judging, judgingBy, type Opened, openReference } from './judging.ts';
import { loadLater } from './load-later.ts';
import { runSelfTests } from './self-test.ts';

/** Which bundle decides, where it is not the one of the package. */
export interface BundleOptions {
  /** A bundle that `deepsyn build` made: a file, the folder it was unpacked into, or an `http:` or `https:` address. */
  readonly from: string;
  /** The key that it must be signed with, or `skip`; a signed bundle wants one of them. */
  readonly verification?: Verification;
  /** How long an address may take to send it; 30 seconds by default. */
  readonly timeoutSeconds?: number;
}

/** How a decision point is set up. Everything has a default: the policies and the module that come with the package. */
export interface DecisionPointOptions {
  /** A folder of policies, instead of those of the package: as they were released, unless `draft` says otherwise. */
  readonly policies?: string;
  /**
   * You edit the policies of the folder: they may differ from what was released. The reference evaluator decides, and
   * every decision, assessment and explanation says that it was made by a draft.
   */
  readonly draft?: boolean;
  /** A bundle, instead of the policies of the package. */
  readonly bundle?: BundleOptions;
  /** The organisation's own parameter values, by name. */
  readonly parameters?: ParameterValues | SourceDocument;
  /** The packs to switch on: later rules that are off by default. */
  readonly packs?: readonly string[];
  /** Which evaluator decides. The compiled one, unless the policies were edited since they were compiled. */
  readonly evaluator?: 'wasm' | 'reference';
  /** The language of titles in duties; English by default. */
  readonly language?: Language;
}

/** The options of a decision point with the policies of the package, whose parameters are typed by name. */
export interface ShippedOptions extends Omit<DecisionPointOptions, 'policies' | 'bundle' | 'parameters' | 'draft'> {
  readonly policies?: never;
  readonly draft?: never;
  readonly bundle?: never;
  readonly parameters?: ParameterTypes | SourceDocument;
}

/** Sets up judging as for a decision point, and with the same errors. */
export async function openJudging(options: DecisionPointOptions | ShippedOptions): Promise<Judging>;
/** Sets it up again; undefined where the bundle is still the one that is known by the tag. */
export async function openJudging(
  options: DecisionPointOptions | ShippedOptions,
  tag: string | undefined,
): Promise<Judging | undefined>;
export async function openJudging(
  options: DecisionPointOptions | ShippedOptions,
  known?: string,
): Promise<Judging | undefined> {
  if (options.draft && options.policies === undefined) throw nothingToEdit();
  const opened = options.bundle ? await openBundle(options.bundle, known) : await openPolicies(options, known);
  if (!opened) return undefined;
  const { parameters, packs } = options;
  return judgingBy(opened, {
    ...(parameters ? { parameters: asSource(parameters) } : {}),
    ...(packs ? { packs } : {}),
  });
}

/** Policies of the package or of a folder; undefined where the folder is the one that is known. */
async function openPolicies(
  { policies, draft, evaluator }: DecisionPointOptions | ShippedOptions,
  known?: string,
): Promise<Opened | undefined> {
  if (policies === undefined) return { set: policySet, ...(await chooseEvaluator(policySet, evaluator)) };
  const tag = tagOf(policies);
  if (tag !== undefined && tag === known) return undefined;
  if (known !== undefined) await waitUntilStill(policies, tag);
  const { readPolicies } = await loadLater('yaml', () => import('../policy/index.ts'));
  const set = readPolicies(policies, { draft: draft === true });
  if (tagOf(policies) !== tag) throw changing(policies);
  return { set, ...(await chooseEvaluator(set, evaluator)), ...(tag === undefined ? {} : { tag }) };
}

/** A bundle, verified and tried on its own cases; undefined where it is the one that is known. */
async function openBundle(options: BundleOptions, known?: string): Promise<Opened | undefined> {
  const { from, verification, timeoutSeconds } = options;
  const { findBundle, loadBundle } = await import('../bundle/index.ts');
  const found = await findBundle(from, known, timeoutSeconds);
  if (!found) return undefined;
  try {
    const { policies, evaluator, tests, fixed } = await loadBundle(found.files, verification);
    await runSelfTests(tests, policies, evaluator);
    return { set: policies, evaluator, fixed, ...(found.tag === undefined ? {} : { tag: found.tag }) };
  } catch (error) {
    if (error instanceof DeepsynError) throw error;
    const message = `it cannot be tried: ${error instanceof Error ? error.message : String(error)}`;
    const remedy = 'build it again with deepsyn build';
    throw new DeepsynError('unreadable-bundle', [{ path: [], message, remedy }], { cause: error });
  }
}

async function chooseEvaluator(
  set: PolicySet,
  wanted: 'wasm' | 'reference' | undefined,
): Promise<{ evaluator: Evaluator; reason?: string }> {
  if (wanted === 'reference') return { evaluator: await openReference(set) };
  if (set.digest === manifest.policies && !set.draft) return { evaluator: await loadCommittedBundle(manifest) };
  const reason = set.draft ? 'these policies are a draft' : 'the policies were edited since they were compiled';
  if (wanted === 'wasm') {
    throw new DeepsynError('stale-bundle', [
      { path: [], message: reason, remedy: 'compile them, or use the reference' },
    ]);
  }
  return { evaluator: await openReference(set), reason };
}

/** The evaluators of a policy set: the reference always, the compiled module where it was compiled from these policies. */
export async function openEvaluators(
  set: PolicySet,
): Promise<{ readonly reference: ReferenceEvaluator; readonly wasm?: Evaluator; readonly reason?: string }> {
  const { evaluator, reason } = await chooseEvaluator(set, undefined);
  const reference = await openReference(set);
  return evaluator.name === 'wasm' ? { reference, wasm: evaluator } : { reference, ...(reason ? { reason } : {}) };
}

/** What is asked for as a draft must be a folder: the policies of the package and of a bundle are as they were built. */
export function nothingToEdit(): DeepsynError {
  const message = 'only a folder of policies can be a draft';
  const remedy = 'name the folder of policies that you edit';
  return new DeepsynError('invalid-policy', [{ path: ['draft'], message, remedy }]);
}

function asSource(parameters: ParameterValues | ParameterTypes | SourceDocument): SourceDocument | PlainValue {
  return isDocument(parameters) ? parameters : { value: parameters };
}

function isDocument(value: ParameterValues | ParameterTypes | SourceDocument): value is SourceDocument {
  return 'locate' in value && typeof value.locate === 'function';
}

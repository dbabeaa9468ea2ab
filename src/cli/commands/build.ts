import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { type Command, Option } from 'commander';
import { unpack } from '../../bundle/archive.ts';
import { buildBundle } from '../../bundle/build.ts';
import { compileToWasm } from '../../bundle/compile.ts';
import { loadBundle, readBundleKey } from '../../bundle/index.ts';
import { generateRego } from '../../bundle/rego/index.ts';
import { readCases } from '../../cases/index.ts';
import { recordSelfTest, runSelfTests } from '../../decide/index.ts';
import { createReferenceEvaluator } from '../../evaluate/reference.ts';
import { manifest } from '../../generated/manifest.ts';
import { DeepsynError } from '../../model/errors.ts';
import type { PolicySet } from '../../model/policy-set.ts';
import type { SelfTest } from '../../model/self-test.ts';
import { algorithms, type BundleKey, DEFAULT_ALGORITHM } from '../../model/signing.ts';
import { inLanguage } from '../../model/text.ts';
import { checkPacks, checkParameters, readPolicies } from '../../policy/index.ts';
import { readDocument } from '../../source/index.ts';
import { messages } from '../messages.ts';
import { draftOption, type JudgingOptions, languageOption, parseNames } from '../options.ts';
import { SHIPPED_POLICIES } from '../shipped.ts';
import type { Terminal } from '../terminal.ts';

interface BuildOptions extends Pick<JudgingOptions, 'json' | 'policies' | 'draft' | 'parameters' | 'packs' | 'lang'> {
  readonly output: string;
  readonly revision?: string;
  readonly signingKey?: string;
  readonly signingAlg: BundleKey['algorithm'];
  readonly signingKeyId?: string;
  readonly scope?: string;
}

/** `deepsyn build`: the policies as an OPA bundle, for OPA and for decision points of deepsyn. */
export function addBuild(program: Command, terminal: Terminal): void {
  program
    .command('build')
    .summary('make a bundle for OPA and for decision points')
    .description(
      'Makes an OPA bundle of the policies: Rego that answers on what services send and on ready facts, the compiled ' +
        'module, and the cases that a decision point tries it on before it decides. OPA serves it with opa run --server -b ' +
        'FILE: ask data.deepsyn.decision, data.deepsyn.allow or data.deepsyn.assessment.',
    )
    .option('-o, --output <file>', 'where the bundle is written', 'bundle.tar.gz')
    .option(
      '--policies <folder>',
      'the policies of this folder instead of those of the package; needs OPA where edited',
    )
    .addOption(draftOption())
    .option('--parameters <file>', 'the organisation’s own parameter values, in YAML')
    .option('--packs <names>', 'switch on packs of later rules, joined by commas', parseNames)
    .option('--revision <words>', 'what the manifest calls this bundle; the digest of the policies by default')
    .option('--signing-key <file>', 'sign it: a secret for HS algorithms, a PEM private key (PKCS #8) for the others')
    .addOption(new Option('--signing-alg <name>', 'how it is signed').choices(algorithms).default(DEFAULT_ALGORITHM))
    .option('--signing-key-id <name>', 'names the key to those who verify with several')
    .option('--scope <name>', 'the scope of the signature, as OPA checks it')
    .option('--json', 'write one JSON document to standard output')
    .addOption(languageOption())
    .addHelpText('after', '\nExit status: 0 built, 2 an input cannot be used or OPA is needed and not at hand.')
    .action(async (options: BuildOptions) => {
      const folder = options.policies ?? SHIPPED_POLICIES;
      const policies = readPolicies(folder, { draft: options.draft === true });
      const parameters =
        options.parameters === undefined ? {} : checkParameters(policies.parameters, readDocument(options.parameters));
      const archive = await buildBundle({
        policies,
        compiled: compile(policies, terminal),
        tests: await testsOf(folder, policies),
        parameters,
        packs: checkPacks(policies, options.packs ?? []),
        language: options.lang,
        ...(options.revision === undefined ? {} : { revision: options.revision }),
        ...keyOf(options),
      });
      // Tried as whoever loads it will try it, so that no bundle is written that would be refused.
      const { evaluator, tests, revision } = await loadBundle(await unpack(archive), 'skip');
      await runSelfTests(tests, policies, evaluator);
      write(options.output, archive);
      const made = {
        file: options.output,
        revision,
        ...(policies.draft ? { draft: true } : {}),
        bytes: archive.length,
        tests: tests.length,
        signed: options.signingKey !== undefined,
      };
      terminal.out(
        options.json
          ? `${JSON.stringify(made, null, 2)}\n`
          : `${policies.draft ? `${inLanguage(messages.draft, options.lang)}\n` : ''}${made.file}: ${made.bytes} bytes, ${made.signed ? `signed with ${options.signingAlg}` : 'not signed'}, tried on ${made.tests} cases\n`,
      );
    });
}

function keyOf({ signingKey, signingAlg, signingKeyId, scope }: BuildOptions): { key?: BundleKey } {
  if (signingKey === undefined) return {};
  const named = {
    ...(signingKeyId === undefined ? {} : { id: signingKeyId }),
    ...(scope === undefined ? {} : { scope }),
  };
  return { key: readBundleKey(signingKey, { algorithm: signingAlg, ...named }) };
}

/** The compiled policies: those of the package as they are, edited ones by OPA. */
function compile(policies: PolicySet, terminal: Terminal): { wasm: Uint8Array; opa: string } {
  if (policies.digest === manifest.policies) {
    return { wasm: readFileSync(new URL('../../generated/policy.wasm', import.meta.url)), opa: manifest.opa };
  }
  const program = process.env.DEEPSYN_OPA || 'opa';
  const opa = versionOf(program);
  terminal.err(`compiling the edited policies with OPA ${opa}\n`);
  const { modules, entrypoints } = generateRego(policies);
  return { wasm: compileToWasm(program, modules, Object.values(entrypoints)), opa };
}

function versionOf(program: string): string {
  try {
    const said = execFileSync(program, ['version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    return /^Version: (\S+)/m.exec(said)?.[1] ?? 'of an unknown version';
  } catch (error) {
    const message = `edited policies are compiled by OPA, and “${program}” is not at hand`;
    const remedy = 'install OPA 1.0 or later from https://www.openpolicyagent.org/docs, or name it in DEEPSYN_OPA';
    throw new DeepsynError('missing-program', [{ path: [], message, remedy }], { cause: error });
  }
}

/** Every case as an input and what it comes to by all policies together, in the reference. */
async function testsOf(folder: string, policies: PolicySet): Promise<readonly SelfTest[]> {
  const reference = createReferenceEvaluator(policies);
  const tests: SelfTest[] = [];
  for (const { source, at, packs, parameters, service, event } of readCases(folder, policies)) {
    const input = {
      name: source.name.en,
      at,
      packs: [...packs],
      parameters: { ...parameters },
      service: { ...service },
    };
    tests.push(
      await recordSelfTest(
        { ...JSON.parse(JSON.stringify(input)), ...(event ? { event: { ...event } } : {}) },
        policies,
        reference,
      ),
    );
  }
  return tests;
}

function write(file: string, content: Uint8Array): void {
  try {
    writeFileSync(file, content);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new DeepsynError(
      'unwritable-file',
      [{ file, path: [], message, remedy: 'name a place that can be written' }],
      { cause: error },
    );
  }
}

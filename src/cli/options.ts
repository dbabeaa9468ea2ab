import { type Command, InvalidArgumentError, Option } from 'commander';
import { type BundleOptions, type DecisionPoint, openPoint } from '../decide/index.ts';
import { type Algorithm, algorithms, DEFAULT_ALGORITHM } from '../model/signing.ts';
import { type Language, languages } from '../model/text.ts';
import { writtenInstant } from '../model/time.ts';
import { readDocument } from '../source/index.ts';
import type { Terminal } from './terminal.ts';

/** What every command that judges takes. */
export interface JudgingOptions {
  readonly json?: true;
  readonly at?: Date;
  readonly policies?: string;
  readonly draft?: true;
  readonly parameters?: string;
  readonly packs?: readonly string[];
  readonly evaluator?: 'wasm' | 'reference';
  readonly lang: Language;
  readonly bundle?: string;
  readonly verificationKey?: string;
  readonly signingAlg?: Algorithm;
  readonly scope?: string;
  readonly skipVerify?: true;
}

/** Where a bundle is taken from, and how it is verified: the flags of OPA. */
export type BundleFlags = Pick<JudgingOptions, 'bundle' | 'verificationKey' | 'signingAlg' | 'scope' | 'skipVerify'>;

export function addJudgingOptions(command: Command): Command {
  return addBundleOptions(command)
    .option('--json', 'write one JSON document to standard output')
    .option(
      '--at <date>',
      'judge as of this date (2026-01-31) or instant (2026-01-31T09:00:00+08:00); now by default',
      parseAt,
    )
    .option('--policies <folder>', 'use the policies of this folder instead of those of the package')
    .addOption(draftOption())
    .option('--parameters <file>', 'the organisation’s own parameter values, in YAML')
    .option('--packs <names>', 'switch on packs of later rules, joined by commas, such as labelling-2025', parseNames)
    .addOption(
      new Option('--evaluator <name>', 'which evaluator decides').choices(['wasm', 'reference']).conflicts('bundle'),
    )
    .addOption(languageOption());
}

export function addBundleOptions(command: Command): Command {
  const bundle = 'decide by a bundle that deepsyn build made: a file, its unpacked folder, or an address';
  return command
    .addOption(new Option('--bundle <place>', bundle).conflicts('policies'))
    .option(
      '--verification-key <file>',
      'the key that the bundle must be signed with: a secret, or a public key in PEM',
    )
    .addOption(
      new Option('--signing-alg <name>', `how the bundle is signed (default: ${DEFAULT_ALGORITHM})`).choices(
        algorithms,
      ),
    )
    .option('--scope <name>', 'the scope that the signature must have')
    .option('--skip-verify', 'use a signed bundle without verifying it');
}

/** The bundle that flags ask for. */
export async function bundleOf(flags: BundleFlags): Promise<BundleOptions | undefined> {
  const { bundle: from, verificationKey, signingAlg: algorithm = DEFAULT_ALGORITHM, scope, skipVerify } = flags;
  if (from === undefined) return undefined;
  if (skipVerify) return { from, verification: 'skip' };
  if (verificationKey === undefined) return { from };
  const { readBundleKey } = await import('../bundle/index.ts');
  return {
    from,
    verification: readBundleKey(verificationKey, { algorithm, ...(scope === undefined ? {} : { scope }) }),
  };
}

export const draftOption = (): Option =>
  new Option('--draft', 'the policies of the folder are being edited: use them, and say so in every output');

export const languageOption = (): Option =>
  new Option('--lang <language>', 'the language of reports').choices(languages).default('en');

/** Names joined by commas. */
export function parseNames(value: string): readonly string[] {
  return value.split(',').filter((name) => name !== '');
}

/** A date is its first moment in China. */
export function parseAt(value: string): Date {
  const instant = writtenInstant(value);
  if (instant === undefined)
    throw new InvalidArgumentError('Expected a date or a timestamp with its offset, of the years 1900 to 2199.');
  return new Date(instant);
}

/** The decision point that the options ask for; says so where it is not the compiled policies that decide. */
export async function openDecisionPoint(options: JudgingOptions, terminal: Terminal): Promise<DecisionPoint> {
  const common = {
    ...(options.parameters === undefined ? {} : { parameters: readDocument(options.parameters) }),
    ...(options.packs === undefined ? {} : { packs: options.packs }),
    ...(options.evaluator === undefined ? {} : { evaluator: options.evaluator }),
    language: options.lang,
  };
  const bundle = await bundleOf(options);
  const { policies } = options;
  const point = await openPoint({
    ...common,
    draft: options.draft === true,
    ...(bundle ? { bundle } : {}),
    ...(policies === undefined ? {} : { policies }),
  });
  if (point.evaluator.reason) {
    terminal.err(`note: ${point.evaluator.reason}, so the reference evaluator decides\n`);
  }
  return point;
}

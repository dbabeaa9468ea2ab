import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { compileToWasm } from '../../src/bundle/compile.ts';
import { generateRego } from '../../src/bundle/rego/index.ts';
import { onlyPolicy, type ReadyCase, readCases, runCase } from '../../src/cases/index.ts';
import { referenceProblems } from '../../src/coverage/index.ts';
import type { Evaluator } from '../../src/evaluate/index.ts';
import { createReferenceEvaluator } from '../../src/evaluate/reference.ts';
import { createWasmEvaluator } from '../../src/evaluate/wasm.ts';
import { DeepsynError } from '../../src/model/errors.ts';
import type { Facts } from '../../src/model/fact.ts';
import { parametersFile } from '../../src/model/parameter.ts';
import { policyFile } from '../../src/model/policy.ts';
import type { Judgement, Obligation, Policy, PolicySet } from '../../src/model/policy-set.ts';
import { type Regulation, regulationFile } from '../../src/model/regulation.ts';
import type { Status } from '../../src/model/status.ts';
import { type Entry, factsRead, inWords, ownComparisons, packsOf, parameterFacts } from '../../src/policy/index.ts';
import { resolvePolicies } from '../../src/policy/resolve.ts';
import { type PolicySources, readSources } from '../../src/policy/sources.ts';
import {
  type Assignment,
  compareJudgements,
  demonstrate,
  evaluatorFacts,
  spaceOf,
  statusUnder,
  wholeSpaceOf,
  writeInput,
} from '../../src/solve/index.ts';
import { neighbourhood } from '../support/neighbourhood.ts';
import { ROOT } from '../support/run.ts';
import { edited, type Mutant, mutantsOf } from './edits.ts';

/** What became of a mutant. An equivalent one is proved so, at any time and under any parameters. */
export type Verdict =
  | {
      readonly outcome: 'killed';
      readonly by: 'reading' | 'regulation' | 'generated tests' | 'cases';
      readonly why: string;
    }
  | { readonly outcome: 'equivalent' }
  | { readonly outcome: 'survived'; readonly why: string };

const AT = Date.parse('2026-06-01T12:00:00+08:00');

/** A generated test of the original: what is put in, and what has to come out. */
interface Expectation {
  readonly about: string;
  readonly facts: Facts;
  readonly status: Status;
}

/** An obligation of the original on one subject, with the tests that were generated from it. */
interface Proved {
  readonly policy: Policy;
  readonly obligation: Obligation;
  readonly judgement: Judgement;
  readonly expectations: () => readonly Expectation[];
}

/** The original, and everything that its mutants are held against. */
export interface Original {
  readonly sources: PolicySources;
  readonly set: PolicySet;
  readonly regulation: Regulation;
  readonly parameters: Facts;
  readonly proved: readonly Proved[];
  readonly cases: readonly ReadyCase[];
  readonly mutants: readonly Mutant[];
}

export function readOriginal(): Original {
  const folder = `${ROOT}policies`;
  const sources = readSources(folder);
  const set = resolvePolicies(sources);
  const regulation = regulationFile.parse(parse(readFileSync(`${folder}/regulation.yaml`, 'utf8')));
  const parameters = {
    ...parameterFacts(set.parameters, {}, AT),
    'parameter.art-06.permitted-news-sources': ['one word'],
  };
  const proved = set.policies.flatMap((policy) =>
    policy.obligations.flatMap((obligation) =>
      obligation.judgements.map((judgement): Proved => {
        let found: readonly Expectation[] | undefined;
        const expectations = () => {
          const own = new Set(ownComparisons({ policy, judgement }).map(inWords));
          found ??= expectationsOf({ set, judgement, parameters }, own, factsRead(set, entryOf(judgement)));
          return found;
        };
        return { policy, obligation, judgement, expectations };
      }),
    ),
  );
  const provisions = regulation.provisions.map(({ locator }) => locator);
  const mutants = mutantsOf(sources, provisions);
  return { sources, set, regulation, parameters, proved, cases: readCases(folder, set), mutants };
}

function entryOf(judgement: Judgement): Entry {
  const [type] = judgement.types;
  if (judgement.subject !== 'event') return judgement.subject;
  if (!type) throw new Error('a judgement on events has types');
  return type;
}

function expectationsOf(
  { set, judgement, parameters }: Pick<Original, 'set' | 'parameters'> & Pick<Proved, 'judgement'>,
  own: ReadonlySet<string>,
  needed: readonly string[],
): Expectation[] {
  const space = spaceOf(set, judgement, parameters, AT);
  const whole = wholeSpaceOf(set, judgement, parameters, AT);
  const { witnesses, comparisons } = demonstrate(space);
  const expect = (about: string, input: Assignment | undefined, within = space): Expectation[] =>
    input ? [{ about, facts: evaluatorFacts(within, input, needed), status: statusUnder(within, input) }] : [];
  return [
    ...witnesses.flatMap(({ status, input }) => expect(`can be ${status}`, input)),
    ...comparisons.flatMap(({ comparison, pair, absence, presumption }) => {
      const about = `turns on: ${inWords(comparison)}`;
      const around = pair && own.has(inWords(comparison)) ? neighbourhood(whole, comparison, pair) : [];
      const inputs = [pair?.one, pair?.other, absence?.without, absence?.with, presumption];
      return [
        ...inputs.flatMap((input) => expect(about, input)),
        ...around.flatMap((input) => expect(about, input, whole)),
      ];
    }),
  ];
}

/** Reads, tests and, where nothing notices it, compares a mutant with the original. */
export async function judgeMutant(mutant: Mutant, original: Original): Promise<Verdict> {
  const set = readMutant(mutant, original);
  if (set instanceof DeepsynError) return killed('reading', set.problems[0]?.message ?? set.message);
  const [reference] = referenceProblems(original.regulation, set);
  if (reference) return killed('regulation', reference.message);
  const affected = affectedBy(mutant, original);
  const failure =
    (await failedTest(affected, original, set, createReferenceEvaluator)) ?? failedMeasures(original.set, set);
  if (failure !== undefined) return killed('generated tests', failure);
  const failedCase = await failedCaseOf(affected, original, set);
  if (failedCase !== undefined) return killed('cases', failedCase);
  return compareWith(affected, original, set);
}

const killed = (by: Extract<Verdict, { outcome: 'killed' }>['by'], why: string): Verdict => ({
  outcome: 'killed',
  by,
  why,
});

/** The policies of a mutant, or why they cannot be read. */
function readMutant(mutant: Mutant, { sources }: Original): PolicySet | DeepsynError {
  try {
    return resolvePolicies(editedSources(mutant, sources));
  } catch (error) {
    if (error instanceof DeepsynError) return error;
    throw error;
  }
}

function editedSources(mutant: Mutant, sources: PolicySources): PolicySources {
  const refused = (error: { message: string }) =>
    new DeepsynError('invalid-policy', [{ path: mutant.path, message: error.message.split('\n').join(' ') }]);
  if (mutant.file === 'parameters') {
    const { data, error } = parametersFile.safeParse(edited(sources.parameters, mutant));
    if (!data) throw refused(error);
    return { ...sources, parameters: data };
  }
  const policies = sources.policies.map((source) => {
    if (source.key !== mutant.file) return source;
    const { data, error } = policyFile.safeParse(edited(source.file, mutant));
    if (!data) throw refused(error);
    return { ...source, file: data };
  });
  return { ...sources, policies };
}

/** The policies whose tests can notice a mutant: its own first, then those that use its conditions. */
function affectedBy({ file, path }: Mutant, { sources, set }: Original): readonly string[] {
  if (file === 'parameters') return set.policies.map(({ key }) => key);
  if (path[0] !== 'conditions') return [file];
  const using = sources.policies.filter((source) => source.file.uses?.includes(file)).map(({ key }) => key);
  return [file, ...using];
}

/** The first generated test of the original that fails on the mutant. */
async function failedTest(
  affected: readonly string[],
  original: Original,
  set: PolicySet,
  evaluatorOf: (set: PolicySet) => Evaluator,
): Promise<string | undefined> {
  for (const key of affected) {
    const [was, is] = [original.set, set].map((each) => each.policies.find((policy) => policy.key === key));
    if (!was || !is) return `${key} is gone`;
    if (was.from !== is.from || was.until !== is.until || was.supersedes !== is.supersedes) return `${key}: its dates`;
    for (const proved of original.proved.filter(({ policy }) => policy.key === key)) {
      const { obligation, judgement } = proved;
      const found = is.obligations.find(({ id }) => id === obligation.id);
      const foundJudgement = found?.judgements.find(({ subject }) => subject === judgement.subject);
      if (!found || !foundJudgement) return `${obligation.id} on ${judgement.subject} is gone`;
      if (said(obligation, judgement) !== said(found, foundJudgement)) return `${obligation.id}: what it says`;
      const only: Policy = { ...is, obligations: [{ ...found, judgements: [foundJudgement] }] };
      const evaluator = evaluatorOf(onlyPolicy(withPolicy(set, only), key));
      const law = { time: AT, packs: was.pack ? packsOf(set) : [] };
      for (const { about, facts, status } of proved.expectations()) {
        const verdicts = await evaluator.judge(entryOf(foundJudgement), facts, law);
        const verdict = verdicts.find((each) => each.obligation === obligation.id);
        if (verdict?.status !== status) {
          return `${obligation.id} on ${judgement.subject} ${about}: expected ${status}, found ${verdict?.status}`;
        }
      }
    }
  }
  return undefined;
}

const withPolicy = (set: PolicySet, policy: Policy): PolicySet => ({
  ...set,
  policies: set.policies.map((each) => (each.key === policy.key ? policy : each)),
});

/** What generated tests hold literally: everything but the conditions. */
function said({ provision, bearer, modality, exposure }: Obligation, { types, effect, duty }: Judgement): string {
  return JSON.stringify([provision, bearer, modality, exposure, types, effect, duty && { ...duty, title: undefined }]);
}

function failedMeasures(original: PolicySet, set: PolicySet): string | undefined {
  const changed = Object.keys(original.parameters).find(
    (name) => JSON.stringify(original.parameters[name]) !== JSON.stringify(set.parameters[name]),
  );
  return changed && `${changed} has other defaults or bounds`;
}

/** The first case that comes out otherwise on the mutant. */
async function failedCaseOf(
  affected: readonly string[],
  original: Original,
  set: PolicySet,
): Promise<string | undefined> {
  for (const key of affected) {
    const evaluator = createReferenceEvaluator(onlyPolicy(set, key));
    for (const each of original.cases.filter(({ policy }) => policy === key)) {
      const { differences } = await runCase(each, set, evaluator);
      if (differences.length > 0) return `${key}: ${each.source.name.en}`;
    }
  }
  return undefined;
}

/** Proves a mutant equivalent, or says which input no test puts in. */
function compareWith(affected: readonly string[], { set: was, proved, parameters }: Original, set: PolicySet): Verdict {
  for (const { policy, obligation, judgement } of proved.filter((each) => affected.includes(each.policy.key))) {
    const found = set.policies
      .find(({ key }) => key === policy.key)
      ?.obligations.find(({ id }) => id === obligation.id)
      ?.judgements.find(({ subject }) => subject === judgement.subject);
    if (!found) return { outcome: 'survived', why: `${obligation.id} on ${judgement.subject} is gone` };
    const result = compareJudgements({ set: was, judgement }, { set, judgement: found }, parameters, AT);
    const about = `${obligation.id} on ${judgement.subject}`;
    if (result.kind === 'undecided') {
      return { outcome: 'survived', why: `${about}: no difference found, but nothing proved (${result.because})` };
    }
    if (result.kind === 'different') {
      const { input, statuses } = result.difference;
      const { service, data } = writeInput(input);
      const beside = [...input].filter(([name]) => name === 'decision.time' || name.startsWith('parameter.'));
      const written = JSON.stringify({ service, event: data, ...Object.fromEntries(beside) });
      return {
        outcome: 'survived',
        why: `${about}: a case with ${written} is ${statuses[0]}, the mutant says ${statuses[1]}`,
      };
    }
  }
  return { outcome: 'equivalent' };
}

/**
 * Whether the real compiled module comes to the same as the reference on a mutant's generated tests: noticed by both, or
 * by neither.
 */
export async function agreesWithOpa(mutant: Mutant, original: Original, opa: string): Promise<boolean | undefined> {
  const set = readMutant(mutant, original);
  if (set instanceof DeepsynError) return undefined;
  const affected = affectedBy(mutant, original).slice(0, 1);
  const byReference = await failedTest(affected, original, set, createReferenceEvaluator);
  const rego = generateRego(set);
  const wasm = compileToWasm(opa, rego.modules, Object.values(rego.entrypoints));
  const compiled = await createWasmEvaluator({ wasm: new Uint8Array(wasm), entrypoints: rego.entrypoints });
  const byModule = await failedTest(affected, original, set, () => compiled);
  return byModule === byReference;
}

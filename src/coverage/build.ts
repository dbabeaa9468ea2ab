import { join } from 'node:path';
import { type CaseResult, onlyPolicy, type ReadyCase, readCases, runCase } from '../cases/index.ts';
import { createReferenceEvaluator } from '../evaluate/reference.ts';
import { DeepsynError, type Problem } from '../model/errors.ts';
import type { Facts } from '../model/fact.ts';
import { parameterFact } from '../model/parameter.ts';
import type { Obligation, Policy, PolicySet } from '../model/policy-set.ts';
import { type Provision, type Regulation, regulationFile } from '../model/regulation.ts';
import { type Status, statuses } from '../model/status.ts';
import type { SubjectKind } from '../model/subject.ts';
import type { Text } from '../model/text.ts';
import { folderOf, inWords, parameterFacts, readEdited } from '../policy/index.ts';
import {
  demonstrate,
  type Space,
  spaceOf,
  type WrittenInput,
  wholeSpaceOf,
  witness,
  writeInput,
} from '../solve/index.ts';
import { readDocument, suggest, validate } from '../source/index.ts';

/** A provision, and whether what it says is encoded. */
export interface CoveredProvision {
  readonly locator: string;
  readonly kind: Provision['kind'];
  readonly gist: Text;
  readonly obligations: readonly string[];
  readonly covered: boolean;
}

/** An obligation, and the statuses that its cases show, for each subject on which it is judged. */
export interface CoveredObligation {
  readonly id: string;
  readonly policy: string;
  readonly provision: string;
  readonly title: Text;
  readonly file: string;
  readonly line: number;
  readonly statuses: readonly Status[];
  readonly subjects: readonly {
    readonly subject: SubjectKind;
    readonly reached: readonly Status[];
    readonly lacking: readonly Status[];
    readonly proof: Proof;
  }[];
  readonly cases: readonly { readonly name: Text; readonly file: string; readonly line: number }[];
}

/** Inputs that were constructed from the conditions of a judgement, as a descriptor and an event would say them. */
export interface Proof {
  /** An input for each status; without one where none could be constructed. */
  readonly witnesses: readonly { readonly status: Status; readonly input?: WrittenInput }[];
  /** For each comparison the fact that decides it alone, and whether its absence alone leaves it open. */
  readonly comparisons: readonly {
    readonly comparison: string;
    readonly pair?: { readonly fact: string; readonly one: WrittenInput; readonly other: WrittenInput };
    readonly absence?: 'shown' | 'not-constructed';
  }[];
  /** What could not be constructed, in words; empty where nothing is missing. */
  readonly missing: readonly string[];
}

/** What is encoded, and what the cases show of it. */
export interface Coverage {
  readonly regulation: { readonly title: Text; readonly id: string };
  /** The policies differ from what was released. */
  readonly draft?: true;
  readonly provisions: readonly CoveredProvision[];
  readonly obligations: readonly CoveredObligation[];
  /** Each gap in a sentence; empty where there is none. */
  readonly uncovered: readonly string[];
}

/** When proofs take place: any instant at which the policies are in force would do. */
const AT = Date.parse('2026-06-01T12:00:00+08:00');

/** Provisions that say what is to be done, and so must be encoded; the others of this regulation are programmatic. */
const ENCODED_ARTICLES = { first: 6, last: 24 };

/**
 * Compares a regulation with the policies that encode it and the cases that show them.
 * @throws DeepsynError where a file cannot be read, or `regulation.yaml` names what does not exist
 */
export async function buildCoverage(folder: string): Promise<Coverage> {
  const { set, differences } = readEdited(folder);
  const document = readDocument(join(folder, 'regulation.yaml'));
  const regulation = validate(regulationFile, document, 'invalid-policy');
  const problems = referenceProblems(regulation, set).map((problem) => ({
    file: document.file,
    position: document.locate(problem.path),
    ...problem,
  }));
  if (problems.length > 0) throw new DeepsynError('invalid-policy', problems);
  const results = await runAll(readCases(folder, set), set);
  const provisions = regulation.provisions.map(coveredProvision);
  const obligations = set.policies.flatMap((policy) => coveredObligations(policy, folder, set, results));
  return {
    regulation: { id: regulation.regulation, title: regulation.title },
    ...(differences.length > 0 ? { draft: true } : {}),
    provisions,
    obligations,
    uncovered: [
      ...provisions.filter((each) => !each.covered).map((each) => `${each.locator} is not encoded`),
      ...obligations.flatMap((each) =>
        each.subjects.flatMap(({ subject, lacking, proof }) => [
          ...lacking.map((status) => `no case shows ${each.id} ${status} on ${subject} (${each.policy})`),
          ...proof.missing.map((words) => `${each.id} on ${subject} (${each.policy}): ${words}`),
        ]),
      ),
    ],
  };
}

function coveredProvision(provision: Provision): CoveredProvision {
  const article = Number(/^art (\d+)/.exec(provision.locator)?.[1]);
  const mustBe =
    (article >= ENCODED_ARTICLES.first && article <= ENCODED_ARTICLES.last) ||
    provision.kind === 'scope' ||
    provision.kind === 'commencement';
  const encoded = provision['encoded-by'];
  return {
    locator: provision.locator,
    kind: provision.kind,
    gist: provision.gist,
    obligations: encoded,
    covered: encoded.length > 0 || !mustBe,
  };
}

async function runAll(cases: readonly ReadyCase[], set: PolicySet): Promise<CaseResult[]> {
  const results: CaseResult[] = [];
  let current: { policy: string; evaluator: ReturnType<typeof createReferenceEvaluator> } | undefined;
  for (const each of cases) {
    if (current?.policy !== each.policy) {
      current = { policy: each.policy, evaluator: createReferenceEvaluator(onlyPolicy(set, each.policy)) };
    }
    results.push(await runCase(each, set, current.evaluator));
  }
  return results;
}

function coveredObligations(
  policy: Policy,
  folder: string,
  set: PolicySet,
  results: readonly CaseResult[],
): CoveredObligation[] {
  const file = join(folder, folderOf(policy.key), 'policy.yaml');
  const document = readDocument(file);
  const parameters = { ...someWord(set), ...parameterFacts(set.parameters, {}, AT) };
  return policy.obligations.map((obligation, index) => {
    const own = results.filter(
      (result) => result.case.policy === policy.key && obligation.id in result.case.source.expect,
    );
    const reachedOn = (subject: SubjectKind) =>
      new Set(
        own.flatMap((result) =>
          result.findings
            .filter((finding) => finding.obligation === obligation.id && finding.subject.kind === subject)
            .map((finding) => finding.status),
        ),
      );
    const subjects = obligation.judgements.map((judgement) => {
      const reached = reachedOn(judgement.subject);
      return {
        subject: judgement.subject,
        reached: statuses.filter((status) => reached.has(status)),
        lacking: reachableStatuses(obligation, judgement.subject, set).filter((status) => !reached.has(status)),
        proof: proofOf(spaceOf(set, judgement, parameters, AT)),
      };
    });
    return {
      id: obligation.id,
      policy: policy.key,
      provision: obligation.provision,
      title: obligation.title,
      file,
      line: document.locate(['obligations', index]).line,
      statuses: statuses.filter((status) => subjects.some(({ reached }) => reached.includes(status))),
      subjects,
      cases: own.map(({ case: each }) => ({ name: each.source.name, file: each.file, line: each.position.line })),
    };
  });
}

/** Lists that an organisation has to give itself, with one word in each. */
const someWord = ({ parameters }: PolicySet): Facts =>
  Object.fromEntries(
    Object.entries(parameters)
      .filter(([, { unit }]) => unit === 'list')
      .map(([name]) => [parameterFact(name), ['one word']]),
  );

function proofOf(space: Space): Proof {
  const { witnesses, comparisons } = demonstrate(space);
  return {
    witnesses: witnesses.map(({ status, input }) => ({ status, ...(input ? { input: writeInput(input) } : {}) })),
    comparisons: comparisons.map(({ comparison, pair, ...rest }) => ({
      comparison: inWords(comparison),
      ...(pair ? { pair: { fact: pair.fact, one: writeInput(pair.one), other: writeInput(pair.other) } } : {}),
      ...('absence' in rest ? { absence: rest.absence ? 'shown' : 'not-constructed' } : {}),
    })),
    missing: [
      ...witnesses.filter(({ input }) => !input).map(({ status }) => `no input can make it ${status}`),
      ...comparisons.flatMap(({ comparison, pair, ...rest }) => [
        ...(pair ? [] : [`no two inputs differ in this alone and in status: ${inWords(comparison)}`]),
        ...('absence' in rest && !rest.absence
          ? [`its absence alone never leaves it open: ${inWords(comparison)}`]
          : []),
      ]),
    ],
  };
}

/** What an obligation can come to on a subject: every status but those that were declared, and proved, unreachable. */
function reachableStatuses(obligation: Obligation, subject: SubjectKind, set: PolicySet): Status[] {
  const judgement = obligation.judgements.find((each) => each.subject === subject);
  if (!judgement) return [];
  return statuses.filter((status) => {
    if (judgement.complies === undefined && status === 'violated') return false;
    if (judgement.unreachable[status] === undefined) return true;
    const parameters = parameterFacts(set.parameters, {}, AT);
    const whole = wholeSpaceOf(set, judgement, parameters, AT, { anyCount: true });
    return !whole.exact || witness(whole, status) !== undefined;
  });
}

/** Both ways: what the regulation names exists, and every obligation is named where it says that it stands. */
export function referenceProblems(regulation: Regulation, set: PolicySet): Problem[] {
  const own = set.policies.filter((policy) => policy.regulation === regulation.regulation);
  const obligations = new Map(own.flatMap((policy) => policy.obligations.map((each) => [each.id, each.provision])));
  const conditions = own.flatMap((policy) => policy.conditions.map((condition) => condition.key));
  const known = [...obligations.keys(), ...conditions, 'effective-date'];
  const problems: Problem[] = [];
  const named = new Set<string>();
  for (const [index, provision] of regulation.provisions.entries()) {
    for (const [position, name] of provision['encoded-by'].entries()) {
      named.add(`${provision.locator} ${name}`);
      if (known.includes(name)) continue;
      const path = ['provisions', index, 'encoded-by', position];
      problems.push({ path, message: `there is no ${name}`, ...suggest(name, known) });
    }
  }
  for (const [id, locator] of obligations) {
    if (named.has(`${locator} ${id}`)) continue;
    const message = `${id} says that it stands in ${locator}, which does not name it`;
    problems.push({ path: ['provisions'], message, remedy: 'name it under encoded-by' });
  }
  return problems;
}

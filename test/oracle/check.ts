import { compileToWasm } from '../../src/bundle/compile.ts';
import { generateRego } from '../../src/bundle/rego/index.ts';
import type { Evaluator } from '../../src/evaluate/index.ts';
import { createReferenceEvaluator } from '../../src/evaluate/reference.ts';
import { createWasmEvaluator } from '../../src/evaluate/wasm.ts';
import type { Judgement, Obligation, Policy, PolicySet } from '../../src/model/policy-set.ts';
import { parameterFacts } from '../../src/policy/index.ts';
import { compareJudgements, type Difference, inlined, type JudgementComparison } from '../../src/solve/index.ts';
import type { JudgementPair } from './pairs.ts';
import { questionOf } from './smt.ts';
import type { Answer, Oracle } from './z3.ts';

const AT = Date.parse('2026-06-01T12:00:00+08:00');
const EVENT = 'complaint.received';

/** What the solver and Z3 say of one pair. */
export interface Checked {
  readonly about: string;
  readonly judgements: readonly [Judgement, Judgement];
  readonly solver: JudgementComparison;
  readonly z3: Answer;
  /** What is wrong: they contradict each other. */
  readonly contradiction?: string;
}

/** Has both look at a pair. */
export async function check({ about, one, other }: JudgementPair, oracle: Oracle, steps?: number): Promise<Checked> {
  const judgements = [inlined(one), inlined(other)] as const;
  const solver = compareJudgements(one, other, parameterFacts(one.set.parameters, {}, AT), AT, steps);
  const z3 = await oracle.ask(questionOf(one.set, judgements));
  const contradiction = contradictionOf(solver.kind, z3);
  return { about, judgements, solver, z3, ...(contradiction ? { contradiction } : {}) };
}

function contradictionOf(solver: JudgementComparison['kind'], z3: Answer): string | undefined {
  if (solver === 'equivalent' && z3 === 'sat') return 'the solver proves what Z3 refutes';
  return solver === 'different' && z3 === 'unsat' ? 'the solver refutes what Z3 proves' : undefined;
}

/** The differences on which an evaluator does not come to the statuses that were found, in words. */
export async function unconfirmed(
  set: PolicySet,
  checked: readonly Checked[],
  opa: string | undefined,
): Promise<string[]> {
  const tried = checked.flatMap(({ judgements, solver, about }) =>
    solver.kind === 'different' ? [{ judgements, about, difference: solver.difference }] : [],
  );
  if (tried.length === 0) return [];
  const both: PolicySet = { ...set, policies: [policyOf(tried.flatMap(({ judgements }) => judgements))] };
  const evaluators = [createReferenceEvaluator(both), ...(opa ? [await compiled(both, opa)] : [])];
  const wrong: string[] = [];
  for (const evaluator of evaluators) {
    for (const [index, { about, difference }] of tried.entries()) {
      const found = await statusesOf(evaluator, index, difference);
      if (found.join() !== difference.statuses.join())
        wrong.push(`${evaluator.name}: ${about}: ${found}, not ${difference.statuses}`);
    }
  }
  return wrong;
}

async function statusesOf(evaluator: Evaluator, index: number, { facts }: Difference) {
  const verdicts = await evaluator.judge(EVENT, facts, { time: AT, packs: [] });
  return [2 * index, 2 * index + 1].map((each) => verdicts.find(({ obligation }) => obligation === idOf(each))?.status);
}

const idOf = (index: number): string => `art-12.compared-${index}`;

/** A policy that judges everything on one event, under ids of its own. */
function policyOf(judgements: readonly Judgement[]): Policy {
  const text = { en: 'compared', zh: '比较' };
  const obligations = judgements.map(
    ({ applies, complies }, index): Obligation => ({
      id: idOf(index),
      policy: 'article-12/1.0.0',
      provision: 'art 12',
      bearer: ['provider'],
      modality: 'must',
      title: text,
      demand: text,
      remedy: text,
      judgements: [
        {
          subject: 'event',
          types: [EVENT],
          effect: 'deny',
          applies,
          ...(complies ? { complies } : {}),
          unreachable: {},
        },
      ],
    }),
  );
  return {
    key: 'article-12/1.0.0',
    regulation: 'compared',
    article: 12,
    version: '1.0.0',
    from: 0,
    title: text,
    conditions: [],
    obligations,
  };
}

async function compiled(set: PolicySet, opa: string): Promise<Evaluator> {
  const { modules, entrypoints } = generateRego(set);
  const wasm = compileToWasm(opa, modules, Object.values(entrypoints));
  return createWasmEvaluator({ wasm: new Uint8Array(wasm), entrypoints });
}

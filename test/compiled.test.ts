import { describe, expect, inject, it } from 'vitest';
import { compileToWasm } from '../src/bundle/compile.ts';
import { generateRego } from '../src/bundle/rego/index.ts';
import { readCases, runCase } from '../src/cases/index.ts';
import type { Evaluator } from '../src/evaluate/index.ts';
import { createReferenceEvaluator } from '../src/evaluate/reference.ts';
import { createWasmEvaluator } from '../src/evaluate/wasm.ts';
import { policySet } from '../src/generated/policies.ts';
import { type Entry, factsRead, parameterFacts } from '../src/policy/index.ts';
import { demonstrate, evaluatorFacts, spaceOf, statusUnder } from '../src/solve/index.ts';
import { LATER } from './support/arbitrary-facts.ts';
import { ROOT } from './support/run.ts';

const opa = inject('opa');

/** Compiled within each test, so that a change of the generator is a change of the test. */
async function compile(): Promise<Evaluator> {
  const { modules, entrypoints } = generateRego(policySet);
  const wasm = compileToWasm(opa ?? '', modules, Object.values(entrypoints));
  return createWasmEvaluator({ wasm: new Uint8Array(wasm), entrypoints });
}

describe.skipIf(opa === undefined)('policies that OPA compiles now', () => {
  it('decide every case as it says', async () => {
    const compiled = await compile();
    for (const each of readCases(`${ROOT}policies`, policySet)) {
      const { differences } = await runCase(each, policySet, compiled);
      expect(differences, each.source.name.en).toEqual([]);
    }
  });

  it('come to the status that every constructed input was made for, and miss the same facts as the reference', async () => {
    const compiled = await compile();
    const reference = createReferenceEvaluator(policySet);
    const parameters = parameterFacts(policySet.parameters, {}, LATER);
    for (const policy of policySet.policies.filter(({ pack }) => pack === undefined)) {
      for (const { id, judgements } of policy.obligations) {
        for (const judgement of judgements) {
          const [type] = judgement.types;
          const entry: Entry = judgement.subject === 'event' ? (type ?? 'user.registered') : judgement.subject;
          const space = spaceOf(policySet, judgement, parameters, LATER);
          const needed = factsRead(policySet, entry);
          const { witnesses, comparisons } = demonstrate(space);
          const inputs = [
            ...witnesses.map(({ input }) => input),
            ...comparisons.flatMap(({ pair, absence }) => [pair?.one, pair?.other, absence?.without]),
          ];
          for (const input of inputs) {
            if (!input) continue;
            const facts = evaluatorFacts(space, input, needed);
            const of = async (evaluator: Evaluator) =>
              (await evaluator.judge(entry, facts, { time: LATER, packs: [] })).find((each) => each.obligation === id);
            const verdict = await of(compiled);
            const status = statusUnder(space, input);
            expect(verdict?.status, id).toBe(status);
            if (status === 'indeterminate') expect(verdict, id).toEqual(await of(reference));
          }
        }
      }
    }
  });
});

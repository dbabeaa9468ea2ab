import { beforeAll, describe, expect, it } from 'vitest';
import { readCases, runCase } from '../src/cases/index.ts';
import { openEvaluators } from '../src/decide/index.ts';
import type { Evaluator } from '../src/evaluate/index.ts';
import { policySet } from '../src/generated/policies.ts';
import { ROOT } from './support/run.ts';

const cases = readCases(`${ROOT}policies`, policySet);
const evaluators: Evaluator[] = [];

beforeAll(async () => {
  const { reference, wasm } = await openEvaluators(policySet);
  evaluators.push(reference, ...(wasm ? [wasm] : []));
});

describe('the cases beside the policies', () => {
  it.each(policySet.policies.map(({ key }) => key))('of %s come out as they say, in both evaluators', async (key) => {
    expect(evaluators.map(({ name }) => name)).toEqual(['reference', 'wasm']);
    for (const each of cases.filter(({ policy }) => policy === key)) {
      for (const evaluator of evaluators) {
        const { differences } = await runCase(each, policySet, evaluator);
        expect(differences, `${each.source.name.en}, ${evaluator.name}`).toEqual([]);
      }
    }
  });
});

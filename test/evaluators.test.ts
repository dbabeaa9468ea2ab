import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { entries as judgedEntries } from '../src/bundle/rego/modules.ts';
import { type Evaluator, loadCommittedBundle } from '../src/evaluate/index.ts';
import { createReferenceEvaluator } from '../src/evaluate/reference.ts';
import { manifest } from '../src/generated/manifest.ts';
import { policySet } from '../src/generated/policies.ts';
import { factsRead, packsOf } from '../src/policy/index.ts';
import { arbitraryFacts, LATER } from './support/arbitrary-facts.ts';

const entries = judgedEntries.filter((entry) => manifest.entrypoints[entry] !== undefined);
const reference = createReferenceEvaluator(policySet);
let wasm: Evaluator;

beforeAll(async () => {
  wasm = await loadCommittedBundle(manifest);
});

/** Everything in force, packs included. */
const LAW = { time: LATER, packs: packsOf(policySet) };

/** At least a thousand inputs in all, however many entries there are. */
const runsPerEntry = Math.max(60, Math.ceil(1000 / entries.length));

describe('the compiled policies and the reference evaluator', () => {
  it.each(entries)('give the same findings and the same missing facts on arbitrary facts: %s', async (entry) => {
    await fc.assert(
      fc.asyncProperty(arbitraryFacts(policySet, entry), async (facts) => {
        expect(await wasm.judge(entry, facts, LAW)).toEqual(await reference.judge(entry, facts, LAW));
      }),
      { numRuns: Number(process.env.DEEPSYN_RUNS ?? runsPerEntry) },
    );
  });

  it.each(entries)('never take back a status when one more fact is known: %s', async (entry) => {
    const names = factsRead(policySet, entry);
    await fc.assert(
      fc.asyncProperty(arbitraryFacts(policySet, entry), fc.constantFrom(...names), async (facts, name) => {
        const { [name]: _, ...fewer } = facts;
        const before = await wasm.judge(entry, withoutDerived(fewer, name), LAW);
        const after = await wasm.judge(entry, facts, LAW);
        for (const [index, { status }] of before.entries()) {
          const later = after[index]?.status;
          if (status === 'satisfied') expect(later).not.toBe('violated');
          if (status === 'violated') expect(later).not.toBe('satisfied');
        }
      }),
      { numRuns: 40 },
    );
  });
});

/** A derived fact goes with what it rests on. */
function withoutDerived<Value>(facts: Readonly<Record<string, Value>>, name: string): Record<string, Value> {
  return Object.fromEntries(
    Object.entries(facts).filter(([each]) => !each.includes(`(${name}`) && !each.includes(`, ${name})`)),
  );
}

import fc from 'fast-check';
import { policyFile } from '../../src/model/policy.ts';
import type { Judgement, PolicySet } from '../../src/model/policy-set.ts';
import { resolvePolicies } from '../../src/policy/resolve.ts';
import { readSources } from '../../src/policy/sources.ts';
import type { PlacedJudgement } from '../../src/solve/index.ts';
import { edited, mutantsOf } from '../mutation/edits.ts';
import { ROOT } from '../support/run.ts';

/** A judgement and another version of it. */
export interface JudgementPair {
  readonly about: string;
  readonly one: PlacedJudgement;
  readonly other: PlacedJudgement;
}

/** Judgements of the policies, each with an edit of it as a careless editor would make; only edits that can be read. */
export function editedPolicies(set: PolicySet): fc.Arbitrary<JudgementPair> {
  const sources = readSources(`${ROOT}policies`);
  const mutants = mutantsOf(sources, []).filter(({ file }) => file !== 'parameters');
  return fc
    .constantFrom(...mutants)
    .chain((mutant) => {
      const policies = sources.policies.map((source) => {
        const file = source.key === mutant.file ? policyFile.safeParse(edited(source.file, mutant)).data : source.file;
        return file ? [{ ...source, file }] : [];
      });
      const changed = policies.some((each) => each.length === 0)
        ? undefined
        : resolved({ ...sources, policies: policies.flat() });
      const pairs = changed
        ? differingIn(set, changed, mutant.file).map((pair) => ({ ...pair, about: `${mutant.id} ${mutant.change}` }))
        : [];
      return pairs.length > 0 ? fc.constantFrom(...pairs) : fc.constant(undefined);
    })
    .filter((pair) => pair !== undefined);
}

function resolved(sources: Parameters<typeof resolvePolicies>[0]): PolicySet | undefined {
  try {
    return resolvePolicies(sources);
  } catch {
    return undefined;
  }
}

function differingIn(was: PolicySet, is: PolicySet, key: string): Omit<JudgementPair, 'about'>[] {
  const conditions = (judgement: Judgement) => JSON.stringify([judgement.applies, judgement.complies]);
  const before = was.policies.find((policy) => policy.key === key)?.obligations ?? [];
  const after = is.policies.find((policy) => policy.key === key)?.obligations ?? [];
  return before.flatMap(({ id, judgements }) =>
    judgements.flatMap((judgement) => {
      const found = after
        .find((each) => each.id === id)
        ?.judgements.find(({ subject }) => subject === judgement.subject);
      if (!found || conditions(found) === conditions(judgement)) return [];
      return [{ one: { set: was, judgement }, other: { set: is, judgement: found } }];
    }),
  );
}

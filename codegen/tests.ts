import type { PolicySet } from '../src/model/policy-set.ts';
import { comparisonsOf, inWords, namedConditions } from '../src/policy/index.ts';
import { formatTypeScript } from './format.ts';
import { HEADER } from './header.ts';

/** A test file for each policy version that obliges: a proof for each obligation and subject. */
export function testFiles(set: PolicySet): { path: string; content: string }[] {
  const named = namedConditions(set);
  return set.policies
    .filter((policy) => policy.obligations.length > 0)
    .map((policy) => {
      const name = `${policy.key.replaceAll('/', '-')}.test.ts`;
      const proofs = policy.obligations.flatMap((obligation) =>
        obligation.judgements.map((judgement) => {
          const comparisons = comparisonsOf(judgement, named).map(inWords);
          const { provision, bearer, modality } = obligation;
          const { subject, effect, duty } = judgement;
          const told = duty && { id: duty.id, with: duty.with, done: duty.done, deadline: duty.deadline };
          const about = { policy: policy.key, obligation: obligation.id, provision, bearer, modality, subject, effect };
          return `proves(${JSON.stringify({ ...about, duty: told, comparisons })});`;
        }),
      );
      const source = `${HEADER}\nimport { proves } from '../support/proves.ts';\n\n${proofs.join('\n\n')}\n`;
      return { path: `test/generated/${name}`, content: formatTypeScript(source, name) };
    });
}

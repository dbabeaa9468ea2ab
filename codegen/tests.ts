import type { Parameter } from '../src/model/parameter.ts';
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
          const { provision, bearer, modality, exposure } = obligation;
          const { subject, types, effect, duty } = judgement;
          const told = duty && { id: duty.id, with: duty.with, done: duty.done, deadline: duty.deadline };
          const about = { policy: policy.key, obligation: obligation.id, provision, bearer, modality, exposure };
          return `proves(${JSON.stringify({ ...about, subject, types, effect, duty: told, comparisons })});`;
        }),
      );
      const dates = JSON.stringify({ from: policy.from, until: policy.until, supersedes: policy.supersedes });
      return testFile(name, 'applies, proves', [`applies(${JSON.stringify(policy.key)}, ${dates});`, ...proofs]);
    })
    .concat(
      testFile('parameters.test.ts', 'measures', [
        `measures(${JSON.stringify(Object.fromEntries(Object.entries(set.parameters).map(withoutWords)))});`,
      ]),
    );
}

function testFile(name: string, uses: string, calls: readonly string[]): { path: string; content: string } {
  const source = `${HEADER}\nimport { ${uses} } from '../support/proves.ts';\n\n${calls.join('\n\n')}\n`;
  return { path: `test/generated/${name}`, content: formatTypeScript(source, name) };
}

function withoutWords([name, parameter]: [string, Parameter]): [string, object] {
  const { title: _title, basis: _basis, ...measured } = parameter;
  return [name, measured];
}

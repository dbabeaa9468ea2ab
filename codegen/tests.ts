import type { Comparison } from '../src/model/condition.ts';
import type { PolicySet } from '../src/model/policy-set.ts';
import { comparisonsOf, namedConditions } from '../src/policy/index.ts';
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
          return `proves(${JSON.stringify({ policy: policy.key, obligation: obligation.id, subject: judgement.subject, comparisons })});`;
        }),
      );
      const source = `${HEADER}\nimport { proves } from '../support/proves.ts';\n\n${proofs.join('\n\n')}\n`;
      return { path: `test/generated/${name}`, content: formatTypeScript(source, name) };
    });
}

function inWords({ fact, decorators, operator, value }: Comparison): string {
  const right =
    'fact' in value
      ? value.fact
      : typeof value.constant === 'object'
        ? `[${value.constant.join(', ')}]`
        : String(value.constant);
  return `${fact} ${[...decorators, operator].join(':')} ${right}`;
}

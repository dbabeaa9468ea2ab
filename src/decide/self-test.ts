import type { Evaluator } from '../evaluate/core.ts';
import { chinaCalendar, readDescriptor, readEvent } from '../facts/index.ts';
import { DeepsynError } from '../model/errors.ts';
import type { Finding } from '../model/finding.ts';
import type { PolicySet } from '../model/policy-set.ts';
import type { SelfTest } from '../model/self-test.ts';
import type { Outcome } from '../model/status.ts';
import { checkParameters, parameterFacts } from '../policy/core.ts';
import { assessService } from './assessment.ts';
import { decideEvent } from './decision.ts';
import { planner } from './judge.ts';

/** How many are tried before others have their turn: a few milliseconds. */
const TESTS_AT_ONCE = 8;

/** What a self-test is made from. */
export type SelfTestInput = Omit<SelfTest, 'findings' | 'decision'>;

/** Decides an input and keeps what came out, for those who load the bundle to compare with. */
export async function recordSelfTest(input: SelfTestInput, set: PolicySet, evaluator: Evaluator): Promise<SelfTest> {
  return { ...input, ...(await outcomeOf(input, set, evaluator, planner(set))) };
}

/**
 * Tries a policy set and its evaluator on the inputs that came with them.
 * @throws DeepsynError `failed-self-test`, with the tests that came out otherwise
 */
export async function runSelfTests(tests: readonly SelfTest[], set: PolicySet, evaluator: Evaluator): Promise<void> {
  const planOf = planner(set);
  const failed: string[] = [];
  for (const [index, test] of tests.entries()) {
    // Whoever is asked meanwhile answers: a reload must not hold up decisions.
    if (index % TESTS_AT_ONCE === 0) await new Promise((resolve) => setTimeout(resolve));
    const found = await outcomeOf(test, set, evaluator, planOf);
    const same = found.decision === test.decision && JSON.stringify(found.findings) === JSON.stringify(test.findings);
    if (!same) failed.push(test.name);
  }
  if (failed.length === 0) return;
  const remedy = 'build the bundle again, and compare the versions of deepsyn';
  throw new DeepsynError(
    'failed-self-test',
    failed
      .slice(0, 10)
      .map((name) => ({ path: [], message: `“${name}” comes out otherwise than where it was built`, remedy })),
  );
}

async function outcomeOf(
  { service, event, at, packs, parameters }: SelfTestInput,
  set: PolicySet,
  evaluator: Evaluator,
  planOf: ReturnType<typeof planner>,
): Promise<Pick<SelfTest, 'findings'> & { decision?: Outcome }> {
  const own = checkParameters(set.parameters, { value: parameters });
  const { vocabulary } = set;
  const context = { vocabulary, parameters: parameterFacts(set.parameters, own, at), at, calendar: chinaCalendar, packs };
  const descriptor = readDescriptor({ value: service }, vocabulary);
  if (event === undefined) {
    const { assessment } = await assessService(descriptor, set, context, evaluator, planOf);
    return { findings: statusesOf(assessment.findings) };
  }
  const checked = readEvent({ value: event }, vocabulary);
  const { decision } = await decideEvent(descriptor, checked, set, context, evaluator, planOf, 'en');
  return { decision: decision.decision, findings: statusesOf(decision.findings) };
}

const statusesOf = (findings: readonly Finding[]): SelfTest['findings'] =>
  findings.map(({ obligation, status }) => [obligation, status]);

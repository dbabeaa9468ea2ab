import { assessService, decideEvent, planner } from '../decide/index.ts';
import type { Evaluator } from '../evaluate/index.ts';
import { chinaCalendar } from '../facts/index.ts';
import type { Finding } from '../model/finding.ts';
import type { PolicySet } from '../model/policy-set.ts';
import type { Outcome, Status } from '../model/status.ts';
import { parameterFacts } from '../policy/index.ts';
import type { ReadyCase } from './read.ts';

/** One expectation that did not come true. */
export interface Difference {
  /** What was expected of: an obligation, an item of one, the missing facts, or the decision. */
  readonly of: string;
  readonly expected: string;
  readonly found: string;
  readonly evaluator: Evaluator['name'];
}

/** What a case came to. */
export interface CaseResult {
  readonly case: ReadyCase;
  readonly findings: readonly Finding[];
  readonly differences: readonly Difference[];
}

/** A policy set in which only one policy obliges; the conditions of the others stay to be used. */
export function onlyPolicy(set: PolicySet, key: string): PolicySet {
  const policies = set.policies.map((policy) => (policy.key === key ? policy : { ...policy, obligations: [] }));
  return { ...set, policies };
}

/** Runs a case through an evaluator of the whole set, judged by its own policy alone. */
export async function runCase(each: ReadyCase, set: PolicySet, evaluator: Evaluator): Promise<CaseResult> {
  const own = onlyPolicy(set, each.policy);
  const planOf = planner(own);
  const ids = new Set(own.policies.flatMap((policy) => policy.obligations.map((obligation) => obligation.id)));
  const narrowed: Evaluator = {
    name: evaluator.name,
    judge: async (...request) => (await evaluator.judge(...request)).filter((verdict) => ids.has(verdict.obligation)),
  };
  const context = {
    vocabulary: set.vocabulary,
    parameters: parameterFacts(set.parameters, each.parameters, each.at),
    at: each.at,
    calendar: chinaCalendar,
    packs: each.packs,
  };
  if (each.event) {
    const { decision } = await decideEvent(each.service, each.event, own, context, narrowed, planOf, 'en');
    return {
      case: each,
      findings: decision.findings,
      differences: compare(each, decision.findings, evaluator.name, decision.decision),
    };
  }
  const { assessment } = await assessService(each.service, own, context, narrowed, planOf);
  return { case: each, findings: assessment.findings, differences: compare(each, assessment.findings, evaluator.name) };
}

function compare(
  { source }: ReadyCase,
  findings: readonly Finding[],
  evaluator: Evaluator['name'],
  decision?: Outcome,
): Difference[] {
  const differences: Difference[] = [];
  const differ = (of: string, expected: string, found: string) => {
    if (expected !== found) differences.push({ of, expected, found, evaluator });
  };
  for (const [obligation, expected] of Object.entries(source.expect)) {
    const own = findings.filter((finding) => finding.obligation === obligation);
    const byItem: [string | undefined, Status][] =
      typeof expected === 'string' ? [[undefined, expected]] : Object.entries(expected);
    for (const [item, status] of byItem) {
      const found = own.filter((finding) => item === undefined || (finding.subject.id ?? '*') === item);
      const statuses = [...new Set(found.map((finding) => finding.status))];
      differ(item === undefined ? obligation : `${obligation} of ${item}`, status, statuses.join(', ') || 'not judged');
    }
  }
  for (const [obligation, expected] of Object.entries(source.missing ?? {})) {
    const found = findings
      .filter((finding) => finding.obligation === obligation)
      .flatMap((finding) => finding.missing ?? []);
    differ(`what ${obligation} misses`, [...expected].sort().join(', '), [...new Set(found)].sort().join(', '));
  }
  if (source.decision) differ('the decision', source.decision, decision ?? 'not judged on an event');
  return differences;
}

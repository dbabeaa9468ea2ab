import type { Evaluator, ReferenceEvaluator } from '../evaluate/core.ts';
import { chinaCalendar } from '../facts/index.ts';
import { DeepsynError, type Problem } from '../model/errors.ts';
import type { Facts } from '../model/fact.ts';
import type { Parameter } from '../model/parameter.ts';
import type { PolicySet } from '../model/policy-set.ts';
import { checkedInstant, dateInChina } from '../model/time.ts';
import { checkPacks, checkParameters, type Entry, type ParameterValues, parameterFacts } from '../policy/core.ts';
import type { PlainValue, SourceDocument } from '../source/core.ts';
import { type EntryPlan, type JudgingContext, planner } from './judge.ts';
import { loadLater } from './load-later.ts';

/** Policies, and what decides by them. */
export interface Opened {
  readonly set: PolicySet;
  readonly evaluator: Evaluator;
  /** What a bundle fixes: who opens it can say nothing else. */
  readonly fixed?: Fixed;
  /** Why it is not the compiled module that decides, where it is not. */
  readonly reason?: string;
  /** What the policies were known by where they were found, so as not to take them twice. */
  readonly tag?: string;
}

/** Everything that judging takes, set up once. */
export interface Judging extends Opened {
  /** Tells apart what decides otherwise: the policies, whether they are a draft, the parameters and packs. */
  readonly identity: string;
  readonly planOf: (entry: Entry) => EntryPlan;
  readonly packs: readonly string[];
  /** All parameters in full: the organisation's own value, or the dated defaults. */
  readonly parameters: Readonly<Record<string, ParameterValues[string] | Parameter['default']>>;
  /** @throws DeepsynError `invalid-time` */
  contextAt(at: Date | undefined): JudgingContext;
}

/** What an organisation sets beside the policies. */
export interface Settings {
  readonly parameters?: SourceDocument | PlainValue;
  readonly packs?: readonly string[];
}

/** Parameter values and packs that were fixed when a bundle was built. */
export interface Fixed {
  readonly parameters: ParameterValues;
  readonly packs: readonly string[];
}

/**
 * Sets up judging by policies that were opened.
 * @throws DeepsynError `invalid-parameters`, `unknown-pack`; `fixed-by-bundle` where a bundle fixes something else
 */
export function judgingBy(opened: Opened, settings: Settings): Judging {
  const { set, fixed } = opened;
  const given = settings.parameters ? checkParameters(set.parameters, settings.parameters) : undefined;
  const asked = settings.packs && checkPacks(set, settings.packs);
  if (fixed) refuseOthers(fixed, given, asked);
  const { parameters: own, packs } = fixed ?? { parameters: given ?? {}, packs: asked ?? [] };
  let parameters: { day: string; facts: Facts } = { day: '', facts: {} };
  return {
    ...opened,
    identity: JSON.stringify([set.digest, set.draft === true, sorted(own), [...packs].sort()]),
    planOf: planner(set),
    packs,
    parameters: Object.fromEntries(
      Object.entries(set.parameters).map(([name, parameter]) => [name, own[name] ?? parameter.default]),
    ),
    contextAt: (at) => {
      const time = checkedInstant(at);
      const day = dateInChina(time);
      // Defaults change with days only, so those of the last day asked for are kept.
      if (day !== parameters.day) parameters = { day, facts: parameterFacts(set.parameters, own, time) };
      return { vocabulary: set.vocabulary, parameters: parameters.facts, at: time, calendar: chinaCalendar, packs };
    },
  };
}

/** Loaded when it is asked for: who decides with the compiled policies does not wait for it. */
export async function openReference(set: PolicySet): Promise<ReferenceEvaluator> {
  const { createReferenceEvaluator } = await loadLater('json-rules-engine', () => import('../evaluate/reference.ts'));
  return createReferenceEvaluator(set);
}

const sorted = (values: ParameterValues) => Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1));

/** What was signed decides: OPA decides by it too, so that nothing else may be asked for beside it. */
function refuseOthers(
  fixed: Fixed,
  parameters: ParameterValues | undefined,
  packs: readonly string[] | undefined,
): void {
  const words = (value: unknown): string => (value === undefined ? 'the default' : JSON.stringify(value));
  const problems: Problem[] = Object.entries(parameters ?? {})
    .filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(fixed.parameters[name]))
    .map(([name, value]) => ({
      path: ['parameters', name],
      message: `the bundle fixes ${name} to ${words(fixed.parameters[name])}, and ${words(value)} is asked for`,
      remedy: 'leave it out, or build a bundle with it: deepsyn build --parameters',
    }));
  const names = (list: readonly string[]): string => [...new Set(list)].sort().join(', ') || 'none';
  if (packs && names(packs) !== names(fixed.packs)) {
    const message = `the bundle switches on these packs: ${names(fixed.packs)}; asked for: ${names(packs)}`;
    problems.push({
      path: ['packs'],
      message,
      remedy: 'leave them out, or build a bundle with them: deepsyn build --packs',
    });
  }
  if (problems.length > 0) throw new DeepsynError('fixed-by-bundle', problems);
}

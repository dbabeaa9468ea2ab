import type { Evaluator, ReferenceEvaluator } from '../evaluate/core.ts';
import { chinaCalendar } from '../facts/index.ts';
import { DeepsynError } from '../model/errors.ts';
import type { Facts } from '../model/fact.ts';
import type { PolicySet } from '../model/policy-set.ts';
import { checkedInstant, dateInChina } from '../model/time.ts';
import { checkParameters, type Entry, packsOf, parameterFacts } from '../policy/core.ts';
import { type PlainValue, type SourceDocument, suggest } from '../source/core.ts';
import { type EntryPlan, type JudgingContext, planner } from './judge.ts';

/** Policies, and what decides by them. */
export interface Opened {
  readonly set: PolicySet;
  readonly evaluator: Evaluator;
  /** Why it is not the compiled module that decides, where it is not. */
  readonly reason?: string;
  /** What the policies were known by where they were found, so as not to take them twice. */
  readonly tag?: string;
}

/** Everything that judging takes, set up once. */
export interface Judging extends Opened {
  readonly planOf: (entry: Entry) => EntryPlan;
  readonly packs: readonly string[];
  /** @throws DeepsynError `invalid-time` */
  contextAt(at: Date | undefined): JudgingContext;
}

/** What an organisation sets beside the policies. */
export interface Settings {
  readonly parameters?: SourceDocument | PlainValue;
  readonly packs?: readonly string[];
}

/**
 * Sets up judging by policies that were opened.
 * @throws DeepsynError `invalid-parameters`, `unknown-pack`
 */
export function judgingBy(opened: Opened, settings: Settings): Judging {
  const { set } = opened;
  const own = settings.parameters ? checkParameters(set.parameters, settings.parameters) : {};
  const packs = checkPacks(settings.packs ?? [], set);
  let parameters: { day: string; facts: Facts } = { day: '', facts: {} };
  return {
    ...opened,
    planOf: planner(set),
    packs,
    contextAt: (at) => {
      const time = checkedInstant(at);
      const day = dateInChina(time);
      // Defaults change with days only, so those of the last day asked for are kept.
      if (day !== parameters.day) parameters = { day, facts: parameterFacts(set.parameters, own, time) };
      return { parameters: parameters.facts, at: time, calendar: chinaCalendar, packs };
    },
  };
}

/** Loaded when it is asked for: who decides with the compiled policies does not wait for it. */
export async function openReference(set: PolicySet): Promise<ReferenceEvaluator> {
  const { createReferenceEvaluator } = await import('../evaluate/reference.ts');
  return createReferenceEvaluator(set);
}

function checkPacks(packs: readonly string[], set: PolicySet): readonly string[] {
  const known = packsOf(set);
  const unknown = packs.filter((pack) => !known.includes(pack));
  if (unknown.length === 0) return packs;
  throw new DeepsynError(
    'unknown-pack',
    unknown.map((pack) => ({ path: [], message: `there is no pack “${pack}”`, ...suggest(pack, known) })),
  );
}

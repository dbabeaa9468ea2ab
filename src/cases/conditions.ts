import { planner } from '../decide/index.ts';
import type { Explanation, ReferenceEvaluator } from '../evaluate/index.ts';
import { chinaCalendar, collectFacts, type FactSources, itemsOf } from '../facts/index.ts';
import type { PolicySet } from '../model/policy-set.ts';
import { itemKinds, kindOfEvent, lawTimeOf, type Vocabulary } from '../model/vocabulary.ts';
import { type Entry, inWords, parameterFacts } from '../policy/index.ts';
import type { ReadyCase } from './read.ts';
import { onlyPolicy } from './run.ts';

/** A comparison of a policy, and which of the two it was seen to be. */
export interface ConditionCoverage {
  /** Where it stands: an obligation and its subject, or a named condition. */
  readonly place: string;
  readonly comparison: string;
  readonly seenTrue: boolean;
  readonly seenFalse: boolean;
}

/** Collects, over cases, whether every comparison of the policies was seen true and false. */
export function conditionCollector(set: PolicySet) {
  const seen = new Map<string, { place: string; comparison: string; truths: Set<boolean> }>();
  const note = (explanation: Explanation, place: string, path: string): void => {
    const { condition, truth, parts } = explanation;
    if (condition.kind === 'reference') {
      for (const part of parts) note(part, condition.to, '');
    } else if (condition.kind === 'comparison') {
      const key = `${place} ${path}`;
      const entry = seen.get(key) ?? { place, comparison: inWords(condition), truths: new Set<boolean>() };
      if (truth !== undefined) entry.truths.add(truth);
      seen.set(key, entry);
    } else {
      for (const [index, part] of parts.entries()) note(part, place, `${path}/${index}`);
    }
  };
  return {
    /** Explains a case with a reference evaluator of its own policy, and notes what its comparisons came to. */
    add: async (each: ReadyCase, reference: ReferenceEvaluator): Promise<void> => {
      const planOf = planner(onlyPolicy(set, each.policy));
      const context = {
        vocabulary: set.vocabulary,
        parameters: parameterFacts(set.parameters, each.parameters, each.at),
        at: each.at,
        calendar: chinaCalendar,
      };
      const sources: FactSources = { ...context, service: each.service, event: each.event };
      const law = {
        time: each.event ? lawTimeOf(kindOfEvent(set.vocabulary, each.event.type), Date.parse(each.event.time), each.at) : each.at,
        packs: each.packs,
      };
      for (const { entry, item } of occasions(each, set.vocabulary)) {
        if (planOf(entry).judged.length === 0) continue;
        const facts = collectFacts(planOf(entry).needed, { ...sources, item });
        for (const verdict of await reference.explain(entry, facts, law)) {
          const place = `${verdict.obligation} on ${verdict.judged.judgement.subject}`;
          note(verdict.applies, place, 'when');
          if (verdict.complies) note(verdict.complies, place, 'require');
        }
      }
    },
    result: (): ConditionCoverage[] =>
      [...seen.values()].map(({ place, comparison, truths }) => ({
        place,
        comparison,
        seenTrue: truths.has(true),
        seenFalse: truths.has(false),
      })),
  };
}

function occasions(each: ReadyCase, vocabulary: Vocabulary): { entry: Entry; item?: FactSources['item'] }[] {
  if (each.event) return [{ entry: each.event.type }];
  return [
    { entry: 'service' },
    ...itemKinds(vocabulary).flatMap((kind) => itemsOf(each.service, kind, vocabulary).map(({ item }) => ({ entry: kind, item }))),
  ];
}

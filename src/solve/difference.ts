import { type Lookup, statusOf, type Truth, truthOf } from '../evaluate/kleene.ts';
import type { Comparison, Condition } from '../model/condition.ts';
import type { Facts } from '../model/fact.ts';
import type { Judgement, PolicySet } from '../model/policy-set.ts';
import type { Status } from '../model/status.ts';
import { comparisonsOf, factsOfJudgement, namedConditions, withGrounds } from '../policy/index.ts';
import { construct } from './search.ts';
import { type Assignment, evaluatorFacts, lookupIn, type Space, wholeSpaceOf } from './space.ts';
import { countsWorkingDays } from './working-days.ts';

/** What two judgements come to on one input that tells them apart. */
export interface Difference {
  /** What the input says, parameters and the time of the decision among it. */
  readonly input: Assignment;
  /** The same as evaluators take it, with what follows from it. */
  readonly facts: Facts;
  readonly statuses: readonly [Status, Status];
}

/**
 * `equivalent` where every input, at any time and under any parameters, is covered by one that was tried. `undecided`
 * where no difference was found, but some inputs were not covered: that proves nothing.
 */
export type JudgementComparison =
  | { readonly kind: 'equivalent' }
  | { readonly kind: 'different'; readonly difference: Difference }
  | { readonly kind: 'undecided'; readonly because: 'steps' | 'working-days' | 'classes' };

/** One judgement, and the policy set in which its references are looked up. */
export interface PlacedJudgement {
  readonly set: PolicySet;
  readonly judgement: Judgement;
}

/**
 * Decides whether two judgements come to the same status on every input, known or not. Where they are the same but for
 * some parts, facts of these parts are settled first, and inputs on which the parts agree are passed over at once.
 * @param parameters parameters as facts, which are tried first
 * @param at an instant to begin with, in milliseconds
 * @param steps after how many assignments to give up
 */
export function compareJudgements(
  one: PlacedJudgement,
  other: PlacedJudgement,
  parameters: Facts,
  at: number,
  steps = 2_000_000,
): JudgementComparison {
  const judgements = [inlined(one), inlined(other)] as const;
  const parts = differingParts(asCondition(judgements[0]), asCondition(judgements[1]));
  const same = (judgements[0].complies === undefined) === (judgements[1].complies === undefined);
  if (parts.length === 0 && same) return { kind: 'equivalent' };
  const searchIn = (anyCount: boolean): JudgementComparison => {
    const spaceOf = (conditions: readonly Condition[], first: ReadonlySet<string>) =>
      wholeSpaceOf(one.set, asJudgement({ kind: 'all', of: conditions }), parameters, at, {
        order: { first },
        anyCount,
      });
    const local = new Set(spaceOf(parts.flat(), new Set()).ground.names);
    return search(spaceOf(judgements.map(asCondition), local), judgements, parts, local, steps);
  };
  // What agrees whatever the counts of working days come to agrees under any calendar.
  const whatever = searchIn(true);
  const counting = judgements.some((each) => comparisonsOf(each, EMPTY).flatMap(sidesOf).some(countsWorkingDays));
  if (!counting || whatever.kind === 'equivalent') return whatever;
  const counted = searchIn(false);
  return counted.kind === 'different' ? counted : { kind: 'undecided', because: 'working-days' };
}

function search(
  space: Space,
  [one, other]: readonly [Judgement, Judgement],
  parts: readonly (readonly [Condition, Condition])[],
  local: ReadonlySet<string>,
  steps: number,
): JudgementComparison {
  let left = steps;
  let difference: Difference | undefined;
  construct(
    space,
    space.facts,
    (assignment) => {
      if (left-- <= 0) return 'impossible';
      const lookup = lookupIn(space, assignment);
      const complete = assignment.size === space.facts.length;
      const settled = [...local].every((name) => assignment.has(name));
      if (settled && parts.every((pair) => sameTruth(pair, lookup))) return 'impossible';
      const statuses = [statusOf(one, lookup, EMPTY), statusOf(other, lookup, EMPTY)] as const;
      if (statuses[0] === statuses[1]) return complete || statuses[0] !== 'indeterminate' ? 'impossible' : 'open';
      if (!complete && statuses.includes('indeterminate')) return 'open';
      const needed = withGrounds(factsOfJudgement(space.judgement, EMPTY));
      difference = { input: new Map(assignment), facts: evaluatorFacts(space, assignment, needed), statuses };
      return 'reached';
    },
    { absence: 'last' },
  );
  if (difference) return { kind: 'different', difference };
  if (left <= 0) return { kind: 'undecided', because: 'steps' };
  return space.exact ? { kind: 'equivalent' } : { kind: 'undecided', because: 'classes' };
}

const sidesOf = ({ fact, value }: Comparison): readonly string[] => ('fact' in value ? [fact, value.fact] : [fact]);

const EMPTY: ReadonlyMap<string, Condition> = new Map();

function sameTruth([one, other]: readonly [Condition, Condition], lookup: Lookup): boolean {
  const truth = (condition: Condition): Truth => truthOf(condition, lookup, EMPTY);
  return truth(one) === truth(other);
}

const asJudgement = (applies: Condition): Judgement => ({
  subject: 'service',
  types: [],
  effect: 'record',
  applies,
  unreachable: {},
});

const asCondition = ({ applies, complies }: Judgement): Condition => ({
  kind: 'all',
  of: [applies, ...(complies ? [complies] : [])],
});

/** A judgement without references, so that it means the same in any set. */
export function inlined({ set, judgement }: PlacedJudgement): Judgement {
  const named = namedConditions(set);
  const inline = (condition: Condition): Condition => {
    switch (condition.kind) {
      case 'all':
      case 'any':
        return { kind: condition.kind, of: condition.of.map(inline) };
      case 'not':
        return { kind: 'not', of: inline(condition.of) };
      case 'reference': {
        const target = named.get(condition.to);
        return target ? inline(target) : condition;
      }
      case 'comparison':
        return condition;
    }
  };
  const { complies, ...rest } = judgement;
  return { ...rest, applies: inline(judgement.applies), ...(complies ? { complies: inline(complies) } : {}) };
}

/** The smallest pairs of parts, at the same place in both, that are not the same. */
function differingParts(one: Condition, other: Condition): (readonly [Condition, Condition])[] {
  if (JSON.stringify(one) === JSON.stringify(other)) return [];
  const lists = (one.kind === 'all' || one.kind === 'any') && one.kind === other.kind;
  if (lists && one.of.length === other.of.length) {
    return one.of.flatMap((part, index) => {
      const counterpart = other.of[index];
      return counterpart ? differingParts(part, counterpart) : [];
    });
  }
  if (one.kind === 'not' && other.kind === 'not') return differingParts(one.of, other.of);
  return [[one, other]];
}

import { type Lookup, truthOf } from '../evaluate/kleene.ts';
import type { Comparison, Condition } from '../model/condition.ts';
import type { Facts } from '../model/fact.ts';
import type { Judgement, PolicySet } from '../model/policy-set.ts';
import type { Status } from '../model/status.ts';
import { comparisonsOf, factsOfJudgement, namedConditions, withGrounds } from '../policy/index.ts';
import { construct } from './search.ts';
import {
  type Assignment,
  evaluatorFacts,
  factsBehind,
  lookupIn,
  type Space,
  settledStatus,
  wholeSpaceOf,
} from './space.ts';
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
  const chains = differences(...judgements);
  if (chains?.length === 0) return { kind: 'equivalent' };
  const searchIn = (anyCount: boolean): JudgementComparison => {
    const union = asJudgement({ kind: 'all', of: judgements.map(asCondition) });
    const space = wholeSpaceOf(one.set, union, parameters, at, { levels: levelsOf(chains ?? []), anyCount });
    return search(space, judgements, chains ?? [], steps);
  };
  // What agrees whatever the counts of working days come to agrees under any calendar.
  const whatever = searchIn(true);
  const counting = judgements.some((each) => comparisonsOf(each, EMPTY).flatMap(sidesOf).some(countsWorkingDays));
  if (!counting || whatever.kind === 'equivalent') return whatever;
  const counted = searchIn(false);
  return counted.kind === 'different' ? counted : { kind: 'undecided', because: 'working-days' };
}

/** A part of one judgement, and what stands in its place in the other. */
type Part = readonly [Condition, Condition];

/** Parts that are not the same, each with those around it, the smallest first. */
type Chain = readonly Part[];

function search(
  space: Space,
  [one, other]: readonly [Judgement, Judgement],
  chains: readonly Chain[],
  steps: number,
): JudgementComparison {
  const factsOf = new Map(
    chains.flat().map((part) => [part, factsOfPart(part).filter((name) => space.ground.names.includes(name))]),
  );
  let left = steps;
  let difference: Difference | undefined;
  construct(
    space,
    space.facts,
    (assignment) => {
      if (left-- <= 0) return 'impossible';
      const lookup = lookupIn(space, assignment);
      const settled = (part: Part) => factsOf.get(part)?.every((name) => assignment.has(name)) ?? false;
      if (chains.length > 0 && chains.every((chain) => chain.some((part) => agree(part, lookup, settled))))
        return 'impossible';
      const complete = assignment.size === space.facts.length;
      const statusIn = (each: Judgement) => settledStatus(each, lookup, EMPTY, complete);
      const statuses = [statusIn(one), statusIn(other)] as const;
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

/** Whether two parts come to the same, whatever becomes of what is still open. */
function agree(part: Part, lookup: Lookup, settled: (part: Part) => boolean): boolean {
  const [one, other] = part.map((condition) => truthOf(condition, lookup, EMPTY));
  return one === other && (one !== undefined || settled(part));
}

/** The facts behind parts: those of the smallest, of those around them, and so on. */
function levelsOf(chains: readonly Chain[]): readonly (readonly string[])[] {
  const depth = Math.max(0, ...chains.map(({ length }) => length));
  return Array.from({ length: depth }, (_, level) => chains.flatMap((chain) => factsOfPart(chain[level] ?? [])));
}

const factsOfPart = (part: readonly Condition[]): readonly string[] =>
  part.flatMap((condition) => comparisonsOf(asJudgement(condition), EMPTY)).flatMap((each) => factsBehind(each, true));

const sidesOf = ({ fact, value }: Comparison): readonly string[] => ('fact' in value ? [fact, value.fact] : [fact]);

const EMPTY: ReadonlyMap<string, Condition> = new Map();

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

/** The parts that are not the same; undefined where one judgement has a half that the other lacks. */
function differences(one: Judgement, other: Judgement): readonly Chain[] | undefined {
  const applies = differingParts(one.applies, other.applies);
  if (one.complies && other.complies) return [...applies, ...differingParts(one.complies, other.complies)];
  return one.complies || other.complies ? undefined : applies;
}

/** The smallest pairs of parts, at the same place in both, that are not the same, each with those around it. */
function differingParts(one: Condition, other: Condition): readonly Chain[] {
  if (JSON.stringify(one) === JSON.stringify(other)) return [];
  const around = (inner: readonly Chain[]) => inner.map((chain): Chain => [...chain, [one, other]]);
  const lists = (one.kind === 'all' || one.kind === 'any') && one.kind === other.kind;
  if (lists && one.of.length === other.of.length) {
    const inner = one.of.flatMap((part, index) => {
      const counterpart = other.of[index];
      return counterpart ? differingParts(part, counterpart) : [];
    });
    return around(inner);
  }
  if (one.kind === 'not' && other.kind === 'not') return around(differingParts(one.of, other.of));
  return [[[one, other]]];
}

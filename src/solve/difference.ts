import { type Lookup, statusOf, type Truth, truthOf } from '../evaluate/kleene.ts';
import type { Condition } from '../model/condition.ts';
import type { Facts } from '../model/fact.ts';
import type { Judgement, PolicySet } from '../model/policy-set.ts';
import type { Status } from '../model/status.ts';
import { namedConditions } from '../policy/index.ts';
import { type Assignment, absence, type Choice, construct, lookupIn, type Space, spaceOf } from './search.ts';

/** What two judgements come to on one input that tells them apart. */
export interface Difference {
  readonly input: Assignment;
  readonly statuses: readonly [Status, Status];
}

/** How far the search went: all classes were exhausted, or it was given up after too many steps. */
export type JudgementComparison =
  | { readonly kind: 'equivalent' }
  | { readonly kind: 'different'; readonly difference: Difference }
  | { readonly kind: 'undecided' };

/** One judgement, and the policy set in which its references are looked up. */
export interface PlacedJudgement {
  readonly set: PolicySet;
  readonly judgement: Judgement;
}

/**
 * Decides whether two judgements come to the same status on every input, known or not. Where they are the same but for
 * some parts, facts of these parts are settled first, and inputs on which the parts agree are passed over at once.
 * @param steps after how many assignments to give up
 */
export function compareJudgements(
  one: PlacedJudgement,
  other: PlacedJudgement,
  parameters: Facts,
  at: number,
  steps = 2_000_000,
): JudgementComparison {
  const [first, second] = [inlined(one), inlined(other)];
  const parts = differingParts(asCondition(first), asCondition(second));
  if (parts.length === 0 && (first.complies === undefined) === (second.complies === undefined)) {
    return { kind: 'equivalent' };
  }
  const space = unionSpace(one.set, [first, second], parameters, at);
  const local = new Set(
    unionSpace(one.set, parts.flat().map(asJudgement), parameters, at).facts.map(({ name }) => name),
  );
  const facts = [
    ...space.facts.filter(({ name }) => local.has(name)),
    ...space.facts.filter(({ name }) => !local.has(name)),
  ].map(
    ({ name, values }): Choice => ({ name, values: name.startsWith('parameter.') ? values : [absence, ...values] }),
  );
  let left = steps;
  let statuses: readonly [Status, Status] | undefined;
  const input = construct(facts, (assignment) => {
    if (left-- <= 0) return 'impossible';
    const lookup = lookupIn(space, assignment);
    const open = (name: string) => !assignment.has(name);
    const settled = !facts.some(({ name }) => local.has(name) && open(name));
    if (settled && parts.every((pair) => sameTruth(pair, lookup))) return 'impossible';
    const [a, b] = [statusOf(first, lookup, EMPTY), statusOf(second, lookup, EMPTY)];
    const complete = assignment.size === facts.length;
    if (a === b) return complete || a !== 'indeterminate' ? 'impossible' : 'open';
    if (!complete && (a === 'indeterminate' || b === 'indeterminate')) return 'open';
    statuses = [a, b];
    return 'reached';
  });
  if (input && statuses) return { kind: 'different', difference: { input, statuses } };
  return { kind: left <= 0 ? 'undecided' : 'equivalent' };
}

const EMPTY: ReadonlyMap<string, Condition> = new Map();

function sameTruth([one, other]: readonly [Condition, Condition], lookup: Lookup): boolean {
  const truth = (condition: Condition): Truth => truthOf(condition, lookup, EMPTY);
  return truth(one) === truth(other);
}

function unionSpace(set: PolicySet, judgements: readonly Judgement[], parameters: Facts, at: number): Space {
  const union = asJudgement({ kind: 'all', of: judgements.map(asCondition) });
  return spaceOf(set, union, parameters, at);
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
function inlined({ set, judgement }: PlacedJudgement): Judgement {
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

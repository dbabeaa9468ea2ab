import { ABSENT, truthOfComparison } from '../evaluate/kleene.ts';
import type { Comparison } from '../model/condition.ts';
import type { FactValue } from '../model/fact.ts';
import type { Status } from '../model/status.ts';
import { inWords } from '../policy/index.ts';
import { construct, valueIn } from './search.ts';
import { type Assignment, inputFacts, lookupIn, type Space, settlingLast, statusUnder } from './space.ts';

/**
 * An input that reaches a status; undefined where exhausting the classes of the facts finds none.
 * @param start facts that are settled before: the input keeps them
 */
export function witness(space: Space, status: Status, start: Assignment = new Map()): Assignment | undefined {
  const open = space.facts.filter(({ name }) => !start.has(name));
  if (status === 'indeterminate') {
    const goal = (assignment: Assignment) => {
      if (statusUnder(space, assignment) !== 'indeterminate') return 'impossible';
      return assignment.size === space.facts.length ? 'reached' : 'open';
    };
    return construct(space, open, goal, { start, absence: 'first' });
  }
  const goal = (assignment: Assignment) => {
    const reached = statusUnder(space, assignment);
    return reached === status ? 'reached' : reached === 'indeterminate' ? 'open' : 'impossible';
  };
  const found = construct(space, open, goal, { start });
  return found && filled(space, found);
}

/** Two fully known inputs that differ in one fact alone, with different statuses: the comparison matters. */
export interface Pair {
  readonly fact: string;
  readonly one: Assignment;
  readonly other: Assignment;
}

/**
 * A pair that shows that a comparison matters, after modified condition/decision coverage; undefined where there is none.
 * Numbers that are next to each other, on either side of a limit that is no other comparison's, are preferred.
 */
export function decidingPair(space: Space, comparison: Comparison): Pair | undefined {
  for (const alone of [true, false]) {
    for (const fact of inputFacts(comparison)) {
      if (alone && !space.ground.kindOf(fact).measured) continue;
      const pair = pairIn(space, comparison, fact, alone);
      if (pair) return pair;
    }
  }
  return undefined;
}

function pairIn(space: Space, comparison: Comparison, fact: string, alone: boolean): Pair | undefined {
  const { others, choice } = around(space, fact);
  if (!choice) return undefined;
  const beside = alone ? space.ground.comparisons.filter((each) => inWords(each) !== inWords(comparison)) : [];
  let pair: Pair | undefined;
  construct(space, others, (assignment) => {
    // A status that is settled without the fact does not turn on it.
    if (statusUnder(space, assignment) !== 'indeterminate') return 'impossible';
    if (assignment.size < others.length) return 'open';
    const tried = choice
      .values(valueIn(space, assignment))
      .toSorted(inOrder)
      .map((value) => {
        const overlay = { fact, known: { value } };
        const lookup = lookupIn(space, assignment, overlay);
        const truth = truthOfComparison(comparison, lookup);
        const same = beside.map((each) => truthOfComparison(each, lookup)).join();
        return { value, truth, same, status: statusUnder(space, assignment, overlay) };
      })
      .filter(({ status }) => status !== 'indeterminate');
    for (const [index, one] of tried.entries()) {
      const other = tried
        .slice(index + 1, alone ? index + 2 : undefined)
        .find(({ truth, same, status }) => truth !== one.truth && same === one.same && status !== one.status);
      if (!other) continue;
      pair = { fact, one: withFact(assignment, fact, one.value), other: withFact(assignment, fact, other.value) };
      return 'reached';
    }
    return 'impossible';
  });
  return pair;
}

const inOrder = (a: FactValue, b: FactValue): number => (typeof a === 'number' && typeof b === 'number' ? a - b : 0);

/** An input that is settled with a fact, and indeterminate without it. */
export interface Absence {
  readonly fact: string;
  readonly without: Assignment;
  readonly with: Assignment;
}

/** An input that is settled but for the absence of one fact of the comparison; undefined where there is none. */
export function decidingAbsence(space: Space, comparison: Comparison): Absence | undefined {
  for (const fact of inputFacts(comparison)) {
    const { others, choice } = around(space, fact);
    if (!choice) continue;
    const absent = { fact, known: ABSENT } as const;
    let found: Absence | undefined;
    construct(space, others, (assignment) => {
      if (statusUnder(space, assignment, absent) !== 'indeterminate') return 'impossible';
      if (assignment.size < others.length) return 'open';
      const value = choice
        .values(valueIn(space, assignment))
        .find((each) => statusUnder(space, assignment, { fact, known: { value: each } }) !== 'indeterminate');
      if (value === undefined) return 'impossible';
      found = { fact, without: new Map(assignment).set(fact, ABSENT), with: withFact(assignment, fact, value) };
      return 'reached';
    });
    if (found) return found;
  }
  return undefined;
}

/** A fact, to be settled after all others, so that its classes are those that these leave. */
function around(space: Space, fact: string) {
  const facts = settlingLast(space, fact);
  return { others: facts.filter(({ name }) => name !== fact), choice: facts.find(({ name }) => name === fact) };
}

const withFact = (assignment: Assignment, fact: string, value: FactValue): Assignment =>
  new Map(assignment).set(fact, { value });

/** Settles what is still open, which can no longer change a status that is settled. */
function filled(space: Space, assignment: Assignment): Assignment {
  const all = new Map(assignment);
  const value = valueIn(space, all);
  for (const { name, values } of space.facts) {
    const [first] = all.has(name) ? [] : values(value);
    if (first !== undefined) all.set(name, { value: first });
  }
  return all;
}

import { ABSENT, truthOfComparison } from '../evaluate/kleene.ts';
import type { Comparison } from '../model/condition.ts';
import type { FactValue } from '../model/fact.ts';
import type { Status } from '../model/status.ts';
import { inputFacts, valuesOf } from './classes.ts';
import { type Assignment, absence, type Choice, construct, lookupIn, type Space, statusUnder } from './search.ts';

/**
 * An input that reaches a status; undefined where exhausting the classes of the facts finds none.
 * @param start facts that are settled before: the input keeps them
 */
export function witness(space: Space, status: Status, start: Assignment = new Map()): Assignment | undefined {
  const open = space.facts.filter(({ name }) => !start.has(name));
  if (status === 'indeterminate') {
    const facts = open.map(
      ({ name, values }): Choice => ({ name, values: name.startsWith('parameter.') ? values : [absence, ...values] }),
    );
    const goal = (assignment: Assignment) => {
      if (statusUnder(space, assignment) !== 'indeterminate') return 'impossible';
      return assignment.size === space.facts.length ? 'reached' : 'open';
    };
    return construct(facts, goal, start);
  }
  const goal = (assignment: Assignment) => {
    const reached = statusUnder(space, assignment);
    return reached === status ? 'reached' : reached === 'indeterminate' ? 'open' : 'impossible';
  };
  const found = construct(open, goal, start);
  return found && filled(space, found);
}

/** Two fully known inputs that differ in one fact alone, with different statuses: the comparison matters. */
export interface Pair {
  readonly fact: string;
  readonly one: Assignment;
  readonly other: Assignment;
}

/** A pair that shows that a comparison matters, after modified condition/decision coverage; undefined where there is none. */
export function decidingPair(space: Space, comparison: Comparison): Pair | undefined {
  for (const fact of inputFacts(comparison)) {
    const values = space.facts.find(({ name }) => name === fact)?.values ?? [];
    const others = space.facts.filter(({ name }) => name !== fact);
    for (const [index, first] of values.entries()) {
      for (const second of values.slice(index + 1)) {
        const overlays = [
          { fact, known: { value: first } },
          { fact, known: { value: second } },
        ] as const;
        const found = construct(others, (assignment) => {
          const [one, other] = overlays.map((each) => truthOfComparison(comparison, lookupIn(space, assignment, each)));
          if (one !== undefined && one === other) return 'impossible';
          const before = statusUnder(space, assignment, overlays[0]);
          const after = statusUnder(space, assignment, overlays[1]);
          if (before === 'indeterminate' || after === 'indeterminate') return 'open';
          if (one === undefined || other === undefined) return 'open';
          return before === after ? 'impossible' : 'reached';
        });
        if (found) {
          const rest = filled(space, found, fact);
          return { fact, one: withFact(rest, fact, first), other: withFact(rest, fact, second) };
        }
      }
    }
  }
  return undefined;
}

/** The inputs around a pair: its fact takes every value of its classes, every known word, and is absent. */
export function neighbourhood(space: Space, { fact, one }: Pair): readonly Assignment[] {
  const classes = space.facts.find(({ name }) => name === fact)?.values ?? [];
  const around = valuesOf(fact, classes).map((value) => withFact(one, fact, value));
  return fact.startsWith('parameter.') ? around : [...around, new Map(one).set(fact, ABSENT)];
}

/** An input that is settled with a fact, and indeterminate without it. */
export interface Absence {
  readonly fact: string;
  readonly without: Assignment;
  readonly with: Assignment;
}

/** An input that is settled but for the absence of one fact of the comparison; undefined where there is none. */
export function decidingAbsence(space: Space, comparison: Comparison): Absence | undefined {
  for (const fact of inputFacts(comparison)) {
    const values = space.facts.find(({ name }) => name === fact)?.values ?? [];
    const others = space.facts.filter(({ name }) => name !== fact);
    for (const value of values) {
      const found = construct(others, (assignment) => {
        if (statusUnder(space, assignment, { fact, known: ABSENT }) !== 'indeterminate') return 'impossible';
        if (assignment.size < others.length) return 'open';
        return statusUnder(space, assignment, { fact, known: { value } }) === 'indeterminate'
          ? 'impossible'
          : 'reached';
      });
      if (found) return { fact, without: new Map(found).set(fact, ABSENT), with: withFact(found, fact, value) };
    }
  }
  return undefined;
}

const withFact = (assignment: Assignment, fact: string, value: FactValue): Assignment =>
  new Map(assignment).set(fact, { value });

/** Settles what is still open, which can no longer change a status that is settled. */
function filled(space: Space, assignment: Assignment, but?: string): Assignment {
  const rest = space.facts.flatMap(({ name, values }) => {
    const [first] = values;
    return assignment.has(name) || name === but || first === undefined ? [] : [[name, { value: first }] as const];
  });
  return new Map([...assignment, ...rest]);
}

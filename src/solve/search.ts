import { ABSENT } from '../evaluate/kleene.ts';
import type { Choice } from './choices.ts';
import type { Assignment, Space } from './space.ts';

/** Whether an assignment, while some facts are still open, reaches a goal, never will, or may. */
export type Goal = (assignment: Assignment) => 'reached' | 'impossible' | 'open';

/** How a search goes about it. */
export interface Search {
  /** Facts that are settled before: the input keeps them. */
  readonly start?: Assignment;
  /** Whether facts are left out, too, where an input can do so: before they are said, or after. */
  readonly absence?: 'first' | 'last';
}

/**
 * Constructs an assignment that reaches a goal: facts are settled one by one, and what can no longer reach it is given up
 * at once. All classes are exhausted before it answers that there is none.
 */
export function construct(
  space: Space,
  facts: readonly Choice[],
  goal: Goal,
  { start = new Map(), absence }: Search = {},
): Assignment | undefined {
  const settled = new Map(start);
  const value = valueIn(space, settled);
  const settle = (index: number): boolean => {
    const state = goal(settled);
    if (state === 'reached') return true;
    const choice = facts[index];
    if (state === 'impossible' || !choice) return false;
    const said = choice.values(value).map((each) => ({ value: each }));
    const absent = choice.optional ? ([ABSENT] as const) : [];
    const tried = absence === 'first' ? [...absent, ...said] : absence === 'last' ? [...said, ...absent] : said;
    for (const each of tried) {
      settled.set(choice.name, each);
      if (settle(index + 1)) return true;
      settled.delete(choice.name);
    }
    return false;
  };
  return settle(0) ? settled : undefined;
}

/** The values that an assignment, which may still grow, has settled, and those that are fixed. */
export function valueIn({ fixed }: Space, assignment: Assignment) {
  return (name: string) => {
    const known = assignment.get(name);
    return typeof known === 'object' ? known.value : fixed[name];
  };
}

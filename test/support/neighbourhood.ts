import { withEveryWord } from '../../src/solve/classes.ts';
import { ABSENT, type Assignment, type Pair, type Space, settlingLast } from '../../src/solve/index.ts';

/** The inputs around a pair: its fact takes every value of its classes, every known word, and is absent. */
export function neighbourhood(space: Space, { fact, one }: Pair): readonly Assignment[] {
  const { type, optional } = space.ground.kindOf(fact);
  const choice = settlingLast(space, fact).find(({ name }) => name === fact);
  const classes = choice?.values((name) => valueIn(space, one, name)) ?? [];
  const around = withEveryWord(type, classes).map((value) => new Map(one).set(fact, { value }));
  return optional ? [...around, new Map(one).set(fact, ABSENT)] : around;
}

function valueIn(space: Space, assignment: Assignment, name: string) {
  const known = assignment.get(name);
  return typeof known === 'object' ? known.value : space.fixed[name];
}

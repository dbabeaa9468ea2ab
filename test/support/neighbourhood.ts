import type { Comparison } from '../../src/model/condition.ts';
import { withEveryWord } from '../../src/solve/classes.ts';
import { ABSENT, type Assignment, type Pair, type Space } from '../../src/solve/index.ts';
import { factsBehind, settlingLast, usualOf } from '../../src/solve/space.ts';

/**
 * The inputs around a pair: each fact behind its comparison, the time and parameters among them, takes in turn every
 * value of its classes, every known word, and is absent.
 * @param space the whole space of the judgement
 */
export function neighbourhood(space: Space, comparison: Comparison, { one }: Pair): readonly Assignment[] {
  const usual = new Map([...usualOf(space), ...one]);
  return factsBehind(comparison).flatMap((fact) => {
    const { type, optional } = space.ground.kindOf(fact);
    const choice = settlingLast(space, fact).find(({ name }) => name === fact);
    const classes = choice?.values((name) => valueIn(usual, name)) ?? [];
    const around = withEveryWord(type, classes).map((value) => new Map(usual).set(fact, { value }));
    return optional ? [...around, new Map(usual).set(fact, ABSENT)] : around;
  });
}

function valueIn(assignment: Assignment, name: string) {
  const known = assignment.get(name);
  return typeof known === 'object' ? known.value : undefined;
}

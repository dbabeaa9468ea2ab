import { ABSENT } from '../evaluate/kleene.ts';
import type { Comparison } from '../model/condition.ts';
import { type Status, statuses } from '../model/status.ts';
import { comparisonsOf } from '../policy/index.ts';
import type { Assignment, Space } from './space.ts';
import { type Absence, decidingAbsence, decidingPair, type Pair, witness } from './witness.ts';

/** Inputs that show what a judgement does. What is undefined could not be constructed: there is no such input. */
export interface Demonstrations {
  /** One input for each status that is not declared unreachable. */
  readonly witnesses: readonly { readonly status: Status; readonly input: Assignment | undefined }[];
  /** For each comparison two inputs that differ in it alone, and one that only its absence leaves open. */
  readonly comparisons: readonly ComparisonDemonstration[];
}

/** What shows that a comparison matters (modified condition/decision coverage). */
export interface ComparisonDemonstration {
  readonly comparison: Comparison;
  readonly pair: Pair | undefined;
  /** Left out for a presumption, which absence does not leave open, and for a parameter, which is never absent. */
  readonly absence?: Absence | undefined;
  /** For a presumption: an input that is settled, and not to anyone's advantage, although its fact is absent. */
  readonly presumption?: Assignment | undefined;
}

/** Constructs every demonstration of the judgement of a space. */
export function demonstrate(space: Space): Demonstrations {
  const { judgement, named } = space;
  const reachable = statuses.filter(
    (status) => (judgement.complies || status !== 'violated') && judgement.unreachable[status] === undefined,
  );
  return {
    witnesses: reachable.map((status) => ({ status, input: witness(space, status) })),
    comparisons: comparisonsOf(judgement, named).map((comparison) => {
      const pair = decidingPair(space, comparison);
      if (comparison.fact.startsWith('parameter.')) return { comparison, pair };
      if (comparison.decorators[0] === 'presumed') {
        const status = judgement.complies ? 'violated' : 'satisfied';
        const presumption = witness(space, status, new Map([[comparison.fact, ABSENT]]));
        return { comparison, pair, presumption };
      }
      return { comparison, pair, absence: decidingAbsence(space, comparison) };
    }),
  };
}

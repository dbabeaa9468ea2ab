import type { Condition } from '../model/condition.ts';
import type { Judgement } from '../model/policy-set.ts';
import type { Status } from '../model/status.ts';

type Truth = boolean | undefined;

/** So many comparisons are exhausted at the most: three values each, half a million combinations. */
const MOST_COMPARISONS = 12;

/**
 * Whether a status can be reached, by exhausting the truth values of all comparisons that a judgement rests on.
 * Comparisons are taken as independent of each other, which can only find more: what is not found cannot be reached.
 * @throws Error where there are too many comparisons to exhaust
 */
export function isReachable(judgement: Judgement, status: Status, named: ReadonlyMap<string, Condition>): boolean {
  const conditions = [judgement.applies, ...(judgement.complies ? [judgement.complies] : [])];
  const atoms = [...new Set(conditions.flatMap((condition) => comparisonsIn(condition, named)))];
  if (atoms.length > MOST_COMPARISONS) {
    throw new Error(`${atoms.length} comparisons are too many to exhaust; at most ${MOST_COMPARISONS}`);
  }
  const total = 3 ** atoms.length;
  for (let number = 0; number < total; number++) {
    const truths = new Map(atoms.map((atom, index) => [atom, truthOf(Math.floor(number / 3 ** index) % 3, atom)]));
    const applies = evaluate(judgement.applies, truths, named);
    const complies = judgement.complies ? evaluate(judgement.complies, truths, named) : true;
    if (statusOf(applies, complies, judgement.complies !== undefined) === status) return true;
  }
  return false;
}

/** A presumption is never unknown. */
function truthOf(digit: number, atom: string): Truth {
  if (digit === 0) return true;
  return digit === 1 || atom.includes('"presumed"') ? false : undefined;
}

function comparisonsIn(condition: Condition, named: ReadonlyMap<string, Condition>): string[] {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return condition.of.flatMap((each) => comparisonsIn(each, named));
    case 'not':
      return comparisonsIn(condition.of, named);
    case 'reference': {
      const target = named.get(condition.to);
      return target ? comparisonsIn(target, named) : [];
    }
    case 'comparison':
      return [JSON.stringify(condition)];
  }
}

function evaluate(
  condition: Condition,
  truths: ReadonlyMap<string, Truth>,
  named: ReadonlyMap<string, Condition>,
): Truth {
  switch (condition.kind) {
    case 'all':
    case 'any': {
      const decisive = condition.kind === 'any';
      const parts = condition.of.map((each) => evaluate(each, truths, named));
      if (parts.includes(decisive)) return decisive;
      return parts.includes(undefined) ? undefined : !decisive;
    }
    case 'not': {
      const inner = evaluate(condition.of, truths, named);
      return inner === undefined ? undefined : !inner;
    }
    case 'reference': {
      const target = named.get(condition.to);
      return target ? evaluate(target, truths, named) : undefined;
    }
    case 'comparison':
      return truths.get(JSON.stringify(condition));
  }
}

function statusOf(applies: Truth, complies: Truth, canBeBreached: boolean): Status {
  if (applies === false) return 'not-applicable';
  if (!canBeBreached) return applies === true ? 'satisfied' : 'indeterminate';
  if (applies === true && complies === false) return 'violated';
  return complies === true ? 'satisfied' : 'indeterminate';
}

import type { Comparison } from '../model/condition.ts';
import type { FactType, FactValue } from '../model/fact.ts';

/** Beyond so many kinds of words not every list is tried, and nothing is proved. */
const MOST_KINDS = 9;

/** Values that stand for all: comparisons tell no more of them apart. */
export interface Classes {
  readonly values: readonly FactValue[];
  /** Whether they do stand for all. */
  readonly exact: boolean;
}

/** The classes of a fact that is said in words, or in yes and no. */
export function wordClasses(
  fact: string,
  type: FactType,
  comparisons: readonly Comparison[],
  typeOf: (fact: string) => FactType,
): Classes {
  if (type.kind === 'boolean') return { values: [true, false], exact: true };
  const group = comparedWith(fact, comparisons);
  const pool = wordsOf(group, comparisons, typeOf);
  const own = comparisons.filter((each) => namesIn(each).includes(fact));
  const words = 'values' in type ? (type.values ?? pool) : pool;
  const oneByOne = own.some(
    ({ decorators, value }) => 'fact' in value || decorators.some((each) => each.endsWith('Value')),
  );
  const signature = (word: string): string =>
    oneByOne
      ? word
      : own
          .map((each) => ('constant' in each.value && [each.value.constant].flat().includes(word) ? '1' : '0'))
          .join('');
  const kinds = [...new Map([...words].reverse().map((word) => [signature(word), word])).values()].reverse();
  return type.kind === 'list' ? listsOf(words, kinds) : { values: kinds, exact: true };
}

/** The classes of a fact and, where its words are known, each of them alone: every word has to matter. */
export function withEveryWord(type: FactType, classes: readonly FactValue[]): readonly FactValue[] {
  if (type.kind === 'one-of') return [...new Set([...classes, ...type.values])];
  if (type.kind !== 'list' || !type.values) return classes;
  return [...classes, ...type.values.map((word) => [word])];
}

const namesIn = ({ fact, value }: Comparison): readonly string[] => ('fact' in value ? [fact, value.fact] : [fact]);

/** A fact with all that it is compared with, and what that is compared with. */
function comparedWith(fact: string, comparisons: readonly Comparison[]): ReadonlySet<string> {
  const group = new Set([fact]);
  for (const each of group) {
    for (const names of comparisons.map(namesIn)) if (names.includes(each)) for (const name of names) group.add(name);
  }
  return group;
}

/** The words that a group of facts is compared with, and one for each fact that is none of them. */
function wordsOf(
  group: ReadonlySet<string>,
  comparisons: readonly Comparison[],
  typeOf: (fact: string) => FactType,
): readonly string[] {
  const said = comparisons
    .filter((each) => namesIn(each).some((name) => group.has(name)))
    .flatMap(({ value }) => ('constant' in value ? [value.constant].flat().map(String) : []));
  const known = [...group].flatMap((name) => {
    const type = typeOf(name);
    return 'values' in type ? (type.values ?? []) : [];
  });
  const named = new Set([...said, ...known]);
  return [...named, ...otherWords(group.size, named)];
}

/** As many words that nothing names. */
function otherWords(count: number, named: ReadonlySet<string>): readonly string[] {
  const words = [
    'one word',
    'another word',
    ...Array.from({ length: count + named.size }, (_, index) => `word ${index + 3}`),
  ];
  return words.filter((word) => !named.has(word)).slice(0, count);
}

/** Lists with nothing, with one word of each kind, with everything, and then with every choice of kinds. */
function listsOf(words: readonly string[], kinds: readonly string[]): Classes {
  const simple = [[], ...kinds.map((word) => [word]), [...words]];
  if (kinds.length > MOST_KINDS) return { values: simple, exact: false };
  const choices = Array.from({ length: 2 ** kinds.length }, (_, bits) =>
    kinds.filter((_, index) => (bits >> index) & 1),
  );
  const others = choices.filter(({ length }) => length > 1 && length < kinds.length);
  return { values: [...simple, ...others.sort((a, b) => a.length - b.length)], exact: true };
}

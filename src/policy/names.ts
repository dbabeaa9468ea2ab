import type { Policy } from '../model/policy-set.ts';

/** Words as a Rego name: lower case, with underscores. */
export function regoName(words: string): string {
  return words
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_|_$/g, '');
}

/** The Rego package of a policy version: `deepsyn.deep_synthesis_2023.art_09.v1_0_0`. */
export function policyPackage({
  regulation,
  article,
  version,
}: Pick<Policy, 'regulation' | 'article' | 'version'>): string {
  return `deepsyn.${regoName(regulation)}.art_${String(article).padStart(2, '0')}.v${regoName(version)}`;
}

/** What a module of conditions calls something else already: keywords, imports and variables. */
const TAKEN =
  /^(?:as|contains|data|default|else|every|false|if|import|in|input|not|null|package|some|true|with|facts?|article_\d+(?:_\d+)?|(?:item|value)(?:_\d+)?)$/;

/** Why a condition of this name cannot be compiled; undefined where it can. */
export function faultOfName(words: string): string | undefined {
  const name = regoName(words);
  if (!/^[a-z]/.test(name)) return 'a name begins with a letter from a to z';
  return TAKEN.test(name) ? `“${words}” means something else in Rego` : undefined;
}

/** Whether the rules that two conditions are compiled to would be one. */
export function meetInRego(one: string, other: string): boolean {
  const [a, b] = [regoName(one), regoName(other)].sort((x, y) => x.length - y.length);
  if (a === undefined || b === undefined || !b.startsWith(a)) return false;
  // A condition NAME has the rules NAME_1, NAME_1_2 for its parts, and NAME_ruled_out and NAME_missing for it and each of them.
  return /^(?:_\d+)*(?:_ruled_out|_missing)?$/.test(b.slice(a.length));
}

import { closest, distance } from 'fastest-levenshtein';

/** The candidate that a misspelt name most likely meant, or undefined where none is near. */
export function nearest(name: string, candidates: readonly string[]): string | undefined {
  if (candidates.length === 0) return undefined;
  const best = closest(name.slice(0, 200), [...candidates]);
  return distance(name.slice(0, 200), best) <= Math.max(2, Math.ceil(best.length * 0.4)) ? best : undefined;
}

/** A remedy that names the nearest candidate, or else what there is to choose from. */
export function suggest(name: string, candidates: readonly string[]): { readonly remedy?: string } {
  const near = nearest(name, candidates);
  if (near !== undefined) return { remedy: `did you mean ${near}?` };
  return candidates.length > 0 && candidates.length <= 12 ? { remedy: `expected one of ${candidates.join(', ')}` } : {};
}

import { judgeMutant, readOriginal, type Verdict } from './verdict.ts';

/** What a worker answers: a mutant by its place in the list, and what became of it. */
export interface Answer {
  readonly index: number;
  readonly verdict: Verdict;
}

const original = readOriginal();

process.on('message', (index: number) => {
  const mutant = original.mutants[index];
  if (!mutant) throw new Error(`there is no mutant ${index}`);
  void judgeMutant(mutant, original).then((verdict) => process.send?.({ index, verdict } satisfies Answer));
});
process.send?.('ready');

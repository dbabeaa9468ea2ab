import type { ByteSource } from './source.ts';

/** A change of a file: so many bytes at a place are replaced by others. */
export interface Splice {
  readonly at: number;
  readonly remove: number;
  readonly insert: Uint8Array;
}

const PIECE = 1024 * 1024;

/** The changed file, a piece at a time. Splices may come in any order; they do not overlap. */
export async function* spliced(source: ByteSource, splices: readonly Splice[]): AsyncGenerator<Uint8Array> {
  let at = 0;
  for (const splice of [...splices].sort((one, other) => one.at - other.at || one.remove - other.remove)) {
    yield* copied(source, at, splice.at);
    yield splice.insert;
    at = splice.at + splice.remove;
  }
  yield* copied(source, at, source.size);
}

export async function* copied(source: ByteSource, from: number, to: number): AsyncGenerator<Uint8Array> {
  for (let at = from; at < to; at += PIECE) yield await source.read(at, Math.min(PIECE, to - at));
}

/** By how much the changes before a place move it. */
export function shiftAt(place: number, splices: readonly Splice[]): number {
  return splices.reduce(
    (sum, { at, remove, insert }) => (at + remove <= place ? sum + insert.length - remove : sum),
    0,
  );
}

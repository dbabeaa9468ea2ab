import type { Reader } from './bytes/reader.ts';
import type { Piece } from './found.ts';
import type { Hasher } from './hasher.ts';

const STEP = 1024 * 1024;

/**
 * The digest of the content itself, without its metadata: two files with the same one show and sound alike.
 * Undefined where a format does not say what its content is.
 */
export async function contentDigest(
  reader: Reader,
  pieces: readonly Piece[],
  hasher: () => Hasher,
): Promise<string | undefined> {
  if (pieces.length === 0) return undefined;
  const hash = hasher();
  for (const piece of pieces) {
    if ('bytes' in piece) hash.update(piece.bytes);
    else {
      const end = piece.at + piece.length;
      for (let at = piece.at; at < end; at += STEP) hash.update(await reader.bytes(at, Math.min(STEP, end - at)));
    }
  }
  return hash.digest();
}

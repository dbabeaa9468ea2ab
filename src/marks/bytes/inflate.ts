import { Inflate, Unzlib } from 'fflate';
import { concat } from './numbers.ts';
import { Stop } from './stop.ts';

/** So little is unpacked at a time that no bomb gets far beyond the limit: deflate makes at most a thousandfold of it. */
const STEP = 1024;

/**
 * Unpacks zlib or bare deflate.
 * @param most bytes that may come out
 * @throws Stop `over-limit` where there are more, `malformed` where it does not unpack
 */
export function inflate(packed: Uint8Array, kind: 'zlib' | 'raw', most: number, what: string): Uint8Array {
  const parts: Uint8Array[] = [];
  let [size, ended] = [0, false];
  const collect = (part: Uint8Array, final: boolean) => {
    size += part.length;
    ended ||= final;
    parts.push(part);
  };
  const stream = kind === 'zlib' ? new Unzlib(collect) : new Inflate(collect);
  try {
    for (let at = 0; at < packed.length && size <= most; at += STEP) {
      stream.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
    }
  } catch {
    throw new Stop('malformed', what);
  }
  if (size > most) throw new Stop('over-limit', 'text');
  if (!ended) throw new Stop('cut', what);
  return concat(...parts);
}

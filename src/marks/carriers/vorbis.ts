import { bytesLe, concat, fromUtf8, uintLe, utf8 } from '../bytes/numbers.ts';
import { Stop } from '../bytes/stop.ts';
import type { Found } from '../found.ts';
import { KEY } from '../label/fields.ts';
import type { Limits } from '../limits.ts';
import { type TextPlace, takeText } from './text.ts';

/** The comments of FLAC, Vorbis, Opus and their kin. */
export interface VorbisComments {
  readonly vendor: Uint8Array;
  readonly comments: readonly Uint8Array[];
  /** Where they end in the bytes that were read. */
  readonly end: number;
}

export function readVorbis(bytes: Uint8Array, limits: Limits): VorbisComments {
  let at = 0;
  const piece = () => {
    const length = uintLe(bytes, at, 4);
    at += 4 + length;
    if (at > bytes.length) throw new Stop('malformed', 'vorbis-comments');
    return bytes.subarray(at - length, at);
  };
  const vendor = piece();
  const count = uintLe(bytes, at, 4);
  at += 4;
  if (count > limits.items) throw new Stop('over-limit', 'items');
  return { vendor, comments: Array.from({ length: count }, piece), end: at };
}

export function takeVorbis(found: Found, bytes: Uint8Array, at: TextPlace, limits: Limits): void {
  for (const comment of readVorbis(bytes, limits).comments) {
    const split = comment.indexOf(0x3d);
    if (split === -1) continue;
    // Capitals and small letters are the same in keys of comments.
    const written = utf8(comment.subarray(0, split));
    const keyword = written.toUpperCase() === KEY ? KEY : written;
    takeText(found, keyword, utf8(comment.subarray(split + 1)), { ...at, place: `${at.place}[${keyword}]` }, limits);
  }
}

/** The comments with this label as the only one; the rest of them is kept, byte for byte. */
export function labelledVorbis({ vendor, comments }: VorbisComments, label: string): Uint8Array {
  const kept = comments.filter((comment) => !/^AIGC=/i.test(utf8(comment.subarray(0, 5))));
  const all = [...kept, fromUtf8(`${KEY}=${label}`)];
  const sized = (bytes: Uint8Array) => [bytesLe(bytes.length, 4), bytes];
  return concat(...sized(vendor), bytesLe(all.length, 4), ...all.flatMap(sized));
}

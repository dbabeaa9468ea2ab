import { indexOf, trimmed } from '../bytes/numbers.ts';
import type { Reader } from '../bytes/reader.ts';
import { Stop } from '../bytes/stop.ts';
import type { Found, Span } from '../found.ts';
import { KEY } from '../label/fields.ts';
import type { Limits } from '../limits.ts';

/** What only labels, and what is meant as one, hold. */
const SPEAKS_OF_LABEL = /"(?:AIGC|ContentProducer|ServiceProvider)\\?"\s{0,8}:/;

/** The label in a text that can hold anything, such as a comment: bare, wrapped, or behind its key. */
function labelIn(text: string): string | undefined {
  const inside = trimmed(text);
  const [key] = /^AIGC\s{0,8}[:=]?\s{0,8}(?=\{)/.exec(inside) ?? [];
  if (key !== undefined) return inside.slice(key.length);
  if (/^"?\{/.test(inside) && SPEAKS_OF_LABEL.test(inside)) return inside;
  // Whatever words stand around it: no other thing has this field.
  const [from, to] = [inside.indexOf('{'), inside.lastIndexOf('}')];
  return from !== -1 && to > from && inside.includes('"ContentProducer"') ? inside.slice(from, to + 1) : undefined;
}

/** More labels than this are no mistake. */
const MOST_LABELS = 64;

/** Where a text stands, and whether a label under its key would be in the official place. */
export interface TextPlace extends Span {
  readonly place: string;
  readonly standard: boolean;
}

/** A part that is not known, and speaks of a label, leaves it open whether there is one. What is large is content. */
export async function checkUnknown(
  found: Found,
  reader: Reader,
  place: string,
  at: number,
  end: number,
): Promise<void> {
  if (end - at > reader.limits.text) return;
  if (indexOf(await reader.bytes(at, end - at), KEY) !== -1)
    found.gap({ reason: 'unsupported', what: place, offset: at });
}

/** Takes down a text under a keyword: a label, or what may be a trace of the tool that made the file. */
export function takeText(found: Found, keyword: string, value: string, at: TextPlace, limits: Limits): void {
  const isKey = /^(?:TC260:)?AIGC$/i.test(keyword);
  const raw = isKey ? value : labelIn(value);
  if (raw === undefined) {
    found.keepText({ place: at.place, keyword, value }, limits.kept);
    return;
  }
  if (found.labels.length >= MOST_LABELS) throw new Stop('over-limit', 'labels', at.offset);
  if (raw.length > limits.label) throw new Stop('over-limit', 'label', at.offset);
  // The key is spelt in capitals; another spelling is read, but is not the one that the guides name.
  const standard = at.standard && keyword === KEY;
  found.labels.push({ place: at.place, standard, offset: at.offset, length: at.length, raw });
}

import type { LabelFields, Reason } from '../model/inspection.ts';
import type { FileFinding } from '../model/mark-findings.ts';
import type { Reader } from './bytes/reader.ts';
import { Stop } from './bytes/stop.ts';

/** Where something stands in the file, in bytes. */
export interface Span {
  readonly offset: number;
  readonly length: number;
}

/** A label as it stands in a file. */
export interface FoundLabel extends Span {
  /** The structure that holds it, from the outside in: `moov.udta.meta.ilst[AIGC]`. */
  readonly place: string;
  /** Whether the practice guides name this place for the format. */
  readonly standard: boolean;
  readonly raw: string;
  /** Set where the fields are properties of their own, and there is no one text. */
  readonly fields?: LabelFields;
}

/** A text that a tool wrote about the file: a keyword and a value. */
export interface FoundText {
  readonly place: string;
  readonly keyword: string;
  readonly value: string;
}

/** What could not be read, and why: as long as there is one, no label that was not found is “no label”. */
export interface Gap {
  readonly what: string;
  readonly why: Reason;
  readonly offset?: number;
}

/** A piece of the content itself: a range of the file, or bytes that stand for one. */
export type Piece = { readonly at: number; readonly length: number } | { readonly bytes: Uint8Array };

/** Whether every place was read that can hold a label. */
export const readToEnd = ({ gaps }: Found): boolean => gaps.length === 0;

/** Limits of a file, and not of a part of it. */
const OF_THE_FILE: readonly string[] = ['items', 'pages', 'read', 'time', 'kept', 'labels'];

/** Collects what a walk over a container meets. */
export class Found {
  readonly labels: FoundLabel[] = [];
  readonly texts: FoundText[] = [];
  #kept = 0;
  readonly gaps: Gap[] = [];
  readonly findings: FileFinding[] = [];
  readonly c2pa: (Span & { readonly place: string })[] = [];
  /** Signatures and encryption inside the file, which a change would break. */
  readonly sealed: string[] = [];
  readonly content: Piece[] = [];
  readonly keepsContent: boolean;

  /** @param keepsContent whether the places of the content itself are collected, to compare it */
  constructor(keepsContent = false) {
    this.keepsContent = keepsContent;
  }

  gap(stop: Pick<Stop, 'what' | 'reason' | 'offset'>, offset?: number): void {
    const at = stop.offset ?? offset;
    this.gaps.push({ what: stop.what, why: stop.reason, ...(at === undefined ? {} : { offset: at }) });
  }

  keepText(text: FoundText, most: number): void {
    this.#kept += text.keyword.length + text.value.length;
    if (this.#kept > most) throw new Stop('over-limit', 'kept');
    this.texts.push(text);
  }

  keep(at: number, length: number): void {
    if (!this.keepsContent || length <= 0) return;
    const last = this.content.at(-1);
    if (last && 'at' in last && last.at + last.length === at) {
      this.content[this.content.length - 1] = { at: last.at, length: last.length + length };
    } else {
      this.content.push({ at, length });
    }
  }

  keepBytes(bytes: Uint8Array): void {
    if (this.keepsContent) this.content.push({ bytes });
  }

  /** Tells that a part could not be read, so that the rest can be. A limit of the whole file ends the walk. */
  tolerate(error: unknown, offset: number): void {
    if (!(error instanceof Stop) || (error.reason === 'over-limit' && OF_THE_FILE.includes(error.what))) throw error;
    this.gap(error, offset);
  }

  /** Says that bytes follow what the format says is the end. */
  endsAt(end: number, reader: Reader): void {
    if (end < reader.size) this.findings.push({ code: 'bytes-after-end', offset: end });
  }
}

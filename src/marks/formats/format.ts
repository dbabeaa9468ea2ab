import type { FormatName } from '../../model/inspection.ts';
import type { Reader } from '../bytes/reader.ts';
import type { Splice } from '../bytes/splices.ts';
import type { Found } from '../found.ts';

/** How one format is read, and how a label gets into it. */
export interface Format {
  readonly name: FormatName;
  /** In small letters, without the dot. */
  readonly extensions: readonly string[];
  /** Walks the container to its end. Throws Stop where it cannot. */
  readonly read: (reader: Reader, found: Found) => Promise<void>;
  /** The changes that leave this label in the official place, in place of any other. Throws Stop where it cannot. */
  readonly label?: (reader: Reader, label: string, sourceType?: string) => Promise<readonly Splice[]>;
  /** Set where the label stands in XMP, and the source type of IPTC can stand beside it. */
  readonly hasXmp?: true;
  /** Set where a label is appended, and every byte before it stays. */
  readonly appends?: true;
  /** Set where files of this format can hold no label. */
  readonly hasNoPlace?: true;
}

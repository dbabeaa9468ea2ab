import type { Inspection } from '../model/inspection.ts';
import { Reader } from './bytes/reader.ts';
import { Stop } from './bytes/stop.ts';
import { contentDigest } from './content.ts';
import { portableHasher } from './hasher.ts';
import { type InspectOptions, inspect } from './inspect.ts';
import { sameFields } from './label/read.ts';
import { defaultLimits } from './limits.ts';
import { type Inspectable, sourceOf } from './source.ts';
import { walk } from './walk.ts';

/** What became of a label between two files. */
export interface Comparison {
  /**
   * `kept`, perhaps in another place; `altered`, so that it says something else; `lost`; `added`; `none` where neither has
   * one; `unknown` where one of the files could not be read to its end.
   */
  readonly label: 'kept' | 'altered' | 'lost' | 'added' | 'none' | 'unknown';
  /** Whether the label left the place that the guides name. */
  readonly displaced: boolean;
  /** Whether the content itself is bit by bit the same; unknown between formats, and for those that do not tell it. */
  readonly content: 'identical' | 'different' | 'unknown';
  readonly before: Inspection;
  readonly after: Inspection;
}

/**
 * Compares a file with what a step of a pipeline made of it.
 * @throws DeepsynError `unreadable-file` where one of them cannot be read
 */
export async function compare(
  before: Inspectable,
  after: Inspectable,
  options: InspectOptions = {},
): Promise<Comparison> {
  const limits = { ...defaultLimits, ...options.limits };
  const sources = [await sourceOf(before, limits), await sourceOf(after, limits)] as const;
  const one = await inspect(sources[0], options);
  const other = await inspect(sources[1], options);
  const same = one.file.format !== undefined && one.file.format === other.file.format;
  return {
    label: fateOf(one, other),
    displaced:
      one.labels.some(({ standardPlace }) => standardPlace) && other.labels.some(({ standardPlace }) => !standardPlace),
    content: same ? await contents(sources[0], sources[1], options) : 'unknown',
    before: one,
    after: other,
  };
}

function fateOf(before: Inspection, after: Inspection): Comparison['label'] {
  const [one] = before.labels;
  const [other] = after.labels;
  if (one && other) {
    const texts = (inspection: Inspection) => inspection.labels.every(({ fields }) => sameFields(fields, one.fields));
    return texts(before) && texts(after) && (Object.keys(one.fields).length > 0 || one.raw === other.raw)
      ? 'kept'
      : 'altered';
  }
  if (one) return after.readToEnd ? 'lost' : 'unknown';
  if (!before.readToEnd) return 'unknown';
  if (other) return 'added';
  return after.readToEnd ? 'none' : 'unknown';
}

async function contents(
  before: Inspectable,
  after: Inspectable,
  options: InspectOptions,
): Promise<Comparison['content']> {
  const digests = await Promise.all([before, after].map((file) => contentOf(file, options)));
  if (digests.some((digest) => digest === undefined)) return 'unknown';
  return digests[0] === digests[1] ? 'identical' : 'different';
}

async function contentOf(file: Inspectable, options: InspectOptions): Promise<string | undefined> {
  const limits = { ...defaultLimits, ...options.limits };
  const source = await sourceOf(file, limits);
  const reader = new Reader(source, limits);
  const { found } = await walk(reader, options.name ?? source.name, true);
  if (found.gaps.length > 0) return undefined;
  try {
    return await contentDigest(reader, found.content, options.hasher ?? portableHasher);
  } catch (error) {
    if (error instanceof Stop) return undefined;
    throw error;
  }
}

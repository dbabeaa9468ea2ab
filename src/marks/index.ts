/**
 * deepsyn/marks: the marks in files, read, compared and written.
 *
 * @example
 * const { verdict, facts } = await inspect('portrait.png');
 * await markFile('portrait.png', { producer: { name: code, id } }, { out: 'marked.png' });
 */
import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import type { Inspection } from '../model/inspection.ts';
import type { ByteSource } from './bytes/source.ts';
import { validateC2pa } from './c2pa.ts';
import { type Comparison, compare as comparePortable } from './compare.ts';
import { openFile } from './files.ts';
import type { Hasher } from './hasher.ts';
import { type InspectOptions, inspect as inspectPortable } from './inspect.ts';
import { defaultLimits } from './limits.ts';
import { type Marked, type MarkOptions, mark as markPortable } from './mark.ts';
import type { MarkRequest } from './mark-request.ts';
import { type Inspectable, sourceOf } from './source.ts';
import { markFile as markFileWith, type Target } from './write-file.ts';

export * from './core.ts';
export type { Target } from './write-file.ts';

/** A file by its path, or whatever else can be inspected. */
export type FileLike = string | Readable | Inspectable;

const hasher = (): Hasher => {
  const hash = createHash('sha256');
  return { update: (bytes) => hash.update(bytes), digest: () => hash.digest('hex') };
};

/** As `inspect` of `deepsyn/marks/core`, and by path. C2PA is validated where `@contentauth/c2pa-wasm` is installed. */
export const inspect = (file: FileLike, options: InspectOptions = {}): Promise<Inspection> =>
  withSource(file, options, (source) => inspectPortable(source, { hasher, validateC2pa, ...options }));

/** As `compare` of `deepsyn/marks/core`, and by path. */
export const compare = (before: FileLike, after: FileLike, options: InspectOptions = {}): Promise<Comparison> =>
  withSource(before, options, (one) =>
    withSource(after, options, (other) => comparePortable(one, other, { hasher, validateC2pa, ...options })),
  );

/** As `mark` of `deepsyn/marks/core`, and by path: gives the marked file. */
export const mark = (
  file: FileLike,
  request: MarkRequest,
  options: MarkOptions = {},
): Promise<Marked & { readonly file: Blob }> =>
  withSource(file, options, (source) => markPortable(source, request, { hasher, ...options }));

/**
 * Marks a file on disk, as a copy or in place. What is written is whole before it takes its name.
 * @throws DeepsynError as `mark`; `unreadable-file` and `unwritable-file`
 */
export const markFile = (
  file: string,
  request: MarkRequest,
  target: Target,
  options: MarkOptions = {},
): Promise<Marked> => markFileWith(file, request, target, { hasher, ...options });

/** Opens a file, and closes it whatever becomes of the work. */
async function withSource<Result>(
  file: FileLike,
  { limits }: Pick<InspectOptions, 'limits'>,
  work: (source: ByteSource) => Promise<Result>,
): Promise<Result> {
  const given = file instanceof Readable ? Readable.toWeb(file) : file;
  const source = typeof given === 'string' ? openFile(given) : await sourceOf(given, { ...defaultLimits, ...limits });
  try {
    return await work(source);
  } finally {
    if (typeof given === 'string') source.close?.();
  }
}

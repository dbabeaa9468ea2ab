import { readFileSync } from 'node:fs';
import { DeepsynError } from '../model/errors.ts';
import { limits } from '../model/limits.ts';
import type { BundleKey } from '../model/signing.ts';
import { readBounded } from '../source/bounded.ts';
import { tagOf } from '../source/tag.ts';
import { type BundleFiles, unpack } from './archive.ts';
import { readBundle } from './load.ts';

export const DEFAULT_TIMEOUT_SECONDS = 30;

/** A bundle as it was found, and what to ask with next time so as not to fetch it again. */
export interface FoundBundle {
  readonly files: BundleFiles;
  readonly tag?: string;
}

/**
 * Finds a bundle at an address, in an archive or in a folder.
 * @param source a path, or an `http:` or `https:` address
 * @param tag of the bundle that is known: the entity tag at an address, the times and sizes of files
 * @param seconds how long an address may take to answer in full
 * @returns undefined where it is still the one that is known
 * @throws DeepsynError `unreadable-file`, `unreachable-bundle`, `unreadable-bundle`
 */
export async function findBundle(
  source: string,
  tag?: string,
  seconds = DEFAULT_TIMEOUT_SECONDS,
): Promise<FoundBundle | undefined> {
  if (/^https?:/.test(source)) return fetchBundle(source, tag, seconds);
  const own = tagOf(source);
  if (own !== undefined && own === tag) return undefined;
  return { files: await readBundle(source), ...(own === undefined ? {} : { tag: own }) };
}

/**
 * A key to sign or to verify with, from its file.
 * @param file a secret for HS algorithms, PEM for the others
 * @throws DeepsynError `unreadable-file`
 */
export function readBundleKey(file: string, named: Omit<BundleKey, 'key'>): BundleKey {
  try {
    const key = readFileSync(file, 'utf8');
    // A secret is often kept in a file that ends with a line break, which OPA leaves out too.
    return { ...named, key: named.algorithm.startsWith('HS') ? key.replace(/\r?\n$/, '') : key };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new DeepsynError('unreadable-file', [{ file, path: [], message, remedy: 'name a file with the key' }], {
      cause: error,
    });
  }
}

async function fetchBundle(
  address: string,
  tag: string | undefined,
  seconds: number,
): Promise<FoundBundle | undefined> {
  try {
    const response = await fetch(address, {
      headers: { accept: 'application/gzip', ...(tag === undefined ? {} : { 'if-none-match': tag }) },
      signal: AbortSignal.timeout(seconds * 1000),
    });
    if (response.status === 304 && tag !== undefined) return undefined;
    if (!response.ok) throw new Error(`it answers ${response.status}`);
    const body = await readBounded(response, limits.bundleBytes);
    const entity = response.headers.get('etag');
    return { files: await unpack(body), ...(entity === null ? {} : { tag: entity }) };
  } catch (error) {
    if (error instanceof DeepsynError) throw error;
    const cause = error instanceof Error && error.cause instanceof Error ? `: ${error.cause.message}` : '';
    const message = `${address}: ${error instanceof Error ? error.message : String(error)}${cause}`;
    throw new DeepsynError('unreachable-bundle', [{ path: [], message, remedy: 'check the address and its server' }], {
      cause: error,
    });
  }
}

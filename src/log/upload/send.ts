import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

const compress = promisify(gzip);

/** Records as OPA’s decision log service takes them: a JSON array, compressed. */
export function packed(records: readonly Buffer[]): Promise<Buffer> {
  return compress(`[${records.map((bytes) => bytes.toString('utf8')).join(',')}]`);
}

/** What became of a chunk. */
export type Sent =
  | { readonly kind: 'taken' }
  /** Smaller ones may be taken. */
  | { readonly kind: 'too-large'; readonly problem: string }
  /** It may be taken later: the service is down, slow, or busy. */
  | { readonly kind: 'unavailable'; readonly problem: string; readonly retryAfter?: number }
  /** It will not be taken as it is: someone has to see to the address or the token. */
  | { readonly kind: 'refused'; readonly problem: string; readonly retryAfter?: number };

/** Statuses that say “later”, beside those from 500 on. */
const LATER = [408, 425, 429];
const DAY = 86_400_000;

/**
 * Sends a chunk. Never throws, and never tells the token.
 * @param signal ends it early
 */
export async function send(
  address: string,
  token: string | undefined,
  body: Buffer,
  signal: AbortSignal,
): Promise<Sent> {
  try {
    const response = await fetch(address, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'content-encoding': 'gzip',
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      },
      body: new Uint8Array(body),
      // A redirected POST may arrive as a GET, and its 200 would say nothing of the chunk.
      redirect: 'manual',
      signal,
    });
    await response.body?.cancel();
    if (response.ok) return { kind: 'taken' };
    const { status } = response;
    const problem = `the service answers ${status}`;
    if (status === 413) return { kind: 'too-large', problem };
    const wait = retryAfter(response.headers.get('retry-after'), Date.now());
    const more = wait === undefined ? {} : { retryAfter: wait };
    return { kind: status >= 500 || LATER.includes(status) ? 'unavailable' : 'refused', problem, ...more };
  } catch (error) {
    return { kind: 'unavailable', problem: `the service cannot be reached: ${reason(error)}` };
  }
}

/** How long to wait, in milliseconds, as Retry-After says in seconds or as a date; no longer than a day. */
export function retryAfter(header: string | null, now: number): number | undefined {
  if (header === null) return undefined;
  const wait = /^\d+$/.test(header.trim()) ? Number(header) * 1000 : Date.parse(header) - now;
  return Number.isNaN(wait) ? undefined : Math.min(Math.max(wait, 0), DAY);
}

function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { cause } = error;
  if (cause instanceof Error) return 'code' in cause ? String(cause.code) : cause.message;
  return error.message;
}

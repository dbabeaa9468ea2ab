import { createHash } from 'node:crypto';

/** Where a line stands: it names the one before by its digest, so that none can be changed, moved or left out. */
export interface Link {
  /** The id of the log. */
  readonly log: string;
  /** From 1 on. */
  readonly sequence: number;
  /** The digest of the line before; zeros for the first. */
  readonly previous: string;
  /** SHA-256 over the bytes of the line up to the comma before this field. */
  readonly digest: string;
}

/** What the first line names as the one before it. */
export const NOTHING_BEFORE = '0'.repeat(64);

export const sha256 = (bytes: Buffer | string): string => createHash('sha256').update(bytes).digest('hex');

/** A record as JSON, ready for its place: what it says of its place itself is left out. */
export function unchained(record: object): string {
  return JSON.stringify({ ...record, chain: undefined });
}

/** Puts a record in its place, as one line of JSON without its end. */
export function chained(text: string, place: Omit<Link, 'digest'>): { line: string; digest: string } {
  const { log, sequence, previous } = place;
  const open = `${text.slice(0, -1)},"chain":{"log":"${log}","sequence":${sequence},"previous":"${previous}"`;
  const digest = sha256(open);
  return { line: `${open},"digest":"${digest}"}}`, digest };
}

const LINK =
  /,"chain":\{"log":"([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})","sequence":([1-9]\d{0,15}),"previous":"([0-9a-f]{64})","digest":"([0-9a-f]{64})"\}\}$/;
const [LONGEST_LINK, DIGEST] = [300, ',"digest":""}}'.length + 64];

/**
 * What the bytes of a line say of its place, and whether their digest is the one that they name; undefined for what ends
 * otherwise than a line of a log. What stands before the link is not looked at.
 */
export function linkOf(line: Buffer): (Link & { readonly intact: boolean }) | undefined {
  const end = line.toString('latin1', Math.max(0, line.length - LONGEST_LINK));
  const [, log = '', digits, previous = '', digest = ''] = LINK.exec(end) ?? [];
  const sequence = Number(digits);
  if (!Number.isSafeInteger(sequence)) return undefined;
  const intact = sha256(line.subarray(0, line.length - DIGEST)) === digest;
  return { log, sequence, previous, digest, intact };
}

/** Where the format before this one had its link. */
const EARLIER = /"chain":\{"sequence":/;

/** Whether a line was written by a version before logs had an id. */
export const isOfEarlierFormat = (line: Buffer): boolean =>
  linkOf(line) === undefined && EARLIER.test(line.toString('latin1'));

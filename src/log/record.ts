import { createHash, createHmac } from 'node:crypto';
import { chinaCalendar, collectFacts } from '../facts/index.ts';
import type { ServiceEvent } from '../model/inputs.ts';
import type { FactValue } from '../model/fact.ts';
import type { Decision } from '../model/finding.ts';

/** One decision, as OPA's decision logs have it, with findings, and the links of the chain. */
export interface DecisionRecord {
  readonly decision_id: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly bundles: { readonly deepsyn: { readonly revision: string } };
  readonly path: 'deepsyn/decision';
  readonly input: {
    readonly service: string;
    readonly event: { readonly id: string; readonly type: string; readonly time: string };
    /** What policies read of the event, and nothing else; what is personal is hashed with a key. */
    readonly facts: Readonly<Record<string, FactValue>>;
  };
  readonly result: Pick<Decision, 'decision' | 'at' | 'findings' | 'duties'>;
  /** RFC 3339, in UTC. */
  readonly timestamp: string;
  /** JSON pointers of what was hashed. */
  readonly masked: readonly string[];
}

/** A record in its place. */
export type ChainedRecord = DecisionRecord & { readonly chain: Link };

/** Where a record stands: it names the one before by its digest, so that none can be changed, moved or left out. */
export interface Link {
  /** From 1 on. */
  readonly sequence: number;
  /** The digest of the record before; zeros for the first. */
  readonly previous: string;
  /** SHA-256 over the record without this field. */
  readonly digest: string;
}

export const NO_RECORD = '0'.repeat(64);

/** What names a person, or content of one. */
const PERSONAL = ['event.user.id', 'event.content.id', 'event.content.source'];
/** What of a duty does. */
const NAMING = ['user', 'content', 'source'];

/**
 * A decision as a record.
 * @param needed the facts that policies read of this type of event
 * @param key hashes what is personal
 */
export function recordOf(
  decision: Decision,
  event: ServiceEvent,
  needed: readonly string[],
  key: string | Uint8Array,
  labels: Readonly<Record<string, string>>,
): DecisionRecord {
  const own = needed.filter((name) => name.startsWith('event.'));
  const read = collectFacts(own, { event, parameters: {}, at: 0, calendar: chinaCalendar });
  const masked: string[] = [];
  const facts = Object.fromEntries(
    Object.entries(read).map(([name, value]) => {
      if (!PERSONAL.includes(name)) return [name, value];
      masked.push(`/input/facts/${name}`);
      return [name, hashOf(String(value), key)];
    }),
  );
  const { at, findings, duties } = decision;
  const told = duties.map((duty, index) => {
    const named = Object.keys(duty.with).filter((name) => NAMING.includes(name));
    masked.push(...named.map((name) => `/result/duties/${index}/with/${name}`));
    const hashed = named.map((name): [string, string] => [name, hashOf(String(duty.with[name]), key)]);
    return { ...duty, with: { ...duty.with, ...Object.fromEntries(hashed) } };
  });
  return {
    decision_id: decision.id,
    labels,
    bundles: { deepsyn: { revision: decision.bundle } },
    path: 'deepsyn/decision',
    input: { service: decision.service, event: { id: event.id, type: event.type, time: event.time }, facts },
    result: { decision: decision.decision, at, findings, duties: told },
    timestamp: new Date().toISOString(),
    masked,
  };
}

/** What stands in a log for what is personal: the same person has the same hash under the same key. */
export function hashOf(personal: string, key: string | Uint8Array): string {
  return `hmac-sha256:${createHmac('sha256', key).update(personal).digest('hex')}`;
}

/** A record as JSON, ready for its place: what it says of its place itself is left out. */
export function unchained(record: object): string {
  return JSON.stringify({ ...record, chain: undefined });
}

/** Puts a record in its place, as one line of JSON without its end. */
export function chained(text: string, sequence: number, previous: string): { line: string; digest: string } {
  const link = `"chain":{"sequence":${sequence},"previous":"${previous}"}}`;
  const open = text === '{}' ? `{${link}` : `${text.slice(0, -1)},${link}`;
  const digest = createHash('sha256').update(open).digest('hex');
  return { line: `${open.slice(0, -2)},"digest":"${digest}"}}`, digest };
}

const END = /,"digest":"([0-9a-f]{64})"\}\}$/;

/** What a line says of its place, and whether its digest is that of its text; undefined for what is no record. */
export function linkOf(line: string): (Link & { readonly intact: boolean }) | undefined {
  const digest = END.exec(line)?.[1];
  if (digest === undefined) return undefined;
  try {
    const open = `${line.slice(0, line.length - `,"digest":"${digest}"}}`.length)}}}`;
    const parsed: unknown = JSON.parse(line);
    const chain: unknown =
      typeof parsed === 'object' && parsed !== null && 'chain' in parsed ? parsed.chain : undefined;
    if (typeof chain !== 'object' || chain === null || !('sequence' in chain) || !('previous' in chain))
      return undefined;
    const intact = createHash('sha256').update(open).digest('hex') === digest;
    return { sequence: Number(chain.sequence), previous: String(chain.previous), digest, intact };
  } catch {
    return undefined;
  }
}

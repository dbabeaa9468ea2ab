import { createHash, createHmac } from 'node:crypto';
import { chinaCalendar, collectFacts } from '../facts/index.ts';
import { canonicalJson } from '../model/canonical.ts';
import { type DecisionContext, type DecisionRecord, RECORD_FORMAT, uuid } from '../model/decision-record.ts';
import type { ServiceDescriptor } from '../model/descriptor/index.ts';
import type { ServiceEvent } from '../model/event/index.ts';
import type { Facts, FactValue } from '../model/fact.ts';
import type { Decision, Duty } from '../model/finding.ts';
import { inputVocabulary } from '../model/vocabulary.ts';

/** What a record is made of. */
export interface Recorded {
  readonly decision: Decision;
  readonly event: ServiceEvent;
  /** The service, as the decision was made on it. */
  readonly service: ServiceDescriptor;
  /** The instant of the decision, in milliseconds. */
  readonly at: number;
  /** What decided, as the decision point says. */
  readonly context: DecisionContext;
  /** The facts that policies read of this type of event. */
  readonly needed: readonly string[];
}

/** The key that hashes what is personal. */
type MaskingKey = string | Uint8Array;

/**
 * A decision as a record: what policies read of the event, with all free text masked, and what decided.
 * @param labels what the operator has every record carry
 */
export function recordOf(
  { decision, event, service, at, context, needed }: Recorded,
  key: MaskingKey,
  labels: Readonly<Record<string, string>>,
): DecisionRecord {
  const read = eventFacts(needed, event);
  const personal = new Set(Object.entries(read).flatMap(([name, value]) => (isFreeText(name) ? textsOf(value) : [])));
  const mask = (value: FactValue): FactValue =>
    typeof value === 'string'
      ? hashOf(value, key)
      : Array.isArray(value)
        ? value.map((each) => hashOf(each, key))
        : value;
  const masked: string[] = [];
  const facts = Object.fromEntries(
    Object.entries(read).map(([name, value]) => {
      if (!isFreeText(name)) return [name, value];
      masked.push(`/input/facts/${name}`);
      return [name, mask(value)];
    }),
  );
  // A duty names users and content in its own words: whatever equals a free text of the event is masked, wherever it stands.
  const told = decision.duties.map((duty, index) => {
    const fields = Object.entries(duty.with).map(([name, value]): [string, Duty['with'][string]] => {
      if (!textsOf(value).some((each) => personal.has(each))) return [name, value];
      masked.push(`/result/duties/${index}/with/${name}`);
      return [name, mask(value)];
    });
    return { ...duty, with: Object.fromEntries(fields) };
  });
  const isOpaque = uuid.safeParse(event.id).success;
  if (!isOpaque) masked.push('/input/event/id');
  return {
    decision_id: decision.id,
    format: RECORD_FORMAT,
    labels,
    bundles: { deepsyn: { revision: decision.bundle } },
    path: 'deepsyn/decision',
    context: { ...context, masking_key: maskingKeyId(key) },
    input: {
      service: decision.service,
      descriptor: descriptorDigest(service),
      event: {
        id: isOpaque ? event.id : hashOf(event.id, key),
        type: event.type,
        time: event.time,
        time_ms: Date.parse(event.time),
      },
      facts,
    },
    result: {
      decision: decision.decision,
      ...(decision.draft ? { draft: decision.draft } : {}),
      ...(decision.reason ? { reason: decision.reason } : {}),
      at: decision.at,
      at_ms: at,
      findings: decision.findings,
      duties: told,
    },
    timestamp: new Date().toISOString(),
    masked,
  };
}

function eventFacts(needed: readonly string[], event: ServiceEvent): Facts {
  const own = needed.filter((name) => name.startsWith('event.'));
  // Logged as it was said: nothing lies after the end of time.
  return collectFacts(own, { event, parameters: {}, at: Infinity, calendar: chinaCalendar });
}

/** Whether a fact is text in the caller's own words, or a list of such: any of it can name a person. */
function isFreeText(name: string): boolean {
  const type = inputVocabulary.get(name)?.type;
  return type?.kind === 'text' || (type?.kind === 'list' && type.values === undefined);
}

const textsOf = (value: FactValue): readonly string[] =>
  typeof value === 'string' ? [value] : Array.isArray(value) ? value : [];

/** What stands in a log for what is personal: the same person has the same hash under the same key. */
export function hashOf(personal: string, key: MaskingKey): string {
  return `hmac-sha256:${createHmac('sha256', key).update(personal).digest('hex')}`;
}

const keyIds = new WeakMap<Uint8Array, string>();

/** Names a masking key, and does not tell it. */
function maskingKeyId(key: MaskingKey): string {
  const known = typeof key === 'string' ? undefined : keyIds.get(key);
  if (known !== undefined) return known;
  const id = createHmac('sha256', key).update('deepsyn: the id of this key').digest('hex').slice(0, 16);
  if (typeof key !== 'string') keyIds.set(key, id);
  return id;
}

const descriptors = new WeakMap<ServiceDescriptor, string>();

/** Prepared services are frozen, so theirs is made once. */
function descriptorDigest(service: ServiceDescriptor): string {
  const known = descriptors.get(service);
  if (known !== undefined) return known;
  const digest = createHash('sha256').update(canonicalJson(service)).digest('hex');
  if (Object.isFrozen(service)) descriptors.set(service, digest);
  return digest;
}

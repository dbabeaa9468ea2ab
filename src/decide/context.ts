import { restDays, workDays } from '../generated/calendar.ts';
import { engineVersion } from '../generated/engine.ts';
import { canonicalJson } from '../model/canonical.ts';
import type { DecisionContext } from '../model/decision-record.ts';
import type { Language } from '../model/text.ts';
import type { Judging } from './judging.ts';

/** What decisions are made by, beside the event and its service: two points that may decide differently differ in it. */
export async function contextOf(
  { set, evaluator, packs, parameters }: Judging,
  language: Language,
): Promise<DecisionContext> {
  return {
    engine: engineVersion,
    evaluator: evaluator.name,
    policies: set.digest,
    parameters: await digestOf(parameters),
    packs: await digestOf([...new Set(packs)].sort()),
    calendar: await digestOf({ restDays, workDays }),
    language,
  };
}

/** SHA-256 over canonical JSON, in hexadecimal. */
async function digestOf(value: unknown): Promise<string> {
  const bytes = new TextEncoder().encode(canonicalJson(value));
  const digest = await globalThis.crypto.subtle.digest('SHA-256', bytes);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

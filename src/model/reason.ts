import type { Reason } from './finding.ts';
import { inLanguage, type Language, type Text } from './text.ts';
import { DAY, timestampInChina } from './time.ts';
import { type EventKind, lawTimeOf } from './vocabulary.ts';

/** Why a decision does not follow from findings. A stock OPA fills in the same sentences. */
export const reasons = {
  'not-in-force': {
    en: 'No encoded law was in force at {law}.',
    zh: '{law}尚无已编码的法律施行。',
  },
  'not-judged': {
    en: 'No law that is in force and switched on at {law} judges {type}: whether it is allowed is not known.',
    zh: '{law}施行且已启用的法律均不判断{type}，因此无法确定是否允许。',
  },
  'act-out-of-time': {
    en: 'An act is judged as of the decision, at {at}; this one is dated {time}, more than a day from it. Decide on a past act as of its own time: give that as the time of the decision (at, or --at).',
    zh: '行为按决定时（{at}）的法律判断；该行为的时间为{time}，与决定时相差超过一日。判断过去的行为，须将其时间作为决定时间（at 或者 --at）。',
  },
  'incident-ahead': {
    en: 'An incident is something that has happened; this one is dated {time}, more than a day after the decision at {at}.',
    zh: '事件须已发生；该事件的时间为{time}，晚于决定时（{at}）超过一日。',
  },
} as const satisfies Readonly<Record<string, Text>>;

export type ReasonCode = keyof typeof reasons;

/** When an event is, and when it is decided, in milliseconds. */
export interface Timing {
  readonly type: string;
  readonly kind: EventKind;
  readonly time: number;
  readonly at: number;
}

/** Why an event cannot be judged at that time at all; undefined where it can. */
export function untimely({ kind, time, at }: Timing): ReasonCode | undefined {
  if (kind === 'act') return Math.abs(time - at) > DAY ? 'act-out-of-time' : undefined;
  return time - at > DAY ? 'incident-ahead' : undefined;
}

/** A reason in words. */
export function reasonOf(code: ReasonCode, { type, kind, time, at }: Timing, language: Language): Reason {
  const law = lawTimeOf(kind, time, at);
  const said = { law: timestampInChina(law), time: timestampInChina(time), at: timestampInChina(at), type };
  const message = Object.entries(said).reduce(
    (text, [name, value]) => text.replaceAll(`{${name}}`, value),
    inLanguage(reasons[code], language),
  );
  return { code, message };
}

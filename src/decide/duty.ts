import { afterWorkingDays, type WorkingDayCalendar } from '../facts/index.ts';
import { afterLength, lengthFrom, monthsFact } from '../model/duration.ts';
import type { FactValue } from '../model/fact.ts';
import type { Duty } from '../model/finding.ts';
import type { Deadline, DutyTemplate } from '../model/policy-set.ts';
import { inLanguage, type Language } from '../model/text.ts';
import { timestampInChina } from '../model/time.ts';
import type { JudgedFinding } from './judge.ts';

/** A finding that may leave something to be done. */
export type JudgedDuty = Pick<JudgedFinding, 'judged' | 'finding'>;

/** Looks a fact up; undefined where it is not known. */
type FactOf = (name: string) => FactValue | undefined;

/** Whether a finding may leave a duty open, whatever the event's own values are. */
export function mayOwe({ judged, finding }: JudgedDuty): boolean {
  const { duty } = judged.judgement;
  if (!duty || finding.status === 'not-applicable') return false;
  return duty.done !== undefined || finding.status !== 'satisfied';
}

/**
 * The duty that is still open after a finding. An act stays a duty until it is known to be done, even while there is
 * time; anything else, until the obligation is satisfied. Not knowing whether it applies does not lift it.
 */
export function dutiesOf(
  { judged, finding }: JudgedDuty,
  factOf: FactOf,
  calendar: WorkingDayCalendar,
  language: Language,
): Duty[] {
  const { duty } = judged.judgement;
  if (!duty || !mayOwe({ judged, finding })) return [];
  if (duty.done !== undefined && factOf(duty.done) === true) return [];
  const due = duty.deadline && dueTime(duty.deadline, factOf, calendar);
  return [
    {
      id: duty.id,
      obligation: finding.obligation,
      title: inLanguage(duty.title, language),
      ...(due === undefined ? {} : { due: timestampInChina(due) }),
      with: fill(duty, factOf),
    },
  ];
}

function dueTime(deadline: Deadline, factOf: FactOf, calendar: WorkingDayCalendar): number | undefined {
  if ('by' in deadline) return instant(factOf(deadline.by));
  const from = instant(factOf(deadline.after));
  const length = instant(factOf(deadline.within));
  if (from === undefined || length === undefined) return undefined;
  if (deadline.unit === 'working-days') return afterWorkingDays(from, length, calendar);
  return afterLength(from, lengthFrom(length, instant(factOf(monthsFact(deadline.within))) ?? 0));
}

const instant = (value: FactValue | undefined): number | undefined => (typeof value === 'number' ? value : undefined);

function fill(duty: DutyTemplate, factOf: FactOf): Duty['with'] {
  const filled: Record<string, Duty['with'][string]> = {};
  for (const [name, value] of Object.entries(duty.with)) {
    const known = typeof value === 'object' ? factOf(value.fact) : value;
    if (known !== undefined) filled[name] = known;
  }
  return filled;
}

import { afterWorkingDays, type WorkingDayCalendar } from '../facts/index.ts';
import type { Facts } from '../model/fact.ts';
import type { Duty } from '../model/finding.ts';
import type { Deadline, DutyTemplate } from '../model/policy-set.ts';
import { inLanguage, type Language } from '../model/text.ts';
import { timestampInChina } from '../model/time.ts';
import type { JudgedFinding } from './judge.ts';

/**
 * The duty that is still open after a finding. An act stays a duty until it is known to be done, even while there is
 * time; anything else, until the obligation is satisfied. Not knowing whether it applies does not lift it.
 */
export function dutiesOf(
  { judged, finding, facts }: JudgedFinding,
  calendar: WorkingDayCalendar,
  language: Language,
): Duty[] {
  const { duty } = judged.judgement;
  if (!duty || finding.status === 'not-applicable') return [];
  if (duty.done === undefined ? finding.status === 'satisfied' : facts[duty.done] === true) return [];
  const due = duty.deadline && dueTime(duty.deadline, facts, calendar);
  return [
    {
      id: duty.id,
      obligation: finding.obligation,
      title: inLanguage(duty.title, language),
      ...(due === undefined ? {} : { due: timestampInChina(due) }),
      with: fill(duty, facts),
    },
  ];
}

function dueTime(deadline: Deadline, facts: Facts, calendar: WorkingDayCalendar): number | undefined {
  if ('by' in deadline) return instant(facts[deadline.by]);
  const from = instant(facts[deadline.after]);
  const length = instant(facts[deadline.within]);
  if (from === undefined || length === undefined) return undefined;
  return deadline.unit === 'duration' ? from + length : afterWorkingDays(from, length, calendar);
}

const instant = (value: Facts[string] | undefined): number | undefined =>
  typeof value === 'number' ? value : undefined;

function fill(duty: DutyTemplate, facts: Facts): Duty['with'] {
  const filled: Record<string, Duty['with'][string]> = {};
  for (const [name, value] of Object.entries(duty.with)) {
    const known = typeof value === 'object' ? facts[value.fact] : value;
    if (known !== undefined) filled[name] = known;
  }
  return filled;
}

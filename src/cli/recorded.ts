import { Option } from 'commander';
import { isRecord } from '../model/keys.ts';

/**
 * When an event was recorded, or else its own time: as of when a past event is judged. Undefined where it says neither,
 * which its schema then refuses.
 */
export function recordedAt(event: unknown): Date | undefined {
  const said = isRecord(event) ? (event.recordedtime ?? event.time) : undefined;
  return typeof said === 'string' ? new Date(said) : undefined;
}

export const asRecordedOption = (): Option =>
  new Option(
    '--as-recorded',
    'judge a past event as of when it was recorded: its recordedtime, or else its time',
  ).conflicts('at');

import { readDescriptor, readEvent } from '../facts/index.ts';
import type { ServiceDescriptor } from '../model/inputs.ts';
import type { EventType, ServiceEvent } from '../model/inputs.ts';

/**
 * A service descriptor that says what it is given and nothing else.
 * @throws DeepsynError `invalid-descriptor` with the path of each fault
 */
export function makeDescriptor(fields: Partial<ServiceDescriptor> = {}): ServiceDescriptor {
  return readDescriptor({ value: { id: 'service', name: 'Service', ...fields } });
}

/**
 * An event of a type that says what it is given and nothing else; it happened at noon of 1 June 2026, unless told.
 * @param data what the event says: the fields that its type knows
 * @param attributes attributes of CloudEvents, over those that are made up
 * @throws DeepsynError `invalid-event` with the path of each fault
 */
export function makeEvent<Type extends EventType>(
  type: Type,
  data: NonNullable<ServiceEvent<Type>['data']>,
  attributes: Partial<Pick<ServiceEvent, 'id' | 'source' | 'subject' | 'time'>> = {},
): ServiceEvent {
  const made = { specversion: '1.0', id: 'event', source: '/testing', time: '2026-06-01T12:00:00+08:00' };
  return readEvent({ value: { ...made, ...attributes, type, data } });
}

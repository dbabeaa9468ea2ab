import { type ServiceDescriptor, serviceDescriptor } from '../model/descriptor/index.ts';
import { DeepsynError } from '../model/errors.ts';
import { eventSchemas, eventTypes, type ServiceEvent } from '../model/event/index.ts';
import { type PlainValue, type SourceDocument, shown, suggest, validate } from '../source/core.ts';

/**
 * Checks a service descriptor.
 * @throws DeepsynError `invalid-descriptor`, with the path, and in a file the place, of each fault
 */
export function readDescriptor(source: SourceDocument | PlainValue): ServiceDescriptor {
  return validate(serviceDescriptor, source, 'invalid-descriptor');
}

/**
 * Checks an event in the JSON format of CloudEvents 1.0; its `type` chooses what `data` may say.
 * @throws DeepsynError `invalid-event`, with the path, and in a file the place, of each fault
 */
export function readEvent(source: SourceDocument | PlainValue): ServiceEvent {
  const given = typeOf(source.value);
  const type = eventTypes.find((each) => each === given);
  if (!type) {
    const place = 'file' in source ? { file: source.file, position: source.locate(['type']) } : {};
    const message = given === undefined ? 'an event needs a type' : `unknown type ${shown(given)}`;
    const near = typeof given === 'string' ? suggest(given, eventTypes).remedy : undefined;
    const remedy = near ?? `expected one of ${eventTypes.join(', ')}`;
    throw new DeepsynError('invalid-event', [{ ...place, path: ['type'], message, remedy }]);
  }
  return validate(eventSchemas[type], source, 'invalid-event');
}

function typeOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'type' in value ? value.type : undefined;
}

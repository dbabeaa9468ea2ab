import { type ServiceDescriptor, serviceDescriptor } from '../model/descriptor/index.ts';
import { DeepsynError, type ErrorCode } from '../model/errors.ts';
import { eventSchemas, eventTypes, type ServiceEvent } from '../model/event/index.ts';
import {
  type PlainValue,
  plainCopy,
  plainFields,
  type SourceDocument,
  shown,
  suggest,
  validate,
} from '../source/core.ts';

/**
 * Checks a service descriptor.
 * @throws DeepsynError `invalid-descriptor`, with the path, and in a file the place, of each fault
 */
export function readDescriptor(source: SourceDocument | PlainValue): ServiceDescriptor {
  return validate(serviceDescriptor, stated(source, plainCopy, 'invalid-descriptor'), 'invalid-descriptor');
}

/**
 * Checks an event in the JSON format of CloudEvents 1.0; its `type` chooses what `data` may say.
 * @throws DeepsynError `invalid-event`, with the path, and in a file the place, of each fault
 */
export function readEvent(given: SourceDocument | PlainValue): ServiceEvent {
  // The event itself may be of a class, as those of the CloudEvents SDK are.
  const source = stated(given, plainFields, 'invalid-event');
  const named = typeOf(source.value);
  const type = eventTypes.find((each) => each === named);
  if (!type) {
    const place = 'file' in source ? { file: source.file, position: source.locate(['type']) } : {};
    const message = named === undefined ? 'an event needs a type' : `unknown type ${shown(named)}`;
    const near = typeof named === 'string' ? suggest(named, eventTypes).remedy : undefined;
    const remedy = near ?? `expected one of ${eventTypes.join(', ')}`;
    throw new DeepsynError('invalid-event', [{ ...place, path: ['type'], message, remedy }]);
  }
  return validate(eventSchemas[type], source, 'invalid-event');
}

/** What a document states is all its own; of a value that a program gives, a copy is taken. */
function stated(
  source: SourceDocument | PlainValue,
  copy: (value: unknown, code: ErrorCode) => unknown,
  code: ErrorCode,
): SourceDocument | PlainValue {
  return 'file' in source ? source : { value: copy(source.value, code) };
}

function typeOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'type' in value ? value.type : undefined;
}

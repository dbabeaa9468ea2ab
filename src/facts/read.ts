import { DeepsynError } from '../model/errors.ts';
import type { ServiceDescriptor, ServiceEvent } from '../model/inputs.ts';
import { eventTypes, type Vocabulary } from '../model/vocabulary.ts';
import { type PlainValue, type SourceDocument, shown, suggest, validate } from '../source/core.ts';
import { schemasOf } from './schemas.ts';

/**
 * Checks a service descriptor.
 * @throws DeepsynError `invalid-descriptor`, with the path, and in a file the place, of each fault
 */
export function readDescriptor(source: SourceDocument | PlainValue, vocabulary: Vocabulary): ServiceDescriptor {
  return validate(schemasOf(vocabulary).descriptor(), source, 'invalid-descriptor');
}

/**
 * Checks an event in the JSON format of CloudEvents 1.0; its `type` chooses what `data` may say.
 * @throws DeepsynError `invalid-event`, with the path, and in a file the place, of each fault
 */
export function readEvent(source: SourceDocument | PlainValue, vocabulary: Vocabulary): ServiceEvent {
  const type = typeOf(source.value);
  const schema = typeof type === 'string' ? schemasOf(vocabulary).event(type) : undefined;
  if (!schema) {
    const place = 'file' in source ? { file: source.file, position: source.locate(['type']) } : {};
    const message = type === undefined ? 'an event needs a type' : `unknown type ${shown(type)}`;
    const types = eventTypes(vocabulary);
    const near = typeof type === 'string' ? suggest(type, types).remedy : undefined;
    const remedy = near ?? `expected one of ${types.join(', ')}`;
    throw new DeepsynError('invalid-event', [{ ...place, path: ['type'], message, remedy }]);
  }
  return validate(schema, source, 'invalid-event');
}

function typeOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'type' in value ? value.type : undefined;
}

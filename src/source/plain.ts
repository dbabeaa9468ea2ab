import { DeepsynError, type ErrorCode } from '../model/errors.ts';
import { limits } from '../model/limits.ts';
import { shown } from './shown.ts';

/**
 * Copies a value as JSON would carry it: own enumerable fields, without those that are undefined. What is inherited, or
 * computed by a class, nobody has stated.
 * @throws DeepsynError with `code` and the path of an object of a class, of what JSON cannot carry, or of what is too deep
 */
export function plainCopy(value: unknown, code: ErrorCode, path: readonly (string | number)[] = []): unknown {
  const refuse = (message: string, remedy: string): never => {
    throw new DeepsynError(code, [{ path: [...path], message, remedy }]);
  };
  if (['bigint', 'function', 'symbol'].includes(typeof value))
    return refuse(`JSON cannot carry ${shown(value)}`, 'give plain data');
  if (typeof value !== 'object' || value === null) return value;
  if (path.length >= limits.jsonDepth)
    return refuse(`it is nested deeper than ${limits.jsonDepth}`, 'nest it less, and without circles');
  if (Array.isArray(value)) return Array.from(value, (each, index) => plainCopy(each, code, [...path, index]));
  if (!isPlain(value))
    return refuse(
      'this object inherits from a class, or from another object',
      'give plain data, as JSON.parse returns it',
    );
  return fieldsOf(value, code, path);
}

/** As `plainCopy`, of an object that may be of a class itself: only its own fields count. */
export function plainFields(value: unknown, code: ErrorCode): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return plainCopy(value, code);
  return fieldsOf(value, code, []);
}

function fieldsOf(value: object, code: ErrorCode, path: readonly (string | number)[]): Record<string, unknown> {
  const fields = Object.entries(value).filter(([, each]) => each !== undefined);
  return Object.fromEntries(fields.map(([name, each]) => [name, plainCopy(each, code, [...path, name])]));
}

/** An object that inherits nothing, or only from the `Object` of this or another realm. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (typeof prototype !== 'object' || prototype === null) return true;
  return Object.getPrototypeOf(prototype) === null && Object.hasOwn(prototype, 'isPrototypeOf');
}

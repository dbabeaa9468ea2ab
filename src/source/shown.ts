import { limits } from '../model/limits.ts';

/** The beginning of a text, with a mark where something was left out. */
export function shortened(text: string, most: number = limits.quoted): string {
  return text.length <= most ? text : `${text.slice(0, most).toWellFormed()}…`;
}

/** A value as a message quotes it. Never calls anything of the value, and never fails. */
export function shown(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return JSON.stringify(shortened(value));
    case 'object':
      return value === null ? 'null' : Array.isArray(value) ? 'a list' : 'an object';
    case 'function':
    case 'symbol':
      return `a ${typeof value}`;
    default:
      return String(value);
  }
}

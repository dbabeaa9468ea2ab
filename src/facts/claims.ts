import type { FactType, FactValue } from '../model/fact.ts';
import { isRecord } from '../model/keys.ts';
import { instantOf } from '../model/time.ts';

/** Whether what is said was attested later than the decision: until then, nobody vouched for it. */
export function isDatedAhead(said: unknown, at: number): boolean {
  return isRecord(said) && 'value' in said && typeof said.at === 'string' && instantOf(said.at) > at;
}

/** Whether a value says that something has happened which lies after the decision. */
export function isAhead(value: FactValue | undefined, type: FactType, at: number): boolean {
  return (type.kind === 'timestamp' || type.kind === 'date') && type.past === true && Number(value) > at;
}

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readDescriptor, readEvent } from '../facts/index.ts';
import { caseFile, type PolicyCase } from '../model/case.ts';
import type { ServiceDescriptor } from '../model/inputs.ts';
import { DeepsynError, type Position } from '../model/errors.ts';
import type { ServiceEvent } from '../model/inputs.ts';
import { isRecord } from '../model/keys.ts';
import type { Policy, PolicySet } from '../model/policy-set.ts';
import { writtenInstant } from '../model/time.ts';
import { checkParameters, folderOf, type ParameterValues } from '../policy/index.ts';
import { readDocument, type SourceDocument, validate } from '../source/index.ts';

/** A case with its inputs put together and checked. */
export interface ReadyCase {
  readonly policy: string;
  /** The packs switched on: that of the policy, where it is in one. */
  readonly packs: readonly string[];
  readonly file: string;
  readonly position: Position;
  readonly source: PolicyCase;
  /** Milliseconds. */
  readonly at: number;
  readonly service: ServiceDescriptor;
  readonly event?: ServiceEvent;
  readonly parameters: ParameterValues;
}

const NOON = Date.parse('2026-06-01T12:00:00+08:00');

/**
 * Reads the cases beside every policy of a folder.
 * @throws DeepsynError with the place of each fault in a case file
 */
export function readCases(folder: string, set: PolicySet): ReadyCase[] {
  return set.policies.flatMap((policy) => {
    const file = join(folder, folderOf(policy.key), 'cases.yaml');
    return existsSync(file) ? casesOf(readDocument(file), policy, set) : [];
  });
}

function casesOf(document: SourceDocument, policy: Policy, set: PolicySet): ReadyCase[] {
  const { base, cases } = validate(caseFile, document, 'invalid-policy');
  return cases.map((source, index): ReadyCase => {
    const path = ['cases', index];
    const prefixed = <Value>(read: () => Value): Value => {
      try {
        return read();
      } catch (error) {
        if (!(error instanceof DeepsynError)) throw error;
        throw new DeepsynError(
          error.code,
          error.problems.map((problem) => ({
            ...problem,
            file: document.file,
            position: document.locate([...path, ...problem.path]),
            path: [...path, ...problem.path],
          })),
        );
      }
    };
    const service = merge(base?.service, source.service);
    const event = source['without-event']
      ? undefined
      : (source.event ?? base?.event) && merge(base?.event, source.event);
    return {
      policy: policy.key,
      packs: policy.pack === undefined ? [] : [policy.pack],
      file: document.file,
      position: document.locate([...path, 'name']),
      source,
      at: instantOf(source.at, document, path),
      service: prefixed(() => readDescriptor({ value: service }, set.vocabulary)),
      ...(event ? { event: prefixed(() => readEvent({ value: { ...envelope(index), ...event } }, set.vocabulary)) } : {}),
      parameters: prefixed(() => checkParameters(set.parameters, { value: source.parameters ?? {} })),
    };
  });
}

const envelope = (index: number) => ({ specversion: '1.0', id: `case-${index + 1}`, source: '/cases' });

function instantOf(at: string | undefined, document: SourceDocument, path: readonly (string | number)[]): number {
  if (at === undefined) return NOON;
  const instant = writtenInstant(at);
  if (instant !== undefined) return instant;
  const place = { file: document.file, position: document.locate([...path, 'at']), path: [...path, 'at'] };
  throw new DeepsynError('invalid-policy', [{ ...place, message: `${at} is no date or timestamp` }]);
}

/** Objects are merged field by field; anything else replaces, and null takes away. */
function merge(base: unknown, over: unknown): unknown {
  if (over === undefined) return base;
  if (!isRecord(base) || !isRecord(over)) return isRecord(over) ? merge({}, over) : over;
  const merged = new Map<string, unknown>(Object.entries(base));
  for (const [key, value] of Object.entries(over)) {
    if (value === null) merged.delete(key);
    else merged.set(key, isRecord(value) ? merge(merged.get(key) ?? {}, value) : value);
  }
  return Object.fromEntries(merged);
}

import * as z from 'zod';
import { schemasOf } from './facts/index.ts';
import { caseFile } from './model/case.ts';
import { gateConfiguration, waiversFile } from './model/gate.ts';
import { parametersFile } from './model/parameter.ts';
import { policyFile } from './model/policy.ts';
import { regulationFile } from './model/regulation.ts';
import { serveConfiguration } from './model/serve.ts';
import { eventTypes, type Vocabulary } from './model/vocabulary.ts';

function anyEvent(vocabulary: Vocabulary): z.ZodType {
  const schemas = eventTypes(vocabulary).flatMap((type) => schemasOf(vocabulary).event(type) ?? []);
  return z.union(schemas).describe('A CloudEvent that deepsyn judges; type says which');
}

const sources = {
  'service-descriptor': (vocabulary) => schemasOf(vocabulary).descriptor(),
  event: anyEvent,
  policy: policyFile,
  parameters: () => parametersFile,
  cases: () => caseFile,
  regulation: () => regulationFile,
  'gate-configuration': () => gateConfiguration,
  waivers: () => waiversFile,
  'serve-configuration': () => serveConfiguration,
} as const satisfies Record<string, (vocabulary: Vocabulary) => z.ZodType>;

/** The inputs that have a JSON Schema. */
export type SchemaName = keyof typeof sources;
export const schemaNames: readonly SchemaName[] = [
  'service-descriptor',
  'event',
  'policy',
  'parameters',
  'cases',
  'regulation',
  'gate-configuration',
  'waivers',
  'serve-configuration',
];

/** The JSON Schema (draft 2020-12) of an input, for editors and for other programs. */
export function jsonSchema(name: SchemaName, vocabulary: Vocabulary): object {
  return z.toJSONSchema(sources[name](vocabulary), { io: 'input', unrepresentable: 'any', reused: 'ref' });
}

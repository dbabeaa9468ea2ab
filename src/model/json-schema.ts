import * as z from 'zod';
import { caseFile } from './case.ts';
import { decisionRecord } from './decision-record.ts';
import { serviceDescriptor } from './descriptor/index.ts';
import { eventSchemas } from './event/index.ts';
import { gateConfiguration, waiversFile } from './gate.ts';
import { inspectionSchema } from './inspection.ts';
import { parametersFile } from './parameter.ts';
import { policyFile } from './policy.ts';
import { regulationFile } from './regulation.ts';
import { serveConfiguration } from './serve.ts';

const anyEvent = z.union(Object.values(eventSchemas)).describe('A CloudEvent that deepsyn judges; type says which');

/** What has a JSON Schema: the inputs, the result of an inspection, and the lines of a decision log. */
export const schemaNames = [
  'service-descriptor',
  'event',
  'policy',
  'parameters',
  'cases',
  'regulation',
  'gate-configuration',
  'waivers',
  'serve-configuration',
  'inspection',
  'decision-record',
] as const;
export type SchemaName = (typeof schemaNames)[number];

const sources: Readonly<Record<SchemaName, z.ZodType>> = {
  'service-descriptor': serviceDescriptor,
  event: anyEvent,
  policy: policyFile,
  parameters: parametersFile,
  cases: caseFile,
  regulation: regulationFile,
  'gate-configuration': gateConfiguration,
  waivers: waiversFile,
  'serve-configuration': serveConfiguration,
  inspection: inspectionSchema,
  'decision-record': decisionRecord,
};

/** The JSON Schema (draft 2020-12) of one of them, for editors and for other programs. */
export function jsonSchema(name: SchemaName): object {
  return z.toJSONSchema(sources[name], { io: 'input', unrepresentable: 'any', reused: 'ref' });
}

import '../jitless.ts';
import * as z from 'zod';
import { identifier } from '../unicode.ts';
import { governanceFacts } from './governance.ts';
import { serviceFacts } from './service.ts';
import { supervisionFacts } from './supervision.ts';
import { technologyFacts } from './technology.ts';

/**
 * A service descriptor: what a service is and does, kept as YAML or JSON beside its code.
 * Every fact may be given plainly or attested, and every one may be absent: absent is unknown.
 */
export const serviceDescriptor = z
  .strictObject({
    $schema: z.string().optional().describe('The JSON Schema of this file, for editors'),
    id: identifier.describe('Names the service in findings'),
    name: z.string().min(1).max(500).describe('What people call the service'),
    operator: z.string().min(1).max(500).optional().describe('Who operates it'),
    ...serviceFacts,
    ...governanceFacts,
    ...technologyFacts,
    ...supervisionFacts,
  })
  .describe('A service descriptor: what a service is and does, for Articles 6–24. Absent is unknown, never “no”.');

export type ServiceDescriptor = z.infer<typeof serviceDescriptor>;

/** Lists of items in a descriptor, and the subject that each item is in a finding. */
export const itemLists = {
  'data-sets': 'data-set',
  algorithms: 'algorithm',
  tools: 'tool',
  functions: 'function',
  sites: 'site',
  'listed-applications': 'listed-application',
  orders: 'order',
} as const satisfies Partial<Record<keyof ServiceDescriptor, string>>;

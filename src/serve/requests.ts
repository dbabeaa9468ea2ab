import { z } from 'zod';
import { readDescriptor, readEvent } from '../facts/index.ts';
import { eventTypes, type ServiceEvent } from '../model/event/index.ts';
import { timestamp } from '../model/time.ts';
import { validate } from '../source/index.ts';
import type { NamedService } from './desk.ts';

const service = z
  .union([
    z.string().min(1).max(200).describe('The id of a service that the server knows'),
    z.record(z.string(), z.unknown()),
  ])
  .optional()
  .describe('The service: its id, its descriptor, or nothing where the server knows only one');
const at = timestamp.optional().describe('The time of the decision; now, where it is left out');
const event = z.record(z.string(), z.unknown()).describe('A CloudEvent that deepsyn judges');

/** What is asked natively, and as the input of OPA’s Data API. */
export const decisionRequest = z.strictObject({ service, event, at });
export const assessmentRequest = z.strictObject({ service, at });
export const explanationRequest = z.strictObject({ service, event: event.optional(), at });

const properties = z.record(z.string(), z.unknown()).optional();
const entity = z.looseObject({ type: z.string().min(1), id: z.string().min(1), properties });
const action = z.looseObject({ name: z.string().min(1), properties });
const context = z
  .looseObject({
    time: timestamp.optional().describe('When it happens; now, where it is left out'),
    at: timestamp.optional().describe('The time of the decision; now, where it is left out'),
  })
  .optional();

/** AuthZEN Authorization API 1.0, Access Evaluation. */
export const evaluation = z.looseObject({ subject: entity, action, resource: entity, context });
export type Evaluation = z.infer<typeof evaluation>;

/** AuthZEN Authorization API 1.0, Access Evaluations: what stands beside the list holds for each that does not say it. */
export const evaluations = z.looseObject({
  subject: entity.optional(),
  action: action.optional(),
  resource: entity.optional(),
  context,
  evaluations: z.array(z.record(z.string(), z.unknown())).max(1000).optional(),
  options: z
    .looseObject({
      evaluations_semantic: z.enum(['execute_all', 'deny_on_first_deny', 'permit_on_first_permit']).optional(),
    })
    .optional(),
});

/** What is asked, checked: the service and the event by their own schemas. */
export interface Asked {
  readonly service: NamedService;
  readonly event: ServiceEvent;
  readonly at?: Date;
}

/** @throws DeepsynError `invalid-request`, `invalid-descriptor`, `invalid-event` with the path of each fault */
export function readDecisionRequest(value: unknown): Asked {
  const request = validate(decisionRequest, { value }, 'invalid-request');
  return {
    service: readService(request.service),
    event: readEvent({ value: request.event }),
    ...(request.at === undefined ? {} : { at: new Date(request.at) }),
  };
}

/** @throws DeepsynError `invalid-descriptor` with the path of each fault */
export function readService(value: string | Readonly<Record<string, unknown>> | undefined): NamedService {
  return typeof value === 'object' ? readDescriptor({ value }) : value;
}

/** The actions that an evaluation can name. */
export const actions: readonly string[] = eventTypes;

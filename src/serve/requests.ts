import { z } from 'zod';
import { readDescriptor, readEvent } from '../facts/index.ts';
import { itemLists } from '../model/descriptor/index.ts';
import { DeepsynError } from '../model/errors.ts';
import { eventTypes, type ServiceEvent } from '../model/event/index.ts';
import { keysOf } from '../model/keys.ts';
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
  evaluations: z.array(z.record(z.string(), z.unknown())).optional(),
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

/** Reads the parts of requests that every interface has. */
export interface RequestReader {
  /** @throws DeepsynError `invalid-request`, `invalid-descriptor`, `invalid-event`, `too-large` with the path of each fault */
  decision(value: unknown): Asked;
  /** @throws DeepsynError `invalid-descriptor`, `too-large` with the path of each fault */
  service(value: string | Readonly<Record<string, unknown>> | undefined): NamedService;
  /** @throws DeepsynError `too-large` where a request holds more evaluations, or a descriptor more items, than allowed */
  count(found: number, what: string, path: readonly string[]): void;
}

/** @param most how many evaluations a request may hold, and how many items its descriptor */
export function requestReader(most: number): RequestReader {
  const count: RequestReader['count'] = (found, what, path) => {
    if (found <= most) return;
    const message = `it holds ${found} ${what}, more than ${most}`;
    throw new DeepsynError('too-large', [{ path: [...path], message, remedy: 'send less at once' }]);
  };
  const readService: RequestReader['service'] = (value) => {
    if (typeof value !== 'object') return value;
    count(itemsIn(value), 'items', ['service']);
    return readDescriptor({ value });
  };
  return {
    count,
    service: readService,
    decision: (value) => {
      const request = validate(decisionRequest, { value }, 'invalid-request');
      return {
        service: readService(request.service),
        event: readEvent({ value: request.event }),
        ...(request.at === undefined ? {} : { at: new Date(request.at) }),
      };
    },
  };
}

/** The items of all lists of a descriptor that was not checked yet. */
function itemsIn(descriptor: Readonly<Record<string, unknown>>): number {
  return keysOf(itemLists).reduce((sum, name) => {
    const list = Object.hasOwn(descriptor, name) ? descriptor[name] : undefined;
    return sum + (Array.isArray(list) ? list.length : 0);
  }, 0);
}

/** The actions that an evaluation can name. */
export const actions: readonly string[] = eventTypes;

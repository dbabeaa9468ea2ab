import '../jitless.ts';
import * as z from 'zod';
import { keysOf } from '../keys.ts';
import { withRule } from '../rule.ts';
import { timestamp } from '../time.ts';
import { plainText } from '../unicode.ts';
import * as data from './data.ts';

const publication = { actor: data.actor, user: data.user, content: data.content, service: data.suspendedService };
const markChange = {
  actor: data.actor,
  content: data.content,
  before: data.markState('before the processing'),
  after: data.markState('after it'),
};

/** Attributes of CloudEvents 1.0 in its JSON format; extension attributes are lower-case letters and digits. */
const envelope = {
  specversion: z.literal('1.0').describe('The version of CloudEvents'),
  id: plainText(1000).describe('Names the event; unique for its source'),
  source: plainText(2000).describe('Where the event comes from: a URI reference'),
  subject: plainText(2000).optional().describe('What the event is about'),
  time: timestamp.describe('When it happens or happened: an act within a day of the decision'),
  recordedtime: timestamp
    .optional()
    .describe('When the event was recorded, as the CloudEvents extension of that name says'),
  datacontenttype: z
    .string()
    .regex(/^application\/(?:[a-z0-9.+-]+\+)?json\b/)
    .optional()
    .describe('The media type of data: JSON'),
  dataschema: z.string().min(1).optional().describe('The schema of data: a URI'),
};

const ATTRIBUTE_NAME = /^[a-z0-9]{1,20}$/;

/** CloudEvents lets anyone add attributes: lower-case letters and digits, with a plain value. */
function checkExtensions(event: Readonly<Record<string, unknown>>, report: z.core.$RefinementCtx): void {
  for (const [name, value] of Object.entries(event)) {
    if (Object.hasOwn(envelope, name) || name === 'type' || name === 'data') continue;
    if (!ATTRIBUTE_NAME.test(name)) {
      const message = 'an attribute of a CloudEvent has lower-case letters and digits only; other fields stand in data';
      report.addIssue({ code: 'custom', path: [name], message });
    } else if (!['string', 'number', 'boolean'].includes(typeof value)) {
      report.addIssue({ code: 'custom', path: [name], message: 'an attribute of a CloudEvent has a plain value' });
    }
  }
}

function event<const Type extends string, const Shape extends z.core.$ZodLooseShape>(type: Type, shape: Shape) {
  const schema = z
    .looseObject({ ...envelope, type: z.literal(type), data: z.strictObject(shape).optional() })
    .superRefine(checkExtensions);
  return withRule('extensions', schema).describe(`A CloudEvent of type ${type}`);
}

/**
 * The acts and incidents that deepsyn judges, and what each may say; anything in `data` may be absent: absent is unknown.
 * An act asks “may this be done?”; an incident says what happened and what has been done about it so far.
 */
export const eventSchemas = {
  'activity.requested': event('activity.requested', {
    actor: data.actor,
    user: data.user,
    activity: data.activity,
    service: data.suspendedService,
  }),
  'content.generated': event('content.generated', publication),
  'content.edited': event('content.edited', publication),
  'content.published': event('content.published', publication),
  'content.disseminated': event('content.disseminated', publication),
  'content.republished': event('content.republished', publication),
  'biometric-edit.requested': event('biometric-edit.requested', {
    ...publication,
    person: data.person,
    prompt: data.prompt,
  }),
  'mark.removed': event('mark.removed', markChange),
  'mark.altered': event('mark.altered', markChange),
  'mark.concealed': event('mark.concealed', markChange),
  'user.registered': event('user.registered', { user: data.user, service: data.suspendedService }),
  'information.updated': event('information.updated', {
    actor: data.actor,
    user: data.user,
    service: data.suspendedService,
  }),
  'function.launched': event('function.launched', { function: data.launch, service: data.suspendedService }),
  'harmful-content.found': event('harmful-content.found', {
    'found-at': data.found,
    user: data.user,
    content: data.content,
    response: data.harmfulContentResponse,
  }),
  'false-information.found': event('false-information.found', {
    'found-at': data.found,
    user: data.user,
    content: data.content,
    response: data.falseInformationResponse,
  }),
  'terms-breach.found': event('terms-breach.found', {
    'found-at': data.found,
    user: data.user,
    response: data.breachResponse,
  }),
  'complaint.received': event('complaint.received', {
    'received-at': data.found,
    user: data.user,
    response: data.complaintResponse,
  }),
  'application.submitted': event('application.submitted', { application: data.application }),
  'application-violation.found': event('application-violation.found', {
    'found-at': data.found,
    application: data.application,
    response: data.violationResponse,
  }),
  'service.started': event('service.started', { 'started-at': data.found, response: data.filingResponse }),
  'filing.changed': event('filing.changed', { 'changed-at': data.found, response: data.filingResponse }),
  'service.ended': event('service.ended', { 'ended-at': data.found, response: data.filingResponse }),
  'inspection.announced': event('inspection.announced', { 'announced-at': data.found, inspection: data.inspection }),
  'order.received': event('order.received', { 'received-at': data.found, order: data.order }),
  'order.lifted': event('order.lifted', { 'lifted-at': data.found, order: data.order }),
  'violation.established': event('violation.established', { 'established-at': data.found, violation: data.violation }),
} as const;

export type EventType = keyof typeof eventSchemas;

/**
 * An act asks whether it may be done, and is judged by the law of the moment in which that is decided. An incident
 * reports what happened, and is judged by the law of the time at which it did, as far as it is not dated back.
 */
export const eventKinds = {
  'activity.requested': 'act',
  'content.generated': 'act',
  'content.edited': 'act',
  'content.published': 'act',
  'content.disseminated': 'act',
  'content.republished': 'act',
  'biometric-edit.requested': 'act',
  'mark.removed': 'act',
  'mark.altered': 'act',
  'mark.concealed': 'act',
  'user.registered': 'act',
  'information.updated': 'act',
  'function.launched': 'act',
  'harmful-content.found': 'incident',
  'false-information.found': 'incident',
  'terms-breach.found': 'incident',
  'complaint.received': 'incident',
  'application.submitted': 'act',
  'application-violation.found': 'incident',
  'service.started': 'incident',
  'filing.changed': 'incident',
  'service.ended': 'incident',
  'inspection.announced': 'incident',
  'order.received': 'incident',
  'order.lifted': 'incident',
  'violation.established': 'incident',
} as const satisfies Readonly<Record<EventType, 'act' | 'incident'>>;

/**
 * The instant whose law and orders an event is judged by, in milliseconds: for an incident, the latest that it says.
 * @param time the event’s own
 * @param at when it is decided
 * @param moments when what it reports happened, was found or was received, as far as it says so
 */
export const lawTimeOf = (type: EventType, time: number, at: number, moments: readonly number[]): number =>
  eventKinds[type] === 'act' ? at : Math.max(time, ...moments.filter((moment) => moment <= at));

/** Every event type, in the order in which they are documented. */
export const eventTypes = keysOf(eventSchemas);

/** An event: what someone asks to do, or what happened, in CloudEvents 1.0. */
export type ServiceEvent<Type extends EventType = EventType> = {
  [Each in Type]: z.infer<(typeof eventSchemas)[Each]>;
}[Type];

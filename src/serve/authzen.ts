import { randomUUID } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { readDescriptor, readEvent } from '../facts/index.ts';
import { DeepsynError } from '../model/errors.ts';
import { actor } from '../model/event/data.ts';
import { eventSchemas, eventTypes } from '../model/event/index.ts';
import type { Decision } from '../model/finding.ts';
import { isRecord } from '../model/keys.ts';
import { suggest, validate } from '../source/index.ts';
import type { Desk } from './desk.ts';
import { problemOf } from './problems.ts';
import { type Asked, type Evaluation, evaluation, evaluations } from './requests.ts';

/** An answer of AuthZEN: whether it may be done, and in `context` why not, and what to do. */
export interface EvaluationAnswer {
  readonly decision: boolean;
  readonly context: Readonly<Record<string, unknown>>;
}

/**
 * OpenID AuthZEN Authorization API 1.0. The action is a type of event; the subject is its user or actor; the resource is
 * the part of the event that its type names; `context` may name the service, the time and anything else the event says.
 */
export function addAuthzen(app: FastifyInstance, desk: Desk): void {
  app.post('/access/v1/evaluation', async (request) => evaluate(desk, request.body));
  app.post('/access/v1/evaluations', async (request) => {
    const batch = validate(evaluations, { value: request.body }, 'invalid-request');
    const { evaluations: items, options, ...defaults } = batch;
    if (!items || items.length === 0) return evaluate(desk, defaults);
    const semantic = options?.evaluations_semantic ?? 'execute_all';
    // All at once, so that their records are written together.
    if (semantic === 'execute_all')
      return { evaluations: await Promise.all(items.map((item) => evaluateOne(desk, { ...defaults, ...item }))) };
    const answers: EvaluationAnswer[] = [];
    for (const item of items) {
      const answer = await evaluateOne(desk, { ...defaults, ...item });
      answers.push(answer);
      if (semantic === 'deny_on_first_deny' && !answer.decision) break;
      if (semantic === 'permit_on_first_permit' && answer.decision) break;
    }
    return { evaluations: answers };
  });
}

/** The discovery document, for the address under which the server was asked. */
export function authzenConfiguration(origin: string): object {
  return {
    policy_decision_point: origin,
    access_evaluation_endpoint: `${origin}/access/v1/evaluation`,
    access_evaluations_endpoint: `${origin}/access/v1/evaluations`,
  };
}

async function evaluate(desk: Desk, body: unknown): Promise<EvaluationAnswer> {
  const { service, event, at } = askedBy(validate(evaluation, { value: body }, 'invalid-request'));
  return answerOf(await desk.decide(service, event, at));
}

/** One of several: what is wrong with it denies it, and not the others. */
async function evaluateOne(desk: Desk, body: unknown): Promise<EvaluationAnswer> {
  try {
    return await evaluate(desk, body);
  } catch (error) {
    const { status, detail, title } = problemOf(error);
    return { decision: false, context: { error: { status, message: detail, code: title } } };
  }
}

function answerOf({ decision, reason, id, findings, duties, at }: Decision): EvaluationAnswer {
  const against = findings.filter(({ status }) => status === 'violated' || status === 'indeterminate');
  const reasons = [
    ...(reason ? [[reason.code, reason.message]] : []),
    ...against.map(({ obligation, provision, status }) => [obligation, `${status} (${provision})`]),
  ];
  return {
    decision: decision === 'permit',
    context: {
      id,
      outcome: decision,
      ...(reason ? { reason } : {}),
      at,
      ...(decision === 'permit' ? {} : { reason_admin: Object.fromEntries(reasons) }),
      ...(against.length > 0 ? { findings: against } : {}),
      ...(duties.length > 0 ? { duties } : {}),
    },
  };
}

/** Puts an evaluation into the words of an event; its schema then says what is wrong with it. */
function askedBy({ subject, action, resource, context = {} }: Evaluation): Asked {
  const type = eventTypes.find((each) => each === action.name);
  if (!type) {
    const message = `there is no action “${action.name}”`;
    const remedy = suggest(action.name, eventTypes).remedy ?? `expected one of ${eventTypes.join(', ')}`;
    throw new DeepsynError('invalid-request', [{ path: ['action', 'name'], message, remedy }]);
  }
  const fields = Object.keys(eventSchemas[type].shape.data.unwrap().shape);
  if (!fields.includes(resource.type)) {
    const message = `${type} is not about “${resource.type}”`;
    throw new DeepsynError('invalid-request', [
      { path: ['resource', 'type'], message, ...suggest(resource.type, fields) },
    ]);
  }
  const { service, time, at, data, ...others } = context;
  const unknown = Object.keys(others).filter((name) => !fields.includes(name));
  const known = Object.fromEntries(Object.entries(others).filter(([name]) => !unknown.includes(name)));
  const event = {
    specversion: '1.0',
    // Neither names anyone: both stand in logs as they are.
    id: randomUUID(),
    source: '/access/v1',
    type,
    time: time ?? new Date().toISOString(),
    data: {
      ...action.properties,
      ...known,
      ...(isRecord(data) ? data : {}),
      ...(isActor(subject.type) && fields.includes('actor') ? { actor: subject.type } : {}),
      ...(subject.type === 'user' && fields.includes('user')
        ? { user: { ...subject.properties, id: subject.id } }
        : {}),
      [resource.type]: resource.type === 'service' ? resource.id : { ...resource.properties, ...idIn(type, resource) },
    },
  };
  return {
    service: isRecord(service) ? readDescriptor({ value: service }) : typeof service === 'string' ? service : undefined,
    event: readEvent({ value: event }),
    ...(at === undefined ? {} : { at: new Date(at) }),
  };
}

const isActor = (type: string): boolean => actor.safeParse(type).success;

/** The id of a resource stands in the event where its part of it has one. */
function idIn(type: keyof typeof eventSchemas, resource: Evaluation['resource']): { id?: string } {
  const part: object = eventSchemas[type].shape.data.unwrap().shape;
  const shape: unknown = Reflect.get(part, resource.type);
  const parsed = isParser(shape) ? shape.safeParse({ id: resource.id }) : undefined;
  return parsed?.success ? { id: resource.id } : {};
}

function isParser(value: unknown): value is { safeParse(value: unknown): { success: boolean } } {
  return typeof value === 'object' && value !== null && 'safeParse' in value && typeof value.safeParse === 'function';
}

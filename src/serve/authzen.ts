import { setImmediate } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import type { z } from 'zod';
import { PreparedService } from '../decide/index.ts';
import type { ServiceDescriptor } from '../model/descriptor/index.ts';
import { DeepsynError } from '../model/errors.ts';
import type { Decision } from '../model/finding.ts';
import { limits } from '../model/limits.ts';
import { shortened, validate } from '../source/index.ts';
import { askedBy, checkSharedContext, serviceIn } from './authzen-event.ts';
import type { Desk, NamedService } from './desk.ts';
import { problemOf } from './problems.ts';
import { evaluation, evaluations, type RequestReader } from './requests.ts';
import { StreamedAnswers } from './streamed.ts';

/** An answer of AuthZEN: whether it may be done, and in `context` why not, and what to do. */
export interface EvaluationAnswer {
  readonly decision: boolean;
  readonly context: Readonly<Record<string, unknown>>;
}

/** How many evaluations are begun before others get their turn, and the longest turn in milliseconds. */
const SLICE = 32;
const TURN = 8;

/**
 * OpenID AuthZEN Authorization API 1.0. The action is a type of event; the subject is its user or actor; the resource is
 * the part of the event that its type names; `context` may name the service, the time and anything else the event says.
 */
export function addAuthzen(app: FastifyInstance, desk: Desk, read: RequestReader): void {
  const streamed = new StreamedAnswers(limits.batches, limits.batchMilliseconds);
  app.post('/access/v1/evaluation', async (request) => evaluate(desk, request.body, read));
  app.post('/access/v1/evaluations', async (request, reply) => {
    const batch = validate(evaluations, { value: request.body }, 'invalid-request');
    const { subject, action, resource, context, evaluations: items, options } = batch;
    const defaults = { subject, action, resource, context };
    if (!items || items.length === 0) return evaluate(desk, defaults, read);
    read.count(items.length, 'evaluations', ['evaluations']);
    const shared = { at: read.at, service: oncePerValue(desk, read.service) };
    // What is wrong with the common context is reported once, not with each evaluation.
    checkSharedContext(context);
    checkDefaults(defaults, items, read.batchBytes);
    read.at(context?.at, ['context', 'at']);
    serviceIn(context, shared.service);
    const ask = (item: Item) => evaluateOne(desk, { ...defaults, ...item }, shared);
    return streamed.send(reply, written(items, ask, options?.evaluations_semantic ?? 'execute_all'));
  });
}

type Batch = z.infer<typeof evaluations>;
type Item = NonNullable<Batch['evaluations']>[number];
type Defaults = Pick<Batch, 'subject' | 'action' | 'resource' | 'context'>;
type Semantic = NonNullable<NonNullable<Batch['options']>['evaluations_semantic']>;

/**
 * Defaults are read anew with each evaluation that they hold for, but for a service.
 * @throws DeepsynError `too-large` where they would come to more than `most` bytes, written out with each
 */
function checkDefaults(defaults: Defaults, items: readonly Item[], most: number): void {
  for (const [name, value] of Object.entries({ ...defaults, context: { ...defaults.context, service: undefined } })) {
    const bytes = Buffer.byteLength(JSON.stringify(value) ?? '');
    const count = items.filter((item) => !Object.hasOwn(item, name)).length;
    if (bytes * count <= most) continue;
    const message = `${count} evaluations share ${bytes} bytes: together more than ${most}`;
    throw new DeepsynError('too-large', [{ path: [name], message, remedy: 'send fewer evaluations, or less for all' }]);
  }
}

/** The answer to a batch, a few evaluations at a time. What nobody reads yet is not decided on yet. */
async function* written(
  items: readonly Item[],
  ask: (item: Item) => Promise<EvaluationAnswer>,
  semantic: Semantic,
): AsyncGenerator<string, void, undefined> {
  let before = '{"evaluations":[';
  for (let next = 0; next < items.length; ) {
    const begun = performance.now();
    // Together, so that their records are written together, unless each may be the last.
    const most = semantic === 'execute_all' ? SLICE : 1;
    const asked: Promise<EvaluationAnswer>[] = [];
    for (const item of items.slice(next, next + most)) {
      asked.push(ask(item));
      if (performance.now() - begun > TURN) break;
    }
    next += asked.length;
    const answers = await Promise.all(asked);
    yield before + answers.map((answer) => JSON.stringify(answer)).join(',');
    before = ',';
    const [{ decision } = { decision: false }] = answers;
    if (semantic === 'deny_on_first_deny' && !decision) break;
    if (semantic === 'permit_on_first_permit' && decision) break;
    await setImmediate();
  }
  yield ']}';
}

/** A descriptor that several evaluations share is read once. */
function oncePerValue(desk: Desk, readService: RequestReader['service']): RequestReader['service'] {
  const known = new Map<unknown, NamedService>();
  return (value) => {
    if (typeof value !== 'object' || known.has(value)) return known.get(value) ?? readService(value);
    const service = readService(value);
    const prepared = isDescriptor(service) ? desk.point.prepare(service) : service;
    known.set(value, prepared);
    return prepared;
  };
}

const isDescriptor = (service: NamedService): service is ServiceDescriptor =>
  typeof service === 'object' && !(service instanceof PreparedService);

/** The discovery document, for the address under which the server was asked. */
export function authzenConfiguration(origin: string): object {
  return {
    policy_decision_point: origin,
    access_evaluation_endpoint: `${origin}/access/v1/evaluation`,
    access_evaluations_endpoint: `${origin}/access/v1/evaluations`,
  };
}

type Reader = Pick<RequestReader, 'service' | 'at'>;

async function evaluate(desk: Desk, body: unknown, read: Reader): Promise<EvaluationAnswer> {
  const { service, event, at } = askedBy(validate(evaluation, { value: body }, 'invalid-request'), read);
  return answerOf(await desk.decide(service, event, at));
}

/** One of several: what is wrong with it denies it, and not the others. */
async function evaluateOne(desk: Desk, body: unknown, read: Reader): Promise<EvaluationAnswer> {
  try {
    return await evaluate(desk, body, read);
  } catch (error) {
    const { status, detail, title } = problemOf(error);
    const message = shortened(detail, limits.summary);
    return { decision: false, context: { error: { status, message, code: title } } };
  }
}

function answerOf({ decision, reason, id, draft, findings, duties, at }: Decision): EvaluationAnswer {
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
      ...(draft ? { draft } : {}),
      ...(decision === 'permit' ? {} : { reason_admin: Object.fromEntries(reasons) }),
      ...(against.length > 0 ? { findings: against } : {}),
      ...(duties.length > 0 ? { duties } : {}),
    },
  };
}

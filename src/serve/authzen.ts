import { setImmediate } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import { PreparedService } from '../decide/index.ts';
import type { ServiceDescriptor } from '../model/descriptor/index.ts';
import type { Decision } from '../model/finding.ts';
import { limits } from '../model/limits.ts';
import { shortened, validate } from '../source/index.ts';
import { askedBy, serviceIn } from './authzen-event.ts';
import type { Desk, NamedService } from './desk.ts';
import { problemOf } from './problems.ts';
import { evaluation, evaluations, type RequestReader } from './requests.ts';

/** An answer of AuthZEN: whether it may be done, and in `context` why not, and what to do. */
export interface EvaluationAnswer {
  readonly decision: boolean;
  readonly context: Readonly<Record<string, unknown>>;
}

/** How many evaluations are begun before others get their turn. */
const SLICE = 32;

/**
 * OpenID AuthZEN Authorization API 1.0. The action is a type of event; the subject is its user or actor; the resource is
 * the part of the event that its type names; `context` may name the service, the time and anything else the event says.
 */
export function addAuthzen(app: FastifyInstance, desk: Desk, read: RequestReader): void {
  app.post('/access/v1/evaluation', async (request) => evaluate(desk, request.body, read.service));
  app.post('/access/v1/evaluations', async (request) => {
    const batch = validate(evaluations, { value: request.body }, 'invalid-request');
    const { evaluations: items, options, ...defaults } = batch;
    if (!items || items.length === 0) return evaluate(desk, defaults, read.service);
    read.count(items.length, 'evaluations', ['evaluations']);
    const readService = oncePerValue(desk, read.service);
    // What is wrong with the common context is reported once, not with each evaluation.
    serviceIn(defaults.context, readService);
    const semantic = options?.evaluations_semantic ?? 'execute_all';
    const ask = (item: (typeof items)[number]) => evaluateOne(desk, { ...defaults, ...item }, readService);
    if (semantic === 'execute_all') return { evaluations: await evaluateAll(items, ask) };
    const answers: EvaluationAnswer[] = [];
    for (const item of items) {
      const answer = await ask(item);
      answers.push(answer);
      if (semantic === 'deny_on_first_deny' && !answer.decision) break;
      if (semantic === 'permit_on_first_permit' && answer.decision) break;
      if (answers.length % SLICE === 0) await setImmediate();
    }
    return { evaluations: answers };
  });
}

/** All but at once, so that their records are written together; other requests get their turn in between. */
async function evaluateAll<Item>(
  items: readonly Item[],
  ask: (item: Item) => Promise<EvaluationAnswer>,
): Promise<EvaluationAnswer[]> {
  const answers: Promise<EvaluationAnswer>[] = [];
  for (const item of items) {
    answers.push(ask(item));
    if (answers.length % SLICE === 0) await setImmediate();
  }
  return Promise.all(answers);
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

async function evaluate(desk: Desk, body: unknown, readService: RequestReader['service']): Promise<EvaluationAnswer> {
  const { service, event, at } = askedBy(validate(evaluation, { value: body }, 'invalid-request'), readService);
  return answerOf(await desk.decide(service, event, at));
}

/** One of several: what is wrong with it denies it, and not the others. */
async function evaluateOne(
  desk: Desk,
  body: unknown,
  readService: RequestReader['service'],
): Promise<EvaluationAnswer> {
  try {
    return await evaluate(desk, body, readService);
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

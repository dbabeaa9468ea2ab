import type { FastifyInstance } from 'fastify';
import { readEvent } from '../facts/index.ts';
import { jsonSchema, schemaNames } from '../model/json-schema.ts';
import { suggest, validate } from '../source/index.ts';
import type { Desk } from './desk.ts';
import { RequestError } from './problems.ts';
import { assessmentRequest, explanationRequest, type RequestReader } from './requests.ts';

/** Decisions, assessments, explanations and policies, as the library has them. */
export function addNative(app: FastifyInstance, desk: Desk, read: RequestReader): void {
  app.post('/v1/decisions', async (request) => {
    const { service, event, at } = read.decision(request.body);
    return desk.decide(service, event, at);
  });
  app.post('/v1/assessments', async (request) => {
    const { service, at } = validate(assessmentRequest, { value: request.body }, 'invalid-request');
    return desk.assess(read.service(service), at === undefined ? undefined : new Date(at));
  });
  app.post<{ Params: { obligation: string } }>('/v1/explanations/:obligation', async (request) => {
    const { service, event, at } = validate(explanationRequest, { value: request.body ?? {} }, 'invalid-request');
    return desk.explain(
      request.params.obligation,
      read.service(service),
      event && readEvent({ value: event }),
      at === undefined ? undefined : new Date(at),
    );
  });
  app.get('/v1/policies', async () => {
    const { digest, draft, policies } = desk.point.policies;
    const listed = policies.map(({ key, regulation, article, version, title, obligations }) => ({
      key,
      regulation,
      article,
      version,
      title,
      obligations: obligations.map(({ id, provision, bearer, modality, title: name, demand }) => ({
        id,
        provision,
        bearer,
        modality,
        title: name,
        demand,
      })),
    }));
    return { digest, ...(draft ? { draft } : {}), evaluator: desk.point.evaluator, policies: listed };
  });
  app.get('/v1/services', async () => ({ services: desk.services }));
  app.get<{ Params: { name: string } }>('/v1/schemas/:name', async (request) => {
    const name = schemaNames.find((each) => each === request.params.name);
    if (name) return jsonSchema(name);
    const { remedy } = suggest(request.params.name, schemaNames);
    throw new RequestError(
      404,
      'unknown-schema',
      `there is no schema “${request.params.name}”${remedy ? ` (${remedy})` : ''}`,
    );
  });
}

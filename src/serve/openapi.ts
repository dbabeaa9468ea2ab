import { z } from 'zod';
import { assessmentRequest, decisionRequest, evaluation, evaluations, explanationRequest } from './requests.ts';

const schemaOf = (schema: z.ZodType): object => {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  return rest;
};

const outcome = z.enum(['permit', 'deny', 'indeterminate']);
const finding = z.object({
  obligation: z.string(),
  article: z.int(),
  provision: z.string(),
  bearer: z.array(z.string()),
  subject: z.object({ kind: z.string(), id: z.string().optional() }),
  status: z.enum(['satisfied', 'violated', 'indeterminate', 'not-applicable']),
  missing: z.array(z.string()).optional(),
  ahead: z.array(z.string()).optional(),
});
const applied = z.object({ regulation: z.string(), article: z.int(), version: z.string() });
const duty = z.object({
  id: z.string(),
  obligation: z.string(),
  title: z.string(),
  due: z.string().optional(),
  with: z.record(z.string(), z.unknown()),
});
const decision = z.object({
  id: z.string(),
  bundle: z.string(),
  draft: z.literal(true).optional(),
  decision: outcome,
  reason: z.object({ code: z.string(), message: z.string() }).optional(),
  service: z.string(),
  event: z.string(),
  at: z.string(),
  policies: z.array(applied),
  findings: z.array(finding),
  duties: z.array(duty),
});
const assessment = z.object({
  service: z.string(),
  at: z.string(),
  draft: z.literal(true).optional(),
  policies: z.array(applied),
  findings: z.array(finding),
  summary: z.record(z.string(), z.int()),
});
const problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  problems: z
    .array(
      z.object({ path: z.array(z.union([z.string(), z.int()])), message: z.string(), remedy: z.string().optional() }),
    )
    .optional(),
});
const answer = z.object({ decision: z.boolean(), context: z.record(z.string(), z.unknown()).optional() });
const anything = z.record(z.string(), z.unknown());

interface Route {
  readonly method: 'get' | 'post';
  readonly path: string;
  readonly tag: string;
  readonly summary: string;
  readonly body?: z.ZodType;
  readonly response: z.ZodType;
  readonly parameters?: readonly string[];
  readonly open?: true;
}

const ROUTES: readonly Route[] = [
  {
    method: 'post',
    path: '/v1/decisions',
    tag: 'native',
    summary: 'Decides on an event',
    body: decisionRequest,
    response: decision,
  },
  {
    method: 'post',
    path: '/v1/assessments',
    tag: 'native',
    summary: 'All findings on a service',
    body: assessmentRequest,
    response: assessment,
  },
  {
    method: 'post',
    path: '/v1/explanations/{obligation}',
    tag: 'native',
    summary: 'Why an obligation came out so',
    body: explanationRequest,
    response: anything,
    parameters: ['obligation'],
  },
  { method: 'get', path: '/v1/policies', tag: 'native', summary: 'The policies in use', response: anything },
  {
    method: 'get',
    path: '/v1/services',
    tag: 'native',
    summary: 'The services that the server knows',
    response: anything,
  },
  {
    method: 'get',
    path: '/v1/schemas/{name}',
    tag: 'native',
    summary: 'The JSON Schema of an input',
    response: anything,
    parameters: ['name'],
  },
  {
    method: 'post',
    path: '/access/v1/evaluation',
    tag: 'AuthZEN',
    summary: 'Access Evaluation (AuthZEN 1.0)',
    body: evaluation,
    response: answer,
  },
  {
    method: 'post',
    path: '/access/v1/evaluations',
    tag: 'AuthZEN',
    summary: 'Access Evaluations (AuthZEN 1.0)',
    body: evaluations,
    response: z.union([z.object({ evaluations: z.array(answer) }), answer]),
  },
  {
    method: 'get',
    path: '/.well-known/authzen-configuration',
    tag: 'AuthZEN',
    summary: 'Discovery',
    response: anything,
    open: true,
  },
  {
    method: 'post',
    path: '/v1/data/{path}',
    tag: 'OPA',
    summary: 'OPA’s Data API: deepsyn/decision, deepsyn/allow, deepsyn/assessment',
    body: z.object({ input: z.unknown() }),
    response: z.object({
      result: z.unknown(),
      decision_id: z.string().optional(),
      explanation: z.array(z.unknown()).optional(),
    }),
    parameters: ['path'],
  },
  { method: 'get', path: '/v1/status', tag: 'OPA', summary: 'The bundle in use', response: anything },
  {
    method: 'get',
    path: '/health',
    tag: 'health',
    summary: 'Whether the server lives',
    response: anything,
    open: true,
  },
  {
    method: 'get',
    path: '/health/ready',
    tag: 'health',
    summary: 'Whether it takes requests',
    response: anything,
    open: true,
  },
];

/** The OpenAPI 3.1 document, from the schemas that requests are checked with. */
export function openApi(version: string): object {
  const json = (schema: z.ZodType) => ({ 'application/json': { schema: schemaOf(schema) } });
  const failure = (description: string) => ({
    description,
    content: { 'application/problem+json': { schema: schemaOf(problem) } },
  });
  const paths: Record<string, Record<string, unknown>> = {};
  for (const { method, path, tag, summary, body, response, parameters = [], open } of ROUTES) {
    const operation = {
      tags: [tag],
      summary,
      operationId: `${method}${path.replace(/[^a-z0-9]+/gi, '-')}`,
      ...(parameters.length > 0
        ? { parameters: parameters.map((name) => ({ name, in: 'path', required: true, schema: { type: 'string' } })) }
        : {}),
      ...(body ? { requestBody: { required: true, content: json(body) } } : {}),
      responses: {
        200: { description: 'Done', content: json(response) },
        ...(body ? { 400: failure('The request cannot be used'), 413: failure('The body is too large') } : {}),
        ...(open ? {} : { 401: failure('Who asks is not known') }),
        404: failure('There is no such thing'),
        415: failure('The body is no JSON'),
        429: failure('Too many requests'),
        503: failure('The server is going down'),
      },
      ...(open ? { security: [] } : {}),
    };
    paths[path] = { ...paths[path], [method]: operation };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'deepsyn',
      version,
      description: 'A decision point for China’s deep synthesis regulations.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    security: [{ bearer: [] }, {}],
    components: { securitySchemes: { bearer: { type: 'http', scheme: 'bearer' } } },
    paths,
  };
}

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import rateLimit from '@fastify/rate-limit';
import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import { type FastifyInstance, type FastifyRequest, fastify } from 'fastify';
import { readBundleKey } from '../bundle/index.ts';
import { type BundleOptions, type DecisionPoint, openPoint } from '../decide/index.ts';
import { readDescriptor } from '../facts/index.ts';
import type { ServiceDescriptor } from '../model/descriptor/index.ts';
import { DeepsynError } from '../model/errors.ts';
import type { ServeConfiguration } from '../model/serve.ts';
import { DEFAULT_ALGORITHM } from '../model/signing.ts';
import { readDocument } from '../source/index.ts';
import { createAuthentication } from './authentication.ts';
import { addAuthzen, authzenConfiguration } from './authzen.ts';
import { openDecisionLog, type ServedLog } from './decision-log.ts';
import { createDesk } from './desk.ts';
import { createMetrics } from './metrics.ts';
import { addNative } from './native.ts';
import { addOpa } from './opa.ts';
import { openApi } from './openapi.ts';
import { type ProblemDocument, problemOf, RequestError } from './problems.ts';
import { createReloader, type Reloader, type ReloadResult } from './reload.ts';

export const DEFAULT_HOST = '127.0.0.1';
export const DEFAULT_PORT = 8181;
export const DEFAULT_POLL_SECONDS = 60;

/** A server that is set up, but does not listen yet. */
export interface DecisionServer {
  readonly app: FastifyInstance;
  readonly point: DecisionPoint;
  /** Begins to listen. @returns the address, as `http://127.0.0.1:8181` */
  listen(): Promise<string>;
  /** Looks for the bundle, or the folder of policies, now. A bad one is refused and logged; the old one stays. */
  reload(): Promise<ReloadResult>;
  /** Takes no more requests, answers those that are in flight, and ends. */
  close(): Promise<void>;
}

/** Routes that anyone may ask: they tell nothing of policies. */
const OPEN = ['/health', '/health/live', '/health/ready', '/.well-known/authzen-configuration'];

/**
 * Sets up a decision point over HTTP.
 * @param folder from which the paths of the configuration start
 * @throws DeepsynError where the policies, parameters, services, keys or limits cannot be used, or where it would listen
 * beyond this machine without authentication
 */
export async function createServer(
  configuration: ServeConfiguration,
  folder: string,
  version: string,
): Promise<DecisionServer> {
  const host = configuration.host ?? DEFAULT_HOST;
  const authenticate = createAuthentication(configuration.authentication, folder);
  if (!authenticate && !isLoopback(host)) {
    const message = `listening on ${host} without authentication would answer anyone`;
    const remedy = 'give authentication, or listen on 127.0.0.1';
    throw new DeepsynError('invalid-configuration', [{ path: ['authentication'], message, remedy }]);
  }
  const at = (file: string) => resolve(folder, file);
  const point = await pointOf(configuration, at);
  const services = (configuration.services ?? []).map((file) => readDescriptor(readDocument(at(file))));
  const log = await openDecisionLog(configuration['decision-log'], at, point);
  try {
    return await assemble({ configuration, host, version, authenticate, at, point, services, log });
  } catch (error) {
    // Its folder is free again for a server that can start.
    await log?.close();
    throw error;
  }
}

/** What a server is made of. */
interface Parts {
  readonly configuration: ServeConfiguration;
  readonly host: string;
  readonly version: string;
  readonly authenticate: ReturnType<typeof createAuthentication>;
  readonly at: (file: string) => string;
  readonly point: DecisionPoint;
  readonly services: readonly ServiceDescriptor[];
  readonly log: ServedLog | undefined;
}

async function assemble(parts: Parts): Promise<DecisionServer> {
  const { configuration, host, version, authenticate, at, point, services, log } = parts;
  const metrics = createMetrics(point.memo, () => point.policies.digest, log?.upload);
  const desk = createDesk(point, services, metrics, log?.record);
  const { limits = {}, tls } = configuration;
  const seconds = limits['timeout-seconds'] ?? 10;
  const app: FastifyInstance = fastify({
    logger: configuration.log === 'silent' ? false : { level: configuration.log ?? 'warn', stream: process.stderr },
    bodyLimit: limits['body-bytes'] ?? 1024 * 1024,
    requestTimeout: seconds * 1000,
    connectionTimeout: seconds * 1000,
    forceCloseConnections: 'idle',
    routerOptions: { maxParamLength: 300 },
    ...(tls ? { https: { key: readPem(at(tls.key)), cert: readPem(at(tls.certificate)) } } : {}),
  });
  app.server.headersTimeout = seconds * 1000;
  const reloader = watch(point, configuration, (result, status) => {
    metrics.countReload(result);
    if (result === 'taken') app.log.info({ bundle: status }, 'another bundle decides');
    if (result === 'refused')
      app.log.error({ bundle: status }, 'a bundle was refused; the one before goes on deciding');
  });
  takeJsonAlone(app, limits.depth ?? 64);
  answerWithProblems(app);
  if (limits['requests-per-minute'] !== undefined) {
    await app.register(rateLimit, {
      max: limits['requests-per-minute'],
      timeWindow: '1 minute',
      errorResponseBuilder: (_, { after }) =>
        new RequestError(429, 'too-many-requests', `too many requests: try again in ${after}`),
    });
  }
  app.addHook('onRequest', async (request, reply) => {
    const id = request.headers['x-request-id'];
    if (typeof id === 'string' && id.length <= 200) reply.header('x-request-id', id);
    if (!authenticate || OPEN.includes(request.url.split('?')[0] ?? '')) return;
    if (await authenticate(request.headers.authorization)) return;
    reply.header('www-authenticate', 'Bearer');
    throw new RequestError(401, 'unauthorized', 'a bearer token is needed');
  });
  app.addHook('onResponse', async (request, reply) => {
    metrics.countRequest(request.routeOptions.url ?? 'unknown', reply.statusCode);
  });
  await app.register(swagger, {
    mode: 'static',
    specification: { document: JSON.parse(JSON.stringify(openApi(version))) },
  });
  await app.register(swaggerUi, { routePrefix: '/docs' });
  app.get('/openapi.json', async () => openApi(version));
  app.get('/metrics', async (_, reply) => {
    const { text, type } = await metrics.expose();
    return reply.type(type).send(text);
  });
  const state = { closing: false };
  app.addHook('preClose', async () => {
    state.closing = true;
    reloader.stop();
  });
  app.get('/health', async () => ({}));
  app.get('/health/live', async () => ({}));
  app.get('/health/ready', async () => {
    if (state.closing) throw new RequestError(503, 'closing', 'the server is going down');
    if (log?.broken()) throw new RequestError(503, 'unwritable-log', 'decisions cannot be logged, so none is given');
    const { active_revision: bundle, code } = reloader.status;
    return { bundle, evaluator: point.evaluator.name, ...(code === undefined ? {} : { refused: code }) };
  });
  app.get('/.well-known/authzen-configuration', async (request) => authzenConfiguration(originOf(request)));
  addNative(app, desk);
  addAuthzen(app, desk);
  addOpa(app, desk, () => reloader.status);
  return {
    app,
    point,
    reload: () => reloader.reload(),
    listen: async () => {
      try {
        const address = await app.listen({ host, port: configuration.port ?? DEFAULT_PORT });
        log?.begin(app.log);
        return address;
      } catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        throw new DeepsynError(
          'invalid-configuration',
          [{ path: ['port'], message, remedy: 'choose another host or port' }],
          { cause: error },
        );
      }
    },
    close: async () => {
      await app.close();
      await log?.close();
      await point.close();
    },
  };
}

function pointOf(configuration: ServeConfiguration, at: (file: string) => string): Promise<DecisionPoint> {
  const { policies, parameters, packs, language } = configuration;
  const bundle = bundleOf(configuration.bundle, at);
  return openPoint({
    ...(policies === undefined ? {} : { policies: at(policies) }),
    ...(bundle ? { bundle } : {}),
    ...(parameters === undefined ? {} : { parameters: readDocument(at(parameters)) }),
    ...(packs === undefined ? {} : { packs }),
    ...(language === undefined ? {} : { language }),
  });
}

function bundleOf(
  configuration: ServeConfiguration['bundle'],
  at: (file: string) => string,
): BundleOptions | undefined {
  if (!configuration) return undefined;
  const { 'verification-key': key, 'signing-algorithm': algorithm = DEFAULT_ALGORITHM, scope } = configuration;
  const from = /^https?:/.test(configuration.from) ? configuration.from : at(configuration.from);
  if (configuration['skip-verification']) return { from, verification: 'skip' };
  if (key === undefined) return { from };
  return { from, verification: readBundleKey(at(key), { algorithm, ...(scope === undefined ? {} : { scope }) }) };
}

/** Policies of the package never change, so they are never looked for. */
function watch(
  point: DecisionPoint,
  { bundle, policies, 'poll-seconds': seconds = DEFAULT_POLL_SECONDS }: ServeConfiguration,
  told: Parameters<typeof createReloader>[2],
): Reloader {
  return createReloader(point, bundle === undefined && policies === undefined ? 0 : seconds, told);
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127\./.test(host);
}

const originOf = (request: FastifyRequest): string => `${request.protocol}://${request.host}`;

function readPem(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new DeepsynError('unreadable-file', [{ file, path: [], message, remedy: 'name a PEM file' }], {
      cause: error,
    });
  }
}

/** Bodies are JSON, in UTF-8, no deeper than the limit, without names that reach into prototypes. */
function takeJsonAlone(app: FastifyInstance, deepest: number): void {
  const parse = app.getDefaultJsonParser('error', 'error');
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (request, body, done) => {
    const text = body.toString();
    if (text === '') return done(new RequestError(400, 'empty-body', 'the request has no body'));
    if (depthOf(text, deepest) > deepest) {
      return done(new RequestError(400, 'too-deep', `the body is nested deeper than ${deepest}`));
    }
    parse(request, text, done);
  });
}

/** How deep JSON is nested, before it is parsed; what stands in strings does not count. */
function depthOf(text: string, enough: number): number {
  let depth = 0;
  let deepest = 0;
  let inString = false;
  for (let index = 0; index < text.length && deepest <= enough; index++) {
    const sign = text.charCodeAt(index);
    if (inString) {
      if (sign === BACKSLASH) index++;
      else if (sign === QUOTE) inString = false;
    } else if (sign === QUOTE) inString = true;
    else if (sign === BRACE || sign === BRACKET) deepest = Math.max(deepest, ++depth);
    else if (sign === BRACE_END || sign === BRACKET_END) depth--;
  }
  return deepest;
}

const [QUOTE, BACKSLASH, BRACE, BRACE_END, BRACKET, BRACKET_END] = [0x22, 0x5c, 0x7b, 0x7d, 0x5b, 0x5d];

/** Every failure is a problem document; what is ours is logged, and told to nobody. */
function answerWithProblems(app: FastifyInstance): void {
  const send = (problem: ProblemDocument) => JSON.stringify(problem);
  app.setErrorHandler((error, request, reply) => {
    const problem = problemOf(error);
    if (problem.status >= 500 && problem.status !== 503) request.log.error(error);
    return reply.code(problem.status).type('application/problem+json').serializer(send).send(problem);
  });
  app.setNotFoundHandler((request, reply) => {
    const problem = problemOf(
      new RequestError(404, 'not-found', `there is no ${request.method} ${request.url.split('?')[0]}`),
    );
    return reply.code(404).type('application/problem+json').serializer(send).send(problem);
  });
}

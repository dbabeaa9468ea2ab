import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createSecureContext } from 'node:tls';
import rateLimit from '@fastify/rate-limit';
import { type FastifyInstance, type FastifyReply, type FastifyRequest, fastify } from 'fastify';
import { readBundleKey } from '../bundle/index.ts';
import { type BundleOptions, type DecisionPoint, openPoint } from '../decide/index.ts';
import { readDescriptor } from '../facts/index.ts';
import type { ServiceDescriptor } from '../model/inputs.ts';
import { DeepsynError } from '../model/errors.ts';
import { limits as defaults } from '../model/limits.ts';
import type { ServeConfiguration } from '../model/serve.ts';
import { DEFAULT_ALGORITHM } from '../model/signing.ts';
import { readDocument, shortened } from '../source/index.ts';
import { createAuthentication } from './authentication.ts';
import { addAuthzen, authzenConfiguration } from './authzen.ts';
import { takeJsonAlone } from './bodies.ts';
import { openDecisionLog, type ServedLog } from './decision-log.ts';
import { createDesk } from './desk.ts';
import { addDocs, asBearer, DOCS_CHALLENGE, isDocs } from './docs.ts';
import { createMetrics } from './metrics.ts';
import { addNative } from './native.ts';
import { addOpa } from './opa.ts';
import { openApi } from './openapi.ts';
import { type ProblemDocument, problemOf, RequestError } from './problems.ts';
import { SteadyStore } from './rate.ts';
import { createReloader, type Reloader, type ReloadResult } from './reload.ts';
import { requestReader } from './requests.ts';
import { endConnections, stop } from './stop.ts';

export const DEFAULT_HOST = '127.0.0.1';
export const DEFAULT_PORT = 8181;
export const DEFAULT_POLL_SECONDS = 60;
/** How often connections are looked over for requests that take too long to arrive, in milliseconds. */
const LOOK_OVER = 1000;

/** A server that is set up, but does not listen yet. */
export interface DecisionServer {
  readonly app: FastifyInstance;
  readonly point: DecisionPoint;
  /** Begins to listen. @returns the address, as `http://127.0.0.1:8181` */
  listen(): Promise<string>;
  /** Looks for the bundle, or the folder of policies, now. A bad one is refused and logged; the old one stays. */
  reload(): Promise<ReloadResult>;
  /** Reads the service descriptors again, all or none: where one is bad, that is logged, and the old ones stay. */
  reloadServices(): 'taken' | 'refused';
  /**
   * Says that it is not ready, and goes on answering for as long as it is told to drain; then takes no more connections,
   * answers what is in flight, and ends, at the latest when the time of grace is over.
   */
  close(): Promise<void>;
}

/** Routes that anyone may ask, as often as they like: they say nothing of policies. */
const HEALTH = ['/health', '/health/live', '/health/ready'];
/** Routes that anyone may ask. */
const OPEN = [...HEALTH, '/.well-known/authzen-configuration'];

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
  const services = readServices(configuration, at);
  const log = await openDecisionLog(configuration['decision-log'], at);
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
  const metrics = createMetrics(
    point.memo,
    () => point.policies.digest,
    () => point.memoryBytes,
    log?.upload,
  );
  const desk = createDesk(point, services, metrics, log?.record);
  const { limits = {}, tls } = configuration;
  const seconds = limits['timeout-seconds'] ?? 10;
  const looks = { connectionsCheckingInterval: LOOK_OVER };
  let limited = async (_request: FastifyRequest, _reply: FastifyReply): Promise<unknown> => undefined;
  const app: FastifyInstance = fastify({
    logger: configuration.log === 'silent' ? false : { level: configuration.log ?? 'warn', stream: process.stderr },
    bodyLimit: limits['body-bytes'] ?? defaults.bodyBytes,
    requestTimeout: seconds * 1000,
    connectionTimeout: seconds * 1000,
    forceCloseConnections: 'idle',
    // What still arrives on a connection that is open is decided, and the connection ends with its answer.
    return503OnClosing: false,
    routerOptions: { maxParamLength: 300 },
    // An address that cannot be read comes before any route, and before hooks.
    frameworkErrors: (error, request, reply) => {
      limited(request, reply).then(
        () => answerWith(error, request, reply),
        (refusal: unknown) => answerWith(refusal, request, reply),
      );
    },
    ...(tls ? { https: { ...looks, ...certificateOf(tls, at) } } : { http: looks }),
  });
  app.server.headersTimeout = seconds * 1000;
  const reloader = watch(point, configuration, (result, status) => {
    metrics.countReload(result);
    if (result === 'taken') app.log.info({ bundle: status }, 'another bundle decides');
    if (result === 'refused')
      app.log.error({ bundle: status }, 'a bundle was refused; the one before goes on deciding');
  });
  takeJsonAlone(app, {
    depth: limits.depth ?? defaults.jsonDepth,
    values: limits.values ?? defaults.jsonValues,
  });
  answerWithProblems(app);
  if (limits['requests-per-minute'] !== undefined) {
    await app.register(rateLimit, {
      global: false,
      max: limits['requests-per-minute'],
      timeWindow: '1 minute',
      store: SteadyStore,
      allowList: (request) => HEALTH.includes(pathOf(request)),
      errorResponseBuilder: (_, { after }) =>
        new RequestError(429, 'too-many-requests', `too many requests: try again in ${after}`),
    });
    limited = app.rateLimit().bind(app);
    // For every request, before it is known who asks and for what: also for those that are refused.
    app.addHook('onRequest', limited);
  }
  app.addHook('onRequest', async (request, reply) => {
    const id = request.headers['x-request-id'];
    if (typeof id === 'string' && id.length <= 200) reply.header('x-request-id', id);
    reply.header('x-content-type-options', 'nosniff');
    if (!authenticate || OPEN.includes(pathOf(request))) return;
    const { authorization, accept = '' } = request.headers;
    const forDocs = isDocs(pathOf(request));
    if (await authenticate(forDocs ? asBearer(authorization) : authorization)) return;
    // A browser knows how to ask a person for Basic credentials alone.
    reply.header('www-authenticate', forDocs && accept.includes('text/html') ? DOCS_CHALLENGE : 'Bearer');
    throw new RequestError(401, 'unauthorized', 'a bearer token is needed');
  });
  app.addHook('onResponse', async (request, reply) => {
    metrics.countRequest(request.routeOptions.url ?? 'unknown', reply.statusCode);
  });
  await addDocs(app, openApi(version));
  app.get('/openapi.json', async () => openApi(version));
  app.get('/metrics', async (_, reply) => {
    const { text, type } = await metrics.expose();
    return reply.type(type).send(text);
  });
  const state = { closing: false };
  endConnections(app, () => state.closing);
  app.get('/health', async () => ({}));
  app.get('/health/live', async () => ({}));
  app.get('/health/ready', async () => {
    if (state.closing) throw new RequestError(503, 'closing', 'the server is going down');
    if (log?.broken()) throw new RequestError(503, 'unwritable-log', 'decisions cannot be logged, so none is given');
    return { status: 'ready' };
  });
  app.get('/.well-known/authzen-configuration', async (request) => authzenConfiguration(originOf(request)));
  const read = requestReader(limits.items ?? defaults.requestItems);
  addNative(app, desk, read);
  addAuthzen(app, desk, read);
  addOpa(app, desk, read, () => reloader.status);
  return {
    app,
    point,
    reload: () => reloader.reload(),
    reloadServices: () => {
      try {
        desk.replace(readServices(configuration, at));
        app.log.info({ services: desk.services }, 'the service descriptors were read again');
        return 'taken';
      } catch (error) {
        app.log.error(error, 'the service descriptors were refused; those before go on being used');
        return 'refused';
      }
    },
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
      state.closing = true;
      reloader.stop();
      await stop(app, configuration.stop);
      await log?.close();
      await point.close();
    },
  };
}

function readServices({ services = [] }: ServeConfiguration, at: (file: string) => string): ServiceDescriptor[] {
  return services.map((file) => readDescriptor(readDocument(at(file))));
}

function pointOf(configuration: ServeConfiguration, at: (file: string) => string): Promise<DecisionPoint> {
  const { policies, draft, parameters, packs, language } = configuration;
  const bundle = bundleOf(configuration.bundle, at);
  return openPoint({
    ...(policies === undefined ? {} : { policies: at(policies) }),
    ...(draft === undefined ? {} : { draft }),
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
  const timeout = configuration['timeout-seconds'];
  const common = { from, ...(timeout === undefined ? {} : { timeoutSeconds: timeout }) };
  if (configuration['skip-verification']) return { ...common, verification: 'skip' };
  if (key === undefined) return common;
  return { ...common, verification: readBundleKey(at(key), { algorithm, ...(scope === undefined ? {} : { scope }) }) };
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

const pathOf = (request: FastifyRequest): string => request.url.split('?')[0] ?? '';

const originOf = (request: FastifyRequest): string => `${request.protocol}://${request.host}`;

/** @throws DeepsynError `unreadable-file`; `invalid-configuration` where key and certificate are none, or do not belong together */
function certificateOf(tls: NonNullable<ServeConfiguration['tls']>, at: (file: string) => string) {
  const pair = { key: readPem(at(tls.key)), cert: readPem(at(tls.certificate)) };
  try {
    createSecureContext(pair);
    return pair;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const remedy = 'name a private key and its certificate, both in PEM';
    throw new DeepsynError('invalid-configuration', [{ path: ['tls'], message, remedy }], { cause: error });
  }
}

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

/** Every failure is a problem document; what is ours is logged, and told to nobody. */
function answerWithProblems(app: FastifyInstance): void {
  app.setErrorHandler(answerWith);
  app.setNotFoundHandler((request, reply) => {
    const message = `there is no ${request.method} ${shortened(pathOf(request))}`;
    return answerWith(new RequestError(404, 'not-found', message), request, reply);
  });
}

function answerWith(error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const problem = problemOf(error);
  if (problem.status >= 500 && problem.status !== 503) request.log.error(error);
  // A body that was read to its end leaves the connection clean: whatever was sent behind it is answered, too.
  if (request.raw.complete) reply.removeHeader('connection');
  const write = (document: ProblemDocument) => JSON.stringify(document);
  return reply.code(problem.status).type('application/problem+json').serializer(write).send(problem);
}

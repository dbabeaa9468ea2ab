import { type EnforcementOptions, enforce } from './enforce.ts';

export type { EnforcementOptions, Refusal, RefusalDocument } from './enforce.ts';

/** As much of a Fastify reply as is used. */
interface Reply {
  code(code: number): Reply;
  type(type: string): Reply;
  send(body: string): unknown;
}

/**
 * A `preHandler` hook for Fastify: the route runs on a permit only. Anything else is answered with 403, or 400 for an event
 * that cannot be used, and a short problem document (RFC 9457); an error goes to the error handler, and is never a permit.
 */
export function deepsyn<Request>(options: EnforcementOptions<Request>) {
  return async (request: Request, reply: Reply): Promise<unknown> => {
    const { refusal } = await enforce(options, request);
    if (!refusal) return undefined;
    return reply.code(refusal.status).type('application/problem+json').send(JSON.stringify(refusal));
  };
}

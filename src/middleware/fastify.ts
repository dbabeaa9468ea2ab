import { type EnforcementOptions, enforce, takeOptions } from './enforce.ts';

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
 * Fastify shows end users the message of an error, so what failed is its `cause`; an error with a status of 4xx goes as it is.
 * @throws DeepsynError `invalid-configuration` at once, with the path of each fault in the options
 */
export function deepsyn<Request>(given: EnforcementOptions<Request>) {
  const options = takeOptions(given);
  return async (request: Request, reply: Reply): Promise<unknown> => {
    const { refusal } = await enforce(options, request).catch((error: unknown) => {
      throw isForClient(error) ? error : new Error('the request could not be decided on', { cause: error });
    });
    if (!refusal) return undefined;
    return reply.code(refusal.status).type('application/problem+json').send(JSON.stringify(refusal));
  };
}

function isForClient(error: unknown): boolean {
  try {
    const status = error instanceof Error && 'statusCode' in error ? Number(error.statusCode) : 500;
    return status >= 400 && status < 500;
  } catch {
    return false;
  }
}

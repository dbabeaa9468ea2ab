import type { Decision } from '../model/finding.ts';
import { asError, type EnforcementOptions, enforce } from './enforce.ts';

export type { EnforcementOptions, Refusal, RefusalDocument } from './enforce.ts';

/** As much of an Express response as is used. */
interface Response {
  status(code: number): Response;
  type(type: string): Response;
  send(body: string): unknown;
  locals: Record<string, unknown>;
}

/**
 * Middleware for Express: the route runs on a permit only, with the decision in `response.locals.decision`. Anything else
 * is answered with 403, or 400 for an event that cannot be used, and a short problem document (RFC 9457); an error goes to
 * the error handler, and is never a permit.
 */
export function deepsyn<Request>(options: EnforcementOptions<Request>) {
  return async (request: Request, response: Response, next: (error?: unknown) => void): Promise<void> => {
    try {
      const { decision, refusal } = await enforce(options, request);
      response.locals.decision = decision satisfies Decision | undefined;
      if (refusal) {
        response.status(refusal.status).type('application/problem+json').send(JSON.stringify(refusal));
        return;
      }
    } catch (error) {
      next(asError(error));
      return;
    }
    next();
  };
}

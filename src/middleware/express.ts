import type { Decision } from '../model/finding.ts';
import { type EnforcementOptions, enforce } from './enforce.ts';

export type { EnforcementOptions } from './enforce.ts';

/** As much of an Express response as is used. */
interface Response {
  status(code: number): Response;
  type(type: string): Response;
  send(body: string): unknown;
  locals: Record<string, unknown>;
}

/**
 * Middleware for Express: the route runs on a permit only, with the decision in `response.locals.decision`. Anything else
 * is answered with 403 and a problem document (RFC 9457); an error goes to the error handler, and is never a permit.
 */
export function deepsyn<Request>(options: EnforcementOptions<Request>) {
  return (request: Request, response: Response, next: (error?: unknown) => void): void => {
    enforce(options, request).then(
      ({ decision, refusal }) => {
        if (refusal) {
          response.status(refusal.status).type('application/problem+json').send(JSON.stringify(refusal));
          return;
        }
        response.locals.decision = decision satisfies Decision | undefined;
        next();
      },
      (error: unknown) => next(error ?? new Error('the decision failed')),
    );
  };
}

/**
 * An edge worker that answers `POST /decide` with `{ service, event }`. `wrangler dev examples/edge/worker.ts` runs it:
 * wrangler compiles the imported policies when the worker is deployed, since a worker itself may not.
 */
import { createDecisionPoint, DeepsynError } from 'deepsyn/core';
import wasm from 'deepsyn/policy.wasm';

const point = await createDecisionPoint({ wasm });

const refuse = (status: number, title: string, problems: DeepsynError['problems'] = []): Response =>
  Response.json({ title, status, problems }, { status, headers: { 'content-type': 'application/problem+json' } });

export default {
  async fetch(request: Request): Promise<Response> {
    if (new URL(request.url).pathname !== '/decide') return refuse(404, 'not-found');
    if (request.method !== 'POST') return refuse(405, 'method-not-allowed');
    try {
      const { service, event } = Object(await request.json());
      return Response.json(await point.decide({ service, event }));
    } catch (error) {
      if (error instanceof SyntaxError) return refuse(400, 'no-json');
      if (error instanceof DeepsynError && error.code.startsWith('invalid-')) {
        return refuse(400, error.code, error.problems);
      }
      // An error is never a decision: the caller must not take this for a permit.
      return refuse(500, error instanceof DeepsynError ? error.code : 'unexpected');
    }
  },
};

import { TextDecoder } from 'node:util';
import type { FastifyInstance } from 'fastify';
import { type JsonBounds, parseJson } from '../source/index.ts';
import { RequestError } from './problems.ts';

/** Bodies are JSON, in UTF-8, within bounds, without keys that stand twice or reach into prototypes. */
export function takeJsonAlone(app: FastifyInstance, bounds: JsonBounds): void {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, async (_request: unknown, body: Buffer) => {
    const text = decoded(decoder, body);
    // Not mended with a substitute: two names that differ in such bytes alone would become one.
    if (text === undefined) throw new RequestError(400, 'no-utf-8', 'the body is not in UTF-8');
    if (text === '') throw new RequestError(400, 'empty-body', 'the request has no body');
    return parseJson(text, bounds);
  });
}

function decoded(decoder: TextDecoder, body: Buffer): string | undefined {
  try {
    return decoder.decode(body);
  } catch {
    return undefined;
  }
}

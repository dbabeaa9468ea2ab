import { TextDecoder } from 'node:util';
import type { FastifyInstance } from 'fastify';
import { RequestError } from './problems.ts';

/** Bodies are JSON, in UTF-8, no deeper than the limit, without names that reach into prototypes. */
export function takeJsonAlone(app: FastifyInstance, deepest: number): void {
  const parse = app.getDefaultJsonParser('error', 'error');
  const decoder = new TextDecoder('utf-8', { fatal: true });
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body, done) => {
    const text = decoded(decoder, body);
    // Not mended with a substitute: two names that differ in such bytes alone would become one.
    if (text === undefined) return done(new RequestError(400, 'no-utf-8', 'the body is not in UTF-8'));
    if (text === '') return done(new RequestError(400, 'empty-body', 'the request has no body'));
    if (depthOf(text, deepest) > deepest) {
      return done(new RequestError(400, 'too-deep', `the body is nested deeper than ${deepest}`));
    }
    parse(request, text, done);
  });
}

function decoded(decoder: TextDecoder, body: string | Buffer): string | undefined {
  if (typeof body === 'string') return body;
  try {
    return decoder.decode(body);
  } catch {
    return undefined;
  }
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

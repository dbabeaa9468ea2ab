import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import type { FastifyInstance } from 'fastify';

const PREFIX = '/docs';

/** What asks a browser for the token: as the password, under any name. Its requests beneath /docs then carry it. */
export const DOCS_CHALLENGE = 'Basic realm="deepsyn: the token is the password", charset="UTF-8"';

/** Whether a path belongs to the page that shows the OpenAPI document. */
export const isDocs = (path: string): boolean => path === PREFIX || path.startsWith(`${PREFIX}/`);

/** The `Authorization` header of a browser, whose Basic password is a bearer token; any other header as it is. */
export function asBearer(header: string | undefined): string | undefined {
  const credentials = /^Basic ([A-Za-z0-9+/]+=*)$/i.exec(header ?? '')?.[1];
  if (credentials === undefined) return header;
  const [, ...password] = Buffer.from(credentials, 'base64').toString('utf8').split(':');
  return `Bearer ${password.join(':')}`;
}

/** Serves the OpenAPI document on a page that loads nothing from elsewhere and runs no inline script. */
export async function addDocs(app: FastifyInstance, document: object): Promise<void> {
  await app.register(swagger, {
    mode: 'static',
    specification: { document: JSON.parse(JSON.stringify(document)) },
  });
  await app.register(swaggerUi, {
    routePrefix: PREFIX,
    staticCSP: {
      'default-src': "'none'",
      'script-src': "'self'",
      'style-src': "'self'",
      'img-src': "'self' data:",
      'connect-src': "'self'",
      'base-uri': "'none'",
      'form-action': "'none'",
      'frame-ancestors': "'none'",
    },
  });
}

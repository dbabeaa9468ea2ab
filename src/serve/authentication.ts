import { createHash, timingSafeEqual } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createLocalJWKSet, createRemoteJWKSet, type JSONWebKeySet, jwtVerify } from 'jose';
import { DeepsynError } from '../model/errors.ts';
import type { ServeConfiguration } from '../model/serve.ts';

/** Whether a caller is who may ask. */
export type Authenticate = (header: string | undefined) => Promise<boolean>;

/**
 * Bearer tokens (RFC 6750): compared by digest, in constant time, or JSON Web Tokens checked against their issuer's keys.
 * @returns undefined where nobody has to authenticate
 */
export function createAuthentication(
  authentication: ServeConfiguration['authentication'],
  folder: string,
): Authenticate | undefined {
  if (!authentication) return undefined;
  const digests = (authentication['tokens-sha256'] ?? []).map((digest) => Buffer.from(digest, 'hex'));
  const verify = authentication.jwt && jwtVerifier(authentication.jwt, folder);
  return async (header) => {
    const token = /^Bearer ([A-Za-z0-9\-._~+/]+=*)$/i.exec(header ?? '')?.[1];
    if (token === undefined) return false;
    const digest = createHash('sha256').update(token).digest();
    // Every digest is compared, so that time tells nothing.
    const known = digests.filter((each) => timingSafeEqual(each, digest)).length > 0;
    return known || (verify !== undefined && (await verify(token)));
  };
}

function jwtVerifier(
  { issuer, audience, jwks }: NonNullable<NonNullable<ServeConfiguration['authentication']>['jwt']>,
  folder: string,
): (token: string) => Promise<boolean> {
  const keys = /^https?:/.test(jwks)
    ? createRemoteJWKSet(new URL(jwks))
    : createLocalJWKSet(readKeys(resolve(folder, jwks)));
  return async (token) => {
    try {
      await jwtVerify(token, keys, { issuer, audience, requiredClaims: ['exp'] });
      return true;
    } catch {
      return false;
    }
  };
}

function readKeys(file: string): JSONWebKeySet {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new DeepsynError('invalid-configuration', [{ file, path: [], message }], { cause: error });
  }
}

import { createHash, timingSafeEqual } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createLocalJWKSet, createRemoteJWKSet, customFetch, jwtVerify } from 'jose';
import { z } from 'zod';
import { DeepsynError } from '../model/errors.ts';
import { limits } from '../model/limits.ts';
import type { ServeConfiguration } from '../model/serve.ts';
import { parseJson, readBounded } from '../source/index.ts';

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
  const keys = /^https?:/.test(jwks) ? remoteKeys(jwks) : localKeys(resolve(folder, jwks));
  return async (token) => {
    try {
      await jwtVerify(token, keys, { issuer, audience, requiredClaims: ['exp'] });
      return true;
    } catch {
      return false;
    }
  };
}

function remoteKeys(jwks: string): ReturnType<typeof createRemoteJWKSet> {
  if (!URL.canParse(jwks)) throw unusable(`“${jwks}” is no address`);
  return createRemoteJWKSet(new URL(jwks), { timeoutDuration: limits.jwksMilliseconds, [customFetch]: fetchBounded });
}

/** The address of the keys is in other hands: no more of it is read than keys can be. */
async function fetchBounded(url: string, options: RequestInit): Promise<Response> {
  const response = await fetch(url, options);
  const body = await readBounded(response, limits.jwksBytes);
  return new Response(body, { status: response.status, headers: { 'content-type': 'application/json' } });
}

function localKeys(file: string): ReturnType<typeof createLocalJWKSet> {
  try {
    return createLocalJWKSet(jsonWebKeySet.parse(parseJson(readFileSync(file, 'utf8'))));
  } catch (error) {
    throw unusable(`${file}: ${error instanceof Error ? error.message : String(error)}`, error);
  }
}

function unusable(message: string, cause?: unknown): DeepsynError {
  const path = ['authentication', 'jwt', 'jwks'];
  const remedy = 'name an http: or https: address, or a file, with a JSON Web Key Set';
  return new DeepsynError('invalid-configuration', [{ path, message, remedy }], { cause });
}

const jsonWebKeySet = z.looseObject({ keys: z.array(z.looseObject({ kty: z.string() })) });

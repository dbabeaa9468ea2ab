/** The algorithms that OPA and we both sign bundles with. */
export const algorithms = [
  'HS256',
  'HS384',
  'HS512',
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
  'ES256',
  'ES384',
  'ES512',
] as const;
export type Algorithm = (typeof algorithms)[number];

/** As with OPA. */
export const DEFAULT_ALGORITHM: Algorithm = 'RS256';

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

/** A key: a secret for HS algorithms, PEM for the others, private (PKCS #8) to sign and public to verify. */
export interface BundleKey {
  readonly key: string;
  readonly algorithm: Algorithm;
  /** Names the key to those who verify with several. */
  readonly id?: string;
  /** What the signature is good for, as OPA understands it. */
  readonly scope?: string;
}

/** The key that a bundle must be signed with, or `skip` where who carried it is trusted. */
export type Verification = BundleKey | 'skip';

/** How much is taken in at once. Far above ordinary inputs, far below what could hold up a process or fill its memory. */
export const limits = {
  /** The largest file of YAML or JSON, and the longest line of a batch, in bytes. */
  fileBytes: 4 * 1024 * 1024,
  /** How deep JSON may be nested. */
  jsonDepth: 64,
  /** How many values one JSON document may hold. */
  jsonValues: 100_000,
  /** The evaluations of one request, or the items of one descriptor in a request, over all of its lists. */
  requestItems: 1000,
  /** The largest body of a request, in bytes. */
  bodyBytes: 1024 * 1024,
  /** How many problems are reported of one value. */
  problems: 100,
  /** How many characters of an input a message repeats. */
  quoted: 200,
  /** How long the account of one fault among many is, in characters. */
  summary: 500,
  /** The keys of a token issuer, in bytes and milliseconds. */
  jwksBytes: 1024 * 1024,
  jwksMilliseconds: 5000,
  /** A bundle as it is stored, in bytes. */
  bundleBytes: 64 * 1024 * 1024,
  /** A bundle unpacked, headers included: some fifty times the policies of the package. */
  unpackedBytes: 128 * 1024 * 1024,
  /** Files and folders of a bundle. */
  bundleEntries: 10_000,
} as const;

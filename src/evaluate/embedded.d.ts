/** The compiled policies, gzipped, in base64: written by the build, for who bundles this package into one file. */
export const gzipped: string;

// Written by `npm run generate` from package.json. Do not edit: change the version and run it again.

/** The version of the package. */
export const engineVersion = '0.1.0';

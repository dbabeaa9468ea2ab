/** The first line of everything that is written by a program. */
export const HEADER =
  '// Written by `npm run generate` from policies/. Do not edit: change the policies and run it again.';

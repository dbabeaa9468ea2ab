import { fileURLToPath } from 'node:url';

/** The policies that come with the package. */
export const SHIPPED_POLICIES = fileURLToPath(new URL('../../policies', import.meta.url));

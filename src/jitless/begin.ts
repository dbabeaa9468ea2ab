import { z } from 'zod';

/**
 * Schemas that are made from here on compile no code: a strict content security policy reports the attempt, and edge
 * workers refuse it. The setting is shared with whatever else uses zod, so `end.ts` puts it back as it was.
 */
export const before = z.config().jitless;
z.config({ jitless: true });

import * as z from 'zod';

/**
 * Text of at least one sign. Half of a surrogate pair is refused: it has no UTF-8, so that two names that differ in it
 * alone would have the same bytes, and the same hash. CloudEvents 1.0 excludes it from strings, too.
 */
export const plainText = (most: number) =>
  z
    .string()
    .min(1)
    .max(most)
    .refine((value) => value.isWellFormed(), { error: 'half of a surrogate pair is no text' });

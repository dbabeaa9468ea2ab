import * as z from 'zod';
import { locator } from './policy.ts';
import { text } from './text.ts';
import { calendarDate } from './time.ts';

/** What a provision does. Norms, definitions, powers and sanctions are encoded; programmatic provisions cannot be. */
export const provisionKinds = [
  'norm',
  'definition',
  'power',
  'sanction',
  'programmatic',
  'scope',
  'commencement',
] as const;

const provision = z.strictObject({
  locator,
  kind: z.enum(provisionKinds),
  gist: text.describe('What it says, in our own words'),
  'encoded-by': z
    .array(z.string().min(1))
    .describe('Obligations by id, named conditions as article-02/1.0.0#NAME, or effective-date'),
});
export type Provision = z.infer<typeof provision>;

/** `regulation.yaml`: every provision of a regulation, down to sentence and item. */
export const regulationFile = z.strictObject({
  $schema: z.string().optional(),
  regulation: z.string().min(1).describe('The name by which policies refer to it'),
  title: text,
  'in-force': calendarDate,
  provisions: z.array(provision).min(1),
});
export type Regulation = z.infer<typeof regulationFile>;

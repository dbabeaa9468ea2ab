import * as z from 'zod';
import { outcomes, statuses } from './status.ts';

const value = z.union([z.boolean(), z.number(), z.string(), z.array(z.string())]);

/** An input that a bundle carries, and what it must come to: a bundle that decides otherwise is refused. */
const selfTest = z.strictObject({
  name: z.string(),
  /** Milliseconds. */
  at: z.number(),
  packs: z.array(z.string()),
  /** The organisation's own values. */
  parameters: z.record(z.string(), value),
  service: z.record(z.string(), z.unknown()),
  event: z.record(z.string(), z.unknown()).exactOptional(),
  decision: z.enum(outcomes).exactOptional(),
  /** The status of each obligation, in the order of the findings. */
  findings: z.array(z.tuple([z.string(), z.enum(statuses)])),
});
export type SelfTest = z.infer<typeof selfTest>;

/** Everything that a bundle is tried on when it is loaded. */
export const selfTests = z.array(selfTest).min(1, { error: 'a bundle without cases cannot be tried' });

import { config } from 'zod';

/**
 * Outside Node the schemas of this folder compile no code of their own: a strict content security policy reports the
 * attempt, and edge workers refuse it. A schema takes the setting over when it is made, so each module that makes some
 * imports this one: bundlers may change the order of everything else.
 */
const before = config().jitless;
let changed = typeof globalThis.process?.versions?.node !== 'string';
if (changed) config({ jitless: true });

/** Puts the setting back, once all schemas are made: whatever else uses zod has it in common with us. */
export function schemasAreMade(): void {
  if (changed) config({ jitless: before });
  changed = false;
}

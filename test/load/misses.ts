import fc from 'fast-check';
import { createDecisionPoint } from '../../src/index.ts';
import { events } from '../../src/testing/index.ts';
import { service } from '../support/two-bundles.ts';

/** How many different events are decided on, again and again. */
const DIFFERENT = 2000;
const SAMPLES = 20;
/** Within a day of the events, which are then judged. */
const at = new Date('2026-06-01T12:00:00+08:00');

/** Decides without a memo, and writes one JSON line for each sample of the WebAssembly memory. */
async function main(misses: number): Promise<void> {
  const point = await createDecisionPoint();
  const asked = fc.sample(events(), { numRuns: DIFFERENT, seed: 1 });
  for (let count = 0, sample = 0; count < misses; count++) {
    const event = asked[count % asked.length];
    // A service that is not prepared is never found in the memo.
    if (event) await point.decide({ service, event, at });
    if (count + 1 < ((sample + 1) * misses) / SAMPLES) continue;
    sample++;
    process.stdout.write(`${JSON.stringify({ misses: count + 1, bytes: point.memoryBytes })}\n`);
  }
}

await main(Number(process.argv[2]));

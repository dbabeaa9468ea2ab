import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Attack, attacks, ordinary } from './support/attacks.ts';
import { MAIN, ROOT } from './support/run.ts';
import { type Taken, WatchedServer } from './support/turns.ts';

/** No turn is longer than this many of the largest ordinary batch; machines that are shared make neither exact. */
const MOST = 10;
let server: WatchedServer;
let largest: Taken;

beforeAll(async () => {
  server = await WatchedServer.start(MAIN, `${ROOT}examples/lotus-studio/lotus-studio.service.yaml`);
  const taken: Taken[] = [];
  for (let count = 0; count < 3; count++) taken.push(await server.ask(ordinary.path, ordinary.body));
  largest = taken.reduce((most, each) => (each.turn > most.turn ? each : most));
});
afterAll(() => server.close());

describe('a request that means to hold up the server', () => {
  it('is compared with a batch that is decided on', () => {
    expect(largest.status).toBe(200);
    expect(largest.turn).toBeGreaterThan(0);
  });

  it.each(Object.entries(attacks))('with %s leaves others their turn, and is answered briefly', async (_, attack) => {
    const first = await server.ask(attack.path, attack.body);
    expect([200, 400, 413]).toContain(first.status);
    expect(first.answerKiB).toBeLessThan(4 * largest.answerKiB);
    const second = await server.ask(attack.path, attack.body);
    expect(Math.min(first.turn, second.turn) / largest.turn).toBeLessThan(MOST);
  });

  it('and is refused leaves nothing in memory, ten times over', async () => {
    const { heap } = await server.ask(ordinary.path, ordinary.body);
    const refused: Attack[] = [];
    for (const attack of Object.values(attacks))
      if ((await server.ask(attack.path, attack.body)).status !== 200) refused.push(attack);
    expect(refused.length).toBeGreaterThan(12);
    for (let round = 0; round < 9; round++) for (const { path, body } of refused) await server.ask(path, body);
    const after = await server.ask(ordinary.path, ordinary.body);
    expect(after.status).toBe(200);
    expect(after.heap - heap).toBeLessThan(16);
  }, 600_000);
});

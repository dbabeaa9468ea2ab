import { createHmac } from 'node:crypto';
import { createDecisionPoint } from '../../src/index.ts';
import { openLog, recordOf } from '../../src/log/index.ts';
import { factsRead } from '../../src/policy/index.ts';
import { at, service, verdictOf } from '../support/two-bundles.ts';
import { type Answer, type Connection, open } from './client.ts';
import type { Served } from './server.ts';
import { batch, eventOf, single } from './traffic.ts';

/** What was answered: the ids of decisions, with the bundle where the answer names it; how long it took; what went wrong. */
export interface Tally {
  readonly acknowledged: Map<string, string | undefined>;
  readonly milliseconds: number[];
  readonly breaches: string[];
  refused: number;
}

export const emptyTally = (): Tally => ({ acknowledged: new Map(), milliseconds: [], breaches: [], refused: 0 });

const CONNECTIONS = 8;
const PIPELINED = 16;
const BATCH = 100;
/** More are alike. */
const MOST_BREACHES = 20;

export function breach(tally: Tally, message: string): void {
  if (tally.breaches.length < MOST_BREACHES) tally.breaches.push(message);
}

/** Sends single decisions, one in eight of them wrong or hostile, until so many were decided. */
export async function sendSingles(served: Served, decisions: number, tally: Tally): Promise<void> {
  let index = 0;
  let decided = 0;
  await onConnections(served.origin, PIPELINED, tally, async (connection) => {
    while (decided < decisions) {
      const asked = single(index++);
      if (asked.expected === 200) decided++;
      const answer = await connection.send('/v1/decisions', asked.body);
      tally.milliseconds.push(answer.took);
      if (answer.status !== asked.expected)
        breach(tally, `${answer.status} instead of ${asked.expected}: ${asked.body.slice(0, 200)}`);
      else if (answer.status === 200) keep(answer, served, asked.telling === true, tally);
      else tally.refused++;
    }
  });
}

function keep({ body }: Answer, { expected }: Served, telling: boolean, tally: Tally): void {
  const [, id = '', bundle = ''] = /^\{"id":"([^"]+)","bundle":"([^"]+)"/.exec(body) ?? [];
  if (!expected.has(bundle)) breach(tally, `a decision names no bundle that is known: ${body.slice(0, 200)}`);
  if (telling && verdictOf(JSON.parse(body)) !== expected.get(bundle)) breach(tally, `a mixed decision: ${body}`);
  acknowledge(tally, id, bundle);
}

function acknowledge(tally: Tally, id: string, bundle: string | undefined): void {
  if (id === '' || tally.acknowledged.has(id)) breach(tally, `an id was given twice, or none: “${id}”`);
  tally.acknowledged.set(id, bundle);
}

/** Sends evaluations, a hundred in a request, until so many were decided. */
export async function sendBatches(served: Served, decisions: number, tally: Tally): Promise<void> {
  let first = 0;
  await onConnections(served.origin, 1, tally, async (connection) => {
    while (first < decisions) {
      const body = batch(first, BATCH + 1);
      first += BATCH;
      const answer = await connection.send('/access/v1/evaluations', body);
      if (answer.status !== 200) breach(tally, `${answer.status} to evaluations: ${answer.body.slice(0, 200)}`);
      const ids = [...answer.body.matchAll(/"context":\{"id":"([^"]+)"/g)];
      if (ids.length !== BATCH) breach(tally, `${ids.length} of ${BATCH} evaluations were decided`);
      for (const [, id = ''] of ids) acknowledge(tally, id, undefined);
      if (!/"context":\{"error":\{"status":400/.test(answer.body)) breach(tally, 'a wrong evaluation was not refused');
      else tally.refused++;
    }
  });
}

/** Runs the same work so many times on each of the connections. */
async function onConnections(
  origin: string,
  times: number,
  tally: Tally,
  work: (connection: Connection) => Promise<void>,
): Promise<void> {
  const connections = await Promise.all(Array.from({ length: CONNECTIONS }, () => open(origin)));
  try {
    await Promise.all(connections.flatMap((each) => Array.from({ length: times }, () => work(each))));
  } catch (error) {
    breach(tally, error instanceof Error ? error.message : String(error));
  } finally {
    for (const each of connections) each.close();
  }
}

/** Decides in this process, for a prepared service and with a log of its own. */
export async function decideHere(folder: string, served: Served, decisions: number, tally: Tally): Promise<void> {
  const point = await createDecisionPoint();
  const prepared = point.prepare(service);
  const context = await point.context();
  const log = await openLog({ folder, key: served.privateKey });
  const key = createHmac('sha256', 'a secret').digest();
  const facts = new Map<string, readonly string[]>();
  for (let done = 0; done < decisions; ) {
    const written: Promise<void>[] = [];
    for (; written.length < 500 && done < decisions; done++) {
      const event = eventOf(done);
      const decision = await point.decide({ service: prepared, event, at });
      const needed = facts.get(event.type) ?? factsRead(point.policies, event.type);
      facts.set(event.type, needed);
      written.push(
        log
          .append(
            recordOf({ decision, event, service: prepared.descriptor, at: at.getTime(), context, needed }, key, {}),
          )
          .then(() => acknowledge(tally, decision.id, decision.bundle)),
      );
    }
    await Promise.all(written);
  }
  await log.close();
}

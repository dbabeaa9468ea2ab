import type { IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import { setImmediate, setTimeout as wait } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import type { ServeConfiguration } from '../model/serve.ts';

const DEFAULT_GRACE_SECONDS = 8;
/** How long what is on its way when the server is told to stop has to be taken in, in milliseconds. */
const ARRIVING = 100;

/** How many connections can wait to be accepted, by Node’s default. */
const BACKLOG = 511;

/** Drains, takes no more connections, answers what is in flight, and cuts off what is not done when the time of grace is over. */
export async function stop(app: FastifyInstance, options: ServeConfiguration['stop']): Promise<void> {
  const { 'drain-seconds': drain = 0, 'grace-seconds': grace = DEFAULT_GRACE_SECONDS } = options ?? {};
  await wait(Math.max(drain * 1000, ARRIVING));
  // One connection is accepted in a turn of the event loop; those that still wait would be reset without an answer.
  for (let turn = 0; turn < BACKLOG + 2; turn++) await setImmediate();
  // Who sends a request byte by byte must not keep the server from ending.
  const force = setTimeout(() => app.server.closeAllConnections(), grace * 1000);
  await app.close();
  clearTimeout(force);
}

/**
 * While the server is closing, a connection ends with the answer to the last request that came on it: with an earlier
 * one, what was sent behind it would be decided and never answered.
 */
export function endConnections(app: FastifyInstance, closing: () => boolean): void {
  const last = new WeakMap<Socket, IncomingMessage>();
  app.addHook('onRequest', async ({ raw }, reply) => {
    last.set(raw.socket, raw);
    // The framework has every answer end its connection.
    if (closing()) reply.raw.removeHeader('connection');
  });
  app.addHook('onSend', async ({ raw }, reply) => {
    if (closing() && last.get(raw.socket) === raw) reply.header('connection', 'close');
  });
}

import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { RequestError } from './problems.ts';

/** Answers that are made as fast as they are read. Each holds its request in memory, so there are no more than a few. */
export class StreamedAnswers {
  readonly #most: number;
  readonly #milliseconds: number;
  #open = 0;

  /** @param milliseconds how long one may take to be read */
  constructor(most: number, milliseconds: number) {
    this.#most = most;
    this.#milliseconds = milliseconds;
  }

  /** @throws RequestError 503 where too many are under way */
  send(reply: FastifyReply, json: AsyncIterable<string>): FastifyReply {
    if (this.#open >= this.#most) {
      reply.header('retry-after', '1');
      throw new RequestError(503, 'busy', 'too many batches are being answered: try again in a second');
    }
    this.#open++;
    const answer = Readable.from(json);
    const late = setTimeout(() => answer.destroy(), this.#milliseconds);
    // Whether it was read to its end or not.
    answer.once('close', () => {
      clearTimeout(late);
      this.#open--;
    });
    return reply.type('application/json; charset=utf-8').send(answer);
  }
}

/**
 * Requests of one connection are answered one after the other: none is decided on before the answer to the one before
 * it has been taken, so that whoever asks and never reads fills no memory.
 * @param most how many may wait; those beyond are refused with 503
 */
export function answerInTurn(app: FastifyInstance, most: number): void {
  const queues = new WeakMap<object, { waiting: number; last: Promise<void> }>();
  app.addHook('onRequest', async ({ raw }, reply) => {
    const queue = queues.get(raw.socket) ?? { waiting: 0, last: Promise.resolve() };
    queues.set(raw.socket, queue);
    if (queue.waiting >= most) throw new RequestError(503, 'busy', 'too many requests wait on this connection');
    const before = queue.last;
    queue.last = new Promise((resolve) => reply.raw.once('close', resolve));
    queue.waiting++;
    await before;
    queue.waiting--;
    // Whoever asked is gone, and nobody would learn of the decision.
    if (raw.socket.destroyed) throw new RequestError(400, 'closed', 'the connection was closed');
  });
}

import { once } from 'node:events';
import { createReadStream, createWriteStream, fstatSync, statSync } from 'node:fs';
import { devNull } from 'node:os';
import type { Readable, Writable } from 'node:stream';
import { Worker } from 'node:worker_threads';
import { DeepsynError } from '../model/errors.ts';
import { limits } from '../model/limits.ts';
import type { Outcome } from '../model/status.ts';
import type { BatchAnswer, BatchSetup } from './batch-worker.ts';
import type { Terminal } from './terminal.ts';

/** How many events a batch decided, by outcome, and how many lines could not be used. */
export type BatchCounts = Readonly<Record<Outcome | 'unusable', number>>;

/** What a batch reads, where it writes, and how many threads decide. */
export interface BatchRequest {
  readonly setup: BatchSetup;
  /** A file of JSON lines; `-` for standard input. */
  readonly events: string;
  /** Standard output, where it is left out. */
  readonly output?: string;
  readonly workers: number;
}

const BLOCK = 1 << 20;
const NEWLINE = 0x0a;

/**
 * Decides on events line by line, in as many threads as asked for, and writes decisions line by line in the same order.
 * A few blocks are held at a time, however long the input is; what reads the output slowly is waited for.
 * @throws DeepsynError `unreadable-file`, `unwritable-file`; what a thread throws
 */
export async function runBatch(
  { setup, events, output, workers }: BatchRequest,
  terminal: Terminal,
): Promise<BatchCounts> {
  const counts = { permit: 0, deny: 0, indeterminate: 0, unusable: 0 };
  const input = open(events);
  if (output !== undefined) refuseInput(output, events, setup);
  const out: Writable = output === undefined ? process.stdout : createWriteStream(output);
  const failed = new Promise<never>((_, reject) => {
    if (output !== undefined) out.once('error', (error) => reject(unwritable(output, error)));
  });
  failed.catch(() => undefined);
  const pool = Array.from({ length: workers }, () => new Deciding(setup));
  const progress = progressOf(terminal, events);
  const waiting: Promise<BatchAnswer>[] = [];
  const flush = async (): Promise<void> => {
    const answer = await Promise.race([waiting.shift(), failed]);
    if (!answer) return;
    for (const outcome of ['permit', 'deny', 'indeterminate', 'unusable'] as const)
      counts[outcome] += answer.counts[outcome];
    progress(answer.bytes, counts);
    if (answer.text.length > 0 && !out.write(answer.text)) await Promise.race([once(out, 'drain'), failed]);
  };
  try {
    let next = 0;
    let line = 1;
    for await (const block of blocksOf(input, events)) {
      const worker = pool[next++ % pool.length];
      if (worker) waiting.push(worker.decide(block.bytes, line));
      line += block.lines;
      if (waiting.length > 2 * pool.length) await flush();
    }
    while (waiting.length > 0) await flush();
    if (output !== undefined) {
      out.end();
      await Promise.race([once(out, 'finish'), failed]);
    }
  } finally {
    await Promise.all(pool.map((worker) => worker.close()));
    progress(0, counts, true);
  }
  return counts;
}

function open(events: string): Readable {
  if (events === '-') {
    if (isClosed(0)) throw unreadable(events, 'standard input is closed');
    return process.stdin;
  }
  try {
    statSync(events);
  } catch (error) {
    throw unreadable(events, 'there is no such file, or it may not be read', error);
  }
  return createReadStream(events, { highWaterMark: BLOCK });
}

/** Standard input that is closed is the null device by the time that anyone reads it. */
function isClosed(descriptor: number): boolean {
  const [found, none] = [fstatSync(descriptor), statSync(devNull, { throwIfNoEntry: false })];
  return found.isCharacterDevice() && found.rdev === none?.rdev;
}

/** Writing begins with emptying: what is read must not be what is written, by whatever name. */
function refuseInput(output: string, events: string, { service, parameters }: BatchSetup): void {
  const written = statSync(output, { throwIfNoEntry: false });
  if (!written?.isFile()) return;
  const read = [service, ...(parameters === undefined ? [] : [parameters]), ...(events === '-' ? [] : [events])];
  const inputs = [...read.map((file) => statSync(file)), ...(events === '-' ? [fstatSync(0)] : [])];
  if (!inputs.some(({ dev, ino }) => dev === written.dev && ino === written.ino)) return;
  const problem = { file: output, path: [], message: 'this is an input, too', remedy: 'write to another file' };
  throw new DeepsynError('unwritable-file', [problem]);
}

const unreadable = (file: string, message: string, cause?: unknown): DeepsynError =>
  new DeepsynError('unreadable-file', [{ file, path: [], message, remedy: 'name a file of JSON lines' }], { cause });

const unwritable = (file: string, cause: Error): DeepsynError =>
  new DeepsynError('unwritable-file', [{ file, path: [], message: cause.message }], { cause });

interface Block {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly lines: number;
}

/** Blocks of whole lines, about a mebibyte each. */
async function* blocksOf(input: Readable, name: string): AsyncGenerator<Block, void, undefined> {
  let rest = Buffer.alloc(0);
  try {
    for await (const chunk of input) {
      const bytes: Buffer = rest.length > 0 ? Buffer.concat([rest, chunk]) : Buffer.from(chunk);
      const end = bytes.lastIndexOf(NEWLINE);
      rest = Buffer.from(bytes.subarray(end + 1));
      if (rest.length > limits.fileBytes) throw unreadable(name, 'a line is longer than any event');
      if (end >= 0) yield blockOf(bytes.subarray(0, end + 1));
    }
  } catch (error) {
    if (error instanceof DeepsynError) throw error;
    throw unreadable(name, error instanceof Error ? error.message : String(error), error);
  }
  if (rest.length > 0) yield blockOf(rest);
}

function blockOf(bytes: Buffer): Block {
  let lines = 0;
  for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, at + 1)) lines++;
  return { bytes: Uint8Array.from(bytes), lines };
}

/** A thread that decides on blocks, one after the other. */
class Deciding {
  readonly #worker: Worker;
  readonly #asked: { resolve: (answer: BatchAnswer) => void; reject: (error: unknown) => void }[] = [];

  constructor(setup: BatchSetup) {
    this.#worker = new Worker(new URL('./batch-worker.js', import.meta.url), { workerData: setup });
    this.#worker.on('message', (answer: BatchAnswer) => this.#asked.shift()?.resolve(answer));
    this.#worker.on('error', (error) => {
      for (const { reject } of this.#asked.splice(0)) reject(asDeepsynError(error));
    });
  }

  decide(bytes: Uint8Array<ArrayBuffer>, line: number): Promise<BatchAnswer> {
    const answer = new Promise<BatchAnswer>((resolve, reject) => this.#asked.push({ resolve, reject }));
    answer.catch(() => undefined);
    this.#worker.postMessage({ bytes, line }, [bytes.buffer]);
    return answer;
  }

  async close(): Promise<void> {
    await this.#worker.terminate();
  }
}

/** An error that crossed from a thread has lost its class, but not its fields. */
function asDeepsynError(error: unknown): unknown {
  return isFailure(error) ? new DeepsynError(error.code, [...error.problems], { cause: error }) : error;
}

function isFailure(error: unknown): error is Pick<DeepsynError, 'code' | 'problems'> {
  return error instanceof Error && error.name === 'DeepsynError' && 'code' in error && 'problems' in error;
}

/** Says how far it is, how fast, and how long it will take: twice in a second, on a terminal. */
function progressOf(terminal: Terminal, events: string): (bytes: number, counts: BatchCounts, end?: boolean) => void {
  const size = events === '-' ? undefined : statSync(events).size;
  const start = Date.now();
  let shown = start;
  let read = 0;
  return (bytes, counts, end = false) => {
    read += bytes;
    const now = Date.now();
    if (!process.stderr.isTTY || (!end && now - shown < 500)) return;
    shown = now;
    const decided = counts.permit + counts.deny + counts.indeterminate + counts.unusable;
    const seconds = Math.max(now - start, 1) / 1000;
    const left = size === undefined || read === 0 ? '' : `  ${Math.ceil(((size - read) / read) * seconds)} s left`;
    const line = `${decided.toLocaleString('en')} decided  ${Math.round(decided / seconds).toLocaleString('en')} per second${end ? '' : left}`;
    terminal.err(`\r\u001b[K${line}${end ? '\n' : ''}`);
  };
}

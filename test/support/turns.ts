import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** What a request took: the longest turn of the server's event loop, in milliseconds, and its memory after, in MiB. */
export interface Taken {
  readonly status: number;
  readonly turn: number;
  readonly answerKiB: number;
  readonly heap: number;
}

/** Runs inside of the server: tells its longest turn since it was last asked. */
const WATCH = `import { monitorEventLoopDelay } from 'node:perf_hooks';
const delay = monitorEventLoopDelay({ resolution: 1 });
delay.enable();
process.on('SIGUSR2', () => {
  const turn = delay.max / 1e6;
  globalThis.gc?.();
  process.stderr.write('turn ' + turn + ' ' + process.memoryUsage().heapUsed / 1048576 + '\\n');
  setImmediate(() => delay.reset());
});`;

/** A server in a process of its own, whose turns are watched. */
export class WatchedServer {
  readonly #process: ChildProcess;
  readonly #lines: AsyncIterator<string>;
  readonly origin: string;

  private constructor(process: ChildProcess, lines: AsyncIterator<string>, origin: string) {
    this.#process = process;
    this.#lines = lines;
    this.origin = origin;
  }

  static async start(main: string, ...args: string[]): Promise<WatchedServer> {
    const preload = `data:text/javascript,${encodeURIComponent(WATCH)}`;
    const child = spawn(process.execPath, ['--expose-gc', '--import', preload, main, 'serve', '--port', '0', ...args], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const started = new Promise<string>((resolve, reject) => {
      child.stdout.on('data', (text) => resolve(/listening on (\S+)/.exec(String(text))?.[1] ?? ''));
      child.once('exit', (code) => reject(new Error(`the server ended with ${code}`)));
    });
    started.catch(() => undefined);
    const lines = createInterface({ input: child.stderr })[Symbol.asyncIterator]();
    return new WatchedServer(child, lines, await started);
  }

  /** Sends a body, and tells what it took. */
  async ask(path: string, body: string): Promise<Taken> {
    await this.#told();
    const sent = { method: 'POST', headers: { 'content-type': 'application/json' }, body };
    const answer = await fetch(`${this.origin}${path}`, sent);
    const { byteLength } = await answer.arrayBuffer();
    const [turn = Number.NaN, heap = Number.NaN] = await this.#told();
    return { status: answer.status, turn, heap, answerKiB: Math.round(byteLength / 1024) };
  }

  async #told(): Promise<readonly number[]> {
    this.#process.kill('SIGUSR2');
    for (;;) {
      const { value, done } = await this.#lines.next();
      if (done) throw new Error('the server ended');
      if (value.startsWith('turn ')) return value.split(' ').slice(1).map(Number);
    }
  }

  async close(): Promise<void> {
    this.#process.kill('SIGTERM');
    if (this.#process.exitCode === null) await once(this.#process, 'exit');
  }
}

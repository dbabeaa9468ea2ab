import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';

/** The edge runtime that comes with the development dependencies; undefined where there is no build for this system. */
export function findWorkerd(): string | undefined {
  try {
    const { default: path } = createRequire(import.meta.url)('workerd');
    return typeof path === 'string' ? path : undefined;
  } catch {
    return undefined;
  }
}

/** A worker that listens on this machine. */
export interface Worker {
  readonly address: string;
  stop(): Promise<void>;
}

/** Runs `worker.js` of a folder, with `policy.wasm` as the compiled module that it imports. Nothing of Node is switched on. */
export async function startWorker(program: string, folder: string): Promise<Worker> {
  const config = join(folder, 'config.capnp');
  writeFileSync(
    config,
    `using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [(name = "main", worker = (
    modules = [
      (name = "worker.js", esModule = embed "worker.js"),
      (name = "deepsyn/policy.wasm", wasm = embed "policy.wasm"),
    ],
    compatibilityDate = "2026-11-01",
    globalOutbound = "nowhere",
  )), (name = "nowhere", network = (allow = [], deny = ["0.0.0.0/0", "::/0"]))],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")],
);
`,
  );
  const workerd = spawn(program, ['serve', config, '--control-fd=3'], { stdio: ['ignore', 'pipe', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [workerd.stdout, workerd.stderr]) stream?.on('data', (text) => (said += text));
  const port = await listening(workerd);
  if (port === undefined) throw new Error(`workerd ended: ${said}`);
  return {
    address: `http://127.0.0.1:${port}`,
    stop: async () => {
      const ended = once(workerd, 'exit');
      workerd.kill();
      await ended;
    },
  };
}

/** The port that workerd tells of; undefined where it ends before it listens. */
async function listening(workerd: ChildProcess): Promise<number | undefined> {
  const [, , , control] = workerd.stdio;
  if (!(control instanceof Readable)) throw new Error('workerd has no control stream');
  for await (const line of createInterface(control)) {
    const { event, port } = JSON.parse(line);
    if (event === 'listen') return port;
  }
  return undefined;
}

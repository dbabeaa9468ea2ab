import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import autocannon from 'autocannon';
import { AT, ENTRY, type Workload } from './workload.ts';

/** A server under load, with the same requests from the same client. */
export interface ServerMeasurement {
  readonly name: string;
  readonly note: string;
  /** Decisions for each second, and milliseconds that one took: medians over the rounds. */
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
}

interface Server {
  readonly name: string;
  readonly note: string;
  readonly address: string;
  /** The path that is asked, and what is asked of it. */
  readonly path: string;
  readonly input: (index: number) => unknown;
  readonly process: ChildProcess;
}

const CONNECTIONS = 32;
const SECONDS = 4;
const HEALTHY = 30_000;

/**
 * `deepsyn serve` and OPA's own server, each on one core, asked for the same decisions by one client on another; both log
 * their decisions. OPA is asked twice: for decisions on what services send, and for findings on facts that are ready.
 * @param opa the program
 * @param bundle what `deepsyn build` made
 */
export async function measureServers(
  workload: Workload,
  root: string,
  opa: string,
  bundle: string,
  rounds: number,
  progress: (words: string) => void,
): Promise<ServerMeasurement[]> {
  const folder = mkdtempSync(join(tmpdir(), 'deepsyn-bench-'));
  const servers: Server[] = [];
  try {
    servers.push(await startOurs(workload, root, folder));
    servers.push(...(await startOpa(workload, opa, bundle, folder)));
    for (const server of servers) await check(server, workload);
    const taken = new Map(servers.map((server): [Server, autocannon.Result[]] => [server, []]));
    for (let round = 0; round <= rounds; round++) {
      for (const server of servers) {
        progress(`${server.name}, round ${round} of ${rounds}`);
        const result = await load(server);
        // The first round warms up.
        if (round > 0) taken.get(server)?.push(result);
      }
    }
    return servers.map((server) => {
      const results = taken.get(server) ?? [];
      const middle = (of: (result: autocannon.Result) => number) => median(results.map(of));
      return {
        name: server.name,
        note: server.note,
        perSecond: middle(({ requests }) => requests.average),
        p50: middle(({ latency }) => latency.p50),
        p99: middle(({ latency }) => latency.p99),
      };
    });
  } finally {
    for (const { process: running } of servers) running.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function startOurs({ service, events }: Workload, root: string, folder: string): Promise<Server> {
  const { privateKey } = generateKeyPairSync('ed25519');
  writeFileSync(join(folder, 'signing.pem'), privateKey.export({ type: 'pkcs8', format: 'pem' }));
  writeFileSync(join(folder, 'masking.key'), 'a key of the bench');
  writeFileSync(join(folder, 'lotus.service.json'), JSON.stringify(service));
  const port = await freePort();
  const configuration = {
    port,
    services: ['lotus.service.json'],
    log: 'silent',
    'decision-log': { folder: 'log', 'masking-key': 'masking.key', 'signing-key': 'signing.pem' },
  };
  writeFileSync(join(folder, 'deepsyn.serve.yaml'), JSON.stringify(configuration));
  const main = join(root, 'dist/cli/deepsyn.cjs');
  const running = start(process.execPath, [main, 'serve', '--config', join(folder, 'deepsyn.serve.yaml')], folder);
  const address = `http://127.0.0.1:${port}`;
  await healthy(running, `${address}/health/ready`);
  return {
    name: 'deepsyn serve',
    note: 'each record on the disk before its decision is answered; hashed, chained, signed',
    address,
    path: '/v1/data/deepsyn/decision',
    input: (index) => ({ service: service.id, event: events[index], at: AT.toISOString() }),
    process: running,
  };
}

async function startOpa({ service, events, facts }: Workload, opa: string, bundle: string, folder: string) {
  const port = await freePort();
  const log = join(folder, 'opa.log');
  const args = ['run', '--server', `--addr=127.0.0.1:${port}`, '--log-level=info', '--log-format=json'];
  // Decisions are logged to a file, as its console logger writes them; requests are not.
  const running = start(opa, [...args, '--set=decision_logs.console=true', '-b', bundle], folder, log);
  const address = `http://127.0.0.1:${port}`;
  await healthy(running, `${address}/health?bundles`);
  const common = { address, process: running };
  const whole: Server = {
    ...common,
    name: 'OPA, on what services send',
    note: 'the same request, by generated Rego; logged without waiting for the disk',
    path: '/v1/data/deepsyn/decision',
    input: (index) => ({ service, event: events[index], at: AT.toISOString() }),
  };
  const ready: Server = {
    ...common,
    name: 'OPA, on ready facts',
    note: 'findings alone: nobody checks an event or takes facts from it',
    path: `/v1/data/deepsyn/judge/${ENTRY.replace('.', '_')}/findings`,
    input: (index) => ({
      ...facts[index],
      'law.time': Date.parse(events[index]?.time ?? ''),
      'law.packs': [],
    }),
  };
  return [whole, ready];
}

/** On a core of its own, where the system can promise one; the client has the rest. */
function start(program: string, args: readonly string[], folder: string, log?: string): ChildProcess {
  const output = log === undefined ? 'ignore' : openSync(log, 'a');
  const pinned = spawnSync('taskset', ['-c', '0', 'true']).status === 0;
  const [command, ...rest] = pinned ? ['taskset', '-c', '0', program, ...args] : [program, ...args];
  const env = { ...process.env, GOMAXPROCS: '1' };
  return spawn(command ?? program, rest, { cwd: folder, env, stdio: ['ignore', output, output] });
}

async function healthy(running: ChildProcess, address: string): Promise<void> {
  const until = Date.now() + HEALTHY;
  while (Date.now() < until && running.exitCode === null) {
    const answer = await fetch(address).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`${address} does not answer`);
}

/** No server is loaded that answers otherwise than the reference. */
async function check({ name, address, path, input }: Server, { expected }: Workload): Promise<void> {
  for (const [index, statuses] of expected.entries()) {
    const body = JSON.stringify({ input: input(index) });
    const answer = await fetch(`${address}${path}`, { method: 'POST', body, headers: JSON_BODY });
    const { result } = Object(await answer.json());
    const found = new Map<string, unknown>(
      Array.isArray(result?.findings)
        ? result.findings.map(({ obligation, status }: { obligation: string; status: string }) => [obligation, status])
        : Object.entries(Object(result)).map(([id, each]) => [id, typeof each === 'string' ? each : 'indeterminate']),
    );
    for (const [obligation, status] of statuses) {
      if (found.get(obligation) !== status) {
        throw new Error(`${name} says ${found.get(obligation)} of ${obligation} on event ${index}, not ${status}`);
      }
    }
  }
}

const JSON_BODY = { 'content-type': 'application/json' };

async function load({ name, address, path, input }: Server): Promise<autocannon.Result> {
  const requests = Array.from({ length: 64 }, (_, index) => ({
    method: 'POST' as const,
    path,
    headers: JSON_BODY,
    body: JSON.stringify({ input: input(index) }),
  }));
  const result = await autocannon({ url: address, connections: CONNECTIONS, duration: SECONDS, requests });
  const failed = result.non2xx + result.errors + result.timeouts;
  if (failed > 0) throw new Error(`${name} failed ${failed} of ${result.requests.total} requests`);
  return result;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        typeof address === 'object' && address ? resolve(address.port) : reject(new Error('there is no port')),
      );
    });
  });
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

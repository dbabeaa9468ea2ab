import { spawn } from 'node:child_process';
import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { MAIN } from '../support/run.ts';
import { service, twoBundles } from '../support/two-bundles.ts';

/** The server as a process of its own, and what is known of it. */
export interface Served {
  readonly origin: string;
  readonly log: string;
  readonly publicKey: KeyObject;
  readonly privateKey: KeyObject;
  readonly expected: ReadonlyMap<string, string>;
  /** Puts the first or the second bundle in place, and has it taken. */
  swap(to: 'first' | 'second'): Promise<void>;
  /** Bytes of memory that it holds, as its metrics tell. */
  memory(): Promise<{ readonly resident: number; readonly wasm: number }>;
  reloads(): Promise<number>;
  /** Tells it to stop. @returns its exit code */
  stop(): Promise<number | null>;
}

/** Starts `deepsyn serve` with a signed log and a bundle on the disk. */
export async function serve(folder: string): Promise<Served> {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const { first, second, expected } = await twoBundles();
  const bundle = join(folder, 'bundle.tar.gz');
  writeFileSync(bundle, first);
  writeFileSync(join(folder, 'masking.key'), 'a secret');
  writeFileSync(join(folder, 'signing.pem'), privateKey.export({ type: 'pkcs8', format: 'pem' }));
  writeFileSync(join(folder, 'service.yaml'), JSON.stringify(service));
  const configuration = {
    port: 0,
    services: ['service.yaml'],
    bundle: { from: 'bundle.tar.gz' },
    'poll-seconds': 0,
    log: 'error',
    'decision-log': { folder: 'log', 'masking-key': 'masking.key', 'signing-key': 'signing.pem' },
  };
  writeFileSync(join(folder, 'deepsyn.serve.yaml'), JSON.stringify(configuration));
  const child = spawn(process.execPath, [MAIN, 'serve'], { cwd: folder, stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const origin = await new Promise<string>((resolve, reject) => {
    child.once('exit', () => reject(new Error('the server did not start')));
    child.stdout.on('data', (text) => resolve(/listening on (\S+)/.exec(String(text))?.[1] ?? ''));
  });
  const metric = async (pattern: RegExp): Promise<number> => {
    const text = await (await fetch(`${origin}/metrics`)).text();
    return Number(pattern.exec(text)?.[1] ?? 0);
  };
  return {
    origin,
    log: join(folder, 'log'),
    publicKey,
    privateKey,
    expected,
    swap: async (to) => {
      // Written aside and renamed, as a bundle should be.
      writeFileSync(`${bundle}.new`, to === 'first' ? first : second);
      renameSync(`${bundle}.new`, bundle);
      child.kill('SIGHUP');
    },
    memory: async () => ({
      resident: await metric(/^process_resident_memory_bytes (\S+)/m),
      wasm: await metric(/^deepsyn_wasm_memory_bytes (\S+)/m),
    }),
    reloads: () => metric(/^deepsyn_bundle_reloads_total\{result="taken"\} (\S+)/m),
    stop: () => {
      child.kill('SIGTERM');
      return ended;
    },
  };
}

import { spawn } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Installed } from './packed.ts';
import { ROOT, type Run, run } from './run.ts';

const SERVICE = 'lotus-studio.service.yaml';
const EVENT = 'verified-publisher.yaml';

/** What a command is tried with, how it ends, and what it then says. */
export interface Use {
  readonly args: readonly string[];
  readonly status: number;
  readonly says: RegExp;
}

/** One use of every command that runs by itself; `serve` and what needs its log are tried by `serveAndLog`. */
export const uses: Readonly<Record<string, Use>> = {
  gate: { args: ['gate', SERVICE], status: 0, says: /^PASS/m },
  init: { args: ['init', '--yes', '--id', 'new-service'], status: 0, says: /wrote new-service\.service\.yaml/ },
  assess: { args: ['assess', SERVICE], status: 0, says: /0 violated/ },
  decide: { args: ['decide', '--service', SERVICE, '--event', EVENT, '--as-recorded'], status: 0, says: /PERMIT/ },
  build: { args: ['build', '--output', 'built.tar.gz'], status: 0, says: /tried on \d+ cases/ },
  explain: { args: ['explain', 'art-17.conspicuous-mark.voice'], status: 0, says: /art 17/ },
  report: { args: ['report', '.'], status: 0, says: /lotus-studio/ },
  test: { args: ['test', 'article-17'], status: 0, says: /\d+ cases passed/ },
  coverage: { args: ['coverage'], status: 0, says: /obligations/ },
  lint: { args: ['lint', '--json'], status: 0, says: /"problems": \[\]/ },
  release: { args: ['release', '--policies', 'policies', '--json'], status: 0, says: /\{/ },
  inspect: { args: ['inspect', 'labelled.png'], status: 0, says: /labelled\.png/ },
  mark: { args: ['mark', 'plain.png', '--producer', 'code', '--id', '1'], status: 0, says: /plain\.marked\.png/ },
  schema: { args: ['schema', 'event'], status: 0, says: /"\$schema"/ },
};

/** What `serveAndLog` tries. */
export const served: readonly string[] = ['serve', 'log verify', 'log head', 'log query', 'log upload'];

/** Files for the uses: a service that complies, an event that it may publish, images with and without a label, policies. */
export function prepare(project: string): void {
  const example = `${ROOT}examples/lotus-studio/`;
  cpSync(`${example}${SERVICE}`, join(project, SERVICE));
  cpSync(`${example}events/${EVENT}`, join(project, EVENT));
  cpSync(`${ROOT}test/marks/fixtures/labelled/exiftool.png`, join(project, 'labelled.png'));
  cpSync(`${ROOT}test/marks/fixtures/plain/plain.png`, join(project, 'plain.png'));
  cpSync(join(project, 'node_modules/deepsyn/policies'), join(project, 'policies'), { recursive: true });
}

/** The event that the uses decide on, done now. */
export const eventOf = (project: string): object => ({
  ...z.looseObject({}).parse(parse(readFileSync(join(project, EVENT), 'utf8'))),
  time: new Date().toISOString(),
});

const MAIN = 'node_modules/deepsyn/dist/cli/deepsyn.cjs';

export function command({ node, project }: Installed, args: readonly string[]): Promise<Run> {
  return run(node, [MAIN, ...args], project);
}

/** Every command and subcommand of the program, as its help lists them. */
export async function commandsOf(installed: Installed): Promise<readonly string[]> {
  const listed = async (group: readonly string[]): Promise<readonly string[]> => {
    const { out } = await command(installed, [...group, '--help']);
    const section = out.split('\nCommands:\n')[1]?.split('\n\n')[0] ?? '';
    const names = Array.from(section.matchAll(/^ {2}([a-z-]+)/gm), ([, name = '']) => name);
    return names.filter((name) => name !== 'help');
  };
  const all = await Promise.all(
    (await listed([])).map(async (name) => {
      const below = await listed([name]);
      return below.length === 0 ? [name] : below.map((each) => `${name} ${each}`);
    }),
  );
  return all.flat();
}

/** What became of a server that was started, asked and stopped, and of its log. */
export interface Served {
  readonly decision: unknown;
  readonly ended: number | null;
  readonly verified: Run;
  readonly expected: Run;
  readonly queried: Run;
  readonly uploaded: Run;
  readonly received: number;
}

/** Serves a real request with a signed log, stops the server, and tries the commands for logs. */
export async function serveAndLog(installed: Installed): Promise<Served> {
  const { node, project } = installed;
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  writeFileSync(join(project, 'private.pem'), privateKey.export({ type: 'pkcs8', format: 'pem' }));
  writeFileSync(join(project, 'public.pem'), publicKey.export({ type: 'spki', format: 'pem' }));
  writeFileSync(join(project, 'masking.key'), 'a secret of the organisation');
  const logged = '{ folder: log, masking-key: masking.key, signing-key: private.pem }';
  writeFileSync(join(project, 'deepsyn.serve.yaml'), `services: [${SERVICE}]\nport: 0\ndecision-log: ${logged}\n`);
  const server = spawn(node, [MAIN, 'serve'], { cwd: project, stdio: ['ignore', 'pipe', 'pipe'] });
  const ending = once(server, 'exit');
  const address = await new Promise<string>((resolve, reject) => {
    let said = '';
    const read = (chunk: Buffer): void => {
      said += chunk;
      const found = /listening on (\S+)\n/.exec(said)?.[1];
      if (found) resolve(found);
    };
    server.stdout.on('data', read);
    server.stderr.on('data', read);
    server.once('exit', () => reject(new Error(`the server ended: ${said}`)));
  });
  const answer = await fetch(`${address}/v1/decisions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ service: 'lotus-studio', event: eventOf(project) }),
  });
  const { decision } = z.looseObject({ decision: z.unknown() }).parse(await answer.json());
  server.kill('SIGTERM');
  const [ended] = await ending;
  const verified = await command(installed, ['log', 'verify', 'log', '--key', 'public.pem']);
  const { out: head } = await command(installed, ['log', 'head', 'log']);
  const expected = await command(installed, ['log', 'verify', 'log', '--key', 'public.pem', '--expect', head.trim()]);
  const queried = await command(installed, ['log', 'query', 'log', '--count-by', 'decision', '--json']);
  let received = 0;
  const sink = createServer((request, response) => {
    received++;
    request.resume().on('end', () => response.end());
  });
  await once(sink.listen(0, '127.0.0.1'), 'listening');
  const bound = sink.address();
  const port = typeof bound === 'object' && bound ? bound.port : 0;
  const uploaded = await command(installed, ['log', 'upload', 'log', '--url', `http://127.0.0.1:${port}`]);
  sink.close();
  return { decision, ended: typeof ended === 'number' ? ended : null, verified, expected, queried, uploaded, received };
}

import { type ChildProcess, spawn } from 'node:child_process';
import { createHash, generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type BundleSources, buildBundle } from '../src/bundle/build.ts';
import { manifest } from '../src/generated/manifest.ts';
import { policySet } from '../src/generated/policies.ts';
import { createDecisionPoint, type DecisionPoint } from '../src/index.ts';
import { isRecord } from '../src/model/keys.ts';
import { makeEvent } from '../src/testing/index.ts';
import { withoutId } from './support/decisions.ts';
import { deepsyn, ROOT, run } from './support/run.ts';

const opa = inject('opa') ?? '';
const FLEET = join(ROOT, 'integrations/opa');
const AT = '2026-03-02T10:00:00+08:00';
const PATIENCE = 60_000;

/** A published event that the service of the example may not let through: its user is not verified. */
const refused = makeEvent(
  'content.published',
  {
    user: { id: 'user-of-the-fleet', 'identity-verified': false },
    content: { id: 'content-of-the-fleet', 'made-with': ['voice-imitation'] },
  },
  { time: AT },
);

describe.skipIf(opa === '')('a fleet of OPA servers, set up as the guide says', () => {
  const folder = mkdtempSync(join(tmpdir(), 'deepsyn-fleet-'));
  const files = new Map<string, Buffer>();
  const seen: string[] = [];
  const logged: unknown[] = [];
  const fleet: { readonly process: ChildProcess; readonly address: string }[] = [];
  let web: Server;
  let service: unknown;
  let point: DecisionPoint;

  /** As `deepsyn build` does it, without trying every case again. */
  const build = (key: string, options: Pick<BundleSources, 'parameters' | 'revision'> = {}): Promise<Buffer> =>
    buildBundle({
      policies: policySet,
      compiled: { wasm: readFileSync(join(ROOT, 'src/generated/policy.wasm')), opa: manifest.opa },
      tests: [],
      key: { key: readFileSync(join(folder, key), 'utf8'), algorithm: 'RS256', id: 'deepsyn' },
      ...options,
    });

  beforeAll(async () => {
    const keys = (name: string) => {
      const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
      writeFileSync(join(folder, name), privateKey.export({ type: 'pkcs8', format: 'pem' }));
      return publicKey.export({ type: 'spki', format: 'pem' }).toString();
    };
    const publicKey = keys('private.pem');
    keys('another.pem');
    const [file, key] = [join(folder, 'deepsyn.tar.gz'), join(folder, 'private.pem')];
    const built = await deepsyn('build', '-o', file, '--signing-key', key, '--signing-key-id', 'deepsyn');
    expect(built.status, built.err).toBe(0);
    files.set('/deepsyn.tar.gz', readFileSync(file));
    const organisation = join(folder, 'organisation.tar.gz');
    const packed = await run(opa, ['build', '--bundle', 'organisation', '-o', organisation], FLEET);
    expect(packed.status, packed.err).toBe(0);
    files.set('/organisation.tar.gz', readFileSync(organisation));
    const data: unknown = JSON.parse(readFileSync(join(FLEET, 'organisation/data.json'), 'utf8'));
    service = isRecord(data) && isRecord(data.services) ? data.services['lotus-studio'] : undefined;
    point = await createDecisionPoint();
    web = createServer((request, response) => {
      if (request.url?.startsWith('/logs')) {
        void bodyOf(request).then((body) => {
          const records: unknown = JSON.parse(gunzipSync(body).toString());
          if (Array.isArray(records)) logged.push(...records);
          response.end();
        });
        return;
      }
      const file = files.get(request.url ?? '');
      const tag = file && `"${createHash('sha256').update(file).digest('hex')}"`;
      const known = tag !== undefined && request.headers['if-none-match'] === tag;
      seen.push(`${request.url} ${known ? 304 : file ? 200 : 404}`);
      response.writeHead(known ? 304 : file ? 200 : 404, tag ? { etag: tag } : {}).end(known ? undefined : file);
    });
    const address = await listening(web);
    const env = {
      ...process.env,
      BUNDLES: address,
      LOGS: address,
      PUBLIC_KEY: publicKey.trim().replaceAll('\n', '\\n'),
    };
    for (let each = 0; each < 2; each++) {
      const port = await freePort();
      const args = ['run', '--server', `--addr=127.0.0.1:${port}`, '--log-level=error', '--config-file', 'opa.yaml'];
      fleet.push({ process: spawn(opa, args, { cwd: FLEET, env }), address: `http://127.0.0.1:${port}` });
    }
    for (const { address: own } of fleet) {
      await until(async () => (await fetch(`${own}/health?bundles`).catch(() => undefined))?.ok === true);
    }
  });

  afterAll(async () => {
    for (const each of fleet) each.process.kill();
    web.closeAllConnections();
    await new Promise((resolve) => web.close(resolve));
    rmSync(folder, { recursive: true, force: true });
  });

  const ask = async (address: string, path: string, input: unknown): Promise<unknown> => {
    const response = await fetch(`${address}/v1/data/${path}`, { method: 'POST', body: JSON.stringify({ input }) });
    const answer: unknown = await response.json();
    return isRecord(answer) ? answer.result : undefined;
  };

  it('answers like the library, on every server, for a service that it knows by its id', async () => {
    const request = { service: JSON.parse(JSON.stringify(service)), event: refused, at: new Date(AT) };
    const expected: unknown = JSON.parse(JSON.stringify(withoutId(await point.decide(request))));
    for (const { address } of fleet) {
      expect(await ask(address, 'deepsyn/decision', { service: 'lotus-studio', event: refused, at: AT })).toEqual(
        expected,
      );
    }
  });

  it('refuses an upload through Envoy with a problem document, and what nobody can decide with a bare one', async () => {
    const request = (body: unknown, headers: object = {}) => ({
      attributes: { request: { http: { headers } } },
      parsed_body: body,
    });
    const [{ address } = { address: '' }] = fleet;
    // It is decided now, so that the event is of now.
    const upload = { ...refused, time: new Date().toISOString() };
    const answer = await ask(address, 'envoy/authz/allow', request(upload));
    expect(answer).toMatchObject({ allowed: false, http_status: 403 });
    expect(isRecord(answer) && String(answer.body)).toContain('"art-09.no-dissemination-to-unverified"');
    for (const unusable of [request('no event'), {}]) {
      expect(await ask(address, 'envoy/authz/allow', unusable)).toMatchObject({ allowed: false, http_status: 403 });
    }
  });

  it('lets no upload choose who is judged', async () => {
    const upload = { ...refused, time: new Date().toISOString() };
    const ofService = (name?: string) => ({
      attributes: { request: { http: { headers: name === undefined ? {} : { 'x-deepsyn-service': name } } } },
      parsed_body: upload,
    });
    const [{ address } = { address: '' }] = fleet;
    const expected = await ask(address, 'envoy/authz/allow', ofService());
    expect(await ask(address, 'envoy/authz/allow', ofService('somebody-else'))).toEqual(expected);
  });

  it('asks with the tag that it knows, and takes a new bundle everywhere once there is one', async () => {
    await until(async () => seen.includes('/deepsyn.tar.gz 304'));
    files.set('/deepsyn.tar.gz', await build('private.pem', { parameters: { 'art-10.report-within': 'PT1H' } }));
    const found = makeEvent('harmful-content.found', { 'found-at': AT }, { time: AT });
    for (const { address } of fleet) {
      await until(async () => {
        const decision = await ask(address, 'deepsyn/decision', { service: 'lotus-studio', event: found, at: AT });
        return JSON.stringify(decision).includes('2026-03-02T11:00:00+08:00');
      });
    }
  });

  it('goes on with the bundle before where a new one is signed by somebody else', async () => {
    const before = await ask(fleet[0]?.address ?? '', 'deepsyn/decision', {
      service: 'lotus-studio',
      event: refused,
      at: AT,
    });
    const good = files.get('/deepsyn.tar.gz');
    if (!good) throw new Error('there is a bundle');
    files.set('/deepsyn.tar.gz', await build('another.pem', { revision: 'forged' }));
    const asked = seen.length;
    await until(async () => seen.slice(asked).filter((each) => each === '/deepsyn.tar.gz 200').length >= 4);
    for (const { address } of fleet) {
      expect(await ask(address, 'deepsyn/decision', { service: 'lotus-studio', event: refused, at: AT })).toEqual(
        before,
      );
    }
    files.set('/deepsyn.tar.gz', good);
  });

  it('logs its decisions without naming users or content', async () => {
    await ask(fleet[0]?.address ?? '', 'deepsyn/decision', { service: 'lotus-studio', event: refused, at: AT });
    await until(async () => logged.some((each) => JSON.stringify(each).includes('content.published')));
    const naming = logged.filter((each) => /user-of-the-fleet|content-of-the-fleet/.test(JSON.stringify(each)));
    expect(naming).toHaveLength(0);
  });
});

async function until(holds: () => Promise<boolean>): Promise<void> {
  const last = Date.now() + PATIENCE;
  while (!(await holds())) {
    if (Date.now() > last) throw new Error(`it did not come true within ${PATIENCE} ms: ${holds}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function listening(server: Server): Promise<string> {
  return new Promise((resolve, reject) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (typeof address === 'object' && address) resolve(`http://127.0.0.1:${address.port}`);
      else reject(new Error('there is no port'));
    });
  });
}

async function freePort(): Promise<number> {
  const server = createServer();
  const address = await listening(server);
  await new Promise((resolve) => server.close(resolve));
  return Number(new URL(address).port);
}

import { spawn } from 'node:child_process';
import { createHash, generateKeyPairSync } from 'node:crypto';
import { copyFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type BundleFiles, pack, unpack } from '../src/bundle/archive.ts';
import { sign } from '../src/bundle/signature.ts';
import { createDecisionPoint, type DecisionPoint, DeepsynError } from '../src/index.ts';
import { isRecord } from '../src/model/keys.ts';
import { releasePolicies } from '../src/policy/index.ts';
import { makeDescriptor, makeEvent } from '../src/testing/index.ts';
import { withoutId } from './support/decisions.ts';
import { deepsyn, MAIN, ROOT, run } from './support/run.ts';

const opa = inject('opa');
const at = new Date('2026-03-02T10:00:00+08:00');
const service = makeDescriptor();
const event = makeEvent('content.published', {}, { time: '2026-03-02T10:00:00+08:00' });
const secret = { key: 'a secret of the organisation', algorithm: 'HS256' } as const;

const folder = mkdtempSync(join(tmpdir(), 'deepsyn-'));
const file = (name: string) => join(folder, name);
const original = file('bundle.tar.gz');
let files: BundleFiles;

beforeAll(async () => {
  const built = await deepsyn('build', '-o', original, '--json');
  expect(built.status, built.err).toBe(0);
  files = await unpack(readFileSync(original));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Writes the bundle with some of its files replaced. */
function changed(name: string, changes: Readonly<Record<string, Buffer | undefined>>): string {
  const other = new Map(files);
  for (const [path, content] of Object.entries(changes)) {
    if (content) other.set(path, content);
    else other.delete(path);
  }
  writeFileSync(file(name), pack(other));
  return file(name);
}

const json = (value: unknown): Buffer => Buffer.from(JSON.stringify(value));
const parsed = (path: string): unknown => JSON.parse(files.get(path)?.toString('utf8') ?? 'null');

const codeOf = (from: string, verification?: typeof secret): Promise<unknown> =>
  createDecisionPoint({ bundle: { from, ...(verification ? { verification } : {}) } }).then(
    () => 'it decides',
    (error: unknown) => (error instanceof DeepsynError ? error.code : error),
  );

describe('a bundle', () => {
  it('decides as the policies that it was built from', async () => {
    const [own, bundled] = [await createDecisionPoint(), await createDecisionPoint({ bundle: { from: original } })];
    expect(bundled.policies).toEqual(own.policies);
    const [expected, decision] = [
      await own.decide({ service, event, at }),
      await bundled.decide({ service, event, at }),
    ];
    expect(withoutId(decision)).toEqual(withoutId(expected));
  });

  it('has the same bytes when it is built again', async () => {
    await deepsyn('build', '-o', file('again.tar.gz'));
    expect(readFileSync(file('again.tar.gz')).equals(readFileSync(original))).toBe(true);
  });

  it('decides from the folder that it was unpacked into', async () => {
    for (const [path, content] of files) {
      const target = file(`unpacked/${path}`);
      cpSync(original, target);
      writeFileSync(target, content);
    }
    expect(await codeOf(file('unpacked'))).toBe('it decides');
  });

  it('is signed and verified with a secret or with a pair of keys', async () => {
    const { privateKey, publicKey } = generateKeyPairSync('ec', {
      namedCurve: 'P-256',
      privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
      publicKeyEncoding: { type: 'spki', format: 'pem' },
    });
    writeFileSync(file('key.pem'), privateKey);
    const signed = file('es256.tar.gz');
    const built = await deepsyn('build', '-o', signed, '--signing-key', file('key.pem'), '--signing-alg', 'ES256');
    expect(built.status, built.err).toBe(0);
    const verification = { key: publicKey, algorithm: 'ES256' } as const;
    await createDecisionPoint({ bundle: { from: signed, verification } });
    if (opa) {
      writeFileSync(file('public.pem'), publicKey);
      const args = ['build', '-b', signed, '--verification-key', file('public.pem'), '--signing-alg', 'ES256'];
      const verified = await run(opa, [...args, '-o', file('verified')], folder);
      expect(verified.status, verified.err).toBe(0);
    }
    expect(await codeOf(signed)).toBe('unverified-bundle');
    expect(await codeOf(signed, secret)).toBe('unverified-bundle');
    expect(await codeOf(original, secret)).toBe('unverified-bundle');
  });

  it('is refused when any file of it was changed, added or taken away after it was signed', async () => {
    const signature = await sign(files, secret);
    const signed = { '.signatures.json': signature };
    expect(await codeOf(changed('signed.tar.gz', signed), secret)).toBe('it decides');
    const regos = [...files.keys()].filter((path) => path.endsWith('.rego'));
    for (const path of ['data.json', '.manifest', 'policy.wasm', regos[0] ?? '']) {
      const content = Buffer.concat([files.get(path) ?? Buffer.alloc(0), Buffer.from(' ')]);
      const tampered = path.endsWith('json') || path === '.manifest' ? json({ other: true }) : content;
      expect(await codeOf(changed('tampered.tar.gz', { ...signed, [path]: tampered }), secret), path).toBe(
        'unverified-bundle',
      );
      expect(await codeOf(changed('tampered.tar.gz', { ...signed, [path]: undefined }), secret), path).toBe(
        'unverified-bundle',
      );
    }
    const more = changed('tampered.tar.gz', { ...signed, 'more.rego': Buffer.from('package more') });
    expect(await codeOf(more, secret)).toBe('unverified-bundle');
  });

  it('is refused when it is corrupted, cut short, too large, of another ABI, or decides otherwise than its cases say', async () => {
    const bytes = readFileSync(original);
    const write = (name: string, content: Uint8Array) => {
      writeFileSync(file(name), content);
      return file(name);
    };
    const tests = parsed('deepsyn/tests.json');
    const wrong = Array.isArray(tests)
      ? tests.map((test, index) => (index === 7 && isRecord(test) ? { ...test, findings: [] } : test))
      : [];
    const manifest = parsed('.manifest');
    expect(await codeOf(file('none.tar.gz'))).toBe('unreadable-file');
    expect(await codeOf(write('a', Buffer.from('<html>moved</html>')))).toBe('unreadable-bundle');
    expect(await codeOf(write('b', bytes.subarray(0, bytes.length / 2)))).toBe('unreadable-bundle');
    expect(await codeOf(write('c', gzipSync(gunzipSync(bytes).subarray(0, 70_000))))).toBe('unreadable-bundle');
    expect(await codeOf(write('d', gzipSync(Buffer.alloc(300 * 1024 * 1024))))).toBe('unreadable-bundle');
    expect(await codeOf(changed('e', { 'policy.wasm': undefined }))).toBe('unreadable-bundle');
    expect(await codeOf(changed('f', { 'policy.wasm': Buffer.from('\0asm') }))).toBe('stale-bundle');
    expect(
      await codeOf(changed('g', { '.manifest': json({ ...(isRecord(manifest) ? manifest : {}), metadata: {} }) })),
    ).toBe('unreadable-bundle');
    expect(await codeOf(changed('h', { 'deepsyn/policies.json': json({ policies: [] }) }))).toBe('unreadable-bundle');
    expect(await codeOf(changed('i', { 'deepsyn/tests.json': json(wrong) }))).toBe('failed-self-test');
    expect(await codeOf(changed('j', { 'deepsyn/tests.json': json([]) }))).toBe('unreadable-bundle');
    const empty = Buffer.from([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]);
    expect(await codeOf(changed('k', { 'policy.wasm': empty, '.manifest': withModule(empty) }))).toBe(
      'incompatible-bundle',
    );
  });

  /** The manifest, as if it had been built with another module. */
  function withModule(wasm: Buffer): Buffer {
    const manifest = parsed('.manifest');
    const metadata = isRecord(manifest) && isRecord(manifest.metadata) ? manifest.metadata : {};
    const deepsynMetadata = isRecord(metadata.deepsyn) ? metadata.deepsyn : {};
    const digest = createHash('sha256').update(wasm).digest('hex');
    return json({
      ...(isRecord(manifest) ? manifest : {}),
      metadata: { deepsyn: { ...deepsynMetadata, wasm: digest } },
    });
  }

  it('is what commands decide by, where they are told so', async () => {
    const key = file('secret.txt');
    writeFileSync(key, secret.key);
    const signed = file('signed-for-commands.tar.gz');
    writeFileSync(signed, pack(new Map(files).set('.signatures.json', await sign(files, secret))));
    const descriptor = `${ROOT}examples/lotus-studio/lotus-studio.service.yaml`;
    const assess = (...flags: string[]) => deepsyn('assess', descriptor, '--json', '--at', '2026-03-02', ...flags);
    const own = await assess();
    const verified = await assess('--bundle', signed, '--verification-key', key, '--signing-alg', 'HS256');
    expect(JSON.parse(verified.out)).toEqual(JSON.parse(own.out));
    expect((await assess('--bundle', signed)).err).toContain('it is signed');
    writeFileSync(key, 'another');
    const wrong = await assess('--bundle', signed, '--verification-key', key, '--signing-alg', 'HS256');
    expect(wrong).toMatchObject({ status: 2 });
    expect((await assess('--bundle', signed, '--policies', `${ROOT}policies`)).status).toBe(2);
  });

  it('of edited policies wants OPA, and says how to get it', async () => {
    const policies = editedPolicies();
    const env = { ...process.env, DEEPSYN_OPA: '/nowhere/opa' };
    const { status, err } = await run(
      process.execPath,
      [MAIN, 'build', '--policies', policies, '-o', file('x')],
      folder,
      env,
    );
    expect(status).toBe(2);
    expect(err).toMatch(/OPA.*DEEPSYN_OPA/s);
  });
});

/** The policies with one more parameter default, which is another law to every digest. */
function editedPolicies(): string {
  const policies = file('policies');
  cpSync(`${ROOT}policies`, policies, { recursive: true });
  const parameters = join(policies, 'parameters.yaml');
  writeFileSync(parameters, `${readFileSync(parameters, 'utf8')}\n# edited\n`);
  releasePolicies(policies, ['parameters.yaml']);
  return policies;
}

describe.skipIf(opa === undefined)('a reload', () => {
  const other = file('other.tar.gz');
  const current = file('current.tar.gz');
  let server: Server | undefined;
  let point: DecisionPoint;

  beforeAll(async () => {
    const env = { ...process.env, DEEPSYN_OPA: opa };
    const args = [MAIN, 'build', '--policies', editedPolicies(), '-o', other];
    const built = await run(process.execPath, args, folder, env);
    expect(built.status, built.err).toBe(0);
  });
  afterAll(() => server?.close());

  it('takes the new bundle, and keeps the old one where the new one is bad', async () => {
    copyFileSync(original, current);
    point = await createDecisionPoint({ bundle: { from: current } });
    const before = point.policies.digest;
    expect(await point.reload()).toBe(false);
    writeFileSync(current, 'not a bundle');
    await expect(point.reload()).rejects.toMatchObject({ code: 'unreadable-bundle' });
    expect((await point.decide({ service, event, at })).bundle).toBe(before);
    copyFileSync(other, current);
    expect(await point.reload()).toBe(true);
    expect((await point.decide({ service, event, at })).bundle).not.toBe(before);
  });

  it('asks an address with the entity tag, and bears a server that is gone or answers HTML', async () => {
    let answer: RequestListener = () => undefined;
    const requests: (string | undefined)[] = [];
    server = createServer((request, response) => {
      requests.push(request.headers['if-none-match']);
      answer(request, response);
    });
    await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const from = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/bundle.tar.gz`;
    answer = (_, response) => response.writeHead(200, { etag: '"one"' }).end(readFileSync(original));
    const remote = await createDecisionPoint({ bundle: { from } });
    const before = remote.policies.digest;
    answer = (_, response) => response.writeHead(304).end();
    expect(await remote.reload()).toBe(false);
    expect(requests).toEqual([undefined, '"one"']);
    answer = (_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Sign in</h1>');
    await expect(remote.reload()).rejects.toMatchObject({ code: 'unreadable-bundle' });
    answer = (_, response) => response.writeHead(503).end();
    await expect(remote.reload()).rejects.toMatchObject({ code: 'unreachable-bundle' });
    answer = (request) => request.socket.destroy();
    await expect(remote.reload()).rejects.toMatchObject({ code: 'unreachable-bundle' });
    expect((await remote.decide({ service, event, at })).bundle).toBe(before);
    answer = (_, response) => response.writeHead(200, { etag: '"two"' }).end(readFileSync(other));
    expect(await remote.reload()).toBe(true);
    await remote.close();
    await expect(remote.decide({ service, event })).rejects.toMatchObject({ code: 'closed' });
  });

  it('is made by a server that polls: it tells of a bad bundle, keeps the old one, and takes the next good one', async () => {
    const key = file('key.txt');
    writeFileSync(key, `${secret.key}\n`);
    const signed = async (archive: string) => {
      const content = new Map(await unpack(readFileSync(archive)));
      return pack(content.set('.signatures.json', await sign(content, secret)));
    };
    let bundle = await signed(original);
    const web = createServer((_, response) => response.writeHead(200).end(bundle));
    await new Promise<void>((resolve) => web.listen(0, '127.0.0.1', resolve));
    const place = web.address();
    const from = `http://127.0.0.1:${typeof place === 'object' && place ? place.port : 0}/deepsyn.tar.gz`;
    const flags = ['--bundle', from, '--verification-key', key, '--signing-alg', 'HS256', '--poll-seconds', '1'];
    const child = spawn(process.execPath, [MAIN, 'serve', '--port', '0', ...flags], { cwd: folder });
    let said = '';
    child.stderr.on('data', (text) => {
      said += text;
    });
    try {
      const origin = await new Promise<string>((resolve, reject) => {
        child.once('exit', () => reject(new Error(said)));
        child.stdout.on('data', (text) => resolve(/listening on (\S+)/.exec(String(text))?.[1] ?? ''));
      });
      const ask = async (path: string, body?: unknown) => {
        const sent = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
        return JSON.parse(await (await fetch(`${origin}${path}`, body === undefined ? {} : sent)).text());
      };
      const decides = async (): Promise<string> => (await ask('/v1/decisions', { service, event, at })).bundle;
      const status = async () => (await ask('/v1/status')).result.bundles.deepsyn;
      const first = await decides();
      expect(await status()).toMatchObject({ active_revision: first });

      bundle = pack(new Map(await unpack(readFileSync(other))));
      await expect
        .poll(status, { timeout: 30_000 })
        .toMatchObject({ code: 'unverified-bundle', active_revision: first });
      expect(await decides()).toBe(first);
      expect(await ask('/health/ready')).toEqual({ status: 'ready' });
      expect(said).toContain('unverified-bundle');

      bundle = await signed(other);
      child.kill('SIGHUP');
      await expect.poll(decides, { timeout: 30_000 }).not.toBe(first);
      const taken = await status();
      expect(taken).not.toHaveProperty('code');
      const metrics = await (await fetch(`${origin}/metrics`)).text();
      expect(metrics).toContain(`deepsyn_bundle_info{digest="${taken.active_revision}"} 1`);
      expect(metrics).not.toContain(`deepsyn_bundle_info{digest="${first}"}`);
      expect(metrics).toMatch(/deepsyn_bundle_reloads_total\{result="taken"\} 1/);
    } finally {
      child.kill('SIGTERM');
      web.close();
    }
  });
});

import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliCompressSync, deflateSync, gunzipSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { Header } from 'tar';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type BundleFiles, pack, unpack } from '../src/bundle/archive.ts';
import { readBundle } from '../src/bundle/index.ts';
import { SIGNATURES, sign } from '../src/bundle/signature.ts';
import { createDecisionPoint, type DecisionPoint, DeepsynError } from '../src/index.ts';
import { serveConfiguration } from '../src/model/serve.ts';
import { createServer as createDecisionServer, type DecisionServer } from '../src/serve/index.ts';
import { withoutId } from './support/decisions.ts';
import { at, report, service, twoBundles, verdictOf } from './support/two-bundles.ts';

const key = { key: 'a secret of the organisation', algorithm: 'HS256' } as const;
const folder = mkdtempSync(join(tmpdir(), 'deepsyn-faulty-'));
const file = (name: string) => join(folder, name);
let first: Buffer;
let second: Buffer;
let signed: Buffer;
let signedFirst: Buffer;
let files: BundleFiles;

beforeAll(async () => {
  ({ first, second } = await twoBundles());
  files = await unpack(second);
  const signedWith = async (content: BundleFiles) => pack(new Map(content).set(SIGNATURES, await sign(content, key)));
  signed = await signedWith(files);
  signedFirst = await signedWith(await unpack(first));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The same bytes with bits turned over at some places. */
function flipped(bytes: Buffer, places: readonly number[]): Buffer {
  const copy = Buffer.from(bytes);
  for (const place of places) {
    const index = Math.floor(place / 8) % copy.length;
    copy[index] = (copy[index] ?? 0) ^ (1 << (place % 8));
  }
  return copy;
}

const places = fc.array(fc.nat(), { minLength: 1, maxLength: 4 });

const decided = async (point: DecisionPoint) => withoutId(await point.decide({ service, event: report(), at }));

/** Reloads from what is put in the place of the first bundle. @returns the code of the error, or what it decides */
async function tried(bytes: Buffer, verification?: typeof key): Promise<unknown> {
  const from = file('tried.tar.gz');
  writeFileSync(from, verification ? signedFirst : first);
  const point = await createDecisionPoint({ bundle: { from, ...(verification ? { verification } : {}) } });
  const before = await decided(point);
  writeFileSync(from, bytes);
  try {
    await point.reload();
    return await decided(point);
  } catch (error) {
    if (!(error instanceof DeepsynError)) return error;
    expect(await decided(point)).toEqual(before);
    return error.code;
  }
}

const CODES = [
  'unreadable-bundle',
  'stale-bundle',
  'incompatible-bundle',
  'unverified-bundle',
  'failed-self-test',
  'unreadable-file',
];

describe('a bundle with bits turned over', () => {
  const holds = async (
    bytes: () => Buffer,
    damage: (bytes: Buffer, at: readonly number[]) => Buffer,
    verification?: typeof key,
  ) => {
    const whole = await tried(bytes(), verification);
    expect(whole).toHaveProperty('findings');
    await fc.assert(
      fc.asyncProperty(places, async (where) => {
        const found = await tried(damage(bytes(), where), verification);
        // Refused by its name, or the very decision of the bundle as it was: never another.
        if (typeof found === 'string') expect(CODES).toContain(found);
        else expect(found).toEqual(whole);
      }),
      { numRuns: 25, interruptAfterTimeLimit: 60_000, markInterruptAsFailure: false },
    );
  };
  const inside = (bytes: Buffer, where: readonly number[]) => gzipSync(flipped(gunzipSync(bytes), where), { level: 1 });

  it('is refused, or decides as it was built to: in the archive, unsigned', () => holds(() => second, flipped));
  it('is refused, or decides as it was built to: in the archive, signed', () => holds(() => signed, flipped, key));
  it('is refused, or decides as it was built to: before it was packed, unsigned', () => holds(() => second, inside));
  it('is refused, or decides as it was built to: before it was packed, signed', () => holds(() => signed, inside, key));

  it('is refused where the policies alone are damaged, though they are policies still', async () => {
    const text = files.get('deepsyn/policies.json')?.toString('utf8') ?? '';
    expect(text).toContain('"PT1H"');
    const damaged = new Map(files).set('deepsyn/policies.json', Buffer.from(text.replaceAll('"PT1H"', '"PT9H"')));
    expect(await tried(pack(damaged))).toBe('stale-bundle');
  });
});

describe('a bundle cut short', () => {
  it('is refused at every kind of place', async () => {
    const tape = gunzipSync(second);
    // In the compressed stream: its header, its body, its checksum.
    for (const length of [0, 1, 9, 10, 11, 512, second.length - 9, second.length - 8, second.length - 1])
      expect(await tried(second.subarray(0, length)), `${length} bytes`).toBe('unreadable-bundle');
    // In the tape: in a header, behind one, in a file, behind all files of which some are missing.
    const [header, body] = [512, tape.indexOf('"entrypoints"')];
    for (const length of [0, 100, header, body, tape.length >> 1])
      expect(await tried(gzipSync(tape.subarray(0, length), { level: 1 })), `${length} of the tape`).toMatch(
        /^(?:unreadable|stale)-bundle$/,
      );
  });
});

describe('a signed bundle', () => {
  it('is refused with the signature of another key, of another bundle, of no algorithm, twice, or with none', async () => {
    const other = { ...key, key: 'another secret' };
    const put = (content: Buffer) => pack(new Map(files).set(SIGNATURES, content));
    const token = Buffer.from(JSON.stringify({ files: [] })).toString('base64url');
    const none = `${Buffer.from('{"alg":"none"}').toString('base64url')}.${token}.`;
    for (const bytes of [
      put(await sign(files, other)),
      put(await sign(await unpack(first), key)),
      put(Buffer.from(JSON.stringify({ signatures: [none] }))),
      put(Buffer.from(JSON.stringify({ signatures: [] }))),
      put(Buffer.from('no json')),
      second,
    ])
      expect(await tried(bytes, key)).toBe('unverified-bundle');
    const unparsable = new Map(await unpack(signed)).set('data.json', Buffer.from('{'));
    expect(await tried(pack(unparsable), key)).toBe('unverified-bundle');
  });
});

describe('an archive that means harm', () => {
  /** A tar entry by hand, since no packer of ours makes one. */
  const entry = (path: string, type: 'File' | 'SymbolicLink' | 'Link' | 'CharacterDevice', content = '') => {
    const head = Buffer.alloc(512);
    const size = Buffer.byteLength(content);
    new Header({ path, type, size, mode: 0o644, ...(type === 'File' ? {} : { linkpath: '/etc/passwd' }) }).encode(head);
    return Buffer.concat([head, Buffer.from(content), Buffer.alloc((512 - (size % 512)) % 512)]);
  };
  const withEntry = (extra: Buffer) => gzipSync(Buffer.concat([extra, gunzipSync(second)]), { level: 1 });

  it('is refused for links, devices, paths that lead out of it, and files that stand in it twice', async () => {
    for (const extra of [
      entry('policy.wasm.old', 'SymbolicLink'),
      entry('deepsyn/policies.old', 'Link'),
      entry('null', 'CharacterDevice'),
      entry('../outside', 'File', 'x'),
      entry('deepsyn/../../outside', 'File', 'x'),
      entry('/policy.wasm', 'File', 'x'),
      entry('./policy.wasm', 'File', 'x'),
    ])
      expect(await tried(withEntry(extra))).toBe('unreadable-bundle');
  });

  it('is refused when it swells, and takes no more memory than a bundle may', async () => {
    // Four gibibytes of zeros in members of one gzip stream each.
    const member = gzipSync(Buffer.alloc(256 * 1024 * 1024), { level: 9 });
    const bomb = Buffer.concat(Array<Buffer>(16).fill(member));
    const before = process.memoryUsage().rss;
    expect(await tried(bomb)).toBe('unreadable-bundle');
    expect(process.memoryUsage().rss - before).toBeLessThan(768 * 1024 * 1024);
  });

  it('is refused when it is compressed again inside, however it swells', async () => {
    const tape = gunzipSync(second);
    const inside = [gzipSync(tape), brotliCompressSync(tape), gzipSync(gzipSync(tape)), deflateSync(tape)];
    // A header of gzip that carries, as the name of its file, what a tar archive says of itself.
    const named = Buffer.alloc(600, 0x61);
    named.write('ustar', 257 - 10);
    const disguised = Buffer.concat([Buffer.from([0x1f, 0x8b, 8, 8, 0, 0, 0, 0, 0, 3]), named, Buffer.from([0])]);
    inside.push(Buffer.concat([disguised, gzipSync(tape).subarray(10)]));
    // Three hundred mebibytes within less than one.
    inside.push(gzipSync(Buffer.concat([entry('x', 'File', 'x'), Buffer.alloc(300 * 1024 * 1024)])));
    for (const content of inside) expect(await tried(gzipSync(content))).toBe('unreadable-bundle');
  });

  it('is refused for more files, longer headers or larger sizes than a bundle has', async () => {
    const many = Buffer.concat(Array.from({ length: 10_001 }, (_, index) => entry(`f${index}`, 'File')));
    const folders = Array.from({ length: 10_001 }, (_, index) => {
      const head = Buffer.alloc(512);
      new Header({ path: `d${index}/`, type: 'Directory', size: 0, mode: 0o755 }).encode(head);
      return head;
    });
    const sized = (type: 'File' | 'ExtendedHeader' | 'GlobalExtendedHeader' | 'NextFileHasLongPath', size: number) => {
      const head = Buffer.alloc(512);
      new Header({ path: 'x', type, size, mode: 0o644 }).encode(head);
      return head;
    };
    const long = 2 * 1024 * 1024;
    for (const extra of [
      many,
      Buffer.concat(folders),
      sized('File', 2 ** 40),
      Buffer.concat([sized('ExtendedHeader', long), Buffer.alloc(long, 0x61)]),
      Buffer.concat([sized('GlobalExtendedHeader', long), Buffer.alloc(long, 0x61)]),
      Buffer.concat([sized('NextFileHasLongPath', long), Buffer.alloc(long, 0x61)]),
    ])
      expect(await tried(withEntry(extra))).toBe('unreadable-bundle');
  });

  it('is refused without being read where it, or its folder, is larger than a bundle', async () => {
    const place = mkdtempSync(join(tmpdir(), 'deepsyn-large-'));
    try {
      const archive = join(place, 'large.tar.gz');
      writeFileSync(archive, '');
      truncateSync(archive, 2 ** 40);
      await expect(readBundle(archive)).rejects.toMatchObject({ code: 'unreadable-bundle' });
      await expect(readBundle(place)).rejects.toMatchObject({ code: 'unreadable-bundle' });
    } finally {
      rmSync(place, { recursive: true });
    }
  });

  it('is refused with a module of another ABI, or another module by the same names', async () => {
    const section = (id: number, ...body: number[]) => [id, body.length, ...body];
    const text = (word: string) => [word.length, ...Buffer.from(word)];
    // A module that says version 9 of the ABI, and one that OPA never made.
    const ofAbi = (version: number) =>
      Buffer.from([
        ...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
        ...section(6, 1, 0x7f, 0, 0x41, version, 0x0b),
        ...section(7, 1, ...text('opa_wasm_abi_version'), 3, 0),
      ]);
    const { createHash } = await import('node:crypto');
    const named = (wasm: Buffer) => {
      const manifest: { metadata: { deepsyn: object } } = JSON.parse(files.get('.manifest')?.toString('utf8') ?? '{}');
      const deepsyn = { ...manifest.metadata.deepsyn, wasm: createHash('sha256').update(wasm).digest('hex') };
      const content = new Map(files).set('policy.wasm', wasm);
      return pack(content.set('.manifest', Buffer.from(JSON.stringify({ ...manifest, metadata: { deepsyn } }))));
    };
    expect(await tried(named(ofAbi(9)))).toBe('incompatible-bundle');
    expect(await tried(named(ofAbi(1)))).toBe('incompatible-bundle');
    expect(await tried(pack(new Map(files).set('policy.wasm', ofAbi(1))))).toBe('stale-bundle');
  });
});

describe('a server whose bundle comes from an address', () => {
  let answer: RequestListener;
  let web: Server;
  let server: DecisionServer;
  const asked: (string | undefined)[] = [];

  beforeAll(async () => {
    web = createServer((request, response) => {
      asked.push(request.headers['if-none-match']);
      answer(request, response);
    });
    await new Promise<void>((resolve) => web.listen(0, '127.0.0.1', resolve));
    answer = (_, response) => response.writeHead(200, { etag: '"one"' }).end(first);
    const place = web.address();
    const from = `http://127.0.0.1:${typeof place === 'object' && place ? place.port : 0}/bundle.tar.gz`;
    writeFileSync(file('service.json'), JSON.stringify(service));
    const configuration = serveConfiguration.parse({
      port: 0,
      log: 'silent',
      services: ['service.json'],
      bundle: { from, 'timeout-seconds': 1 },
      'poll-seconds': 0,
    });
    server = await createDecisionServer(configuration, folder, '0.0.0');
    await server.listen();
  });
  afterAll(async () => {
    await server.close();
    web.closeAllConnections();
    web.close();
  });

  const inject = async (url: string, payload?: object): Promise<Record<string, unknown>> =>
    (await server.app.inject({ method: payload ? 'POST' : 'GET', url, ...(payload ? { payload } : {}) })).json();
  const verdict = async () => {
    const { findings } = await server.point.decide({ service, event: report(), at });
    return verdictOf({ findings });
  };

  it.each<[string, RequestListener, string]>([
    [
      'answers HTML with 200',
      (_, to) => to.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Hi</h1>'),
      'unreadable-bundle',
    ],
    ['answers 404', (_, to) => to.writeHead(404).end(), 'unreachable-bundle'],
    ['answers 500', (_, to) => to.writeHead(500).end(), 'unreachable-bundle'],
    ['answers nothing with 204', (_, to) => to.writeHead(204).end(), 'unreadable-bundle'],
    ['sends in circles', (from, to) => to.writeHead(302, { location: from.url ?? '' }).end(), 'unreachable-bundle'],
    ['sends to a file', (_, to) => to.writeHead(302, { location: 'file:///etc/passwd' }).end(), 'unreachable-bundle'],
    [
      'promises more than it sends',
      (_, to) => {
        to.writeHead(200, { 'content-length': String(second.length + 10) });
        to.write(second);
        setTimeout(() => to.destroy(), 50);
      },
      'unreachable-bundle',
    ],
    ['sends less than it has', (_, to) => to.writeHead(200).end(second.subarray(0, 1000)), 'unreadable-bundle'],
    ['hangs up', (from) => from.socket.destroy(), 'unreachable-bundle'],
    ['never answers', () => undefined, 'unreachable-bundle'],
    [
      'trickles',
      (_, to) => {
        to.writeHead(200);
        const timer = setInterval(() => to.write('.'), 100);
        to.on('close', () => clearInterval(timer));
      },
      'unreachable-bundle',
    ],
    [
      'never ends',
      (_, to) => {
        to.writeHead(200);
        const more = () => {
          while (to.writable && to.write(Buffer.alloc(1 << 20)));
          to.once('drain', more);
        };
        more();
      },
      'unreachable-bundle',
    ],
    [
      'says that a bundle it damages is the one it was',
      (_, to) => to.writeHead(200, { etag: '"one"' }).end(flipped(second, [999_999])),
      'unreadable-bundle',
    ],
  ])('keeps the one it has, and tells of it, where the address %s', async (_, listener, code) => {
    answer = listener;
    let underWay = true;
    const reloading = server.reload().finally(() => {
      underWay = false;
    });
    // Decisions go on while it waits.
    for (let count = 0; count < 5 || (underWay && count < 20); count++) {
      expect(await verdict()).toBe('satisfied');
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    expect(await reloading).toBe('refused');
    expect(await verdict()).toBe('satisfied');
    expect(await inject('/v1/status')).toMatchObject({ result: { bundles: { deepsyn: { code } } } });
    expect(await inject('/health/ready')).toEqual({ status: 'ready' });
    expect((await inject('/v1/decisions', { event: report(), at: at.toISOString() })).bundle).toBe(
      server.point.policies.digest,
    );
  });

  it('takes another bundle under the entity tag of the old one, and the next good one after a bad one', async () => {
    answer = (_, response) => response.writeHead(200, { etag: '"one"' }).end(second);
    expect(await server.reload()).toBe('taken');
    expect(await verdict()).toBe('violated');
    expect(asked.at(-1)).toBe('"one"');
    expect((await inject('/v1/status')).result).not.toHaveProperty('bundles.deepsyn.code');
    answer = (_, response) => response.writeHead(200, { etag: '"two"' }).end(first);
    expect(await server.reload()).toBe('taken');
    expect(await verdict()).toBe('satisfied');
  });

  it('does not begin with a bundle that is said not to have changed', async () => {
    answer = (_, response) => response.writeHead(304).end();
    const place = web.address();
    const from = `http://127.0.0.1:${typeof place === 'object' && place ? place.port : 0}/bundle.tar.gz`;
    await expect(createDecisionPoint({ bundle: { from } })).rejects.toMatchObject({ code: 'unreachable-bundle' });
  });
});

describe('a folder that is half written', () => {
  afterEach(() => rmSync(file('unpacked'), { recursive: true, force: true }));

  const HALF = /^(?:unreadable|stale)-bundle$/;
  const write = (content: BundleFiles) => {
    for (const [path, bytes] of content) {
      mkdirSync(dirname(file(`unpacked/${path}`)), { recursive: true });
      writeFileSync(file(`unpacked/${path}`), bytes);
    }
  };

  it('is refused at each step from one bundle to the next, and taken when the last file is there', async () => {
    write(await unpack(first));
    const point = await createDecisionPoint({ bundle: { from: file('unpacked') } });
    const before = await decided(point);
    const steps = ['deepsyn/policies.json', 'deepsyn/tests.json', '.manifest'];
    for (const path of steps.slice(0, -1)) {
      const bytes = files.get(path) ?? Buffer.alloc(0);
      writeFileSync(file(`unpacked/${path}`), bytes.subarray(0, bytes.length / 2));
      await expect(point.reload()).rejects.toMatchObject({ code: expect.stringMatching(HALF) });
      writeFileSync(file(`unpacked/${path}`), bytes);
      await expect(point.reload()).rejects.toMatchObject({ code: expect.stringMatching(HALF) });
      expect(await decided(point)).toEqual(before);
    }
    rmSync(file('unpacked'), { recursive: true });
    await expect(point.reload()).rejects.toMatchObject({ code: 'unreadable-file' });
    write(files);
    expect(await point.reload()).toBe(true);
    expect(verdictOf(await point.decide({ service, event: report(), at }))).toBe('violated');
  });
});

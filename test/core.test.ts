import { webcrypto } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename } from 'node:path';
import { gzipSync } from 'node:zlib';
import { createDecisionPoint, DeepsynError } from 'deepsyn/core';
import { build, type Metafile } from 'esbuild';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { makeDescriptor, makeEvent } from '../src/testing/index.ts';
import { ROOT, run } from './support/run.ts';

const wasm = readFileSync(createRequire(import.meta.url).resolve('deepsyn/policy.wasm'));
const other = Uint8Array.from(wasm, (byte, index) => (index === wasm.length - 1 ? byte ^ 1 : byte));
const [service, event] = [makeDescriptor(), makeEvent('content.published', {})];
const at = new Date('2026-06-01T09:00:00+08:00');

const codeOf = (point: Promise<unknown>): Promise<unknown> =>
  point.then(
    () => 'no error',
    (error) => (error instanceof DeepsynError ? error.code : error),
  );

afterEach(() => vi.unstubAllGlobals());

describe('deepsyn/core', () => {
  it.each([
    ['bytes', () => wasm],
    ['a buffer', () => new Uint8Array(wasm).buffer],
    ['a part of a larger buffer', () => Buffer.concat([Buffer.from('before'), wasm]).subarray(6)],
    ['a response', () => new Response(wasm)],
    ['the promise of a response', () => Promise.resolve(new Response(wasm))],
    ['a compiled module', () => Reflect.get(globalThis, 'WebAssembly').compile(wasm)],
  ])('decides with the policies as %s', async (_, given) => {
    const point = await createDecisionPoint({ wasm: await given() });
    expect(point.evaluator).toEqual({ name: 'wasm' });
    const { decision } = await point.decide({ service, event, at });
    expect(decision).toBe('indeterminate');
  });

  it.each([
    ['other bytes', () => other, 'stale-bundle'],
    ['no bytes', () => new Uint8Array(), 'stale-bundle'],
    ['a response with other bytes', () => new Response(other), 'stale-bundle'],
    ['a response that is none', () => new Response('not here', { status: 404 }), 'unreachable-bundle'],
    ['a request that fails', () => Promise.reject(new TypeError('fetch failed')), 'unreachable-bundle'],
    ['something else', () => ({ wasm }), 'incompatible-bundle'],
    [
      'another compiled module',
      () => Reflect.get(globalThis, 'WebAssembly').compile(Buffer.from('\0asm\x01\0\0\0', 'latin1')),
      'incompatible-bundle',
    ],
  ])('does not decide with %s', async (_, given, code) => {
    expect(await codeOf(createDecisionPoint({ wasm: given() }))).toBe(code);
  });

  it('checks the very bytes that it compiles, whatever becomes of those that were given', async () => {
    const bytes = new Uint8Array(wasm);
    const digest = async (name: string, data: Uint8Array<ArrayBuffer>) => {
      const found = await webcrypto.subtle.digest(name, data);
      bytes.fill(0);
      return found;
    };
    vi.stubGlobal('crypto', { subtle: { digest } });
    expect(await codeOf(createDecisionPoint({ wasm: bytes }))).toBe('no error');
    expect(bytes[0]).toBe(0);
  });

  it('says that a page without WebCrypto cannot decide', async () => {
    vi.stubGlobal('crypto', {});
    expect(await codeOf(createDecisionPoint({ wasm }))).toBe('insecure-context');
  });

  it('refuses parameters and packs that do not exist, and answers nothing once it is closed', async () => {
    const parameters = JSON.parse('{ "art-10.report-whithin": "PT12H" }');
    expect(await codeOf(createDecisionPoint({ wasm, parameters }))).toBe('invalid-parameters');
    expect(await codeOf(createDecisionPoint({ wasm, packs: ['labeling-2025'] }))).toBe('unknown-pack');
    const point = await createDecisionPoint({ wasm });
    await point.close();
    expect(await codeOf(point.decide({ service, event }))).toBe('closed');
  });

  it('has types that need nothing of Node, nor do the examples that use them', async () => {
    const tsc = `${ROOT}node_modules/typescript/bin/tsc`;
    const { status, out } = await run(process.execPath, [tsc, '-p', 'test/web'], ROOT);
    expect(out).toBe('');
    expect(status).toBe(0);
  }, 300_000);
});

describe('what deepsyn/core imports', () => {
  let graph: Metafile;
  let sizes: ReadonlyMap<string, number>;

  beforeAll(async () => {
    const { metafile, outputFiles } = await build({
      stdin: { contents: "export * from 'deepsyn/core'", resolveDir: ROOT, sourcefile: 'entry.js' },
      absWorkingDir: ROOT,
      outdir: 'out',
      write: false,
      metafile: true,
      bundle: true,
      splitting: true,
      minify: true,
      format: 'esm',
      platform: 'browser',
      external: ['node:*'],
    });
    graph = metafile;
    sizes = new Map(
      outputFiles.map(({ path, contents }) => [`out/${basename(path)}`, gzipSync(contents, { level: 9 }).length]),
    );
  });

  it('is nothing of Node, now or later', () => {
    const imports = Object.entries(graph.inputs).flatMap(([file, input]) =>
      input.imports.filter(({ external }) => external).map(({ path }) => `${file} imports ${path}`),
    );
    expect(imports).toEqual([]);
    expect(Object.keys(graph.inputs)).toContain('dist/decide/decision-point.js');
  });

  it('comes in two parts: what explains, when it is asked for; and the rest, which is small', () => {
    const [entry] = Object.entries(graph.outputs).filter(([, output]) => output.entryPoint === 'entry.js');
    const imported = entry?.[1].imports.filter(({ kind }) => kind === 'import-statement') ?? [];
    const first = [entry?.[0] ?? '', ...imported.map(({ path }) => path)];
    const explains = (file: string) =>
      Object.keys(graph.outputs[file]?.inputs ?? {}).some((input) => input.includes('/json-rules-engine/'));
    expect(Object.keys(graph.outputs).filter(explains)).toHaveLength(1);
    expect(first.filter(explains)).toEqual([]);
    expect(first.reduce((sum, file) => sum + (sizes.get(file) ?? Number.NaN), 0)).toBeLessThan(140_000);
  });
});

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { FormatName } from '../model/inspection.ts';
import { isRecord } from '../model/keys.ts';
import type { C2paReport } from './inspect.ts';

const PACKAGE = '@contentauth/c2pa-wasm';

/** The kinds of file that the package reads. */
const TYPES: Partial<Readonly<Record<FormatName, string>>> = {
  png: 'image/png',
  jpeg: 'image/jpeg',
  webp: 'image/webp',
  gif: 'image/gif',
  tiff: 'image/tiff',
  heif: 'image/heic',
  avif: 'image/avif',
  svg: 'image/svg+xml',
  mp4: 'video/mp4',
  avi: 'video/avi',
  mp3: 'audio/mpeg',
  wav: 'audio/wav',
  pdf: 'application/pdf',
};

/** Nothing is fetched: neither manifests that a file says are elsewhere, nor what is known of certificates. */
const SETTINGS = JSON.stringify({ verify: { remote_manifest_fetch: false, ocsp_fetch: false } });

/** Validates C2PA by the optional package; undefined where it is not installed. */
export async function validateC2pa(file: Uint8Array, format: FormatName): Promise<C2paReport | undefined> {
  const c2pa = await loadPackage();
  if (!c2pa) return undefined;
  const type = TYPES[format];
  if (type === undefined) return { state: 'unknown', sourceTypes: [] };
  try {
    const reader = await c2pa.WasmReader.fromBytes(type, file, SETTINGS);
    const store: unknown = JSON.parse(reader.json());
    reader.free();
    return reportOf(store);
  } catch {
    return { state: 'unknown', sourceTypes: [] };
  }
}

let loading: Promise<typeof import('@contentauth/c2pa-wasm') | undefined> | undefined;

function loadPackage(): Promise<typeof import('@contentauth/c2pa-wasm') | undefined> {
  loading ??= load();
  return loading;
}

async function load(): Promise<typeof import('@contentauth/c2pa-wasm') | undefined> {
  let module: string;
  try {
    module = createRequire(import.meta.url).resolve(`${PACKAGE}/c2pa.wasm`);
  } catch {
    return undefined;
  }
  const c2pa = await import('@contentauth/c2pa-wasm');
  c2pa.initSync({ module: readFileSync(module) });
  return c2pa;
}

function reportOf(store: unknown): C2paReport {
  const root = isRecord(store) ? store : {};
  const manifests = isRecord(root.manifests) ? root.manifests : {};
  const active = typeof root.active_manifest === 'string' ? manifests[root.active_manifest] : undefined;
  const state = root.validation_state;
  return {
    state: state === 'Valid' || state === 'Trusted' ? 'valid' : state === 'Invalid' ? 'invalid' : 'unknown',
    ...generatorOf(active),
    sourceTypes: [...new Set(sourceTypesIn(manifests, 0))],
    // Without a list of trust nobody is trusted; that says nothing of the signer.
    ...(state === 'Trusted' ? { trusted: true } : {}),
  };
}

function generatorOf(manifest: unknown): { readonly generator?: string } {
  if (!isRecord(manifest)) return {};
  const { claim_generator: plain, claim_generator_info: info } = manifest;
  const [first] = Array.isArray(info) ? info : [];
  const generator = isRecord(first) && typeof first.name === 'string' ? first.name : plain;
  return typeof generator === 'string' ? { generator } : {};
}

function sourceTypesIn(value: unknown, depth: number): string[] {
  if (depth > 32) return [];
  if (Array.isArray(value)) return value.flatMap((each) => sourceTypesIn(each, depth + 1));
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([name, each]) =>
    name === 'digitalSourceType' && typeof each === 'string' ? [each] : sourceTypesIn(each, depth + 1),
  );
}

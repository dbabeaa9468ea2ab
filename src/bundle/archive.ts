import { createGunzip, gzipSync } from 'node:zlib';
import { Header, Parser } from 'tar';
import { DeepsynError } from '../model/errors.ts';
import { limits } from '../model/limits.ts';

/** The files of a bundle by their paths, which begin without a slash. */
export type BundleFiles = ReadonlyMap<string, Buffer>;

const BLOCK = 512;
/** Where a tar archive says in its first header that it is one. */
const MAGIC = { at: 257, text: 'ustar' };

/** Packs files as a gzipped tar archive: the same files give the same bytes. */
export function pack(files: BundleFiles): Buffer {
  const blocks: Buffer[] = [];
  for (const [path, content] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const header = Buffer.alloc(BLOCK);
    const mtime = new Date(0);
    const tooLong = new Header({ path: `/${path}`, size: content.length, mode: 0o644, type: 'File', mtime }).encode(
      header,
    );
    if (tooLong) throw new Error(`${path} is too long a path for a bundle`);
    blocks.push(header, content, Buffer.alloc((BLOCK - (content.length % BLOCK)) % BLOCK));
  }
  return gzipSync(Buffer.concat([...blocks, Buffer.alloc(2 * BLOCK)]), { level: 9 });
}

/**
 * Unpacks a gzipped tar archive in memory, and stops where it grows beyond what a bundle may be.
 * @throws DeepsynError `unreadable-bundle` where it is none, is cut short, is larger than a bundle may be, or holds
 * anything but files, each once
 */
export async function unpack(archive: Uint8Array): Promise<BundleFiles> {
  if (archive.length > limits.bundleBytes) throw unreadable(`it has more than ${limits.bundleBytes} bytes`);
  const files = new Map<string, Buffer>();
  let fault: unknown;
  const parser = new Parser({ strict: true, brotli: false, zstd: false });
  let entries = 0;
  parser.on('entry', (entry) => {
    const chunks: Buffer[] = [];
    entry.on('data', (chunk: Buffer) => chunks.push(chunk));
    entry.on('end', () => {
      const path = entry.path.replace(/^(?:\.?\/)+/, '');
      const wrong = faultOf(entry.type, path, files) ?? (++entries > limits.bundleEntries ? TOO_MANY : undefined);
      if (wrong) fault ??= unreadable(wrong);
      else if (entry.type !== 'Directory') files.set(path, Buffer.concat(chunks));
    });
  });
  parser.on('ignoredEntry', () => {
    fault ??= unreadable('a header in it is too long');
  });
  parser.on('error', (error) => {
    fault ??= unreadable(`it is no tar archive: ${String(error)}`, error);
  });
  const ended = new Promise<void>((resolve) => parser.once('end', resolve));
  for await (const chunk of tapeOf(archive)) {
    parser.write(chunk);
    if (fault !== undefined) throw fault;
  }
  parser.end();
  if (fault === undefined) await ended;
  if (fault !== undefined) throw fault;
  if (files.size === 0) throw unreadable('it holds no files');
  return files;
}

const TOO_MANY = `it holds more than ${limits.bundleEntries} files`;

/** Inflates once, piece by piece, as far as a bundle may grow: what is compressed inside is no tar archive. */
async function* tapeOf(archive: Uint8Array): AsyncGenerator<Buffer, void, undefined> {
  const inflating = createGunzip();
  inflating.end(archive);
  let length = 0;
  let head: Buffer | undefined = Buffer.alloc(0);
  try {
    for await (const chunk of inflating) {
      const bytes: Buffer = chunk;
      length += bytes.length;
      if (length > limits.unpackedBytes) throw unreadable(`it unpacks to more than ${limits.unpackedBytes} bytes`);
      if (head === undefined) {
        yield bytes;
        continue;
      }
      head = Buffer.concat([head, bytes]);
      if (head.length < BLOCK) continue;
      if (!isTar(head)) throw unreadable('it is no tar archive');
      yield head;
      head = undefined;
    }
  } catch (error) {
    if (error instanceof DeepsynError) throw error;
    const message = error instanceof Error ? error.message : String(error);
    throw unreadable(`it is no gzipped archive: ${message}`, error);
  } finally {
    inflating.destroy();
  }
  if (head !== undefined) throw unreadable('it is no tar archive');
}

/** The parser would inflate again what begins as gzip does. */
const isTar = (head: Buffer): boolean =>
  head.toString('latin1', MAGIC.at, MAGIC.at + MAGIC.text.length) === MAGIC.text &&
  !(head[0] === 0x1f && head[1] === 0x8b);

/** No bundle has links, devices, one file twice or one outside of it: whoever unpacks it elsewhere must not be led astray. */
function faultOf(type: string, path: string, files: BundleFiles): string | undefined {
  if (type === 'Directory') return undefined;
  if (type !== 'File' && type !== 'OldFile') return `${path} is no file, but a ${type}`;
  if (path.split('/').some((step) => step === '..' || step === '')) return `${path} does not stand in the bundle`;
  return files.has(path) ? `${path} stands in it twice` : undefined;
}

const unreadable = (message: string, cause?: unknown): DeepsynError =>
  new DeepsynError('unreadable-bundle', [{ path: [], message, remedy: 'build it again with deepsyn build' }], {
    cause,
  });

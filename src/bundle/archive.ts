import { gunzipSync, gzipSync } from 'node:zlib';
import { Header, Parser } from 'tar';
import { DeepsynError } from '../model/errors.ts';

/** The files of a bundle by their paths, which begin without a slash. */
export type BundleFiles = ReadonlyMap<string, Buffer>;

/** What a bundle may weigh when it is unpacked: a hundred times what the policies of the package do. */
const MOST_BYTES = 256 * 1024 * 1024;
const BLOCK = 512;

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
 * Unpacks a gzipped tar archive in memory.
 * @throws DeepsynError `unreadable-bundle` where it is none, is cut short, is larger than a bundle may be, or holds
 * anything but files, each once
 */
export async function unpack(archive: Uint8Array): Promise<BundleFiles> {
  const tape = inflate(archive);
  const files = new Map<string, Buffer>();
  await new Promise<void>((resolve, reject) => {
    const parser = new Parser({ strict: true });
    parser.on('entry', (entry) => {
      const chunks: Buffer[] = [];
      entry.on('data', (chunk: Buffer) => chunks.push(chunk));
      entry.on('end', () => {
        const path = entry.path.replace(/^(?:\.?\/)+/, '');
        const fault = faultOf(entry.type, path, files);
        if (fault) reject(unreadable(fault));
        else if (entry.type !== 'Directory') files.set(path, Buffer.concat(chunks));
      });
    });
    parser.on('end', resolve);
    parser.on('error', (error) => reject(unreadable(`it is no tar archive: ${String(error)}`, error)));
    parser.end(tape);
  });
  if (files.size === 0) throw unreadable('it holds no files');
  return files;
}

/** No bundle has links, devices, one file twice or one outside of it: whoever unpacks it elsewhere must not be led astray. */
function faultOf(type: string, path: string, files: BundleFiles): string | undefined {
  if (type === 'Directory') return undefined;
  if (type !== 'File' && type !== 'OldFile') return `${path} is no file, but a ${type}`;
  if (path.split('/').some((step) => step === '..' || step === '')) return `${path} does not stand in the bundle`;
  return files.has(path) ? `${path} stands in it twice` : undefined;
}

function inflate(archive: Uint8Array): Buffer {
  try {
    return gunzipSync(archive, { maxOutputLength: MOST_BYTES });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw unreadable(`it is no gzipped archive of at most ${MOST_BYTES} bytes: ${message}`, error);
  }
}

const unreadable = (message: string, cause?: unknown): DeepsynError =>
  new DeepsynError('unreadable-bundle', [{ path: [], message, remedy: 'build it again with deepsyn build' }], {
    cause,
  });

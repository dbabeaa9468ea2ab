import { once } from 'node:events';
import { createReadStream, existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { text } from 'node:stream/consumers';

/** As strict as a page with WebAssembly can be: no `eval`, no inline scripts, nothing from elsewhere. */
const POLICY = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'";

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.wasm': 'application/wasm',
};

/** A folder that is served on this machine, and what pages send back. */
export interface Site {
  readonly address: string;
  /** The next body that is posted to a path. */
  posted(path: string): Promise<string>;
  /** How many bodies were posted to a path. */
  count(path: string): number;
  close(): Promise<void>;
}

export async function serveSite(folder: string): Promise<Site> {
  const counts = new Map<string, number>();
  const waiting = new Map<string, (body: string) => void>();
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    response.setHeader('content-security-policy', POLICY);
    if (request.method === 'POST') {
      counts.set(pathname, (counts.get(pathname) ?? 0) + 1);
      waiting.get(pathname)?.(await text(request));
      response.writeHead(204).end();
      return;
    }
    // A browser asks for an icon when it likes.
    if (pathname === '/favicon.ico') {
      response.writeHead(204).end();
      return;
    }
    const file = join(folder, normalize(pathname));
    const type = TYPES[extname(file)];
    if (type === undefined || !existsSync(file)) response.writeHead(404).end();
    else createReadStream(file).pipe(response.writeHead(200, { 'content-type': type }));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const at = server.address();
  if (typeof at !== 'object' || at === null) throw new Error('there is no port');
  return {
    address: `http://127.0.0.1:${at.port}`,
    posted: (path) => new Promise((resolve) => waiting.set(path, resolve)),
    count: (path) => counts.get(path) ?? 0,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

import { connect, type Socket } from 'node:net';

/** An answer, as it came. */
export interface Answer {
  readonly status: number;
  readonly body: string;
  /** Milliseconds since its request was sent. */
  readonly took: number;
}

/** A connection that is kept alive, on which requests are sent before earlier ones are answered. */
export interface Connection {
  send(path: string, body: string): Promise<Answer>;
  close(): void;
}

interface Waiting {
  readonly since: number;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: Error) => void;
}

const HEAD_END = Buffer.from('\r\n\r\n');

/** A client of a few lines, so that it costs less than the server that it tries. */
export async function open(origin: string): Promise<Connection> {
  const { hostname, port } = new URL(origin);
  const waiting: Waiting[] = [];
  let chunks: Buffer[] = [];
  let held = 0;
  /** How much has to come before it is worth to look again. */
  let wanted = 0;
  const socket: Socket = connect(Number(port), hostname);
  const fail = (error: Error) => {
    for (const { reject } of waiting.splice(0)) reject(error);
  };
  socket.setNoDelay(true);
  socket.on('error', fail);
  socket.on('close', () => fail(new Error('the server closed the connection')));
  socket.on('data', (chunk) => {
    chunks.push(chunk);
    held += chunk.length;
    if (held < wanted) return;
    let bytes = chunks.length === 1 ? chunk : Buffer.concat(chunks);
    for (;;) {
      const head = bytes.indexOf(HEAD_END);
      const text = head < 0 ? '' : bytes.toString('latin1', 0, head);
      const start = head + HEAD_END.length;
      const { body, end } = head < 0 ? { body: undefined, end: 0 } : bodyOf(text, bytes, start);
      wanted = end;
      if (body === undefined) break;
      const first = waiting.shift();
      first?.resolve({ status: Number(text.slice(9, 12)), body, took: performance.now() - first.since });
      bytes = bytes.subarray(end);
    }
    chunks = [bytes];
    held = bytes.length;
  });
  await new Promise<void>((resolve, reject) => socket.once('connect', resolve).once('error', reject));
  return {
    send: (path, body) =>
      new Promise((resolve, reject) => {
        waiting.push({ since: performance.now(), resolve, reject });
        const head = `POST ${path} HTTP/1.1\r\nHost: ${hostname}\r\nContent-Type: application/json\r\nContent-Length: `;
        socket.write(`${head}${Buffer.byteLength(body)}\r\n\r\n${body}`);
      }),
    close: () => socket.destroy(),
  };
}

/** The body that starts there, once all of it has come, and where it ends, or how much has to come at least. */
function bodyOf(head: string, bytes: Buffer, start: number): { body: string | undefined; end: number } {
  if (/^transfer-encoding: *chunked/im.test(head)) return chunkedBody(bytes, start);
  const end = start + Number(/^content-length: *(\d+)/im.exec(head)?.[1] ?? 0);
  return { body: bytes.length < end ? undefined : bytes.toString('latin1', start, end), end };
}

/** A body in chunks: each has its length before it, in hexadecimal, and the last is empty. */
function chunkedBody(bytes: Buffer, start: number): { body: string | undefined; end: number } {
  let body = '';
  for (let at = start; ; ) {
    const line = bytes.indexOf('\r\n', at);
    if (line < 0) return { body: undefined, end: bytes.length + 1 };
    const length = Number.parseInt(bytes.toString('latin1', at, line), 16);
    const end = line + 2 + length + 2;
    if (bytes.length < end) return { body: undefined, end };
    if (length === 0) return { body, end };
    body += bytes.toString('latin1', line + 2, line + 2 + length);
    at = end;
  }
}

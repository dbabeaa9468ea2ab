import { spawn, spawnSync } from 'node:child_process';
import { DeepsynError } from '../model/errors.ts';

/** What git may be told from outside: where its own settings are. A hook sets GIT_DIR and more, for another purpose. */
const KEPT = /^GIT_(?:CEILING_DIRECTORIES|DISCOVERY_ACROSS_FILESYSTEM|EXEC_PATH|CONFIG_(?!PARAMETERS$).*)$/;

/** Objects as they are, and nothing started on the way: no replacements, hooks, watchers, pagers, or repository that hides in a folder. */
const FLAGS = ['--no-replace-objects', '--no-pager', '--literal-pathspecs', '--no-optional-locks'];
const SETTINGS = ['safe.bareRepository=explicit', 'core.fsmonitor=false', 'core.hooksPath=/dev/null'];
const BEFORE = [...FLAGS, ...SETTINGS.flatMap((setting) => ['-c', setting])];

function environment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_') || KEPT.test(name));
  return { ...Object.fromEntries(kept), GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' };
}

/** How git ended. */
export interface Ended {
  readonly ok: boolean;
  readonly out: Buffer;
  /** The first line that it complained with. */
  readonly why: string;
}

/** @throws DeepsynError `missing-program` where there is no git */
export function git(folder: string, ...args: readonly string[]): Ended {
  const { status, stdout, stderr, error } = spawnSync('git', [...BEFORE, ...args], {
    cwd: folder,
    env: environment(),
    maxBuffer: 1 << 29,
  });
  if (error && 'code' in error && error.code === 'ENOENT') throw noGit(error);
  const why = error?.message ?? stderr.toString('utf8').trim().split('\n')[0] ?? '';
  return { ok: status === 0, out: stdout ?? Buffer.alloc(0), why };
}

/** The objects of a repository, read by one process. */
export interface Objects {
  /** The content of a blob; `too-large`, without it, above so many bytes. */
  read(id: string, most: number): Promise<Buffer | 'too-large'>;
  close(): void;
}

/** @param folder a folder of the repository */
export function openObjects(folder: string): Objects {
  const child = spawn('git', [...BEFORE, 'cat-file', '--batch'], {
    cwd: folder,
    env: environment(),
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  const failed = new Promise<never>((_, reject) => child.once('error', (error) => reject(noGit(error))));
  failed.catch(() => undefined);
  // Writing to a process that has ended is told by its silence.
  child.stdin.on('error', () => undefined);
  const chunks: AsyncIterator<Buffer> = child.stdout[Symbol.asyncIterator]();
  let rest: Buffer = Buffer.alloc(0);

  const more = async (): Promise<Buffer> => {
    const next = await Promise.race([chunks.next(), failed]);
    if (next.done) throw broken('git ended before it had answered');
    return next.value;
  };
  const line = async (): Promise<string> => {
    for (;;) {
      const end = rest.indexOf('\n');
      if (end >= 0) {
        const text = rest.toString('utf8', 0, end);
        rest = rest.subarray(end + 1);
        return text;
      }
      rest = Buffer.concat([rest, await more()]);
    }
  };
  const bytes = async (length: number, keep: boolean): Promise<Buffer> => {
    const parts: Buffer[] = [];
    for (let left = length; left > 0; ) {
      if (rest.length === 0) rest = await more();
      const part = rest.subarray(0, left);
      rest = rest.subarray(part.length);
      left -= part.length;
      if (keep) parts.push(part);
    }
    return Buffer.concat(parts);
  };
  const read = async (id: string, most: number): Promise<Buffer | 'too-large'> => {
    child.stdin.write(`${id}\n`);
    const head = await line();
    const size = / blob (\d+)$/.exec(head)?.[1];
    if (size === undefined) throw broken(`git has no file ${id} (${head.split(' ').slice(1).join(' ')})`);
    const fits = Number(size) <= most;
    const content = await bytes(Number(size), fits);
    await bytes(1, false);
    return fits ? content : 'too-large';
  };
  // One question at a time: answers come in the order of the questions.
  let last: Promise<unknown> = Promise.resolve();
  return {
    read: (id, most) => {
      const answer = last.then(() => read(id, most));
      last = answer.catch(() => undefined);
      return answer;
    },
    close: () => {
      child.stdin.end();
      child.kill();
    },
  };
}

const broken = (message: string): DeepsynError =>
  new DeepsynError('invalid-revision', [
    { path: [], message, remedy: 'run git fsck; in a partial clone, fetch with its files: git fetch --refetch' },
  ]);

const noGit = (cause: Error): DeepsynError =>
  new DeepsynError('missing-program', [{ path: [], message: 'there is no git here', remedy: 'install git' }], {
    cause,
  });

import { randomUUID } from 'node:crypto';
import { readFileSync, readlinkSync } from 'node:fs';
import { link, readFile, rename, stat, unlink, utimes } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import { DeepsynError } from '../model/errors.ts';
import { openPrivate } from './private.ts';

/** A folder that one process alone writes to. */
export interface Lock {
  /** Whether another process took the folder over, as it may where this one slept longer than its lease. */
  readonly lost: boolean;
  release(): Promise<void>;
}

/** Who holds a lock: a process, which can be looked for from where it runs, and a name that no two holders share. */
const holder = z.object({ pid: z.int(), started: z.string(), place: z.string(), token: z.string() });
type Holder = z.infer<typeof holder>;

const LEASE = 15_000;

/**
 * Takes a folder for this process alone. A lock whose process is dead is taken over at once; one of another machine or
 * container, where no process can be looked for, once it was not renewed for the length of a lease.
 * @throws DeepsynError `log-in-use` where another process holds it
 */
export async function lockFolder(folder: string, name: string, lease = LEASE): Promise<Lock> {
  const path = join(folder, name);
  const own: Holder = { pid: process.pid, started: startOf('self'), place: placeOf(), token: randomUUID() };
  while (!(await create(path, own))) {
    const text = await readFile(path, 'utf8').catch(() => undefined);
    // It was released in this very moment.
    if (text === undefined) continue;
    const other = parse(text);
    const abandoned = other?.place === own.place ? !isAlive(other) : await unchanged(path, text, lease);
    if (!abandoned) throw inUse(path, other);
    await takeAway(path, text, own.token);
  }
  let lost = false;
  const timer = setInterval(async () => {
    const text = await readFile(path, 'utf8').catch(() => '');
    if (parse(text)?.token === own.token) await utimes(path, new Date(), new Date()).catch(() => undefined);
    else lost = true;
  }, lease / 3);
  timer.unref();
  return {
    get lost() {
      return lost;
    },
    release: async () => {
      clearInterval(timer);
      const text = await readFile(path, 'utf8').catch(() => '');
      if (parse(text)?.token === own.token) await unlink(path).catch(() => undefined);
    },
  };
}

async function create(path: string, own: Holder): Promise<boolean> {
  try {
    const file = await openPrivate(path, 'wx');
    try {
      await file.writeFile(JSON.stringify(own));
    } catch (error) {
      await unlink(path);
      throw error;
    } finally {
      await file.close();
    }
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

/** Removes an abandoned lock; where two do so at once, the second finds another lock in its hand, and puts it back. */
async function takeAway(path: string, judged: string, token: string): Promise<void> {
  const aside = `${path}.${token}`;
  const moved = await rename(path, aside).then(
    () => true,
    () => false,
  );
  if (!moved) return;
  const text = await readFile(aside, 'utf8');
  if (text !== judged) await link(aside, path).catch(() => undefined);
  await unlink(aside);
  if (text !== judged) throw inUse(path, parse(text));
}

/** Whether nobody renewed a lock for the length of a lease, by our own watch: clocks of machines differ. */
async function unchanged(path: string, text: string, lease: number): Promise<boolean> {
  const renewed = async () => (await stat(path).catch(() => undefined))?.mtimeMs;
  const before = await renewed();
  const steps = 10;
  for (let step = 0; step < steps; step++) {
    await wait(lease / steps);
    if ((await renewed()) !== before) return false;
  }
  return (await readFile(path, 'utf8').catch(() => undefined)) === text;
}

function parse(text: string): Holder | undefined {
  try {
    return holder.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/** A process number may have been given to another process since; when it started tells the two apart, where that is known. */
function isAlive({ pid, started }: Holder): boolean {
  const now = startOf(pid);
  if (started !== '') return now === started;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // It is there, and not ours.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** When a process started, in the words of Linux; empty elsewhere, for none, and for one that is dead and not yet buried. */
function startOf(pid: number | 'self'): string {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name of the program stands in brackets, and may have any sign in it.
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    return fields[0] === 'Z' || fields[0] === 'X' ? '' : (fields[19] ?? '');
  } catch {
    return '';
  }
}

/** What a process number means something within: a machine since it was started, and a container. */
function placeOf(): string {
  const read = (get: () => string): string => {
    try {
      return get().trim();
    } catch {
      return '';
    }
  };
  const boot = read(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8'));
  return [hostname(), boot, read(() => readlinkSync('/proc/self/ns/pid'))].join(' ');
}

function inUse(file: string, other: Holder | undefined): DeepsynError {
  const who = other ? `process ${other.pid} on ${other.place.split(' ')[0]}` : 'another process';
  const remedy = 'end that process, or name another folder';
  return new DeepsynError('log-in-use', [{ file, path: [], message: `${who} writes here`, remedy }]);
}

import { chmod, type FileHandle, mkdir, open, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

const [OWN_FILE, OWN_FOLDER, OF_OTHERS, STICKY] = [0o600, 0o700, 0o077, 0o1000];
const OURS = /^(?:decisions-.*|checkpoints\.jsonl|writer\.lock.*|upload-.*)$/;
const hasModes = process.platform !== 'win32';

/**
 * Makes a folder that its owner alone can enter. One that is there is closed to others, and so are the files of a log in it.
 * @throws where it is somebody else's, or is shared as /tmp is
 */
export async function makePrivateFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: OWN_FOLDER });
  if (!hasModes) return;
  const { mode } = await stat(folder);
  if (mode & STICKY) throw new Error('a folder that everybody shares is no place for a log');
  if (mode & OF_OTHERS) await chmod(folder, OWN_FOLDER);
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (entry.isFile() && OURS.test(entry.name)) await close(join(folder, entry.name));
  }
}

/** Opens a file that its owner alone can read. */
export function openPrivate(path: string, flags: 'a' | 'wx'): Promise<FileHandle> {
  return open(path, flags, OWN_FILE);
}

async function close(path: string): Promise<void> {
  // A lock may be released in this very moment.
  const found = await stat(path).catch(() => undefined);
  if (found && found.mode & OF_OTHERS) await chmod(path, OWN_FILE);
}

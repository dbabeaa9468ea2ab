import { existsSync, readdirSync, rmdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Removes what an earlier build left behind in a folder: what has no source any more, and
 * no other step made. Nothing that is in use is taken away, not even for a moment: tests may run beside a build.
 * @param made files below `built` that have no source, with / between names; one of them may end with *
 */
export function removeLeftOver(built, sources, made, below = '') {
  for (const entry of readdirSync(join(built, below), { withFileTypes: true })) {
    const name = below === '' ? entry.name : `${below}/${entry.name}`;
    if (made.some((each) => (each.endsWith('*') ? name.startsWith(each.slice(0, -1)) : name === each))) continue;
    const path = join(built, ...name.split('/'));
    if (entry.isDirectory()) {
      removeLeftOver(built, sources, made, name);
      if (readdirSync(path).length === 0) rmdirSync(path);
    } else if (!comesFrom(join(sources, ...name.split('/')))) rmSync(path);
  }
}

/** Whether there is a source that is copied there, or compiled. */
const comesFrom = (path) => existsSync(path) || existsSync(path.replace(/\.(?:d\.ts|js)$/, '.ts'));

import { isAbsolute, resolve } from 'node:path';
import picomatch from 'picomatch';
import { DeepsynError, type Problem } from '../model/errors.ts';
import { nameIn, type Tree } from './tree.ts';

/** The customary names of descriptors. */
export const DESCRIPTORS = ['**/*.service.yaml', '**/*.service.yml', '**/*.service.json'];

/** The files that patterns stand for, by their full paths, and the patterns that stand for none. */
export interface Matched {
  readonly files: readonly string[];
  readonly unmatched: readonly string[];
}

/** Files that are named as they are, or by a glob; without any pattern, every descriptor by its customary name. */
export async function matchFiles(tree: Tree, folder: string, patterns: readonly string[]): Promise<Matched> {
  const files = new Set<string>();
  const unmatched: string[] = [];
  for (const pattern of patterns) {
    const found = await matchPattern(tree, folder, pattern);
    if (found.length === 0) unmatched.push(pattern);
    for (const file of found) files.add(file);
  }
  return { files: [...files].sort(), unmatched };
}

async function matchPattern(tree: Tree, folder: string, pattern: string): Promise<readonly string[]> {
  // A name may hold the signs of a glob.
  const named = resolve(folder, pattern);
  if ((await tree.kind(named)) === 'file') return [named];
  const { base, glob, negated } = picomatch.scan(pattern.replaceAll('\\', '/'));
  if (glob === '' || negated) return [];
  const start = isAbsolute(pattern) ? base || '/' : resolve(folder, base);
  if ((await tree.kind(start)) !== 'folder') return [];
  const isMatch = picomatch(glob, { dot: true, flags: 's' });
  return (await tree.files(start)).filter((file) => isMatch(nameIn(start, file)));
}

/**
 * The descriptors that a gate is about.
 * @param named on the command line, from its folder; else those of the configuration, from its own
 * @throws DeepsynError `nothing-to-gate`
 */
export async function findDescriptors(
  tree: Tree,
  folder: string,
  named: readonly string[],
  configured: { readonly folder: string; readonly patterns?: readonly string[] },
): Promise<readonly string[]> {
  const said = named.length > 0 ? named : configured.patterns;
  const from = named.length > 0 ? folder : configured.folder;
  const { files, unmatched } = await matchFiles(tree, from, said ?? DESCRIPTORS);
  const nothing = (pattern: string): Problem => ({
    path: [],
    message: `no descriptor matches ${pattern}`,
    remedy:
      named.length > 0
        ? 'name a file that there is'
        : 'write one with deepsyn init, or say under descriptors where they are',
  });
  const problems = said ? unmatched.map(nothing) : files.length === 0 ? [nothing('*.service.yaml')] : [];
  if (problems.length > 0) throw new DeepsynError('nothing-to-gate', problems);
  return files;
}

import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, run } from './run.ts';

/** Installs a package of the registry beside the repository's own, once for each version. @returns its folder */
export async function tool(name: string, version: string): Promise<string> {
  const folder = join(ROOT, '.cache/tools', `${name.replaceAll('/', '-')}-${version}`);
  const installed = join(folder, 'node_modules', name);
  if (existsSync(installed)) return installed;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true }');
  const args = ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--save-exact', `${name}@${version}`];
  const { status, err } = await run('npm', args, folder);
  if (status !== 0) throw new Error(`npm cannot install ${name}@${version}: ${err}`);
  return installed;
}

/** Another version of Node, as npm brings it for this machine. @returns the path of the program */
export async function nodeOf(version: string): Promise<string> {
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  const folder = await tool(`node-${platform}-${process.arch}`, version);
  return join(folder, process.platform === 'win32' ? 'bin/node.exe' : 'bin/node');
}

/** The command line of a version of npm, to be run by any Node. */
export const npmOf = async (version: string): Promise<string> => join(await tool('npm', version), 'bin/npm-cli.js');

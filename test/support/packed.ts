import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { x as extract } from 'tar';
import { z } from 'zod';
import { ROOT, run } from './run.ts';

/** An empty project outside of the repository, with the packed package installed, and the Node that runs it. */
export interface Installed {
  readonly node: string;
  readonly project: string;
}

/** An empty folder from which Node finds no packages but those that are put there. */
export function emptyPlace(): string {
  const place = [tmpdir(), '/var/tmp', homedir()].find((each) => existsSync(each) && !seesPackages(each));
  if (place === undefined) throw new Error('every temporary folder lies below a node_modules folder');
  return mkdtempSync(join(place, 'deepsyn-package-'));
}

function seesPackages(folder: string): boolean {
  return existsSync(join(folder, 'node_modules')) || (dirname(folder) !== folder && seesPackages(dirname(folder)));
}

/** Packs the package as it would be published. @returns the path of the tarball */
export async function packInto(folder: string): Promise<string> {
  const packed = await run('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder], ROOT);
  const [made] = z
    .array(z.object({ filename: z.string() }))
    .length(1)
    .parse(JSON.parse(packed.out));
  return join(folder, made?.filename ?? '');
}

const lock = z.object({
  packages: z.record(z.string(), z.object({ dev: z.boolean(), devOptional: z.boolean() }).partial()),
});

/** The folders of what production needs, by the lockfile: nothing that only development brings. */
function productionFolders(): readonly string[] {
  const { packages } = lock.parse(JSON.parse(readFileSync(`${ROOT}package-lock.json`, 'utf8')));
  return Object.entries(packages).flatMap(([path, { dev, devOptional }]) =>
    path === '' || dev || devOptional ? [] : [path],
  );
}

/** Lays the package and what it depends on into a project, as npm would, without a network. */
export async function layOut(project: string): Promise<void> {
  const tarball = await packInto(project);
  const target = join(project, 'node_modules/deepsyn');
  mkdirSync(target, { recursive: true });
  await extract({ file: tarball, cwd: target, strip: 1 });
  for (const folder of productionFolders()) copyPackage(folder, project);
  writeFileSync(join(project, 'package.json'), '{ "private": true, "type": "module" }\n');
}

/** Copies one package of this repository, but not those that lie within it. */
export function copyPackage(folder: string, project: string): void {
  const from = join(ROOT, folder);
  cpSync(from, join(project, folder), {
    recursive: true,
    filter: (source) => !source.startsWith(join(from, 'node_modules')),
  });
}

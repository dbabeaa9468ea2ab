import { cpSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { run } from './run.ts';

/** An image as far as it is made on top of its base: its files, where it works, and what it starts. */
export interface Image {
  readonly root: string;
  workdir: string;
  entrypoint: readonly string[];
}

/**
 * Does what a container recipe says on top of its base images, in folders: each stage has a folder as its root, and what
 * it runs finds the programs of this machine. Commands must use relative paths, since nothing is mounted.
 * @param context the folder that is built, of which `.dockerignore` is honoured
 * @returns the last stage
 * @throws Error for a word of the recipe that is not known here, and for a command that fails
 */
export async function buildRecipe(recipe: string, context: string, place: string): Promise<Image> {
  const stages = new Map<string, Image>();
  let image: Image | undefined;
  for (const line of linesOf(readFileSync(recipe, 'utf8'))) {
    const [, word = '', rest = ''] = /^(\w+)\s+(.*)$/s.exec(line) ?? [];
    if (word === 'FROM') {
      const name = /\sAS\s+(\S+)$/i.exec(rest)?.[1] ?? `stage-${stages.size}`;
      image = { root: join(place, name), workdir: '/', entrypoint: [] };
      mkdirSync(image.root, { recursive: true });
      stages.set(name, image);
      continue;
    }
    if (!image) throw new Error('a recipe begins with FROM');
    if (word === 'WORKDIR') {
      image.workdir = posix.resolve(image.workdir, rest);
      mkdirSync(join(image.root, image.workdir), { recursive: true });
    } else if (word === 'COPY') copy(rest, image, stages, context);
    else if (word === 'RUN') await execute(rest, image);
    else if (word === 'ENTRYPOINT') image.entrypoint = JSON.parse(rest);
    else if (word !== 'USER' && word !== 'CMD') throw new Error(`the recipe says ${word}, which is not known here`);
  }
  if (!image) throw new Error('the recipe is empty');
  return image;
}

/** Lines without comments, each joined with those that continue it. */
const linesOf = (text: string): readonly string[] =>
  text
    .replace(/^\s*#.*\n/gm, '')
    .replace(/\\\n/g, ' ')
    .split('\n')
    .filter((line) => line.trim() !== '');

function copy(rest: string, image: Image, stages: ReadonlyMap<string, Image>, context: string): void {
  const [, from, source = '', target = ''] = /^(?:--from=(\S+)\s+)?(\S+)\s+(\S+)$/.exec(rest) ?? [];
  const base = from === undefined ? context : stages.get(from)?.root;
  if (base === undefined) throw new Error(`there is no stage ${from}`);
  const ignored = from === undefined ? ignoredIn(context) : [];
  cpSync(join(base, source), join(image.root, posix.resolve(image.workdir, target)), {
    recursive: true,
    filter: (path) => !ignored.includes(path),
  });
}

function ignoredIn(context: string): readonly string[] {
  const file = join(context, '.dockerignore');
  if (!existsSync(file)) return [];
  return linesOf(readFileSync(file, 'utf8')).map((line) => join(context, line.trim()));
}

async function execute(script: string, image: Image): Promise<void> {
  const { status, err, out } = await run('sh', ['-euc', script], join(image.root, image.workdir));
  if (status !== 0) throw new Error(`RUN ${script} ended with ${status}: ${err}${out}`);
}

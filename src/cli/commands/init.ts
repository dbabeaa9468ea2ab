import { accessSync, constants, lstatSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { type Command, Option } from 'commander';
import { CONFIGURATION, rootOf } from '../../gate/index.ts';
import { capabilities } from '../../model/capabilities.ts';
import { DeepsynError } from '../../model/errors.ts';
import { isRecord } from '../../model/keys.ts';
import { identifier } from '../../model/unicode.ts';
import { isBlank, visible } from '../../model/visible.ts';
import { exit } from '../exit.ts';
import { writeOutputs } from '../outputs.ts';
import {
  type Answers,
  configurationTemplate,
  descriptorTemplate,
  githubTemplate,
  gitlabTemplate,
} from '../templates.ts';
import type { Terminal } from '../terminal.ts';
import { version } from '../version.ts';

interface InitOptions {
  readonly yes?: true;
  readonly dryRun?: true;
  readonly id?: string;
  readonly name?: string;
  readonly ci?: 'github' | 'gitlab' | 'none';
}

/** `deepsyn init`: a descriptor, a configuration and a CI job to start from. What is there already is kept. */
export function addInit(program: Command, terminal: Terminal): void {
  program
    .command('init')
    .summary('a descriptor, a configuration and a CI job to start from')
    .description('Asks what the service is, and writes the files that a gate needs. Files that are there are kept.')
    .option('--yes', 'ask nothing: take what the folder suggests')
    .option('--dry-run', 'say what would be written, and write nothing')
    .option('--id <id>', 'the id of the service: letters, digits, hyphens')
    .option('--name <name>', 'what people call the service')
    .addOption(
      new Option('--ci <system>', 'which CI gets a job (default: github)').choices(['github', 'gitlab', 'none']),
    )
    .addHelpText('after', '\nExit status: 0 done, 2 an answer cannot be used, or there is nobody to ask.')
    .action(async (options: InitOptions) => {
      const suggested = suggestionOf(options);
      if (!options.yes && !process.stdin.isTTY) {
        terminal.err('error: there is no terminal to ask on (give --yes, with --id, --name and --ci)\n');
        process.exitCode = exit.unusable;
        return;
      }
      const answers = options.yes ? suggested : await ask(suggested);
      if (!identifier.safeParse(answers.id).success) {
        terminal.err(`error: ${visible(answers.id)} cannot be an id (letters, digits and . _ : / @ - only)\n`);
        process.exitCode = exit.unusable;
        return;
      }
      if (isBlank(answers.name)) {
        terminal.err('error: there is nothing to read in the name (give --name)\n');
        process.exitCode = exit.unusable;
        return;
      }
      const files = [
        { path: `${answers.id.replaceAll(/[^\p{L}\p{N}._-]/gu, '-')}.service.yaml`, text: descriptorTemplate(answers) },
        { path: CONFIGURATION, text: configurationTemplate() },
        ...(answers.ci === 'github' ? [{ path: '.github/workflows/deepsyn.yml', text: githubTemplate() }] : []),
        ...(answers.ci === 'gitlab' ? [{ path: '.gitlab-ci.yml', text: gitlabTemplate() }] : []),
      ];
      const missing = files.filter(({ path }) => !isKept(path));
      if (!options.dryRun) await writeOutputs(missing);
      for (const file of files) {
        const there = !missing.includes(file);
        terminal.out(`${there ? 'kept' : options.dryRun ? 'would write' : 'wrote'} ${visible(file.path)}\n`);
        if (options.dryRun && !there) terminal.out(`${file.text.replace(/^/gm, '  ')}\n`);
      }
      if (!options.dryRun)
        terminal.out('\nNext: npx --no-install deepsyn gate says what is missing, and where to write it.\n');
      const hint = installHint();
      if (answers.ci !== 'none' && hint !== undefined) terminal.out(hint);
    });
}

/**
 * Whether a file is there already. Nothing is written where a link leads: it could lie anywhere.
 * @throws DeepsynError `unwritable-file` where it can neither be kept nor written
 */
function isKept(path: string): boolean {
  const unwritable = (message: string, remedy: string, cause?: unknown) =>
    new DeepsynError('unwritable-file', [{ path: [], message: `cannot write ${path}: ${message}`, remedy }], { cause });
  for (const [index, part] of path.split('/').entries()) {
    const place = path
      .split('/')
      .slice(0, index + 1)
      .join('/');
    const isLast = place === path;
    try {
      const found = lstatSync(place, { throwIfNoEntry: false });
      if (!found) {
        accessSync(dirname(place), constants.W_OK | constants.X_OK);
        return false;
      }
      if (isLast && statSync(place, { throwIfNoEntry: false })?.isFile()) return true;
      if (!isLast && found.isDirectory()) continue;
    } catch (error) {
      throw unwritable(
        error instanceof Error ? error.message : String(error),
        'run it in a folder that can be written',
        error,
      );
    }
    throw unwritable(
      `${part} is in the way`,
      isLast ? 'put a file in its place, or take it out' : 'put a folder in its place',
    );
  }
  return false;
}

/** What keeps `npm ci` in a fresh clone from installing deepsyn; undefined where nothing is known to. */
function installHint(): string | undefined {
  const spec = installedFrom();
  if (spec !== undefined && !liesOutside(spec)) return undefined;
  const tarball = `vendor/deepsyn-${version()}.tgz`;
  const todo = `put the tarball of npm pack at ${tarball}, run npm install --save-dev --save-exact ./${tarball}, and commit it`;
  return spec === undefined
    ? `The CI job runs what this project installs: ${todo}.\n`
    : `warning: package.json takes deepsyn from ${visible(spec)}, which a fresh clone does not have, so npm ci fails there: ${todo}.\n`;
}

/** Where the project in this folder takes deepsyn from. A file that cannot be read names no place. */
function installedFrom(): string | undefined {
  try {
    const manifest: unknown = JSON.parse(readFileSync('package.json', 'utf8'));
    if (!isRecord(manifest)) return undefined;
    const specs = [manifest.devDependencies, manifest.dependencies].map((each) =>
      isRecord(each) ? each.deepsyn : undefined,
    );
    return specs.find((spec) => typeof spec === 'string');
  } catch {
    return undefined;
  }
}

/** Whether a dependency is a path out of the repository. */
function liesOutside(spec: string): boolean {
  const [, prefix, path = ''] = /^((?:file|link):)?(.*)$/.exec(spec) ?? [];
  if (path.startsWith('~/')) return true;
  if (prefix === undefined && !/^(?:[./]|[a-z]:[/\\])/i.test(path)) return false;
  const from = relative(rootOf(process.cwd(), CONFIGURATION), resolve(path));
  return from === '..' || from.startsWith(`..${sep}`) || isAbsolute(from);
}

function suggestionOf({ id, name, ci }: InitOptions): Answers {
  const folder = basename(process.cwd());
  const suggested =
    folder
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '') || 'service';
  return { id: id ?? suggested, name: name ?? folder, ci: ci ?? 'github', capabilities: [], offeredInChina: undefined };
}

async function ask(suggested: Answers): Promise<Answers> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const question = async (words: string, fallback: string) =>
    (await terminal.question(`${words} [${fallback}]: `)).trim() || fallback;
  try {
    const id = await question('Id of the service', suggested.id);
    const name = await question('Its name', suggested.name);
    const offered = await question('Is it offered in mainland China? yes, no or unknown', 'unknown');
    const can = await question(
      `What can it generate or edit? Some of ${capabilities.join(', ')}, joined by commas`,
      'unknown',
    );
    const ci = await question('Which CI: github, gitlab or none', suggested.ci);
    return {
      id,
      name,
      offeredInChina: /^y/i.test(offered) ? true : /^n/i.test(offered) ? false : undefined,
      capabilities: can.split(',').flatMap((each) => capabilities.find((known) => known === each.trim()) ?? []),
      ci: ci === 'gitlab' || ci === 'none' ? ci : 'github',
    };
  } finally {
    terminal.close();
  }
}

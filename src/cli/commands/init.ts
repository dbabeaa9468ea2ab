import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { type Command, Option } from 'commander';
import { CONFIGURATION } from '../../gate/index.ts';
import { capabilities } from '../../model/capabilities.ts';
import { isRecord } from '../../model/keys.ts';
import { identifier } from '../../model/unicode.ts';
import { visible } from '../../model/visible.ts';
import { exit } from '../exit.ts';
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
      const files = [
        { path: `${answers.id.replaceAll(/[^\p{L}\p{N}._-]/gu, '-')}.service.yaml`, text: descriptorTemplate(answers) },
        { path: CONFIGURATION, text: configurationTemplate() },
        ...(answers.ci === 'github' ? [{ path: '.github/workflows/deepsyn.yml', text: githubTemplate() }] : []),
        ...(answers.ci === 'gitlab' ? [{ path: '.gitlab-ci.yml', text: gitlabTemplate() }] : []),
      ];
      for (const { path, text } of files) {
        const there = existsSync(path);
        if (!there && !options.dryRun) {
          mkdirSync(dirname(join(process.cwd(), path)), { recursive: true });
          writeFileSync(path, text);
        }
        terminal.out(`${there ? 'kept' : options.dryRun ? 'would write' : 'wrote'} ${visible(path)}\n`);
        if (options.dryRun && !there) terminal.out(`${text.replace(/^/gm, '  ')}\n`);
      }
      if (!options.dryRun)
        terminal.out('\nNext: npx --no-install deepsyn gate says what is missing, and where to write it.\n');
      if (answers.ci !== 'none' && !isInstalled()) {
        terminal.out(
          `The CI job runs what this project installs: npm install --save-dev --save-exact deepsyn-${version()}.tgz\n`,
        );
      }
    });
}

/** Whether the project in this folder names deepsyn as a dependency. A file that cannot be read names none. */
function isInstalled(): boolean {
  try {
    const manifest: unknown = JSON.parse(readFileSync('package.json', 'utf8'));
    return (
      isRecord(manifest) &&
      [manifest.dependencies, manifest.devDependencies].some((each) => isRecord(each) && 'deepsyn' in each)
    );
  } catch {
    return false;
  }
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

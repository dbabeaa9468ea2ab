import type { Command } from 'commander';
import { releasePolicies } from '../../policy/index.ts';
import { languageOption } from '../options.ts';
import type { Terminal } from '../terminal.ts';

interface ReleaseOptions {
  readonly json?: true;
  readonly policies: string;
}

/** `deepsyn release [VERSION…]`: locks policy versions, so that lint and the tests refuse any later edit. */
export function addRelease(program: Command, terminal: Terminal): void {
  program
    .command('release')
    .summary('locks policy versions against later edits')
    .description('Writes the digests of policy versions to versions.lock.json. A released version never changes again.')
    .argument(
      '[version...]',
      'versions such as article-09/1.0.0, or parameters.yaml; all that is not released yet, where none is named',
    )
    .requiredOption('--policies <folder>', 'the folder of policies')
    .option('--json', 'write one JSON document to standard output')
    .addOption(languageOption())
    .addHelpText(
      'after',
      '\nparameters.yaml and regulation.yaml have no versions: an edit of them is released by naming them.' +
        '\n\nExit status: 0 done, 2 a policy is not in order, was edited after its release, has no cases, or does not exist.',
    )
    .action((versions: string[], options: ReleaseOptions) => {
      const released = releasePolicies(options.policies, versions);
      if (options.json) terminal.out(`${JSON.stringify({ released }, null, 2)}\n`);
      else
        terminal.out(
          released.length > 0 ? `released: ${released.join(', ')}\n` : 'every version is released already\n',
        );
    });
}

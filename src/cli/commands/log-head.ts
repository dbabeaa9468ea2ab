import type { Command } from 'commander';
import { findReplicas, headOf, headText } from '../../log/index.ts';
import { exit } from '../exit.ts';
import type { Terminal } from '../terminal.ts';

/** `deepsyn log head`: what to keep of a log elsewhere. */
export function addLogHead(log: Command, terminal: Terminal): void {
  log
    .command('head')
    .summary('what to keep of a decision log elsewhere')
    .description(
      'Prints LOG:SEQUENCE:DIGEST of the last record of each log, one a line. Keep it where whoever can write the log cannot: ' +
        'deepsyn log verify --expect then finds whatever was cut off or rewritten up to there, even by who has the signing key.',
    )
    .argument('<folder...>', 'the folders of the logs: of every replica, and of what was archived')
    .option('--json', 'write one JSON document to standard output')
    .addHelpText(
      'after',
      '\nNothing is verified.\n\nExit status: 0 always, 2 where there is no log, or its end was changed.',
    )
    .action(async (folders: string[], { json }: { readonly json?: true }) => {
      const heads = [];
      for (const replica of await findReplicas(folders)) {
        const head = await headOf(replica);
        if (head) heads.push({ log: head.log, sequence: head.sequence, digest: head.digest, head: headText(head) });
      }
      terminal.out(json ? `${JSON.stringify(heads, null, 2)}\n` : heads.map(({ head }) => `${head}\n`).join(''));
      process.exitCode = exit.ok;
    });
}

import { createPublicKey } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Command } from 'commander';
import { verifyLog } from '../../log/index.ts';
import { DeepsynError } from '../../model/errors.ts';
import { exit } from '../exit.ts';
import type { Terminal } from '../terminal.ts';

interface VerifyOptions {
  readonly key?: string;
  readonly json?: true;
}

/** `deepsyn log …`: what auditors do with decision logs. */
export function addLog(program: Command, terminal: Terminal): void {
  const log = program.command('log').summary('decision logs').description('What auditors do with decision logs.');
  log
    .command('verify')
    .summary('whether a decision log is whole')
    .description('Finds every record of a decision log that was edited, removed, moved or cut off, and says where.')
    .argument('<folder>', 'the folder of the log')
    .option('--key <file>', 'the public key that signed its checkpoints, in PEM')
    .option('--json', 'write one JSON document to standard output')
    .addHelpText(
      'after',
      '\nWhat was cut off behind the last checkpoint cannot be missed: keep checkpoints.jsonl elsewhere, too.' +
        '\n\nExit status: 0 it is whole, 1 it is not, 2 there is no log, or the key cannot be used.',
    )
    .action(async (folder: string, options: VerifyOptions) => {
      const found = await verifyLog(folder, options.key === undefined ? {} : { key: readKey(options.key) });
      process.exitCode = found.faults.length > 0 ? exit.refused : exit.ok;
      if (options.json) {
        terminal.out(`${JSON.stringify(found, null, 2)}\n`);
        return;
      }
      for (const { file, line, message } of found.faults) {
        terminal.out(terminal.paint.red(`✗ ${file}${line === undefined ? '' : `:${line}`}: ${message}\n`));
      }
      const signed = options.key === undefined ? 'not checked' : `${found.signed} signed`;
      const word = found.faults.length > 0 ? terminal.paint.red('NOT WHOLE') : terminal.paint.green('WHOLE');
      terminal.out(
        `${word}  ${found.records} records, ${found.checkpoints} checkpoints (${signed}), vouched for up to record ${found.vouched}\n`,
      );
    });
}

function readKey(file: string) {
  try {
    return createPublicKey(readFileSync(file));
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new DeepsynError('unreadable-file', [{ file, path: [], message, remedy: 'name a public key in PEM' }], {
      cause: error,
    });
  }
}

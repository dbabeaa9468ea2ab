import { createPublicKey, type KeyObject } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { type Command, InvalidArgumentError } from 'commander';
import { verifyLog } from '../../log/index.ts';
import { DeepsynError } from '../../model/errors.ts';
import { jsonText, visibleIn } from '../../model/visible.ts';
import { exit } from '../exit.ts';
import type { Terminal } from '../terminal.ts';

interface VerifyFlags {
  readonly key?: string;
  readonly fromCheckpoint?: number;
  readonly json?: true;
}

/** `deepsyn log verify`: whether a log is whole. */
export function addLogVerify(log: Command, terminal: Terminal): void {
  log
    .command('verify')
    .summary('whether a decision log is whole')
    .description('Finds every record of a decision log that was edited, removed, moved or cut off, and says where.')
    .argument('<folder...>', 'the folder of the log; where files were archived, their folder before it')
    .option('--key <file>', 'the public key that signed its checkpoints: Ed25519, in PEM')
    .option(
      '--from-checkpoint <record>',
      'verify from the record after this checkpoint on: the ones up to it were archived',
      parseRecord,
    )
    .option('--json', 'write one JSON document to standard output')
    .addHelpText(
      'after',
      '\nWhat was cut off behind the last checkpoint cannot be missed: keep checkpoints.jsonl elsewhere, too.' +
        '\nA log whose first records are not there is not whole, unless --from-checkpoint says that they were archived:' +
        '\nnobody but the auditor knows whether they were, or were removed. What follows is then verified to follow them.' +
        '\n\nExit status: 0 it is whole, 1 it is not, 2 there is no log, or the key cannot be used.',
    )
    .action(async (folders: string[], { key, fromCheckpoint, json }: VerifyFlags) => {
      const found = await verifyLog(folders, {
        ...(key === undefined ? {} : { key: readKey(key) }),
        ...(fromCheckpoint === undefined ? {} : { fromCheckpoint }),
      });
      process.exitCode = found.faults.length > 0 ? exit.refused : exit.ok;
      if (json) {
        terminal.out(jsonText(found));
        return;
      }
      for (const { file, line, message } of visibleIn(found.faults)) {
        terminal.out(terminal.paint.red(`✗ ${file}${line === undefined ? '' : `:${line}`}: ${message}\n`));
      }
      const signed = key === undefined ? 'signatures not checked: give --key' : `${found.signed} signed`;
      const word = found.faults.length > 0 ? terminal.paint.red('NOT WHOLE') : terminal.paint.green('WHOLE');
      const which =
        found.from > 1 ? `${found.records} records, from ${found.from} to ${found.until}` : `${found.records} records`;
      terminal.out(
        `${word}  ${which}, ${found.checkpoints} checkpoints (${signed}), vouched for up to record ${found.vouched}\n`,
      );
    });
}

function parseRecord(value: string): number {
  const record = Number(value);
  if (Number.isSafeInteger(record) && record > 0) return record;
  throw new InvalidArgumentError('Expected the number of a record.');
}

function readKey(file: string): KeyObject {
  const refuse = (message: string, cause?: unknown) =>
    new DeepsynError('unreadable-file', [{ file, path: [], message, remedy: 'name an Ed25519 public key in PEM' }], {
      cause,
    });
  try {
    const key = createPublicKey(readFileSync(file));
    if (key.asymmetricKeyType !== 'ed25519') throw refuse(`this is a key for ${key.asymmetricKeyType}`);
    return key;
  } catch (error) {
    if (error instanceof DeepsynError) throw error;
    throw refuse(error instanceof Error ? error.message : String(error), error);
  }
}

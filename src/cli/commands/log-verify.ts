import { type Command, InvalidArgumentError } from 'commander';
import { type Head, type LogVerification, parseHead, readVerificationKey, verifyLogs } from '../../log/index.ts';
import { jsonText, visibleIn } from '../../model/visible.ts';
import { exit } from '../exit.ts';
import type { Terminal } from '../terminal.ts';

interface VerifyFlags {
  readonly key?: readonly string[];
  readonly expect?: readonly Head[];
  readonly fromCheckpoint?: number;
  readonly inUse?: true;
  readonly json?: true;
}

/** `deepsyn log verify`: whether logs are whole. */
export function addLogVerify(log: Command, terminal: Terminal): void {
  log
    .command('verify')
    .summary('whether decision logs are whole')
    .description('Finds every record of decision logs that was edited, removed, moved or cut off, and says where.')
    .argument('<folder...>', 'the folders of the logs: of every replica, and of what was archived')
    .option('--key <file>', 'a public key that signed checkpoints: Ed25519, in PEM; may be repeated', addName)
    .option(
      '--expect <head>',
      'what deepsyn log head printed once, and has to be there still; may be repeated',
      addHead,
    )
    .option('--in-use', 'a writer is at work or was killed: the last records may wait for their checkpoint')
    .option(
      '--from-checkpoint <record>',
      'verify from the record after this checkpoint on: the ones up to it were archived',
      parseRecord,
    )
    .option('--json', 'write one JSON document to standard output')
    .addHelpText(
      'after',
      '\nWith --key a log is whole where a signed checkpoint vouches for its last record. Records behind the last checkpoint' +
        '\n(as many as checkpoint-every says, and of the last minute) are accepted with --in-use alone: whoever can write the' +
        '\nfolder can change or cut them, and can put back an earlier state of the log with its checkpoints. Only what is kept' +
        '\nelsewhere shows that: keep what deepsyn log head prints, and give it to --expect.' +
        '\nA key that replaced another was introduced by a checkpoint under the old one. Give the newest key where an older one' +
        '\nmay be in other hands: what the older one signed is trusted as far as the newer one built on it.' +
        '\nA log whose first records are not there is not whole, unless --from-checkpoint says that they were archived:' +
        '\nnobody but the auditor knows whether they were, or were removed. What follows is then verified to follow them.' +
        '\n\nExit status: 0 all are whole, 1 one is not, 2 there is no log, or a key cannot be used.',
    )
    .action(async (folders: string[], { key = [], expect, fromCheckpoint, inUse, json }: VerifyFlags) => {
      const logs = await verifyLogs(folders, {
        key: key.map(readVerificationKey),
        ...(expect ? { expect } : {}),
        ...(fromCheckpoint === undefined ? {} : { fromCheckpoint }),
        ...(inUse ? { inUse } : {}),
      });
      const whole = logs.every(({ faults }) => faults.length === 0);
      process.exitCode = whole ? exit.ok : exit.refused;
      if (json) terminal.out(jsonText({ whole, ...summary(logs), logs }));
      else for (const each of visibleIn(logs)) tell(each, key.length > 0, logs.length > 1, terminal);
    });
}

/** One log as it is; of several, what can be added up. */
function summary(logs: readonly LogVerification[]): Partial<LogVerification> {
  const [only, ...others] = logs;
  if (only && others.length === 0) return only;
  const sum = (count: (each: LogVerification) => number) => logs.reduce((total, each) => total + count(each), 0);
  return {
    records: sum(({ records }) => records),
    checkpoints: sum(({ checkpoints }) => checkpoints),
    signed: sum(({ signed }) => signed),
    faults: logs.flatMap(({ faults }) => faults),
  };
}

function tell(found: LogVerification, checked: boolean, named: boolean, terminal: Terminal): void {
  const { log = 'without an id', records, from, until, checkpoints, vouched, faults, head } = found;
  for (const { file, line, message } of faults) {
    terminal.out(terminal.paint.red(`✗ ${file}${line === undefined ? '' : `:${line}`}: ${message}\n`));
  }
  const signed = checked ? `${found.signed} signed` : 'signatures not checked: give --key';
  const word = faults.length > 0 ? terminal.paint.red('NOT WHOLE') : terminal.paint.green('WHOLE');
  const which = from > 1 ? `${records} records, from ${from} to ${until}` : `${records} records`;
  const whose = named ? `, log ${log}` : '';
  terminal.out(
    `${word}  ${which}, ${checkpoints} checkpoints (${signed}), vouched for up to record ${vouched}${whose}\n`,
  );
  if (head !== undefined) terminal.out(terminal.paint.dim(`head ${head}\n`));
}

const addName = (value: string, before: readonly string[] = []): readonly string[] => [...before, value];

function addHead(value: string, before: readonly Head[] = []): readonly Head[] {
  const head = parseHead(value);
  if (head) return [...before, head];
  throw new InvalidArgumentError('Expected LOG:SEQUENCE:DIGEST, a digest, or the id of a log.');
}

function parseRecord(value: string): number {
  const record = Number(value);
  if (Number.isSafeInteger(record) && record > 0) return record;
  throw new InvalidArgumentError('Expected the number of a record.');
}

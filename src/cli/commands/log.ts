import type { Command } from 'commander';
import type { Terminal } from '../terminal.ts';
import { addLogHead } from './log-head.ts';
import { addLogQuery } from './log-query.ts';
import { addLogUpload } from './log-upload.ts';
import { addLogVerify } from './log-verify.ts';

/** `deepsyn log …`: what auditors and operators do with decision logs. */
export function addLog(program: Command, terminal: Terminal): void {
  const log = program
    .command('log')
    .summary('decision logs: verify, head, query, upload')
    .description(
      'What auditors and operators do with the decision logs that deepsyn serve writes: folders of JSON lines, in the ' +
        'shape of OPA’s decision logs, chained by digests and signed at checkpoints.',
    )
    .addHelpText(
      'after',
      '\nOperators may move the oldest files of a log elsewhere, whole and from the first one on, and never the newest;' +
        '\ncheckpoints.jsonl stays. The folder of the archive is named beside the folder in use: both are then one log.' +
        '\nEach replica of a server writes a log of its own, with an id of its own: name the folders of all.',
    );
  addLogVerify(log, terminal);
  addLogHead(log, terminal);
  addLogQuery(log, terminal);
  addLogUpload(log, terminal);
}

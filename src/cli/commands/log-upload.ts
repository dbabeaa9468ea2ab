import { setTimeout as wait } from 'node:timers/promises';
import { type Command, InvalidArgumentError } from 'commander';
import { delayAfter, openUploader, type Round, tokenFrom, type Uploader } from '../../log/index.ts';
import { visible } from '../../model/visible.ts';
import { exit } from '../exit.ts';
import type { Terminal } from '../terminal.ts';

interface UploadFlags {
  readonly url: string;
  readonly partition?: string;
  readonly tokenFile?: string;
  readonly sizeLimit?: number;
  readonly timeout?: number;
  readonly giveUpAfter: number;
  readonly json?: true;
}

/** Between attempts, in milliseconds. */
const LONGEST_DELAY = 10_000;

/** `deepsyn log upload`: sends what was not sent yet, once. */
export function addLogUpload(log: Command, terminal: Terminal): void {
  log
    .command('upload')
    .summary('send a decision log to a decision log service')
    .description(
      'Sends the records of a log that were not sent yet to a service that speaks OPA’s decision log service API: ' +
        'POST /logs, a JSON array compressed with gzip. Then it ends: for CI and cron. deepsyn serve uploads by itself ' +
        'where its configuration says decision-log.upload.',
    )
    .argument('<folder>', 'the folder of the log')
    .requiredOption('--url <address>', 'the service: records are posted to /logs beneath it')
    .option('--partition <name>', 'post to /logs/<name>')
    .option('--token-file <file>', 'a file with the bearer token')
    .option('--size-limit <bytes>', 'how large a compressed chunk is (default: 32768)', parseWhole)
    .option('--timeout <seconds>', 'how long the service may take to answer (default: 30)', parseWhole)
    .option('--give-up-after <seconds>', 'how long to try again where the service is down or busy', parseWhole, 60)
    .option('--json', 'write one JSON document to standard output')
    .addHelpText(
      'after',
      '\nHow far it came stands beside the log, in upload-….json, one for each service. Every record arrives at least once:' +
        '\na chunk whose answer was lost is sent again, so a service that counts knows records by their decision_id.' +
        '\n\nExit status: 0 all was taken, 1 not all, 2 there is no log, or it cannot be sent with what was given.',
    )
    .action(async (folder: string, flags: UploadFlags) => {
      const { url, partition, tokenFile, sizeLimit, timeout } = flags;
      const uploader = await openUploader({
        folder,
        url,
        ...(partition === undefined ? {} : { partition }),
        ...(tokenFile === undefined ? {} : { token: tokenFrom(tokenFile) }),
        ...(sizeLimit === undefined ? {} : { sizeLimit }),
        ...(timeout === undefined ? {} : { timeout: timeout * 1000 }),
      });
      try {
        const ended = await uploadWithin(uploader, flags.giveUpAfter * 1000);
        tell(ended, uploader, flags, terminal);
      } finally {
        await uploader.close();
      }
    });
}

async function uploadWithin(uploader: Uploader, limit: number): Promise<Round> {
  const end = performance.now() + limit;
  for (let failures = 1; ; failures++) {
    const before = uploader.state.sequence;
    const round = await uploader.upload();
    if (round.kind !== 'unavailable') return round;
    if (uploader.state.sequence > before) failures = 1;
    const delay = delayAfter(round, failures, { min: 0, max: LONGEST_DELAY }, Math.random());
    if (performance.now() + delay > end) return round;
    await wait(delay);
  }
}

function tell(ended: Round, uploader: Uploader, flags: UploadFlags, terminal: Terminal): void {
  const { uploaded, sequence, missed, failures } = uploader.state;
  const problem = ended.kind === 'done' ? undefined : ended.problem;
  process.exitCode = problem === undefined && missed === 0 ? exit.ok : exit.refused;
  if (missed > 0) {
    const which = missed === 1 ? '1 record' : `${missed} records`;
    terminal.err(
      `warning: ${which} could not be sent, because the log no longer has them whole: run deepsyn log verify\n`,
    );
  }
  if (problem !== undefined) terminal.err(`error: ${visible(problem)}\n`);
  if (flags.json) {
    const more = problem === undefined ? {} : { problem };
    terminal.out(`${JSON.stringify({ ended: ended.kind, uploaded, sequence, missed, failures, ...more }, null, 2)}\n`);
    return;
  }
  terminal.out(`${uploaded} ${uploaded === 1 ? 'record' : 'records'} sent, up to record ${sequence}\n`);
}

function parseWhole(value: string): number {
  const number = Number(value);
  if (Number.isSafeInteger(number) && number > 0) return number;
  throw new InvalidArgumentError('Expected a whole number.');
}

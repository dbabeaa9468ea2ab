import type { KeyObject } from 'node:crypto';
import { type Checkpoint, isSignedBy, readCheckpoints } from './checkpoints.ts';
import { findLogFiles, readLines } from './files.ts';
import { linkOf, NO_RECORD } from './record.ts';

/** One thing that is wrong with a log, and where. */
export interface LogFault {
  readonly kind:
    | 'edited'
    | 'missing'
    | 'not-here'
    | 'reordered'
    | 'torn'
    | 'cut-off'
    | 'forged-checkpoint'
    | 'other-history';
  readonly file: string;
  readonly line?: number;
  readonly message: string;
}

/** What a log was found to be. */
export interface LogVerification {
  readonly records: number;
  /** The first record that was verified, and the last; both 0 where there is none. */
  readonly from: number;
  readonly until: number;
  readonly checkpoints: number;
  /** How many checkpoints have a signature that the key confirms. */
  readonly signed: number;
  /** The last record that a checkpoint vouches for: what came after could have been cut off unseen. */
  readonly vouched: number;
  readonly faults: readonly LogFault[];
}

/** How a log is verified. */
export interface VerifyOptions {
  /** The public key of the checkpoints' signatures; without it they are compared, but not trusted. */
  readonly key?: KeyObject;
  /** The record of a checkpoint from which on to verify: the ones up to it were archived. */
  readonly fromCheckpoint?: number;
}

/**
 * Reads a log from its first record to its last, and finds every record that was edited, removed, moved or cut off.
 * @param folders one, or several where files were archived: their files together are the log
 * @throws DeepsynError `unreadable-file` where there is no log
 */
export async function verifyLog(
  folders: string | readonly string[],
  { key, fromCheckpoint }: VerifyOptions = {},
): Promise<LogVerification> {
  const named = typeof folders === 'string' ? [folders] : folders;
  const files = findLogFiles(named);
  const faults: LogFault[] = [];
  const { checkpoints, signed } = trustedCheckpoints(named, key, faults);
  const bySequence = new Map(checkpoints.map((each) => [each.sequence, each]));
  const start = fromCheckpoint === undefined ? undefined : bySequence.get(fromCheckpoint);
  if (fromCheckpoint !== undefined && !start) {
    const message = `there is no checkpoint of record ${fromCheckpoint} to begin with`;
    faults.push({ kind: 'missing', file: named.at(-1) ?? '', message });
  }
  let [records, from] = [0, 0];
  let sequence = start?.sequence ?? 0;
  let previous = start?.digest ?? NO_RECORD;
  for (const { path: file } of files) {
    let line = 0;
    for await (const { text } of readLines(file)) {
      line++;
      const fault = (kind: LogFault['kind'], message: string) => faults.push({ kind, file, line, message });
      const link = linkOf(text);
      if (!link) {
        const torn = file === files.at(-1)?.path;
        const message = `after record ${sequence} stands what is no record`;
        fault(torn ? 'torn' : 'edited', torn ? `${message}; a writer at work may be about to complete it` : message);
        continue;
      }
      const vouched = bySequence.get(link.sequence);
      if (vouched && vouched.digest !== link.digest)
        fault('other-history', `record ${link.sequence} is not the one that its checkpoint vouches for`);
      if (start && from === 0 && link.sequence <= start.sequence) continue;
      records++;
      if (!link.intact) fault('edited', `record ${link.sequence} was changed after it was written`);
      if (from === 0 && sequence === 0 && link.sequence > 1) {
        const [kind, message] = beginning(link.sequence - 1, link.previous, bySequence);
        fault(kind, message);
      } else if (link.sequence > sequence + 1)
        fault('missing', `records ${sequence + 1} to ${link.sequence - 1} are missing`);
      else if (link.sequence <= sequence) fault('reordered', `record ${link.sequence} stands after record ${sequence}`);
      else if (link.previous !== previous)
        fault('edited', `record ${link.sequence} does not follow record ${sequence} as it stands here`);
      if (from === 0) from = link.sequence;
      sequence = Math.max(sequence, link.sequence);
      previous = link.digest;
    }
  }
  const vouched = checkpoints.reduce((most, each) => Math.max(most, each.sequence), 0);
  if (vouched > sequence) {
    const message = `a checkpoint vouches for record ${vouched}, and the log ends with ${sequence}`;
    faults.push({ kind: 'cut-off', file: files.at(-1)?.path ?? '', message });
  }
  const until = from === 0 ? 0 : sequence;
  return { records, from, until, checkpoints: checkpoints.length, signed, vouched, faults };
}

/** What to say of a log that does not begin with its first record: who archived the others can say so, an attacker cannot. */
function beginning(
  last: number,
  digest: string,
  checkpoints: ReadonlyMap<number, Checkpoint>,
): readonly [LogFault['kind'], string] {
  const gone = last === 1 ? 'record 1 is' : `records 1 to ${last} are`;
  if (checkpoints.get(last)?.digest !== digest) {
    return ['missing', `${gone} missing, and no checkpoint vouches that this is what followed`];
  }
  const where = `verify with --from-checkpoint ${last}, or name the folder of the archive before this one`;
  return ['not-here', `${gone} not here, and this follows their checkpoint; if they were archived, ${where}`];
}

function trustedCheckpoints(
  folders: readonly string[],
  key: KeyObject | undefined,
  faults: LogFault[],
): { checkpoints: Checkpoint[]; signed: number } {
  let signed = 0;
  const checkpoints = folders.flatMap(readCheckpoints).flatMap(({ file, line, checkpoint, last }): Checkpoint[] => {
    const fault = (message: string) => faults.push({ kind: 'forged-checkpoint', file, line, message });
    if (!checkpoint) {
      if (!last) fault('this is no checkpoint');
      return [];
    }
    if (!key) return [checkpoint];
    if (!isSignedBy(checkpoint, key)) {
      fault(`the checkpoint of record ${checkpoint.sequence} is not signed by this key`);
      return [];
    }
    signed++;
    return [checkpoint];
  });
  return { checkpoints, signed };
}

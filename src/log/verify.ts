import { KeyObject } from 'node:crypto';
import { expecting } from './expectation.ts';
import { type Head, headText } from './head.ts';
import { findReplicas } from './replicas.ts';
import type { LogFault, LogVerification } from './verification.ts';
import { verifyReplica } from './walk.ts';

/** How logs are verified. */
export interface VerifyOptions {
  /** Public keys of the checkpoints' signatures, any of each log's; without one checkpoints are compared, but not trusted. */
  readonly key?: KeyObject | readonly KeyObject[];
  /** The record of a checkpoint from which on to verify: the ones up to it were archived. */
  readonly fromCheckpoint?: number;
  /** What was kept elsewhere: each has to be in one of the logs. */
  readonly expect?: readonly Head[];
  /** Whether a writer is at work, or was killed: then the last records may wait for their checkpoint. */
  readonly inUse?: boolean;
}

/**
 * Reads the logs in some folders from their first record to their last, and finds every record that was edited, removed,
 * moved or cut off. Folders that hold parts of one log are one log. With keys, a log is whole where a trusted
 * checkpoint vouches for its last record.
 * @throws DeepsynError `unreadable-file` where there is no log
 */
export async function verifyLogs(
  folders: readonly string[],
  { expect = [], key = [], fromCheckpoint, inUse = false }: VerifyOptions = {},
): Promise<readonly LogVerification[]> {
  const expectation = expecting(expect);
  const keys = key instanceof KeyObject ? [key] : key;
  const found: LogVerification[] = [];
  for (const replica of await findReplicas(folders)) {
    found.push(await verifyReplica(replica, { keys, fromCheckpoint, inUse, expectation }));
  }
  const faults = expectation.missing().map((head) => ({ head, fault: notThere(head, folders) }));
  return found.map((each, index) => {
    const isIts = ({ log }: Head) => (found.some((other) => other.log === log) ? each.log === log : index === 0);
    return { ...each, faults: [...each.faults, ...faults.filter(({ head }) => isIts(head)).map(({ fault }) => fault)] };
  });
}

/**
 * Verifies one log, as `verifyLogs` does; another log in one of the folders is a fault.
 * @throws DeepsynError `unreadable-file` where there is no log
 */
export async function verifyLog(
  folders: string | readonly string[],
  options: VerifyOptions = {},
): Promise<LogVerification> {
  const named = typeof folders === 'string' ? [folders] : folders;
  const [first, ...others] = await verifyLogs(named, options);
  if (!first) throw new Error('no folder was named');
  const foreign = others.map(({ log = 'without an id' }): LogFault => {
    return { kind: 'other-log', file: named.at(-1) ?? '', message: `there is another log here, ${log}` };
  });
  return { ...first, faults: [...first.faults, ...foreign] };
}

function notThere({ log, sequence, digest }: Head, folders: readonly string[]): LogFault {
  const what =
    digest === undefined
      ? `the log ${log}`
      : log === undefined || sequence === undefined
        ? `the record with the digest ${digest}`
        : `the head ${headText({ log, sequence, digest })}`;
  const message = `${what} is expected, and not here: it was cut off or rewritten, or these are other logs`;
  return { kind: 'not-expected', file: folders.at(-1) ?? '', message };
}

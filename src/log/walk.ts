import type { KeyObject } from 'node:crypto';
import { decisionRecord } from '../model/decision-record.ts';
import { isOfEarlierFormat, type Link, linkOf, NOTHING_BEFORE } from './chain.ts';
import type { Checkpoint } from './checkpoint.ts';
import type { Expectation } from './expectation.ts';
import { type Line, type LogFile, listLogFiles, readLines } from './files.ts';
import { headText } from './head.ts';
import { readLine } from './line.ts';
import type { Replica } from './replicas.ts';
import { judgeCheckpoints, type Trust } from './trust.ts';
import type { LogFault, LogVerification } from './verification.ts';

/** How one log is verified. */
export interface WalkOptions {
  readonly keys: readonly KeyObject[];
  readonly fromCheckpoint: number | undefined;
  readonly inUse: boolean;
  readonly expectation: Expectation;
}

/** What holds for a whole walk over a log. */
interface Walk extends Pick<WalkOptions, 'inUse' | 'expectation'> {
  readonly log: string | undefined;
  readonly bySequence: ReadonlyMap<number, Checkpoint>;
  readonly start: Checkpoint | undefined;
  readonly faults: LogFault[];
  /** The last record so far; what `start` vouches for, or nothing, before the first. */
  at: Pick<Link, 'sequence' | 'digest'>;
  records: number;
  from: number;
  /** With what record each file ends. */
  readonly ends: { readonly file: string; readonly end: Link | undefined; readonly number: number }[];
  /** Faults beyond those that are told. */
  untold: number;
}

/** Of a log that is broken throughout, the first ones say enough. */
const MOST_FAULTS = 1000;

type Fault = (kind: LogFault['kind'], message: string) => void;

function tell(walk: Walk, fault: LogFault): void {
  if (walk.faults.length < MOST_FAULTS) walk.faults.push(fault);
  else walk.untold++;
}

/** Verifies one log, from its first record or a checkpoint on. */
export async function verifyReplica(
  { folders, log: named }: Replica,
  { keys, fromCheckpoint, inUse, expectation }: WalkOptions,
): Promise<LogVerification> {
  const trust = judgeCheckpoints(folders, keys, inUse);
  // Listed after the checkpoints were read: where a writer is at work, what they vouch for is there.
  const files = folders.flatMap(listLogFiles).sort((one, other) => one.number - other.number);
  const faults: LogFault[] = [...trust.faults];
  const bySequence = new Map([...trust.checkpoints].reverse().map((each) => [each.sequence, each]));
  const start = fromCheckpoint === undefined ? undefined : bySequence.get(fromCheckpoint);
  if (fromCheckpoint !== undefined && !start) {
    const message = `there is no checkpoint of record ${fromCheckpoint} to begin with`;
    faults.push({ kind: 'missing', file: folders.at(-1) ?? '', message });
  }
  const at = start ?? { sequence: 0, digest: NOTHING_BEFORE };
  const log = trust.last?.log ?? named;
  const walk: Walk = {
    inUse,
    expectation,
    log,
    bySequence,
    start,
    faults,
    at,
    records: 0,
    from: 0,
    untold: 0,
    ends: [],
  };
  if (start) expectation.see(start);
  for (const [index, file] of files.entries()) await walkFile(walk, file, files[index - 1], index === files.length - 1);
  // While the log was read, a writer at work wrote on.
  const now = inUse ? judgeCheckpoints(folders, keys, inUse) : trust;
  judgeEnds(walk, now);
  if (walk.untold > 0)
    faults.push({ kind: 'edited', file: files.at(-1)?.path ?? '', message: `there are ${walk.untold} more faults` });
  const last = walk.at.sequence;
  const claimed = trust.checkpoints.reduce((most, each) => Math.max(most, each.sequence), 0);
  const file = files.at(-1)?.path ?? '';
  if (claimed > last) {
    const message = `a checkpoint vouches for record ${claimed}, and the log ends with ${last}`;
    faults.push({ kind: 'cut-off', file, message });
  }
  const kept = now.checkpoints.filter(({ sequence }) => sequence <= last).at(-1);
  const signed = keys.length > 0 && !now.last ? 0 : (kept?.sequence ?? 0);
  // A head that was kept vouches for records, and makes up for no checkpoint that a key should have signed.
  const vouched = Math.max(signed, expectation.vouchedIn(log));
  const open = keys.length > 0 && faults.length === 0 ? notVouched(now, signed, last, inUse) : undefined;
  if (open !== undefined) faults.push({ kind: 'not-vouched', file, message: open });
  return {
    ...(log === undefined ? {} : { log }),
    records: walk.records,
    from: walk.from,
    until: walk.from === 0 ? 0 : last,
    checkpoints: trust.checkpoints.length,
    signed: trust.signed,
    vouched,
    ...(log !== undefined && last > 0 && faults.length === 0 ? { head: headText({ log, ...walk.at }) } : {}),
    faults,
  };
}

async function walkFile(walk: Walk, { path: file, number }: LogFile, before: LogFile | undefined, isLast: boolean) {
  const inFile: Fault = (kind, message) => tell(walk, { kind, file, message });
  if (before && number !== before.number + 1) inFile('missing', `file ${before.number + 1} of the log is missing`);
  let line = 0;
  let end: Link | undefined;
  for await (const each of readLines(file)) {
    line++;
    const fault: Fault = (kind, message) => tell(walk, { kind, file, line, message });
    const link = readPlaced(walk, each, isLast, fault);
    if (link) walkRecord(walk, link, number, fault);
    end = link ?? end;
  }
  walk.ends.push({ file, end, number });
}

/** Each file but the last ends with a checkpoint, and none is empty but the one that was just begun. */
function judgeEnds(walk: Walk, { checkpoints }: Trust): void {
  const digests = new Map(checkpoints.map(({ sequence, digest }) => [sequence, digest]));
  for (const [index, { file, end, number }] of walk.ends.entries()) {
    const isLast = index === walk.ends.length - 1;
    if (!end && !(isLast && (walk.inUse || number === 1))) {
      tell(walk, { kind: 'cut-off', file, message: 'there is no record in this file' });
    }
    if (end && !isLast && digests.get(end.sequence) !== end.digest) {
      const message = `no checkpoint vouches that this file ends with record ${end.sequence}`;
      tell(walk, { kind: 'not-vouched', file, message });
    }
  }
}

/** What a line says of its place; undefined where it says none. Whatever is no record is told. */
function readPlaced({ at, inUse }: Walk, { bytes, whole }: Line, isLast: boolean, fault: Fault) {
  const after = `after record ${at.sequence}`;
  if (!whole && isLast) {
    if (!inUse) fault('torn', `${after} a record was cut off; with --in-use, a writer may be about to complete it`);
    return undefined;
  }
  const link = linkOf(bytes);
  if (isOfEarlierFormat(bytes)) {
    fault(
      'earlier-format',
      'the record has an earlier format: keep the log as it is, and begin a new one in another folder',
    );
    return undefined;
  }
  const read = readLine(bytes, decisionRecord);
  if (!whole) fault('edited', `${after} a record was cut off`);
  else if ('fault' in read) fault('edited', `${after} stands what is no record: ${read.fault}`);
  else if (link && !link.intact) fault('edited', `record ${link.sequence} was changed after it was written`);
  return link;
}

function walkRecord(walk: Walk, link: Link & { readonly intact: boolean }, number: number, fault: Fault): void {
  const { start, at, bySequence } = walk;
  const { sequence, previous, digest } = link;
  const vouched = bySequence.get(sequence);
  if (vouched && vouched.digest !== digest)
    fault('other-history', `record ${sequence} is not the one that its checkpoint vouches for`);
  else if (vouched && vouched.file !== number)
    fault('other-history', `record ${sequence} stands in file ${number}, and was written to file ${vouched.file}`);
  if (link.log !== walk.log) fault('other-log', `record ${sequence} is of another log, ${link.log}`);
  if (link.intact) walk.expectation.see(link);
  if (start && walk.from === 0 && sequence <= start.sequence) return;
  walk.records++;
  if (at.sequence === 0 && sequence > 1) fault(...beginning(sequence - 1, previous, bySequence));
  else if (sequence > at.sequence + 1) fault('missing', `records ${at.sequence + 1} to ${sequence - 1} are missing`);
  else if (sequence <= at.sequence) fault('reordered', `record ${sequence} stands after record ${at.sequence}`);
  else if (previous !== at.digest)
    fault('edited', `record ${sequence} does not follow record ${at.sequence} as it stands here`);
  else if (sequence === 1 && number !== 1) fault('other-history', 'record 1 was written to the first file');
  if (walk.from === 0) walk.from = sequence;
  walk.at = { sequence: Math.max(at.sequence, sequence), digest };
}

/** What to say of a log that does not begin with its first record: who archived the others can say so, an attacker cannot. */
function beginning(
  last: number,
  digest: string,
  checkpoints: ReadonlyMap<number, Checkpoint>,
): [LogFault['kind'], string] {
  const gone = last === 1 ? 'record 1 is' : `records 1 to ${last} are`;
  if (checkpoints.get(last)?.digest !== digest) {
    return ['missing', `${gone} missing, and no checkpoint vouches that this is what followed`];
  }
  const where = `verify with --from-checkpoint ${last}, or name the folder of the archive before this one`;
  return ['not-here', `${gone} not here, and this follows their checkpoint; if they were archived, ${where}`];
}

/** Why the end of a log is not vouched for; undefined where it is, or may wait for its checkpoint. */
function notVouched(trust: Trust, vouched: number, last: number, inUse: boolean): string | undefined {
  if (!trust.last) return 'no checkpoint of a trusted key is there, so nothing vouches for these records';
  const open = last - vouched;
  if (open === 0) return undefined;
  const within = trust.last?.within ?? 0;
  const most = vouched + within;
  if (inUse && open <= within) return undefined;
  if (inUse)
    return `no checkpoint vouches for records ${vouched + 1} to ${last}, and one of record ${most} at the latest should`;
  const which = open === 1 ? `record ${last}` : `records ${vouched + 1} to ${last}`;
  return `no checkpoint vouches for ${which}: if a writer is at work or was killed, verify with --in-use`;
}

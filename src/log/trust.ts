import type { KeyObject } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NOTHING_BEFORE, sha256 } from './chain.ts';
import {
  CHECKPOINTS,
  type Checkpoint,
  introducedKey,
  isSignedBy,
  keyAfter,
  keyId,
  readCheckpoint,
} from './checkpoint.ts';
import { isPlainFile } from './files.ts';
import type { LogFault } from './verification.ts';

/** The checkpoints of a log, and how far they can be trusted. */
export interface Trust {
  readonly checkpoints: readonly Checkpoint[];
  /** How many have a signature that a trusted key confirms. */
  readonly signed: number;
  /** The last one to rely on: confirmed by a trusted key, where keys are given. */
  readonly last: Checkpoint | undefined;
  readonly faults: readonly LogFault[];
}

/**
 * Judges the checkpoints of a log. Each names the one before by its digest, so a signature vouches for all that came before;
 * one key signs at a time, and introduces the one that takes over. So any key of the log will do: those that follow it are
 * trusted because it introduced them, and what was signed before is what its own first checkpoint builds on.
 * @param keys public keys; without any, checkpoints are compared with the log and with one another, and not trusted
 * @param inUse whether a writer may be about to complete the last one
 */
export function judgeCheckpoints(folders: readonly string[], keys: readonly KeyObject[], inUse: boolean): Trust {
  const faults: LogFault[] = [];
  const { file, bytes } = longest(folders, faults);
  const trusted = new Map(keys.map((key) => [keyId(key), key]));
  const checkpoints: Checkpoint[] = [];
  const unconfirmed: number[] = [];
  let [previous, signed]: [string, number] = [NOTHING_BEFORE, 0];
  let before: Checkpoint | undefined;
  let last: Checkpoint | undefined;
  for (const [index, line] of linesOf(bytes).entries()) {
    const fault = (message: string) => faults.push({ kind: 'forged-checkpoint', file, line: index + 1, message });
    if (!line.whole && inUse) break;
    const read = line.whole ? readCheckpoint(line.bytes) : { fault: 'it was cut off' };
    if ('fault' in read) {
      fault(`this is no checkpoint: ${read.fault}`);
      previous = sha256(line.bytes);
      continue;
    }
    const { value } = read;
    const problem =
      value.previous === previous ? outOfPlace(value, index + 1, before) : 'it does not follow the line before it';
    const key = value.key === undefined ? undefined : trusted.get(value.key);
    previous = value.own;
    if (problem !== undefined) {
      fault(`the checkpoint of record ${value.sequence} is out of place: ${problem}`);
    } else if (key && !isSignedBy(line.bytes, value, key)) {
      fault(`the checkpoint of record ${value.sequence} is not signed by the key that it names`);
    } else {
      if (key) {
        signed++;
        const next = introducedKey(value);
        if (next) trusted.set(keyId(next), next);
        unconfirmed.length = 0;
      } else unconfirmed.push(index + 1);
      if (key || keys.length === 0) last = value;
      checkpoints.push(value);
      before = value;
    }
  }
  // What a trusted key did not confirm, neither itself nor by a later checkpoint, anybody may have written.
  if (keys.length > 0) {
    for (const line of unconfirmed) {
      faults.push({
        kind: 'forged-checkpoint',
        file,
        line,
        message: 'this checkpoint is not signed by a key that is trusted',
      });
    }
    checkpoints.splice(checkpoints.length - unconfirmed.length);
  }
  return { checkpoints, signed, last, faults };
}

function outOfPlace(own: Checkpoint, number: number, before: Checkpoint | undefined): string | undefined {
  if (own.number !== number) return `it was number ${own.number}, and is number ${number}`;
  if (!before) return undefined;
  if (own.log !== before.log) return 'it is of another log';
  if (own.sequence < before.sequence || own.file < before.file) return 'a later one stands before it';
  const expected = keyAfter(before);
  return expected === undefined || own.key === expected ? undefined : 'another key should have signed it';
}

/** A copy of the checkpoints may lie in an archive, too: each has to be the beginning of the longest. */
function longest(folders: readonly string[], faults: LogFault[]): { file: string; bytes: Buffer } {
  const found = folders
    .map((folder) => join(folder, CHECKPOINTS))
    .filter(isPlainFile)
    .map((file) => ({ file, bytes: readFileSync(file) }))
    .sort((one, other) => other.bytes.length - one.bytes.length);
  const [first = { file: join(folders.at(-1) ?? '', CHECKPOINTS), bytes: Buffer.alloc(0) }, ...others] = found;
  for (const { file, bytes } of others) {
    if (first.bytes.subarray(0, bytes.length).equals(bytes)) continue;
    faults.push({
      kind: 'forged-checkpoint',
      file,
      message: `these are other checkpoints than those in ${first.file}`,
    });
  }
  return first;
}

function linesOf(bytes: Buffer): { readonly bytes: Buffer; readonly whole: boolean }[] {
  const lines: { bytes: Buffer; whole: boolean }[] = [];
  for (let start = 0; start < bytes.length; ) {
    const end = bytes.indexOf(0x0a, start);
    lines.push({ bytes: bytes.subarray(start, end === -1 ? bytes.length : end), whole: end !== -1 });
    start = end === -1 ? bytes.length : end + 1;
  }
  return lines;
}

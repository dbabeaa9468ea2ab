import { createPublicKey, type KeyObject, sign, verify } from 'node:crypto';
import * as z from 'zod';
import { decisionRecord } from '../model/decision-record.ts';
import { sha256 } from './chain.ts';
import { type Read, readLine } from './line.ts';

export const CHECKPOINTS = 'checkpoints.jsonl';
const FORMAT = 'deepsyn-checkpoint/1';

const { log, sequence, digest } = decisionRecord.shape.chain.shape;

const schema = z
  .strictObject({
    format: z.literal(FORMAT),
    log,
    /** From 1 on. */
    number: z.int().min(1),
    /** SHA-256 over the line of the checkpoint before; zeros for the first. */
    previous: digest,
    /** The last record that was written, its digest, and the number of its file. */
    sequence,
    digest,
    file: z.int().min(1),
    time: z.iso.datetime(),
    /** No more records than this follow without another checkpoint. */
    within: z.int().min(1),
    /** The key that signs: SHA-256 over its public half. Absent where none does. */
    key: digest.optional(),
    /** The public half of the key that signs from the next checkpoint on: SubjectPublicKeyInfo in base64. */
    next: z.base64().optional(),
    /** Ed25519 over the bytes of the line up to the comma before this field. */
    signature: z
      .string()
      .regex(/^[0-9a-f]{128}$/)
      .optional(),
  })
  .refine((given) => (given.key === undefined) === (given.signature === undefined), {
    error: 'a key without a signature',
  })
  .refine((given) => given.next === undefined || given.key !== undefined, { error: 'a key that no other introduces' });

/** Where a log stands, signed, so that what was cut off behind it is missed. */
export type Checkpoint = Readonly<z.infer<typeof schema>>;

/** A checkpoint, and the digest of its line, by which the next one names it. */
export interface ReadCheckpoint extends Checkpoint {
  readonly own: string;
}

const SIGNATURE = ',"signature":""}'.length + 128;

/** A key, as checkpoints name it. */
export const keyId = (key: KeyObject): string => sha256(publicBytes(key));

const publicBytes = (key: KeyObject): Buffer =>
  (key.type === 'private' ? createPublicKey(key) : key).export({ type: 'spki', format: 'der' });

/**
 * Writes a checkpoint as a line, its end included.
 * @param key signs it; @param next signs from the next one on
 */
export function writeCheckpoint(
  place: Pick<Checkpoint, 'log' | 'number' | 'previous' | 'sequence' | 'digest' | 'file' | 'within'>,
  key: KeyObject | undefined,
  next?: KeyObject,
): string {
  const { log, number, previous, sequence, digest, file, within } = place;
  const unsigned: Checkpoint = {
    ...{ format: FORMAT, log, number, previous, sequence, digest, file, time: new Date().toISOString(), within },
    ...(key ? { key: keyId(key) } : {}),
    ...(key && next ? { next: publicBytes(next).toString('base64') } : {}),
  };
  const text = JSON.stringify(unsigned);
  if (!key) return `${text}\n`;
  const open = text.slice(0, -1);
  return `${open},"signature":"${sign(null, Buffer.from(open), key).toString('hex')}"}\n`;
}

/** Reads the line of a checkpoint, without its end. */
export function readCheckpoint(line: Buffer): Read<ReadCheckpoint> {
  const read = readLine(line, schema);
  return 'value' in read ? { value: { ...read.value, own: sha256(line) } } : read;
}

/** Whether a key signed the line of a checkpoint. */
export function isSignedBy(line: Buffer, { signature = '' }: Checkpoint, key: KeyObject): boolean {
  return verify(null, line.subarray(0, line.length - SIGNATURE), key, Buffer.from(signature, 'hex'));
}

/** The key that a checkpoint introduces; undefined where it is no Ed25519 key. */
export function introducedKey({ next }: Checkpoint): KeyObject | undefined {
  if (next === undefined) return undefined;
  try {
    const key = createPublicKey({ key: Buffer.from(next, 'base64'), format: 'der', type: 'spki' });
    return key.asymmetricKeyType === 'ed25519' ? key : undefined;
  } catch {
    return undefined;
  }
}

/** The key that must sign what follows a checkpoint. */
export const keyAfter = ({ key, next }: Checkpoint): string | undefined =>
  next === undefined ? key : sha256(Buffer.from(next, 'base64'));

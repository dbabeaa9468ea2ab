import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { DeepsynError } from '../model/errors.ts';

/**
 * Reads the key that hashes what is personal, every byte of the file.
 * @throws DeepsynError `unreadable-file`
 */
export function readMaskingKey(file: string): Buffer {
  return read(file, 'name the file with the key that hashes what is personal', (bytes) => {
    // Without a key anyone could find out whose hash it is.
    if (bytes.length === 0) throw new Error('the key is empty');
    return bytes;
  });
}

/**
 * Reads the key that signs checkpoints.
 * @throws DeepsynError `unreadable-file`
 */
export function readSigningKey(file: string): KeyObject {
  return read(file, 'name an Ed25519 private key in PEM', (bytes) => ofEd25519(createPrivateKey(bytes)));
}

/**
 * Reads the key that confirms the signatures of checkpoints.
 * @throws DeepsynError `unreadable-file`
 */
export function readVerificationKey(file: string): KeyObject {
  return read(file, 'name an Ed25519 public key in PEM', (bytes) => ofEd25519(createPublicKey(bytes)));
}

/** Whether others than its owner can read a key, where files have modes. */
export function isOpenToOthers(file: string): boolean {
  return process.platform !== 'win32' && (statSync(file).mode & 0o077) !== 0;
}

function ofEd25519(key: KeyObject): KeyObject {
  if (key.asymmetricKeyType === 'ed25519') return key;
  throw new Error(`this is a key for ${key.asymmetricKeyType}`);
}

function read<Key>(file: string, remedy: string, parse: (bytes: Buffer) => Key): Key {
  try {
    return parse(readFileSync(file));
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new DeepsynError('unreadable-file', [{ file, path: [], message, remedy }], { cause: error });
  }
}

import { readFileSync } from 'node:fs';
import { DeepsynError } from '../../model/errors.ts';

/**
 * Reads a bearer token from its file, each time it is asked for.
 * @throws DeepsynError `unreadable-file`, which says nothing of the token
 */
export function tokenFrom(file: string): () => string {
  return () => {
    const refuse = (message: string, cause?: unknown) =>
      new DeepsynError('unreadable-file', [{ file, path: [], message, remedy: 'name a file with a bearer token' }], {
        cause,
      });
    let token: string;
    try {
      token = readFileSync(file, 'utf8').trim();
    } catch (error) {
      throw refuse(error instanceof Error ? error.message : String(error), error);
    }
    // What no header can carry would be told by whoever refuses it.
    if (!/^[\x21-\x7e]+$/.test(token)) throw refuse('there is no bearer token in it');
    return token;
  };
}

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readDocument } from '../source/index.ts';
import { resolveVocabulary } from './resolve-vocabulary.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * Reads the vocabulary of a folder of policies: every `vocabulary/*.yaml`.
 * @throws DeepsynError `unreadable-file`, `malformed-document` or `invalid-policy`
 */
export function readVocabulary(folder: string): Vocabulary {
  const files = readdirSync(join(folder, 'vocabulary')).filter((name) => name.endsWith('.yaml')).sort();
  return resolveVocabulary(files.map((name) => readDocument(join(folder, 'vocabulary', name))));
}

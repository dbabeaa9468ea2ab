import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { DeepsynError } from '../model/errors.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import { readDocument, type SourceDocument } from '../source/index.ts';
import { resolveVocabulary } from './resolve-vocabulary.ts';

/** A vocabulary, and the files that it was read from. */
export interface ReadVocabulary {
  readonly vocabulary: Vocabulary;
  readonly documents: readonly SourceDocument[];
}

/**
 * Reads the vocabulary of a folder of policies: every `vocabulary/*.yaml`.
 * @throws DeepsynError `unreadable-file`, `malformed-document` or `invalid-policy`
 */
export function readVocabulary(policies: string): ReadVocabulary {
  const folder = join(policies, 'vocabulary');
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.yaml')) : [];
  if (names.length === 0) {
    const remedy = 'expected files such as service.yaml and events.yaml';
    throw new DeepsynError('unreadable-file', [{ file: folder, path: [], message: 'there is no vocabulary', remedy }]);
  }
  const documents = names.sort().map((name) => readDocument(join(folder, name)));
  return { vocabulary: resolveVocabulary(documents), documents };
}

import { createHash } from 'node:crypto';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { DeepsynError } from '../model/errors.ts';
import { type Parameter, parametersFile } from '../model/parameter.ts';
import { type PolicyFile, policyFile } from '../model/policy.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import { readVocabulary } from '../language/read-vocabulary.ts';
import { readDocument, type SourceDocument, validate } from '../source/index.ts';

/** The policies as they are written, before names are resolved. */
export interface PolicySources {
  /** SHA-256 over the names and contents of every policy and parameter file. */
  readonly digest: string;
  readonly vocabulary: Vocabulary;
  readonly parameters: Readonly<Record<string, Parameter>>;
  readonly policies: readonly PolicySource[];
}

/** One `policy.yaml`. */
export interface PolicySource {
  readonly key: string;
  readonly pack?: string;
  readonly file: PolicyFile;
  readonly document: SourceDocument;
}

const POLICY_FOLDER = /^(?:packs\/(?<pack>[a-z0-9-]+)\/)?article-\d{2,3}\/\d+\.\d+\.\d+$/;

/**
 * Reads `parameters.yaml` and every `article-NN/VERSION/policy.yaml` of a folder and of its packs.
 * @throws DeepsynError `unreadable-file`, `malformed-document` or `invalid-policy`, with the problems of all files
 */
export function readSources(folder: string): PolicySources {
  const files = policyFiles(folder);
  const problems: DeepsynError[] = [];
  const attempt = <Value>(read: () => Value): Value | undefined => {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof DeepsynError)) throw error;
      problems.push(error);
      return undefined;
    }
  };
  const parameterPath = join(folder, 'parameters.yaml');
  const parameters = existsSync(parameterPath) ? attempt(() => readDocument(parameterPath)) : undefined;
  const parameterValues = (parameters && attempt(() => validate(parametersFile, parameters, 'invalid-policy'))) ?? {};
  const { vocabulary, documents: words } = readVocabulary(folder);
  const schema = policyFile(vocabulary);
  const policies = files.flatMap((path) => attempt(() => readPolicy(folder, path, schema)) ?? []);
  const [first] = problems;
  if (first)
    throw new DeepsynError(
      first.code,
      problems.flatMap((error) => error.problems),
    );
  const documents = [...words, ...policies.map((policy) => policy.document), ...(parameters ? [parameters] : [])];
  return { digest: digestOf(folder, documents), vocabulary, parameters: parameterValues, policies };
}

function policyFiles(folder: string): string[] {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    throw new DeepsynError('unreadable-file', [
      { file: folder, path: [], message: 'there is no such folder', remedy: 'name a folder of policies' },
    ]);
  }
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.split(sep).join('/'))
    .filter((name) => name.endsWith('/policy.yaml'))
    .sort();
  if (files.length === 0) {
    throw new DeepsynError('unreadable-file', [
      {
        file: folder,
        path: [],
        message: 'no policy is in this folder',
        remedy: 'expected article-09/1.0.0/policy.yaml',
      },
    ]);
  }
  return files;
}

function readPolicy(folder: string, name: string, schema: ReturnType<typeof policyFile>): PolicySource {
  const document = readDocument(join(folder, name));
  const file = validate(schema, document, 'invalid-policy');
  const place = name.slice(0, -'/policy.yaml'.length);
  const pack = POLICY_FOLDER.exec(place)?.groups?.pack;
  const own = `article-${String(file.article).padStart(2, '0')}/${file.version}`;
  const key = pack ? `${pack}/${own}` : own;
  if (!POLICY_FOLDER.test(place) || place !== folderOf(key)) {
    throw new DeepsynError('invalid-policy', [
      {
        file: document.file,
        position: document.locate(['version']),
        path: ['version'],
        message: `the policy calls itself ${key} but lies in ${place}`,
        remedy: `move it to ${folderOf(key)}/policy.yaml`,
      },
    ]);
  }
  return { key, ...(pack ? { pack } : {}), file, document };
}

/** Where a policy version lies below the folder of policies: packs have a folder of their own. */
export function folderOf(key: string): string {
  return key.startsWith('article-') ? key : `packs/${key}`;
}

/** Line endings do not count, so that a checkout on any system has the same digest. */
function digestOf(folder: string, documents: readonly SourceDocument[]): string {
  const hash = createHash('sha256');
  const named = documents.map(
    (document) => [relative(folder, document.file).split(sep).join('/'), document.text] as const,
  );
  for (const [name, text] of named.sort(([a], [b]) => (a < b ? -1 : 1))) {
    hash.update(`${name}\n${text.replaceAll('\r\n', '\n')}\n`);
  }
  return hash.digest('hex');
}

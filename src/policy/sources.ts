import { createHash } from 'node:crypto';
import { join, relative, sep } from 'node:path';
import { resolveVocabulary } from '../language/resolve-vocabulary.ts';
import { DeepsynError, type Problem } from '../model/errors.ts';
import { type Parameter, parametersFile } from '../model/parameter.ts';
import { type PolicyFile, policyFile } from '../model/policy.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import { readDocument, type SourceDocument, validate } from '../source/index.ts';
import { folderOf, listPolicies, PARAMETERS, REGULATION, type VersionFolder } from './folder.ts';

/** The policies as they are written, before names are resolved. */
export interface PolicySources {
  /** SHA-256 over the names and contents of every policy, and of parameters and vocabulary. */
  readonly digest: string;
  readonly vocabulary: Vocabulary;
  readonly parameters: Readonly<Record<string, Parameter>>;
  readonly policies: readonly PolicySource[];
  /** Whatever the lock holds, by the name that it has there. */
  readonly lockable: ReadonlyMap<string, SourceDocument>;
}

/** One `policy.yaml`. */
export interface PolicySource {
  readonly key: string;
  readonly pack?: string;
  readonly hasCases: boolean;
  readonly file: PolicyFile;
  readonly document: SourceDocument;
}

/**
 * Reads every file of a folder of policies.
 * @throws DeepsynError `unreadable-file`, `malformed-document` or `invalid-policy`, with the problems of all files, those
 * that are not read included
 */
export function readSources(folder: string): PolicySources {
  const { versions, vocabulary: named, hasParameters, hasRegulation, problems } = listPolicies(folder);
  const faults: DeepsynError[] = problems.length > 0 ? [new DeepsynError('invalid-policy', [...problems])] : [];
  const attempt = <Value>(read: () => Value): Value | undefined => {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof DeepsynError)) throw error;
      faults.push(error);
      return undefined;
    }
  };
  const optional = (name: string, there: boolean) =>
    there ? attempt(() => readDocument(join(folder, name))) : undefined;
  const parameters = optional(PARAMETERS, hasParameters);
  const values = parameters && attempt(() => validate(parametersFile, parameters, 'invalid-policy'));
  const regulation = optional(REGULATION, hasRegulation);
  const words = named.flatMap((name) => attempt(() => readDocument(join(folder, name))) ?? []);
  const vocabulary = words.length === named.length ? attempt(() => resolveVocabulary(words)) : undefined;
  const schema = vocabulary && policyFile(vocabulary);
  const policies = schema
    ? versions.flatMap((version) => attempt(() => readPolicy(folder, version, schema)) ?? [])
    : [];
  const [first] = faults;
  if (first || !vocabulary)
    throw new DeepsynError(
      first?.code ?? 'invalid-policy',
      faults.flatMap((error) => error.problems),
    );
  return {
    digest: digestOf(folder, [
      ...words,
      ...policies.map(({ document }) => document),
      ...(parameters ? [parameters] : []),
    ]),
    vocabulary,
    parameters: values ?? {},
    policies,
    lockable: new Map([
      ...words.map((document, index) => [named[index] ?? '', document] as const),
      ...policies.map(({ key, document }) => [key, document] as const),
      ...(parameters ? [[PARAMETERS, parameters] as const] : []),
      ...(regulation ? [[REGULATION, regulation] as const] : []),
    ]),
  };
}

function readPolicy(
  folder: string,
  { key, pack, article, version, hasCases }: VersionFolder,
  schema: ReturnType<typeof policyFile>,
): PolicySource {
  const document = readDocument(join(folder, folderOf(key), 'policy.yaml'));
  const file = validate(schema, document, 'invalid-policy');
  const differ = (field: 'article' | 'version', own: string | number, place: string | number): Problem[] =>
    own === place
      ? []
      : [
          {
            file: document.file,
            position: document.locate([field]),
            path: [field],
            message: `the policy calls itself ${field} ${own} but lies in ${folderOf(key)}`,
            remedy: 'move it, or correct what it calls itself',
          },
        ];
  const problems = [...differ('article', file.article, article), ...differ('version', file.version, version)];
  if (problems.length > 0) throw new DeepsynError('invalid-policy', problems);
  return { key, ...(pack === undefined ? {} : { pack }), hasCases, file, document };
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

import { type Dirent, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DeepsynError, type Problem } from '../model/errors.ts';
import { nearest } from '../source/index.ts';

export const LOCK = 'versions.lock.json';
export const PARAMETERS = 'parameters.yaml';
export const REGULATION = 'regulation.yaml';
export const VOCABULARY = 'vocabulary';

/** A policy version by the place of its folder: `article-09/1.0.0`, or below its pack. */
export interface VersionFolder {
  readonly key: string;
  readonly pack?: string;
  readonly article: number;
  readonly version: string;
  readonly hasCases: boolean;
}

/** What lies in a folder of policies, and what lies there and is not read. */
export interface PolicyFolder {
  /** The files of the vocabulary: `vocabulary/service.yaml`. */
  readonly vocabulary: readonly string[];
  readonly versions: readonly VersionFolder[];
  readonly hasParameters: boolean;
  readonly hasRegulation: boolean;
  readonly problems: readonly Problem[];
}

/** Where a policy version lies below the folder of policies: packs have a folder of their own. */
export function folderOf(key: string): string {
  return key.startsWith('article-') ? key : `packs/${key}`;
}

const ARTICLE = /^article-(?:0[1-9]|[1-9]\d|[1-9]\d\d)$/;
const VERSION = /^(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)$/;
const PACK = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** What a folder of one kind may hold, and which folders may lie in it. */
interface Level {
  readonly files: readonly string[];
  /** Other files that it may hold. */
  readonly any?: RegExp;
  readonly below: readonly { readonly name: RegExp; readonly example: string; readonly level: () => Level }[];
}

const versionLevel: Level = { files: ['policy.yaml', 'cases.yaml'], below: [] };
const articleLevel: Level = { files: [], below: [{ name: VERSION, example: '1.0.0', level: () => versionLevel }] };
const article = { name: ARTICLE, example: 'article-09', level: () => articleLevel };
const packLevel: Level = { files: [], below: [article] };
const packsLevel: Level = { files: [], below: [{ name: PACK, example: 'labelling-2025', level: () => packLevel }] };
const vocabularyLevel: Level = { files: [], any: /^[a-z0-9]+(?:-[a-z0-9]+)*\.yaml$/, below: [] };
const rootLevel: Level = {
  files: [PARAMETERS, REGULATION, LOCK],
  below: [
    article,
    { name: /^packs$/, example: 'packs', level: () => packsLevel },
    { name: /^vocabulary$/, example: VOCABULARY, level: () => vocabularyLevel },
  ],
};

/**
 * Lists a folder of policies. What could be taken for a policy and would not be read is a problem, because a policy that
 * nobody reads permits what it should refuse.
 * @throws DeepsynError `unreadable-file` where there is no such folder, or nothing in it
 */
export function listPolicies(folder: string): PolicyFolder {
  const problems: Problem[] = [];
  const files = new Set<string>();
  const visit = (place: string, level: Level): void => {
    let known = 0;
    for (const entry of entriesOf(join(folder, place))) {
      const path = place === '' ? entry.name : `${place}/${entry.name}`;
      const below = level.below.find(({ name }) => name.test(entry.name));
      const fault = faultOf(entry, level, below !== undefined);
      if (fault) problems.push({ file: join(folder, path), path: [], ...fault });
      else if (entry.isDirectory() && below) visit(path, below.level());
      else if (holds(level, entry.name)) files.add(path);
      if (below !== undefined || holds(level, entry.name)) known++;
    }
    if (known === 0 && place !== '') {
      const inside = level.files[0] ?? level.below[0]?.example ?? 'service.yaml';
      problems.push({ file: join(folder, place), path: [], message: 'nothing is in it', remedy: `expected ${inside}` });
    }
    if (level === versionLevel && known > 0 && !files.has(`${place}/policy.yaml`)) {
      const remedy = 'put it back, or take the folder away';
      problems.push({ file: join(folder, place, 'policy.yaml'), path: [], message: 'there is no such file', remedy });
    }
  };
  visit('', rootLevel);
  const vocabulary = [...files].filter((file) => file.startsWith(`${VOCABULARY}/`)).sort();
  if (vocabulary.length === 0 && problems.length === 0) {
    throw unreadable(join(folder, VOCABULARY), 'there is no vocabulary', 'expected vocabulary/service.yaml');
  }
  const versions = [...files].filter((file) => file.endsWith('/policy.yaml')).map((file) => versionOf(file, files));
  if (versions.length === 0 && problems.length === 0) {
    throw unreadable(folder, 'no policy is in this folder', 'expected article-09/1.0.0/policy.yaml');
  }
  return {
    vocabulary,
    versions: versions.sort((a, b) => (a.key < b.key ? -1 : 1)),
    hasParameters: files.has(PARAMETERS),
    hasRegulation: files.has(REGULATION),
    problems,
  };
}

const holds = ({ files, any }: Level, name: string): boolean => files.includes(name) || any?.test(name) === true;

function entriesOf(folder: string): Dirent[] {
  try {
    // The folder itself may be a link; nothing in it may.
    if (statSync(folder).isDirectory()) return readdirSync(folder, { withFileTypes: true }).sort(byName);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code !== 'ENOENT') throw unreadable(folder, 'it cannot be read', 'check its permissions', error);
  }
  throw unreadable(folder, 'there is no such folder', 'name a folder of policies');
}

const byName = (a: Dirent, b: Dirent): number => (a.name < b.name ? -1 : 1);

/** Why an entry must not lie where it does; undefined where it is read, or is nothing that anyone could take for a policy. */
function faultOf(
  entry: Dirent,
  level: Level,
  isFolderName: boolean,
): Pick<Problem, 'message' | 'remedy'> | undefined {
  const { files, below } = level;
  const { name } = entry;
  const expected = [...files, ...below.map(({ example }) => example)];
  const move = { remedy: `expected ${expected.join(', ')} here: rename it, or move it elsewhere` };
  if (entry.isSymbolicLink()) return { message: 'links are not followed', remedy: 'put the file itself here' };
  if (entry.isDirectory()) {
    if (isFolderName || (name.startsWith('.') && !seemsExpected(name.slice(1), below))) return undefined;
    return { message: 'no policies are read from a folder of this name', ...move };
  }
  if (!entry.isFile()) return { message: 'this is no plain file', ...move };
  if (holds(level, name) || !couldBePolicy(name)) return undefined;
  return { message: 'this file is not read', ...move };
}

const NAMES = ['policy.yaml', 'cases.yaml', PARAMETERS, REGULATION, LOCK];

/** Whether a file that is not read has a name like one that is: `policy.yml`, `Policy.yaml`, `policy.yaml.bak`, `polcy`. */
function couldBePolicy(name: string): boolean {
  const plain = name.normalize('NFKC').toLowerCase();
  if (plain.endsWith('.md')) return false;
  return /\.(?:ya?ml|jsonc?)/.test(plain) || nearest(plain, NAMES) !== undefined;
}

const seemsExpected = (name: string, below: Level['below']): boolean =>
  nearest(
    name,
    below.map(({ example }) => example),
  ) !== undefined || below.some((each) => each.name.test(name));

function versionOf(file: string, files: ReadonlySet<string>): VersionFolder {
  const steps = file.split('/').slice(0, -1);
  const [articleName = '', version = ''] = steps.slice(-2);
  const pack = steps[0] === 'packs' ? steps[1] : undefined;
  return {
    key: (pack === undefined ? steps : steps.slice(1)).join('/'),
    ...(pack === undefined ? {} : { pack }),
    article: Number(articleName.slice('article-'.length)),
    version,
    hasCases: files.has(`${steps.join('/')}/cases.yaml`),
  };
}

const unreadable = (file: string, message: string, remedy: string, cause?: unknown): DeepsynError =>
  new DeepsynError('unreadable-file', [{ file, path: [], message, remedy }], { cause });

import { dirname, join, resolve } from 'node:path';
import { type GateConfiguration, gateConfiguration } from '../model/gate.ts';
import { type SourceDocument, validate } from '../source/index.ts';
import type { Tree } from './tree.ts';

export const CONFIGURATION = 'deepsyn.config.yaml';
export const WAIVERS = 'deepsyn.waivers.yaml';

/** A configuration, and the folder from which its paths start. */
export interface FoundConfiguration {
  readonly folder: string;
  readonly configuration: GateConfiguration;
  /** Absent where there is no file: then everything has its default. */
  readonly document?: SourceDocument;
  /** The file with waivers, by its full path. */
  readonly waivers?: string;
}

/**
 * Reads the configuration that is named, or the nearest one from a folder upwards; with none, every default holds.
 * @throws DeepsynError `unreadable-file`, `malformed-document` or `invalid-configuration`, with the place of each fault
 */
export async function readConfiguration(tree: Tree, folder: string, named?: string): Promise<FoundConfiguration> {
  const file = named === undefined ? await findUpwards(tree, folder) : resolve(folder, named);
  if (file === undefined) return { folder, configuration: {}, ...(await waiversIn(tree, folder, undefined)) };
  const document = await tree.document(file);
  const configuration = validate(
    gateConfiguration,
    { ...document, value: document.value ?? {} },
    'invalid-configuration',
  );
  return {
    folder: dirname(file),
    configuration,
    document,
    ...(await waiversIn(tree, dirname(file), configuration.waivers)),
  };
}

/** The file that is named, which then must be there, or the one that lies there by custom. */
async function waiversIn(
  tree: Tree,
  folder: string,
  named: string | undefined,
): Promise<{ readonly waivers?: string }> {
  const file = join(folder, named ?? WAIVERS);
  return named !== undefined || (await tree.kind(file)) !== 'nothing' ? { waivers: file } : {};
}

async function findUpwards(tree: Tree, folder: string): Promise<string | undefined> {
  const file = join(folder, CONFIGURATION);
  if ((await tree.kind(file)) !== 'nothing') return file;
  const parent = dirname(folder);
  return parent === folder ? undefined : findUpwards(tree, parent);
}

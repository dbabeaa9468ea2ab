import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { type GateConfiguration, gateConfiguration } from '../model/gate.ts';
import { readDocument, type SourceDocument, validate } from '../source/index.ts';

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
export function readConfiguration(folder: string, named?: string): FoundConfiguration {
  const file = named === undefined ? findUpwards(folder) : resolve(folder, named);
  if (file === undefined) return { folder, configuration: {}, ...waiversIn(folder, undefined) };
  const document = readDocument(file);
  const configuration = validate(
    gateConfiguration,
    { ...document, value: document.value ?? {} },
    'invalid-configuration',
  );
  return { folder: dirname(file), configuration, document, ...waiversIn(dirname(file), configuration.waivers) };
}

/** The file that is named, which then must be there, or the one that lies there by custom. */
function waiversIn(folder: string, named: string | undefined): { readonly waivers?: string } {
  const file = join(folder, named ?? WAIVERS);
  return named !== undefined || existsSync(file) ? { waivers: file } : {};
}

function findUpwards(folder: string): string | undefined {
  const file = join(folder, CONFIGURATION);
  if (existsSync(file)) return file;
  const parent = dirname(folder);
  return parent === folder ? undefined : findUpwards(parent);
}

import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { ts } from 'ts-morph';

/** The packages that the code and the declarations of a folder import, static or not, with a file that does. */
export function packagesImportedBy(folder: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  for (const file of files.filter((each) => /\.[cm]?[jt]s$/.test(each))) {
    // Read by the syntax, so that neither comments nor texts count; what CommonJS requires is found, too.
    const { importedFiles } = ts.preProcessFile(readFileSync(join(folder, file), 'utf8'), true, true);
    for (const { fileName } of importedFiles) {
      const name = packageOf(fileName);
      if (name !== undefined) found.set(name, file);
    }
  }
  return found;
}

function packageOf(specifier: string): string | undefined {
  if (/^[./]/.test(specifier) || specifier.startsWith('node:')) return undefined;
  const steps = specifier.split('/');
  const name = steps.slice(0, specifier.startsWith('@') ? 2 : 1).join('/');
  return builtinModules.includes(name) ? undefined : name;
}

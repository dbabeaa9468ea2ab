import { DeepsynError } from '../model/errors.ts';

/**
 * Loads a part when it is asked for, and says what to do where a bundler made that impossible: esbuild cannot carry
 * packages in CommonJS that need Node's modules into one ES module.
 * @param needs the package that this part needs
 * @throws DeepsynError `missing-package`
 */
export async function loadLater<Part>(needs: string, load: () => Promise<Part>): Promise<Part> {
  try {
    return await load();
  } catch (cause) {
    const message = `the package ${needs} cannot be loaded: ${cause instanceof Error ? cause.message : String(cause)}`;
    const remedy = `install deepsyn again; where your code is bundled, leave ${needs} external, or bundle to CommonJS`;
    throw new DeepsynError('missing-package', [{ path: [], message, remedy }], { cause });
  }
}

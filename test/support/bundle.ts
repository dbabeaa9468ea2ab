import { build, type Metafile } from 'esbuild';
import { ROOT } from './run.ts';

/**
 * Bundles for where there is no Node: with no shims and nothing left outside but the compiled policies, as bundlers do
 * without being told anything. An import of `node:` anywhere in the graph fails it.
 */
export async function bundle(entries: readonly string[], outdir: string, conditions: string[] = []): Promise<Metafile> {
  const { metafile } = await build({
    entryPoints: entries.map((entry) => `${ROOT}${entry}`),
    outdir,
    entryNames: '[name]',
    absWorkingDir: ROOT,
    bundle: true,
    splitting: conditions.length === 0,
    minify: true,
    metafile: true,
    platform: 'browser',
    format: 'esm',
    target: 'es2022',
    conditions,
    external: ['*.wasm'],
    logLevel: 'silent',
  });
  return metafile;
}

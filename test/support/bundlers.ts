import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build as esbuild, transformSync } from 'esbuild';
import { build as vite } from 'vite';
import { application } from './consumer.ts';
import { ROOT, run } from './run.ts';

/** Writes the application of a project as JavaScript: as a module, and as what CommonJS can hold. */
function writeApplication(project: string): string {
  const { code } = transformSync(application, { loader: 'ts', format: 'esm' });
  const file = join(project, 'application.mjs');
  writeFileSync(file, code);
  return file;
}

const only = (folder: string, name: RegExp): string => {
  const found = readdirSync(folder).find((each) => name.test(each));
  if (found === undefined) throw new Error(`nothing was bundled into ${folder}`);
  return join(folder, found);
};

/** Bundlers as people use them, told nothing about deepsyn. Each bundles an application whole, and gives the file to run. */
export const bundlers = {
  'esbuild to an ES module': async (project: string, outdir: string): Promise<string> => {
    const outfile = join(outdir, 'application.mjs');
    await esbuild({ ...quiet(project), outfile, platform: 'node', format: 'esm' });
    return outfile;
  },
  'esbuild to CommonJS': async (project: string, outdir: string): Promise<string> => {
    writeApplication(project);
    const contents = "import('./application-body.mjs').catch((error) => { console.error(error); process.exit(1); });";
    const body = transformSync(application, { loader: 'ts' }).code;
    const [imports = '', ...rest] = body.split(';\n');
    writeFileSync(
      join(project, 'application-body.mjs'),
      `${imports};\nexport const done = (async () => {\n${rest.join(';\n')}\n})();\n`,
    );
    const outfile = join(outdir, 'application.cjs');
    const { entryPoints: _, ...common } = quiet(project);
    const stdin = { contents, resolveDir: project };
    await esbuild({ ...common, stdin, outfile, platform: 'node', format: 'cjs' });
    return outfile;
  },
  rollup: async (project: string, outdir: string): Promise<string> => {
    const program = join(ROOT, 'node_modules/rollup/dist/bin/rollup');
    const plugins = ['node-resolve={preferBuiltins:true}', 'commonjs', 'json'].flatMap((each) => ['--plugin', each]);
    const names = ['--entryFileNames', '[name].mjs', '--chunkFileNames', '[name]-[hash].mjs'];
    const args = [program, writeApplication(project), '--dir', outdir, '--format', 'es', '--silent', ...names];
    const { status, err } = await run(process.execPath, [...args, ...plugins], project);
    if (status !== 0) throw new Error(err);
    return join(outdir, 'application.mjs');
  },
  Vite: async (project: string, outdir: string): Promise<string> => {
    const ssr = writeApplication(project);
    const build = { ssr, outDir: outdir, emptyOutDir: true };
    await vite({ configFile: false, root: project, logLevel: 'error', ssr: { noExternal: true }, build });
    writeFileSync(join(outdir, 'package.json'), '{ "type": "module" }');
    return only(outdir, /^application\.m?js$/);
  },
} as const;

const quiet = (project: string) => ({
  entryPoints: [writeApplication(project)],
  absWorkingDir: project,
  bundle: true,
  logLevel: 'silent' as const,
});

/** Where what was bundled runs: a folder of its own, without the package. */
export function outside(place: string, name: string): string {
  const folder = join(place, name.replaceAll(/\W/g, '-'));
  mkdirSync(folder, { recursive: true });
  return folder;
}

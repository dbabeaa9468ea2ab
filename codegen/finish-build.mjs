// Does what the compiler does not: copies the module that OPA compiled, puts the commands of a pipeline into one file that
// starts fast, and lets `npx --no-install deepsyn` find the command in this very checkout, as it would find that of an installed package.
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));

cpSync(path('../src/generated/policy.wasm'), path('../dist/generated/policy.wasm'));
const gzipped = gzipSync(readFileSync(path('../src/generated/policy.wasm')), { level: 9 }).toString('base64');
writeFileSync(path('../dist/evaluate/embedded.js'), `export const gzipped = '${gzipped}';\n`);
cpSync(path('../src/bundle/library'), path('../dist/bundle/library'), { recursive: true });

const common = { platform: 'node', format: 'cjs', target: 'node20', logLevel: 'warning', legalComments: 'none' };
await build({
  ...common,
  entryPoints: [path('../src/cli/launch.ts')],
  outfile: path('../dist/cli/deepsyn.cjs'),
  banner: { js: '#!/usr/bin/env node' },
});
const { metafile } = await build({
  ...common,
  entryPoints: [path('../src/cli/pipeline.ts')],
  outfile: path('../dist/cli/pipeline.cjs'),
  bundle: true,
  metafile: true,
  charset: 'ascii',
  minifyWhitespace: true,
  minifySyntax: true,
  define: { 'import.meta.url': 'here' },
  // The command finds the file: it needs no copy.
  external: ['./embedded.js'],
  banner: { js: "const here = require('node:url').pathToFileURL(__filename).href;" },
});
// esbuild leaves regular expressions as they are; what is beyond ASCII can be written as escapes there, too.
const pipeline = readFileSync(path('../dist/cli/pipeline.cjs'), 'utf8');
writeFileSync(path('../dist/cli/pipeline.cjs'), pipeline.replace(/\P{ASCII}/gu, escaped));
writeFileSync(path('../dist/cli/pipeline.licences.txt'), licencesOf(Object.keys(metafile.inputs)));
chmodSync(path('../dist/cli/deepsyn.cjs'), 0o755);
// Runs it once, so that its compiled code is kept for whoever has the same Node.
const example = path('../examples/lotus-studio/lotus-studio.service.yaml');
if (existsSync(example)) spawnSync(process.execPath, [path('../dist/cli/deepsyn.cjs'), 'gate', example]);

const bin = path('../node_modules/.bin/');
if (existsSync(path('../node_modules'))) {
  mkdirSync(bin, { recursive: true });
  if (process.platform === 'win32') {
    writeFileSync(`${bin}deepsyn.cmd`, '@node "%~dp0..\\..\\dist\\cli\\deepsyn.cjs" %*\r\n');
  } else {
    rmSync(`${bin}deepsyn`, { force: true });
    symlinkSync('../../dist/cli/deepsyn.cjs', `${bin}deepsyn`);
  }
}

/** A sign as JavaScript writes it in strings, regular expressions and names: one escape for each of its units. */
function escaped(sign) {
  return Array.from({ length: sign.length }, (_, at) => `\\u${sign.charCodeAt(at).toString(16).padStart(4, '0')}`).join(
    '',
  );
}

/** The licences of the packages that stand in one file with ours, as they ask for. */
function licencesOf(inputs) {
  const folders = new Set(inputs.flatMap((input) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0] ?? []));
  return [...folders]
    .sort()
    .map((folder) => {
      const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
      const file = ['LICENSE', 'LICENSE.md', 'LICENCE', 'license', 'LICENSE.txt', 'LICENSE-MIT']
        .map((each) => join(folder, each))
        .find(existsSync);
      return `${name} ${version} (${license})\n\n${file ? readFileSync(file, 'utf8').trim() : 'It brings no text of its licence.'}\n`;
    })
    .join(`\n${'-'.repeat(78)}\n\n`);
}

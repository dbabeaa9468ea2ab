import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { checkWithOpa, compileToWasm } from '../src/bundle/compile.ts';
import { digestOfRego, generateRego } from '../src/bundle/rego/index.ts';
import { DeepsynError, describeProblem } from '../src/model/errors.ts';
import { readPolicies } from '../src/policy/index.ts';
import { breakingChanges } from './breaking.ts';
import { OBLIGATIONS_PATH } from './obligations.ts';
import { findOpa, pinnedVersion, requireOpa } from './opa.ts';
import { generateOutputs, type Output } from './outputs.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const WASM = 'src/generated/policy.wasm';

const USAGE = `usage: npm run generate              write everything that follows from policies/
       npm run generate -- --check   fail where something written is stale
       --since REF                   report what breaks embedding code since that revision, instead of since the last run
`;

/** Compiles the policies and writes, or checks, every generated file. */
function main(args: readonly string[]): number {
  const options = readOptions(args);
  if (!options) {
    process.stderr.write(USAGE);
    return 2;
  }
  const { check, since } = options;
  const set = readPolicies(join(ROOT, 'policies'));
  const rego = generateRego(set);
  const opa = check ? findOpa() : requireOpa();
  if (opa === undefined) process.stdout.write('skipped: OPA is not at hand, so the policies were not compiled again\n');
  const wasm = opa ? compileToWasm(opa, rego.modules, Object.values(rego.entrypoints)) : readFileSync(join(ROOT, WASM));
  const unformatted = opa ? checkWithOpa(opa, rego.modules) : '';
  const outputs: Output[] = [
    { path: WASM, content: wasm },
    ...generateOutputs(set, rego, { wasm, opa: pinnedVersion() }),
  ];
  const stale = [...outputs.filter(isStale).map((output) => output.path), ...leftovers(outputs)];
  if (opa === undefined && !committedManifestNames(digestOfRego(rego))) stale.push(WASM);
  if (unformatted !== '') {
    process.stderr.write(`opa fmt would change:\n${unformatted}`);
    return 1;
  }
  reportBreaking(outputs, since);
  if (check) {
    for (const path of stale) process.stderr.write(`stale: ${path}\n`);
    process.stdout.write(
      stale.length > 0 ? 'run npm run generate\n' : `${outputs.length} generated files are current\n`,
    );
    return stale.length > 0 ? 1 : 0;
  }
  for (const path of leftovers(outputs)) rmSync(join(ROOT, path));
  for (const output of outputs) write(output);
  process.stdout.write(`${outputs.length} files written, ${stale.length} of them changed\n`);
  return 0;
}

function readOptions(args: readonly string[]): { check: boolean; since?: string } | undefined {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { check: { type: 'boolean', default: false }, since: { type: 'string' } },
    });
    return { check: values.check, ...(values.since === undefined ? {} : { since: values.since }) };
  } catch {
    return undefined;
  }
}

/** Ids that are renamed or gone break the code of others, so they are said aloud. */
function reportBreaking(outputs: readonly Output[], since: string | undefined): void {
  const after = outputs.find(({ path }) => path === OBLIGATIONS_PATH)?.content;
  const before = since === undefined ? typesOnDisk() : typesAt(since);
  if (typeof after !== 'string' || before === undefined) return;
  for (const change of breakingChanges(before, after)) process.stdout.write(`breaking: ${change}\n`);
}

function typesOnDisk(): string | undefined {
  const file = join(ROOT, OBLIGATIONS_PATH);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

function typesAt(revision: string): string {
  const { status, stdout, stderr } = spawnSync('git', ['show', `${revision}:${OBLIGATIONS_PATH}`], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  if (status !== 0) throw new Error(`git has no ${OBLIGATIONS_PATH} at ${revision}: ${stderr}`);
  return stdout;
}

function isStale({ path, content }: Output): boolean {
  const file = join(ROOT, path);
  return !existsSync(file) || !readFileSync(file).equals(Buffer.from(content));
}

/** Without OPA the module cannot be compiled again, but the manifest tells which Rego it was compiled from. */
function committedManifestNames(digest: string): boolean {
  return readFileSync(join(ROOT, 'src/generated/manifest.ts'), 'utf8').includes(`rego: '${digest}'`);
}

/** Rego and tests that an earlier run wrote and this one did not. */
function leftovers(outputs: readonly Output[]): string[] {
  const written = new Set(outputs.map((output) => output.path));
  return ['src/generated/rego', 'test/generated']
    .flatMap((name) => filesBelow(join(ROOT, name)))
    .filter((path) => !written.has(path));
}

function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((path) => !path.endsWith('README.md'));
}

function write({ path, content }: Output): void {
  const file = join(ROOT, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

try {
  process.exitCode = main(process.argv.slice(2));
} catch (error) {
  if (error instanceof DeepsynError) process.stderr.write(`${error.problems.map(describeProblem).join('\n')}\n`);
  else process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = error instanceof DeepsynError ? 2 : 70;
}

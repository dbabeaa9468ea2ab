import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The Go module that pins OPA: its version is the one that compiles the committed policies. */
const MODULE = new URL('opa/', import.meta.url);
const PACKAGE = 'github.com/open-policy-agent/opa';

/** The pinned version of OPA, as `1.22.2`. */
export function pinnedVersion(): string {
  const file = readFileSync(new URL('go.mod', MODULE), 'utf8');
  const version = new RegExp(`${PACKAGE} v(\\S+)`).exec(file)?.[1];
  if (!version) throw new Error(`codegen/opa/go.mod does not pin ${PACKAGE}`);
  return version;
}

/** Where a built OPA is kept: it is ignored by git and rebuilt when the pinned version changes. */
function cachedPath(): string {
  const name = process.platform === 'win32' ? 'opa.exe' : 'opa';
  return fileURLToPath(new URL(`../.cache/opa-${pinnedVersion()}/${name}`, import.meta.url));
}

/** An OPA of the pinned version: `DEEPSYN_OPA`, then `opa` on the PATH, then one built before; or undefined. */
export function findOpa(): string | undefined {
  const candidates = [process.env.DEEPSYN_OPA, 'opa', cachedPath()];
  return candidates.find((each) => each !== undefined && each !== '' && versionOf(each) === pinnedVersion());
}

/**
 * An OPA of the pinned version, built with Go where none is at hand.
 * @throws Error where there is neither, with what to do
 */
export function requireOpa(): string {
  return findOpa() ?? buildOpa();
}

function buildOpa(): string {
  const path = cachedPath();
  const folder = fileURLToPath(new URL('.', new URL(`file://${path}`)));
  if (!existsSync(folder)) mkdirSync(folder, { recursive: true });
  process.stderr.write(`building OPA ${pinnedVersion()} with Go, once; this takes a minute or two\n`);
  try {
    execFileSync('go', ['build', '-buildvcs=false', '-trimpath', '-ldflags=-s -w', '-o', path, PACKAGE], {
      cwd: fileURLToPath(MODULE),
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  } catch (error) {
    throw new Error(
      `OPA ${pinnedVersion()} is not at hand: install Go and try again, or name the program in DEEPSYN_OPA`,
      { cause: error },
    );
  }
  return path;
}

function versionOf(program: string): string | undefined {
  try {
    const output = execFileSync(program, ['version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    return /^Version: (\S+)/m.exec(output)?.[1];
  } catch {
    return undefined;
  }
}

// Does what the compiler does not: copies the module that OPA compiled, and lets `npx deepsyn` find the command in this
// very checkout, as it would find that of an installed package.
import { chmodSync, cpSync, existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));

cpSync(path('../src/generated/policy.wasm'), path('../dist/generated/policy.wasm'));
cpSync(path('../src/bundle/library'), path('../dist/bundle/library'), { recursive: true });
chmodSync(path('../dist/cli/main.js'), 0o755);

const bin = path('../node_modules/.bin/');
if (existsSync(path('../node_modules'))) {
  mkdirSync(bin, { recursive: true });
  if (process.platform === 'win32') {
    writeFileSync(`${bin}deepsyn.cmd`, '@node "%~dp0..\\..\\dist\\cli\\main.js" %*\r\n');
  } else {
    rmSync(`${bin}deepsyn`, { force: true });
    symlinkSync('../../dist/cli/main.js', `${bin}deepsyn`);
  }
}

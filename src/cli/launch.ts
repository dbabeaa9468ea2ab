import { accessSync, constants, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Script } from 'node:vm';

// The file that `deepsyn` starts: it becomes deepsyn.cjs, because CommonJS starts sooner than modules do. The commands of
// a pipeline are one file, whose compiled code is kept for the next time; the others load their modules.
const PIPELINE: readonly (string | undefined)[] = ['gate', 'assess', 'decide', 'explain'];

if (PIPELINE.includes(process.argv[2])) startPipeline(join(__dirname, 'pipeline.cjs'));
else void import('./main.js');

type Wrapped = (exports: object, require: NodeJS.Require, module: object, file: string, folder: string) => void;

function startPipeline(file: string): void {
  // V8 itself refuses code that another version of it compiled.
  const kept = `${file}.${process.version}-${process.arch}.cache`;
  const cachedData = readKept(kept);
  // It is written in ASCII: read so, it takes half the time and room.
  const source = `(function (exports, require, module, __filename, __dirname) {${readFileSync(file, 'latin1')}\n})`;
  const script = new Script(source, { filename: file, ...(cachedData ? { cachedData } : {}) });
  const wrapped: Wrapped = script.runInThisContext();
  const module = { exports: {} };
  wrapped(module.exports, createRequire(file), module, file, __dirname);
  if (cachedData && script.cachedDataRejected !== true) return;
  // At the end, when all that this command needs has been compiled.
  process.once('exit', () => keep(kept, script));
}

function readKept(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

/** Keeps the compiled code beside its source, where that folder can be written: nobody else's code is ever run. */
function keep(file: string, script: Script): void {
  try {
    accessSync(__dirname, constants.W_OK);
    const own = `${file}.${process.pid}`;
    writeFileSync(own, script.createCachedData());
    renameSync(own, file);
  } catch {
    // It starts as slowly the next time.
  }
}

// Copies what the compiler leaves behind: the module that OPA compiled.
import { cpSync } from 'node:fs';

cpSync(
  new URL('../src/generated/policy.wasm', import.meta.url),
  new URL('../dist/generated/policy.wasm', import.meta.url),
);

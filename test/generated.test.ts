import { readFileSync } from 'node:fs';
import { describe, expect, inject, it } from 'vitest';
import { generateOutputs } from '../codegen/outputs.ts';
import { checkWithOpa, compileToWasm } from '../src/bundle/compile.ts';
import { digestOfRego, generateRego, sha256 } from '../src/bundle/rego/index.ts';
import { manifest } from '../src/generated/manifest.ts';
import { policySet } from '../src/generated/policies.ts';
import { readPolicies } from '../src/policy/index.ts';
import { ROOT } from './support/run.ts';

const set = readPolicies(`${ROOT}policies`);
const rego = generateRego(set);
const wasm = readFileSync(`${ROOT}src/generated/policy.wasm`);
const opa = inject('opa');

describe('what is generated and committed', () => {
  it('is what the policies say', () => {
    expect(policySet).toEqual(set);
    expect(manifest.policies).toBe(set.digest);
  });

  it('is written the same way again, file by file', () => {
    for (const { path, content } of generateOutputs(set, rego, { wasm, opa: manifest.opa })) {
      expect(readFileSync(`${ROOT}${path}`, 'utf8'), path).toBe(content);
    }
  });

  it('holds the module that was compiled from this Rego', () => {
    expect(digestOfRego(rego)).toBe(manifest.rego);
    expect(sha256(wasm)).toBe(manifest.wasm);
  });

  it.skipIf(opa === undefined)('compiles with OPA to the same module, byte for byte', () => {
    const compiled = compileToWasm(opa ?? '', rego.modules, Object.values(rego.entrypoints));
    expect(sha256(compiled)).toBe(sha256(wasm));
  });

  it.skipIf(opa === undefined)('passes opa check --strict and opa fmt', () => {
    expect(checkWithOpa(opa ?? '', rego.modules)).toBe('');
  });
});

import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { digestOfRego, type Rego, sha256 } from '../src/bundle/rego/index.ts';
import type { PolicySet } from '../src/model/policy-set.ts';
import { jsonSchema, schemaNames } from '../src/schemas.ts';
import { calendarFile } from './calendar.ts';
import { fastPaths } from './fast.ts';
import { formatTypeScript } from './format.ts';
import { HEADER } from './header.ts';
import { inputTypes } from './inputs.ts';
import { OBLIGATIONS_PATH, obligationTypes } from './obligations.ts';
import { testFiles } from './tests.ts';

const PACKAGE = new URL('../package.json', import.meta.url);

/** A generated file: its path from the root of the project, and its content. */
export interface Output {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** Everything that is generated but the compiled module itself. */
export function generateOutputs(set: PolicySet, rego: Rego, compiled: { wasm: Uint8Array; opa: string }): Output[] {
  const manifest = {
    policies: set.digest,
    rego: digestOfRego(rego),
    wasm: sha256(compiled.wasm),
    opa: compiled.opa,
    entrypoints: rego.entrypoints,
  };
  return [
    ...rego.modules.map(({ path, text }) => ({ path: `src/generated/rego/${path}`, content: text })),
    {
      path: 'src/generated/manifest.ts',
      content: typeScript(
        'BundleManifest',
        '../evaluate/bundle.ts',
        'manifest',
        manifest,
        'What the compiled module was made from.',
      ),
    },
    {
      path: 'src/generated/policies.ts',
      content: typeScript(
        'PolicySet',
        '../model/policy-set.ts',
        'policySet',
        set,
        'The policies, checked and with full names.',
      ),
    },
    { path: OBLIGATIONS_PATH, content: obligationTypes(set) },
    { path: 'src/generated/inputs.ts', content: inputTypes(set.vocabulary) },
    { path: 'src/generated/engine.ts', content: engineFile() },
    { path: 'src/generated/calendar.ts', content: calendarFile() },
    { path: 'src/generated/fast.ts', content: fastPaths(set) },
    ...testFiles(set),
    ...schemaNames.map((name) => ({
      path: `schemas/${name}.schema.json`,
      content: `${JSON.stringify(jsonSchema(name, set.vocabulary), null, 2)}\n`,
    })),
  ];
}

/** The core cannot read package.json, and records name the version that decided. */
function engineFile(): string {
  const { version } = z.object({ version: z.string() }).parse(JSON.parse(readFileSync(PACKAGE, 'utf8')));
  const about = '/** The version of the package. */';
  const header =
    '// Written by `npm run generate` from package.json. Do not edit: change the version and run it again.';
  return formatTypeScript(
    `${header}\n\n${about}\nexport const engineVersion = ${JSON.stringify(version)};\n`,
    'engine.ts',
  );
}

function typeScript(type: string, from: string, name: string, value: unknown, about: string): string {
  const source = `${HEADER}\nimport type { ${type} } from '${from}';\n\n/** ${about} */\nexport const ${name}: ${type} = ${JSON.stringify(value)};\n`;
  return formatTypeScript(source, `${name}.ts`);
}

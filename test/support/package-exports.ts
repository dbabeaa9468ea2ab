import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Installed } from './packed.ts';
import { run } from './run.ts';

const SERVICE = 'JSON.parse(\'{"id":"lotus","name":"Lotus","offered-in-china":true}\')';
const DESCRIPTOR = `const service = ${SERVICE};`;

const MIDDLEWARE = `typeof it.deepsyn({
  point: await (await import('deepsyn')).createDecisionPoint(),
  service,
  eventOf: () => ({}),
}) === 'function'`;

/** A use of each export, as an expression that comes to true; what is no code is read as a file. */
export const exportUses: Readonly<Record<string, string>> = {
  '.': `(await (await it.createDecisionPoint()).assess(service)).findings.length > 0`,
  './core': `(await (await it.createDecisionPoint({ wasm: wasm() })).assess(service)).findings.length > 0`,
  './testing': `it.makeDescriptor({ 'offered-in-china': true }).id === 'service'`,
  './express': MIDDLEWARE,
  './fastify': MIDDLEWARE,
  './marks': `(await it.inspect(label())).verdict === 'in-order'`,
  './marks/core': `(await it.inspect(label())).verdict === 'in-order'`,
  './policy.wasm': `file.subarray(1, 4).toString() === 'asm'`,
  './package.json': `JSON.parse(file).name === 'deepsyn'`,
  './schemas/event.schema.json': `'$schema' in JSON.parse(file)`,
};

const manifest = z.object({ exports: z.record(z.string(), z.union([z.string(), z.record(z.string(), z.string())])) });

/** What the installed package exports: its names, and whether each is code. */
export function exportsOf({ project }: Installed): ReadonlyMap<string, 'code' | 'file'> {
  const text = readFileSync(join(project, 'node_modules/deepsyn/package.json'), 'utf8');
  return new Map(
    Object.entries(manifest.parse(JSON.parse(text)).exports).map(([name, to]) => [
      name,
      typeof to === 'string' ? 'file' : 'code',
    ]),
  );
}

/** Uses an export from an ES module. @returns what went wrong, or an empty text */
export async function useExport(installed: Installed, name: string): Promise<string> {
  const specifier = name.replace(/^\./, 'deepsyn');
  const isCode = exportsOf(installed).get(name) === 'code';
  const script = `
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
const { resolve } = createRequire(import.meta.url);
const wasm = () => readFileSync(resolve('deepsyn/policy.wasm'));
${DESCRIPTOR}
const label = () => new Uint8Array(readFileSync('labelled.png'));
${isCode ? `const it = await import('${specifier}');` : `const file = readFileSync(resolve('${specifier}'));`}
if (!(${exportUses[name] ?? 'false'})) throw new Error('${specifier} is not what it should be');
`;
  const file = `use-${name.replaceAll(/[^a-z]/g, '-')}.mjs`;
  writeFileSync(join(installed.project, file), script);
  const { status, err } = await run(installed.node, [file], installed.project);
  return status === 0 ? '' : err || `it ended with ${status}`;
}

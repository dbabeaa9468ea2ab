import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Module } from './rego/modules.ts';

const FOLDER = new URL('library/', import.meta.url);

/** The Rego that is written by hand: it takes facts from what services send, and makes findings into decisions. */
export function libraryModules(): readonly Module[] {
  return readdirSync(fileURLToPath(FOLDER))
    .filter((name) => name.endsWith('.rego'))
    .sort()
    .map((name) => ({ path: `library/${name}`, text: readFileSync(new URL(name, FOLDER), 'utf8') }));
}

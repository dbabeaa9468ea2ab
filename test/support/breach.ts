import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './run.ts';

/** Writes a service that breaches one obligation: it verifies users, but not before they publish. */
export function breachedService(folder: string): void {
  const lotus = readFileSync(`${ROOT}examples/lotus-studio/lotus-studio.service.yaml`, 'utf8');
  const text = lotus.replace('before-publishing: true', 'before-publishing: false');
  writeFileSync(join(folder, 'lotus.service.yaml'), text);
}

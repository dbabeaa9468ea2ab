import { createHash } from 'node:crypto';
import type { PolicySet } from '../../model/policy-set.ts';
import { judgementsOf } from '../../policy/core.ts';
import { entriesOf, entrypoint, type Module, regoModules } from './modules.ts';

/** The generated Rego, and the entrypoints of its entries. */
export interface Rego {
  readonly modules: readonly Module[];
  readonly entrypoints: Readonly<Record<string, string>>;
}

export function generateRego(set: PolicySet): Rego {
  const judged = entriesOf(set).filter((entry) => judgementsOf(set, entry).length > 0);
  return {
    modules: regoModules(set),
    entrypoints: Object.fromEntries(judged.map((entry) => [entry, entrypoint(entry)])),
  };
}

/** The digest that ties a compiled module to the Rego it was compiled from. */
export function digestOfRego({ modules, entrypoints }: Rego): string {
  return sha256(JSON.stringify([modules, entrypoints]));
}

export const sha256 = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadPolicy } from '@open-policy-agent/opa-wasm';
import { extract } from 'tar';
import { compileToWasm } from '../src/bundle/compile.ts';
import { generateRego } from '../src/bundle/rego/index.ts';
import { entries } from '../src/bundle/rego/modules.ts';
import { collectFacts } from '../src/facts/index.ts';
import type { Status } from '../src/model/status.ts';
import type { Contender } from './peers.ts';
import { AT, type Workload } from './workload.ts';

/** Our own module, as one would use it who knows nothing of it: every fact and both documents, and all that comes back. */
export async function wholeInput({ judging, service, events, facts }: Workload): Promise<Contender> {
  const module = await loadPolicy(
    new Uint8Array(readFileSync(new URL('../src/generated/policy.wasm', import.meta.url))),
  );
  const entrypoint = 'deepsyn/judge/content_published/findings';
  const context = judging.contextAt(AT);
  const whole = events.map((event, index) => ({
    ...context.parameters,
    ...facts[index],
    'law.time': Date.parse(event.time),
    'law.packs': [],
    service,
    event,
  }));
  return {
    name: 'opa-wasm, whole input',
    note: 'the same module; the raw documents beside the facts; statuses alone',
    decide: (index) => module.evaluate(whole[index], entrypoint),
    statuses: (answer) => statusesOf(Object(Object(answer)[0]).result ?? {}),
  };
}

/**
 * All policies at one entrypoint, given every fact that any of them reads: what comes back has every obligation on every
 * kind of subject and event, and whoever asked picks out what matters to this one.
 * @param opa the program that compiles it
 */
export async function everyObligation({ judging, service, events }: Workload, opa: string): Promise<Contender> {
  const { modules } = generateRego(judging.set);
  const entrypoint = 'deepsyn/judge';
  const module = await loadPolicy(new Uint8Array(compileToWasm(opa, modules, [entrypoint])), { initial: 40 });
  const needed = [...new Set(entries.flatMap((entry) => judging.planOf(entry).needed))];
  const context = judging.contextAt(AT);
  const inputs = events.map((event) => ({
    ...collectFacts(needed, { ...context, service, event }),
    'law.time': Date.parse(event.time),
    'law.packs': [],
  }));
  return {
    name: 'opa-wasm, every obligation',
    note: 'one question for all policies, with every fact; statuses alone',
    decide: (index) => module.evaluate(inputs[index], entrypoint),
    statuses: (answer) => statusesOf(Object(Object(answer)[0]).result?.content_published?.findings ?? {}),
  };
}

const statusesOf = (findings: Readonly<Record<string, unknown>>): ReadonlyMap<string, Status> =>
  new Map(
    Object.entries(findings).map(([obligation, found]): [string, Status] => [
      obligation,
      found === 'satisfied' || found === 'violated' || found === 'not-applicable' ? found : 'indeterminate',
    ]),
  );

/**
 * The whole bundle as one module, asked for decisions on what services send: Rego checks the documents and takes the facts.
 * @param opa the program that compiles it
 * @param bundle what `deepsyn build` made
 */
export async function wholeBundle({ service, events }: Workload, opa: string, bundle: string): Promise<Contender> {
  const entrypoint = 'deepsyn/decision';
  const folder = mkdtempSync(join(tmpdir(), 'deepsyn-bench-'));
  try {
    const compiled = join(folder, 'compiled.tar.gz');
    execFileSync(opa, ['build', '-t', 'wasm', '-e', entrypoint, '-b', bundle, '-o', compiled]);
    extract({ file: compiled, cwd: folder, sync: true, preservePaths: false });
    const module = await loadPolicy(new Uint8Array(readFileSync(join(folder, 'policy.wasm'))), { initial: 200 });
    module.setData(JSON.parse(readFileSync(join(folder, 'data.json'), 'utf8')));
    return {
      name: 'opa-wasm, whole bundle',
      note: 'all in Rego: checks the documents, takes the facts, decides',
      decide: (index) => module.evaluate({ service, event: events[index], at: AT.toISOString() }, entrypoint),
      statuses: (answer) => {
        const findings: readonly { obligation: string; status: Status }[] =
          Object(Object(answer)[0]).result?.findings ?? [];
        return new Map(findings.map(({ obligation, status }) => [obligation, status]));
      },
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

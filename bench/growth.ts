import { fileURLToPath } from 'node:url';
import { compileToWasm } from '../src/bundle/compile.ts';
import { generateRego } from '../src/bundle/rego/index.ts';
import { type ReadyCase, readCases } from '../src/cases/index.ts';
import { createDecider } from '../src/decide/decider.ts';
import { decideEvent, type Judging, PreparedService, planner } from '../src/decide/index.ts';
import { createWasmEvaluator } from '../src/evaluate/wasm.ts';
import type { EventType, ServiceEvent } from '../src/model/inputs.ts';
import type { PolicySet } from '../src/model/policy-set.ts';
import type { Rule } from './logic.ts';
import { measure } from './measure.ts';
import { type Contender, openPeers } from './peers.ts';
import { AT, ENTRY, type Workload } from './workload.ts';

/** What a decision costs as obligations are multiplied, for one engine. */
export interface Growth {
  readonly name: string;
  /** Microseconds, by how many times the obligations were given. */
  readonly microseconds: Readonly<Record<number, number>>;
}

const TIMES = [1, 4, 16];

/**
 * Every engine with the obligations once, four and sixteen times, under other names. Who shares conditions among
 * obligations, as Rego and the hand-written function do, evaluates them once.
 * @param opa the program that compiles the multiplied policies
 */
export async function measureObligations(
  workload: Workload,
  rules: readonly Rule[],
  opa: string,
  rounds: number,
  progress: (words: string) => void,
): Promise<Growth[]> {
  const found = new Map<string, Record<number, number>>();
  for (const times of TIMES) {
    progress(`${rules.length * times} obligations`);
    const peers = await openPeers(workload, multipliedRules(rules, times));
    const contenders = [...(await openOurs(workload, times, opa)), ...peers];
    const measurements = await measure(contenders, workload.events.length, rounds, () => undefined);
    for (const { name, median } of measurements) found.set(name, { ...found.get(name), [times]: median });
  }
  return [...found].map(([name, microseconds]) => ({ name, microseconds }));
}

const copies = (times: number): readonly number[] => Array.from({ length: times }, (_, index) => index);

const nameOf = (obligation: string, copy: number): string => (copy === 0 ? obligation : `${obligation}-${copy}`);

const multipliedRules = (rules: readonly Rule[], times: number): Rule[] =>
  copies(times).flatMap((copy) => rules.map((rule) => ({ ...rule, obligation: nameOf(rule.obligation, copy) })));

/** The digest stays the same: the facts that the policies read do, and so the generated keys. */
function multiplied(set: PolicySet, times: number): PolicySet {
  const policies = set.policies.map((policy) => ({
    ...policy,
    obligations: copies(times).flatMap((copy) =>
      policy.obligations.map((obligation) => ({ ...obligation, id: nameOf(obligation.id, copy) })),
    ),
  }));
  return { ...set, policies };
}

async function openOurs({ judging, service, events }: Workload, times: number, opa: string): Promise<Contender[]> {
  const set = multiplied(judging.set, times);
  const { modules, entrypoints } = generateRego(set);
  const entrypoint = entrypoints[ENTRY] ?? '';
  const wasm = new Uint8Array(compileToWasm(opa, modules, [entrypoint]));
  const evaluator = await createWasmEvaluator({ wasm, entrypoints: { [ENTRY]: entrypoint } });
  const many: Judging = { ...judging, set, evaluator, planOf: planner(set) };
  const prepared = new PreparedService(structuredClone(service), { hits: 0, misses: 0, evicted: 0 });
  const decider = createDecider(many, 'en', { hits: 0, misses: 0, evicted: 0 });
  const event = (index: number) => {
    const found = events[index];
    if (!found) throw new Error(`no event ${index}`);
    return found;
  };
  for (const each of events) await decider.decide(prepared, each, AT);
  return [
    { name: 'deepsyn, memo hit', note: '', decide: (index) => decider.decide(prepared, event(index), AT) },
    {
      name: 'deepsyn, memo miss (WASM)',
      note: '',
      decide: (index) => decideEvent(service, event(index), set, judging.contextAt(AT), evaluator, many.planOf, 'en'),
    },
  ];
}

/** What a decision costs on each type of event, by how many facts and obligations it takes. */
export interface TypeCost {
  readonly type: string;
  readonly obligations: number;
  readonly facts: number;
  /** Microseconds. */
  readonly hit: number;
  readonly miss: number;
}

/** Decisions on every type of event, each the fullest of the cases beside the policies: they differ in how much is read. */
export async function measureTypes({ judging }: Workload, rounds: number): Promise<TypeCost[]> {
  const { set, evaluator, planOf, contextAt } = judging;
  const decider = createDecider(judging, 'en', { hits: 0, misses: 0, evicted: 0 });
  const fullest = new Map<EventType, ReadyCase & { readonly event: ServiceEvent }>();
  for (const each of readCases(POLICIES, set)) {
    const { event } = each;
    if (event && sizeOf(event) > sizeOf(fullest.get(event.type)?.event)) fullest.set(event.type, { ...each, event });
  }
  const costs: TypeCost[] = [];
  for (const [type, { service, event, at }] of fullest) {
    const time = new Date(at);
    const prepared = new PreparedService(structuredClone(service), { hits: 0, misses: 0, evicted: 0 });
    await decider.decide(prepared, event, time);
    const contenders: Contender[] = [
      { name: 'hit', note: '', decide: () => decider.decide(prepared, event, time) },
      {
        name: 'miss',
        note: '',
        decide: () => decideEvent(service, event, set, contextAt(time), evaluator, planOf, 'en'),
      },
    ];
    const [hit, miss] = await measure(contenders, 1, rounds, () => undefined);
    const { judged, needed } = planOf(type);
    if (hit && miss) {
      costs.push({ type, obligations: judged.length, facts: needed.length, hit: hit.median, miss: miss.median });
    }
  }
  return costs.sort((a, b) => a.facts - b.facts);
}

const POLICIES = fileURLToPath(new URL('../policies', import.meta.url));

const sizeOf = (event: ServiceEvent | undefined): number => (event ? JSON.stringify(event).length : 0);

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDecisionPoint, decideEvent } from '../src/decide/index.ts';
import { createReferenceEvaluator } from '../src/evaluate/reference.ts';
import { collectFacts } from '../src/facts/index.ts';
import { openLog, recordOf } from '../src/log/index.ts';
import type { Finding } from '../src/model/finding.ts';
import type { Status } from '../src/model/status.ts';
import type { Contender } from './peers.ts';
import { AT, ENTRY, type Workload } from './workload.ts';

const statuses = (answer: unknown): ReadonlyMap<string, Status> => {
  const findings: readonly Finding[] = Object(answer).findings ?? [];
  return new Map(findings.map(({ obligation, status }) => [obligation, status]));
};

/** deepsyn, in each of its ways: all take the raw event, and give findings with their reasons, duties and the decision. */
export async function openOurs({ judging, service, events }: Workload): Promise<Contender[]> {
  const point = await createDecisionPoint();
  const prepared = point.prepare(service);
  const { set, evaluator, planOf, contextAt } = judging;
  const reference = createReferenceEvaluator(set);
  const event = (index: number) => {
    const found = events[index];
    if (!found) throw new Error(`no event ${index}`);
    return found;
  };
  for (const each of events) await point.decide({ service: prepared, event: each, at: AT });
  const { needed } = planOf(ENTRY);
  const folder = mkdtempSync(join(tmpdir(), 'deepsyn-bench-'));
  const log = await openLog({ folder, sync: 'interval' });
  const context = await point.context();
  const written: Promise<void>[] = [];
  return [
    {
      name: 'deepsyn, memo hit',
      note: 'checks the raw event; a whole decision',
      decide: (index) => point.decide({ service: prepared, event: event(index), at: AT }),
      statuses,
    },
    {
      name: 'deepsyn, memo hit, logged',
      note: '64 in flight; masked, chained, written; on the disk within a second',
      decide: async (index) => {
        const decision = await point.decide({ service: prepared, event: event(index), at: AT });
        const made = { decision, event: event(index), service: prepared.descriptor, at: AT.getTime(), context, needed };
        written.push(log.append(recordOf(made, 'a key of the bench', {})));
        if (written.length >= 64) await Promise.all(written.splice(0));
        return decision;
      },
      statuses,
      close: async () => {
        await log.close();
        rmSync(folder, { recursive: true, force: true });
      },
    },
    {
      name: 'deepsyn, memo miss (WASM)',
      note: 'a checked event; a whole decision',
      decide: async (index) =>
        (await decideEvent(service, event(index), set, contextAt(AT), evaluator, planOf, 'en')).decision,
      statuses,
    },
    {
      name: 'deepsyn, reference',
      note: 'a checked event; explains',
      decide: (index) => {
        const facts = collectFacts(needed, { ...contextAt(AT), service, event: event(index) });
        return reference.judge(ENTRY, facts, { time: Date.parse(event(index).time), packs: [] });
      },
      statuses: (answer) =>
        new Map(
          Object(answer).map(({ obligation, status }: { obligation: string; status: Status }) => [obligation, status]),
        ),
    },
    {
      name: 'JSON.parse(JSON.stringify(event))',
      note: 'a yardstick: decides nothing',
      decide: (index) => JSON.parse(JSON.stringify(event(index))),
    },
  ];
}

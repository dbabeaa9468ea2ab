import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { type Judging, openJudging } from '../src/decide/index.ts';
import { collectFacts, readEvent } from '../src/facts/index.ts';
import { type ServiceDescriptor, serviceDescriptor } from '../src/model/descriptor/index.ts';
import type { ServiceEvent } from '../src/model/inputs.ts';
import type { Facts } from '../src/model/fact.ts';
import type { Status } from '../src/model/status.ts';

export const AT = new Date('2026-11-24T09:00:00+08:00');
export const ENTRY = 'content.published';

/** What is decided on: a real descriptor, and publications as an upload service would send them. */
export interface Workload {
  readonly judging: Judging;
  readonly service: ServiceDescriptor;
  readonly events: readonly ServiceEvent[];
  /** The facts of each event, ready for engines that take facts. */
  readonly facts: readonly Facts[];
  /** What each obligation comes to on each event, by the reference. */
  readonly expected: readonly ReadonlyMap<string, Status>[];
}

/** 64 publications: most in order, some unmarked, unverified, not reviewed, or with something not known. */
export async function openWorkload(): Promise<Workload> {
  const root = new URL('../examples/lotus-studio/', import.meta.url);
  const service = serviceDescriptor.parse(parse(readFileSync(new URL('lotus-studio.service.yaml', root), 'utf8')));
  const { recordedtime: _, ...published } = parse(
    readFileSync(new URL('events/verified-publisher.yaml', root), 'utf8'),
  );
  const events = Array.from({ length: 64 }, (_each, index): ServiceEvent => {
    const { user, content } = published.data;
    const { marks, ...rest } = content;
    const data = {
      user: { ...user, id: `user-${index}`, ...(index % 7 === 0 ? { 'identity-verified': false } : {}) },
      content: {
        ...rest,
        id: `content-${index}`,
        'made-with': [['voice-imitation'], ['text-generation'], ['image-generation', 'image-editing'], []][index % 4],
        ...(index % 5 === 0 ? {} : { marks }),
        ...(index % 11 === 0 ? { prohibited: undefined } : {}),
      },
    };
    return readEvent({
      value: JSON.parse(JSON.stringify({ ...published, id: `publication-${index}`, time: AT.toISOString(), data })),
    });
  });
  const judging = await openJudging({});
  const { needed } = judging.planOf(ENTRY);
  const context = judging.contextAt(AT);
  const facts = events.map((event) => collectFacts(needed, { ...context, service, event }));
  const { createReferenceEvaluator } = await import('../src/evaluate/reference.ts');
  const reference = createReferenceEvaluator(judging.set);
  const expected: ReadonlyMap<string, Status>[] = [];
  for (const [index, event] of events.entries()) {
    const verdicts = await reference.judge(ENTRY, facts[index] ?? {}, { time: Date.parse(event.time), packs: [] });
    expected.push(new Map(verdicts.map(({ obligation, status }) => [obligation, status])));
  }
  return { judging, service, events, facts, expected };
}

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { judgeEvent } from '../src/decide/decision.ts';
import { policySet } from '../src/generated/policies.ts';
import { createDecisionPoint, type DecisionPoint } from '../src/index.ts';
import { eventKinds, eventTypes } from '../src/model/event/index.ts';
import { readDocument } from '../src/source/index.ts';
import { makeDescriptor, makeEvent } from '../src/testing/index.ts';
import { withoutId } from './support/decisions.ts';
import { deepsyn, ROOT } from './support/run.ts';

const DAY = 86_400_000;
const at = new Date('2026-06-01T12:00:00+08:00');
const point = await createDecisionPoint();
const service = makeDescriptor({
  'offered-in-china': true,
  roles: ['provider'],
  activities: ['offers-deep-synthesis'],
});
const folder = mkdtempSync(join(tmpdir(), 'deepsyn-law-'));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Decides in every way that there is: from scratch, into the memo, and out of it. */
async function decide(event: ReturnType<typeof makeEvent>, now: Date, by: DecisionPoint = point) {
  const prepared = by.prepare(service);
  const decisions = [];
  for (const each of [service, prepared, prepared])
    decisions.push(withoutId(await by.decide({ service: each, event, at: now })));
  expect(decisions[1]).toEqual(decisions[0]);
  expect(decisions[2]).toEqual(decisions[0]);
  const [decision] = decisions;
  if (!decision) throw new Error('nothing was decided');
  return decision;
}

const unverified = (time: Date) =>
  makeEvent('content.published', { user: { id: 'u', 'identity-verified': false } }, { time: time.toISOString() });

describe('an act', () => {
  it('is judged by the law of the decision, up to a day from its own time on either side', async () => {
    for (const distance of [-DAY, -1, 0, 1, DAY]) {
      const decision = await decide(unverified(new Date(at.getTime() + distance)), at);
      expect(decision).toMatchObject({ decision: 'deny' });
      expect(decision).not.toHaveProperty('reason');
    }
  });

  it.each(eventTypes.filter((type) => eventKinds[type] === 'act'))(
    'is indeterminate, with the reason, where it is dated out of that day: %s',
    async (type) => {
      for (const distance of [-DAY - 1, DAY + 1, Date.parse('2022-12-31T00:00:00Z') - at.getTime()]) {
        const event = makeEvent(type, {}, { time: new Date(at.getTime() + distance).toISOString() });
        expect(await decide(event, at)).toMatchObject({
          decision: 'indeterminate',
          reason: { code: 'act-out-of-time', message: expect.stringContaining('2026-06-01T12:00:00+08:00') },
          findings: [],
          duties: [],
        });
      }
    },
  );

  it('of the past can be judged as of its own time', async () => {
    const time = new Date('2024-03-01T12:00:00+08:00');
    expect(await decide(unverified(time), time)).toMatchObject({ decision: 'deny' });
  });

  it('cannot slip into the day before the law: the first instant of the law already denies', async () => {
    const first = new Date('2023-01-10T00:00:00+08:00');
    const before = new Date(first.getTime() - 1);
    expect(await decide(unverified(before), first)).toMatchObject({ decision: 'deny' });
    expect(await decide(unverified(first), before)).toMatchObject({
      decision: 'permit',
      reason: { code: 'not-in-force' },
    });
  });
});

describe('an incident', () => {
  it('is judged by the law of its own time, however long ago', async () => {
    const found = (time: string) => makeEvent('harmful-content.found', { 'found-at': time }, { time });
    expect((await decide(found('2024-01-01T00:00:00Z'), at)).findings.length).toBeGreaterThan(0);
    expect(await decide(found('2022-01-01T00:00:00Z'), at)).toMatchObject({ reason: { code: 'not-in-force' } });
  });

  it.each(eventTypes.filter((type) => eventKinds[type] === 'incident'))(
    'that is dated more than a day ahead has not happened: %s',
    async (type) => {
      const event = makeEvent(type, {}, { time: new Date(at.getTime() + DAY + 1).toISOString() });
      expect(await decide(event, at)).toMatchObject({ decision: 'indeterminate', reason: { code: 'incident-ahead' } });
    },
  );
});

describe('a law that is in force and judges nothing', () => {
  it('permits nothing: what is not judged is indeterminate, packs that are switched off included', async () => {
    const pack = policySet.policies.filter((policy) => policy.pack !== undefined);
    const set = { ...policySet, policies: pack };
    const planOf = () => ({ set, entry: 'content.published', judged: [], needed: [] }) as const;
    const evaluator = { name: 'wasm', judge: async () => [] } as const;
    const of = async (time: string) => {
      const instant = Date.parse(time);
      const timing = { type: 'content.published', time: instant, at: instant } as const;
      const { template } = await judgeEvent({ timing, facts: {}, aheadOf: () => [] }, set, [], evaluator, planOf);
      return template;
    };
    expect(await of('2026-01-01T00:00:00Z')).toMatchObject({ decision: 'indeterminate', reason: 'not-judged' });
    expect(await of('2025-01-01T00:00:00Z')).toMatchObject({ decision: 'permit', reason: 'not-in-force' });
  });
});

describe('the command line on a past act', () => {
  const event = `${ROOT}examples/lotus-studio/events/unverified-publisher.yaml`;
  const lotus = `${ROOT}examples/lotus-studio/lotus-studio.service.yaml`;
  const recorded = (time: string): string => {
    const file = join(folder, 'event.yaml');
    writeFileSync(file, readFileSync(event, 'utf8').replace(/^time: .*$/m, `time: ${time}`));
    return file;
  };

  it('is not talked out of the law by a date before it', async () => {
    const file = recorded('2022-12-31T09:00:00+08:00');
    const said = await deepsyn(
      'decide',
      '--service',
      lotus,
      '--event',
      file,
      '--at',
      '2026-10-12T12:00:00+08:00',
      '--json',
    );
    expect(said.status).toBe(1);
    expect(JSON.parse(said.out)).toMatchObject({ decision: 'indeterminate', reason: { code: 'act-out-of-time' } });
    const text = await deepsyn('decide', '--service', lotus, '--event', file, '--at', '2026-10-12T12:00:00+08:00');
    expect(text.out).toContain('--at');
    const chinese = await deepsyn('decide', '--service', lotus, '--event', file, '--at', '2026-10-12', '--lang', 'zh');
    expect(chinese.out).toContain('超过一日');
  });

  it('judges it as of when it was recorded, one or many', async () => {
    const one = await deepsyn('decide', '--service', lotus, '--event', event, '--as-recorded', '--json');
    expect(JSON.parse(one.out)).toMatchObject({ decision: 'deny' });
    const lines = join(folder, 'events.jsonl');
    writeFileSync(lines, `${JSON.stringify(readDocument(event).value)}\n`);
    const many = await deepsyn('decide', '--service', lotus, '--events', lines, '--as-recorded', '--workers', '1');
    expect(JSON.parse(many.out)).toMatchObject({ decision: 'deny' });
    const now = await deepsyn('decide', '--service', lotus, '--events', lines, '--workers', '1');
    expect(JSON.parse(now.out)).toMatchObject({ decision: 'indeterminate', reason: { code: 'act-out-of-time' } });
  });
});

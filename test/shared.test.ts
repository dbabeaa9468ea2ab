import { describe, expect, it } from 'vitest';
import { createDecisionPoint } from '../src/index.ts';
import { makeDescriptor, makeEvent } from '../src/testing/index.ts';
import { withoutId } from './support/decisions.ts';

const at = new Date('2026-06-01T12:00:00+08:00');
const service = makeDescriptor({
  'offered-in-china': true,
  activities: ['offers-deep-synthesis'],
  roles: ['provider'],
  capabilities: ['text-to-speech'],
  tools: [{ id: 't', name: 'T' }],
});
const event = makeEvent('content.published', {
  user: { id: 'u' },
  content: { id: 'c', 'made-with': ['text-to-speech'] },
});

/** Every object below a value that could be changed, by its path. */
function openIn(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const below = Object.entries(value).flatMap(([name, each]) => openIn(each, `${path}.${name}`));
  return [...(Object.isFrozen(value) ? [] : [path]), ...below];
}

describe('what later decisions share', () => {
  it('cannot be changed by who was given it: findings, policies and exposure, with all that is in them', async () => {
    const point = await createDecisionPoint();
    const prepared = point.prepare(service);
    const established = makeEvent('violation.established', { violation: { established: true } });
    for (const each of [event, established]) {
      for (const who of [service, prepared, prepared]) {
        const { findings, policies, exposure } = await point.decide({ service: who, event: each, at });
        expect(openIn({ findings, policies, exposure })).toEqual(['']);
      }
    }
    expect(openIn(await point.assess(service, { at }))).toEqual([]);
    expect(openIn(await point.explain('art-09.identity-verification', { service, at }))).toEqual([]);
  });

  it('comes out the same after every attempt to change it', async () => {
    const point = await createDecisionPoint();
    const prepared = point.prepare(service);
    const decide = async () => withoutId(await point.decide({ service: prepared, event, at }));
    const before = JSON.stringify(await decide());
    const { findings, policies } = await decide();
    for (const shared of [findings[0]?.subject, findings[0]?.bearer, findings[0]?.missing, policies[0], findings[0]]) {
      if (shared === undefined) continue;
      for (const name of Object.keys(shared)) expect(Reflect.set(shared, name, 'changed')).toBe(false);
    }
    expect(JSON.stringify(await decide())).toBe(before);
  });

  it('does not freeze what the caller gave', async () => {
    const point = await createDecisionPoint();
    const own = makeEvent('content.published', { content: { id: 'c', 'made-with': ['text-to-speech'] } });
    await point.decide({ service: point.prepare(service), event: own, at });
    await point.explain('art-17.conspicuous-mark.voice', { service, event: own, at });
    expect(openIn(own)).toEqual(expect.arrayContaining(['', '.data', '.data.content', '.data.content.made-with']));
    expect(openIn(service)).toContain('.roles');
  });
});

import { beforeAll, describe, expect, it } from 'vitest';
import { createDecisionPoint, type DecisionPoint, type ServiceDescriptor } from '../src/index.ts';
import { makeDescriptor, makeEvent } from '../src/testing/index.ts';

const at = new Date('2026-06-02T09:00:00+08:00');
const provider: ServiceDescriptor = makeDescriptor({
  id: 'studio',
  'offered-in-china': true,
  roles: ['provider'],
  activities: ['offers-deep-synthesis'],
  capabilities: ['text-to-speech'],
  orders: [],
});
let point: DecisionPoint;

beforeAll(async () => {
  point = await createDecisionPoint();
});

const harmful = (response: object, foundAt = '2026-06-01T09:00:00+08:00') =>
  makeEvent(
    'harmful-content.found',
    { 'found-at': foundAt, content: { id: 'c-1' }, user: { id: 'u-1' }, response },
    { time: foundAt },
  );

async function duty(id: string, response: object, now = at, foundAt?: string) {
  const { duties } = await point.decide({ service: provider, event: harmful(response, foundAt), at: now });
  return duties.find((each) => each.id === id);
}

describe('a duty', () => {
  it('is open while the act is not done, with its deadline and what it is about', async () => {
    expect(await duty('report-harmful-content', { report: { done: false } })).toEqual({
      id: 'report-harmful-content',
      obligation: 'art-10.report-harmful',
      title: expect.stringMatching(/report/i),
      due: '2026-06-02T09:00:00+08:00',
      with: { recipient: 'cyberspace-authority', content: 'c-1' },
    });
  });

  it('stays open where it is not known whether the act was done, and ends once it was, even late', async () => {
    expect(await duty('report-harmful-content', {})).toBeDefined();
    expect(
      await duty('report-harmful-content', { report: { done: true, at: '2026-06-01T10:00:00+08:00' } }),
    ).toBeUndefined();
    expect(
      await duty('report-harmful-content', { report: { done: true, at: '2026-06-20T10:00:00+08:00' } }),
    ).toBeUndefined();
  });

  it('has no due time where its beginning is not known, and leaves out what is not known', async () => {
    const event = makeEvent('harmful-content.found', { response: { report: { done: false } } });
    const { duties } = await point.decide({ service: provider, event, at });
    const found = duties.find(({ id }) => id === 'report-harmful-content');
    expect(found).toBeDefined();
    expect(found).not.toHaveProperty('due');
    expect(found?.with).toEqual({ recipient: 'cyberspace-authority' });
  });

  it('counts working days in China up to the end of the last one', async () => {
    const service = { ...provider, 'public-opinion-properties': true, 'social-mobilisation-capacity': true };
    const event = makeEvent(
      'service.started',
      { 'started-at': '2026-09-28T10:00:00+08:00', response: { filing: { done: false } } },
      { time: '2026-09-28T10:00:00+08:00' },
    );
    const { duties } = await point.decide({ service, event, at: new Date('2026-09-29T10:00:00+08:00') });
    const filing = duties.find(({ id }) => id === 'file-algorithm');
    // Ten working days after 28 September 2026, around the holidays of October.
    expect(filing?.due).toMatch(/^2026-10-\d\dT23:59:59\+08:00$/);
    expect(Date.parse(filing?.due ?? '')).toBeGreaterThan(Date.parse('2026-10-12T00:00:00+08:00'));
  });

  it('is not owed where its obligation does not apply', async () => {
    const abroad = { ...provider, 'offered-in-china': false };
    const { duties } = await point.decide({ service: abroad, event: harmful({}), at });
    expect(duties).toEqual([]);
  });

  it('that is no act ends once its obligation is fulfilled', async () => {
    const ids = async (verified: boolean) => {
      const user = { id: 'u-1', 'identity-verified': verified, 'verified-by': 'mobile-number' as const };
      const { duties } = await point.decide({ service: provider, event: makeEvent('content.published', { user }), at });
      return duties.map(({ id }) => id);
    };
    expect(await ids(false)).toContain('verify-identity');
    expect(await ids(true)).not.toContain('verify-identity');
  });
});

describe('a decision', () => {
  it('denies for one breach, is indeterminate for what is unknown, and permits where neither is', async () => {
    const outcome = async (user: object) =>
      (await point.decide({ service: provider, event: makeEvent('user.registered', { user }), at })).decision;
    expect(await outcome({ id: 'u' })).toBe('permit');
    const suspended: ServiceDescriptor = { ...provider, orders: [{ id: 'o', suspends: ['account-registration'] }] };
    const event = makeEvent('user.registered', { user: { id: 'u' } });
    expect((await point.decide({ service: suspended, event, at })).decision).toBe('deny');
    const { orders: _, ...unsaid } = provider;
    expect((await point.decide({ service: unsaid, event, at })).decision).toBe('indeterminate');
  });

  it('names the service, the event, the time in China, the policies in force and their digest', async () => {
    const event = makeEvent('user.registered', { user: { id: 'u' } }, { id: 'registration-1' });
    const decision = await point.decide({ service: provider, event, at });
    expect(decision).toMatchObject({
      service: 'studio',
      event: 'registration-1',
      at: '2026-06-02T09:00:00+08:00',
      bundle: point.policies.digest,
    });
    expect(decision.policies).toHaveLength(20);
    expect(decision.policies).toContainEqual({ regulation: 'deep-synthesis-2023', article: 9, version: '1.0.0' });
    expect(decision).not.toHaveProperty('exposure');
  });

  it('before the regulation was in force has no findings, and permits', async () => {
    const event = makeEvent('user.registered', { user: { id: 'u' } }, { time: '2022-06-01T00:00:00Z' });
    expect(await point.decide({ service: provider, event, at })).toMatchObject({
      findings: [],
      policies: [],
      duties: [],
    });
  });

  it('on an established violation says what it exposes to', async () => {
    const violation = { established: true, 'serious-harm': true, crime: false, 'breaches-public-security': false };
    const event = makeEvent('violation.established', { violation });
    const { exposure } = await point.decide({ service: provider, event, at });
    expect(exposure?.map(({ tier }) => tier)).toContain('heavier-penalty');
    expect(exposure?.map(({ tier }) => tier)).not.toContain('criminal');
    expect(
      exposure?.every(({ obligation, provision }) => obligation.startsWith('art-22') && provision.startsWith('art 22')),
    ).toBe(true);
  });
});

describe('an assessment', () => {
  it('counts its findings, stands in the order of the articles, and names each item', async () => {
    const service = { ...provider, tools: [{ id: 'one' }, { id: 'two' }], algorithms: [] };
    const { findings, summary, service: id, at: when, policies } = await point.assess(service, { at });
    expect({ id, when, policies: policies.length }).toEqual({
      id: 'studio',
      when: '2026-06-02T09:00:00+08:00',
      policies: 20,
    });
    const articles = findings.map(({ article }) => article);
    expect(articles).toEqual([...articles].sort((a, b) => a - b));
    for (const status of ['satisfied', 'violated', 'indeterminate', 'not-applicable'] as const) {
      expect(summary[status]).toBe(findings.filter((each) => each.status === status).length);
    }
    const tools = findings.filter(({ obligation }) => obligation === 'art-15.assessment-biometric');
    expect(tools.map(({ subject }) => subject)).toEqual([
      { kind: 'tool', id: 'one' },
      { kind: 'tool', id: 'two' },
    ]);
    const algorithms = findings.filter(({ obligation }) => obligation === 'art-15.periodic-review');
    expect(algorithms).toMatchObject([{ subject: { kind: 'algorithm' }, status: 'not-applicable' }]);
    const sites = findings.filter(({ obligation }) => obligation === 'art-19.display-filing-link');
    expect(sites).toMatchObject([
      { subject: { kind: 'site' }, status: 'indeterminate', missing: expect.arrayContaining(['service.sites']) },
    ]);
    const established = findings.filter(({ status }) => status !== 'indeterminate');
    expect(established.every((each) => !('missing' in each))).toBe(true);
  });
});

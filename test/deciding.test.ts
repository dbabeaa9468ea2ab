import { beforeAll, describe, expect, it } from 'vitest';
import { dutiesOf } from '../src/decide/duty.ts';
import { judgeSubject, planner } from '../src/decide/judge.ts';
import { recordSelfTest, runSelfTests } from '../src/decide/self-test.ts';
import { type Evaluator, loadCommittedBundle } from '../src/evaluate/index.ts';
import { chinaCalendar } from '../src/facts/index.ts';
import { manifest } from '../src/generated/manifest.ts';
import { policySet } from '../src/generated/policies.ts';
import {
  createDecisionPoint,
  type DecisionPoint,
  handleDuties,
  isKnownDuty,
  type ServiceDescriptor,
} from '../src/index.ts';
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
  expect(duties.every(({ obligation }) => obligation.startsWith('art-'))).toBe(true);
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
    const late = { report: { done: true, at: '2026-06-20T10:00:00+08:00' } };
    expect(await duty('report-harmful-content', late, new Date('2026-06-21T10:00:00+08:00'))).toBeUndefined();
    // Before that day nobody can have done it then.
    expect(await duty('report-harmful-content', late)).toBeDefined();
  });

  it('has no due time where its beginning is not known, and leaves out what is not known', async () => {
    const event = makeEvent('harmful-content.found', { response: { report: { done: false } } });
    const { duties } = await point.decide({ service: provider, event, at });
    const found = duties.find(({ id }) => id === 'report-harmful-content');
    expect(found).toBeDefined();
    expect(found).not.toHaveProperty('due');
    expect(found?.with).toStrictEqual({ recipient: 'cyberspace-authority' });
  });

  it('has no due time where its length is not known', async () => {
    const received = { 'received-at': '2026-06-01T09:00:00+08:00', response: { handling: { done: false } } };
    const due = async (service: ServiceDescriptor) => {
      const { duties } = await point.decide({ service, event: makeEvent('complaint.received', received), at });
      return duties.find(({ id }) => id === 'handle-complaint')?.due;
    };
    expect(await due(provider)).toBeUndefined();
    expect(await due({ ...provider, complaints: { 'time-limit': 'P3D' } })).toBe('2026-06-04T09:00:00+08:00');
  });

  it('is nobody’s where its obligation does not apply, or has none', () => {
    for (const each of planner(policySet)('user.registered').judged) {
      const {
        obligation: id,
        article,
        provision,
        bearer,
      } = { ...each.obligation, obligation: each.obligation.id, article: each.policy.article };
      const finding = { obligation: id, article, provision, bearer, subject: { kind: 'event' as const } };
      const owed = (judgement: typeof each.judgement, status: 'violated' | 'not-applicable') =>
        dutiesOf(
          { judged: { ...each, judgement }, finding: { ...finding, status } },
          () => undefined,
          chinaCalendar,
          'en',
        );
      expect(owed(each.judgement, 'not-applicable')).toEqual([]);
      const { duty: _, ...none } = each.judgement;
      expect(owed(none, 'violated')).toEqual([]);
      const duty = { id: 'do', title: { en: 'Do it' }, with: { how: 'well', who: { fact: 'event.user.id' } } };
      expect(owed({ ...none, duty }, 'violated')).toEqual([
        { id: 'do', obligation: id, title: 'Do it', with: { how: 'well' } },
      ]);
    }
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
    expect(decision.findings.length).toBeGreaterThan(0);
    for (const { subject } of decision.findings) expect(subject).toEqual({ kind: 'event' });
  });

  it('is not held up by what is only put on record', async () => {
    const { decision, findings } = await point.decide({
      service: provider,
      event: makeEvent('violation.established', { violation: { established: true } }),
      at,
    });
    expect(findings.some(({ status }) => status === 'indeterminate')).toBe(true);
    expect(decision).toBe('permit');
  });

  it('before any law was in force has no findings, and permits because of that', async () => {
    const time = '2022-06-01T00:00:00Z';
    const event = makeEvent('user.registered', { user: { id: 'u' } }, { time });
    expect(await point.decide({ service: provider, event, at: new Date(time) })).toMatchObject({
      decision: 'permit',
      reason: { code: 'not-in-force', message: 'No encoded law was in force at 2022-06-01T08:00:00+08:00.' },
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
    for (const { missing = [] } of findings) expect(missing).toEqual([...missing].sort());
    const standing = findings.filter(({ obligation }) => obligation === 'art-07.ethics-review-system');
    expect(standing).toMatchObject([{ subject: { kind: 'service', id: 'studio' } }]);
    const established = findings.filter(({ status }) => status !== 'indeterminate');
    expect(established.every((each) => !('missing' in each))).toBe(true);
  });
});

describe('a duty of the policies of the package', () => {
  it('by a day that an authority sets is due on that day, and tells what is asked', async () => {
    const inspection = { 'cooperate-by': '2026-06-10T18:00:00+08:00' };
    const due = async (known: object) => {
      const event = makeEvent('inspection.announced', { inspection: known });
      const { duties } = await point.decide({ service: provider, event, at });
      return duties.find(({ obligation }) => obligation === 'art-21.cooperate')?.due;
    };
    expect(await due(inspection)).toBe('2026-06-10T18:00:00+08:00');
    expect(await due({})).toBeUndefined();
  });

  it('is told in the language that was asked for', async () => {
    const chinese = await createDecisionPoint({ language: 'zh' });
    const { duties } = await chinese.decide({ service: provider, event: harmful({}), at });
    expect(duties.length).toBeGreaterThan(0);
    expect(duties.every(({ title }) => /\p{Script=Han}/u.test(title))).toBe(true);
  });

  it('is known by its id and its obligation together', () => {
    const duty = { id: 'verify-identity', obligation: 'art-09.identity-verification', title: 'Verify', with: {} };
    expect(isKnownDuty(duty)).toBe(true);
    expect(isKnownDuty({ ...duty, obligation: 'art-10.report-harmful' })).toBe(false);
    expect(isKnownDuty({ ...duty, id: 'add-conspicuous-mark', obligation: 'art-17.conspicuous-mark.voice' })).toBe(
      true,
    );
    expect(isKnownDuty({ ...duty, id: 'dance' })).toBe(false);
    expect(isKnownDuty({ ...duty, id: 'constructor' })).toBe(false);
  });

  it('goes to the handler of its kind, in order; one that nobody takes stops all of them', async () => {
    const { duties } = await point.decide({ service: provider, event: harmful({}), at });
    expect(duties.length).toBeGreaterThan(1);
    const handled: string[] = [];
    const handlers = Object.fromEntries(duties.map(({ id }) => [id, (duty: { id: string }) => handled.push(duty.id)]));
    expect(Reflect.apply(handleDuties, undefined, [duties, handlers])).toEqual(duties.map((_, index) => index + 1));
    expect(handled).toEqual(duties.map(({ id }) => id));
    const [first] = duties;
    const { [first?.id ?? '']: _, ...others } = handlers;
    expect(() => Reflect.apply(handleDuties, undefined, [duties, others])).toThrow(
      `no handler takes the duty ${first?.id} of ${first?.obligation}`,
    );
    expect(handled).toHaveLength(duties.length);
    try {
      Reflect.apply(handleDuties, undefined, [duties, others]);
    } catch (error) {
      expect(error).toMatchObject({ code: 'unhandled-duty', problems: [{ path: [first?.id], remedy: 'add one' }] });
    }
    expect(() => Reflect.apply(handleDuties, undefined, [duties, Object.create(handlers)])).toThrow('no handler');
  });
});

describe('an explanation', () => {
  const event = makeEvent('content.published', { user: { id: 'u', 'identity-verified': false } }, { id: 'upload' });

  it('says of what was given how it came out: the event, or without one the service and its items', async () => {
    const verification = await point.explain('art-09.identity-verification', { service: provider, event, at });
    expect(verification.obligation.id).toBe('art-09.identity-verification');
    expect(verification.findings).toMatchObject([
      { subject: { kind: 'event', id: 'upload' }, status: 'violated', missing: [], applies: { truth: true } },
    ]);
    expect(verification.findings[0]?.complies?.truth).toBe(false);
    const standing = await point.explain('art-09.identity-verification', { service: provider, at });
    expect(standing.findings).toMatchObject([{ subject: { kind: 'service', id: 'studio' }, status: 'indeterminate' }]);
    expect(standing.findings[0]?.missing).toContain('service.identity-verification.methods');
    const tools = { ...provider, tools: [{ id: 'one' }, { id: 'two' }] };
    const items = await point.explain('art-15.assessment-biometric', { service: tools, at });
    expect(items.findings.map(({ subject }) => subject)).toEqual([
      { kind: 'tool', id: 'one' },
      { kind: 'tool', id: 'two' },
    ]);
    expect(items.findings[0]?.missing).toContain('tool.generates-or-edits-biometrics');
    const site = await point.explain('art-19.display-filing-link', { service: { id: 's', name: 'S' }, at });
    const [{ missing } = { missing: [] }] = site.findings;
    expect(missing).toContain('service.sites');
    expect(missing).toEqual([...missing].sort());
    const unlisted = await point.explain('art-15.assessment-biometric', { service: provider, at });
    expect(unlisted.findings).toMatchObject([{ subject: { kind: 'tool' }, missing: ['service.tools'] }]);
  });

  it('has no findings where nothing was given, the event is of another type, or the law was not in force', async () => {
    const findings = async (given: object) =>
      (await point.explain('art-09.identity-verification', { at, ...given })).findings;
    expect(await findings({})).toEqual([]);
    expect(await findings({ service: provider, event: harmful({}) })).toEqual([]);
    expect(await findings({ service: provider, at: new Date('2022-06-01T00:00:00Z') })).toEqual([]);
    const early = { ...event, time: '2022-06-01T00:00:00Z' };
    expect(await findings({ service: provider, event: early })).toEqual([]);
  });

  it('leaves out what cannot be breached, and is of the version in force', async () => {
    const { findings } = await point.explain('art-22.penalty', {
      event: makeEvent('violation.established', { violation: { established: true } }),
      at,
    });
    expect(findings).toHaveLength(1);
    expect(findings[0]).not.toHaveProperty('complies');
    const later = await createDecisionPoint({ packs: ['labelling-2025'] });
    const explained = async (time: string) => {
      const { obligation, findings: found } = await later.explain('art-05.implicit-label', {
        service: provider,
        at: new Date(time),
      });
      return [obligation.policy, found.length];
    };
    expect(await explained('2025-08-01T00:00:00+08:00')).toEqual(['labelling-2025/article-05/1.0.0', 0]);
    expect(await explained('2026-08-01T00:00:00+08:00')).toEqual(['labelling-2025/article-05/1.0.0', 1]);
    await expect(Reflect.apply(point.explain, point, ['art-09.identity-verificaton'])).rejects.toThrow(
      /did you mean art-09.identity-verification/,
    );
  });
});

describe('what an evaluator answers', () => {
  const answering = (name: Evaluator['name'], ids: readonly string[]): Evaluator => ({
    name,
    judge: async () => ids.map((obligation) => ({ obligation, status: 'satisfied', missing: [] })),
  });
  const context = { parameters: {}, at: at.getTime(), calendar: chinaCalendar };
  const law = { time: at.getTime(), packs: [] };
  const judge = (ids: readonly string[], time = law.time) =>
    judgeSubject(planner(policySet)('tool'), { kind: 'tool' }, context, { ...law, time }, answering('wasm', ids));

  it('is an error where it leaves out an obligation, adds one, or answers one for another', async () => {
    const expected = planner(policySet)('tool').judged.map(({ obligation }) => obligation.id);
    expect((await judge(expected)).map(({ finding }) => finding.obligation)).toEqual(expected);
    const others = ['art-99.x', ...expected.slice(1)];
    for (const ids of [[], expected.slice(1), [...expected, 'art-99.x'], others]) {
      await expect(judge(ids)).rejects.toMatchObject({
        code: 'evaluation-failed',
        problems: [
          {
            path: [],
            message: `tool: ${expected.length} obligations are in force, the evaluator judged ${ids.length}`,
          },
        ],
      });
    }
  });

  it('is an error where it answers one twice, alike or not, with another lost or not', async () => {
    const expected = planner(policySet)('tool').judged.map(({ obligation }) => obligation.id);
    const [first = ''] = expected;
    for (const ids of [
      [...expected, first],
      [first, first, ...expected.slice(2)],
    ]) {
      await expect(judge(ids)).rejects.toMatchObject({
        code: 'evaluation-failed',
        problems: [{ path: [], message: `tool: the evaluator gave two verdicts on ${first}` }],
      });
    }
  });

  it('names what is missing in order, and a list for what is not listed', async () => {
    const [first] = planner(policySet)('tool').judged;
    const ids = planner(policySet)('tool').judged.map(({ obligation }) => obligation.id);
    const evaluator: Evaluator = {
      name: 'wasm',
      judge: async () =>
        ids.map((obligation) => ({
          obligation,
          status: 'indeterminate',
          missing: ['tool.name', 'service.visible', 'service.roles', 'tool.kind'],
        })),
    };
    const found = await judgeSubject(planner(policySet)('tool'), { kind: 'tool' }, context, law, evaluator);
    expect(found[0]?.finding.obligation).toBe(first?.obligation.id);
    expect(found[0]?.finding.missing).toEqual(['service.roles', 'service.tools', 'service.visible']);
  });

  it('is not asked for where no obligation is in force', async () => {
    expect(await judge(['art-99.x'], 0)).toEqual([]);
  });
});

describe('the cases that come with a bundle', () => {
  const event = makeEvent('user.registered', { user: { id: 'u' } });
  const inputs = [
    { name: 'an assessment', at: at.getTime(), packs: [], parameters: {}, service: { ...provider } },
    { name: 'a decision', at: at.getTime(), packs: [], parameters: {}, service: { ...provider }, event },
    {
      name: 'an own value',
      at: at.getTime(),
      packs: ['labelling-2025'],
      parameters: { 'art-10.report-within': 'PT1H' },
      service: { ...provider },
      event: harmful({ report: { done: false } }, '2026-06-02T07:30:00+08:00'),
    },
  ];

  it('record what is decided, and pass where it is decided again', async () => {
    const wasm = await loadCommittedBundle(manifest);
    const tests = await Promise.all(inputs.map((input) => recordSelfTest(input, policySet, wasm)));
    expect(tests[0]).not.toHaveProperty('decision');
    expect(tests[1]?.decision).toBe('permit');
    expect(tests[2]?.decision).toBe('deny');
    expect(tests[2]?.findings).toContainEqual(['art-10.report-harmful', 'violated']);
    await runSelfTests(tests, policySet, wasm);
  });

  it('are not permitted where no policy judges the event', async () => {
    const none = { ...policySet, policies: [] };
    const [, decision] = inputs;
    if (!decision) throw new Error('there are no cases');
    const nothing: Evaluator = { name: 'wasm', judge: async () => [] };
    expect(await recordSelfTest(decision, none, nothing)).toMatchObject({ decision: 'indeterminate', findings: [] });
  });

  it('fail where a status or a decision comes out otherwise, with their names, ten at the most', async () => {
    const wasm = await loadCommittedBundle(manifest);
    const [assessment, decision] = await Promise.all(inputs.map((input) => recordSelfTest(input, policySet, wasm)));
    if (!assessment || !decision) throw new Error('there are no cases');
    const [first, ...rest] = assessment.findings;
    const flipped = { ...assessment, findings: [[first?.[0] ?? '', 'satisfied'] satisfies [string, string], ...rest] };
    const failing = [flipped, { ...decision, decision: 'deny' }, decision];
    const run = (tests: readonly unknown[]) => Reflect.apply(runSelfTests, undefined, [tests, policySet, wasm]);
    await expect(run(failing)).rejects.toMatchObject({
      code: 'failed-self-test',
      problems: [
        { path: [], message: expect.stringContaining('“an assessment” comes out otherwise') },
        { path: [], message: expect.stringContaining('“a decision” comes out otherwise') },
      ],
    });
    const many = Array.from({ length: 12 }, () => ({ ...decision, decision: 'deny' }));
    await expect(run(many)).rejects.toMatchObject({ problems: Array.from({ length: 10 }, () => expect.anything()) });
  });
});

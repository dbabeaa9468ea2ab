import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deepsyn, ROOT } from './support/run.ts';

const example = (name: string) => `examples/${name}/${name}.service.yaml`;
const event = (service: string, name: string) => `examples/${service}/events/${name}.yaml`;

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'deepsyn-story-'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A copy of an event of the examples with some of its text replaced. */
function edited(service: string, name: string, from: string, to: string): string {
  const text = readFileSync(`${ROOT}${event(service, name)}`, 'utf8');
  expect(text).toContain(from);
  const path = join(folder, `${service}-${name}.yaml`);
  writeFileSync(path, text.replace(from, to));
  return path;
}

async function decide(service: string, eventFile: string, ...more: string[]) {
  const { status, out } = await deepsyn(
    'decide',
    '--json',
    '--service',
    example(service),
    '--event',
    eventFile,
    ...(more.includes('--at') ? [] : ['--as-recorded']),
    ...more,
  );
  return { status, decision: JSON.parse(out) };
}

const statusOf = (decision: { findings: { obligation: string }[] }, obligation: string) =>
  decision.findings.find((finding) => finding.obligation === obligation);

describe('a service asks before it publishes', () => {
  it('is refused for a user whose identity was not verified, and told why', async () => {
    const { status, decision } = await decide('gpt-sovits', event('gpt-sovits', 'unverified-publisher'));
    expect(status).toBe(1);
    expect(decision).toMatchObject({ decision: 'deny', event: 'gpt-sovits-publication-1' });
    expect(statusOf(decision, 'art-09.no-dissemination-to-unverified')).toMatchObject({
      status: 'violated',
      article: 9,
      provision: 'art 9',
      subject: { kind: 'event' },
    });
  });

  it('is never permitted while the identity is unknown, and told which fact would settle it', async () => {
    const unknown = edited('lotus-studio', 'unverified-publisher', ', identity-verified: false', '');
    const { status, decision } = await decide('lotus-studio', unknown);
    expect(status).toBe(1);
    expect(decision.decision).toBe('indeterminate');
    expect(statusOf(decision, 'art-09.no-dissemination-to-unverified')).toMatchObject({
      status: 'indeterminate',
      missing: ['event.user.identity-verified'],
    });
  });

  it('is permitted where everything is in order, with nothing left to do', async () => {
    const { status, decision } = await decide('lotus-studio', event('lotus-studio', 'verified-publisher'));
    expect(decision).toMatchObject({ decision: 'permit', duties: [] });
    expect(status).toBe(0);
  });

  it('is refused a cloned voice without a mark, and told to add one', async () => {
    const { status, decision } = await decide('gpt-sovits', event('gpt-sovits', 'unmarked-clone'));
    expect(status).toBe(1);
    expect(statusOf(decision, 'art-17.conspicuous-mark.voice')).toMatchObject({ status: 'violated' });
    expect(decision.duties).toContainEqual(
      expect.objectContaining({ id: 'add-conspicuous-mark', with: { content: 'voice-3', kind: 'voice' } }),
    );
  });

  it('judges an act by the law of the decision: as of the eve of the regulation, nothing was in force', async () => {
    const early = edited('gpt-sovits', 'unmarked-clone', '2026-10-13T20:15:00+08:00', '2023-01-09T23:59:59+08:00');
    const before = await decide('gpt-sovits', early, '--at', '2023-01-09T23:59:59+08:00');
    expect(before.decision).toMatchObject({ decision: 'permit', reason: { code: 'not-in-force' }, findings: [] });
    const first = edited('gpt-sovits', 'unmarked-clone', '2026-10-13T20:15:00+08:00', '2023-01-10T00:00:00+08:00');
    expect((await decide('gpt-sovits', first, '--at', '2023-01-10')).decision.decision).toBe('deny');
    // Whoever dates it before the law gains nothing.
    expect((await decide('gpt-sovits', early, '--at', '2023-01-10')).decision.decision).toBe('deny');
  });
});

describe('a provider answers to harmful content, step by step', () => {
  const dutiesAt = async (name: string, at: string) => {
    const { status, decision } = await decide('lotus-studio', event('lotus-studio', name), '--at', at);
    return {
      status,
      decision: decision.decision,
      due: decision.duties.map((duty: { id: string; due: string }) => [duty.id, duty.due]),
    };
  };

  it('is told four things to do, each by when', async () => {
    expect(await dutiesAt('harmful-content-1-found', '2026-10-14T08:05:00+08:00')).toEqual({
      status: 0,
      decision: 'permit',
      due: [
        ['dispose-of-content', '2026-10-15T08:00:00+08:00'],
        ['store-records', '2026-10-15T08:00:00+08:00'],
        ['report-harmful-content', '2026-10-15T08:00:00+08:00'],
        ['take-measure-against-user', '2026-10-17T08:00:00+08:00'],
      ],
    });
  });

  it('has what is still open left to do', async () => {
    const { due } = await dutiesAt('harmful-content-2-disposed', '2026-10-14T12:00:00+08:00');
    expect(due.map(([id]: [string]) => id)).toEqual(['report-harmful-content', 'take-measure-against-user']);
  });

  it('is in breach a second after the deadline, and not at it', async () => {
    expect((await dutiesAt('harmful-content-2-disposed', '2026-10-15T08:00:00+08:00')).decision).toBe('permit');
    expect((await dutiesAt('harmful-content-2-disposed', '2026-10-15T08:00:01+08:00')).decision).toBe('deny');
  });

  it('is not known to be in order after the deadline where it has said nothing', async () => {
    expect((await dutiesAt('harmful-content-1-found', '2026-10-15T08:00:01+08:00')).decision).toBe('indeterminate');
  });

  it('has nothing left to do once everything was done in time', async () => {
    expect(await dutiesAt('harmful-content-3-closed', '2026-10-16T08:00:00+08:00')).toEqual({
      status: 0,
      decision: 'permit',
      due: [],
    });
  });

  it('can tighten a deadline with a parameter of its own', async () => {
    const parameters = join(folder, 'parameters.yaml');
    writeFileSync(parameters, 'art-10.report-within: PT3H\n');
    const found = event('lotus-studio', 'harmful-content-2-disposed');
    const { decision } = await decide(
      'lotus-studio',
      found,
      '--at',
      '2026-10-14T12:00:00+08:00',
      '--parameters',
      parameters,
    );
    expect(statusOf(decision, 'art-10.report-harmful')).toMatchObject({ status: 'violated' });
  });
});

describe('a compliance officer reads', () => {
  it('what the operator of each real tool would still have to answer', async () => {
    for (const name of ['stable-diffusion-webui', 'gpt-sovits', 'facefusion']) {
      const { status, out } = await deepsyn('assess', '--json', '--at', '2026-11-24', example(name));
      const { summary, findings } = JSON.parse(out);
      expect(status).toBe(0);
      expect(summary.indeterminate, name).toBeGreaterThan(5);
      for (const finding of findings.filter((each: { status: string }) => each.status === 'indeterminate')) {
        expect(finding.missing, finding.obligation).not.toEqual([]);
      }
    }
  });

  it('that the fictitious service complies with everything', async () => {
    const { out } = await deepsyn('assess', '--json', '--at', '2026-11-24', example('lotus-studio'));
    expect(JSON.parse(out).summary).toMatchObject({ violated: 0, indeterminate: 0 });
  });

  it('why an obligation came out so, condition by condition, with the values that decided it', async () => {
    const files = ['--service', example('gpt-sovits'), '--event', event('gpt-sovits', 'unmarked-clone')];
    const { status, out } = await deepsyn('explain', 'art-17.conspicuous-mark.voice', '--as-recorded', ...files);
    expect(status).toBe(0);
    expect(out).toContain('✗ violated');
    expect(out).toMatch(/false .*event\.content\.marks\.conspicuous\.added \[false\] = true/);
    expect(out).toMatch(/true .*event\.content\.made-with \[voice-imitation\]/);
  });

  it('all of it in Chinese', async () => {
    const { out } = await deepsyn('assess', '--lang', 'zh', example('facefusion'));
    expect(out).toContain('第17条  显著标识');
    expect(out).toContain('无法判断');
  });

  it('the whole of a folder in one report, which ends with what to try next', async () => {
    const { status, out } = await deepsyn('report', 'examples', '--at', '2026-11-24');
    expect(status).toBe(0);
    expect(out).toContain('DENY');
    expect(out).toMatch(/What to try next:\n {2}npx --no-install deepsyn explain /);
    expect(out).not.toContain('\u001b[');
  });
});

describe('an edited policy', () => {
  it('is decided by the reference evaluator, which says so, never by the old module', async () => {
    const { cpSync } = await import('node:fs');
    const policies = join(folder, 'policies');
    cpSync(`${ROOT}policies`, policies, { recursive: true });
    const same = await deepsyn(
      'decide',
      '--json',
      '--policies',
      policies,
      '--service',
      example('lotus-studio'),
      '--event',
      event('lotus-studio', 'verified-publisher'),
      '--as-recorded',
    );
    expect(same.err).toBe('');
    const path = join(policies, 'article-09/1.0.0/policy.yaml');
    const text = readFileSync(path, 'utf8');
    const from = 'forbid: { fact: event.user.identity-verified, operator: equal, value: false }';
    expect(text).toContain(from);
    writeFileSync(path, text.replace(from, from.replace('value: false', 'value: true')));
    const edited = await deepsyn(
      'decide',
      '--json',
      '--draft',
      '--policies',
      policies,
      '--service',
      example('lotus-studio'),
      '--event',
      event('lotus-studio', 'verified-publisher'),
      '--as-recorded',
    );
    expect(edited.err).toContain('the reference evaluator decides');
    expect(JSON.parse(edited.out)).toMatchObject({ decision: 'deny', draft: true });
  });
});

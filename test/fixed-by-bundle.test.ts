import { copyFileSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { pack, unpack } from '../src/bundle/archive.ts';
import { createDecisionPoint, type DecisionPointOptions } from '../src/index.ts';
import { isRecord } from '../src/model/keys.ts';
import { serveConfiguration } from '../src/model/serve.ts';
import { createServer } from '../src/serve/index.ts';
import { makeDescriptor, makeEvent } from '../src/testing/index.ts';
import { deepsyn, run } from './support/run.ts';

const opa = inject('opa');
const folder = mkdtempSync(join(tmpdir(), 'deepsyn-fixed-'));
const file = (name: string) => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const at = '2026-06-02T12:00:00+08:00';
const service = makeDescriptor({
  'offered-in-china': true,
  activities: ['offers-deep-synthesis'],
  roles: ['provider'],
  capabilities: ['image-generation'],
});
/** A report ten hours after harmful content was found: in time by default, too late where two hours are given. */
const event = makeEvent('harmful-content.found', {
  'found-at': '2026-06-01T12:00:00+08:00',
  response: { report: { done: true, at: '2026-06-01T22:00:00+08:00' } },
});
const published = makeEvent('content.published', { content: { id: 'c', marks: { technical: { added: false } } } });

beforeAll(async () => {
  writeFileSync(file('parameters.yaml'), 'art-10.report-within: PT2H\n');
  writeFileSync(file('other.yaml'), 'art-10.report-within: PT3H\n');
  writeFileSync(file('service.json'), JSON.stringify(service));
  writeFileSync(file('event.json'), JSON.stringify(event));
  const build = (name: string, ...flags: string[]) => deepsyn('build', '-o', file(name), ...flags);
  const fixed = ['--parameters', file('parameters.yaml'), '--packs', 'labelling-2025'];
  for (const { status, err } of [await build('fixed.tar.gz', ...fixed), await build('plain.tar.gz')]) {
    expect(err).toBe('');
    expect(status).toBe(0);
  }
}, 120_000);

const open = (name: string, settings: Omit<DecisionPointOptions, 'policies' | 'bundle'> = {}) =>
  createDecisionPoint({ ...settings, bundle: { from: file(name) } });

const reported = (findings: readonly { obligation: string; status: string }[]) =>
  findings.find(({ obligation }) => obligation === 'art-10.report-harmful')?.status;

describe('what a bundle fixes', () => {
  it('decides in the library, on the command line, over HTTP and in OPA', async () => {
    const request = { service, event, at: new Date(at) };
    const point = await open('fixed.tar.gz');
    expect(reported((await point.decide(request)).findings)).toBe('violated');
    expect(reported((await point.decide({ ...request, service: point.prepare(service) })).findings)).toBe('violated');
    expect(reported((await (await open('plain.tar.gz')).decide(request)).findings)).toBe('satisfied');
    const labelled = await point.decide({ ...request, event: published });
    expect(labelled.findings.map(({ obligation }) => obligation)).toContain('art-05.implicit-label');
    const files = ['--service', file('service.json'), '--event', file('event.json'), '--at', at];
    const { out } = await deepsyn('decide', '--bundle', file('fixed.tar.gz'), ...files, '--json');
    expect(reported(JSON.parse(out).findings)).toBe('violated');
    const configuration = serveConfiguration.parse({ bundle: { from: 'fixed.tar.gz' }, port: 0, log: 'silent' });
    const { app, close } = await createServer(configuration, folder, '0.0.0');
    const answer = await app.inject({ method: 'POST', url: '/v1/decisions', payload: { service, event, at } });
    expect(reported(answer.json().findings)).toBe('violated');
    await close();
    if (!opa) return;
    writeFileSync(file('input.json'), JSON.stringify({ service, event, at }));
    const args = ['eval', '-b', file('fixed.tar.gz'), '-i', file('input.json'), 'data.deepsyn.decision', '-f', 'raw'];
    const evaluated = await run(opa, args, folder);
    expect(reported(JSON.parse(evaluated.out).findings)).toBe('violated');
  }, 60_000);

  it('may be said again, and nothing else: a difference is refused by its name', async () => {
    const parameters = { 'art-10.report-within': 'PT2H' };
    await open('fixed.tar.gz', { parameters, packs: ['labelling-2025'] });
    await open('fixed.tar.gz', { parameters: {} });
    const differences: [string, Parameters<typeof open>[1], RegExp][] = [
      ['fixed.tar.gz', { parameters: { 'art-10.report-within': 'PT3H' } }, /"PT2H", and "PT3H" is asked for/],
      ['fixed.tar.gz', { parameters: { 'art-10.dispose-within': 'PT3H' } }, /art-10\.dispose-within to the default/],
      ['fixed.tar.gz', { packs: [] }, /labelling-2025; asked for: none/],
      ['plain.tar.gz', { parameters }, /to the default, and "PT2H" is asked for/],
      ['plain.tar.gz', { packs: ['labelling-2025'] }, /these packs: none; asked for: labelling-2025/],
    ];
    for (const [name, settings, says] of differences) {
      await expect(open(name, settings)).rejects.toMatchObject({
        code: 'fixed-by-bundle',
        message: expect.stringMatching(says),
      });
    }
    const files = ['--service', file('service.json'), '--event', file('event.json')];
    const bundle = ['--bundle', file('fixed.tar.gz'), '--parameters', file('other.yaml')];
    const { status, err } = await deepsyn('decide', ...bundle, ...files);
    expect(err).toContain('the bundle fixes art-10.report-within to "PT2H"');
    expect(status).toBe(2);
  }, 60_000);

  it('decides after a reload, too, where the policies are the same', async () => {
    const current = file('current.tar.gz');
    const put = (name: string) => {
      copyFileSync(file(name), `${current}.new`);
      renameSync(`${current}.new`, current);
    };
    put('plain.tar.gz');
    const point = await createDecisionPoint({ bundle: { from: current } });
    const prepared = point.prepare(service);
    const decide = () => point.decide({ service: prepared, event, at: new Date(at) });
    expect(reported((await decide()).findings)).toBe('satisfied');
    put('fixed.tar.gz');
    expect(await point.reload()).toBe(true);
    expect(reported((await decide()).findings)).toBe('violated');
    put('plain.tar.gz');
    expect(await point.reload()).toBe(true);
    expect(reported((await decide()).findings)).toBe('satisfied');
  });

  it('is refused where the manifest says something else than OPA reads', async () => {
    const files = new Map(await unpack(readFileSync(file('fixed.tar.gz'))));
    const manifest: unknown = JSON.parse(files.get('.manifest')?.toString('utf8') ?? '');
    if (!isRecord(manifest) || !isRecord(manifest.metadata) || !isRecord(manifest.metadata.deepsyn))
      throw new Error('there is a manifest');
    const { parameters: _, packs: __, ...older } = manifest.metadata.deepsyn;
    for (const deepsynPart of [older, { ...older, packs: ['labelling-2025'] }]) {
      const changed = { ...manifest, metadata: { deepsyn: deepsynPart } };
      writeFileSync(file('changed.tar.gz'), pack(files.set('.manifest', Buffer.from(JSON.stringify(changed)))));
      await expect(open('changed.tar.gz')).rejects.toMatchObject({ code: 'stale-bundle' });
    }
  });

  it('must exist: a pack that is misspelt is refused where the bundle is built', async () => {
    const { status, err } = await deepsyn('build', '-o', file('x.tar.gz'), '--packs', 'labeling-2025');
    expect(err).toContain('did you mean labelling-2025?');
    expect(status).toBe(2);
  });
});

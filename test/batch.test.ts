import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeEvent } from '../src/testing/index.ts';
import { withoutId } from './support/decisions.ts';
import { deepsyn } from './support/run.ts';

const SERVICE = 'examples/lotus-studio/lotus-studio.service.yaml';
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'deepsyn-batch-'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const event = (id: string, verified: boolean) =>
  JSON.stringify(
    makeEvent(
      'content.published',
      {
        user: { id: `user of ${id}`, 'identity-verified': verified, 'verified-by': 'mobile-number' },
        content: { id, 'made-with': [] },
      },
      { id, time: '2026-11-24T09:00:00+08:00' },
    ),
  );
const decisions = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
const batch = (events: string, ...more: string[]) =>
  deepsyn('decide', '--service', SERVICE, '--events', events, '--at', '2026-11-24', ...more);

describe('a batch of events', () => {
  it('is decided in order by several threads, as one by one, across blocks', async () => {
    const count = 20_000;
    const lines = Array.from({ length: count }, (_, index) => event(`upload-${index}`, index % 3 !== 0));
    const file = join(folder, 'many.jsonl');
    writeFileSync(file, lines.join('\n'));
    const output = join(folder, 'many.decisions.jsonl');
    const { status, out, err } = await batch(file, '--workers', '3', '--output', output, '--json');
    expect(err).toBe('');
    expect(status).toBe(1);
    const decided = decisions(readFileSync(output, 'utf8'));
    expect(decided.map((each) => each.event)).toEqual(lines.map((_, index) => `upload-${index}`));
    const counts = JSON.parse(out);
    expect(counts.permit + counts.deny + counts.indeterminate).toBe(count);
    expect(decided.filter((each) => each.decision === 'deny')).toHaveLength(Math.ceil(count / 3));

    const single = join(folder, 'single.json');
    writeFileSync(single, lines[0] ?? '');
    const alone = await deepsyn('decide', '--service', SERVICE, '--event', single, '--at', '2026-11-24', '--json');
    const whole = await batch(single, '--all-findings');
    expect(withoutId(JSON.parse(whole.out))).toEqual(withoutId(JSON.parse(alone.out)));
  });

  it('decides the rest where lines cannot be used, names each, and fails with 2', async () => {
    const file = join(folder, 'mixed.jsonl');
    const bad = Buffer.from([0x7b, 0xff, 0xfe, 0x7d, 0x0a]);
    writeFileSync(
      file,
      Buffer.concat([
        Buffer.from(`${event('first', true)}\n\n{"type": 1}\nnot json\n`),
        bad,
        Buffer.from(`${event('last', true)}\n`),
      ]),
    );
    const { status, out } = await batch(file, '--workers', '1');
    const lines = decisions(out);
    expect(lines.map((each) => each.event ?? each.line)).toEqual(['first', 3, 4, 5, 'last']);
    expect(lines[1].error).toMatchObject({ code: 'invalid-event' });
    expect(status).toBe(2);
  });

  it('says why it cannot begin', async () => {
    const missing = await batch(join(folder, 'missing.jsonl'));
    expect(missing).toMatchObject({ status: 2, out: '' });
    expect(missing.err).toContain('there is no such file');
    const file = join(folder, 'one.jsonl');
    writeFileSync(file, event('one', true));
    const unwritable = await batch(file, '--output', join(folder, 'no', 'such', 'folder.jsonl'));
    expect(unwritable.err).toContain('ENOENT');
    expect(unwritable.status).toBe(2);
    const wrong = await batch(file, '--packs', 'no-such-pack');
    expect(wrong.err).toContain('there is no pack');
    expect(wrong.status).toBe(2);
    expect((await deepsyn('decide', '--service', SERVICE)).err).toContain('give --event, or --events for many');
  });

  it('reads an empty file as no events', async () => {
    const file = join(folder, 'empty.jsonl');
    writeFileSync(file, '\n\n');
    expect(await batch(file)).toEqual({ status: 0, out: '', err: '' });
  });
});

import { existsSync, linkSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeEvent } from '../src/testing/index.ts';
import { withoutId } from './support/decisions.ts';
import { deepsyn, MAIN, ROOT, run } from './support/run.ts';

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
const COMMAND = `"${process.execPath}" "${MAIN}" decide --service ${SERVICE} --at 2026-11-24`;
const shell = (script: string) => run('bash', ['-c', script], ROOT);
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

  it('refuses keys that stand twice, however they are written, and the lines beside them not', async () => {
    const file = join(folder, 'twice.jsonl');
    const whole = event('whole', true);
    const twice = ['identity-verified', '\\u0069dentity-verified', 'identity-verifie\\u0064'].map((key) =>
      whole.replace('"user":{', `"user":{"${key}":false,`),
    );
    writeFileSync(file, [whole, ...twice, whole].join('\n'));
    const { status, out } = await batch(file);
    const lines = decisions(out);
    expect(lines.map(({ error }) => error?.code)).toEqual([
      undefined,
      ...twice.map(() => 'malformed-document'),
      undefined,
    ]);
    expect(lines[1].error.problems[0]).toMatchObject({ path: ['data', 'user', 'identity-verified'] });
    expect(status).toBe(2);
  });

  it('finds a line that is not in UTF-8 alone unusable, and decides on U+FFFD beside it', async () => {
    const file = join(folder, 'bytes.jsonl');
    const bad = Buffer.from(event('bad?', true));
    bad[bad.indexOf('?')] = 0xff;
    const lines = [event('replaced\ufffd', true), bad, event('after', true), event('last', true)];
    writeFileSync(file, Buffer.concat(lines.flatMap((line) => [Buffer.from(line), Buffer.from('\n')])));
    const { status, out } = await batch(file, '--workers', '1');
    expect(decisions(out).map((each) => each.event ?? [each.line, each.error.problems[0].message])).toEqual([
      'replaced\ufffd',
      [2, 'the line is not in UTF-8'],
      'after',
      'last',
    ]);
    expect(status).toBe(2);
  });

  it('whose output is an input, by whatever name, is refused before anything is emptied', async () => {
    const file = join(folder, 'input.jsonl');
    const text = `${event('one', true)}\n`;
    writeFileSync(file, text);
    symlinkSync(file, join(folder, 'symbolic.jsonl'));
    linkSync(file, join(folder, 'hard.jsonl'));
    for (const output of [
      file,
      join(folder, 'symbolic.jsonl'),
      join(folder, 'hard.jsonl'),
      `${folder}/./input.jsonl`,
    ]) {
      const { status, err } = await batch(file, '--output', output);
      expect([status, err]).toEqual([2, expect.stringContaining('this is an input, too')]);
    }
    const piped = await shell(`${COMMAND} --events - --output "${file}" < "${file}"`);
    expect(piped.status).toBe(2);
    expect(readFileSync(file, 'utf8')).toBe(text);
  });

  it('whose reader stops early never ends as if all were permitted', async () => {
    const file = join(folder, 'denied.jsonl');
    writeFileSync(file, Array.from({ length: 5000 }, (_, index) => event(`upload-${index}`, false)).join('\n'));
    const { out } = await shell(`${COMMAND} --events "${file}" | head -1 > /dev/null; echo "\${PIPESTATUS[0]}"`);
    expect(Number(out)).toBe(141);
  });

  it('whose output cannot be written says so', async () => {
    if (!existsSync('/dev/full')) return;
    const file = join(folder, 'full.jsonl');
    writeFileSync(file, event('one', true));
    const { status, err } = await shell(`${COMMAND} --events "${file}" > /dev/full`);
    expect([status, err]).toEqual([2, expect.stringContaining('cannot be written')]);
  });

  it('from standard input that is closed is an error, and from an empty pipe no events', async () => {
    const closed = await shell(`${COMMAND} --events - <&-`);
    expect([closed.status, closed.err]).toEqual([2, expect.stringContaining('standard input is closed')]);
    expect((await shell(`printf '' | ${COMMAND} --events -`)).status).toBe(0);
  });

  it('reads an empty file as no events', async () => {
    const file = join(folder, 'empty.jsonl');
    writeFileSync(file, '\n\n');
    expect(await batch(file)).toEqual({ status: 0, out: '', err: '' });
  });
});

import { spawn } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { inspect, inspectionSchema } from '../../src/marks/index.ts';
import { jsonSchema } from '../../src/model/json-schema.ts';
import { FIXTURES, fixture, LABEL, namesIn, pngWithText } from '../support/labels.ts';
import { deepsyn, MAIN } from '../support/run.ts';

const root = mkdtempSync(join(tmpdir(), 'deepsyn-mark-commands-'));
let folder = root;
let count = 0;
beforeEach(() => {
  count += 1;
  folder = join(root, String(count));
  mkdirSync(folder);
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const put = (name: string, bytes: Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
};
const BY = ['--producer', LABEL.ContentProducer, '--id', LABEL.ProduceID] as const;

describe('deepsyn inspect', () => {
  it.each([
    ['in order', 'labelled/exiftool.png', 0, /^IN ORDER /],
    ['missing', 'plain/plain.png', 1, /^MISSING /],
    ['not in form', 'odd/imagemagick-profile.png', 1, /^NOT IN FORM /],
    ['unknown', 'plain/encrypted.pdf', 3, /^COULD NOT TELL /],
  ])('says of a label that it is %s, and ends accordingly', async (_, path, status, words) => {
    const ran = await deepsyn('inspect', FIXTURES + path);
    expect(ran.out).toMatch(words);
    expect(ran).toMatchObject({ status, err: '' });
  });

  it.each([
    ['a file that is not there', ['/nowhere/a.png']],
    ['no file', []],
    ['an unknown flag', ['a.png', '--no-such-flag']],
    ['an expectation of nothing known', ['a.png', '--expect', 'color=red']],
  ])('ends with 2 for %s', async (_, args) => {
    expect((await deepsyn('inspect', ...args)).status).toBe(2);
  });

  it('writes one document for one file and a list for several, each in its schema', async () => {
    const validate = new Ajv2020({ strict: false }).compile(jsonSchema('inspection'));
    const one = JSON.parse((await deepsyn('inspect', '--json', `${FIXTURES}labelled/exiftool.png`)).out);
    expect(one).toMatchObject({ version: 1, verdict: 'in-order', labels: [{ fields: LABEL }] });
    const all: unknown[] = JSON.parse(
      (await deepsyn('inspect', '--json', `${FIXTURES}labelled`, `${FIXTURES}plain`, `${FIXTURES}odd`)).out,
    );
    expect(all).toHaveLength(namesIn('labelled').length + namesIn('plain').length + namesIn('odd').length);
    for (const each of [one, ...all]) {
      expect(validate(each), JSON.stringify(validate.errors)).toBe(true);
      expect(inspectionSchema.safeParse(each).success).toBe(true);
    }
  });

  it('takes patterns, and standard input', async () => {
    const { out, status } = await deepsyn('inspect', `${FIXTURES}labelled/exiftool.*`);
    expect(out.match(/IN ORDER/g)).toHaveLength(
      namesIn('labelled').filter((name) => name.startsWith('exiftool.')).length,
    );
    expect(status).toBe(0);
    const child = spawn(process.execPath, [MAIN, 'inspect', '-']);
    child.stdin.end(fixture('labelled/exiftool.png'));
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(0);
  });

  it('goes on where one of many files cannot be read, and ends with 2', async () => {
    const { status, out, err } = await deepsyn('inspect', `${FIXTURES}labelled/exiftool.png`, '/nowhere/a.png');
    expect(out).toContain('IN ORDER');
    expect(err).toContain('/nowhere/a.png: there is no such file');
    expect(status).toBe(2);
  });

  it('holds a label to what is expected', async () => {
    const file = `${FIXTURES}labelled/exiftool.png`;
    expect((await deepsyn('inspect', '--expect', `producer=${LABEL.ContentProducer}`, 'id=piece-1', file)).status).toBe(
      0,
    );
    const { status, out } = await deepsyn('inspect', file, '--expect', 'id=piece-2');
    expect(status).toBe(1);
    expect(out).toContain('a field is not what was expected: ProduceID');
  });

  it('leaves out numbers and texts where that is asked for', async () => {
    const { out } = await deepsyn('inspect', '--redact', '--json', `${FIXTURES}labelled/exiftool.png`);
    expect(out).not.toContain('piece-1');
  });

  it('prints nothing of a file that could steer a terminal', async () => {
    const label = JSON.stringify({ ...LABEL, ContentProducer: '\u001b[31mred\u202e', ProduceID: 'a\rb' });
    const { out } = await deepsyn('inspect', put('a.png', pngWithText('AIGC', label)));
    expect(out).toContain('\\u{1b}[31mred\\u{202e}');
    expect(out).toContain('a\\u{d}b');
    expect(/[^\P{Cc}\n]/u.test(out)).toBe(false);
  });

  it('says in Chinese what it says in English', async () => {
    const { out } = await deepsyn('inspect', '--lang', 'zh', `${FIXTURES}plain/plain.png`);
    expect(out).toMatch(/^无隐式标识/);
  });

  it('says which step of a pipeline loses the label', async () => {
    const steps = ['labelled/exiftool.jpg', 'odd/imagemagick-profile.png', 'plain/plain.png'].map(
      (path) => FIXTURES + path,
    );
    const { status, out } = await deepsyn('inspect', '--compare', '--json', ...steps);
    expect(status).toBe(1);
    expect(
      JSON.parse(out).map(({ label, displaced }: { label: string; displaced: boolean }) => [label, displaced]),
    ).toEqual([
      ['kept', true],
      ['lost', false],
    ]);
    expect((await deepsyn('inspect', '--compare', steps[0] ?? '')).status).toBe(2);
    const unknown = await deepsyn(
      'inspect',
      '--compare',
      `${FIXTURES}labelled/pypdf.pdf`,
      `${FIXTURES}plain/encrypted.pdf`,
    );
    expect(unknown.status).toBe(3);
  });
});

describe('deepsyn mark', () => {
  it('writes a marked copy beside the file, and leaves the file alone', async () => {
    const file = put('a.png', fixture('plain/plain.png'));
    const { status, out } = await deepsyn('mark', file, ...BY, '--json');
    expect(status).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ file: join(folder, 'a.marked.png'), format: 'png', fields: LABEL });
    expect((await inspect(join(folder, 'a.marked.png'))).verdict).toBe('in-order');
    expect(readFileSync(file)).toEqual(Buffer.from(fixture('plain/plain.png')));
    expect(readdirSync(folder).sort()).toEqual(['a.marked.png', 'a.png']);
  });

  it('overwrites nothing unless it is told to, and never the file itself', async () => {
    const file = put('a.png', fixture('plain/plain.png'));
    const out = put('b.png', Uint8Array.of(1));
    expect((await deepsyn('mark', file, ...BY, '-o', out)).status).toBe(2);
    expect(readFileSync(out)).toHaveLength(1);
    expect((await deepsyn('mark', file, ...BY, '-o', out, '--force')).status).toBe(0);
    linkSync(file, join(folder, 'c.png'));
    for (const itself of [file, join(folder, 'c.png')]) {
      expect((await deepsyn('mark', file, ...BY, '-o', itself, '--force')).status).toBe(2);
    }
    expect(readFileSync(file)).toEqual(Buffer.from(fixture('plain/plain.png')));
  });

  it('gives the marked file the rights of the file', async () => {
    const file = put('a.png', fixture('plain/plain.png'));
    chmodSync(file, 0o640);
    await deepsyn('mark', file, ...BY);
    await deepsyn('mark', file, ...BY, '--in-place');
    for (const name of ['a.png', 'a.marked.png']) expect(lstatSync(join(folder, name)).mode & 0o777).toBe(0o640);
  });

  it('marks a file in place, and a link stays a link', async () => {
    const file = put('a.png', fixture('plain/plain.png'));
    symlinkSync(file, join(folder, 'link.png'));
    expect((await deepsyn('mark', join(folder, 'link.png'), ...BY, '--in-place')).status).toBe(0);
    expect((await inspect(file)).verdict).toBe('in-order');
    expect(lstatSync(join(folder, 'link.png')).isSymbolicLink()).toBe(true);
    expect(readdirSync(folder).sort()).toEqual(['a.png', 'link.png']);
  });

  it.each([
    ['without a producer', []],
    ['without a number', ['--producer', 'p']],
    ['with a propagator without a number', [...BY, '--propagator', 'p']],
    ['with a label of no known value', [...BY, '--label', '4']],
    ['in place and as a copy at once', [...BY, '--in-place', '-o', 'b.png']],
  ])('ends with 2 %s, and writes nothing', async (_, args) => {
    const file = put('a.png', fixture('plain/plain.png'));
    expect((await deepsyn('mark', file, ...args)).status).toBe(2);
    expect(readdirSync(folder)).toEqual(['a.png']);
  });

  it('leaves nothing behind where it refuses', async () => {
    const file = put('a.png', fixture('labelled/exiftool.png'));
    const { status, err } = await deepsyn('mark', file, ...BY, '--in-place');
    expect(status).toBe(2);
    expect(err).toContain('the file has a label already');
    expect(readFileSync(file)).toEqual(Buffer.from(fixture('labelled/exiftool.png')));
    expect(readdirSync(folder)).toEqual(['a.png']);
  });

  it('writes to a device, and does not replace it', async () => {
    const file = put('a.png', fixture('plain/plain.png'));
    expect((await deepsyn('mark', file, ...BY, '-o', '/dev/null')).status).toBe(0);
    expect(lstatSync('/dev/null').isCharacterDevice()).toBe(true);
  });

  it('leaves a whole file behind when it is killed in the middle of its work', async () => {
    // Large enough for the kill to meet it at work, wherever in it that is.
    const head = fixture('plain/plain.wav');
    const large = Buffer.concat([head, Buffer.from('JUNK'), Buffer.from([0, 0, 0, 4]), Buffer.alloc(4 << 24)]);
    large.writeUInt32LE(large.length - 8, 4);
    const file = join(folder, 'a.wav');
    writeFileSync(join(folder, 'kept.wav'), large);
    for (const delay of [150, 250, 350, 450, 600, 900]) {
      copyFileSync(join(folder, 'kept.wav'), file);
      const child = spawn(process.execPath, [MAIN, 'mark', file, ...BY, '--in-place']);
      const ended = new Promise((resolve) => child.on('close', resolve));
      setTimeout(() => child.kill('SIGKILL'), delay);
      await ended;
      const { verdict, readToEnd } = await inspect(file, { digest: false });
      expect(readToEnd).toBe(true);
      expect(['in-order', 'missing']).toContain(verdict);
    }
    expect(existsSync(file)).toBe(true);
  });
});

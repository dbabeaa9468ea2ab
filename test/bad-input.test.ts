import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deepsyn, ROOT } from './support/run.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'deepsyn-bad-'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const service = 'id: s\nname: S\n';
const event = 'specversion: "1.0"\nid: e\nsource: /s\ntype: content.published\ntime: 2026-06-01T09:00:00+08:00\n';

/** An anchor of ten, ten times over, seven times: ten million values, were they written out. */
const bomb = [
  'a0: &a0 [x,x,x,x,x,x,x,x,x,x]',
  ...[1, 2, 3, 4, 5, 6, 7].map(
    (n) =>
      `a${n}: &a${n} [${Array(10)
        .fill(`*a${n - 1}`)
        .join(',')}]`,
  ),
  'id: s',
  'name: S',
].join('\n');

describe('a descriptor that cannot be used', () => {
  const cases: [what: string, text: string, place: RegExp, says: RegExp][] = [
    ['is cut off', 'id: s\nname: "S\n', /bad\.yaml:\d+:\d+: /, /quote|missing/i],
    [
      'has a value of the wrong type',
      `${service}offered-in-china: perhaps\n`,
      /bad\.yaml:3:19: offered-in-china: /,
      /boolean/,
    ],
    [
      'has an unknown field',
      `${service}offred-in-china: true\n`,
      /bad\.yaml:3:1: offred-in-china: /,
      /did you mean offered-in-china\?/,
    ],
    ['has an unknown word', `${service}roles: [provder]\n`, /bad\.yaml:3:9: roles\[0\]: /, /did you mean provider\?/],
    ['has a field without a value', `${service}offered-in-china:\n`, /bad\.yaml:3:1: /, /leave the field out/],
    ['lacks its name', 'id: s\n', /bad\.yaml:1:1: name: /, /missing/],
    ['names an item twice', `${service}tools: [{ id: t }, { id: t }]\n`, /bad\.yaml:3:8: tools: /, /same id/],
    ['says a key twice', `${service}name: T\n`, /bad\.yaml:3:1: /, /unique/],
    ['multiplies anchors', bomb, /bad\.yaml:1:1: /, /alias/i],
    ['is no map', '- 1\n', /bad\.yaml:1:1: /, /expected object/],
    ['is empty', '', /bad\.yaml:1:1: /, /no value|expected object/],
    [
      'attests without saying who',
      `${service}offered-in-china: { value: true, at: 2026-01-01 }\n`,
      /bad\.yaml:3:19: offered-in-china\.by: /,
      /missing/,
    ],
  ];

  it.each(cases)('%s: it says where, what, and exits with 2', async (_, text, place, says) => {
    const { status, out, err } = await deepsyn('assess', file('bad.yaml', text));
    expect(err).toMatch(place);
    expect(err).toMatch(says);
    expect(status).toBe(2);
    expect(out).toBe('');
  });

  it('has 50 MB: it is refused before it is read', async () => {
    const { status, err } = await deepsyn('assess', file('large.yaml', `id: s\nname: S\n#${' '.repeat(50_000_000)}\n`));
    expect(err).toMatch(/large\.yaml: the file has 47\.7 MiB \(at most 4 MiB are read\)/);
    expect(status).toBe(2);
  });

  it('is missing, or a directory', async () => {
    const missing = await deepsyn('assess', join(folder, 'nowhere.yaml'));
    expect(missing.err).toContain('there is no such file');
    expect(missing.status).toBe(2);
    mkdirSync(join(folder, 'some'), { recursive: true });
    const directory = await deepsyn('assess', join(folder, 'some'));
    expect(directory.err).toContain('this is a directory');
    expect(directory.status).toBe(2);
  });

  it('is told to programs as one JSON document', async () => {
    const { status, out } = await deepsyn('assess', '--json', file('bad.yaml', `${service}offred-in-china: true\n`));
    expect(JSON.parse(out)).toMatchObject({
      error: {
        code: 'invalid-descriptor',
        problems: [{ path: ['offred-in-china'], position: { line: 3, column: 1 } }],
      },
    });
    expect(status).toBe(2);
  });
});

describe('an event that cannot be used', () => {
  const cases: [what: string, text: string, place: RegExp, says: RegExp][] = [
    ['is cut off', `${event}data: {`, /bad\.yaml:\d+:\d+: /, /flow map|expected/i],
    [
      'has an unknown type',
      event.replace('content.published', 'content.publish'),
      /bad\.yaml:4:7: type: /,
      /did you mean content\.published\?/,
    ],
    [
      'has an unknown fact',
      `${event}data: { user: { verified: true } }\n`,
      /bad\.yaml:6:17: data\.user\.verified: /,
      /unknown field/,
    ],
    [
      'says a fact of another type of event',
      `${event}data: { order: { id: o } }\n`,
      /bad\.yaml:6:9: data\.order: /,
      /unknown field/,
    ],
    ['has a time without an offset', event.replace('+08:00', ''), /bad\.yaml:5:7: time: /, /datetime/],
    [
      'gives a time for what it does not say is done',
      `${event.replace('content.published', 'harmful-content.found')}data: { response: { report: { at: 2026-06-01T09:00:00Z } } }\n`,
      /response\.report\.done: /,
      /whether it was done/,
    ],
  ];

  it.each(cases)('%s: it says where, what, and exits with 2', async (_, text, place, says) => {
    const { status, err } = await deepsyn(
      'decide',
      '--service',
      file('s.yaml', service),
      '--event',
      file('bad.yaml', text),
    );
    expect(err).toMatch(place);
    expect(err).toMatch(says);
    expect(status).toBe(2);
  });
});

describe('a command line that cannot be used', () => {
  it.each([
    [['decide']],
    [['assess']],
    [['asses', 'x.yaml']],
    [['assess', '--at', 'yesterday', 'x.yaml']],
    [['schema', 'nothing']],
    [['explain', 'art-09.identity-verifcation']],
    [['lint', '--policies', '/nowhere']],
    [['assess', 'x.yaml', '--evaluator', 'guess']],
  ])('deepsyn %j exits with 2 and says why', async (args) => {
    const { status, err } = await deepsyn(...args);
    expect(status).toBe(2);
    expect(err).not.toBe('');
  });

  it('names the nearest obligation', async () => {
    const { err } = await deepsyn('explain', 'art-09.identity-verifcation');
    expect(err).toContain('did you mean art-09.identity-verification?');
  });

  it('refuses a parameter out of its bounds, with its place', async () => {
    const parameters = file('parameters.yaml', 'art-10.report-within: P30D\n');
    const { status, err } = await deepsyn('assess', file('s.yaml', service), '--parameters', parameters);
    expect(err).toMatch(/parameters\.yaml:1:23: art-10\.report-within: "P30D" is refused \(at most PT72H\)/);
    expect(status).toBe(2);
  });

  it('finds every mistake of a policy with lint, and exits with 1', async () => {
    const policies = join(folder, 'policies/article-09/1.0.0');
    mkdirSync(policies, { recursive: true });
    writeFileSync(
      join(policies, 'policy.yaml'),
      'regulation: r\narticle: 9\nversion: 1.0.0\neffective: { from: soon }\ntitel: { en: T }\n',
    );
    const { status, out } = await deepsyn('lint', '--policies', join(folder, 'policies'));
    expect(out).toMatch(/policy\.yaml:4:20: effective\.from: /);
    expect(out).toMatch(/policy\.yaml:5:1: titel: unknown field “titel” \(did you mean title\?\)/);
    expect(status).toBe(1);
  });
});

describe('every command', () => {
  it.each(['assess', 'decide', 'explain', 'report', 'test', 'lint', 'schema'])('%s has help', async (command) => {
    const { status, out } = await deepsyn(command, '--help');
    expect(status).toBe(0);
    expect(out).toContain('Exit status:');
  });

  it('prints schemas that are the committed ones', async () => {
    const { out } = await deepsyn('schema', 'event');
    const { readFileSync } = await import('node:fs');
    expect(out).toBe(readFileSync(`${ROOT}schemas/event.schema.json`, 'utf8'));
  });
});

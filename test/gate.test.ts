import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MAIN, ROOT, type Run, run } from './support/run.ts';

const lotus = readFileSync(`${ROOT}examples/lotus-studio/lotus-studio.service.yaml`, 'utf8');
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'deepsyn-gate-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const gate = (...args: string[]): Promise<Run> =>
  run(process.execPath, [MAIN, 'gate', ...(args.includes('--at') ? [] : ['--at', '2026-11-24']), ...args], folder);
const nothing = (): void => undefined;
const write = (name: string, text: string) => {
  mkdirSync(join(folder, name, '..'), { recursive: true });
  writeFileSync(join(folder, name), text);
};
const git = (...args: string[]) =>
  run('git', ['-c', 'user.name=Someone', '-c', 'user.email=someone@example.org', ...args], folder);
const failing = async (...args: string[]): Promise<string[]> => {
  const { out } = await gate('--json', ...args);
  return JSON.parse(out)
    .findings.filter((each: { fails: boolean }) => each.fails)
    .map((each: { obligation: string }) => each.obligation);
};

describe('a new user of the gate', () => {
  it('goes from init to a pass, through a stricter parameter, a waiver, and its expiry', async () => {
    await git('init', '--quiet', '.');
    const started = await run(
      process.execPath,
      [MAIN, 'init', '--yes', '--id', 'lotus-studio', '--name', 'Lotus'],
      folder,
    );
    expect(started.out).toContain(
      'wrote lotus-studio.service.yaml\nwrote deepsyn.config.yaml\nwrote .github/workflows/deepsyn.yml',
    );

    const first = await gate();
    expect(first.status).toBe(1);
    expect(first.out).toContain('service.offered-in-china  76 open');
    expect(first.out).toMatch(/FAIL {2}76 failing/);

    write('lotus-studio.service.yaml', lotus);
    const fixed = await gate();
    expect(fixed.out).toMatch(/^PASS {2}0 failing; 0 violated, 0 indeterminate, 64 satisfied/);
    expect(fixed.status).toBe(0);

    const config = readFileSync(join(folder, 'deepsyn.config.yaml'), 'utf8');
    write('deepsyn.config.yaml', `${config}\nparameters: { art-10.database-update-interval: P1D }\n`);
    const stricter = await gate();
    expect(stricter.status).toBe(1);
    expect(stricter.out).toContain('service.harmful-content-database.updated-at is 2026-11-19T16:00:00.000Z');

    const waiver = `waivers:\n  - obligation: art-10.harmful-content-database\n    service: lotus-studio\n    reason: The nightly job is being repaired\n    approver: Chief compliance officer\n    expires: 2026-11-30\n    ticket: OPS-7\n`;
    write('deepsyn.waivers.yaml', waiver);
    const waived = await gate();
    expect(waived.status).toBe(0);
    expect(waived.out).toContain('(violated, waived until 2026-11-30)');
    expect(waived.out).toContain('The nightly job is being repaired (Chief compliance officer, OPS-7)');
    expect(waived.out).toMatch(/PASS {2}0 failing.*1 waived/);

    expect((await gate('--at', '2026-11-30T23:59:59+08:00')).status).toBe(0);
    const expired = await gate('--at', '2026-12-01');
    expect(expired.status).toBe(1);
    expect(expired.out).toContain('the waiver of art-10.harmful-content-database expired on 2026-11-30');
  });

  it('is shown what init would write, and never loses a file to it', async () => {
    const dry = await run(
      process.execPath,
      [MAIN, 'init', '--yes', '--dry-run', '--id', 'mine', '--ci', 'gitlab'],
      folder,
    );
    expect(dry.out).toContain('would write mine.service.yaml');
    expect(readdirSync(folder)).toEqual([]);
    write('mine.service.yaml', 'id: mine\nname: Mine\n');
    const again = await run(process.execPath, [MAIN, 'init', '--yes', '--id', 'mine', '--ci', 'none'], folder);
    expect(again.out).toContain('kept mine.service.yaml');
    expect(readFileSync(join(folder, 'mine.service.yaml'), 'utf8')).toBe('id: mine\nname: Mine\n');
    const unasked = await run(process.execPath, [MAIN, 'init'], folder);
    expect(unasked.status).toBe(2);
  });

  it('can take the sign off any line that init wrote, and has a descriptor that is read', async () => {
    await run(process.execPath, [MAIN, 'init', '--yes', '--id', 'mine', '--ci', 'none'], folder);
    const text = readFileSync(join(folder, 'mine.service.yaml'), 'utf8');
    const [head, ...rest] = text.split('# Take the sign off a line to state it.\n');
    write('mine.service.yaml', head + rest.join('').replace(/^# /gm, ''));
    const { status, err } = await gate();
    expect(err).toBe('');
    expect(status).toBe(1);
  });
});

describe('a gate compared with a base', () => {
  it('fails for what is new since a revision only, and shows the rest', async () => {
    const known = lotus.replace('before-publishing: true', 'before-publishing: false');
    await git('init', '--quiet', '.');
    write('services/lotus.service.yaml', known);
    await git('add', '.');
    await git('commit', '--quiet', '-m', 'first');
    const same = await gate('--since', 'HEAD');
    expect(same.status).toBe(0);
    expect(same.out).toContain('(violated, known before)');

    await git('mv', 'services/lotus.service.yaml', 'services/studio.service.yaml');
    const text = known.replace('told-to-users: true', 'told-to-users: false');
    write('services/studio.service.yaml', `# A line more\n${text}`);
    expect(await failing('--since', 'HEAD')).toEqual(['art-08.notify-obligations']);
    expect(await failing()).toEqual(['art-08.notify-obligations', 'art-09.identity-verification']);

    write('deepsyn.config.yaml', 'parameters: { art-10.database-update-interval: P1D }\n');
    expect(await failing('--since', 'HEAD')).toEqual(['art-08.notify-obligations', 'art-10.harmful-content-database']);
    const unknown = await gate('--since', 'no-such-revision');
    expect(unknown.status).toBe(2);
    expect(unknown.err).toContain('name a revision of the repository');
  });

  it('counts everything as new where the base cannot be read', async () => {
    await git('init', '--quiet', '.');
    write('lotus.service.yaml', 'id: [broken\n');
    await git('add', '.');
    await git('commit', '--quiet', '-m', 'broken');
    write('lotus.service.yaml', lotus.replace('before-publishing: true', 'before-publishing: false'));
    const { status, out } = await gate('--since', 'HEAD');
    expect(out).toContain('HEAD cannot be gated, so every finding counts as new');
    expect(status).toBe(1);
  });

  it('takes a baseline file as well, whose fingerprints outlast moved lines', async () => {
    write('lotus.service.yaml', lotus.replace('before-publishing: true', 'before-publishing: false'));
    expect((await gate('--write-baseline', 'known.json')).status).toBe(0);
    write('lotus.service.yaml', `# moved\n\n${lotus.replace('before-publishing: true', 'before-publishing: false')}`);
    expect((await gate('--baseline', 'known.json')).status).toBe(0);
    write(
      'lotus.service.yaml',
      lotus.replace(
        '{ methods: [mobile-number, national-identity-service], before-publishing: true }',
        '{ methods: [mobile-number] }',
      ),
    );
    expect(await failing('--baseline', 'known.json')).toEqual(['art-09.identity-verification']);
  });
});

describe('waivers', () => {
  const waive = (fields: string) =>
    `  - { service: lotus-studio, reason: r, approver: a, expires: 2027-01-01, ${fields} }\n`;

  it('that are unknown, unused or overlapping are reported, and what cannot be waived fails', async () => {
    write('lotus.service.yaml', lotus.replace('before-publishing: true', 'before-publishing: false'));
    write('deepsyn.config.yaml', 'not-waivable: [art-09.*]\n');
    write(
      'deepsyn.waivers.yaml',
      `waivers:\n${waive('obligation: art-09.identity-verification')}${waive('obligation: art-09.identity-verfication')}${waive('obligation: art-08.notify-obligations')}`,
    );
    const { status, out } = await gate();
    expect(status).toBe(1);
    expect(out).toContain('deepsyn.waivers.yaml:2:5: art-09.identity-verification cannot be waived');
    expect(out).toContain(
      'there is no obligation art-09.identity-verfication to waive (did you mean art-09.identity-verification?)',
    );
    expect(out).toContain('nothing is left of art-08.notify-obligations to waive');
    write('deepsyn.config.yaml', '');
    const twice = waive('obligation: art-09.identity-verification');
    write('deepsyn.waivers.yaml', `waivers:\n${twice}${twice}`);
    const overlapping = await gate();
    expect(overlapping.out).toContain('another waiver covers art-09.identity-verification too');
    expect(overlapping.status).toBe(0);
  });

  it('can be for one item alone', async () => {
    const tools =
      'tools: [{ id: one, generates-or-edits-biometrics: true }, { id: two, generates-or-edits-biometrics: true }]';
    write('lotus.service.yaml', lotus.replace(/^tools:[\s\S]*?(?=^\S)/m, `${tools}\n`));
    const before = await failing();
    write('deepsyn.waivers.yaml', `waivers:\n${waive('obligation: art-15.assessment-biometric, subject: tool/one')}`);
    const after = await failing();
    expect(before.filter((id) => id === 'art-15.assessment-biometric')).toHaveLength(2);
    expect(after.filter((id) => id === 'art-15.assessment-biometric')).toHaveLength(1);
  });
});

describe('attested facts', () => {
  const attested = (evidence: string) =>
    lotus.replace(
      'before-publishing: true',
      `before-publishing: { value: true, by: Audit, at: 2026-06-01, evidence: [${evidence}] }`,
    );

  it('count as unknown where the digest of local evidence is another, and that fails', async () => {
    write('audit.txt', 'verified\n');
    const digest = createHash('sha256').update('verified\n').digest('hex');
    write('lotus.service.yaml', attested(`{ uri: audit.txt, sha256: ${digest} }`));
    expect((await gate()).status).toBe(0);
    write('audit.txt', 'edited\n');
    const { status, out } = await gate();
    expect(status).toBe(1);
    expect(out).toMatch(
      /lotus\.service\.yaml:40:\d+: service\.identity-verification\.before-publishing is unknown: audit\.txt has another digest/,
    );
    expect(out).not.toContain(createHash('sha256').update('edited\n').digest('hex'));
    rmSync(join(folder, 'audit.txt'));
    expect((await gate()).out).toContain('there is no evidence at audit.txt');
  });

  it('count as unknown where they are too old, or plain where evidence is demanded', async () => {
    write('lotus.service.yaml', attested(''));
    write('deepsyn.config.yaml', 'evidence: { not-older-than: P1Y }\n');
    expect((await gate()).status).toBe(0);
    expect(await failing('--at', '2027-06-30T00:00:00+08:00')).toContain('art-09.identity-verification');
    write('deepsyn.config.yaml', 'evidence: { required-for: [service.identity-verification.*] }\n');
    const { out } = await gate();
    expect(out).toContain(
      'service.identity-verification.before-publishing counts only with evidence, so it is unknown',
    );
    expect(out).toContain('service.identity-verification.methods counts only with evidence, so it is unknown');
  });
});

describe('what fails', () => {
  it('follows the severity of findings, by article, obligation, bearer and status', async () => {
    write('lotus.service.yaml', lotus.replace('before-publishing: true', 'before-publishing: false'));
    const passesWith = async (config: string, ...args: string[]): Promise<boolean> => {
      write('deepsyn.config.yaml', config);
      return (await gate(...args)).status === 0;
    };
    expect(await passesWith('severity: [{ article: 9, severity: warning }]\n')).toBe(true);
    expect(await passesWith('severity: [{ article: 9, severity: warning }]\nfail-on: warning\n')).toBe(false);
    expect(await passesWith('severity: [{ article: 9, severity: warning }]\n', '--fail-on', 'note')).toBe(false);
    expect(await passesWith('severity: [{ obligation: art-09.*, status: indeterminate, severity: note }]\n')).toBe(
      false,
    );
    expect(await passesWith('severity: [{ bearer: provider, severity: note }]\n')).toBe(true);
    expect(await passesWith('fail-on: never\n')).toBe(true);
  });
});

describe('a gate that cannot decide', () => {
  it.each([
    ['nothing matches', nothing, [], 'no descriptor matches *.service.yaml'],
    ['a named file is not there', nothing, ['missing.service.yaml'], 'no descriptor matches missing.service.yaml'],
    [
      'a glob of the configuration matches nothing',
      () => write('deepsyn.config.yaml', 'descriptors: [services/*.yaml]\n'),
      [],
      'no descriptor matches services/*.yaml',
    ],
    ['the configuration is broken', () => write('deepsyn.config.yaml', 'fail-on: [\n'), [], 'deepsyn.config.yaml:2:1'],
    [
      'the configuration has an unknown field',
      () => write('deepsyn.config.yaml', 'fail-in: error\n'),
      [],
      'did you mean fail-on?',
    ],
    [
      'the configuration names an unknown obligation',
      () => write('deepsyn.config.yaml', 'not-waivable: [art-09.identity]\n'),
      ['lotus.service.yaml'],
      'there is no obligation art-09.identity',
    ],
    [
      'the configuration demands evidence for a fact that does not exist',
      () => write('deepsyn.config.yaml', 'evidence: { required-for: [service.filling.*] }\n'),
      ['lotus.service.yaml'],
      'there is no fact service.filling.*',
    ],
    [
      'the configuration has a wrong parameter',
      () => write('deepsyn.config.yaml', 'parameters: { art-10.report-within: P9Y }\n'),
      ['lotus.service.yaml'],
      'deepsyn.config.yaml:1:37: art-10.report-within',
    ],
    [
      'the waivers cannot be read',
      () => write('deepsyn.waivers.yaml', 'waivers: [{ obligation: x }]\n'),
      ['lotus.service.yaml'],
      'deepsyn.waivers.yaml',
    ],
    [
      'the waivers that the configuration names are not there',
      () => write('deepsyn.config.yaml', 'waivers: w.yaml\n'),
      ['lotus.service.yaml'],
      'w.yaml: there is no such file',
    ],
    [
      'two descriptors are of one service',
      () => write('other.service.yaml', lotus),
      ['*.service.yaml'],
      'describes a service lotus-studio too',
    ],
    [
      'a descriptor is invalid',
      () => write('bad.service.yaml', 'id: bad\nname: Bad\noffered-in-chna: true\n'),
      [],
      'did you mean offered-in-china?',
    ],
    [
      'two outputs go to standard output',
      nothing,
      ['lotus.service.yaml', '--format', 'json', '--format', 'sarif'],
      'cannot both go to standard output',
    ],
    ['a format is unknown', nothing, ['lotus.service.yaml', '--format', 'sarf'], 'Expected one of pretty'],
    [
      'an output cannot be written',
      () => write('file', ''),
      ['lotus.service.yaml', '--format', 'sarif=file/out.sarif'],
      'cannot write',
    ],
  ] as const)('fails with 2 and says why: %s', async (name, prepare, args, says) => {
    if (name !== 'nothing matches' && !name.startsWith('a named') && !name.startsWith('a descriptor'))
      write('lotus.service.yaml', lotus);
    prepare();
    const { status, out, err } = await gate(...args);
    expect(err).toContain(says);
    expect(out).not.toContain('PASS');
    expect(status).toBe(2);
  });

  it('leaves nothing half-written where one of several outputs cannot be written', async () => {
    write('lotus.service.yaml', lotus);
    write('file', '');
    const { status } = await gate('--format', 'sarif=out.sarif', '--format', 'json=file/out.json');
    expect(status).toBe(2);
    expect(existsSync(join(folder, 'out.sarif'))).toBe(false);
    expect(readdirSync(folder).sort()).toEqual(['file', 'lotus.service.yaml']);
  });

  it.skipIf(process.getuid?.() === 0)('says that a descriptor may not be read', async () => {
    write('lotus.service.yaml', lotus);
    chmodSync(join(folder, 'lotus.service.yaml'), 0);
    expect((await gate()).err).toContain('permission to read it is denied');
  });
});

import { createHash } from 'node:crypto';
import {
  existsSync,
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
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MAIN, ROOT, type Run, run } from './support/run.ts';

const lotus = readFileSync(`${ROOT}examples/lotus-studio/lotus-studio.service.yaml`, 'utf8');
const breach = lotus.replace('before-publishing: true', 'before-publishing: false');
const sha256 = createHash('sha256').update('certificate').digest('hex');
const attested = (fields: string) =>
  lotus.replace('before-publishing: true', `before-publishing: { value: true, by: Audit, ${fields} }`);
const evidence = (uri: string) =>
  attested(`at: 2026-06-01, evidence: [{ uri: ${JSON.stringify(uri)}, sha256: ${sha256} }]`);
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'deepsyn-hostile-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const write = (name: string, text: string) => {
  mkdirSync(join(folder, name, '..'), { recursive: true });
  writeFileSync(join(folder, name), text);
};
const gate = (...args: string[]): Promise<Run> =>
  run(process.execPath, [MAIN, 'gate', '--at', '2026-11-24', ...args], folder);
const shell = (command: string, env = process.env): Promise<Run> =>
  run('sh', ['-c', command.replaceAll('deepsyn', `'${process.execPath}' '${MAIN}'`)], folder, env);

describe('evidence', () => {
  it.each([
    ['/etc/hostname', 'lies outside of the repository'],
    ['../outside.txt', 'lies outside of the repository'],
    ['a/../../outside.txt', 'lies outside of the repository'],
    ['link.txt', 'lies outside of the repository'],
    ['linked/outside.txt', 'lies outside of the repository'],
    ['pipe', 'is no ordinary file'],
    ['device', 'lies outside of the repository'],
    ['folder', 'is no ordinary file'],
    ['large.bin', 'is larger than 64 MiB'],
    ['loop', 'cannot be read'],
    ['nul\0', 'cannot be read'],
    ['missing.txt', 'there is no evidence at missing.txt'],
  ])('that cannot count leaves its fact unknown, and says so without its digest: %j', async (uri, says) => {
    write('outside.txt', 'certificate');
    write('repository/lotus.service.yaml', evidence(uri));
    write('repository/deepsyn.config.yaml', '');
    mkdirSync(join(folder, 'repository/folder'));
    symlinkSync('../outside.txt', join(folder, 'repository/link.txt'));
    symlinkSync('..', join(folder, 'repository/linked'));
    symlinkSync('/dev/zero', join(folder, 'repository/device'));
    symlinkSync('loop', join(folder, 'repository/loop'));
    await shell('mkfifo repository/pipe && truncate -s 65M repository/large.bin');
    const args = [MAIN, 'gate', '--at', '2026-11-24', 'lotus.service.yaml'];
    const { status, out, err } = await run(process.execPath, args, join(folder, 'repository'));
    expect(err).toBe('');
    expect(out).toContain(says);
    expect(out).not.toMatch(/[0-9a-f]{64}/);
    expect(status).toBe(1);
  });

  it.each(['2199-12-31', '2026-11-25', '2026-11-24T00:00:01+08:00'])(
    'attested on a day to come is none: %s',
    async (at) => {
      write('lotus.service.yaml', attested(`at: ${at}`));
      for (const config of ['', 'evidence: { not-older-than: P1Y }\n']) {
        write('deepsyn.config.yaml', config);
        const { status, out } = await gate();
        expect(out).toContain('which is still to come, so it is unknown');
        expect(status).toBe(1);
      }
    },
  );

  it('attested beyond the years that are known cannot be read', async () => {
    write('lotus.service.yaml', attested('at: 9999-12-31'));
    expect((await gate()).status).toBe(2);
  });

  it('attested today, or at this very moment, counts', async () => {
    for (const at of ['2026-11-24', '2026-11-24T00:00:00+08:00']) {
      write('lotus.service.yaml', attested(`at: ${at}`));
      expect((await gate()).status).toBe(0);
    }
  });
});

describe('outputs', () => {
  beforeEach(() => write('lotus.service.yaml', lotus));

  it('that are devices, pipes and links are written to, and never replaced', async () => {
    symlinkSync('/dev/null', join(folder, 'null'));
    write('real/report.json', 'old');
    symlinkSync('real/report.json', join(folder, 'report.json'));
    symlinkSync('real/later.json', join(folder, 'dangling.json'));
    for (const path of ['/dev/null', 'null', 'report.json', 'dangling.json']) {
      expect((await gate('--format', `json=${path}`)).status).toBe(0);
    }
    expect(lstatSync('/dev/null').isCharacterDevice()).toBe(true);
    for (const name of ['null', 'report.json', 'dangling.json'])
      expect(lstatSync(join(folder, name)).isSymbolicLink()).toBe(true);
    for (const name of ['real/report.json', 'real/later.json']) {
      expect(JSON.parse(readFileSync(join(folder, name), 'utf8')).outcome).toBe('pass');
    }
    const piped = await shell('mkfifo pipe; cat pipe > seen & deepsyn gate --at 2026-11-24 --format json=pipe && wait');
    expect(piped.status, piped.err).toBe(0);
    expect(JSON.parse(readFileSync(join(folder, 'seen'), 'utf8')).outcome).toBe('pass');
    expect(lstatSync(join(folder, 'pipe')).isFIFO()).toBe(true);
  });

  it('go to standard output by its name, whatever that is', async () => {
    for (const name of ['/dev/stdout', '/dev/fd/1', '/proc/self/fd/1']) {
      const command = `deepsyn gate --at 2026-11-24 --format sarif=${name}`;
      expect(JSON.parse((await shell(`${command} | cat`)).out).version).toBe('2.1.0');
      expect((await shell(`${command} > file`)).status).toBe(0);
      expect(JSON.parse(readFileSync(join(folder, 'file'), 'utf8')).version).toBe('2.1.0');
    }
  });

  it.each([
    ['a folder', ['--format', 'json=one.json', '--format', 'sarif=folder'], 'is a folder'],
    [
      'the descriptor',
      ['--format', 'json=one.json', '--format', 'sarif=lotus.service.yaml'],
      'was read, or is written twice',
    ],
    ['each other', ['--format', 'json=one.json', '--format', 'sarif=./one.json'], 'was read, or is written twice'],
    ['the baseline', ['--format', 'json=one.json', '--write-baseline', 'one.json'], 'was read, or is written twice'],
    ['a full device', ['--format', 'json=one.json', '--format', 'sarif=/dev/full'], 'cannot write'],
  ])('are all written or none, and never over what was read: %s', async (_name, args, says) => {
    mkdirSync(join(folder, 'folder'));
    const { status, err } = await gate(...args);
    expect(err).toContain(says);
    expect(status).toBe(2);
    expect(readdirSync(folder).sort()).toEqual(['folder', 'lotus.service.yaml']);
    expect(readFileSync(join(folder, 'lotus.service.yaml'), 'utf8')).toBe(lotus);
  });

  it('include a summary of the job, behind what it says already; where it cannot be written, nothing is', async () => {
    write('summary.md', 'before\n');
    const command = 'deepsyn gate --at 2026-11-24 --format github --format json=one.json';
    const written = await shell(command, { ...process.env, GITHUB_STEP_SUMMARY: join(folder, 'summary.md') });
    expect(written.status).toBe(0);
    expect(readFileSync(join(folder, 'summary.md'), 'utf8')).toMatch(/^before\n✅ \*\*deepsyn: pass\*\*/);
    rmSync(join(folder, 'one.json'));
    const lost = await shell(command, { ...process.env, GITHUB_STEP_SUMMARY: folder });
    expect(lost.err).toContain('name a file in a folder that can be written');
    expect(lost.status).toBe(2);
    expect(existsSync(join(folder, 'one.json'))).toBe(false);
  });
});

describe('a baseline', () => {
  it('is written with honest words: what it knows passes, what it cannot know still fails', async () => {
    write('lotus.service.yaml', breach);
    const written = await gate('--write-baseline', 'known.json');
    expect(written.out).toMatch(/PASS {2}0 failing and new since known\.json/);
    expect(written.err).toBe('known.json: 1 finding is known from now on\n');
    expect(written.status).toBe(0);
    write(
      'deepsyn.waivers.yaml',
      'waivers: [{ obligation: art-08.notify-obligations, service: lotus-studio, reason: r, approver: a, expires: 2026-01-01 }]\n',
    );
    const expired = await gate('--write-baseline', 'known.json');
    expect(expired.out).toMatch(/^FAIL/m);
    expect(expired.status).toBe(1);
  });

  it('names what was fixed and what is gone, but of other services only where all are gated', async () => {
    write('lotus.service.yaml', breach);
    write('other.service.yaml', breach.replace('id: lotus-studio', 'id: other'));
    await gate('--write-baseline', 'known.json');
    write('lotus.service.yaml', lotus);
    rmSync(join(folder, 'other.service.yaml'));
    const all = await gate('--baseline', 'known.json');
    expect(all.out).toContain('fixed: art-09.identity-verification (lotus-studio)');
    expect(all.out).toContain('there is no such service any more: art-09.identity-verification (other)');
    expect(all.status).toBe(0);
    const one = await gate('--baseline', 'known.json', 'lotus.service.yaml');
    expect(one.out).toContain('fixed: art-09.identity-verification (lotus-studio)');
    expect(one.out).not.toContain('(other)');
  });

  it('keeps what it knows of services that are not gated when it is written anew', async () => {
    write('lotus.service.yaml', breach);
    write('other.service.yaml', breach.replace('id: lotus-studio', 'id: other'));
    await gate('--write-baseline', 'known.json');
    await gate('--write-baseline', 'known.json', 'lotus.service.yaml');
    expect((await gate('--baseline', 'known.json')).status).toBe(0);
  });

  it('does not know what got worse', async () => {
    write('lotus.service.yaml', breach);
    await gate('--write-baseline', 'known.json');
    write('lotus.service.yaml', breach.replace(/methods: \[[^\]]*\]/, 'methods: []'));
    const { status, out } = await gate('--baseline', 'known.json');
    expect(out).toContain('(violated, worse than before)');
    expect(status).toBe(1);
  });
});

describe('waivers', () => {
  it('of services that are not gated are not spoken of where files are named', async () => {
    write('lotus.service.yaml', lotus);
    const waiver = 'obligation: art-08.notify-obligations, reason: r, approver: a';
    write(
      'deepsyn.waivers.yaml',
      `waivers:\n  - { ${waiver}, service: other, expires: 2027-01-01 }\n  - { ${waiver}, service: gone, expires: 2026-01-01 }\n`,
    );
    const one = await gate('lotus.service.yaml');
    expect(one.out).not.toContain('waive');
    expect(one.status).toBe(0);
    expect((await gate()).status).toBe(1);
  });

  it.each(['', '# none any more\n', 'waivers:\n', 'waivers: []\n'])(
    'that say nothing excuse nothing: %j',
    async (text) => {
      write('lotus.service.yaml', breach);
      write('deepsyn.waivers.yaml', text);
      const { status, err } = await gate();
      expect(err).toBe('');
      expect(status).toBe(1);
    },
  );

  it('that a link leads nowhere to are an error, not none', async () => {
    write('lotus.service.yaml', lotus);
    symlinkSync('nowhere', join(folder, 'deepsyn.waivers.yaml'));
    expect((await gate()).status).toBe(2);
  });
});

describe('reports', () => {
  it('name files from the root of the repository, wherever the gate runs', async () => {
    await run('git', ['init', '--quiet', '.'], folder);
    write('部 署/a & b/lotus.service.yaml', breach);
    const place = join(folder, '部 署/a & b');
    const formats = ['json', 'sarif', 'github', 'gitlab', 'junit', 'oscal'].flatMap((name) => [
      '--format',
      `${name}=out.${name}`,
    ]);
    await run(process.execPath, [MAIN, 'gate', '--at', '2026-11-24', ...formats], place);
    const read = (name: string) => readFileSync(join(place, `out.${name}`), 'utf8');
    const file = '部 署/a & b/lotus.service.yaml';
    expect(JSON.parse(read('json')).services[0].file).toBe(file);
    const { uri } = JSON.parse(read('sarif')).runs[0].results[0].locations[0].physicalLocation.artifactLocation;
    expect(uri.split('/').map(decodeURIComponent).join('/')).toBe(file);
    expect(read('github')).toContain(`::error file=${file},line=40,`);
    expect(JSON.parse(read('gitlab'))[0].location.path).toBe(file);
    expect(read('junit')).toContain('file="部 署/a &amp; b/lotus.service.yaml"');
  });
});

import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
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
const VERIFICATION =
  'identity-verification: { methods: [mobile-number, national-identity-service], before-publishing: true }';
const breach = lotus.replace('before-publishing: true', 'before-publishing: false');
const OBLIGATION = 'art-09.identity-verification';
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'deepsyn-since-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const write = (name: string, text: string) => {
  mkdirSync(join(folder, name, '..'), { recursive: true });
  writeFileSync(join(folder, name), text);
};
const git = async (...args: string[]): Promise<string> => {
  const named = ['-c', 'user.name=Someone', '-c', 'user.email=someone@example.org', '-c', 'protocol.file.allow=always'];
  const { status, out, err } = await run('git', [...named, ...args], folder);
  expect(status, err).toBe(0);
  return out.trim();
};
const commit = async (message: string): Promise<string> => {
  await git('add', '--all', '.');
  await git('commit', '--quiet', '--message', message);
  return git('rev-parse', 'HEAD');
};
const gateIn = (place: string, ...args: string[]): Promise<Run> =>
  run(process.execPath, [MAIN, 'gate', '--at', '2026-11-24', ...args], place);
const gate = (...args: string[]): Promise<Run> => gateIn(folder, ...args);
/** What fails, and why, by obligation. */
const failing = async (...args: string[]): Promise<Record<string, string>> => {
  const { out, err } = await gate('--json', ...args);
  expect(err).toBe('');
  const fails: { obligation: string; change: string; fails: boolean }[] = JSON.parse(out).findings;
  return Object.fromEntries(fails.filter((each) => each.fails).map(({ obligation, change }) => [obligation, change]));
};
const waiver = (reason: string) =>
  `waivers: [{ obligation: ${OBLIGATION}, service: lotus-studio, reason: ${reason}, approver: a, expires: 2027-01-01 }]\n`;

describe('a finding that the base has', () => {
  beforeEach(async () => {
    await git('init', '--quiet', '--initial-branch', 'main', '.');
  });

  it.each([
    ['is the same', breach, breach, {}],
    ['is of a service that moved and whose lines moved', breach, `# moved\n${breach}`, {}],
    [
      'is violated by more facts',
      breach,
      breach.replace(/methods: \[[^\]]*\]/, 'methods: []'),
      { [OBLIGATION]: 'worse' },
    ],
    [
      'hides another fact that was known',
      breach,
      breach.replace(/methods: \[[^\]]*\], /, ''),
      { [OBLIGATION]: 'worse' },
    ],
    [
      'hides behind a fact that was deleted',
      breach,
      breach.replace(/, before-publishing: false/, ''),
      { [OBLIGATION]: 'worse' },
    ],
    [
      'is violated where it was not known',
      lotus.replace(', before-publishing: true', ''),
      breach,
      { [OBLIGATION]: 'worse' },
    ],
    [
      'is violated by fewer facts',
      lotus.replace(VERIFICATION, 'identity-verification: { methods: [], before-publishing: false }'),
      breach,
      {},
    ],
    [
      'is violated by a number that is worse',
      lotus.replace(/unreviewed-share: [0-9.]+/, 'unreviewed-share: 0.8'),
      lotus.replace(/unreviewed-share: [0-9.]+/, 'unreviewed-share: 0.9'),
      { 'art-10.review-inputs': 'worse' },
    ],
    [
      'is violated by a number that is less bad',
      lotus.replace(/unreviewed-share: [0-9.]+/, 'unreviewed-share: 0.9'),
      lotus.replace(/unreviewed-share: [0-9.]+/, 'unreviewed-share: 0.8'),
      {},
    ],
    [
      'is of a service that has another name now',
      breach,
      breach.replace('id: lotus-studio', 'id: other'),
      { [OBLIGATION]: 'new' },
    ],
  ])('fails only where it got worse: it %s', async (_name, before, after, expected) => {
    write('lotus.service.yaml', before);
    await commit('before');
    rmSync(join(folder, 'lotus.service.yaml'));
    write('services/lotus.service.yaml', after);
    expect(await failing('--since', 'HEAD')).toEqual(expected);
    expect(await failing('services/lotus.service.yaml', '--since', 'HEAD')).toEqual(expected);
  });

  it('fails where its waiver was taken out, or where it outgrew its waiver', async () => {
    write('lotus.service.yaml', breach);
    write('deepsyn.waivers.yaml', waiver('r'));
    await commit('waived');
    expect(await failing('--since', 'HEAD')).toEqual({});
    write('lotus.service.yaml', breach.replace(/methods: \[[^\]]*\]/, 'methods: []'));
    const { out, status } = await gate('--since', 'HEAD');
    expect(out).toContain(`the waiver of ${OBLIGATION} was given for less: it got worse since HEAD`);
    expect(status).toBe(1);
    write('deepsyn.waivers.yaml', waiver('given anew'));
    expect(await failing('--since', 'HEAD')).toEqual({});
    write('lotus.service.yaml', breach);
    rmSync(join(folder, 'deepsyn.waivers.yaml'));
    expect(await failing('--since', 'HEAD')).toEqual({ [OBLIGATION]: 'unexcused' });
  });

  it('fails where a baseline that excused it does not any more', async () => {
    write('lotus.service.yaml', breach);
    await gate('--write-baseline', 'known.json');
    write('deepsyn.config.yaml', 'baseline: known.json\n');
    await commit('known');
    expect(await failing('--since', 'HEAD')).toEqual({});
    write('known.json', '{ "version": 2, "findings": [] }\n');
    expect(await failing('--since', 'HEAD')).toEqual({ [OBLIGATION]: 'unexcused' });
  });

  it('fails where a fact was deleted whose evidence the base does not have', async () => {
    const sha256 = createHash('sha256').update('certificate').digest('hex');
    const evidence = `{ value: true, by: Legal, at: 2026-09-15, evidence: [{ uri: evidence/a.pdf, sha256: ${sha256} }] }`;
    write('lotus.service.yaml', lotus.replace('before-publishing: true', `before-publishing: ${evidence}`));
    write('.gitignore', 'evidence/\n');
    write('evidence/a.pdf', 'certificate');
    await commit('attested');
    expect(await failing('--since', 'HEAD')).toEqual({});
    write('lotus.service.yaml', lotus.replace(', before-publishing: true', ''));
    expect(await failing('--since', 'HEAD')).toEqual({ [OBLIGATION]: 'worse' });
  });

  it('is compared with evidence, waivers and links as the base has them', async () => {
    const sha256 = createHash('sha256').update('certificate').digest('hex');
    const evidence = `{ value: true, by: Legal, at: 2026-09-15, evidence: [{ uri: ../a.pdf, sha256: ${sha256} }] }`;
    write('services/lotus.service.yaml', lotus.replace('before-publishing: true', `before-publishing: ${evidence}`));
    write('evidence/a.pdf', 'certificate');
    symlinkSync('evidence/a.pdf', join(folder, 'a.pdf'));
    await commit('attested');
    write('services/lotus.service.yaml', lotus.replace('before-publishing: true', 'before-publishing: false'));
    expect(await failing('--since', 'HEAD')).toEqual({ [OBLIGATION]: 'new' });
  });

  it('is none where the policies were edited since', async () => {
    write('lotus.service.yaml', breach);
    const folderOfPolicies = join(folder, 'policies');
    await run('cp', ['-r', `${ROOT}policies`, folderOfPolicies], folder);
    write('deepsyn.config.yaml', 'policies: policies\n');
    await commit('own policies');
    expect(await failing('--since', 'HEAD')).toEqual({});
    write('policies/article-99-notes.md', 'x');
    const { status, out } = await gate('--since', 'HEAD');
    expect(`${out}`).toContain('the policies were edited since');
    expect(status).toBe(1);
  });
});

describe('a base', () => {
  it('is where HEAD and the revision went apart, not the tip of the branch', async () => {
    await git('init', '--quiet', '--initial-branch', 'main', '.');
    write('lotus.service.yaml', lotus);
    await commit('first');
    await git('branch', 'feature');
    write('lotus.service.yaml', breach);
    await commit('a breach on main');
    await git('checkout', '--quiet', 'feature');
    write('lotus.service.yaml', breach);
    await commit('the same breach here');
    expect(await failing('--since', 'main')).toEqual({ [OBLIGATION]: 'new' });
  });

  it.each([
    '部署/服务.service.yaml',
    'a b/c "d" \'e\'.service.yaml',
    'new\nline/x.service.yaml',
    'tab\there.service.yaml',
    '-rf/--x.service.yaml',
    '[a]{b}(c)*?.service.yaml',
    'back\\slash.service.yaml',
  ])('has files of any name: %j', async (name) => {
    await git('init', '--quiet', '--initial-branch', 'main', '.');
    write(name, breach);
    await commit('first');
    const all = await gate('--since', 'HEAD');
    expect(all.out).toContain('known before');
    expect(all.status).toBe(0);
    expect((await gate('--since', 'HEAD', '--', name)).status).toBe(0);
    expect((await gate()).status).toBe(1);
  });

  it.each(['-x', '--help', '--all', 'a;b', 'a$(b)', "it's", 'ü/部', 'refs/heads/main', 'HEAD^{/first}', '@'])(
    'has a name like no option: %s',
    async (name) => {
      await git('init', '--quiet', '--initial-branch', 'main', '.');
      write('lotus.service.yaml', breach);
      const id = await commit('first');
      const isNew = !/^(?:refs|HEAD|@)/.test(name);
      if (isNew) await git('update-ref', `refs/heads/${name}`, id);
      const { status, out, err } = await gate(`--since=${name}`);
      expect(err).toBe('');
      expect(out).toContain('known before');
      expect(status).toBe(0);
    },
  );

  it('is found from a subfolder, in a linked worktree, in a repository of SHA-256, and in a hook of another', async () => {
    await git('init', '--quiet', '--object-format', 'sha256', '--initial-branch', 'main', '.');
    write('services/lotus.service.yaml', breach);
    write('deepsyn.config.yaml', 'fail-on: error\n');
    await commit('first');
    const inside = await gateIn(join(folder, 'services'), '--since', 'HEAD', '--json', 'lotus.service.yaml');
    expect(inside.status, inside.err).toBe(0);
    expect(JSON.parse(inside.out).services).toEqual([{ id: 'lotus-studio', file: 'services/lotus.service.yaml' }]);
    await git('worktree', 'add', '--quiet', '--detach', 'linked');
    expect((await gateIn(join(folder, 'linked'), '--since', 'main')).status).toBe(0);
    const hooked = {
      ...process.env,
      GIT_DIR: '/nowhere',
      GIT_INDEX_FILE: '/nowhere/index',
      GIT_TRACE: join(folder, 'trace'),
    };
    const args = [MAIN, 'gate', '--at', '2026-11-24', '--since', 'HEAD', 'services/lotus.service.yaml'];
    expect((await run(process.execPath, args, folder, hooked)).status).toBe(0);
    expect(existsSync(join(folder, 'trace'))).toBe(false);
  });

  it('starts nothing that a repository names, and writes nothing', async () => {
    await git('init', '--quiet', '--initial-branch', 'main', '.');
    write('lotus.service.yaml', breach);
    write('.gitattributes', '*.yaml diff=evil filter=evil\n');
    await commit('first');
    write('evil.sh', '#!/bin/sh\necho done >> "$(dirname "$0")/evil-was-here"\ncat\n');
    chmodSync(join(folder, 'evil.sh'), 0o755);
    for (const key of [
      'core.fsmonitor',
      'diff.evil.textconv',
      'filter.evil.smudge',
      'filter.evil.clean',
      'core.pager',
    ]) {
      await git('config', key, join(folder, 'evil.sh'));
    }
    for (const alias of ['cat-file', 'ls-tree', 'rev-parse'])
      await git('config', `alias.${alias}`, `!${folder}/evil.sh`);
    const before = await run('find', ['.', tmpdir(), '-maxdepth', '1'], folder);
    expect((await gate('--since', 'HEAD')).status).toBe(0);
    expect(existsSync(join(folder, 'evil-was-here'))).toBe(false);
    expect((await run('find', ['.', '-maxdepth', '1'], folder)).out).toBe(
      `${before.out
        .split('\n')
        .filter((line) => line.startsWith('.'))
        .join('\n')}\n`,
    );
  });

  it.each(['..', '.git', '.', '.GIT'])('has no file in a tree entry that no checkout would write: %s', async (name) => {
    await git('init', '--quiet', '--initial-branch', 'main', '.');
    write('lotus.service.yaml', lotus);
    await commit('first');
    const blob = await git('hash-object', '-w', 'lotus.service.yaml');
    const tree = (entry: Buffer) => {
      write('.tree', '');
      writeFileSync(join(folder, '.tree'), entry);
      return git('hash-object', '-t', 'tree', '--literally', '-w', '.tree');
    };
    const inner = await tree(Buffer.concat([Buffer.from('100644 escaped.service.yaml\0'), Buffer.from(blob, 'hex')]));
    const outer = await tree(Buffer.concat([Buffer.from(`40000 ${name}\0`), Buffer.from(inner, 'hex')]));
    rmSync(join(folder, '.tree'));
    const hostile = await git('commit-tree', outer, '-m', 'hostile');
    const head = await git('commit-tree', await git('rev-parse', 'HEAD^{tree}'), '-p', hostile, '-m', 'head');
    await git('update-ref', 'HEAD', head);
    write('lotus.service.yaml', breach);
    expect(await failing('--since', hostile)).toEqual({ [OBLIGATION]: 'new' });
    expect(existsSync(join(folder, '..', 'escaped.service.yaml'))).toBe(false);
  });

  it('may hold links that lead out or never end, submodules and binary files', async () => {
    await git('init', '--quiet', '--initial-branch', 'main', '.');
    write('lotus.service.yaml', breach);
    writeFileSync(join(folder, 'noise.service.json'), Buffer.from([0, 159, 146, 150]));
    symlinkSync('/etc/hostname', join(folder, 'out.service.yaml'));
    symlinkSync('loop.service.yaml', join(folder, 'loop.service.yaml'));
    await git('update-index', '--add', '--cacheinfo', '160000,1111111111111111111111111111111111111111,sub');
    await commit('first');
    for (const name of ['noise.service.json', 'out.service.yaml', 'loop.service.yaml']) rmSync(join(folder, name));
    const { status, out } = await gate('--since', 'HEAD');
    expect(out).toContain('known before');
    expect(status).toBe(0);
  });

  it.each([
    ['there is no commit yet', () => Promise.resolve(''), 'HEAD', 'HEAD is no commit yet (commit something first)'],
    [
      'there is no such revision',
      () => commit('first'),
      'no-such',
      'there is no commit no-such (name a revision of the repository that this folder is in)',
    ],
    [
      'the histories have nothing in common',
      async (): Promise<string> => {
        await commit('first');
        await git('checkout', '--quiet', '--orphan', 'other');
        return commit('other');
      },
      'main',
      'main and HEAD have no commit in common (name a revision that HEAD goes back to, or use --baseline)',
    ],
  ] as const)('that is not there says what to do: %s', async (_name, prepare, revision, says) => {
    await git('init', '--quiet', '--initial-branch', 'main', '.');
    write('lotus.service.yaml', lotus);
    await prepare();
    const { status, err } = await gate('--since', revision);
    expect(err).toBe(`error: ${says}\n`);
    expect(status).toBe(2);
  });

  it('that a shallow clone lacks says to fetch more, and outside of a repository that there is none', async () => {
    await git('init', '--quiet', '--initial-branch', 'main', 'origin');
    write('origin/lotus.service.yaml', lotus);
    await git('-C', 'origin', 'add', '.');
    for (const message of ['one', 'two'])
      await git('-C', 'origin', 'commit', '--quiet', '--allow-empty', '-m', message);
    await git('clone', '--quiet', '--depth', '1', `file://${folder}/origin`, 'shallow');
    const { status, err } = await gateIn(join(folder, 'shallow'), '--since', 'HEAD~1');
    expect(err).toContain(
      'the clone is shallow: fetch its history, with fetch-depth: 0 in CI, or git fetch --unshallow',
    );
    expect(status).toBe(2);
    write('plain/lotus.service.yaml', lotus);
    const outside = await gateIn(join(folder, 'plain'), '--since', 'HEAD');
    expect(outside.err).toContain('run it in a folder of a repository that is checked out');
    expect(outside.status).toBe(2);
  });
});

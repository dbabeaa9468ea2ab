import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, isAbsolute, join, relative } from 'node:path';
import { DeepsynError, describeProblem } from '../model/errors.ts';
import { baselineFile } from '../model/gate.ts';
import { limits } from '../model/limits.ts';
import { readDocument, validate } from '../source/index.ts';
import { readConfiguration } from './configuration.ts';
import { type Base, type GateRequest, runGate } from './gate.ts';
import type { GateResult } from './result.ts';

/** Reads findings that are known already, as `baselineOf` wrote them. */
export function readBaseline(file: string): Base {
  const { findings } = validate(baselineFile, readDocument(file), 'invalid-configuration');
  return { name: file, fingerprints: new Set(findings.map(({ fingerprint }) => fingerprint)), notices: [] };
}

/** The findings of a result that are not in order, to be known from now on. */
export function baselineOf({ findings }: GateResult): string {
  const known = findings
    .filter(({ severity }) => severity !== undefined)
    .map(({ fingerprint, service, finding }) => ({
      fingerprint,
      service,
      obligation: finding.obligation,
      subject: `${finding.subject.kind}/${finding.subject.id ?? '*'}`,
      status: finding.status,
    }))
    .sort((a, b) => (a.fingerprint < b.fingerprint ? -1 : 1));
  return `${JSON.stringify({ version: 1, findings: known }, null, 2)}\n`;
}

/**
 * Gates a revision as it was: its own descriptors, configuration and parameters, at the same time. Where it cannot be
 * gated, nothing of it is known, so that every finding counts as new.
 * @throws DeepsynError `invalid-configuration` where there is no such revision, or no repository
 */
export async function gateRevision(revision: string, request: GateRequest, config: string | undefined): Promise<Base> {
  const root = git(request.folder, ['rev-parse', '--show-toplevel']).toString('utf8').trim();
  const copy = realpathSync(mkdtempSync(join(tmpdir(), 'deepsyn-base-')));
  try {
    checkOut(root, revision, copy);
    const inCopy = (path: string) => {
      const from = relative(root, isAbsolute(path) ? path : join(realpathSync(request.folder), path));
      return from.startsWith('..') ? path : join(copy, from);
    };
    const folder = inCopy(realpathSync(request.folder));
    mkdirSync(folder, { recursive: true });
    const { base: _base, progress: _progress, waivers: _waivers, ...same } = request;
    const { waivers: _file, ...found } = readConfiguration(folder, config === undefined ? undefined : inCopy(config));
    const result = await runGate({
      ...same,
      folder,
      found: { ...found, configuration: { ...found.configuration, waivers: undefined } },
      files: request.files.map(inCopy),
      ...(request.policies === undefined ? {} : { policies: inCopy(request.policies) }),
      ...(request.parameters === undefined ? {} : { parameters: inCopy(request.parameters) }),
    });
    return { name: revision, fingerprints: fingerprints(result), notices: [] };
  } catch (error) {
    if (!(error instanceof DeepsynError) || error.code === 'invalid-revision') throw error;
    return {
      name: revision,
      fingerprints: new Set(),
      notices: error.code === 'nothing-to-gate' ? [] : [unusable(revision, error)],
    };
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

const unusable = (revision: string, error: DeepsynError): Base['notices'][number] => ({
  kind: 'base-unusable',
  severity: 'warning',
  fails: false,
  path: [],
  message: `${revision} cannot be gated, so every finding counts as new: ${error.problems.map(describeProblem).join('; ')}`,
});

const fingerprints = ({ findings }: GateResult): ReadonlySet<string> =>
  new Set(findings.filter(({ severity }) => severity !== undefined).map(({ fingerprint }) => fingerprint));

/** Writes every YAML and JSON file of a revision into a folder; nothing else is read by a gate. */
function checkOut(root: string, revision: string, folder: string): void {
  const listed = git(root, ['ls-tree', '-r', '-z', '--format=%(objectname) %(objectsize) %(path)', revision]);
  for (const line of listed.toString('utf8').split('\0')) {
    const [, object, size, path] = /^(\S+) +(\S+) (.*)$/s.exec(line) ?? [];
    if (!object || !path || !/\.(?:ya?ml|json)$/.test(path) || Number(size) > limits.fileBytes) continue;
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, git(root, ['cat-file', 'blob', object]));
  }
}

function git(cwd: string, args: readonly string[]): Buffer {
  const { status, stdout, stderr, error } = spawnSync('git', args, { cwd, maxBuffer: 1 << 28 });
  if (status === 0) return stdout;
  const why = error?.message ?? stderr.toString('utf8').trim().split('\n')[0] ?? '';
  throw new DeepsynError('invalid-revision', [
    {
      path: [],
      message: `git ${args[0]} failed: ${why}`,
      remedy: 'name a revision of the repository that this folder is in',
    },
  ]);
}

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Judging } from '../decide/index.ts';
import { DeepsynError, describeProblem } from '../model/errors.ts';
import type { KnownFinding } from '../model/gate.ts';
import { type Baseline, readBaseline } from './baseline.ts';
import { readConfiguration } from './configuration.ts';
import { DESCRIPTORS, matchFiles } from './descriptors.ts';
import { type Gated, type GateRequest, gateOne, openGateJudging, policiesOf, weigh } from './gate.ts';
import { type Base, keyOfKnown, knownOf } from './known.ts';
import type { GateNotice, GateResult } from './result.ts';
import { openRevision, type RevisionTree } from './revision.ts';
import { diskTree, isInside, nameIn } from './tree.ts';

/** What a gate of a revision is asked. */
export interface Since {
  readonly revision: string;
  /** The configuration that is named on the command line. */
  readonly config?: string;
  /** The baseline that is in force now. */
  readonly baseline?: Baseline;
}

/**
 * Gates the commit from which a revision and HEAD went apart, as it was: its own descriptors, evidence, configuration,
 * parameters, waivers and baseline, at the same time. What cannot be read of it is not known, so that its findings
 * count as new.
 * @param now what was found now: only its services are looked at
 * @throws DeepsynError `invalid-revision` where there is no such revision, or no repository
 */
export async function gateRevision(since: Since, request: GateRequest, now: GateResult): Promise<Base> {
  const tree = openRevision(request.folder, since.revision);
  try {
    return await gateTree(tree, since, request, now);
  } catch (error) {
    if (!(error instanceof DeepsynError) || error.code === 'invalid-revision') throw error;
    return { name: since.revision, known: new Map(), notices: [unusable(since.revision, error)] };
  } finally {
    tree.close();
  }
}

async function gateTree(tree: RevisionTree, since: Since, request: GateRequest, now: GateResult): Promise<Base> {
  const found = await readConfiguration(tree, request.folder, since.config);
  const earlier: GateRequest = { ...request, tree, found };
  await refuseOtherPolicies(tree, earlier);
  const judging = await openGateJudging(earlier);
  const { services, notices } = await gateServices(earlier, judging, now, since.revision);
  // Nothing was named at that time: every waiver is of something.
  const { findings } = await weigh({ ...earlier, files: [] }, judging, services);
  const { baseline } = found.configuration;
  const before =
    baseline === undefined ? undefined : readBaseline(await tree.document(resolve(found.folder, baseline)));
  const excused = new Set(before?.findings.map(keyOfKnown));
  const stillExcused = new Set(since.baseline?.findings.map(keyOfKnown));
  const known = findings.flatMap((each): [string, KnownFinding][] => {
    const one = knownOf(each);
    if (!one) return [];
    const key = keyOfKnown(one);
    return [[key, excused.has(key) && !stillExcused.has(key) ? { ...one, excuse: 'baseline' } : one]];
  });
  return { name: since.revision, known: new Map(known), notices };
}

/** The services of the result as they were: in the files that were named, or wherever else they lay. */
async function gateServices(
  request: GateRequest,
  judging: Judging,
  now: GateResult,
  revision: string,
): Promise<{ readonly services: readonly Gated[]; readonly notices: readonly GateNotice[] }> {
  const { tree, folder, found, files } = request;
  const wanted = new Set(now.services.map(({ id }) => id));
  const gated = new Map<string, Gated[]>();
  const faults: { readonly path: string; readonly error: DeepsynError }[] = [];
  const tried = new Set<string>();
  const gateFiles = async (paths: readonly string[]): Promise<void> => {
    for (const path of paths.filter((each) => !tried.has(each))) {
      tried.add(path);
      try {
        const document = await tree.document(path);
        if (!wanted.has(idIn(document.value))) continue;
        const one = await gateOne(document, request, judging);
        gated.set(one.service.id, [...(gated.get(one.service.id) ?? []), one]);
      } catch (error) {
        if (!(error instanceof DeepsynError) || error.code === 'invalid-revision') throw error;
        faults.push({ path, error });
      }
    }
  };
  await gateFiles((await matchFiles(tree, folder, files)).files);
  if ([...wanted].some((id) => !gated.has(id))) {
    await gateFiles((await matchFiles(tree, found.folder, found.configuration.descriptors ?? DESCRIPTORS)).files);
  }
  const [first] = faults;
  if (gated.size === 0 && first) throw first.error;
  const notices = faults.map(({ path, error }) => unreadable(revision, nameIn(tree.root, path), error));
  // Of a service that is described twice nothing is known.
  return { services: [...gated.values()].filter((each) => each.length === 1).flat(), notices };
}

const idIn = (value: unknown): string =>
  typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string' ? value.id : '';

function unusable(revision: string, error: DeepsynError): GateNotice {
  const why = error.problems.map(describeProblem).join('; ');
  const message = `${revision} cannot be gated, so every finding counts as new: ${why}`;
  return { kind: 'base-unusable', severity: 'warning', fails: false, path: [], message };
}

function unreadable(revision: string, file: string, error: DeepsynError): GateNotice {
  const why = error.problems.map(describeProblem).join('; ');
  const message = `${file} cannot be gated as it was at ${revision}, so its findings count as new: ${why}`;
  return { kind: 'base-unusable', severity: 'warning', fails: false, path: [], message };
}

/** The policies of a folder are read where they lie: those of the base must be the same. */
async function refuseOtherPolicies(tree: RevisionTree, request: GateRequest): Promise<void> {
  const folder = policiesOf(request);
  if (folder === undefined || !isInside(tree.root, folder)) return;
  const then = tree.idsIn(folder);
  const now = await diskTree(tree.root).files(folder);
  if (now.length === then.size && now.every((file) => then.get(file) === idOf(file, then.get(file)))) return;
  const message = 'the policies were edited since';
  const remedy = 'gate without --since to see all findings, and put the policies in first';
  throw new DeepsynError('invalid-configuration', [{ file: nameIn(tree.root, folder), path: [], message, remedy }]);
}

/** The digest that git has of a file, in the kind of the one that it is compared with. */
function idOf(file: string, like: string | undefined): string {
  const content = readFileSync(file);
  const hash = createHash(like?.length === 64 ? 'sha256' : 'sha1');
  return hash.update(`blob ${content.length}\0`).update(content).digest('hex');
}

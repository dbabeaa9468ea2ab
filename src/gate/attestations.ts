import { dirname, resolve } from 'node:path';
import { itemLists } from '../model/descriptor/index.ts';
import { durationToMilliseconds } from '../model/duration.ts';
import type { GateConfiguration } from '../model/gate.ts';
import { isRecord } from '../model/keys.ts';
import { startOfDay } from '../model/time.ts';
import type { SourceDocument } from '../source/index.ts';
import { matches } from './patterns.ts';
import type { GateNotice } from './result.ts';
import { ABSENT, isInside, type Tree } from './tree.ts';

/** A descriptor without the facts that do not count, and why they do not. */
export interface Attested {
  readonly value: unknown;
  /** The fields that were taken out, as `keyOf` writes their paths. */
  readonly uncounted: ReadonlySet<string>;
  readonly notices: readonly GateNotice[];
}

/** A path as a key. */
export const keyOf = (path: Path): string => JSON.stringify(path);

/**
 * Takes out of a descriptor the facts whose attestation is too old or still to come, whose evidence is missing where it is
 * demanded, or whose evidence is no file of the repository with the digest that was attested. They count as unknown, never
 * as false.
 * @param at milliseconds
 */
export async function checkAttestations(
  document: SourceDocument,
  demands: GateConfiguration['evidence'],
  at: number,
  tree: Tree,
): Promise<Attested> {
  const notices: GateNotice[] = [];
  const facts = factsIn(document.value, []);
  const isRequired = demands?.['required-for'] !== undefined;
  for (const fact of isRequired ? facts : facts.filter(({ attestation }) => attestation)) {
    for (const doubt of await doubtsOf(fact, demands, at, document.file, tree)) {
      const position = document.locate(fact.path);
      const severity = doubt.fails ? 'error' : 'warning';
      notices.push({ ...doubt, severity, file: document.file, position, path: fact.path });
    }
  }
  if (notices.length === 0) return { value: document.value, uncounted: new Set(), notices };
  const uncounted = new Set(notices.map(({ path }) => keyOf(path)));
  return { value: without(document.value, [], uncounted), uncounted, notices };
}

type Doubt = Pick<GateNotice, 'kind' | 'message' | 'remedy' | 'fails'>;

async function doubtsOf(
  { name, attestation }: StatedFact,
  demands: GateConfiguration['evidence'],
  at: number,
  file: string,
  tree: Tree,
): Promise<readonly Doubt[]> {
  const required = demands?.['required-for'] ?? [];
  if (!attestation?.evidence?.length && required.some((pattern) => matches(pattern, name))) {
    const message = `${name} counts only with evidence, so it is unknown`;
    const remedy = 'write { value: …, by: …, at: …, evidence: [{ uri: … }] }';
    return [{ kind: 'evidence-missing', message, remedy, fails: false }];
  }
  if (!attestation) return [];
  const said = `${name} was attested on ${attestation.at}`;
  const age = at - instantOf(attestation.at);
  if (!(age >= 0)) {
    const message = `${said}, which is still to come, so it is unknown`;
    return [{ kind: 'attestation-future', message, remedy: 'state when it was attested', fails: false }];
  }
  const oldest = demands?.['not-older-than'];
  const longest = oldest === undefined ? undefined : durationToMilliseconds(oldest);
  if (longest !== undefined && age > longest) {
    const message = `${said}, longer ago than ${oldest}, so it is unknown`;
    return [{ kind: 'attestation-old', message, remedy: 'have it attested again', fails: false }];
  }
  const doubts: Doubt[] = [];
  for (const evidence of attestation.evidence ?? []) {
    const fault = await faultOf(evidence, file, tree);
    if (fault === undefined) continue;
    const remedy = 'give the evidence that was attested, or have the fact attested again';
    doubts.push({ kind: 'evidence-differs', message: `${name} is unknown: ${fault}`, remedy, fails: true });
  }
  return doubts;
}

type Path = readonly (string | number)[];

interface Attestation {
  readonly at: string;
  readonly evidence?: readonly Evidence[];
}

interface Evidence {
  readonly uri: string;
  readonly sha256?: string;
}

/** A fact as a descriptor states it, plainly or attested. */
interface StatedFact {
  readonly path: Path;
  readonly name: string;
  readonly attestation?: Attestation;
}

/** Goes through a descriptor that was checked against its schema: what has a `value` is attested, what is plain is a fact. */
function factsIn(value: unknown, path: Path): StatedFact[] {
  if (Array.isArray(value)) return value.flatMap((each, index) => factsIn(each, [...path, index]));
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([key, each]): StatedFact[] => {
    const at = [...path, key];
    const attestation = attestationIn(each);
    const isName = path.length === 0 && ['$schema', 'id', 'name', 'operator'].includes(key);
    if (isName || (key === 'id' && typeof path.at(-1) === 'number')) return [];
    if (attestation) return [{ path: at, name: nameOf(at), attestation }];
    const isGroup = isRecord(each) || (Array.isArray(each) && each.some(isRecord));
    return isGroup ? factsIn(each, at) : [{ path: at, name: nameOf(at) }];
  });
}

function without(value: unknown, path: Path, uncounted: ReadonlySet<string>): unknown {
  if (Array.isArray(value)) return value.map((each, index) => without(each, [...path, index], uncounted));
  if (!isRecord(value) || attestationIn(value)) return value;
  const kept = Object.entries(value).filter(([key]) => !uncounted.has(keyOf([...path, key])));
  // The time of an act says nothing without the deed.
  const timeAlone = 'done' in value && !kept.some(([key]) => key === 'done');
  const counted = timeAlone ? kept.filter(([key]) => key !== 'at') : kept;
  return Object.fromEntries(counted.map(([key, each]) => [key, without(each, [...path, key], uncounted)]));
}

function attestationIn(value: unknown): Attestation | undefined {
  if (!isRecord(value) || !('value' in value) || typeof value.at !== 'string') return undefined;
  const evidence = Array.isArray(value.evidence) ? value.evidence.flatMap(evidenceIn) : undefined;
  return { at: value.at, ...(evidence ? { evidence } : {}) };
}

function evidenceIn(value: unknown): Evidence[] {
  if (!isRecord(value) || typeof value.uri !== 'string') return [];
  return [{ uri: value.uri, ...(typeof value.sha256 === 'string' ? { sha256: value.sha256 } : {}) }];
}

/** The name of the fact at a path: `service.filing.done`, or of an item `tool.kind`. */
function nameOf(path: Path): string {
  const [first, second, ...rest] = path;
  const kind = Object.entries(itemLists).find(([list]) => list === first)?.[1];
  if (kind && typeof second === 'number') return [kind, ...rest].join('.');
  return ['service', ...path].join('.');
}

const instantOf = (date: string): number => (date.includes('T') ? Date.parse(date) : startOfDay(date));

/** What is wrong with evidence that is a local file; an address elsewhere is not fetched. */
async function faultOf({ uri, sha256 }: Evidence, file: string, tree: Tree): Promise<string | undefined> {
  if (/^[a-z][a-z0-9+.-]*:/i.test(uri)) return undefined;
  const within = isInside(tree.root, file) ? tree.root : dirname(file);
  const found = await tree.evidence(resolve(dirname(file), uri), within);
  if ('fault' in found) return found.fault === ABSENT ? `there is no evidence at ${uri}` : `${uri} ${found.fault}`;
  // Which digest the file has is nobody's business who does not know it.
  return sha256 === undefined || sha256 === found.sha256 ? undefined : `${uri} has another digest than was attested`;
}

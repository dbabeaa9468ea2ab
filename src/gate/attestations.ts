import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { itemLists } from '../model/descriptor/index.ts';
import { durationToMilliseconds } from '../model/duration.ts';
import type { GateConfiguration } from '../model/gate.ts';
import { isRecord } from '../model/keys.ts';
import { startOfDay } from '../model/time.ts';
import type { SourceDocument } from '../source/index.ts';
import { matches } from './patterns.ts';
import type { GateNotice } from './result.ts';

/** A descriptor without the facts that do not count, and why they do not. */
export interface Attested {
  readonly value: unknown;
  readonly notices: readonly GateNotice[];
}

/**
 * Takes out of a descriptor the facts whose attestation is too old, whose evidence is missing where it is demanded, or
 * whose evidence is a local file with another digest. They count as unknown, never as false.
 * @param at milliseconds
 */
export function checkAttestations(
  document: SourceDocument,
  demands: GateConfiguration['evidence'],
  at: number,
): Attested {
  const notices: GateNotice[] = [];
  const oldest = demands?.['not-older-than'];
  const longest = oldest === undefined ? undefined : durationToMilliseconds(oldest);
  const required = demands?.['required-for'] ?? [];
  const doubtful = (path: Path, name: string, attestation: Attestation | undefined): boolean => {
    const notice = (kind: GateNotice['kind'], message: string, remedy: string, fails: boolean) => {
      const severity = fails ? 'error' : 'warning';
      notices.push({
        kind,
        severity,
        fails,
        file: document.file,
        position: document.locate(path),
        path,
        message,
        remedy,
      });
      return true;
    };
    if (!attestation?.evidence?.length && required.some((pattern) => matches(pattern, name))) {
      const remedy = 'write { value: …, by: …, at: …, evidence: [{ uri: … }] }';
      return notice('evidence-missing', `${name} counts only with evidence, so it is unknown`, remedy, false);
    }
    if (!attestation) return false;
    if (longest !== undefined && at - instantOf(attestation.at) > longest) {
      const message = `${name} was attested on ${attestation.at}, longer ago than ${oldest}, so it is unknown`;
      return notice('attestation-old', message, 'have it attested again', false);
    }
    const faults = (attestation.evidence ?? []).flatMap((each) => faultOf(each, document.file) ?? []);
    for (const fault of faults) {
      const remedy = 'give the evidence that was attested, or have the fact attested again';
      notice('evidence-differs', `${name} is unknown: ${fault}`, remedy, true);
    }
    return faults.length > 0;
  };
  return { value: withoutDoubtful(document.value, [], doubtful), notices };
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

/** Goes through a descriptor that was checked against its schema: what has a `value` is attested, what is plain is a fact. */
function withoutDoubtful(
  value: unknown,
  path: Path,
  doubtful: (path: Path, name: string, attestation: Attestation | undefined) => boolean,
): unknown {
  if (Array.isArray(value) && value.every(isRecord)) {
    return value.map((each, index) => withoutDoubtful(each, [...path, index], doubtful));
  }
  if (!isRecord(value)) return value;
  const kept = Object.entries(value).filter(([key, each]) => {
    const at = [...path, key];
    const attestation = attestationIn(each);
    const isFact = attestation !== undefined || !(isRecord(each) || (Array.isArray(each) && each.some(isRecord)));
    const isName = ['$schema', 'id', 'name', 'operator'].includes(key) && path.length === 0;
    if (!isFact || isName || (key === 'id' && typeof path.at(-1) === 'number')) return true;
    return !doubtful(at, nameOf(at), attestation);
  });
  // The time of an act says nothing without the deed.
  const timeAlone = 'done' in value && !kept.some(([key]) => key === 'done');
  const counted = timeAlone ? kept.filter(([key]) => key !== 'at') : kept;
  return Object.fromEntries(
    counted.map(([key, each]) => [key, attestationIn(each) ? each : withoutDoubtful(each, [...path, key], doubtful)]),
  );
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
function faultOf({ uri, sha256 }: Evidence, file: string): string | undefined {
  if (/^[a-z][a-z0-9+.-]*:/i.test(uri)) return undefined;
  const path = resolve(dirname(file), uri);
  if (!existsSync(path)) return `there is no evidence at ${uri}`;
  if (sha256 === undefined) return undefined;
  const found = createHash('sha256').update(readFileSync(path)).digest('hex');
  return found === sha256 ? undefined : `${uri} has the digest ${found}, not the one that was attested`;
}

import { parentPort, workerData } from 'node:worker_threads';
import {
  type BundleOptions,
  type DecisionPoint,
  type DecisionRequest,
  openPoint,
  type PreparedService,
} from '../decide/index.ts';
import { readDescriptor } from '../facts/index.ts';
import { DeepsynError } from '../model/errors.ts';
import type { Decision } from '../model/finding.ts';
import type { Outcome } from '../model/status.ts';
import type { Language } from '../model/text.ts';
import { parseJson, readDocument } from '../source/index.ts';
import { recordedAt } from './recorded.ts';

/** What a thread decides with. */
export interface BatchSetup {
  readonly service: string;
  readonly at?: Date;
  readonly allFindings: boolean;
  /** Each event is judged as of when it was recorded. */
  readonly asRecorded: boolean;
  readonly policies?: string;
  readonly draft: boolean;
  readonly bundle?: BundleOptions;
  readonly parameters?: string;
  readonly packs?: readonly string[];
  readonly evaluator?: 'wasm' | 'reference';
  readonly lang: Language;
}

/** A block that was decided: its decisions as JSON lines, in order. */
export interface BatchAnswer {
  readonly text: Uint8Array;
  /** How long the block was. */
  readonly bytes: number;
  readonly counts: Readonly<Record<Outcome | 'unusable', number>>;
}

const decoder = new TextDecoder('utf-8', { fatal: true });
const encoder = new TextEncoder();

/** The decision point itself says whether a line is an event. */
interface Asked {
  decide(request: Omit<DecisionRequest, 'event'> & { event: unknown }): Promise<Decision>;
}

async function open(setup: BatchSetup): Promise<{ point: Asked; service: PreparedService }> {
  const common = {
    ...(setup.parameters === undefined ? {} : { parameters: readDocument(setup.parameters) }),
    ...(setup.packs === undefined ? {} : { packs: setup.packs }),
    ...(setup.evaluator === undefined ? {} : { evaluator: setup.evaluator }),
    language: setup.lang,
  };
  const { policies, bundle, draft } = setup;
  const point: DecisionPoint = await openPoint({
    ...common,
    draft,
    ...(bundle ? { bundle } : {}),
    ...(policies === undefined ? {} : { policies }),
  });
  return { point, service: point.prepare(readDescriptor(readDocument(setup.service))) };
}

async function decideBlock(bytes: Uint8Array, first: number): Promise<BatchAnswer> {
  const { point, service } = await opened;
  const counts = { permit: 0, deny: 0, indeterminate: 0, unusable: 0 };
  const lines: string[] = [];
  let number = first;
  for (const line of linesOf(bytes)) {
    if (line === undefined || line.trim() !== '') {
      try {
        if (line === undefined) throw NO_UTF_8;
        const event = parseJson(line);
        const at = setup.asRecorded ? recordedAt(event) : setup.at;
        const decision = await point.decide({
          service,
          event,
          ...(at ? { at } : {}),
        });
        counts[decision.decision]++;
        lines.push(asLine(decision));
      } catch (error) {
        counts.unusable++;
        lines.push(JSON.stringify({ line: number, error: asJson(error) }));
      }
    }
    number++;
  }
  const text = lines.length > 0 ? encoder.encode(`${lines.join('\n')}\n`) : new Uint8Array();
  return { text, bytes: bytes.length, counts };
}

/** The lines of a block; undefined for one that is not in UTF-8, which says nothing of its neighbours. */
function linesOf(bytes: Uint8Array): readonly (string | undefined)[] {
  const text = textOf(bytes);
  if (text !== undefined) return text.split('\n');
  const lines: (string | undefined)[] = [];
  for (let start = 0; start <= bytes.length; ) {
    const end = bytes.indexOf(NEWLINE, start);
    lines.push(textOf(bytes.subarray(start, end < 0 ? bytes.length : end)));
    start = end < 0 ? bytes.length + 1 : end + 1;
  }
  return lines;
}

function textOf(bytes: Uint8Array): string | undefined {
  try {
    return decoder.decode(bytes);
  } catch {
    return undefined;
  }
}

const NEWLINE = 0x0a;
const NO_UTF_8 = new DeepsynError('malformed-document', [
  { path: [], message: 'the line is not in UTF-8', remedy: 'write events in UTF-8' },
]);

/** Findings are shared by decisions, and so is their text. */
const texts = new WeakMap<readonly object[], string>();

function asLine({
  id,
  bundle,
  draft,
  decision,
  reason,
  service,
  event,
  at,
  policies,
  findings,
  duties,
  exposure,
}: Decision): string {
  let shared = texts.get(findings);
  if (shared === undefined) {
    const told = setup.allFindings
      ? findings
      : findings.filter(({ status }) => status === 'violated' || status === 'indeterminate');
    shared = `${setup.allFindings ? `"policies":${JSON.stringify(policies)},` : ''}"findings":${JSON.stringify(told)}`;
    texts.set(findings, shared);
  }
  const why = reason ? `,"reason":${JSON.stringify(reason)}` : '';
  const exposed = exposure ? `,"exposure":${JSON.stringify(exposure)}` : '';
  const owed = duties.length === 0 ? '[]' : JSON.stringify(duties);
  return `{"id":"${id}","bundle":"${bundle}",${draft ? '"draft":true,' : ''}"decision":"${decision}"${why},"service":${JSON.stringify(service)},"event":${JSON.stringify(event)},"at":"${at}",${shared},"duties":${owed}${exposed}}`;
}

function asJson(error: unknown): object {
  if (error instanceof DeepsynError) return { code: error.code, problems: error.problems };
  return { code: 'malformed-document', message: error instanceof Error ? error.message : String(error) };
}

const setup: BatchSetup = workerData;
const opened = open(setup);
let before: Promise<unknown> = opened;

parentPort?.on('message', ({ bytes, line }: { bytes: Uint8Array; line: number }) => {
  // One block after the other, so that answers come in the order of the blocks.
  before = before.then(async () => {
    const answer = await decideBlock(bytes, line);
    parentPort?.postMessage(answer);
  });
  before.catch((error: unknown) => {
    throw error;
  });
});

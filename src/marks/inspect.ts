import type { FormatName, LabelFields } from '../model/inspection.ts';
import { INSPECTION_VERSION, type Inspection } from '../model/inspection.ts';
import { schemasAreMade } from '../model/jitless.ts';
import { Reader } from './bytes/reader.ts';
import type { ByteSource } from './bytes/source.ts';
import { copied } from './bytes/splices.ts';
import { Stop } from './bytes/stop.ts';
import { extensionOf } from './formats/index.ts';
import { type Found, readToEnd } from './found.ts';
import { type Hasher, portableHasher } from './hasher.ts';
import { factsOf, judgeLabel, judgeTogether, limitsHit, verdictOn } from './judge.ts';
import { defaultLimits, type Limits } from './limits.ts';
import { type Inspectable, sourceOf } from './source.ts';
import { sourceTypeOf, tracesIn } from './traces.ts';
import { walk } from './walk.ts';
import { type Wording, wordingsIn } from './wording.ts';

/** What a validator of C2PA says of a file. */
export interface C2paReport {
  readonly state: 'valid' | 'invalid' | 'unknown';
  readonly generator?: string;
  readonly sourceTypes: readonly string[];
  readonly trusted?: boolean;
}

export type ValidateC2pa = (file: Uint8Array, format: FormatName) => Promise<C2paReport | undefined>;

export interface InspectOptions {
  /** The name of the file, for its extension, where the file does not bring one. */
  readonly name?: string;
  readonly limits?: Partial<Limits>;
  /** What the label should say, by field: what differs puts it out of form. */
  readonly expect?: LabelFields;
  /** Whether the digest of the file is taken, which reads all of it; true where it is left out. */
  readonly digest?: boolean;
  readonly hasher?: () => Hasher;
  /** Validates C2PA in a file that holds some; undefined where it cannot. */
  readonly validateC2pa?: ValidateC2pa;
}

/** Files of these formats can hold pictures and sounds, whose labels are their own. */
const EMBEDDING: readonly FormatName[] = ['pdf', 'ooxml', 'odf', 'epub', 'html', 'svg', 'markdown'];

/**
 * Inspects the marks in a file: the label in its metadata, C2PA, IPTC, traces of tools, and the facts that follow.
 * A file that is damaged, hostile or unknown is never an error: what could not be read stands in `notChecked`, and the
 * facts that hang on it are left out.
 * @throws DeepsynError `unreadable-file` where the file itself cannot be read
 */
export async function inspect(file: Inspectable, options: InspectOptions = {}): Promise<Inspection> {
  schemasAreMade();
  const limits = { ...defaultLimits, ...options.limits };
  const source = await sourceOf(file, limits);
  const name = options.name ?? source.name;
  const reader = new Reader(source, limits);
  const { format, found } = await walk(reader, name);
  const more: More = {
    isLarge: source.size > limits.memory,
    embeds: format !== undefined && EMBEDDING.includes(format.name),
    sha256: options.digest === false ? undefined : await digestOf(source, options.hasher ?? portableHasher),
    wordings: format ? await attempt(found, [], () => wordingsIn(reader, format.name)) : [],
    c2pa:
      format && (await attempt(found, undefined, () => validated(reader, found, format.name, options.validateC2pa))),
  };
  if (source.unchanged?.() === false) found.gap({ what: 'file', reason: 'changed-while-read', offset: undefined });
  const extension = extensionOf(name);
  const matches = format && extension !== undefined ? format.extensions.includes(extension) : undefined;
  if (matches === false)
    found.findings.push({ code: 'other-extension', ...(extension === undefined ? {} : { about: extension }) });
  if (format?.hasNoPlace) found.findings.push({ code: 'no-place' });
  return {
    ...judged(found, options.expect ?? {}, more),
    file: {
      ...(name === undefined ? {} : { name }),
      bytes: source.size,
      ...(more.sha256 === undefined ? {} : { sha256: more.sha256 }),
      ...(format ? { format: format.name } : {}),
      ...(extension === undefined ? {} : { claimedExtension: extension }),
      ...(matches === undefined ? {} : { extensionMatches: matches }),
    },
  };
}

/** What is gathered beside the walk. */
interface More {
  readonly sha256: string | undefined;
  readonly wordings: readonly Wording[];
  readonly c2pa: C2paReport | undefined;
  /** Whether it is too large for C2PA to be validated. */
  readonly isLarge: boolean;
  /** Whether the file can hold others, with labels of their own. */
  readonly embeds: boolean;
}

/** The most findings of a kind in an answer, so that no file makes it as long as it likes. */
const MOST = 100;

function judged(
  found: Found,
  expected: LabelFields,
  { wordings, c2pa, embeds, isLarge }: More,
): Omit<Inspection, 'file'> {
  const whole = readToEnd(found);
  const labels = found.labels.map((label) => judgeLabel(label, expected));
  const findings = [...judgeTogether(labels), ...found.findings];
  const source = sourceTypeOf(found.texts);
  const present = found.c2pa.length > 0;
  return {
    version: INSPECTION_VERSION,
    verdict: verdictOn(labels, findings, whole),
    readToEnd: whole,
    labels,
    c2pa: {
      state: c2pa?.state ?? (present ? 'present' : whole ? 'none' : 'unknown'),
      places: found.c2pa.slice(0, MOST).map(({ place }) => place),
      ...(c2pa?.generator === undefined ? {} : { generator: c2pa.generator }),
      sourceTypes: [...(c2pa?.sourceTypes ?? [])],
      ...(c2pa?.trusted === undefined ? {} : { trusted: c2pa.trusted }),
    },
    iptc: source ? { sourceType: source.sourceType } : {},
    traces: tracesIn(found.texts, c2pa?.sourceTypes ?? [])
      .slice(0, MOST)
      .map((trace) => ({ ...trace })),
    explicit: { state: wordings.length > 0 ? 'found' : 'unknown', hits: wordings.map((hit) => ({ ...hit })) },
    facts: factsOf(labels, whole, wordings.length > 0),
    findings: findings.slice(0, MOST),
    notChecked: [
      ...found.gaps.slice(0, MOST),
      ...(present && !c2pa
        ? [{ what: 'c2pa', why: isLarge ? ('over-limit' as const) : ('missing-package' as const) }]
        : []),
      ...(embeds ? [{ what: 'embedded-files', why: 'not-looked-for' as const }] : []),
      { what: 'watermark', why: 'not-looked-for' },
      { what: 'visible-or-audible-mark', why: 'not-looked-for' },
    ],
    limits: { hit: limitsHit(found) },
  };
}

/** A failure here is a gap, like one of the walk. */
async function attempt<Result>(found: Found, otherwise: Result, read: () => Promise<Result>): Promise<Result> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    found.gap(error);
    return otherwise;
  }
}

async function validated(
  reader: Reader,
  found: Found,
  format: FormatName,
  validate: ValidateC2pa | undefined,
): Promise<C2paReport | undefined> {
  if (!validate || found.c2pa.length === 0 || reader.size > reader.limits.memory) return undefined;
  return validate(await reader.held(0, reader.size, 'memory'), format);
}

export async function digestOf(source: ByteSource, hasher: () => Hasher): Promise<string> {
  const hash = hasher();
  for await (const piece of copied(source, 0, source.size)) hash.update(piece);
  return hash.digest();
}

import './jitless.ts';
import * as z from 'zod';
import { keysOf } from './keys.ts';
import { findings } from './mark-findings.ts';

export const formatNames = [
  'png',
  'jpeg',
  'webp',
  'gif',
  'tiff',
  'heif',
  'avif',
  'svg',
  'mp4',
  'matroska',
  'avi',
  'flv',
  'mp3',
  'aac',
  'wav',
  'flac',
  'ogg',
  'pdf',
  'ooxml',
  'odf',
  'epub',
  'markdown',
  'html',
  'text',
] as const;
export type FormatName = (typeof formatNames)[number];

/** Why a file could not be read to its end. Each means “could not tell”, and never “no label”. */
export const reasons = ['cut', 'malformed', 'over-limit', 'encrypted', 'unsupported', 'changed-while-read'] as const;
export type Reason = (typeof reasons)[number];

/** The seven fields of annex E of GB 45438-2025, in the order in which they are written. */
export const fieldNames = [
  'Label',
  'ContentProducer',
  'ProduceID',
  'ReservedCode1',
  'ContentPropagator',
  'PropagateID',
  'ReservedCode2',
] as const;
export type FieldName = (typeof fieldNames)[number];
export type LabelFields = Readonly<Partial<Record<FieldName, string>>>;

/** What `Label` can say: the content is synthetic, may be, or is suspected to be. */
export const labelValues = ['1', '2', '3'] as const;
export type LabelValue = (typeof labelValues)[number];

/** The version of this shape: a field may be added within it, and none changed. */
export const INSPECTION_VERSION = 1;

export const verdicts = ['in-order', 'not-in-form', 'missing', 'unknown'] as const;

const finding = z.strictObject({
  code: z.enum(keysOf(findings)),
  about: z.string().optional().describe('The field, the entry, or what else it is about'),
  offset: z.int().optional().describe('In bytes from the start of the file'),
});

const provider = z.strictObject({
  kind: z.enum(['code', 'malformed-code', 'name']),
  subject: z.enum(['organisation']).optional(),
  creditCode: z.string().optional().describe('The unified social credit code that the code is bound to'),
  checkOk: z.boolean().optional().describe('Whether the check character of the credit code fits'),
  service: z.enum(['generates', 'spreads']).optional(),
  extension: z.string().optional(),
});

const label = z.strictObject({
  place: z.string().describe('The structure that holds it, from the outside in'),
  standardPlace: z.boolean().describe('Whether the practice guides name this place for the format'),
  offset: z.int().describe('Where that structure begins, in bytes'),
  length: z.int(),
  wrapped: z.boolean().describe('Whether the fields stand in an object AIGC, as in the standard’s own example'),
  raw: z.string().describe('The text as it stands, cut after 4096 signs'),
  fields: z.partialRecord(z.enum(fieldNames), z.string()),
  producer: provider.optional().describe('What the code in ContentProducer says'),
  propagator: provider.optional().describe('What the code in ContentPropagator says'),
  integrity: z
    .strictObject({ kind: z.enum(['security-data', 'opaque']), type: z.string().optional(), checked: z.literal(false) })
    .optional()
    .describe('What ReservedCode1 holds; signatures are not checked'),
  findings: z.array(finding),
});

const gap = z.strictObject({
  what: z.string(),
  why: z.enum([...reasons, 'not-looked-for', 'missing-package']),
  offset: z.int().optional(),
});

/** What an inspection found. An absent fact is unknown, and never false. */
export const inspectionSchema = z
  .strictObject({
    version: z.literal(INSPECTION_VERSION),
    verdict: z
      .enum(verdicts)
      .describe('On the label in the metadata: in order, not in form, missing, or could not tell'),
    file: z.strictObject({
      name: z.string().optional(),
      bytes: z.int(),
      sha256: z
        .string()
        .regex(/^[0-9a-f]{64}$/)
        .optional()
        .describe('By which an event can name the very file that was inspected'),
      format: z.enum(formatNames).optional(),
      claimedExtension: z.string().optional(),
      extensionMatches: z.boolean().optional(),
    }),
    readToEnd: z.boolean().describe('Whether every place of this format was read that can hold a label'),
    labels: z.array(label),
    c2pa: z.strictObject({
      state: z.enum(['none', 'present', 'valid', 'invalid', 'unknown']),
      places: z.array(z.string()),
      generator: z.string().optional(),
      sourceTypes: z.array(z.string()),
      trusted: z.boolean().optional().describe('Whether the signer is on a list of trust; absent where none was given'),
    }),
    iptc: z.strictObject({ sourceType: z.string().optional() }),
    traces: z
      .array(z.strictObject({ tool: z.string(), place: z.string(), strength: z.enum(['stated', 'pattern']) }))
      .describe('What tools that generate left: evidence for “suspected”, never for “synthetic”'),
    explicit: z.strictObject({
      state: z.enum(['found', 'unknown']),
      hits: z.array(z.strictObject({ where: z.enum(['start', 'end']), text: z.string() })),
    }),
    facts: z
      .strictObject({
        metadata: z.strictObject({ labelled: z.boolean().optional().describe('Whether the metadata hold a label') }),
        technical: z.strictObject({
          added: z
            .literal(true)
            .optional()
            .describe('A label in the metadata is a technical mark; without one there may be another'),
          'states-synthesis': z.boolean().optional(),
          'names-provider': z.boolean().optional(),
          'numbers-content': z.boolean().optional(),
        }),
        conspicuous: z.strictObject({ added: z.literal(true).optional(), 'tells-public': z.literal(true).optional() }),
      })
      .describe('What the file shows; what it does not show is left out'),
    findings: z.array(finding).describe('On the file as a whole'),
    notChecked: z.array(gap),
    limits: z.strictObject({ hit: z.array(z.string()) }),
  })
  .describe('What an inspection found in a file');

export type Inspection = z.infer<typeof inspectionSchema>;
export type Verdict = Inspection['verdict'];

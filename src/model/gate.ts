import * as z from 'zod';
import { duration } from './duration.ts';
import { languages } from './text.ts';
import { calendarDate } from './time.ts';
import { identifier } from './unicode.ts';

/** How much a finding weighs. A gate fails from a severity on. */
export const severities = ['note', 'warning', 'error'] as const;
export type Severity = (typeof severities)[number];

/** How the result of a gate can be written. */
export const gateFormats = [
  'pretty',
  'json',
  'sarif',
  'junit',
  'github',
  'gitlab',
  'markdown',
  'html',
  'oscal',
] as const;
export type GateFormat = (typeof gateFormats)[number];

const pattern = z.string().min(1).describe('An id, or its beginning and a star: art-15.*');

const severityRule = z.strictObject({
  article: z.int().min(1).max(999).optional().describe('Findings on this article'),
  obligation: pattern.optional().describe('Findings on this obligation, or on those that begin so: art-24.*'),
  bearer: z.string().min(1).optional().describe('Findings on obligations that this bearer owes'),
  status: z.enum(['violated', 'indeterminate']).optional().describe('Findings with this status'),
  severity: z.enum(severities).describe('What they weigh'),
});

/** `deepsyn.config.yaml`: how a repository is gated. Paths start from the folder of the file. */
export const gateConfiguration = z
  .strictObject({
    $schema: z.string().optional(),
    descriptors: z.array(z.string().min(1)).min(1).optional().describe('Service descriptors, as globs'),
    policies: z.string().min(1).optional().describe('A folder of policies, instead of those of the package'),
    parameters: z
      .union([
        z.string().min(1).describe('A file with the organisation’s own parameter values'),
        z.record(z.string(), z.unknown()).describe('The values themselves, by name'),
      ])
      .optional(),
    packs: z.array(z.string().min(1)).optional().describe('Packs of later rules that are switched on'),
    severity: z
      .array(severityRule)
      .optional()
      .describe('What findings weigh: the last rule that fits counts; error otherwise'),
    'fail-on': z
      .enum([...severities, 'never'])
      .optional()
      .describe('The lowest severity that fails: error by default'),
    waivers: z
      .string()
      .min(1)
      .optional()
      .describe('The file with waivers: deepsyn.waivers.yaml by default, if it is there'),
    'not-waivable': z.array(pattern).optional().describe('Obligations that no waiver can excuse'),
    evidence: z
      .strictObject({
        'required-for': z
          .array(pattern)
          .optional()
          .describe('Facts that count only with attested evidence: service.filing.*'),
        'not-older-than': duration.optional().describe('How old an attestation may be; an older one counts as unknown'),
      })
      .optional()
      .describe('What is demanded of attested facts'),
    baseline: z.string().min(1).optional().describe('Findings that are known already, as --write-baseline writes them'),
    outputs: z
      .array(z.strictObject({ format: z.enum(gateFormats), path: z.string().min(1).optional() }))
      .optional()
      .describe('What is written, and where; to standard output without a path'),
    language: z.enum(languages).optional(),
  })
  .describe('How a repository is gated');
export type GateConfiguration = z.infer<typeof gateConfiguration>;

/** `deepsyn.waivers.yaml`: findings that someone answers for, until a day. */
export const waiversFile = z
  .strictObject({
    $schema: z.string().optional(),
    waivers: z.array(
      z.strictObject({
        obligation: z.string().min(1).describe('The obligation that is waived'),
        service: identifier.describe('The service it is waived for'),
        subject: z
          .string()
          .regex(/^[a-z-]+\/.+$/, { error: 'expected a kind and an id, such as tool/voice-studio' })
          .optional()
          .describe('One item, as kind/id; the service and all of its items where it is left out'),
        reason: z.string().min(1).max(2000).describe('Why it is waived'),
        approver: z.string().min(1).max(500).describe('Who answers for it'),
        expires: calendarDate.describe('The last day on which it holds, in China'),
        ticket: z.string().min(1).max(2000).optional().describe('Where it is followed up'),
      }),
    ),
  })
  .describe('Findings that someone answers for, until a day');
export type Waiver = z.infer<typeof waiversFile>['waivers'][number];

const factValue = z.union([z.boolean(), z.number(), z.string(), z.array(z.string()).readonly()]);

/** A finding that is known: what it is about, what it came to, and all that keeps it from being in order. */
const knownFinding = z.strictObject({
  service: z.string(),
  obligation: z.string(),
  subject: z.string().describe('As kind/id'),
  status: z.enum(['violated', 'indeterminate']),
  facts: z.record(z.string(), factValue).describe('The facts that are not as they should be'),
  unstated: z.array(z.string()).describe('The facts that are not stated'),
  uncounted: z.array(z.string()).describe('The facts that are stated, but whose attestation does not count'),
  excuse: z.string().optional().describe('What excuses it: the digest of a waiver'),
});
export type KnownFinding = z.infer<typeof knownFinding>;

/** `--write-baseline`: findings that are known already. */
export const baselineFile = z.strictObject({ version: z.literal(2), findings: z.array(knownFinding) });

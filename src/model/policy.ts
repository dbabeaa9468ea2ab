import * as z from 'zod';
import { sourceCondition } from './condition.ts';
import { exposureTiers, modalities } from './modality.ts';
import { statuses } from './status.ts';
import { text } from './text.ts';
import { calendarDate } from './time.ts';
import { eventTypes, itemKinds, type Vocabulary } from './vocabulary.ts';

const duty = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z]+(?:-[a-z]+)*$/)
    .describe('What to do, as words joined by hyphens: add-conspicuous-mark'),
  title: text.describe('What to do, for people'),
  with: z
    .record(
      z.string().regex(/^[a-z]+(?:-[a-z]+)*$/),
      z.union([z.string(), z.number(), z.boolean(), z.strictObject({ fact: z.string().min(1) })]),
    )
    .optional()
    .describe('What the one who does it needs to know: values, or facts and parameters filled in'),
});

const judgementShape = {
  when: sourceCondition.optional().describe('When the obligation applies; always, where it is left out'),
  require: sourceCondition.optional().describe('For “must”: what fulfils it'),
  forbid: sourceCondition.optional().describe('For “must-not”: what breaches it'),
  duty: duty.optional().describe('What a decision tells the caller to do while it is not done'),
  unreachable: z
    .partialRecord(z.enum(statuses), text)
    .optional()
    .describe('Statuses that no input can reach, each with the reason'),
};

const standingJudgement = z.strictObject(judgementShape);

/** How an obligation is judged on one kind of subject, as it is written. */
export type SourceJudgement = z.infer<typeof standingJudgement> & {
  readonly types?: readonly string[];
  readonly effect?: 'deny' | 'record';
};

function judgementsOn(vocabulary: Vocabulary) {
  const eventJudgement = z.strictObject({
    types: z
      .array(z.enum(eventTypes(vocabulary)))
      .min(1)
      .describe('The events that the obligation is judged on'),
    ...judgementShape,
    effect: z
      .enum(['deny', 'record'])
      .exactOptional()
      .describe(
        'Whether a breach, or not knowing, forbids the act (deny, as where it is left out) or is only recorded',
      ),
  });
  return z
    .strictObject({
      service: standingJudgement.optional().describe('Judged on the service as a whole'),
      event: eventJudgement.optional().describe('Judged on an act or an incident'),
      ...Object.fromEntries(
        itemKinds(vocabulary).map((kind) => [
          kind,
          standingJudgement.optional().describe(`Judged on each ${kind} of the service`),
        ]),
      ),
    })
    .refine((judged) => Object.keys(judged).length > 0, { error: 'expected at least one subject' })
    .pipe(z.custom<Readonly<Partial<Record<string, SourceJudgement>>>>());
}

/** A provision, cited as `art 17 ¶1 (iii)`; a sentence as `art 10 s3`. */
export const locator = z
  .string()
  .regex(/^art \d{1,3}(?: ¶\d)?(?: s\d)?(?: \([ivx]+\))?$/, { error: 'expected a provision such as art 17 ¶1 (iii)' });

/** The id of an obligation: its address in policies, cases, findings, reports and documentation. */
export const obligationId = z
  .string()
  .regex(/^art-\d{2}(?:\.[a-z]+(?:-[a-z]+)*)+$/, { error: 'expected an id such as art-09.identity-verification' });

function obligationUnder(vocabulary: Vocabulary) {
  const bearer = z.enum(Object.keys(vocabulary.roles));
  return z.strictObject({
    id: obligationId,
    provision: locator,
    bearer: z.union([bearer, z.array(bearer).min(1)]).describe('Who owes it'),
    modality: z.enum(modalities).describe('A duty, a prohibition, a power, a liability, or what a word means'),
    exposure: z.enum(exposureTiers).optional().describe('For a liability: the tier of exposure that it attaches'),
    title: text.describe('What it is called in a report'),
    demand: text.describe('What it demands, in a sentence of our own'),
    remedy: text.describe('How to put a breach right'),
    reading: text.optional().describe('How an unclear text was read, and why'),
    judged: judgementsOn(vocabulary).describe('On what it is judged, and by which conditions'),
  });
}
export type SourceObligation = z.infer<ReturnType<typeof obligationUnder>>;

/** A policy version, by its folder: `article-09/1.0.0`, or with its pack `labelling-2025/article-05/1.0.0`. */
const policyKey = z
  .string()
  .regex(/^(?:[a-z0-9-]+\/)?article-\d{2,3}\/\d+\.\d+\.\d+$/, { error: 'expected a version such as article-09/1.0.0' });

function conditionUnder({ roles }: Vocabulary) {
  return z.strictObject({
    provision: locator.optional(),
    gist: text.describe('What it means, in a sentence of our own'),
    defines: z
      .enum(['scope', ...Object.keys(roles)])
      .optional()
      .describe('The scope of the regulation, or the bearer, that it defines for policies that use this one'),
    when: sourceCondition,
  });
}

/** `policy.yaml`: one article in one version, in the words of a vocabulary. */
export function policyFile(vocabulary: Vocabulary) {
  return z.strictObject({
    $schema: z.string().optional(),
    regulation: z
      .string()
      .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
      .describe('The regulation that the article belongs to'),
    article: z.int().min(1).max(999),
    version: z
      .string()
      .regex(/^\d+\.\d+\.\d+$/)
      .describe('The version of this reading of the article'),
    effective: z
      .strictObject({
        from: calendarDate.describe('The first day on which this version applies, in China'),
        until: calendarDate.optional().describe('The last day on which it applies'),
      })
      .refine((dates) => dates.until === undefined || dates.from <= dates.until, {
        error: 'the version ends before it begins',
        path: ['until'],
      }),
    title: text.describe('What the article is about'),
    supersedes: policyKey
      .optional()
      .describe('The older version of the same article of the same law that this one takes the place of, from its own first day on',
      ),
    uses: z.array(policyKey).optional().describe('The policy versions whose named conditions are used here'),
    conditions: z
      .record(z.string().min(1).max(120), conditionUnder(vocabulary))
      .optional()
      .describe('Named conditions'),
    obligations: z.array(obligationUnder(vocabulary)).optional(),
  });
}
export type PolicyFile = z.infer<ReturnType<typeof policyFile>>;

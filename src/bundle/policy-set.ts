import { z } from 'zod';
import { type Condition, decorators, operators } from '../model/condition.ts';
import { exposureTiers, modalities } from '../model/modality.ts';
import { parameter } from '../model/parameter.ts';
import type { Policy } from '../model/policy-set.ts';
import { statuses } from '../model/status.ts';
import type { Nodes, Vocabulary } from '../model/vocabulary.ts';

const scalar = z.union([z.boolean(), z.number(), z.string()]);
const text = z.strictObject({ en: z.string(), zh: z.string().exactOptional() });

const condition: z.ZodType<Condition> = z.lazy(() =>
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('all'), of: z.array(condition) }),
    z.strictObject({ kind: z.literal('any'), of: z.array(condition) }),
    z.strictObject({ kind: z.literal('not'), of: condition }),
    z.strictObject({ kind: z.literal('reference'), to: z.string() }),
    z.strictObject({
      kind: z.literal('comparison'),
      fact: z.string(),
      decorators: z.array(z.enum(decorators)),
      operator: z.enum(operators),
      value: z.union([
        z.strictObject({ constant: z.union([scalar, z.array(scalar)]) }),
        z.strictObject({ fact: z.string() }),
      ]),
    }),
  ]),
);

const duty = z.strictObject({
  id: z.string(),
  title: text,
  with: z.record(z.string(), z.union([scalar, z.strictObject({ fact: z.string() })])),
  done: z.string().exactOptional(),
  deadline: z
    .union([
      z.strictObject({ after: z.string(), within: z.string(), unit: z.enum(['duration', 'working-days']) }),
      z.strictObject({ by: z.string() }),
    ])
    .exactOptional(),
});

const judgement = z.strictObject({
  subject: z.string(),
  types: z.array(z.string()),
  effect: z.enum(['deny', 'record']),
  applies: condition,
  complies: condition.exactOptional(),
  duty: duty.exactOptional(),
  unreachable: z.partialRecord(z.enum(statuses), text),
});

const obligation = z.strictObject({
  id: z.string(),
  policy: z.string(),
  provision: z.string(),
  bearer: z.array(z.string()),
  modality: z.enum(modalities),
  exposure: z.enum(exposureTiers).exactOptional(),
  title: text,
  demand: text,
  remedy: text,
  reading: text.exactOptional(),
  judgements: z.array(judgement),
});

const policy: z.ZodType<Policy> = z.strictObject({
  key: z.string(),
  regulation: z.string(),
  pack: z.string().exactOptional(),
  supersedes: z.string().exactOptional(),
  article: z.number(),
  version: z.string(),
  from: z.number(),
  until: z.number().exactOptional(),
  title: text,
  conditions: z.array(
    z.strictObject({
      key: z.string(),
      policy: z.string(),
      name: z.string(),
      provision: z.string().exactOptional(),
      gist: text,
      when: condition,
    }),
  ),
  obligations: z.array(obligation),
});

const described = { words: text, at: z.array(z.string()) };
const factType = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('boolean') }),
  z.strictObject({ kind: z.literal('number'), minimum: z.number().exactOptional(), maximum: z.number().exactOptional() }),
  z.strictObject({ kind: z.literal('text'), compared: z.literal(true).exactOptional() }),
  z.strictObject({ kind: z.enum(['timestamp', 'date']), past: z.literal(true).exactOptional() }),
  z.strictObject({ kind: z.literal('duration') }),
  z.strictObject({ kind: z.literal('one-of'), values: z.array(z.string()) }),
  z.strictObject({
    kind: z.literal('list'),
    values: z.array(z.string()).exactOptional(),
    compared: z.literal(true).exactOptional(),
  }),
]);
const nodes: z.ZodType<Nodes> = z.lazy(() =>
  z.record(
    z.string(),
    z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('fact'), ...described, type: factType }),
      z.strictObject({ kind: z.literal('act'), ...described }),
      z.strictObject({ kind: z.literal('group'), ...described, name: z.string().exactOptional(), nodes }),
      z.strictObject({ kind: z.literal('list'), ...described, each: z.string(), nodes }),
    ]),
  ),
);

/** A vocabulary as a bundle carries it: checked, and written out. */
const vocabulary: z.ZodType<Vocabulary> = z.strictObject({
  words: z.record(z.string(), z.strictObject({ ...described, values: z.record(z.string(), text) })),
  roles: z.record(z.string(), z.strictObject({ ...described, claimed: z.boolean(), acts: z.boolean() })),
  service: nodes,
  events: z.record(z.string(), z.strictObject({ ...described, kind: z.enum(['act', 'incident']), nodes })),
  unread: z.record(z.string(), text),
});

/** A policy set as a bundle carries it: resolved, with full names. */
export const policySetSchema = z.strictObject({
  digest: z.string().regex(/^[0-9a-f]{64}$/),
  vocabulary,
  draft: z.literal(true).exactOptional(),
  policies: z.array(policy).min(1),
  parameters: z.record(z.string(), parameter),
});

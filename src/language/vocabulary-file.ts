import '../model/jitless.ts';
import * as z from 'zod';
import { locator } from '../model/policy.ts';

/** A name in the vocabulary: lower-case words joined by hyphens. */
export const vocabularyName = z.string().regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/, {
  error: 'expected lower-case words joined by hyphens',
});

/** The type of an event: names joined by dots, as `content.published`. */
export const eventTypeName = z.string().regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*(?:\.[a-z][a-z0-9]*(?:-[a-z0-9]+)*)+$/, {
  error: 'expected names joined by dots, such as content.published',
});

const words = {
  en: z.string().min(1).describe('English'),
  zh: z.string().min(1).optional().describe('Simplified Chinese'),
};

const at = z
  .union([locator, z.array(locator).min(1)])
  .optional()
  .describe('The provisions that speak of it, in the law that the file names');

/** How a fact is answered; a fact that says nothing is a yes-or-no question. */
export const answers = ['text', 'texts', 'name', 'names', 'number', 'day', 'moment', 'duration', 'act'] as const;

/** A fact: a question in words, the provision that asks it, and what answers it. */
export const factEntry = z
  .strictObject({
    ...words,
    at,
    answer: z
      .enum(answers)
      .optional()
      .describe('What answers it; yes or no, where it is left out. Names are compared, text is not'),
    'one-of': z.string().min(1).optional().describe('One word of the list of this name answers it'),
    'some-of': z.string().min(1).optional().describe('Some words of the list of this name answer it; a complete list'),
    from: z.number().optional().describe('The smallest number'),
    to: z.number().optional().describe('The largest number'),
    ahead: z.literal(true).optional().describe('For a day or a moment: it may lie after the decision'),
  })
  .superRefine((fact, report) => {
    const ways = (['answer', 'one-of', 'some-of'] as const).filter((way) => fact[way] !== undefined);
    const [, second] = ways;
    if (second) report.addIssue({ code: 'custom', path: [second], message: 'a fact is answered in one way' });
    if (fact.ahead && fact.answer !== 'day' && fact.answer !== 'moment')
      report.addIssue({ code: 'custom', path: ['ahead'], message: 'only a day or a moment lies ahead' });
    for (const bound of ['from', 'to'] as const) {
      if (fact[bound] === undefined || fact.answer === 'number') continue;
      report.addIssue({ code: 'custom', path: [bound], message: 'only a number has bounds' });
    }
  });
export type FactEntry = z.infer<typeof factEntry>;

const groupWords = {
  ...words,
  at,
  like: vocabularyName.optional().describe('The shape whose facts the group has, after its own'),
};

/** The first line of a group: what its facts have in common. */
export const groupHeading = z.strictObject({
  ...groupWords,
  each: vocabularyName.optional().describe('Makes it a list: what one item is called in findings'),
});
export type GroupHeading = z.infer<typeof groupHeading>;

/** The first line of an event type. */
export const eventHeading = z.strictObject({
  ...groupWords,
  kind: z.enum(['act', 'incident']).describe('“act”: may this be done? “incident”: this happened'),
  says: z.array(vocabularyName).optional().describe('The parts that the event says, before facts of its own'),
});

/** A word of a list, or as `heading` what the words have in common. */
const word = z.strictObject({ ...words, at });
const wordList = z
  .record(
    z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, { error: 'expected lower-case words joined by hyphens' }),
    word,
  )
  .refine((list) => Object.hasOwn(list, 'heading') && Object.keys(list).length > 1, {
    error: 'a list has a heading, and words',
  });

const role = z.strictObject({
  ...words,
  at,
  claimed: z.boolean().optional().describe('Whether the operator of a service may claim it'),
  acts: z.boolean().optional().describe('Whether an event may name it as the one who acts'),
});

/** Facts and groups by name; a group is what has a `heading`. Each is checked where it stands. */
const entries = z.record(vocabularyName, z.record(z.string(), z.unknown()));

/** Facts that nothing reads, and why they are asked for. */
const unread = z.strictObject({ why: z.strictObject(words), facts: z.array(z.string().min(1)).min(1) });

/** A file of `vocabulary/`: several add up, and none repeats what another says. */
export const vocabularyFile = z.strictObject({
  $schema: z.string().optional(),
  law: vocabularyName.describe('The law whose provisions `at` cites'),
  words: z.record(vocabularyName, wordList).optional().describe('Lists of words that facts choose from'),
  roles: z.record(vocabularyName, role).optional().describe('Who can owe an obligation'),
  shapes: z.record(vocabularyName, entries).optional().describe('Facts that recur, for groups that are `like` them'),
  service: entries.optional().describe('What a service descriptor may say'),
  parts: entries.optional().describe('What several types of event may say'),
  events: z.record(eventTypeName, z.record(z.string(), z.unknown())).optional().describe('The types of event'),
  unread: z.array(unread).optional().describe('Facts that no policy reads, each with the reason'),
});
export type VocabularyFile = z.infer<typeof vocabularyFile>;

import './jitless.ts';
import * as z from 'zod';

/** The languages a person can be addressed in. English is always there; Simplified Chinese stands beside it. */
export const languages = ['en', 'zh'] as const;
export type Language = (typeof languages)[number];

/** Words for people: English, and Simplified Chinese where it has been written. */
export const text = z
  .strictObject({
    en: z.string().min(1).describe('English'),
    zh: z.string().min(1).optional().describe('Simplified Chinese'),
  })
  .describe('Words for people, in English and Simplified Chinese');
export type Text = z.infer<typeof text>;

/** The words in one language, or in English where that language is missing. */
export function inLanguage(words: Text, language: Language): string {
  return (language === 'zh' ? words.zh : undefined) ?? words.en;
}

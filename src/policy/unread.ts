import type { Problem } from '../model/errors.ts';
import { eventTypes } from '../model/event/index.ts';
import type { PolicySet } from '../model/policy-set.ts';
import { itemKinds } from '../model/subject.ts';
import { unreadFacts } from '../model/unread.ts';
import { inputVocabulary } from '../model/vocabulary.ts';
import { type Entry, factsRead } from './reads.ts';

/** Everything that is judged together. */
const entries: readonly Entry[] = ['service', ...itemKinds, ...eventTypes];

/**
 * Facts that people are asked for and no policy reads, unless it is said why; and reasons for facts that are read, or are
 * none.
 */
export function unreadProblems(set: PolicySet): Problem[] {
  const read = new Set(entries.flatMap((entry) => factsRead(set, entry)));
  const problem = (message: string, remedy: string): Problem => ({ path: [], message, remedy });
  const unread = [...inputVocabulary.keys()].filter((name) => !read.has(name) && unreadFacts[name] === undefined);
  const excused = Object.keys(unreadFacts).filter((name) => read.has(name) || !inputVocabulary.has(name));
  return [
    ...unread.map((name) => problem(`no policy reads ${name}`, 'read it, or say why not in src/model/unread.ts')),
    ...excused.map((name) => problem(`${name} is excused from being read`, 'take it out of src/model/unread.ts')),
  ];
}

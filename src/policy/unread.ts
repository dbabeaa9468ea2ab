import type { Problem } from '../model/errors.ts';
import type { PolicySet } from '../model/policy-set.ts';
import { eventTypes, inputFacts, itemKinds } from '../model/vocabulary.ts';
import { factsRead } from './reads.ts';

/**
 * Facts that people are asked for and no policy reads, unless it is said why; and reasons for facts that are read, or are
 * none.
 */
export function unreadProblems(set: PolicySet): Problem[] {
  const { vocabulary } = set;
  const facts = inputFacts(vocabulary);
  const entries = ['service', ...itemKinds(vocabulary), ...eventTypes(vocabulary)];
  // The type of an event chooses what is judged.
  const read = new Set(['event.type', ...entries.flatMap((entry) => factsRead(set, entry))]);
  const problem = (message: string, remedy: string): Problem => ({ path: [], message, remedy });
  const unread = [...facts.keys()].filter((name) => !read.has(name) && !Object.hasOwn(vocabulary.unread, name));
  const excused = Object.keys(vocabulary.unread).filter((name) => read.has(name) || !facts.has(name));
  return [
    ...unread.map((name) => problem(`no policy reads ${name}`, 'read it, or say why not under unread in the vocabulary')),
    ...excused.map((name) => problem(`${name} is excused from being read`, 'take it out of unread in the vocabulary')),
  ];
}

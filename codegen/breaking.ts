import { Project } from 'ts-morph';
import { suggest } from '../src/source/index.ts';

/** What embedding code names: the interfaces of the generated types, and what their members are. */
const NAMED = {
  ObligationTypes: 'obligation',
  DutyTypes: 'duty',
  FactTypes: 'fact',
  ParameterTypes: 'parameter',
} as const;

/**
 * What code that embeds the policies can no longer name, and what its handlers must learn: one sentence for each.
 * @param before the generated types as they were
 * @param after the generated types as they are to be
 */
export function breakingChanges(before: string, after: string): string[] {
  const [old, current] = [membersOf(before), membersOf(after)];
  return Object.entries(NAMED).flatMap(([name, word]) => {
    const [was, is] = [old.get(name) ?? [], current.get(name) ?? []];
    const added = is.filter((id) => !was.includes(id));
    const gone = was
      .filter((id) => !is.includes(id))
      .map((id) => {
        const { remedy } = suggest(id, added);
        return `the ${word} ${id} is gone${remedy && added.length > 0 ? ` (${remedy})` : ''}`;
      });
    const toHandle =
      word === 'duty' && was.length > 0 ? added.map((id) => `the duty ${id} is new: handlers must take it`) : [];
    return [...gone, ...toHandle];
  });
}

function membersOf(source: string): ReadonlyMap<string, readonly string[]> {
  const file = new Project({ useInMemoryFileSystem: true }).createSourceFile('obligations.ts', source);
  return new Map(
    file.getInterfaces().map((each) => [each.getName(), each.getProperties().map((one) => unquoted(one.getName()))]),
  );
}

const unquoted = (name: string): string => name.replace(/^['"]|['"]$/g, '');

import { derivations, parseDerivedName } from './derivations.ts';
import type { FactType } from './fact.ts';
import { type Parameter, parameterFact } from './parameter.ts';
import { existenceFact } from './subject.ts';
import type { Text } from './text.ts';
import type { Described, EventKind, Nodes, Vocabulary } from './vocabulary-types.ts';

export type * from './vocabulary-types.ts';

/** One fact that a policy may read: its name, its type, and where the inputs say it. */
export interface VocabularyFact {
  readonly name: string;
  readonly type: FactType;
  readonly description: Text;
  /** `service`, `event`, what an item is called, `parameter`; and `decision` for what the border knows: the time. */
  readonly scope: string;
  /** The path in the descriptor, the item, or the event's data. */
  readonly path: readonly string[];
  /** For an event's fact: the types of event that can say it. */
  readonly events?: readonly string[];
  /** For the fact that something was done: the fact that says when. A deed that is dated ahead has not been done. */
  readonly datedBy?: string;
}

/** Every fact by its name. */
export type FactTable = ReadonlyMap<string, VocabularyFact>;

/** What follows from a vocabulary, found once. */
interface Derived {
  readonly facts: FactTable;
  /** What an item is called, and the list of the descriptor that holds it. */
  readonly lists: ReadonlyMap<string, string>;
}

const derived = new WeakMap<Vocabulary, Derived>();

function derivedFrom(vocabulary: Vocabulary): Derived {
  const before = derived.get(vocabulary);
  if (before) return before;
  const lists = new Map(
    Object.entries(vocabulary.service).flatMap(([name, node]) => (node.kind === 'list' ? [[node.each, name]] : [])),
  );
  const facts = [...borderFacts(vocabulary), ...descriptorFacts(vocabulary), ...eventFacts(vocabulary)];
  const made = { lists, facts: new Map(withDates(facts).map((fact) => [fact.name, fact])) };
  derived.set(vocabulary, made);
  return made;
}

function withDates(facts: readonly VocabularyFact[]): VocabularyFact[] {
  const names = new Set(facts.map(({ name }) => name));
  return facts.map((fact) => {
    const datedBy = fact.name.replace(/\.done$/, '.at');
    return datedBy !== fact.name && names.has(datedBy) ? { ...fact, datedBy } : fact;
  });
}

/** The facts that inputs can say. Parameters come from `withParameters`. */
export const inputFacts = (vocabulary: Vocabulary): FactTable => derivedFrom(vocabulary).facts;

/** What an obligation can be judged on beside the service and events: the items of its lists. */
export const itemKinds = (vocabulary: Vocabulary): readonly string[] => [...derivedFrom(vocabulary).lists.keys()];

/**
 * The instant whose law and orders an event is judged by, in milliseconds: an act asks whether it may be done, and is
 * judged by the law of the moment in which that is decided; an incident by the law of the time at which it happened.
 * @param time the event’s own
 * @param at when it is decided
 */
export const lawTimeOf = (kind: EventKind, time: number, at: number): number => (kind === 'incident' ? time : at);

/** Whether events of a type ask or report; an act, where there is no such type, which is judged by no earlier law. */
export const kindOfEvent = ({ events }: Vocabulary, type: string): EventKind =>
  (Object.hasOwn(events, type) ? events[type]?.kind : undefined) ?? 'act';

/** The types of event, in the order in which they are written. */
export const eventTypes = (vocabulary: Vocabulary): readonly string[] => Object.keys(vocabulary.events);

/** The field of a descriptor that holds the items of a kind; undefined for what is no kind of item. */
export const listOf = (vocabulary: Vocabulary, kind: string): string | undefined =>
  derivedFrom(vocabulary).lists.get(kind);

/** The facts that inputs can say, with a fact for each parameter. */
export function withParameters(vocabulary: Vocabulary, parameters: Readonly<Record<string, Parameter>>): FactTable {
  const facts = Object.entries(parameters).map(([name, parameter]): [string, VocabularyFact] => {
    const fact = { type: typeOfParameter(parameter), description: parameter.title, scope: 'parameter', path: [name] };
    return [parameterFact(name), { name: parameterFact(name), ...fact }];
  });
  return new Map([...inputFacts(vocabulary), ...facts]);
}

/** The type of a plain or derived fact, or undefined for a name that is not there. */
export function typeOfFact(facts: FactTable, name: string): FactType | undefined {
  const parsed = parseDerivedName(name);
  if (!parsed) return facts.get(name)?.type;
  const { type } = derivations[parsed.derivation];
  return 'like' in type ? facts.get(type.like)?.type : type;
}

function typeOfParameter(parameter: Parameter): FactType {
  switch (parameter.unit) {
    case 'duration':
      return { kind: 'duration' };
    case 'working-days':
    case 'number':
      return { kind: 'number' };
    case 'yes-or-no':
      return { kind: 'boolean' };
    case 'choice':
      return { kind: 'one-of', values: parameter.choices };
    case 'list':
      return { kind: 'list' };
  }
}

function borderFacts(vocabulary: Vocabulary): VocabularyFact[] {
  const events = eventTypes(vocabulary);
  return [
    {
      name: 'decision.time',
      type: { kind: 'timestamp' },
      description: { en: 'When the decision is made', zh: '作出决定的时间' },
      scope: 'decision',
      path: [],
    },
    {
      name: 'event.time',
      type: { kind: 'timestamp' },
      description: { en: 'When the event happened', zh: '事件发生的时间' },
      scope: 'event',
      path: [],
      events,
    },
    {
      name: 'event.type',
      type: { kind: 'one-of', values: events },
      description: { en: 'The type of the event', zh: '事件类型' },
      scope: 'event',
      path: [],
      events,
    },
  ];
}

function descriptorFacts({ service }: Vocabulary): VocabularyFact[] {
  const lists = Object.values(service).flatMap((node) => (node.kind === 'list' ? [node] : []));
  const plain = Object.fromEntries(Object.entries(service).filter(([, { kind }]) => kind !== 'list'));
  return [
    ...leaves(plain, []).map((leaf) => ({ ...leaf, name: `service.${leaf.path.join('.')}`, scope: 'service' })),
    ...lists.flatMap(({ each, nodes }) =>
      leaves(nodes, []).map((leaf) => ({ ...leaf, name: `${each}.${leaf.path.join('.')}`, scope: each })),
    ),
    ...lists.map(
      ({ each, words }): VocabularyFact => ({
        name: existenceFact(each),
        type: { kind: 'boolean' },
        description: { en: `Whether there is such a ${each}`, zh: `${words.zh ?? each}：是否存在` },
        scope: each,
        path: [],
      }),
    ),
  ];
}

function eventFacts({ events }: Vocabulary): VocabularyFact[] {
  const facts = new Map<string, VocabularyFact>();
  for (const [type, { nodes }] of Object.entries(events)) {
    for (const leaf of leaves(nodes, [])) {
      const name = `event.${leaf.path.join('.')}`;
      facts.set(name, { ...leaf, name, scope: 'event', events: [...(facts.get(name)?.events ?? []), type] });
    }
  }
  return [...facts.values()];
}

type Leaf = Pick<VocabularyFact, 'path' | 'type' | 'description'>;

/** The facts of a group; each is described together with the group that it is in. */
function leaves(nodes: Nodes, path: readonly string[], group?: Described): Leaf[] {
  return Object.entries(nodes).flatMap(([name, node]): Leaf[] => {
    const own = [...path, name];
    switch (node.kind) {
      case 'fact':
        return [{ path: own, type: node.type, description: inGroup(group, node) }];
      case 'act':
        return [
          { path: [...own, 'done'], type: { kind: 'boolean' }, description: inGroup(node, ACT_DONE) },
          { path: [...own, 'at'], type: { kind: 'timestamp', past: true }, description: inGroup(node, ACT_AT) },
        ];
      case 'group':
      case 'list':
        return leaves(node.nodes, own, node);
    }
  });
}

/** What an act says. */
export const ACT_DONE: Described = { words: { en: 'Whether it has been done', zh: '是否已经完成' }, at: [] };
export const ACT_AT: Described = { words: { en: 'When it was done', zh: '完成时间' }, at: [] };

function inGroup(group: Described | undefined, own: Described): Text {
  if (!group) return cited(own);
  const [of, words] = [cited(group), cited(own)];
  const zh = of.zh !== undefined && words.zh !== undefined ? { zh: `${of.zh}：${words.zh}` } : {};
  return { en: `${of.en}: ${words.en}`, ...zh };
}

/** The words with what they cite: `How users’ real identities are verified (art 9)`. */
export function cited({ words, at }: Described): Text {
  const locators = at.map((each) => each.slice(each.indexOf('/') + 1));
  if (locators.length === 0) return words;
  const [first = ''] = locators;
  const where = locators.length === 1 ? first : `arts ${locators.map((each) => each.replace(/^art /, '')).join(', ')}`;
  return { en: `${words.en} (${where})`, ...(words.zh === undefined ? {} : { zh: words.zh }) };
}

import { globalRegistry, type z } from 'zod';
import { type DerivationName, derivations, parseDerivedName } from './derivations.ts';
import { itemLists, serviceDescriptor } from './descriptor/index.ts';
import { type EventType, eventSchemas, eventTypes } from './event/index.ts';
import { type FactType, factTypeOf } from './fact.ts';
import { keysOf } from './keys.ts';
import type { Parameter } from './parameter.ts';
import { parameterFact } from './parameter.ts';
import { existenceFact, type ItemKind, itemKinds } from './subject.ts';

/** One fact that a policy may read: its name, its type, and where the inputs say it. */
export interface VocabularyFact {
  readonly name: string;
  readonly type: FactType;
  readonly description: string;
  /** `service` and `event` facts, facts of an item, parameters, and what the border knows: the time. */
  readonly scope: 'service' | 'event' | ItemKind | 'parameter' | 'decision';
  /** The path in the descriptor, the item, or the event's data. */
  readonly path: readonly string[];
  /** For an event's fact: the types of event that can say it. */
  readonly events?: readonly EventType[];
  /** For the fact that something was done: the fact that says when. A deed that is dated ahead has not been done. */
  readonly datedBy?: string;
}

/** Every fact by name. */
export type Vocabulary = ReadonlyMap<string, VocabularyFact>;

/** The facts that the zod schemas of the inputs define. Parameters come from `withParameters`. */
export const inputVocabulary: Vocabulary = new Map(
  withDates([...decisionFacts(), ...descriptorFacts(), ...eventFacts()]).map((fact) => [fact.name, fact]),
);

function withDates(facts: readonly VocabularyFact[]): VocabularyFact[] {
  const names = new Set(facts.map(({ name }) => name));
  return facts.map((fact) => {
    const datedBy = fact.name.replace(/\.done$/, '.at');
    return datedBy !== fact.name && names.has(datedBy) ? { ...fact, datedBy } : fact;
  });
}

/** The facts at the top of an event’s data that say when what it reports happened, was found or was received. */
export const momentsOf = (type: EventType): readonly VocabularyFact[] => moments.get(type) ?? [];

const moments = new Map(
  eventTypes.map((type) => [
    type,
    [...inputVocabulary.values()].filter(
      (fact) =>
        fact.events?.includes(type) && fact.path.length === 1 && fact.type.kind === 'timestamp' && fact.type.past,
    ),
  ]),
);

/** The vocabulary with a fact for each parameter. */
export function withParameters(parameters: Readonly<Record<string, Parameter>>): Vocabulary {
  const facts = Object.entries(parameters).map(([name, parameter]): [string, VocabularyFact] => [
    parameterFact(name),
    {
      name: parameterFact(name),
      type: typeOfParameter(parameter),
      description: parameter.title.en,
      scope: 'parameter',
      path: [name],
    },
  ]);
  return new Map([...inputVocabulary, ...facts]);
}

/** The type of a plain or derived fact, or undefined for a name that is not in the vocabulary. */
export function typeOfFact(vocabulary: Vocabulary, name: string): FactType | undefined {
  const derived = parseDerivedName(name);
  return derived ? derivations[derived.derivation satisfies DerivationName].type : vocabulary.get(name)?.type;
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

function decisionFacts(): VocabularyFact[] {
  const fact = (name: string, type: FactType, description: string): VocabularyFact => ({
    name,
    type,
    description,
    scope: name.startsWith('event.') ? 'event' : 'decision',
    path: [],
    ...(name.startsWith('event.') ? { events: eventTypes } : {}),
  });
  return [
    fact('decision.time', { kind: 'timestamp' }, 'When the decision is made'),
    fact('event.time', { kind: 'timestamp' }, 'When the event happened'),
    fact('event.type', { kind: 'one-of', values: eventTypes }, 'The type of the event'),
  ];
}

function descriptorFacts(): VocabularyFact[] {
  const lists: readonly string[] = keysOf(itemLists);
  const service = leaves(serviceDescriptor, [])
    .filter((leaf) => !lists.includes(leaf.path[0] ?? ''))
    .map((leaf): VocabularyFact => ({ ...leaf, name: `service.${leaf.path.join('.')}`, scope: 'service' }));
  const items = keysOf(itemLists).flatMap((list) => {
    const kind = itemLists[list];
    const element = itemSchema(serviceDescriptor.shape[list]);
    return leaves(element, []).map(
      (leaf): VocabularyFact => ({ ...leaf, name: `${kind}.${leaf.path.join('.')}`, scope: kind }),
    );
  });
  const existence = itemKinds.map(
    (kind): VocabularyFact => ({
      name: existenceFact(kind),
      type: { kind: 'boolean' },
      description: `Whether there is such a ${kind}`,
      scope: kind,
      path: [],
    }),
  );
  return [...service, ...items, ...existence];
}

function eventFacts(): VocabularyFact[] {
  const facts = new Map<string, VocabularyFact>();
  for (const type of eventTypes) {
    for (const leaf of leaves(eventSchemas[type].shape.data, [])) {
      const name = `event.${leaf.path.join('.')}`;
      facts.set(name, { ...leaf, name, scope: 'event', events: [...(facts.get(name)?.events ?? []), type] });
    }
  }
  return [...facts.values()];
}

interface Leaf {
  readonly path: readonly string[];
  readonly type: FactType;
  readonly description: string;
}

/** The facts of a schema; each is described together with the group that it stands in. */
function leaves(schema: z.core.$ZodType, path: readonly string[], group?: string): Leaf[] {
  const type = factTypeOf(withoutOption(schema));
  const own = describe(schema);
  if (type) return [{ path, type, description: [group, own].filter((each) => each !== undefined).join(': ') }];
  const inner = withoutOption(schema);
  const shape = 'shape' in inner._zod.def ? inner._zod.def.shape : undefined;
  if (typeof shape !== 'object' || shape === null) return [];
  return Object.entries(shape as z.core.$ZodShape).flatMap(([key, value]) =>
    leaves(value, [...path, key], path.length > 0 || own === undefined ? own : undefined),
  );
}

function describe(schema: z.core.$ZodType): string | undefined {
  return globalRegistry.get(schema)?.description ?? globalRegistry.get(withoutOption(schema))?.description;
}

function itemSchema(list: z.core.$ZodType): z.core.$ZodType {
  const inner = withoutOption(list);
  if ('element' in inner._zod.def) return inner._zod.def.element as z.core.$ZodType;
  throw new Error('a list of items must be a list');
}

function withoutOption(schema: z.core.$ZodType): z.core.$ZodType {
  return 'innerType' in schema._zod.def ? withoutOption(schema._zod.def.innerType as z.core.$ZodType) : schema;
}

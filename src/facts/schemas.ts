import '../model/jitless.ts';
import * as z from 'zod';
import {
  act,
  booleanFact,
  dateFact,
  durationFact,
  group,
  items,
  listFact,
  listOfFact,
  numberFact,
  nameFact,
  namesFact,
  oneOfFact,
  pastDateFact,
  pastFact,
  textFact,
  timestampFact,
  type FactType,
} from '../model/fact.ts';
import type { ServiceDescriptor, ServiceEvent } from '../model/inputs.ts';
import { cited, type Node, type Nodes, type Vocabulary } from '../model/vocabulary.ts';
import { identifier } from '../model/unicode.ts';
import { inEnvelope } from './envelope.ts';

/** The schemas of the inputs under a vocabulary: each is made when it is first asked for. */
export interface InputSchemas {
  descriptor(): z.ZodType<ServiceDescriptor>;
  /** The schema of the events of a type; undefined where there is no such type. */
  event(type: string): z.ZodType<ServiceEvent> | undefined;
  /** The schema of what events of a type say in `data`. */
  data(type: string): z.ZodObject | undefined;
}

const made = new WeakMap<Vocabulary, InputSchemas>();

/** The schemas that follow from a vocabulary. */
export function schemasOf(vocabulary: Vocabulary): InputSchemas {
  const before = made.get(vocabulary);
  if (before) return before;
  const data = remembered((type) => {
    const event = Object.hasOwn(vocabulary.events, type) ? vocabulary.events[type] : undefined;
    return event && z.strictObject(shapeOf(event.nodes));
  });
  const schemas: InputSchemas = {
    data,
    event: remembered((type) => {
      const said = data(type);
      return said && inEnvelope(type, said).pipe(z.custom<ServiceEvent>());
    }),
    descriptor: remembered(() => descriptorOf(vocabulary.service).pipe(z.custom<ServiceDescriptor>())).bind(
      undefined,
      '',
    ),
  };
  made.set(vocabulary, schemas);
  return schemas;
}

/** Makes a value for a name once. */
function remembered<Value>(make: (name: string) => Value): (name: string) => Value {
  const values = new Map<string, Value>();
  return (name) => {
    const before = values.get(name);
    if (before !== undefined) return before;
    const value = make(name);
    if (value !== undefined) values.set(name, value);
    return value;
  };
}

function descriptorOf(service: Nodes) {
  return z
    .strictObject({
      $schema: z.string().optional().describe('The JSON Schema of this file, for editors'),
      id: identifier.describe('Names the service in findings'),
      name: z.string().min(1).max(500).describe('What people call the service'),
      operator: z.string().min(1).max(500).optional().describe('Who operates it'),
      ...shapeOf(service),
    })
    .describe('A service descriptor: what a service is and does. Absent is unknown, never “no”.');
}

function shapeOf(nodes: Nodes): Record<string, z.ZodType> {
  return Object.fromEntries(Object.entries(nodes).map(([name, node]) => [name, schemaOf(node)]));
}

function schemaOf(node: Node): z.ZodType {
  const description = cited(node).en;
  switch (node.kind) {
    case 'act':
      return act(description);
    case 'group':
      return group(description, shapeOf(node.nodes));
    case 'list':
      return items(description, shapeOf(node.nodes));
    case 'fact':
      return factSchema(node.type, description);
  }
}

function factSchema(type: FactType, description: string): z.ZodType {
  switch (type.kind) {
    case 'boolean':
      return booleanFact(description);
    case 'number':
      return numberFact(description, type.minimum, type.maximum);
    case 'text':
      return type.compared ? nameFact(description) : textFact(description);
    case 'timestamp':
      return type.past ? pastFact(description) : timestampFact(description);
    case 'date':
      return type.past ? pastDateFact(description) : dateFact(description);
    case 'duration':
      return durationFact(description);
    case 'one-of':
      return oneOfFact(type.values, description);
    case 'list':
      if (type.values) return listOfFact(type.values, description);
      return type.compared ? namesFact(description) : listFact(description);
  }
}

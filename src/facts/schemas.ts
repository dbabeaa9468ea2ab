import '../model/jitless.ts';
import * as z from 'zod';
import type { Described, EventNode, Node, Nodes, Vocabulary } from '../language/vocabulary.ts';
import {
  act,
  booleanFact,
  dateFact,
  durationFact,
  group,
  identifier,
  items,
  listFact,
  listOfFact,
  numberFact,
  oneOfFact,
  textFact,
  timestampFact,
  type FactType,
} from '../model/fact.ts';

/** The schema of a service descriptor. */
export function descriptorSchema({ service }: Vocabulary) {
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

/** The schema of what events of one type may say in `data`. */
export function dataSchema({ nodes }: EventNode) {
  return z.strictObject(shapeOf(nodes));
}

function shapeOf(nodes: Nodes): Record<string, z.ZodType> {
  return Object.fromEntries(Object.entries(nodes).map(([name, node]) => [name, schemaOf(node)]));
}

function schemaOf(node: Node): z.ZodType {
  const description = describedAs(node);
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
      return textFact(description);
    case 'timestamp':
      return timestampFact(description);
    case 'date':
      return dateFact(description);
    case 'duration':
      return durationFact(description);
    case 'one-of':
      return oneOfFact(type.values, description);
    case 'list':
      return type.values ? listOfFact(type.values, description) : listFact(description);
  }
}

/** The words with what they cite: `How users’ real identities are verified (art 9)`. */
export function describedAs({ words, at }: Described): string {
  const locators = at.map((each) => each.slice(each.indexOf('/') + 1));
  const [first] = locators;
  if (first === undefined) return words.en;
  const cited = locators.length === 1 ? first : `arts ${locators.map((each) => each.replace(/^art /, '')).join(', ')}`;
  return `${words.en} (${cited})`;
}

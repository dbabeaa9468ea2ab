import {
  type JSDocStructure,
  type OptionalKind,
  Project,
  type PropertySignatureStructure,
  type SourceFile,
} from 'ts-morph';
import type { FactType } from '../src/model/fact.ts';
import type { Described, Node, Nodes, Vocabulary } from '../src/model/vocabulary.ts';
import { formatTypeScript } from './format.ts';
import { HEADER } from './header.ts';

type Property = OptionalKind<PropertySignatureStructure>;

/**
 * TypeScript for those who write descriptors and events in code: an editor shows what a fact means, in both languages,
 * and which provision speaks of it.
 */
export function inputTypes(vocabulary: Vocabulary): string {
  const file = new Project({ useInMemoryFileSystem: true }).createSourceFile('inputs.ts');
  file.addStatements(COMMON);
  const shapes = new Shapes(file);
  file.addInterface({
    name: 'ServiceDescriptor',
    isExported: true,
    docs: ['A service descriptor: what a service is and does. Absent is unknown, never “no”.'],
    properties: [...IDENTITY, ...shapes.properties(vocabulary.service)],
  });
  file.addInterface({
    name: 'EventData',
    isExported: true,
    docs: ['What an event says in `data`, by its type. Absent is unknown.'],
    properties: Object.entries(vocabulary.events).map(([type, event]) => ({
      ...described(type, event, shapes.typeOf(event.nodes)),
      hasQuestionToken: false,
    })),
  });
  file.addStatements(EVENTS);
  return formatTypeScript(`${HEADER}\n${file.getFullText()}`, 'inputs.ts');
}

/** A shape, and a part of several events, has a type of its own name, written once. */
class Shapes {
  readonly #file: SourceFile;
  readonly #known = new Map<string, string>();

  constructor(file: SourceFile) {
    this.#file = file;
  }

  properties(nodes: Nodes): Property[] {
    return Object.entries(nodes).map(([name, node]) => described(name, node, this.#typeOfNode(node)));
  }

  typeOf(nodes: Nodes): string {
    const lines = this.properties(nodes).map(
      ({ name, type, docs }) => `/** ${docsOf(docs)} */ readonly ${name}?: ${String(type)};`,
    );
    return `{ ${lines.join('\n')} }`;
  }

  #typeOfNode(node: Node): string {
    switch (node.kind) {
      case 'act':
        return 'Act | undefined';
      case 'fact':
        return `Fact<${typeOfFact(node.type)}> | undefined`;
      case 'group':
        return `${node.name === undefined ? this.typeOf(node.nodes) : this.#named(node.name, node.nodes)} | undefined`;
      case 'list':
        return `readonly (Item & ${this.typeOf(node.nodes)})[] | undefined`;
    }
  }

  /** The type of a shape; a group that adds facts of its own has its own. */
  #named(shape: string, nodes: Nodes): string {
    const name = pascal(shape);
    const type = this.typeOf(nodes);
    const before = this.#known.get(name);
    if (before === undefined) {
      this.#known.set(name, type);
      this.#file.addInterface({ name, isExported: true, properties: this.properties(nodes) });
    }
    return before === undefined || before === type ? name : type;
  }
}

function described(name: string, { words, at }: Described, type: string): Property {
  const cited = at.length > 0 ? `\n\n${at.join(', ')}` : '';
  const docs = `${[words.en, words.zh].filter((each) => each !== undefined).join(' ')}${cited}`;
  const description: OptionalKind<JSDocStructure> = { description: docs.replaceAll('*/', '*\\/') };
  return { name: JSON.stringify(name), type, isReadonly: true, hasQuestionToken: true, docs: [description] };
}

function docsOf(docs: Property['docs']): string {
  const [first] = docs ?? [];
  const text = typeof first === 'object' ? first.description : first;
  return typeof text === 'string' ? text.replaceAll('\n\n', ' ') : '';
}

const pascal = (name: string): string =>
  name.replace(/(?:^|-)([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

function typeOfFact(type: FactType): string {
  switch (type.kind) {
    case 'boolean':
      return 'boolean';
    case 'number':
      return 'number';
    case 'text':
    case 'timestamp':
    case 'date':
    case 'duration':
      return 'string';
    case 'one-of':
      return union(type.values);
    case 'list':
      return `readonly ${type.values ? `(${union(type.values)})` : 'string'}[]`;
  }
}

const union = (values: readonly string[]): string =>
  values.map((value) => JSON.stringify(value)).join(' | ') || 'never';

const identity = (name: string, about: string, optional: boolean): Property => ({
  name: JSON.stringify(name),
  type: optional ? 'string | undefined' : 'string',
  isReadonly: true,
  hasQuestionToken: optional,
  docs: [about],
});

const IDENTITY: readonly Property[] = [
  identity('$schema', 'The JSON Schema of this file, for editors.', true),
  identity('id', 'Names the service in findings.', false),
  identity('name', 'What people call the service.', false),
  identity('operator', 'Who operates it.', true),
];

const COMMON = `
/** A fact given plainly, or attested: who vouches for it, when, and on what evidence. */
export type Fact<Value> =
  | Value
  | {
      readonly value: Value;
      readonly by: string;
      readonly at: string;
      readonly evidence?: readonly { readonly uri: string; readonly sha256?: string | undefined }[] | undefined;
    };

/** Something done or not done, and when. An act that gives its time also says whether it was done. */
export interface Act {
  readonly done?: Fact<boolean> | undefined;
  readonly at?: Fact<string> | undefined;
}

/** An item of a list: its id names it in findings. */
export interface Item {
  readonly id: string;
}
`;

const EVENTS = `
/** The types of event that deepsyn judges. */
export type EventType = keyof EventData;

/** An event: what someone asks to do, or what happened, in CloudEvents 1.0. */
export type ServiceEvent<Type extends EventType = EventType> = {
  readonly [Each in Type]: {
    readonly specversion: '1.0';
    readonly id: string;
    readonly source: string;
    readonly type: Each;
    readonly time: string;
    readonly subject?: string | undefined;
    readonly recordedtime?: string | undefined;
    readonly datacontenttype?: string | undefined;
    readonly dataschema?: string | undefined;
    readonly data?: EventData[Each] | undefined;
    /** Extension attributes have plain values. */
    readonly [extension: string]: unknown;
  };
}[Type];
`;

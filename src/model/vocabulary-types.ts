import type { FactType } from './fact.ts';
import type { Text } from './text.ts';

/** What people are told of a name, and the provisions that speak of it: `deep-synthesis/art 9`. */
export interface Described {
  readonly words: Text;
  readonly at: readonly string[];
}

/** A question, and what answers it. */
export interface FactNode extends Described {
  readonly kind: 'fact';
  readonly type: FactType;
}

/** Something done or not done, and when: the facts `done` and `at`. */
export interface ActNode extends Described {
  readonly kind: 'act';
}

export interface GroupNode extends Described {
  readonly kind: 'group';
  /** The shape or the part that it is, where it adds nothing to it. */
  readonly name?: string;
  readonly nodes: Nodes;
}

/** A list of items, each judged on its own. */
export interface ListNode extends Described {
  readonly kind: 'list';
  /** What one item is called in findings. */
  readonly each: string;
  readonly nodes: Nodes;
}

export type Node = FactNode | ActNode | GroupNode | ListNode;
export type Nodes = Readonly<Record<string, Node>>;

/** An act asks whether it may be done; an incident says what happened. */
export type EventKind = 'act' | 'incident';

/** A type of event. */
export interface EventNode extends Described {
  readonly kind: EventKind;
  readonly nodes: Nodes;
}

export interface Role extends Described {
  /** Whether the operator of a service may claim it. */
  readonly claimed: boolean;
  /** Whether an event may name it as the one who acts. */
  readonly acts: boolean;
}

/** A list of words that facts choose from. */
export interface WordList extends Described {
  readonly values: Readonly<Record<string, Text>>;
}

/** What inputs may say: the files of `vocabulary/`, checked and written out. */
export interface Vocabulary {
  readonly words: Readonly<Record<string, WordList>>;
  readonly roles: Readonly<Record<string, Role>>;
  readonly service: Nodes;
  readonly events: Readonly<Record<string, EventNode>>;
  /** Facts that no policy reads, and why they are asked for. */
  readonly unread: Readonly<Record<string, Text>>;
}

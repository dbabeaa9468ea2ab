import type { z } from 'zod';
import { DeepsynError, type Problem } from '../model/errors.ts';
import type { FactType } from '../model/fact.ts';
import { isRecord } from '../model/keys.ts';
import type { Text } from '../model/text.ts';
import type { Described, EventNode, Node, Nodes, Role, Vocabulary, WordList } from '../model/vocabulary.ts';
import { type SourceDocument, suggest, validate } from '../source/core.ts';
import {
  eventHeading,
  type FactEntry,
  factEntry,
  type GroupHeading,
  groupHeading,
  type VocabularyFile,
  vocabularyFile,
} from './vocabulary-file.ts';

/** Where something was written. */
interface Place {
  readonly document: SourceDocument;
  readonly law: string;
  readonly path: readonly (string | number)[];
}

type Entry =
  | { readonly kind: 'fact'; readonly fact: FactEntry; readonly place: Place }
  | { readonly kind: 'group'; readonly heading: GroupHeading; readonly entries: Entries; readonly place: Place };
type Entries = Map<string, Entry>;

/** Names that a fact cannot have: the language, or JavaScript, means something else by them. */
const RESERVED: readonly string[] = ['heading', 'value', 'constructor'];
/** Names that an item of a list has already. */
const ITEM_NAMES: readonly string[] = ['id', 'exists'];

/**
 * Adds up the files of a vocabulary, and writes out its shapes and parts.
 * @throws DeepsynError `invalid-policy` with every problem of every file
 */
export function resolveVocabulary(documents: readonly SourceDocument[]): Vocabulary {
  const problems: Problem[] = [];
  const files = documents.flatMap((document) => {
    const file = attempt(problems, [], () => validate(vocabularyFile, document, 'invalid-policy'));
    return file ? [{ document, file }] : [];
  });
  if (problems.length > 0) throw new DeepsynError('invalid-policy', problems);
  const vocabulary = new Resolution(files, problems).vocabulary();
  if (problems.length > 0) throw new DeepsynError('invalid-policy', problems);
  return vocabulary;
}

/** What `read` gives, or undefined where it throws: its problems are kept, below the path. */
function attempt<Value>(problems: Problem[], below: Place['path'], read: () => Value): Value | undefined {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof DeepsynError)) throw error;
    problems.push(...error.problems.map((problem) => ({ ...problem, path: [...below, ...problem.path] })));
    return undefined;
  }
}

interface ReadFile {
  readonly document: SourceDocument;
  readonly file: VocabularyFile;
}

class Resolution {
  readonly #problems: Problem[];
  readonly #shapes = new Map<string, Entries>();
  readonly #parts: Entries = new Map();
  readonly #service: Entries = new Map();
  readonly #events = new Map<string, { heading: z.infer<typeof eventHeading>; entries: Entries; place: Place }>();
  readonly #words = new Map<string, WordList>();
  readonly #roles = new Map<string, Role>();
  readonly #unread = new Map<string, Text>();

  constructor(files: readonly ReadFile[], problems: Problem[]) {
    this.#problems = problems;
    for (const { document, file } of files) {
      const place = (...path: readonly string[]): Place => ({ document, law: file.law, path });
      for (const [name, role] of Object.entries(file.roles ?? {})) {
        const { claimed = false, acts = false } = role;
        const at = place('roles', name);
        if (this.#roles.has(name)) this.#report(at, `the role ${name} is declared twice`, 'give it another name');
        this.#roles.set(name, { ...described(role, at), claimed, acts });
      }
      for (const [name, { heading, ...values }] of Object.entries(file.words ?? {})) {
        const at = place('words', name);
        if (this.#words.has(name)) this.#report(at, `the list ${name} is declared twice`, 'give it another name');
        if (!heading) continue;
        const texts = Object.entries(values).map(([id, word]): [string, Text] => [id, wordsOf(word)]);
        this.#words.set(name, { ...described(heading, at), values: Object.fromEntries(texts) });
      }
      for (const [name, entries] of Object.entries(file.shapes ?? {})) {
        const at = place('shapes', name);
        if (this.#shapes.has(name)) this.#report(at, `the shape ${name} is declared twice`, 'give it another name');
        this.#shapes.set(name, this.#entries(entries, at, new Map()));
      }
      this.#entries(file.parts ?? {}, place('parts'), this.#parts);
      this.#entries(file.service ?? {}, place('service'), this.#service);
      for (const [type, { heading, ...entries }] of Object.entries(file.events ?? {})) {
        this.#event(type, heading, entries, place('events', type));
      }
      for (const { why, facts } of file.unread ?? []) for (const name of facts) this.#unread.set(name, wordsOf(why));
    }
    const roles = [...this.#roles];
    const listOfRoles = (en: string, zh: string, chosen: typeof roles): WordList => ({
      words: { en, zh },
      at: [],
      values: Object.fromEntries(chosen.map(([name, { words }]) => [name, words])),
    });
    this.#words.set(
      CLAIMED,
      listOfRoles(
        'Roles that are claimed',
        '运营者可自认的身份',
        roles.filter(([, { claimed }]) => claimed),
      ),
    );
    this.#words.set(
      ACTING,
      listOfRoles(
        'Roles that act',
        '行为人的身份',
        roles.filter(([, { acts }]) => acts),
      ),
    );
  }

  vocabulary(): Vocabulary {
    const events = [...this.#events].map(([type, { heading, entries, place }]): [string, EventNode] => {
      const said = (heading.says ?? []).flatMap((name, index): [string, Entry][] => {
        const part = this.#parts.get(name);
        if (part) return [[name, part]];
        const at = { ...place, path: [...place.path, 'heading', 'says', index] };
        this.#report(at, `there is no part “${name}”`, suggest(name, [...this.#parts.keys()]).remedy);
        return [];
      });
      const { kind } = heading;
      const parts = this.#nodes(new Map(said));
      const named = Object.entries(parts).map(([name, part]) => [name, part.kind === 'group' ? { name, ...part } : part]);
      return [type, { ...described(heading, place), kind, nodes: { ...Object.fromEntries(named), ...this.#nodes(entries) } }];
    });
    this.#oneTypeEach(events);
    return {
      words: Object.fromEntries(this.#words),
      roles: Object.fromEntries(this.#roles),
      service: this.#nodes(this.#service),
      events: Object.fromEntries(events),
      unread: Object.fromEntries(this.#unread),
    };
  }

  /** Reads facts and groups; a group that is there already is continued. */
  #entries(raw: Readonly<Record<string, unknown>>, place: Place, into: Entries): Entries {
    for (const [name, value] of Object.entries(raw)) {
      const here = below(place, name);
      if (RESERVED.includes(name)) this.#report(here, `a fact cannot be called “${name}”`, 'give it another name');
      const before = into.get(name);
      if (isRecord(value) && Object.hasOwn(value, 'heading')) {
        const { heading: rawHeading, ...entries } = value;
        const heading = this.#check(groupHeading, rawHeading, below(here, 'heading'));
        if (!heading) continue;
        if (before) this.#report(here, `${name} is declared twice`, `it stands in ${before.place.document.file} too`);
        into.set(name, {
          kind: 'group',
          heading,
          place: here,
          entries: this.#entries(asRecord(entries), here, new Map()),
        });
      } else {
        const fact = this.#check(factEntry, value, here);
        if (!fact) continue;
        if (before) this.#report(here, `${name} is declared twice`, `it stands in ${before.place.document.file} too`);
        into.set(name, { kind: 'fact', fact, place: here });
      }
    }
    return into;
  }

  #event(type: string, rawHeading: unknown, entries: Readonly<Record<string, unknown>>, place: Place): void {
    const heading = this.#check(eventHeading, rawHeading, below(place, 'heading'));
    if (!heading) return;
    if (this.#events.has(type)) this.#report(place, `the event ${type} is declared twice`, 'give it another name');
    this.#events.set(type, { heading, place, entries: this.#entries(entries, place, new Map()) });
  }

  #nodes(entries: Entries, open: readonly string[] = []): Nodes {
    return Object.fromEntries(
      [...entries].flatMap(([name, entry]) => {
        const node = entry.kind === 'fact' ? this.#fact(entry.fact, entry.place) : this.#group(entry, open);
        return node ? [[name, node]] : [];
      }),
    );
  }

  #group({ heading, entries, place }: Extract<Entry, { kind: 'group' }>, open: readonly string[]): Node | undefined {
    const shape = this.#shape(heading.like, place, open);
    for (const name of shape?.keys() ?? []) {
      if (entries.has(name)) this.#report(below(place, name), `the shape ${heading.like} has “${name}” already`);
    }
    const all = new Map([...entries, ...(shape ?? [])]);
    if (all.size === 0) this.#report(place, 'a group needs facts', 'write some, or name a shape under like');
    const nodes = this.#nodes(all, heading.like === undefined ? open : [...open, heading.like]);
    if (heading.each === undefined) {
      const name = heading.like !== undefined && entries.size === 0 ? { name: heading.like } : {};
      return { kind: 'group', ...described(heading, place), ...name, nodes };
    }
    for (const name of ITEM_NAMES.filter((each) => all.has(each))) {
      this.#report(below(place, name), `an item has “${name}” already`, 'give the fact another name');
    }
    return { kind: 'list', ...described(heading, place), each: heading.each, nodes };
  }

  #shape(name: string | undefined, place: Place, open: readonly string[]): Entries | undefined {
    if (name === undefined) return undefined;
    const at = below(below(place, 'heading'), 'like');
    const shape = this.#shapes.get(name);
    if (!shape) this.#report(at, `there is no shape “${name}”`, suggest(name, [...this.#shapes.keys()]).remedy);
    if (!open.includes(name)) return shape;
    this.#report(at, `shapes go in a circle: ${[...open, name].join(' → ')}`, 'take one of them out');
    return undefined;
  }

  #fact(fact: FactEntry, place: Place): Node | undefined {
    if (fact.answer === 'act') return { kind: 'act', ...described(fact, place) };
    const type = this.#typeOf(fact, place);
    return type && { kind: 'fact', ...described(fact, place), type };
  }

  #typeOf(fact: FactEntry, place: Place): FactType | undefined {
    const { 'one-of': oneOf, 'some-of': someOf } = fact;
    if (oneOf !== undefined || someOf !== undefined) {
      const name = oneOf ?? someOf ?? '';
      const list = this.#words.get(name);
      if (list) return { kind: oneOf === undefined ? 'list' : 'one-of', values: Object.keys(list.values) };
      const at = below(place, oneOf === undefined ? 'some-of' : 'one-of');
      this.#report(at, `there is no list of words “${name}”`, suggest(name, [...this.#words.keys()]).remedy);
      return undefined;
    }
    switch (fact.answer) {
      case 'text':
        return { kind: 'text' };
      case 'texts':
        return { kind: 'list' };
      case 'name':
        return { kind: 'text', compared: true };
      case 'names':
        return { kind: 'list', compared: true };
      case 'number':
        return { kind: 'number', minimum: fact.from ?? 0, maximum: fact.to ?? Number.MAX_SAFE_INTEGER };
      case 'day':
        return fact.ahead ? { kind: 'date' } : { kind: 'date', past: true };
      case 'moment':
        return fact.ahead ? { kind: 'timestamp' } : { kind: 'timestamp', past: true };
      case 'duration':
        return { kind: 'duration' };
      case 'act':
      case undefined:
        return { kind: 'boolean' };
    }
  }

  /** A fact of several types of event means the same in each. */
  #oneTypeEach(events: readonly (readonly [string, EventNode])[]): void {
    const seen = new Map<string, { readonly type: string; readonly event: string }>();
    const visit = (nodes: Nodes, path: string, event: string): void => {
      for (const [name, node] of Object.entries(nodes)) {
        const full = `${path}.${name}`;
        const type = node.kind === 'fact' ? JSON.stringify(node.type) : node.kind;
        const before = seen.get(full);
        if (before && before.type !== type) {
          const place = this.#events.get(event)?.place;
          if (place)
            this.#report(below(place, name), `${full} has another type in ${before.event}`, 'rename one of them');
        }
        if (!before) seen.set(full, { type, event });
        if (node.kind === 'group' || node.kind === 'list') visit(node.nodes, full, event);
      }
    };
    for (const [type, { nodes }] of events) visit(nodes, 'event', type);
  }

  #check<Schema extends z.ZodType>(schema: Schema, value: unknown, place: Place): z.infer<Schema> | undefined {
    const { document, path } = place;
    const part: SourceDocument = {
      file: document.file,
      text: document.text,
      value,
      locate: (inner) => document.locate([...path, ...inner]),
      locateKey: (inner) => document.locateKey([...path, ...inner]),
    };
    return attempt(this.#problems, path, () => validate(schema, part, 'invalid-policy'));
  }

  #report({ document, path }: Place, message: string, remedy?: string): void {
    const position = document.locateKey(path);
    const problem = { file: document.file, position, path, message };
    this.#problems.push(remedy === undefined ? problem : { ...problem, remedy });
  }
}

/** Lists of words that follow from the roles. */
const CLAIMED = 'roles that are claimed';
const ACTING = 'roles that act';

const below = (place: Place, name: string): Place => ({ ...place, path: [...place.path, name] });

const asRecord = (value: unknown): Readonly<Record<string, unknown>> => (isRecord(value) ? value : {});

interface Worded {
  readonly en: string;
  readonly zh?: string | undefined;
  readonly at?: string | readonly string[] | undefined;
}

function described({ en, zh, at }: Worded, { law }: Place): Described {
  const cited = at === undefined ? [] : typeof at === 'string' ? [at] : at;
  return { words: wordsOf({ en, zh }), at: cited.map((locator) => `${law}/${locator}`) };
}

const wordsOf = ({ en, zh }: Worded): Text => (zh === undefined ? { en } : { en, zh });

import type { Comparison } from '../src/model/condition.ts';
import { baseFacts } from '../src/model/derivations.ts';
import type { FactType } from '../src/model/fact.ts';
import type { PolicySet } from '../src/model/policy-set.ts';
import { eventTypes, inputFacts, type Node, type Nodes, type VocabularyFact } from '../src/model/vocabulary.ts';
import { comparisonsOf, judgementsOf, namedConditions } from '../src/policy/index.ts';
import { formatTypeScript } from './format.ts';
import { HEADER } from './header.ts';

/** The place of each fact among the slots. */
type SlotOf = ReadonlyMap<string, number>;

/**
 * Straight-line code for decisions that are made again and again. For each type of event: a reader, which checks an event
 * as its schema does and lays its facts into slots, and a key, which is the same for events that no policy tells apart.
 * A reader that is not sure says so, and the schema decides.
 */
export function fastPaths(set: PolicySet): string {
  const { vocabulary } = set;
  /** Every fact that an event can say, in a fixed order. */
  const facts = [...inputFacts(vocabulary).values()].filter(({ scope, path }) => scope === 'event' && path.length > 0);
  const slots = new Map(facts.map(({ name }, index) => [name, index]));
  const readers = new Readers(slots);
  const paths = eventTypes(vocabulary).map((type) => {
    const read = readers.groupReader(vocabulary.events[type]?.nodes ?? {}, []);
    const { body, words } = keyOf(type, set, slots);
    const parameters = [
      body.includes('s[') || body.includes('(s,') ? 's: Slots' : '_s: Slots',
      ...(body.includes('known') ? ['known: Known'] : []),
    ];
    const key = `function key${pascal(type)}(${parameters.join(', ')}): number | string {\n${body}\n}`;
    return { type, read, past: pastOf(type, facts, slots), key: [...words, key].join('\n') };
  });
  const table = paths.map(
    ({ type, read, past }) =>
      `${JSON.stringify(type)}: { read: ${read}, past: ${JSON.stringify(past)}, key: key${pascal(type)} }`,
  );
  return formatTypeScript(
    [
      HEADER,
      "import { compare, type FastPath, instant, isPlain, type Known, outcome, plainName, type Slots } from '../decide/fast.ts';",
      '',
      `/** The digest of the policies that this code was made from. */\nexport const fastPathsOf = '${set.digest}';`,
      `/** The names of the facts in the slots. */\nexport const slotNames: readonly string[] = ${JSON.stringify([...slots.keys()])};`,
      ...facts.flatMap(({ name, type }) =>
        type.kind === 'list' && type.values
          ? [`const words${slots.get(name)}: ReadonlySet<unknown> = new Set(${JSON.stringify(type.values)});`]
          : [],
      ),
      ...readers.code,
      ...paths.map(({ key }) => key),
      `/** By type of event. */\nexport const fastPaths: { readonly [Type in string]?: FastPath } = { ${table.join(', ')} };`,
    ].join('\n\n'),
    'fast.ts',
  );
}

/** The slots of what an event of a type says of the past. */
function pastOf(type: string, facts: readonly VocabularyFact[], slots: SlotOf): readonly number[] {
  return facts.flatMap((fact) => {
    const isPast = 'past' in fact.type && fact.events?.includes(type);
    return isPast ? (slots.get(fact.name) ?? []) : [];
  });
}

const pascal = (type: string): string =>
  type
    .split(/[.-]/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');

/** Readers of groups; one for each group at each place. */
class Readers {
  readonly code: string[] = [];
  readonly #slots: SlotOf;
  readonly #known = new Map<string, string>();

  constructor(slots: SlotOf) {
    this.#slots = slots;
  }

  groupReader(nodes: Nodes, path: readonly string[]): string {
    const cases = Object.entries(nodes).map(
      ([field, node]) => `case ${JSON.stringify(field)}: ${this.#read(node, [...path, field])} break;`,
    );
    return this.#reader(cases, '');
  }

  #read(node: Node, path: readonly string[]): string {
    switch (node.kind) {
      case 'fact':
        return readFact(node.type, this.#slotOf(path));
      case 'act':
        return `if (!${this.#actReader(path)}(v, s)) return false;`;
      case 'group':
      case 'list':
        return `if (!${this.groupReader(node.nodes, path)}(v, s)) return false;`;
    }
  }

  #actReader(path: readonly string[]): string {
    const [done, at] = [this.#slotOf([...path, 'done']), this.#slotOf([...path, 'at'])];
    const cases = [
      `case 'done': ${readFact({ kind: 'boolean' }, done)} break;`,
      `case 'at': ${readFact({ kind: 'timestamp' }, at)} break;`,
    ];
    // An act that gives its time must also say whether it was done.
    return this.#reader(cases, `if (s[${at}] !== undefined && s[${done}] === undefined) return false;`);
  }

  #slotOf = (path: readonly string[]): number | undefined => this.#slots.get(`event.${path.join('.')}`);

  /** The name of a function that reads such fields; the same code is written once. */
  #reader(cases: readonly string[], refinement: string): string {
    const body = `(value: unknown, s: Slots): boolean {
  if (!isPlain(value)) return false;
  for (const field of Object.keys(value)) {
    const v = value[field];
    switch (field) { ${cases.join('\n')} default: return false; }
  }
  ${refinement}
  return true;
}`;
    const before = this.#known.get(body);
    if (before) return before;
    const name = `read${this.#known.size}`;
    this.#known.set(body, name);
    this.code.push(`function ${name}${body}`);
    return name;
  }
}

/** Checks a plain value of a fact and lays it into its slot; whatever is unusual is left to the schema. */
function readFact(type: FactType, slot: number | undefined): string {
  const store = (value: string) => `s[${slot}] = ${value};`;
  switch (type.kind) {
    case 'boolean':
      return `if (typeof v !== 'boolean') return false; ${store('v')}`;
    case 'text':
      if (type.compared) return `{ const word = plainName(v); if (word === undefined) return false; ${store('word')} }`;
      return `if (typeof v !== 'string' || v.length === 0 || v.length > 2000 || !v.isWellFormed()) return false; ${store('v')}`;
    case 'timestamp':
      return `{ const at = instant(v); if (at === undefined) return false; ${store('at')} }`;
    case 'one-of': {
      const tests = type.values.map((word) => `v !== ${JSON.stringify(word)}`).join(' && ');
      return `if (typeof v !== 'string' || (${tests})) return false; ${store('v')}`;
    }
    case 'list': {
      const longest = type.values ? 1000 : 10_000;
      const fits = type.compared
        ? 'plainName(each) !== undefined'
        : type.values
          ? `words${slot}.has(each)`
          : `typeof each === 'string' && each.length > 0 && each.length <= 2000 && each.isWellFormed()`;
      return `{ if (!Array.isArray(v) || v.length > ${longest}) return false; for (const each of v) if (!(${fits})) return false; ${store('v')} }`;
    }
    default:
      return 'return false;';
  }
}

interface Digit {
  readonly code: string;
  readonly radix: number;
}

/** The key of a type: a digit for each fact, or for the outcome of a comparison that is not of one fact with a constant. */
function keyOf(type: string, set: PolicySet, slots: SlotOf): { body: string; words: string[] } {
  const named = namedConditions(set);
  const all = judgementsOf(set, type).flatMap(({ judgement }) => comparisonsOf(judgement, named));
  const distinct = [...new Map(all.map((each) => [JSON.stringify(each), each])).values()];
  const dynamic = distinct.filter(
    (each) => basesOf(each).some((fact) => slots.has(fact) || isClock(fact)) || readsOrders(each),
  );
  const simple = dynamic.filter((each) => 'constant' in each.value && slots.has(each.fact));
  const others = dynamic.filter((each) => !simple.includes(each));
  const words: string[] = [];
  const facts = [...new Set(simple.map(({ fact }) => fact))];
  const digits: Digit[] = facts.map((fact) => {
    const own = simple.filter((each) => each.fact === fact);
    const factType = inputFacts(set.vocabulary).get(fact)?.type;
    return digitOf(`s[${slots.get(fact)}]`, factType, own, `${pascal(type)}${slots.get(fact)}`, words);
  });
  for (const each of others) {
    const orders = ordersDigit(each, slots);
    if (orders) {
      digits.push(orders);
      const slot = slots.get(each.fact);
      if (slot !== undefined && !facts.includes(each.fact)) {
        facts.push(each.fact);
        digits.push({ code: `(s[${slot}] === undefined ? 0 : 1)`, radix: 2 });
      }
      continue;
    }
    const name = `comparison${pascal(type)}${words.length}`;
    words.push(`const ${name} = ${JSON.stringify(each)} as const;`);
    digits.push({ code: `outcome(compare(${name}, s, known))`, radix: 3 });
    for (const base of basesOf(each).filter((fact) => slots.has(fact) && !facts.includes(fact))) {
      facts.push(base);
      digits.push({ code: `(s[${slots.get(base)}] === undefined ? 0 : 1)`, radix: 2 });
    }
  }
  return { body: packed(digits), words };
}

/** What orders suspend is asked on every publication, so it is compared at once: unknown, so, or not so. */
function ordersDigit({ fact, decorators, operator, value }: Comparison, slots: SlotOf): Digit | undefined {
  if (decorators.length > 0) return undefined;
  const unknown = 'known.suspended === undefined';
  if (fact === 'suspended-activities()' && operator === 'contains' && 'constant' in value) {
    const word = JSON.stringify(value.constant);
    return { code: `(${unknown} ? 0 : known.suspended.activities.includes(${word}) ? 1 : 2)`, radix: 3 };
  }
  const slot = slots.get(fact);
  if (slot === undefined || operator !== 'in' || !('fact' in value) || value.fact !== 'suspended-services()')
    return undefined;
  const absent = `known.suspended?.services === undefined || s[${slot}] === undefined`;
  return { code: `(${absent} ? 0 : known.suspended.services.includes(String(s[${slot}])) ? 1 : 2)`, radix: 3 };
}

/** Digits packed into as few exact integers as they need, joined where one does not suffice. */
function packed(digits: readonly Digit[]): string {
  const keys: Digit[][] = [[]];
  let size = 1;
  for (const digit of digits) {
    if (size * digit.radix > Number.MAX_SAFE_INTEGER) {
      keys.push([]);
      size = 1;
    }
    size *= digit.radix;
    keys.at(-1)?.push(digit);
  }
  const lines = keys.map((own, index) => {
    const steps = own.map(({ code, radix }) => `k${index} = k${index} * ${radix} + ${code};`);
    return [`let k${index} = 0;`, ...steps].join('\n');
  });
  const result = keys.length === 1 ? 'k0' : `\`${keys.map((_, index) => `\${k${index}}`).join(' ')}\``;
  return [...lines, `return ${result};`].join('\n');
}

const isClock = (fact: string): boolean => fact === 'decision.time' || fact === 'event.time';

const readsOrders = ({ fact, value }: Comparison): boolean =>
  [fact, 'fact' in value ? value.fact : ''].some((each) => each.startsWith('suspended-'));

function basesOf({ fact, value }: Comparison): readonly string[] {
  return [fact, ...('fact' in value ? [value.fact] : [])].flatMap(baseFacts);
}

function digitOf(
  slot: string,
  type: FactType | undefined,
  comparisons: readonly Comparison[],
  name: string,
  words: string[],
): Digit {
  switch (type?.kind) {
    case 'boolean':
      return { code: `(${slot} === undefined ? 0 : ${slot} === true ? 1 : 2)`, radix: 3 };
    case 'list': {
      // Each comparison with a list asks whether some word is so, or whether every one is: a bit that some word sets.
      const bits = comparisons.map((each) => wordTest(each));
      const known = type.values ?? comparisons.flatMap(constantsOf);
      const masks = [...new Set(known)].map((word) => [word, mask(bits, word)]);
      words.push(
        `const masks${name}: ReadonlyMap<unknown, number> = new Map(${JSON.stringify(masks)});`,
        `function mask${name}(list: unknown): number {
  if (!Array.isArray(list)) return 0;
  let bits = 0;
  for (const word of list) bits |= masks${name}.get(word) ?? ${mask(bits, 'a word that no policy names')};
  return bits + 1;
}`,
      );
      return { code: `mask${name}(${slot})`, radix: 2 ** bits.length + 1 };
    }
    default: {
      const constants = [...new Set(comparisons.flatMap(constantsOf))];
      const tests = constants.map((word, index) => `${slot} === ${JSON.stringify(word)} ? ${index + 2} : `).join('');
      return { code: `(${slot} === undefined ? 0 : ${tests}1)`, radix: constants.length + 2 };
    }
  }
}

const constantsOf = ({ value }: Comparison): string[] =>
  'fact' in value ? [] : (typeof value.constant === 'object' ? value.constant : [value.constant]).map(String);

const mask = (tests: readonly ((word: string) => boolean)[], word: string): number =>
  tests.reduce((bits, test, index) => (test(word) ? bits | (1 << index) : bits), 0);

/** Whether one word of a list settles a comparison: it is there, or it breaks what every word has to be. */
function wordTest(comparison: Comparison): (word: string) => boolean {
  const constants = constantsOf(comparison);
  const decorators = comparison.decorators.filter((each) => each !== 'presumed').join(':');
  switch (`${decorators}:${comparison.operator}`) {
    case ':contains':
    case ':doesNotContain':
    case 'someFact:in':
    case 'someFact:equal':
    case 'everyFact:notIn':
    case 'everyFact:notEqual':
      return (word) => constants.includes(word);
    case 'someFact:notIn':
    case 'someFact:notEqual':
    case 'everyFact:in':
    case 'everyFact:equal':
      return (word) => !constants.includes(word);
    default:
      throw new Error(`no class is known for ${decorators}:${comparison.operator}`);
  }
}

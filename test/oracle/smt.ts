import type { Comparison, Condition, Constant, Decorator, Operator } from '../../src/model/condition.ts';
import { baseFacts, parseDerivedName } from '../../src/model/derivations.ts';
import { suspendable } from '../../src/model/descriptor/supervision.ts';
import { durationToMilliseconds } from '../../src/model/duration.ts';
import type { FactType } from '../../src/model/fact.ts';
import { parameterFact } from '../../src/model/parameter.ts';
import type { Judgement, PolicySet } from '../../src/model/policy-set.ts';
import { typeOfFact, withParameters } from '../../src/model/vocabulary.ts';
import { comparisonsOf } from '../../src/policy/index.ts';

/** A value in SMT-LIB. Words are whole numbers, and lists say of each word whether they hold it. */
type Term =
  | { readonly sort: 'plain' | 'real'; readonly text: string }
  | { readonly sort: 'list'; readonly holds: readonly { readonly word: string; readonly if: string }[] };

/** True, and false, each as a formula: neither holds where it is not known. */
interface Kleene {
  readonly yes: string;
  readonly no: string;
}

/** Writes the question whether two judgements, without references, ever come to different statuses. */
export function questionOf(set: PolicySet, judgements: readonly [Judgement, Judgement]): string {
  const comparisons = judgements.flatMap((each) => comparisonsOf(each, new Map()));
  const writer = writerFor(set, comparisons);
  const [one, other] = judgements.map((each) => statusTerm(each, writer.truthOf));
  return [...writer.declarations(), `(assert (not (= ${one} ${other})))`].join('\n');
}

const namesIn = ({ fact, value }: Comparison): readonly string[] => ('fact' in value ? [fact, value.fact] : [fact]);

function statusTerm({ applies, complies }: Judgement, truthOf: (condition: Condition) => Kleene): string {
  const [scope, met] = [truthOf(applies), complies && truthOf(complies)];
  if (!met) return `(ite ${scope.no} 0 (ite ${scope.yes} 2 3))`;
  return `(ite ${scope.no} 0 (ite (and ${scope.yes} ${met.no}) 1 (ite ${met.yes} 2 3)))`;
}

function writerFor(set: PolicySet, comparisons: readonly Comparison[]) {
  const declared = new Map<string, readonly string[]>();
  const vocabulary = withParameters(set.parameters);
  const constants = comparisons.flatMap(({ value }) => ('constant' in value ? [value.constant].flat() : []));
  const types = new Map(comparisons.flatMap(namesIn).map((name) => [name, typeOf(name)]));
  const own = [...types.values()].flatMap((type) => ('values' in type ? (type.values ?? []) : []));
  // As many words beside those that are named as there are facts to hold them.
  const spare = [...types.keys()].map((_, index) => `spare ${index}`);
  const words = [...new Set([...constants.filter((each) => typeof each === 'string'), ...own, ...spare])];

  function typeOf(name: string): FactType {
    if (name === 'suspended-activities()') return { kind: 'list', values: suspendable };
    return typeOfFact(vocabulary, name) ?? { kind: 'text' };
  }

  const wordNumber = (word: string): string => String(words.indexOf(word));

  function declare(name: string): void {
    if (declared.has(name)) return;
    const type = typeOf(name);
    const parameter = Object.entries(set.parameters).find(([each]) => parameterFact(each) === name)?.[1];
    const always = name === 'decision.time' || (parameter !== undefined && parameter.unit !== 'list');
    const value = `|v ${name}|`;
    const lines = [`(declare-const |k ${name}| Bool)`, ...(always ? [`(assert |k ${name}|)`] : [])];
    const isCount = parseDerivedName(name) !== undefined || parameter?.unit === 'working-days';
    switch (type.kind) {
      case 'boolean':
        lines.push(`(declare-const ${value} Bool)`);
        break;
      case 'one-of':
      case 'text': {
        const among = 'values' in type ? type.values : words;
        lines.push(
          `(declare-const ${value} Int)`,
          `(assert ${anyOf(among.map((word) => `(= ${value} ${wordNumber(word)})`))})`,
        );
        break;
      }
      case 'list':
        for (const word of type.values ?? words) lines.push(`(declare-const |h ${name} ${word}| Bool)`);
        break;
      case 'number':
        lines.push(`(declare-const ${value} ${isCount ? 'Int' : 'Real'})`, `(assert (>= ${value} 0))`);
        break;
      default:
        lines.push(`(declare-const ${value} Int)`, ...(type.kind === 'duration' ? [`(assert (>= ${value} 0))`] : []));
    }
    for (const bound of ['minimum', 'maximum'] as const) {
      const limit = parameter && bound in parameter ? Reflect.get(parameter, bound) : undefined;
      if (limit === undefined) continue;
      const measured = typeof limit === 'string' ? (durationToMilliseconds(limit) ?? 0) / 1000 : Number(limit);
      lines.push(`(assert (${bound === 'minimum' ? '>=' : '<='} ${value} ${numeral(measured)}))`);
    }
    declared.set(name, lines);
  }

  /** Days and seconds are declared as whole numbers of them, and count in milliseconds. */
  function plainTerm(name: string): Term {
    declare(name);
    const type = typeOf(name);
    const value = `|v ${name}|`;
    switch (type.kind) {
      case 'list':
        return {
          sort: 'list',
          holds: (type.values ?? words).map((word) => ({ word: wordNumber(word), if: `|h ${name} ${word}|` })),
        };
      case 'date':
        return { sort: 'plain', text: `(- (* 86400000 ${value}) 28800000)` };
      case 'duration':
        return { sort: 'plain', text: `(* 1000 ${value})` };
      case 'number':
        return {
          sort: 'real',
          text: declared.get(name)?.some((line) => line.endsWith('Int)')) ? `(to_real ${value})` : value,
        };
      default:
        return { sort: 'plain', text: value };
    }
  }

  function factTerm(name: string): { readonly known: string; readonly term: Term } {
    const derived = parseDerivedName(name);
    if (!derived || derived.params.length === 0) return { term: plainTerm(name), known: `|k ${name}|` };
    const grounds = baseFacts(name);
    for (const each of grounds) declare(each);
    const known = allOf(grounds.map((each) => `|k ${each}|`));
    if (derived.derivation.startsWith('working-days')) return { known, term: plainTerm(name) };
    // Without calendar months, which neither side tries, every way to count a limit gives the limit.
    const [limit] = derived.params;
    if (derived.derivation.startsWith('counted-') && limit !== undefined) return { known, term: plainTerm(limit) };
    const [from = '', to = ''] = grounds.map((each) => textOf(plainTerm(each)));
    return { known, term: { sort: 'plain', text: `(- ${to} ${from})` } };
  }

  function constantTerm(value: boolean | number | string): Term {
    if (typeof value === 'number') return { sort: 'plain', text: numeral(value) };
    return { sort: 'plain', text: typeof value === 'boolean' ? String(value) : wordNumber(value) };
  }

  function comparisonTruth({ fact, decorators, operator, value }: Comparison): Kleene {
    const left = factTerm(fact);
    const right = 'fact' in value ? factTerm(value.fact) : { known: 'true', term: constantsTerm(value.constant) };
    const holds = compared(decorators, operator, left.term, right.term);
    const known = allOf([left.known, right.known]);
    const [yes, no] = [allOf([known, holds]), allOf([known, `(not ${holds})`])];
    return decorators[0] === 'presumed' ? { yes: anyOf([`(not ${left.known})`, yes]), no } : { yes, no };
  }

  function constantsTerm(value: Constant): Term {
    if (typeof value !== 'object') return constantTerm(value);
    return { sort: 'list', holds: value.map((each) => ({ word: textOf(constantTerm(each)), if: 'true' })) };
  }

  function truthOf(condition: Condition): Kleene {
    switch (condition.kind) {
      case 'all':
      case 'any': {
        const parts = condition.of.map(truthOf);
        const [yes, no] = [parts.map((each) => each.yes), parts.map((each) => each.no)];
        return condition.kind === 'all' ? { yes: allOf(yes), no: anyOf(no) } : { yes: anyOf(yes), no: allOf(no) };
      }
      case 'not': {
        const { yes, no } = truthOf(condition.of);
        return { yes: no, no: yes };
      }
      case 'reference':
        throw new Error('references have to be written out');
      case 'comparison':
        return comparisonTruth(condition);
    }
  }

  return { truthOf, declarations: () => [...declared.values()].flat() };
}

const elementsOf = (term: Term) => (term.sort === 'list' ? term.holds : [{ word: term.text, if: 'true' }]);

function compared(decorators: readonly Decorator[], operator: Operator, left: Term, right: Term): string {
  const [first, ...rest] = decorators;
  const each = (side: Term, make: (element: Term) => string) =>
    elementsOf(side).map((element) => ({ ...element, holds: make({ sort: 'plain', text: element.word }) }));
  const some = (found: ReturnType<typeof each>) => anyOf(found.map((one) => allOf([one.if, one.holds])));
  const every = (found: ReturnType<typeof each>) => allOf(found.map((one) => `(=> ${one.if} ${one.holds})`));
  switch (first) {
    case 'not':
      return `(not ${compared(rest, operator, left, right)})`;
    case 'someFact':
      return some(each(left, (element) => compared(rest, operator, element, right)));
    case 'everyFact':
      return every(each(left, (element) => compared(rest, operator, element, right)));
    case 'someValue':
      return some(each(right, (element) => compared(rest, operator, left, element)));
    case 'everyValue':
      return every(each(right, (element) => compared(rest, operator, left, element)));
    default:
      return related(operator, left, right);
  }
}

function related(operator: Operator, left: Term, right: Term): string {
  const among = (list: Term, one: Term): string =>
    anyOf(elementsOf(list).map((each) => allOf([each.if, `(= ${each.word} ${textOf(one)})`])));
  const [a, b] = left.sort === 'list' || right.sort === 'list' ? ['', ''] : [textOf(left), textOf(right)];
  switch (operator) {
    case 'equal':
      return `(= ${a} ${b})`;
    case 'notEqual':
      return `(not (= ${a} ${b}))`;
    case 'in':
      return among(right, left);
    case 'notIn':
      return `(not ${among(right, left)})`;
    case 'contains':
      return among(left, right);
    case 'doesNotContain':
      return `(not ${among(left, right)})`;
    case 'lessThan':
      return `(< ${a} ${b})`;
    case 'lessThanInclusive':
      return `(<= ${a} ${b})`;
    case 'greaterThan':
      return `(> ${a} ${b})`;
    case 'greaterThanInclusive':
      return `(>= ${a} ${b})`;
  }
}

function textOf(term: Term): string {
  if (term.sort === 'list') throw new Error('a list is compared as if it were one value');
  return term.text;
}

const numeral = (value: number): string => (value < 0 ? `(- ${-value})` : String(value));
const allOf = (parts: readonly string[]): string => (parts.length === 0 ? 'true' : `(and ${parts.join(' ')})`);
const anyOf = (parts: readonly string[]): string => (parts.length === 0 ? 'false' : `(or ${parts.join(' ')})`);

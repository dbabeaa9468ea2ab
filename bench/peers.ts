import { compileFunction } from 'node:vm';
import { preparsePolicySet, statefulIsAuthorized } from '@cedar-policy/cedar-wasm/nodejs';
import { ZenEngine } from '@gorules/zen-engine';
import { Environment } from '@marcbachmann/cel-js';
import { LogicEngine } from 'json-logic-engine';
import { Engine, type NestedCondition, type TopLevelCondition } from 'json-rules-engine';
import type { Comparison } from '../src/model/condition.ts';
import type { Facts, FactValue } from '../src/model/fact.ts';
import type { Status } from '../src/model/status.ts';
import { type Logic, namesOf, type Rule, statusOf } from './logic.ts';
import type { Workload } from './workload.ts';

/** An engine that was given the obligations. */
export interface Contender {
  readonly name: string;
  /** What it does and does not do beside the others. */
  readonly note: string;
  /** Decides on one event of the workload; what comes back is kept from being optimised away. */
  readonly decide: (index: number) => unknown;
  /** What it came to, for the check before it is timed. */
  readonly statuses?: (answer: unknown) => ReadonlyMap<string, Status>;
  readonly close?: () => Promise<void>;
}

type Ready = Readonly<Record<string, FactValue>>;

/** Every engine that takes facts: ready ones, under short names, without any cost of getting them. */
export async function openPeers(workload: Workload, rules: readonly Rule[]): Promise<Contender[]> {
  const names = namesOf(rules);
  const name = (fact: string): string => names.get(fact) ?? fact;
  const inputs = workload.facts.map((facts) => renamed(facts, names));
  const input = (index: number): Ready => inputs[index] ?? {};
  const parts = rules.flatMap((rule) => [rule.violated, rule.notApplicable, rule.satisfied]);
  const fromFlags = (flag: (index: number) => boolean) =>
    new Map(
      rules.map(({ obligation }, index) => [
        obligation,
        statusOf(flag(index * 3), flag(index * 3 + 1), flag(index * 3 + 2)),
      ]),
    );
  const fromList = (answer: unknown) => fromFlags((index) => Array.isArray(answer) && answer[index] === true);
  return [
    floor(rules, name, input),
    jsonLogic(parts, name, input, fromList),
    cel(parts, name, input, fromList),
    cedar(parts, name, input, fromFlags),
    await zen(parts, name, input, fromFlags),
    jsonRulesEngine(parts, name, input, fromFlags),
  ];
}

function renamed(facts: Facts, names: ReadonlyMap<string, string>): Ready {
  return Object.fromEntries(
    Object.entries(facts).flatMap(([fact, value]) => {
      const name = names.get(fact);
      return name === undefined ? [] : [[name, value]];
    }),
  );
}

const wordsOf = ({ value }: Comparison): (string | boolean | number)[] =>
  'fact' in value ? [] : typeof value.constant === 'object' ? [...value.constant] : [value.constant];

const operation = ({ decorators, operator }: Comparison): string =>
  [...decorators.filter((each) => each !== 'presumed'), operator].join(':');

/** What a person would write: one function, with sets made beforehand. */
function floor(rules: readonly Rule[], name: (fact: string) => string, input: (index: number) => Ready): Contender {
  const sets: ReadonlySet<unknown>[] = [];
  const set = (words: readonly unknown[]): string => `sets[${sets.push(new Set(words)) - 1}]`;
  const shared = new Map<string, string>();
  const lines: string[] = [];
  const write = (logic: Logic): string => {
    if ('of' in logic) {
      if (logic.of.length === 0) return String(logic.op === 'and');
      const key = JSON.stringify(logic);
      const known = shared.get(key);
      if (known) return known;
      const text = logic.of.map(write).join(logic.op === 'and' ? ' && ' : ' || ');
      const variable = `c${shared.size}`;
      lines.push(`const ${variable} = ${text};`);
      shared.set(key, variable);
      return variable;
    }
    if (logic.op !== 'test') return `f.${name(logic.fact)} ${logic.op === 'known' ? '!==' : '==='} undefined`;
    const { comparison, negated } = logic;
    const left = `f.${name(comparison.fact)}`;
    const words = wordsOf(comparison);
    const right = 'fact' in comparison.value ? `f.${name(comparison.value.fact)}` : JSON.stringify(words[0]);
    return `${negated ? '!' : ''}(${javascript(operation(comparison), left, right, 'fact' in comparison.value ? right : undefined, () => set(words))})`;
  };
  const results = rules.map(
    ({ violated, notApplicable, satisfied }) =>
      `${write(violated)} ? 'violated' : ${write(notApplicable)} ? 'not-applicable' : ${write(satisfied)} ? 'satisfied' : 'indeterminate'`,
  );
  const source = `${lines.join('\n')}\nreturn [${results.join(',\n')}];`;
  const made = compileFunction(source, ['f', 'sets']);
  return {
    name: 'hand-written function',
    note: 'ready facts; statuses alone',
    decide: (index) => made(input(index), sets),
    statuses: (answer) => new Map(rules.map(({ obligation }, index) => [obligation, Object(answer)[index]])),
  };
}

function javascript(
  operator: string,
  left: string,
  right: string,
  list: string | undefined,
  set: () => string,
): string {
  switch (operator) {
    case 'equal':
      return `${left} === ${right}`;
    case 'notEqual':
      return `${left} !== ${right}`;
    case 'in':
      return list ? `${list} !== undefined && ${list}.includes(${left})` : `${set()}.has(${left})`;
    case 'contains':
      return `${left} !== undefined && ${left}.includes(${right})`;
    case 'doesNotContain':
      return `!(${left} !== undefined && ${left}.includes(${right}))`;
    case 'someFact:in':
      return `${left} !== undefined && ${left}.some((each) => ${set()}.has(each))`;
    case 'someFact:notIn':
      return `${left} !== undefined && ${left}.some((each) => !${set()}.has(each))`;
    default:
      throw new Error(`the benchmark has no ${operator}`);
  }
}

function jsonLogic(
  parts: readonly Logic[],
  name: (fact: string) => string,
  input: (index: number) => Ready,
  statuses: NonNullable<Contender['statuses']>,
): Contender {
  const engine = new LogicEngine();
  const write = (logic: Logic): unknown => {
    if ('of' in logic) return logic.of.length === 0 ? logic.op === 'and' : { [logic.op]: logic.of.map(write) };
    if (logic.op !== 'test') return { [logic.op === 'known' ? '!==' : '===']: [{ var: name(logic.fact) }, null] };
    const { comparison, negated } = logic;
    const left = { var: name(comparison.fact) };
    const words = wordsOf(comparison);
    const right = 'fact' in comparison.value ? { var: name(comparison.value.fact) } : words;
    const test = {
      equal: { '===': [left, words[0]] },
      notEqual: { '!==': [left, words[0]] },
      in: { in: [left, right] },
      contains: { in: [words[0], left] },
      'someFact:in': { some: [left, { in: [{ var: '' }, words] }] },
      'someFact:notIn': { some: [left, { '!': [{ in: [{ var: '' }, words] }] }] },
    }[operation(comparison)];
    return negated ? { '!': [test] } : test;
  };
  const compiled = parts.map((logic) => engine.build(write(logic)));
  return {
    name: 'json-logic-engine',
    note: 'compiled; ready facts; flags alone',
    decide: (index) => compiled.map((run) => run(input(index)) === true),
    statuses,
  };
}

function cel(
  parts: readonly Logic[],
  name: (fact: string) => string,
  input: (index: number) => Ready,
  statuses: NonNullable<Contender['statuses']>,
): Contender {
  const write = (logic: Logic): string => {
    if ('of' in logic) {
      if (logic.of.length === 0) return String(logic.op === 'and');
      return `(${logic.of.map(write).join(logic.op === 'and' ? ' && ' : ' || ')})`;
    }
    if (logic.op !== 'test') return `${logic.op === 'known' ? '' : '!'}has(f.${name(logic.fact)})`;
    const { comparison, negated } = logic;
    const left = `f.${name(comparison.fact)}`;
    const words = wordsOf(comparison);
    const list = 'fact' in comparison.value ? `f.${name(comparison.value.fact)}` : JSON.stringify(words);
    const one = JSON.stringify(words[0]);
    const test = {
      equal: `${left} == ${one}`,
      notEqual: `${left} != ${one}`,
      in: `${left} in ${list}`,
      contains: `${one} in ${left}`,
      'someFact:in': `${left}.exists(e, e in ${list})`,
      'someFact:notIn': `${left}.exists(e, !(e in ${list}))`,
    }[operation(comparison)];
    return negated ? `!(${test})` : `(${test})`;
  };
  const environment = new Environment({
    unlistedVariablesAreDyn: true,
    limits: { maxAstNodes: 1_000_000, maxDepth: 1000, maxListElements: 10_000 },
  });
  const compiled = parts.map((logic) => environment.parse(write(logic)));
  return {
    name: '@marcbachmann/cel-js',
    note: 'parsed; ready facts; flags alone',
    decide: (index) => {
      const context = { f: input(index) };
      return compiled.map((run) => run(context) === true);
    },
    statuses,
  };
}

function cedar(
  parts: readonly Logic[],
  name: (fact: string) => string,
  input: (index: number) => Ready,
  fromFlags: (flag: (index: number) => boolean) => ReadonlyMap<string, Status>,
): Contender {
  const write = (logic: Logic): string => {
    if ('of' in logic) {
      if (logic.of.length === 0) return String(logic.op === 'and');
      return `(${logic.of.map(write).join(logic.op === 'and' ? ' && ' : ' || ')})`;
    }
    if (logic.op !== 'test') return `${logic.op === 'known' ? '' : '!'}(context has ${name(logic.fact)})`;
    const { comparison, negated } = logic;
    const left = `context.${name(comparison.fact)}`;
    const words = wordsOf(comparison);
    const list = 'fact' in comparison.value ? `context.${name(comparison.value.fact)}` : JSON.stringify(words);
    const one = JSON.stringify(words[0]);
    const test = {
      equal: `${left} == ${one}`,
      notEqual: `${left} != ${one}`,
      in: `${list}.contains(${left})`,
      contains: `${left}.contains(${one})`,
      'someFact:in': `${left}.containsAny(${list})`,
      // Cedar has no lambda: a list with any word at all is all that is asked.
      'someFact:notIn': words.length === 0 ? `!(${left}.isEmpty())` : undefined,
    }[operation(comparison)];
    return negated ? `!(${test})` : `(${test})`;
  };
  const staticPolicies = Object.fromEntries(
    parts.map((logic, index) => [`p${index}`, `permit(principal, action, resource) when { ${write(logic)} };`]),
  );
  const parsed = preparsePolicySet('bench', { staticPolicies });
  if (parsed.type !== 'success') throw new Error(JSON.stringify(parsed));
  return {
    name: '@cedar-policy/cedar-wasm',
    note: 'policies parsed beforehand; ready facts; ids of the policies that hold',
    decide: (index) =>
      statefulIsAuthorized({
        principal: { type: 'User', id: 'u' },
        action: { type: 'Action', id: 'publish' },
        resource: { type: 'Content', id: 'c' },
        context: JSON.parse(JSON.stringify(input(index))),
        preparsedPolicySetId: 'bench',
        entities: [],
      }),
    statuses: (answer) => {
      const { response } = Object(answer);
      const held = new Set<string>(response?.diagnostics.reason ?? []);
      return fromFlags((index) => held.has(`p${index}`));
    },
  };
}

async function zen(
  parts: readonly Logic[],
  name: (fact: string) => string,
  input: (index: number) => Ready,
  fromFlags: (flag: (index: number) => boolean) => ReadonlyMap<string, Status>,
): Promise<Contender> {
  const write = (logic: Logic): string => {
    if ('of' in logic) {
      if (logic.of.length === 0) return String(logic.op === 'and');
      return `(${logic.of.map(write).join(` ${logic.op} `)})`;
    }
    if (logic.op !== 'test') return `(${name(logic.fact)} ${logic.op === 'known' ? '!=' : '=='} null)`;
    const { comparison, negated } = logic;
    const left = name(comparison.fact);
    const words = wordsOf(comparison);
    const list = 'fact' in comparison.value ? name(comparison.value.fact) : JSON.stringify(words);
    const one = JSON.stringify(words[0]);
    const test = {
      equal: `${left} == ${one}`,
      notEqual: `${left} != ${one}`,
      in: `${left} in ${list}`,
      contains: `contains(${left} ?? [], ${one})`,
      'someFact:in': `some(${left} ?? [], # in ${list})`,
      'someFact:notIn': words.length === 0 ? `len(${left} ?? []) > 0` : `some(${left} ?? [], # not in ${list})`,
    }[operation(comparison)];
    return negated ? `not (${test})` : `(${test})`;
  };
  const expressions = parts.map((logic, index) => ({ id: `e${index}`, key: `r${index}`, value: write(logic) }));
  const at = { x: 0, y: 0 };
  const content = {
    nodes: [
      { id: 'in', name: 'in', type: 'inputNode', position: at },
      { id: 'rules', name: 'rules', type: 'expressionNode', position: at, content: { expressions } },
      { id: 'out', name: 'out', type: 'outputNode', position: at },
    ],
    edges: [
      { id: 'a', sourceId: 'in', targetId: 'rules', type: 'edge' },
      { id: 'b', sourceId: 'rules', targetId: 'out', type: 'edge' },
    ],
  };
  const decision = new ZenEngine().createDecision(content);
  return {
    name: '@gorules/zen-engine',
    note: 'native; ready facts; flags alone',
    decide: (index) => decision.evaluate(input(index)),
    statuses: (answer) => fromFlags((index) => Object(answer).result?.[`r${index}`] === true),
  };
}

function jsonRulesEngine(
  parts: readonly Logic[],
  name: (fact: string) => string,
  input: (index: number) => Ready,
  fromFlags: (flag: (index: number) => boolean) => ReadonlyMap<string, Status>,
): Contender {
  const engine = new Engine([], { allowUndefinedFacts: true });
  engine.addOperator('known', (value: unknown) => value !== undefined);
  engine.addOperatorDecorator(
    'whereKnown',
    (fact: unknown, value: unknown, next) => fact !== undefined && next(fact, value),
  );
  const write = (logic: Logic): NestedCondition => {
    if ('of' in logic) {
      // An empty “any” would hold here.
      if (logic.of.length === 0 && logic.op === 'or') return { fact: 'never', operator: 'known', value: true };
      const of = logic.of.map(write);
      return logic.op === 'and' ? { all: of } : { any: of };
    }
    if (logic.op !== 'test') {
      const known = { fact: name(logic.fact), operator: 'known', value: true };
      return logic.op === 'known' ? known : { not: known };
    }
    const { comparison, negated } = logic;
    const value = 'fact' in comparison.value ? { fact: name(comparison.value.fact) } : comparison.value.constant;
    const test = { fact: name(comparison.fact), operator: `whereKnown:${operation(comparison)}`, value };
    return negated ? { not: test } : test;
  };
  const topLevel = (condition: NestedCondition): TopLevelCondition =>
    'fact' in condition ? { all: [condition] } : condition;
  for (const [index, logic] of parts.entries()) {
    engine.addRule({ conditions: topLevel(write(logic)), event: { type: String(index) } });
  }
  return {
    name: 'json-rules-engine',
    note: 'ready facts; flags alone',
    decide: (index) => engine.run({ ...input(index) }),
    statuses: (answer) => {
      const { events = [] } = Object(answer);
      const held = new Set<string>(events.map(({ type }: { type: string }) => type));
      return fromFlags((index) => held.has(String(index)));
    },
  };
}

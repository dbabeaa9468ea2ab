import { Engine, type NestedCondition, type TopLevelCondition } from 'json-rules-engine';
import type { Comparison, Condition, Constant } from '../model/condition.ts';
import { baseFacts } from '../model/derivations.ts';
import { DeepsynError } from '../model/errors.ts';
import type { Facts, FactValue } from '../model/fact.ts';
import type { Law, PolicySet } from '../model/policy-set.ts';
import type { Status } from '../model/status.ts';
import { type Entry, isInForce, type Judged, judgementsOf, namedConditions } from '../policy/core.ts';
import type { Evaluator, Verdict } from './evaluator.ts';

/** True, false, or undefined: not known. */
export type Truth = boolean | undefined;

/** A condition, how it came out, and what was compared. */
export interface Explanation {
  readonly condition: Condition;
  readonly truth: Truth;
  /** What a list, a negation or a reference consists of. */
  readonly parts: readonly Explanation[];
  /** For a comparison: the values on both sides; undefined where they are not known. */
  readonly compared?: { readonly fact: FactValue | undefined; readonly value: FactValue | Constant | undefined };
}

/** One obligation on one subject, explained. */
export interface ExplainedVerdict extends Verdict {
  readonly judged: Judged;
  readonly applies: Explanation;
  readonly complies?: Explanation;
}

/** The reference evaluator also explains. */
export interface ReferenceEvaluator extends Evaluator {
  explain(entry: Entry, facts: Facts, law: Law): Promise<readonly ExplainedVerdict[]>;
}

/**
 * Interprets policies with json-rules-engine. Kleene's three values are carried by two forms of every condition,
 * “surely” and “ruledOut”: a condition is true, false or, where neither form holds, unknown.
 */
export function createReferenceEvaluator(set: PolicySet): ReferenceEvaluator {
  const named = namedConditions(set);
  const engines = new Map<Entry, EntryEngine>();
  const engineFor = (entry: Entry): EntryEngine => {
    const known = engines.get(entry) ?? buildEngine(judgementsOf(set, entry), named);
    engines.set(entry, known);
    return known;
  };
  const explain = async (entry: Entry, facts: Facts, law: Law): Promise<readonly ExplainedVerdict[]> => {
    const { engine, judged } = engineFor(entry);
    const results = await run(engine, facts);
    const inForce = judged.filter(({ policy }) => isInForce(set, policy, law));
    const ids = inForce.map(({ obligation }) => obligation.id);
    const doubled = ids.find((id, index) => ids.indexOf(id) < index);
    if (doubled !== undefined) throw failed(`two obligations in force are called ${doubled}`);
    return inForce
      .map((each) => explainOne(each, results, facts, named))
      .sort((a, b) => (a.obligation < b.obligation ? -1 : 1));
  };
  return {
    name: 'reference',
    explain,
    judge: async (entry, facts, law) => {
      const explained = await explain(entry, facts, law);
      return explained.map(({ obligation, status, missing }) => ({ obligation, status, missing }));
    },
  };
}

interface EntryEngine {
  readonly engine: Engine;
  readonly judged: readonly Judged[];
}

type Form = 'surely' | 'ruledOut';

const ruleName = ({ policy, obligation }: Judged, part: 'applies' | 'complies', form: Form): string =>
  `${policy.key} ${obligation.id} ${part} ${form}`;

function buildEngine(judged: readonly Judged[], named: ReadonlyMap<string, Condition>): EntryEngine {
  const engine = new Engine([], { allowUndefinedFacts: true });
  engine.addOperatorDecorator<unknown, unknown, unknown, unknown>(
    'surely',
    (fact, value, next) => fact !== undefined && value !== undefined && next(fact, value),
  );
  engine.addOperatorDecorator<unknown, unknown, unknown, unknown>(
    'ruledOut',
    (fact, value, next) => fact !== undefined && value !== undefined && !next(fact, value),
  );
  engine.addOperatorDecorator<unknown, unknown, unknown, unknown>(
    'presumed',
    (fact, value, next) => fact === undefined || next(fact, value),
  );
  for (const [key, condition] of named) {
    for (const form of ['surely', 'ruledOut'] as const) {
      engine.setCondition(`${key} ${form}`, topLevel(inForm(condition, form)));
    }
  }
  for (const each of judged) {
    for (const part of ['applies', 'complies'] as const) {
      const condition = each.judgement[part];
      if (condition === undefined) continue;
      for (const form of ['surely', 'ruledOut'] as const) {
        const name = ruleName(each, part, form);
        engine.addRule({ name, conditions: topLevel(inForm(condition, form)), event: { type: name } });
      }
    }
  }
  return { engine, judged };
}

/** The form of a condition that holds only where the condition is surely true, or surely false. */
function inForm(condition: Condition, form: Form): NestedCondition {
  switch (condition.kind) {
    case 'all':
    case 'any': {
      const parts = condition.of.map((each) => inForm(each, form));
      return (condition.kind === 'all') === (form === 'surely') ? { all: parts } : { any: parts };
    }
    case 'not':
      return inForm(condition.of, opposite(form));
    case 'reference':
      return { condition: `${condition.to} ${form}` };
    case 'comparison':
      return comparisonInForm(condition, form);
  }
}

function comparisonInForm(condition: Comparison, form: Form): NestedCondition {
  const { fact, decorators, operator, value } = condition;
  const plain = decorators.filter((each) => each !== 'presumed');
  const first = form === 'surely' && decorators.length > plain.length ? 'presumed' : form;
  return {
    fact,
    operator: [first, ...plain, operator].join(':'),
    value: 'fact' in value ? { fact: value.fact } : value.constant,
  };
}

const opposite = (form: Form): Form => (form === 'surely' ? 'ruledOut' : 'surely');

/** json-rules-engine wants a list, a negation or a reference at the top. */
function topLevel(condition: NestedCondition): TopLevelCondition {
  return 'fact' in condition ? { all: [condition] } : condition;
}

/** A condition of a result: as much of it as is read here. */
interface Outcome {
  readonly result?: boolean;
  readonly all?: readonly Outcome[];
  readonly any?: readonly Outcome[];
}

async function run(engine: Engine, facts: Facts): Promise<ReadonlyMap<string, Outcome>> {
  try {
    const { results, failureResults } = await engine.run({ ...facts });
    const outcomes = [...results, ...failureResults];
    const byName = new Map(
      outcomes.map((each): [string, Outcome] => [each.name, { ...each.conditions, result: each.result === true }]),
    );
    if (byName.size !== outcomes.length) throw failed('two rules of one name were judged');
    return byName;
  } catch (error) {
    if (error instanceof DeepsynError) throw error;
    const message = error instanceof Error ? error.message : String(error);
    throw failed(`the reference evaluator failed: ${message}`, error);
  }
}

function explainOne(
  judged: Judged,
  results: ReadonlyMap<string, Outcome>,
  facts: Facts,
  named: ReadonlyMap<string, Condition>,
): ExplainedVerdict {
  const explained = (part: 'applies' | 'complies', condition: Condition): Explanation => {
    const outcome = (form: Form): Outcome => {
      const found = results.get(ruleName(judged, part, form));
      if (!found) throw failed(`${judged.obligation.id} was not judged`);
      return found;
    };
    return explainCondition(condition, outcome('surely'), outcome('ruledOut'), facts, named);
  };
  const { judgement } = judged;
  const applies = explained('applies', judgement.applies);
  const complies = judgement.complies && explained('complies', judgement.complies);
  const status = complies ? statusOf(applies.truth, complies.truth) : engaged(applies.truth);
  const unknown = status === 'indeterminate' ? [applies, ...(complies ? [complies] : [])] : [];
  const missing = [...new Set(unknown.flatMap((each) => missingIn(each, facts)))].sort();
  return { obligation: judged.obligation.id, status, missing, judged, applies, ...(complies ? { complies } : {}) };
}

/** An obligation is violated where it applies and is not complied with, and unknown where that is. */
function statusOf(applies: Truth, complies: Truth): Status {
  if (applies === true && complies === false) return 'violated';
  if (applies === false) return 'not-applicable';
  return complies === true ? 'satisfied' : 'indeterminate';
}

/** A power, a liability or a definition has nothing to comply with: it is satisfied where what it speaks of is so. */
function engaged(applies: Truth): Status {
  if (applies === undefined) return 'indeterminate';
  return applies ? 'satisfied' : 'not-applicable';
}

function explainCondition(
  condition: Condition,
  surely: Outcome,
  ruledOut: Outcome,
  facts: Facts,
  named: ReadonlyMap<string, Condition>,
): Explanation {
  const truth: Truth = surely.result ? true : ruledOut.result ? false : undefined;
  const below = (inner: Condition, yes: Outcome, no: Outcome) => explainCondition(inner, yes, no, facts, named);
  switch (condition.kind) {
    case 'all':
    case 'any': {
      const [yes, no] = [partsOf(surely), partsOf(ruledOut)];
      const parts = condition.of.map((each, index) => below(each, yes[index] ?? {}, no[index] ?? {}));
      return { condition, truth, parts };
    }
    case 'not':
      return { condition, truth, parts: [below(condition.of, ruledOut, surely)] };
    case 'reference': {
      const target = named.get(condition.to);
      if (!target) throw failed(`no condition ${condition.to}`);
      return { condition, truth, parts: [below(target, surely, ruledOut)] };
    }
    case 'comparison': {
      const value = 'fact' in condition.value ? facts[condition.value.fact] : condition.value.constant;
      return { condition, truth, parts: [], compared: { fact: facts[condition.fact], value } };
    }
  }
}

const partsOf = ({ all, any }: Outcome): readonly Outcome[] => all ?? any ?? [];

/** The absent facts in the unknown parts of a condition: what would settle it. */
function missingIn(explanation: Explanation, facts: Facts): readonly string[] {
  if (explanation.truth !== undefined) return [];
  const { condition } = explanation;
  if (condition.kind !== 'comparison') return explanation.parts.flatMap((part) => missingIn(part, facts));
  const names = 'fact' in condition.value ? [condition.fact, condition.value.fact] : [condition.fact];
  return names.flatMap(baseFacts).filter((name) => facts[name] === undefined);
}

const failed = (message: string, cause?: unknown): DeepsynError =>
  new DeepsynError('evaluation-failed', [{ path: [], message }], { cause });

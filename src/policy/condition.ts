import type { Comparison, Condition, SourceAct, SourceCondition } from '../model/condition.ts';
import { derivedName, parseDerivedName } from '../model/derivations.ts';
import type { Parameter } from '../model/parameter.ts';
import { parameterFact } from '../model/parameter.ts';
import type { Deadline, Judgement } from '../model/policy-set.ts';
import type { FactTable } from '../model/vocabulary.ts';
import { suggest } from '../source/core.ts';
import { type Report, resolveComparison } from './comparison.ts';

/** What the names in a condition can refer to. */
export interface Scope {
  readonly vocabulary: FactTable;
  readonly parameters: Readonly<Record<string, Parameter>>;
  /** Named conditions that can be seen: by name, their full key. */
  readonly conditions: ReadonlyMap<string, string>;
}

/** An act that a condition demands: the fact that says it is done, and until when it must be. */
export interface ActInTime {
  readonly done: string;
  readonly deadline: Deadline;
}

export interface ResolvedCondition {
  readonly condition: Condition;
  readonly acts: readonly ActInTime[];
}

/** Checks a written condition and gives it full names; undefined where something is wrong, which is reported. */
export function resolveCondition(source: SourceCondition, scope: Scope, report: Report): ResolvedCondition | undefined {
  const below =
    (...path: (string | number)[]): Report =>
    (nested, ...rest) =>
      report([...path, ...nested], ...rest);
  if ('all' in source) return resolveList('all', source.all, scope, below);
  if ('any' in source) return resolveList('any', source.any, scope, below);
  if ('not' in source) {
    const inner = resolveCondition(source.not, scope, below('not'));
    if (!inner) return undefined;
    if (inner.acts.length > 0) {
      report(['not'], 'an act with a deadline cannot stand under “not”', 'write what is required');
      return undefined;
    }
    return { condition: { kind: 'not', of: inner.condition }, acts: [] };
  }
  if ('condition' in source) {
    const to = scope.conditions.get(source.condition);
    if (to) return { condition: { kind: 'reference', to }, acts: [] };
    const names = [...scope.conditions.keys()];
    report(
      ['condition'],
      `there is no condition “${source.condition}”`,
      suggest(source.condition, names).remedy ?? 'define it under conditions, or name the policy that does under uses',
    );
    return undefined;
  }
  if ('act' in source) return resolveAct(source, scope, report);
  const comparison = resolveComparison(source, scope.vocabulary, report);
  return comparison && { condition: comparison, acts: [] };
}

function resolveList(
  kind: 'all' | 'any',
  sources: readonly SourceCondition[],
  scope: Scope,
  below: (...path: (string | number)[]) => Report,
): ResolvedCondition | undefined {
  const resolved = sources.map((each, index) => resolveCondition(each, scope, below(kind, index)));
  const known = resolved.filter((each) => each !== undefined);
  if (known.length !== resolved.length) return undefined;
  return {
    condition: { kind, of: known.map((each) => each.condition) },
    acts: known.flatMap((each) => each.acts),
  };
}

/**
 * Spells out an act with its deadline: done, and done in time; or else there is still time.
 * So it is fulfilled while time is left, breached once it is known to be late, and unknown in between.
 */
function resolveAct(source: SourceAct, scope: Scope, report: Report): ResolvedCondition | undefined {
  const done = `${source.act}.done`;
  const doneAt = `${source.act}.at`;
  if (!scope.vocabulary.has(done) || !scope.vocabulary.has(doneAt)) {
    const acts = [...scope.vocabulary.keys()].filter((name) => name.endsWith('.done')).map((name) => name.slice(0, -5));
    report(['act'], `there is no act “${source.act}”`, suggest(source.act, acts).remedy);
    return undefined;
  }
  const deadline = resolveDeadline(source, scope, report);
  if (!deadline) return undefined;
  const atMost = (fact: string, limit: string): Condition => ({
    kind: 'comparison',
    fact,
    decorators: [],
    operator: 'lessThanInclusive',
    value: { fact: limit },
  });
  const isDone: Condition = {
    kind: 'comparison',
    fact: done,
    decorators: [],
    operator: 'equal',
    value: { constant: true },
  };
  const limit =
    'by' in deadline
      ? deadline.by
      : deadline.unit === 'duration'
        ? derivedName('counted-from', [deadline.within, deadline.after])
        : deadline.within;
  const [inTime, timeLeft] =
    'by' in deadline
      ? [atMost(doneAt, limit), atMost('decision.time', limit)]
      : [
          atMost(derivedName(between[deadline.unit], [deadline.after, doneAt]), limit),
          atMost(derivedName(since[deadline.unit], [deadline.after]), limit),
        ];
  const condition: Condition = { kind: 'any', of: [{ kind: 'all', of: [isDone, inTime] }, timeLeft] };
  return { condition, acts: [{ done, deadline }] };
}

const between = { duration: 'time-between', 'working-days': 'working-days-between' } as const;
const since = { duration: 'time-since', 'working-days': 'working-days-since' } as const;

function resolveDeadline(source: SourceAct, scope: Scope, report: Report): Deadline | undefined {
  const instant = (field: 'after' | 'by', fact: string): boolean => {
    const type = scope.vocabulary.get(fact)?.type;
    if (type?.kind === 'timestamp') return true;
    const instants = [...scope.vocabulary.values()].filter((each) => each.type.kind === 'timestamp');
    const message = type ? `${fact} is a ${type.kind}, not a timestamp` : `there is no fact “${fact}”`;
    report(
      [field],
      message,
      suggest(
        fact,
        instants.map((each) => each.name),
      ).remedy,
    );
    return false;
  };
  if (source.by !== undefined && source.within === undefined && source.after === undefined) {
    return instant('by', source.by) ? { by: source.by } : undefined;
  }
  if (source.by !== undefined || source.within === undefined || source.after === undefined) {
    report([], 'an act needs a deadline', 'give “within” and “after”, or “by” alone');
    return undefined;
  }
  const unit = unitOf(source.within, scope);
  if (!unit) {
    const lengths = [...scope.vocabulary.keys()].filter((name) => unitOf(name, scope));
    const known = scope.vocabulary.has(source.within);
    const message = known
      ? `${source.within} is no length of time`
      : `there is no parameter or fact “${source.within}”`;
    report(['within'], message, suggest(source.within, lengths).remedy);
    return undefined;
  }
  return instant('after', source.after) ? { after: source.after, within: source.within, unit } : undefined;
}

/** How a parameter or a fact measures time, or undefined where it does not. */
function unitOf(name: string, scope: Scope): 'duration' | 'working-days' | undefined {
  if (scope.vocabulary.get(name)?.type.kind === 'duration') return 'duration';
  const parameter = Object.entries(scope.parameters).find(([each]) => parameterFact(each) === name);
  return parameter?.[1].unit === 'working-days' ? 'working-days' : undefined;
}

/** Every comparison of a condition, in order, through its references. */
export function comparisonsIn(condition: Condition, named: ReadonlyMap<string, Condition>): readonly Comparison[] {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return condition.of.flatMap((each) => comparisonsIn(each, named));
    case 'not':
      return comparisonsIn(condition.of, named);
    case 'reference': {
      const target = named.get(condition.to);
      return target ? comparisonsIn(target, named) : [];
    }
    case 'comparison':
      return [condition];
  }
}

/** Every comparison that a judgement rests on, through the references that are given; each once. */
export function comparisonsOf(judgement: Judgement, named: ReadonlyMap<string, Condition>): readonly Comparison[] {
  const conditions = [judgement.applies, ...(judgement.complies ? [judgement.complies] : [])];
  const found = conditions.flatMap((condition) => comparisonsIn(condition, named));
  return [...new Map(found.map((each) => [JSON.stringify(each), each])).values()];
}

/** A comparison in a line: `event.user.identity-verified equal true`. */
export function inWords({ fact, decorators, operator, value }: Comparison): string {
  const right =
    'fact' in value
      ? value.fact
      : typeof value.constant === 'object'
        ? `[${value.constant.join(', ')}]`
        : String(value.constant);
  return `${fact} ${[...decorators, operator].join(':')} ${right}`;
}

/** The facts that a condition compares, on either side, in order, through its references. */
export function factsOf(condition: Condition, named: ReadonlyMap<string, Condition>): readonly string[] {
  return comparisonsIn(condition, named).flatMap(({ fact, value }) => ('fact' in value ? [fact, value.fact] : [fact]));
}

/** Whether a presumption in the condition would make it true (`+`) or false (`-`); both, one or none. */
export function presumptions(
  condition: Condition,
  named: ReadonlyMap<string, Condition>,
  sign: '+' | '-' = '+',
): ReadonlySet<'+' | '-'> {
  const inside = (each: Condition, flipped = sign) => [...presumptions(each, named, flipped)];
  switch (condition.kind) {
    case 'all':
    case 'any':
      return new Set(condition.of.flatMap((each) => inside(each)));
    case 'not':
      return new Set(inside(condition.of, sign === '+' ? '-' : '+'));
    case 'reference': {
      const target = named.get(condition.to);
      return new Set(target ? inside(target) : []);
    }
    case 'comparison':
      return new Set(condition.decorators[0] === 'presumed' ? [sign] : []);
  }
}

/** The facts of the vocabulary that a full name stands for: itself, or what it is derived from. */
export function plainFacts(name: string): readonly string[] {
  return parseDerivedName(name)?.params ?? [name];
}

import { ABSENT, type Known, type Lookup, OPEN, statusOf, truthOf } from '../evaluate/kleene.ts';
import { derive } from '../facts/derive.ts';
import { chinaCalendar } from '../facts/index.ts';
import type { Comparison, Condition } from '../model/condition.ts';
import { baseFacts, parseDerivedName } from '../model/derivations.ts';
import { monthsFact } from '../model/duration.ts';
import type { Facts, FactValue } from '../model/fact.ts';
import { parameterFact } from '../model/parameter.ts';
import type { Judgement, PolicySet } from '../model/policy-set.ts';
import type { Status } from '../model/status.ts';
import { comparisonsOf, namedConditions } from '../policy/index.ts';
import { type Choice, choicesIn, type Ground, type Order } from './choices.ts';
import { kindsOf } from './kinds.ts';
import { countsWorkingDays } from './working-days.ts';

/** What an input says of its facts, while it is being constructed. */
export type Assignment = ReadonlyMap<string, Known | typeof ABSENT>;

/** A judgement with the classes of its facts: everything that can tell its inputs apart. */
export interface Space {
  readonly judgement: Judgement;
  readonly named: ReadonlyMap<string, Condition>;
  /** The facts of an input, in the order in which they are settled. */
  readonly facts: readonly Choice[];
  /** Whether settling them in all their classes leaves no input out. */
  readonly exact: boolean;
  /** What is the same for all inputs: parameters and a time that nothing reads, or that were given. */
  readonly fixed: Facts;
  readonly ground: Ground;
  /** Derived facts that were computed before. */
  readonly derived: Memory;
}

/** What was derived from values, found again value by value: no text is made of them. */
interface Memory {
  readonly below: Map<FactValue | undefined, Memory>;
  value?: Known | typeof ABSENT;
}

/** What a space is free in. */
export interface Freedom {
  /** Facts that are settled before others: those of the first level, then those of the second. */
  readonly levels?: Order['levels'];
  /** Takes counts of working days for any number: more than the calendar allows, so that nothing is left out. */
  readonly anyCount?: boolean;
}

/** The inputs of a judgement at one time, and under one set of the parameters that measure; those that choose are free. */
export function spaceOf(set: PolicySet, judgement: Judgement, parameters: Facts, at: number): Space {
  const choosing = new Set(
    Object.entries(set.parameters).flatMap(([name, { unit }]) =>
      unit === 'yes-or-no' || unit === 'choice' ? [parameterFact(name)] : [],
    ),
  );
  const isFixed = (name: string) => name === 'decision.time' || (name.startsWith('parameter.') && !choosing.has(name));
  return build(set, judgement, parameters, at, isFixed, {});
}

/** All inputs of a judgement, at any time, and under any parameters within their bounds. Those that are given are tried first. */
export function wholeSpaceOf(
  set: PolicySet,
  judgement: Judgement,
  parameters: Facts,
  at: number,
  freedom: Freedom = {},
): Space {
  return build(set, judgement, parameters, at, () => false, freedom);
}

function build(
  set: PolicySet,
  judgement: Judgement,
  parameters: Facts,
  at: number,
  isFixed: (name: string) => boolean,
  { levels = [], anyCount = false }: Freedom,
): Space {
  const named = namedConditions(set);
  const comparisons = comparisonsOf(judgement, named);
  const names = [...new Set(comparisons.flatMap((each) => factsBehind(each, anyCount)))].filter(
    (name) => !isFixed(name),
  );
  const ground: Ground = { comparisons, names, kindOf: kindsOf(set.parameters), usual: parameters, at };
  const fixed = Object.entries({ ...parameters, 'decision.time': at }).filter(([name]) => !names.includes(name));
  return {
    ...{ judgement, named, ground, fixed: Object.fromEntries(fixed), derived: { below: new Map() } },
    ...choicesIn(ground, { levels }),
  };
}

/** The facts behind a comparison: what its sides are derived from and, where any count will do, counts themselves. */
export function factsBehind({ fact, value }: Comparison, anyCount = false): readonly string[] {
  const sides = 'fact' in value ? [fact, value.fact] : [fact];
  const names = sides.flatMap((name) => [...groundsOf(name), ...(anyCount && countsWorkingDays(name) ? [name] : [])]);
  return [...new Set(names)];
}

/** A fact, or what it is derived from. What orders suspend is taken as one fact: the list of what is suspended. */
function groundsOf(name: string): readonly string[] {
  return parseDerivedName(name)?.params.length === 0 ? [name] : baseFacts(name);
}

/** The facts behind a comparison that an input can say; the time of the decision is not among them. */
export const inputFacts = (comparison: Comparison): readonly string[] =>
  factsBehind(comparison).filter((name) => name !== 'decision.time');

/** Parameters and the time of the decision as they are tried first, where inputs of a space differ in them. */
export function usualOf({ ground }: Space): Assignment {
  const usual = Object.entries({ ...ground.usual, 'decision.time': ground.at });
  return new Map(usual.flatMap(([name, value]) => (ground.names.includes(name) ? [[name, { value }] as const] : [])));
}

/** The facts of a space in an order in which one is settled last, so that its classes are known given all others. */
export function settlingLast(space: Space, last: string): readonly Choice[] {
  return choicesIn(space.ground, { last }).facts;
}

/** One fact settled over an assignment, which stays as it is. */
export interface Overlay {
  readonly fact: string;
  readonly known: Known | typeof ABSENT;
}

/** The status of a judgement under an assignment; `indeterminate` also while it depends on what is still open. */
export function statusUnder(space: Space, assignment: Assignment, overlay?: Overlay): Status {
  const complete = space.facts.every(({ name }) => assignment.has(name) || name === overlay?.fact);
  return settledStatus(space.judgement, lookupIn(space, assignment, overlay), space.named, complete);
}

/**
 * The status that a judgement keeps, whatever becomes of what is still open; `indeterminate` where there is none. What is
 * complied with may still turn out not to apply.
 * @param complete whether nothing is open
 */
export function settledStatus(
  judgement: Judgement,
  lookup: Lookup,
  named: ReadonlyMap<string, Condition>,
  complete: boolean,
): Status {
  const status = statusOf(judgement, lookup, named);
  const early = status === 'satisfied' && !complete && truthOf(judgement.applies, lookup, named) === undefined;
  return early ? 'indeterminate' : status;
}

/** The status of a judgement on facts as an evaluator takes them: those that are not there are absent. */
export function statusOfFacts(space: Space, facts: Facts): Status {
  const lookup: Lookup = (name) => {
    const value = facts[name];
    return value === undefined ? ABSENT : { value };
  };
  return statusOf(space.judgement, lookup, space.named);
}

/** Looks facts up in an assignment, and derives those that follow. */
export function lookupIn(space: Space, assignment: Assignment, overlay?: Overlay): Lookup {
  const settled = (fact: string) => {
    if (overlay?.fact === fact) return overlay.known;
    const fixed = space.fixed[fact];
    if (fixed !== undefined) return { value: fixed };
    const known = assignment.get(fact);
    if (known !== undefined) return known;
    return fact.startsWith('parameter.') && !space.ground.names.includes(fact) ? ABSENT : OPEN;
  };
  return (fact) => {
    const grounds = groundsNamed(fact);
    if (grounds === undefined) return settled(fact);
    const known = grounds.map(settled);
    if (known.includes(ABSENT)) return ABSENT;
    if (known.includes(OPEN)) return OPEN;
    return space.ground.names.includes(fact) ? settled(fact) : deriveOnce(space, fact, grounds, known);
  };
}

const knownGrounds = new Map<string, readonly string[] | undefined>();

/** What a fact is derived from; undefined for a plain fact, and for what orders suspend. */
function groundsNamed(fact: string): readonly string[] | undefined {
  if (!knownGrounds.has(fact)) {
    const grounds = groundsOf(fact);
    knownGrounds.set(fact, grounds.length === 1 && grounds[0] === fact ? undefined : grounds);
  }
  return knownGrounds.get(fact);
}

/** A derived fact; computed once for the same grounds, since counting days takes long. */
function deriveOnce(
  space: Space,
  fact: string,
  grounds: readonly string[],
  known: readonly (Known | typeof ABSENT | typeof OPEN)[],
): Known | typeof ABSENT {
  const values = known.map((each) => (typeof each === 'object' ? each.value : undefined));
  const place = remembered(space.derived, [fact, ...values]);
  if (place.value) return place.value;
  const facts = Object.fromEntries(
    grounds.flatMap((name, index) => (values[index] === undefined ? [] : [[name, values[index]]])),
  );
  const value = derive(fact, { ...facts, ...monthsIn(facts, space.ground) }, chinaCalendar, undefined);
  place.value = value === undefined ? ABSENT : { value };
  return place.value;
}

/** The calendar months of parameters that have their usual values; whatever else is tried is a number of seconds. */
function monthsIn(facts: Facts, { usual }: Ground): Facts {
  const months = Object.entries(facts).flatMap(([name, value]): [string, FactValue][] => {
    const own = usual[monthsFact(name)];
    return own !== undefined && value === usual[name] ? [[monthsFact(name), own]] : [];
  });
  return Object.fromEntries(months);
}

function remembered(memory: Memory, path: readonly (FactValue | undefined)[]): Memory {
  return path.reduce<Memory>((at, step) => {
    const next = at.below.get(step) ?? { below: new Map() };
    at.below.set(step, next);
    return next;
  }, memory);
}

/** The known facts of an assignment. */
export function factsIn(assignment: Assignment): Facts {
  return Object.fromEntries(
    [...assignment].flatMap(([name, known]) => (known === ABSENT ? [] : [[name, known.value]])),
  );
}

/** Facts as an evaluator takes them: those of an assignment, what is fixed, and what follows from both. */
export function evaluatorFacts(space: Space, assignment: Assignment, needed: readonly string[]): Facts {
  const lookup = lookupIn(space, assignment);
  const orders = lookup('suspended-activities()');
  const facts: Record<string, FactValue> = { ...space.fixed, ...factsIn(assignment) };
  for (const name of needed) {
    if (name === 'service.orders' && typeof orders === 'object') facts[name] = true;
    const known = parseDerivedName(name) && baseFacts(name).length > 0 ? lookup(name) : OPEN;
    if (typeof known === 'object') facts[name] = known.value;
  }
  return facts;
}

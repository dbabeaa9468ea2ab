import { ABSENT, type Known, type Lookup, OPEN, statusOf } from '../evaluate/kleene.ts';
import { derive } from '../facts/derive.ts';
import { chinaCalendar } from '../facts/index.ts';
import type { Condition } from '../model/condition.ts';
import { baseFacts, parseDerivedName } from '../model/derivations.ts';
import type { Facts, FactValue } from '../model/fact.ts';
import { parameterFact } from '../model/parameter.ts';
import type { Judgement, PolicySet } from '../model/policy-set.ts';
import type { Status } from '../model/status.ts';
import { comparisonsOf, namedConditions } from '../policy/index.ts';
import { classesOf, inputFacts } from './classes.ts';

/** What an input says of its facts, while it is being constructed. */
export type Assignment = ReadonlyMap<string, Known | typeof ABSENT>;

/** A judgement with the classes of its facts: everything that can tell its inputs apart. */
export interface Space {
  readonly judgement: Judgement;
  readonly named: ReadonlyMap<string, Condition>;
  readonly facts: readonly { readonly name: string; readonly values: readonly FactValue[] }[];
  /** What is always known: parameters that measure, and the time of the decision. */
  readonly fixed: Facts;
  /** Derived facts that were computed before. */
  readonly derived: Memory;
}

/** What was derived from values, found again value by value: no text is made of them. */
interface Memory {
  readonly below: Map<FactValue | undefined, Memory>;
  value?: Known | typeof ABSENT;
}

function remembered(memory: Memory, path: readonly (FactValue | undefined)[]): Memory {
  return path.reduce<Memory>((at, step) => {
    const next = at.below.get(step) ?? { below: new Map() };
    at.below.set(step, next);
    return next;
  }, memory);
}

/** The space of inputs of a judgement, under these parameters and at this time. */
export function spaceOf(set: PolicySet, judgement: Judgement, parameters: Facts, at: number): Space {
  const named = namedConditions(set);
  const comparisons = comparisonsOf(judgement, named);
  const names = [...new Set(comparisons.flatMap(inputFacts))];
  const choices = choicesOf(set);
  const facts = names.flatMap((name) => {
    const values = name.startsWith('parameter.') ? choices.get(name) : classesOf(name, comparisons, parameters, at);
    return values ? [{ name, values }] : [];
  });
  const fixed = Object.entries({ ...parameters, 'decision.time': at }).filter(
    ([name]) => !names.includes(name) || !choices.has(name),
  );
  return { judgement, named, facts, fixed: Object.fromEntries(fixed), derived: { below: new Map() } };
}

/** Parameters that choose between readings are part of the space; those that measure are not. */
function choicesOf({ parameters }: PolicySet): ReadonlyMap<string, readonly FactValue[]> {
  return new Map(
    Object.entries(parameters).flatMap(([name, parameter]): [string, readonly FactValue[]][] => {
      if (parameter.unit === 'yes-or-no') return [[parameterFact(name), [false, true]]];
      return parameter.unit === 'choice' ? [[parameterFact(name), parameter.choices]] : [];
    }),
  );
}

/** One fact settled over an assignment, which stays as it is. */
export interface Overlay {
  readonly fact: string;
  readonly known: Known | typeof ABSENT;
}

/** The status of a judgement under an assignment; `indeterminate` also while it depends on what is still open. */
export function statusUnder(space: Space, assignment: Assignment, overlay?: Overlay): Status {
  return statusOf(space.judgement, lookupIn(space, assignment, overlay), space.named);
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
  const settled = (fact: string) => (overlay?.fact === fact ? overlay.known : assignment.get(fact));
  return (fact) => {
    const fixed = space.fixed[fact];
    if (fixed !== undefined) return { value: fixed };
    if (fact.startsWith('parameter.'))
      return settled(fact) ?? (space.facts.some(({ name }) => name === fact) ? OPEN : ABSENT);
    const params = paramsOf(fact);
    if (params.length === 0) return settled(fact) ?? OPEN;
    const grounds = params.map((param) => {
      const known = space.fixed[param];
      return known === undefined ? (settled(param) ?? OPEN) : { value: known };
    });
    if (grounds.includes(ABSENT)) return ABSENT;
    if (grounds.includes(OPEN)) return OPEN;
    return deriveOnce(space, fact, grounds);
  };
}

const knownParams = new Map<string, readonly string[]>();

/** What a fact is derived from; nothing for a plain fact, and for what orders suspend. */
function paramsOf(fact: string): readonly string[] {
  const params = knownParams.get(fact) ?? parseDerivedName(fact)?.params ?? [];
  knownParams.set(fact, params);
  return params;
}

/** A derived fact; computed once for the same grounds, since counting days takes long. */
function deriveOnce(
  space: Space,
  fact: string,
  grounds: readonly (Known | typeof ABSENT | typeof OPEN)[],
): Known | typeof ABSENT {
  const values = grounds.map((each) => (typeof each === 'object' ? each.value : undefined));
  const known = remembered(space.derived, [fact, ...values]);
  if (known.value) return known.value;
  const params = paramsOf(fact);
  const facts = Object.fromEntries(
    params.flatMap((name, index) => (values[index] === undefined ? [] : [[name, values[index]]])),
  );
  const value = derive(fact, { ...space.fixed, ...facts }, chinaCalendar, undefined);
  const result = value === undefined ? ABSENT : { value };
  known.value = result;
  return result;
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

/** Whether an assignment, while some facts are still open, reaches a goal, never will, or may. */
export type Goal = (assignment: Assignment) => 'reached' | 'impossible' | 'open';

/** A fact that may be settled, and its classes; `absence` may be among them. */
export interface Choice {
  readonly name: string;
  readonly values: readonly (FactValue | typeof absence)[];
}

/**
 * Constructs an assignment that reaches a goal: facts are settled one by one, and what can no longer reach it is given up
 * at once. All classes are exhausted before it answers that there is none.
 */
export function construct(facts: readonly Choice[], goal: Goal, start: Assignment = new Map()): Assignment | undefined {
  const settled = new Map(start);
  const settle = (index: number): boolean => {
    const state = goal(settled);
    if (state === 'reached') return true;
    const choice = facts[index];
    if (state === 'impossible' || !choice) return false;
    for (const value of choice.values) {
      settled.set(choice.name, value === absence ? ABSENT : { value });
      if (settle(index + 1)) return true;
    }
    settled.delete(choice.name);
    return false;
  };
  return settle(0) ? settled : undefined;
}

/** Stands for an absent fact among the classes of one. */
export const absence: unique symbol = Symbol('absent');

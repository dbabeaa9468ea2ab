import '../model/jitless.ts';
import * as z from 'zod';
import {
  type Comparison,
  type Decorator,
  decorators,
  type Operand,
  type Operator,
  operators,
  type SourceComparison,
} from '../model/condition.ts';
import { derivationNamed, derivations, derivedName, parseDerivedName } from '../model/derivations.ts';
import { durationToMilliseconds, lengthOf } from '../model/duration.ts';
import type { FactType } from '../model/fact.ts';
import { keysOf } from '../model/keys.ts';
import { calendarDate, instantOf, timestamp } from '../model/time.ts';
import { typeOfFact, type FactTable } from '../model/vocabulary.ts';
import { suggest } from '../source/core.ts';

/** Reports a mistake at a path below the condition that is being resolved. */
export type Report = (path: readonly (string | number)[], message: string, remedy?: string) => void;

/** Checks a comparison against the vocabulary and gives it full names and plain values; undefined where it is wrong. */
export function resolveComparison(
  source: SourceComparison,
  vocabulary: FactTable,
  report: Report,
): Comparison | undefined {
  const fact = resolveFact(source.fact, source.params, vocabulary, (path, ...rest) => report(path, ...rest));
  const operation = parseOperator(source.operator, report);
  if (!fact || !operation) return undefined;
  const type = typeOfFact(vocabulary, fact);
  if (!type) return undefined;
  if (operation.decorators.includes('presumed') && !presumable(source, operation)) {
    report(['operator'], '“presumed” goes with equal and notEqual and one value', 'take it out, or compare so');
    return undefined;
  }
  const value = resolveOperand(source, type, operation, vocabulary, report);
  return value && { kind: 'comparison', fact, ...operation, value: counted(fact, type, operation.operator, value) };
}

function presumable(source: SourceComparison, { decorators, operator }: Operation): boolean {
  return (
    decorators.length === 1 && (operator === 'equal' || operator === 'notEqual') && typeof source.value !== 'object'
  );
}

interface Operation {
  readonly decorators: readonly Decorator[];
  readonly operator: Operator;
}

/** The full name of a plain or derived fact, or undefined where there is none, which is reported. */
export function resolveFact(
  name: string,
  params: Readonly<Record<string, string>> | undefined,
  vocabulary: FactTable,
  report: Report,
): string | undefined {
  const derivation = derivationNamed(name);
  if (!derivation) {
    if (params) report(['params'], `${name} takes no params`, suggest(name, keysOf(derivations)).remedy);
    if (vocabulary.has(name)) return params ? undefined : name;
    report(
      ['fact'],
      `there is no fact “${name}”`,
      suggest(name, [...vocabulary.keys(), ...keysOf(derivations)]).remedy,
    );
    return undefined;
  }
  const wanted = Object.keys(derivation.params);
  const given = params ?? {};
  for (const extra of Object.keys(given).filter((key) => !wanted.includes(key))) {
    report(['params', extra], `${name} has no param “${extra}”`, suggest(extra, wanted).remedy);
  }
  const facts = Object.entries(derivation.params).flatMap(([key, kinds]) => {
    const fact = given[key];
    if (fact === undefined) {
      report(['params'], `${name} needs the param “${key}”`, 'name the fact it starts from');
      return [];
    }
    const type = vocabulary.get(fact)?.type;
    if (!type) report(['params', key], `there is no fact “${fact}”`, suggest(fact, [...vocabulary.keys()]).remedy);
    else if (!kinds.includes(type.kind)) {
      report(['params', key], `${fact} is a ${type.kind}`, `expected a ${kinds.join(' or ')}`);
    } else return [fact];
    return [];
  });
  return facts.length === wanted.length ? derivedName(name, facts) : undefined;
}

function parseOperator(written: string, report: Report): Operation | undefined {
  const names = written.split(':');
  const operator = operators.find((each) => each === names.at(-1));
  if (!operator) {
    report(['operator'], `there is no operator “${names.at(-1)}”`, suggest(names.at(-1) ?? '', operators).remedy);
    return undefined;
  }
  const known = names.slice(0, -1).flatMap((name, index) => {
    const decorator = decorators.find((each) => each === name);
    if (!decorator) report(['operator'], `there is no decorator “${name}”`, suggest(name, decorators).remedy);
    else if (decorator === 'presumed' && index > 0) {
      report(['operator'], '“presumed” is not the first decorator', 'write it before the others');
    } else return [decorator];
    return [];
  });
  return known.length === names.length - 1 ? { decorators: known, operator } : undefined;
}

/**
 * A limit by which a length of time is measured. Its months are those of the calendar where it has a beginning; where it has
 * none, it is compared as two lengths that may begin at any time.
 */
function counted(fact: string, type: FactType, operator: Operator, value: Operand): Operand {
  if (type.kind !== 'duration' || !('fact' in value) || parseDerivedName(value.fact)) return value;
  const from = parseDerivedName(fact)?.params[0];
  if (from !== undefined) return { fact: derivedName('counted-from', [value.fact, from]) };
  const direction = operator.startsWith('less') ? 'counted-as-maximum' : 'counted-as-minimum';
  return { fact: derivedName(direction, [value.fact, fact]) };
}

const ORDERED: readonly FactType['kind'][] = ['number', 'duration', 'timestamp', 'date'];
const orderings: readonly Operator[] = ['lessThan', 'lessThanInclusive', 'greaterThan', 'greaterThanInclusive'];

function resolveOperand(
  source: SourceComparison,
  factType: FactType,
  { decorators, operator }: Operation,
  vocabulary: FactTable,
  report: Report,
): Operand | undefined {
  const overFact = decorators.some((each) => each === 'someFact' || each === 'everyFact');
  const overValue = decorators.some((each) => each === 'someValue' || each === 'everyValue');
  if (overFact && factType.kind !== 'list') {
    report(['operator'], `${source.fact} is a ${factType.kind}, not a list`, 'leave out someFact or everyFact');
    return undefined;
  }
  const element = overFact ? elementOf(factType) : factType;
  const membership = operator === 'in' || operator === 'notIn';
  const containment = operator === 'contains' || operator === 'doesNotContain';
  const fits = orderings.includes(operator)
    ? ORDERED.includes(element.kind)
    : containment
      ? element.kind === 'list'
      : ['boolean', 'number', 'text', 'one-of'].includes(element.kind);
  if (!fits) {
    report(['operator'], `“${operator}” does not fit ${source.fact}, a ${describe(factType)}`, fitting(factType));
    return undefined;
  }
  const wanted = containment ? elementOf(element) : element;
  const wantsList = membership || overValue;
  if (typeof source.value === 'object' && !Array.isArray(source.value)) {
    const fact = resolveFact(source.value.fact, source.value.params, vocabulary, (path, ...rest) =>
      report(['value', ...path], ...rest),
    );
    const type = fact === undefined ? undefined : typeOfFact(vocabulary, fact);
    if (!fact || !type) return undefined;
    const given = wantsList && type.kind === 'list' ? elementOf(type) : type;
    if ((wantsList && type.kind !== 'list') || !comparable(wanted, given)) {
      report(
        ['value', 'fact'],
        `${fact} is a ${describe(type)}`,
        `expected a ${wantsList ? 'list' : describe(wanted)}`,
      );
      return undefined;
    }
    return { fact };
  }
  if (Array.isArray(source.value) !== wantsList) {
    report(
      ['value'],
      wantsList ? `“${source.operator}” compares with a list` : `“${source.operator}” compares with one value`,
    );
    return undefined;
  }
  const constants = (Array.isArray(source.value) ? source.value : [source.value]).map((value, index) =>
    constant(value, wanted, Array.isArray(source.value) ? ['value', index] : ['value'], report),
  );
  const known = constants.filter((value) => value !== undefined);
  if (known.length !== constants.length) return undefined;
  const [single] = known;
  if (wantsList) return { constant: known };
  return single === undefined ? undefined : { constant: single };
}

function constant(
  value: boolean | number | string,
  type: FactType,
  path: readonly (string | number)[],
  report: Report,
): boolean | number | string | undefined {
  const wrong = (expected: string): undefined => {
    report(path, `${JSON.stringify(value)} does not fit`, `expected ${expected}`);
  };
  switch (type.kind) {
    case 'boolean':
      return typeof value === 'boolean' ? value : wrong('true or false');
    case 'number':
      return typeof value === 'number' ? value : wrong('a number');
    case 'duration':
      return typeof value === 'string' && !lengthOf(value)?.months
        ? (durationToMilliseconds(value) ?? wrong('a duration'))
        : wrong('a duration without months, whose length depends on where they begin: make it a parameter');
    case 'date':
    case 'timestamp': {
      const instant = z.union([calendarDate, timestamp]).safeParse(value);
      return instant.success ? instantOf(instant.data) : wrong('a date or a timestamp of the years 1900 to 2199');
    }
    case 'text':
      return typeof value === 'string' ? value : wrong('words');
    case 'one-of':
    case 'list':
      if (typeof value !== 'string') return wrong('a word');
      if (type.values === undefined || type.values.includes(value)) return value;
      report(
        path,
        `unknown value “${value}”`,
        suggest(value, type.values).remedy ?? `expected one of ${type.values.join(', ')}`,
      );
  }
  return undefined;
}

const elementOf = (type: FactType): FactType =>
  type.kind !== 'list' ? type : type.values ? { kind: 'one-of', values: type.values } : { kind: 'text' };

function comparable(one: FactType, other: FactType): boolean {
  const family = (type: FactType) => (type.kind === 'date' ? 'timestamp' : type.kind === 'one-of' ? 'text' : type.kind);
  return family(one) === family(other);
}

const describe = (type: FactType): string => (type.kind === 'one-of' ? 'word' : type.kind);

function fitting(type: FactType): string {
  if (type.kind === 'list') return 'use contains, doesNotContain, or someFact: or everyFact: before an operator';
  return ORDERED.includes(type.kind) ? `use one of ${orderings.join(', ')}` : 'use equal, notEqual, in or notIn';
}

import type { FactType } from './fact.ts';

/** A fact that is computed from others, once, before either evaluator runs. */
export interface Derivation {
  /** The params it takes, in order, each with the kinds of fact that fit; none where it reads fixed facts. */
  readonly params: Readonly<Record<string, readonly FactType['kind'][]>>;
  /** What it is, or the fact whose type it has. */
  readonly type: FactType | { readonly like: string };
  readonly description: string;
  /** Facts it reads beside its params. */
  readonly reads: readonly string[];
}

const instant = ['timestamp', 'date'] as const;

/** Everything that can be derived: a small closed set. Each is unknown as soon as a fact it reads is unknown. */
export const derivations = {
  'time-between': {
    params: { from: instant, to: instant },
    type: { kind: 'duration' },
    description: 'The time from one instant to another',
    reads: [],
  },
  'time-since': {
    params: { from: instant },
    type: { kind: 'duration' },
    description: 'The time from an instant to the decision',
    reads: ['decision.time'],
  },
  'working-days-between': {
    params: { from: instant, to: instant },
    type: { kind: 'number' },
    description: 'The working days after the day of one instant up to the day of another, by the calendar in use',
    reads: [],
  },
  'working-days-since': {
    params: { from: instant },
    type: { kind: 'number' },
    description: 'The working days after the day of an instant up to the day of the decision',
    reads: ['decision.time'],
  },
  'counted-from': {
    params: { limit: ['duration'], from: instant },
    type: { kind: 'duration' },
    description: 'How long a duration is that begins at an instant: its months are those of the calendar',
    reads: [],
  },
  'counted-as-minimum': {
    params: { limit: ['duration'], given: ['duration'] },
    type: { kind: 'duration' },
    description: 'What a length of time has to reach, so that it is no shorter than a minimum whenever both begin',
    reads: [],
  },
  'counted-as-maximum': {
    params: { limit: ['duration'], given: ['duration'] },
    type: { kind: 'duration' },
    description: 'What a length of time may reach, so that it is no longer than a maximum whenever both begin',
    reads: [],
  },
  'suspended-activities': {
    params: {},
    type: { like: 'order.suspends' },
    description: 'What the orders in force suspend, at the instant by whose law the event is judged',
    reads: ['service.orders'],
  },
  'suspended-services': {
    params: {},
    type: { kind: 'list' },
    description: 'The other services, by name, that the orders in force suspend at that instant',
    reads: ['service.orders'],
  },
} as const satisfies Record<string, Derivation>;

export type DerivationName = keyof typeof derivations;

/** The derivation of that name, or undefined. */
export function derivationNamed(name: string): Derivation | undefined {
  return Object.hasOwn(derivations, name) ? derivations[name as DerivationName] : undefined;
}

/** A derived fact, written as a fact's name: `time-between(event.found-at, event.response.report.at)`. */
export function derivedName(derivation: string, facts: readonly string[]): string {
  return `${derivation}(${facts.join(', ')})`;
}

interface ParsedName {
  readonly derivation: DerivationName;
  readonly params: readonly string[];
}

/** Names that were taken apart before: policies use the same few again and again. */
const parsedNames = new Map<string, ParsedName | undefined>();
const MOST_NAMES = 10_000;

/** Takes a derived fact's name apart, or undefined for the name of a plain fact. */
export function parseDerivedName(name: string): ParsedName | undefined {
  const before = parsedNames.get(name);
  if (before !== undefined || parsedNames.has(name)) return before;
  const parsed = parse(name);
  if (parsedNames.size >= MOST_NAMES) parsedNames.clear();
  parsedNames.set(name, parsed);
  return parsed;
}

function parse(name: string): ParsedName | undefined {
  const match = /^([a-z-]+)\(([^)]*)\)$/.exec(name);
  if (!match?.[1] || derivationNamed(match[1]) === undefined) return undefined;
  return { derivation: match[1] as DerivationName, params: match[2] ? match[2].split(', ') : [] };
}

/** The plain facts that a fact rests on: itself, or what it is derived from. These are what can be missing. */
export function baseFacts(name: string): readonly string[] {
  const derived = parseDerivedName(name);
  return derived ? [...derived.params, ...derivations[derived.derivation].reads] : [name];
}

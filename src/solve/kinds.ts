import { parseDerivedName } from '../model/derivations.ts';
import { suspendable } from '../model/descriptor/supervision.ts';
import { durationToMilliseconds } from '../model/duration.ts';
import type { FactType } from '../model/fact.ts';
import { type Parameter, parameterFact } from '../model/parameter.ts';
import { startOfDay } from '../model/time.ts';
import { typeOfFact, withParameters } from '../model/vocabulary.ts';
import type { Grid } from './linear.ts';
import { countsWorkingDays } from './working-days.ts';

/** What an input can say of a fact. */
export interface Kind {
  readonly type: FactType;
  /** Whether an input can leave it out: the time of the decision and most parameters are always known. */
  readonly optional: boolean;
  /** For a number: the steps that it takes, and its least and greatest value. */
  readonly measured?: { readonly grid: Grid; readonly least: number; readonly most: number };
}

const DAY = 86_400_000;
/** No input says a length of time more exactly. */
const SECOND = 1000;

/** Looks up kinds of facts, under these parameters. */
export function kindsOf(parameters: Readonly<Record<string, Parameter>>): (name: string) => Kind {
  const vocabulary = withParameters(parameters);
  const byFact = new Map(Object.entries(parameters).map(([name, each]) => [parameterFact(name), each]));
  const known = new Map<string, Kind>();
  return (name) => {
    const parameter = byFact.get(name);
    const type = typeOfGround(name) ?? typeOfFact(vocabulary, name) ?? { kind: 'text' };
    const optional = name !== 'decision.time' && (parameter === undefined || parameter.unit === 'list');
    const grid = gridOf(name, type, parameter);
    const kind = known.get(name) ?? {
      type,
      optional,
      ...(grid ? { measured: { grid, ...boundsOf(type, parameter) } } : {}),
    };
    known.set(name, kind);
    return kind;
  };
}

/** What orders suspend is taken as one fact: the list of what is suspended. */
function typeOfGround(name: string): FactType | undefined {
  const derivation = parseDerivedName(name)?.derivation;
  if (derivation === 'suspended-activities') return { kind: 'list', values: suspendable };
  return derivation === 'suspended-services' ? { kind: 'list' } : undefined;
}

function gridOf(name: string, { kind }: FactType, parameter: Parameter | undefined): Grid | undefined {
  switch (kind) {
    case 'date':
      return { step: DAY, origin: startOfDay('1970-01-01') };
    case 'duration':
      return { step: SECOND, origin: 0 };
    case 'timestamp':
      return { step: 1, origin: 0 };
    case 'number':
      return { step: countsWorkingDays(name) || parameter?.unit === 'working-days' ? 1 : 0, origin: 0 };
    default:
      return undefined;
  }
}

function boundsOf({ kind }: FactType, parameter: Parameter | undefined): { least: number; most: number } {
  const least = kind === 'duration' || kind === 'number' ? 0 : -Infinity;
  if (!parameter || !('minimum' in parameter || 'maximum' in parameter)) return { least, most: Infinity };
  const { minimum, maximum } = parameter;
  const inMilliseconds = (bound: string | number | undefined) =>
    typeof bound === 'string' ? durationToMilliseconds(bound) : bound;
  return { least: inMilliseconds(minimum) ?? least, most: inMilliseconds(maximum) ?? Infinity };
}

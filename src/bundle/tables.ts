import { schemasOf } from '../facts/index.ts';
import { restDays, workDays } from '../generated/calendar.ts';
import { parseDerivedName } from '../model/derivations.ts';
import { durationToMilliseconds, type Length, lengthOf } from '../model/duration.ts';
import type { PolicySet } from '../model/policy-set.ts';
import { reasons } from '../model/reason.ts';
import { statuses } from '../model/status.ts';
import type { Language } from '../model/text.ts';
import { bounds, timestamp } from '../model/time.ts';
import { folded } from '../model/unicode.ts';
import { eventTypes, inputFacts, itemKinds, kindOfEvent, listOf } from '../model/vocabulary.ts';
import { factsRead, judgementsOf, type ParameterValues } from '../policy/core.ts';
import { entriesOf } from './rego/modules.ts';
import { entryPackage } from './rego/names.ts';
import { shapesOf } from './shapes.ts';

/** What an organisation fixes in its bundle. */
export interface TableOptions {
  readonly parameters?: ParameterValues;
  readonly packs?: readonly string[];
  readonly language?: Language;
}

/** The data that the Rego library reads at `data.deepsyn.tables`: the policies and schemas as it can look them up. */
export function tablesOf(set: PolicySet, { parameters = {}, packs = [], language = 'en' }: TableOptions): object {
  const { vocabulary } = set;
  const facts = inputFacts(vocabulary);
  const kinds = itemKinds(vocabulary);
  const types = eventTypes(vocabulary);
  const schemas = schemasOf(vocabulary);
  const entries = entriesOf(set);
  const needed = new Set(entries.flatMap((entry) => factsRead(set, entry)));
  return {
    digest: set.digest,
    marks: set.draft ? { draft: true } : {},
    language,
    packs,
    statuses,
    bounds,
    reasons,
    spans: set.policies.map(({ from, until }) => ({ from, ...(until === undefined ? {} : { until }) })),
    kinds_of_event: Object.fromEntries(types.map((type) => [type, kindOfEvent(vocabulary, type)])),
    kinds,
    fields: Object.fromEntries(kinds.map((kind) => [kind, listOf(vocabulary, kind)])),
    lists: Object.fromEntries(kinds.map((kind) => [kind, `service.${listOf(vocabulary, kind)}`])),
    order: set.policies.map(({ key }) => key),
    policies: Object.fromEntries(
      set.policies.map(({ key, regulation, article, version }) => [key, { regulation, article, version }]),
    ),
    parameters: Object.fromEntries(
      Object.entries(set.parameters).map(([name, { unit, default: dated }]) => {
        const own = parameters[name];
        const defaults = Object.entries<ParameterValues[string]>(dated)
          .sort(([a], [b]) => (a < b ? 1 : -1))
          .map(([from, value]) => ({ from, ...asFact(unit, value) }));
        return [`parameter.${name}`, { defaults, ...(own === undefined ? {} : { own: asFact(unit, own) }) }];
      }),
    ),
    vocabulary: Object.fromEntries(
      [...needed].flatMap((name) => {
        const fact = facts.get(name);
        if (!fact || fact.scope === 'decision' || name === 'event.time' || name === 'event.type') return [];
        const { scope, path, type } = fact;
        const dated = fact.datedBy === undefined ? undefined : facts.get(fact.datedBy);
        const marks = { ...('past' in type ? { past: true } : {}), ...('compared' in type ? { compared: true } : {}) };
        return [[name, { scope, path, kind: type.kind, ...marks, ...(dated ? { dated_by: dated.path } : {}) }]];
      }),
    ),
    derived: Object.fromEntries(
      [...needed].flatMap((name) => {
        const derived = parseDerivedName(name);
        return derived ? [[name, derived]] : [];
      }),
    ),
    entries: Object.fromEntries(
      entries.map((entry) => [
        entry,
        {
          package: entryPackage(entry).split('.').at(-1),
          needed: factsRead(set, entry),
          judged: judgementsOf(set, entry).map(({ policy, obligation, judgement }) => ({
            policy: policy.key,
            obligation: obligation.id,
            article: policy.article,
            provision: obligation.provision,
            bearer: obligation.bearer,
            effect: judgement.effect,
            ...(obligation.exposure ? { exposure: obligation.exposure } : {}),
            ...(judgement.duty ? { duty: judgement.duty } : {}),
          })),
        },
      ]),
    ),
    shapes: {
      timestamp: shapesOf(timestamp),
      service: shapesOf(schemas.descriptor()),
      ...Object.fromEntries(
        types.flatMap((type) => {
          const schema = schemas.event(type);
          return schema ? [[type, shapesOf(schema)]] : [];
        }),
      ),
    },
    calendar: exceptionalDays(),
  };
}

/** A value of a parameter as the Rego library reads it: a duration also with its months apart. */
export function asFact(
  unit: string,
  value: ParameterValues[string],
): { value: ParameterValues[string]; length?: Length } {
  if (unit === 'list' && typeof value === 'object') return { value: value.map(folded) };
  const length = unit === 'duration' ? lengthOf(String(value)) : undefined;
  return length ? { value: durationToMilliseconds(String(value)) ?? 0, length } : { value };
}

/** The weekdays on which offices rest, and the weekend days on which they work, as far as they are announced. */
function exceptionalDays(): Readonly<Record<string, boolean>> {
  return Object.fromEntries([...restDays.map((day) => [day, false]), ...workDays.map((day) => [day, true])].sort());
}

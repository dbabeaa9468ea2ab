import { operators } from '../../src/model/condition.ts';
import { eventTypes } from '../../src/model/event/index.ts';
import type { FactType } from '../../src/model/fact.ts';
import { isRecord } from '../../src/model/keys.ts';
import { exposureTiers, modalities } from '../../src/model/modality.ts';
import { type Parameter, parameterFact } from '../../src/model/parameter.ts';
import type { PolicyFile } from '../../src/model/policy.ts';
import { bearers } from '../../src/model/roles.ts';
import { type FactTable, withParameters } from '../../src/model/vocabulary.ts';
import type { PolicySources } from '../../src/policy/sources.ts';

type Path = readonly (string | number)[];

/** What a careless editor changes. */
export type EditKind =
  | 'drop'
  | 'negate'
  | 'all-any'
  | 'operator'
  | 'boundary'
  | 'decorator'
  | 'value'
  | 'fact'
  | 'parameter'
  | 'reference'
  | 'bearer'
  | 'modality'
  | 'provision'
  | 'subject'
  | 'effect'
  | 'duty'
  | 'deadline'
  | 'exposure'
  | 'dates';

/** One edit of one file: the value at a path is replaced, or taken away. */
export interface Mutant {
  readonly id: string;
  /** A policy version, or `parameters`. */
  readonly file: string;
  readonly kind: EditKind;
  readonly path: Path;
  /** Absent for what is taken away. */
  readonly value?: unknown;
  /** In words: `lessThanInclusive → lessThan`. */
  readonly change: string;
}

type Edit = Omit<Mutant, 'id' | 'file'>;

/** Every mutant of every policy and of the parameters, in a fixed order. */
export function mutantsOf(sources: PolicySources, provisions: readonly string[]): Mutant[] {
  const vocabulary = withParameters(sources.parameters);
  const files = [
    ...sources.policies.map(({ key, file }) => ({ name: key, edits: editsOfPolicy(file, vocabulary, provisions) })),
    { name: 'parameters', edits: Object.entries(sources.parameters).flatMap(editsOfParameter) },
  ];
  return files.flatMap(({ name, edits }) =>
    edits.map((edit, index): Mutant => ({ id: `${name}#${index + 1}`, file: name, ...edit })),
  );
}

/** A copy of a file with the edit made. */
export function edited(file: unknown, { path, value }: Edit): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  if (Array.isArray(file)) {
    if (rest.length === 0 && value === undefined) return file.filter((_, index) => index !== step);
    return file.map((each, index) => (index === step ? edited(each, { ...noEdit, path: rest, value }) : each));
  }
  if (!isRecord(file)) return file;
  const entries = Object.entries(file).flatMap(([key, each]) => {
    if (key !== step) return [[key, each]];
    const next = edited(each, { ...noEdit, path: rest, value });
    return next === undefined ? [] : [[key, next]];
  });
  return Object.fromEntries(entries);
}

const noEdit = { kind: 'drop', change: '' } as const;

function editsOfPolicy(file: PolicyFile, vocabulary: FactTable, provisions: readonly string[]): Edit[] {
  const visible = Object.keys(file.conditions ?? {});
  const context = { vocabulary, visible };
  const conditions = Object.entries(file.conditions ?? {}).flatMap(([name, { when }]) =>
    editsOfCondition(when, ['conditions', name, 'when'], context),
  );
  const obligations = (file.obligations ?? []).flatMap((obligation, index): Edit[] => {
    const path: Path = ['obligations', index];
    const bearer = typeof obligation.bearer === 'string' ? [obligation.bearer] : obligation.bearer;
    const otherBearers = bearers.filter((each) => !bearer.includes(each));
    const inArticle = provisions.filter((each) => /^art \d+/.exec(each)?.[0] === `art ${file.article}`);
    return [
      ...otherBearers.map((each) => replace('bearer', [...path, 'bearer'], bearer.join(' and '), each)),
      ...(bearer.length > 1
        ? bearer.map((each) => replace('bearer', [...path, 'bearer'], bearer.join(' and '), each))
        : []),
      ...modalities
        .filter((each) => each !== obligation.modality)
        .map((each) => replace('modality', [...path, 'modality'], obligation.modality, each)),
      ...inArticle
        .filter((each) => each !== obligation.provision)
        .map((each) => replace('provision', [...path, 'provision'], obligation.provision, each)),
      ...exposureTiers
        .filter((each) => obligation.exposure !== undefined && each !== obligation.exposure)
        .map((each) => replace('exposure', [...path, 'exposure'], String(obligation.exposure), each)),
      ...Object.entries(obligation.judged).flatMap(([subject, judged]) =>
        judged ? editsOfJudgement(subject, judged, [...path, 'judged'], obligation.judged, context) : [],
      ),
    ];
  });
  const day = file.effective.from;
  const dates = [nextDay(day, 1), nextDay(day, -1)].map((each) => replace('dates', ['effective', 'from'], day, each));
  const supersedes = file.supersedes ? [takeAway('dates', ['supersedes'], `supersedes ${file.supersedes}`)] : [];
  return [...conditions, ...obligations, ...dates, ...supersedes];
}

const nextDay = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

interface Context {
  readonly vocabulary: FactTable;
  readonly visible: readonly string[];
}

interface JudgedSource {
  readonly types?: readonly string[];
  readonly effect?: string | undefined;
  readonly when?: unknown;
  readonly require?: unknown;
  readonly forbid?: unknown;
  readonly duty?: { readonly id: string; readonly with?: Readonly<Record<string, unknown>> | undefined } | undefined;
}

function editsOfJudgement(
  subject: string,
  judged: JudgedSource,
  parent: Path,
  siblings: Readonly<Record<string, unknown>>,
  context: Context,
): Edit[] {
  const path = [...parent, subject];
  const others = ['service', 'tool', 'algorithm', 'data-set', 'site'].filter((each) => !(each in siblings));
  const { types, ...standing } = judged;
  const elsewhere = others.slice(0, 2).map((each): Edit => {
    const { [subject]: _, ...rest } = siblings;
    return { kind: 'subject', path: parent, value: { ...rest, [each]: standing }, change: `${subject} → ${each}` };
  });
  const spareType = types && eventTypes.find((each) => !types.includes(each));
  return [
    ...elsewhere,
    ...(types && types.length > 1
      ? types.map((each, index) => takeAway('subject', [...path, 'types', index], `type ${each}`))
      : []),
    ...(types && spareType ? [replace('subject', [...path, 'types'], 'types', [...types, spareType])] : []),
    ...(subject === 'event'
      ? [
          judged.effect === 'record'
            ? takeAway('effect', [...path, 'effect'], 'effect record')
            : ({ kind: 'effect', path, value: { ...judged, effect: 'record' }, change: 'deny → record' } as const),
        ]
      : []),
    ...(judged.when === undefined ? [] : [takeAway('drop', [...path, 'when'], 'when')]),
    ...(['when', 'require', 'forbid'] as const).flatMap((field) =>
      judged[field] === undefined ? [] : editsOfCondition(judged[field], [...path, field], context),
    ),
    ...editsOfDuty(judged.duty, [...path, 'duty'], context),
  ];
}

function editsOfDuty(duty: JudgedSource['duty'], path: Path, { vocabulary }: Context): Edit[] {
  if (!duty) return [];
  const told = Object.entries(duty.with ?? {}).flatMap(([name, value]): Edit[] => {
    const at = [...path, 'with', name];
    const fact = isRecord(value) ? String(value.fact) : undefined;
    const changed =
      fact === undefined
        ? [replace('duty', at, String(value), 'something-else')]
        : neighbours(fact, vocabulary).map((each) => replace('duty', [...at, 'fact'], fact, each));
    return [takeAway('duty', at, `with ${name}`), ...changed];
  });
  return [
    takeAway('duty', path, `duty ${duty.id}`),
    replace('duty', [...path, 'id'], duty.id, 'do-something-else'),
    ...told,
  ];
}

/** Edits of a condition and of everything in it. */
function editsOfCondition(condition: unknown, path: Path, context: Context): Edit[] {
  if (!isRecord(condition)) return [];
  const negate: Edit = { kind: 'negate', path, value: { not: condition }, change: 'negated' };
  for (const kind of ['all', 'any'] as const) {
    const parts = condition[kind];
    if (!Array.isArray(parts)) continue;
    const swapped = { [kind === 'all' ? 'any' : 'all']: parts };
    return [
      negate,
      ...(parts.length > 1
        ? [{ kind: 'all-any', path, value: swapped, change: kind === 'all' ? 'all → any' : 'any → all' } as const]
        : []),
      ...(parts.length > 1
        ? parts.map((_, index) => takeAway('drop', [...path, kind, index], `part ${index + 1} of ${kind}`))
        : []),
      ...parts.flatMap((part, index) => editsOfCondition(part, [...path, kind, index], context)),
    ];
  }
  if (isRecord(condition.not)) {
    const inner: Edit = { kind: 'negate', path, value: condition.not, change: 'not dropped' };
    return [inner, ...editsOfCondition(condition.not, [...path, 'not'], context)];
  }
  if (typeof condition.condition === 'string') {
    const { condition: name } = condition;
    const other = context.visible.find((each) => each !== name);
    return [negate, ...(other ? [replace('reference', [...path, 'condition'], name, other)] : [])];
  }
  if (typeof condition.act === 'string') return editsOfAct(condition, path, context);
  return [negate, ...editsOfComparison(condition, path, context)];
}

function editsOfAct(act: Readonly<Record<string, unknown>>, path: Path, { vocabulary }: Context): Edit[] {
  const name = String(act.act);
  const acts = [...vocabulary.keys()].filter((each) => each.endsWith('.done')).map((each) => each.slice(0, -5));
  const otherAct = acts.find((each) => each !== name && each.split('.')[0] === name.split('.')[0]);
  const fields = (['within', 'after', 'by'] as const).flatMap((field) => {
    const fact = act[field];
    if (typeof fact !== 'string') return [];
    return neighbours(fact, vocabulary).map((each) => replace('deadline', [...path, field], fact, each));
  });
  const done = { fact: `${name}.done`, operator: 'equal', value: true };
  return [
    { kind: 'deadline', path, value: done, change: `deadline of ${name} dropped` },
    ...(otherAct ? [replace('fact', [...path, 'act'], name, otherAct)] : []),
    ...fields,
  ];
}

const MIRRORED: Readonly<Record<string, readonly [kind: 'operator' | 'boundary', to: string][]>> = {
  equal: [['operator', 'notEqual']],
  notEqual: [['operator', 'equal']],
  in: [['operator', 'notIn']],
  notIn: [['operator', 'in']],
  contains: [['operator', 'doesNotContain']],
  doesNotContain: [['operator', 'contains']],
  lessThan: [
    ['boundary', 'lessThanInclusive'],
    ['operator', 'greaterThan'],
  ],
  lessThanInclusive: [
    ['boundary', 'lessThan'],
    ['operator', 'greaterThanInclusive'],
  ],
  greaterThan: [
    ['boundary', 'greaterThanInclusive'],
    ['operator', 'lessThan'],
  ],
  greaterThanInclusive: [
    ['boundary', 'greaterThan'],
    ['operator', 'lessThanInclusive'],
  ],
};

function editsOfComparison(comparison: Readonly<Record<string, unknown>>, path: Path, { vocabulary }: Context): Edit[] {
  const [fact, written, value] = [String(comparison.fact), String(comparison.operator), comparison.value];
  const parts = written.split(':');
  const operator = parts.at(-1) ?? '';
  const decorators = parts.slice(0, -1);
  const operatorAt = [...path, 'operator'];
  const withDecorators = (changed: readonly string[]) => [...changed, operator].join(':');
  const known = operators.some((each) => each === operator) ? (MIRRORED[operator] ?? []) : [];
  return [
    ...known.map(([kind, to]) => replace(kind, operatorAt, written, [...decorators, to].join(':'))),
    ...decorators.map((each, index) => {
      const swapped = each === 'someFact' ? ['everyFact'] : each === 'everyFact' ? ['someFact'] : [];
      const changed = decorators.flatMap((other, at) => (at === index ? swapped : [other]));
      return replace('decorator', operatorAt, written, withDecorators(changed));
    }),
    ...(operator === 'equal' || operator === 'notEqual'
      ? decorators.length === 0
        ? [replace('decorator', operatorAt, written, withDecorators(['presumed']))]
        : []
      : []),
    ...editsOfValue(value, [...path, 'value'], vocabulary.get(fact)?.type, vocabulary),
    ...neighbours(fact, vocabulary).map((each) => replace('fact', [...path, 'fact'], fact, each)),
    ...(isRecord(comparison.params)
      ? Object.entries(comparison.params).flatMap(([name, param]) =>
          neighbours(String(param), vocabulary).map((each) =>
            replace('fact', [...path, 'params', name], String(param), each),
          ),
        )
      : []),
  ];
}

function editsOfValue(value: unknown, path: Path, type: FactType | undefined, vocabulary: FactTable): Edit[] {
  if (typeof value === 'boolean') return [replace('value', path, String(value), !value)];
  if (typeof value === 'number') {
    return [value + 1, value - 1].map((each) => replace('value', path, String(value), each));
  }
  if (typeof value === 'string') {
    const words = type && 'values' in type ? (type.values ?? []) : [];
    const other = words.find((each) => each !== value);
    return other === undefined ? [] : [replace('value', path, value, other)];
  }
  if (Array.isArray(value)) {
    const words = type && 'values' in type ? (type.values ?? []) : [];
    const added = words.find((each) => !value.includes(each));
    return [
      ...(value.length > 1 ? value.map((each, index) => takeAway('value', [...path, index], `value ${each}`)) : []),
      ...(added === undefined
        ? []
        : [{ kind: 'value', path, value: [...value, added], change: `+ ${added}` } as const]),
    ];
  }
  if (!isRecord(value)) return [];
  const fact = String(value.fact);
  return neighbours(fact, vocabulary).map((each) => replace('parameter', [...path, 'fact'], fact, each));
}

/** The next fact of the same type and scope: what a slip of the eye takes instead. */
function neighbours(fact: string, vocabulary: FactTable): string[] {
  const own = vocabulary.get(fact);
  if (!own) return [];
  const alike = [...vocabulary.values()].filter(
    (each) =>
      each.type.kind === own.type.kind && each.scope === own.scope && each.name.split('.')[0] === fact.split('.')[0],
  );
  const next = alike[(alike.findIndex((each) => each.name === fact) + 1) % alike.length];
  return next && next.name !== fact ? [next.name] : [];
}

function editsOfParameter([name, parameter]: [string, Parameter]): Edit[] {
  const defaults = Object.entries(parameter.default).flatMap(([day, value]) => {
    const path = [name, 'default', day];
    const other = otherDefault(parameter, value);
    return [
      ...(other === undefined ? [] : [replace('parameter', path, String(value), other)]),
      {
        kind: 'parameter',
        path: [name, 'default'],
        value: { [nextDay(day, 1)]: value },
        change: `from ${day} + 1`,
      } as const,
    ];
  });
  const bounds = (['minimum', 'maximum'] as const).flatMap((bound) =>
    bound in parameter ? [takeAway('parameter', [name, bound], `${bound} of ${parameterFact(name)}`)] : [],
  );
  return [...defaults, ...bounds];
}

function otherDefault(parameter: Parameter, value: unknown): unknown {
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'boolean') return !value;
  if (parameter.unit === 'choice') return parameter.choices.find((each) => each !== value);
  return parameter.unit === 'duration' ? 'P3D' : undefined;
}

const replace = (kind: EditKind, path: Path, from: string, to: unknown): Edit => ({
  kind,
  path,
  value: to,
  change: `${from} → ${typeof to === 'string' ? to : JSON.stringify(to)}`,
});

const takeAway = (kind: EditKind, path: Path, what: string): Edit => ({ kind, path, change: `${what} dropped` });

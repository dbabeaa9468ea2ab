import type { Condition, SourceCondition } from '../model/condition.ts';
import type { SourceObligation } from '../model/policy.ts';
import type { DutyTemplate, Judgement } from '../model/policy-set.ts';
import { existenceFact, type SubjectKind } from '../model/subject.ts';
import type { FactTable } from '../model/vocabulary.ts';
import { type Report, resolveFact } from './comparison.ts';
import { type ActInTime, factsOf, plainFacts, presumptions, resolveCondition, type Scope } from './condition.ts';
import type { PolicySource } from './sources.ts';

/** What a policy takes from those it uses: conditions by name, and the conditions that define scope and bearers. */
export interface Shared {
  readonly names: ReadonlyMap<string, string>;
  readonly definitions: ReadonlyMap<string, string>;
}

/** Makes a reporter for what stands at a path. */
export type Reporting = (path: readonly (string | number)[]) => Report;

/** What the judgements of one policy are resolved in. */
export interface Context {
  readonly source: PolicySource;
  /** What can be judged: the service, an event, and the items of each list. */
  readonly subjects: readonly string[];
  readonly scope: Scope;
  readonly shared: Shared;
  readonly named: ReadonlyMap<string, Condition>;
  readonly reporting: Reporting;
}

/** Which judgement of which obligation, and where it stands. */
export interface JudgementPlace {
  readonly source: SourceObligation;
  readonly subject: SubjectKind;
  readonly bearer: readonly string[];
  readonly path: readonly (string | number)[];
}

/** Checks one judgement and gives it full names; undefined where something is wrong, which is reported. */
export function resolveJudgement(place: JudgementPlace, context: Context): Judgement | undefined {
  const { source, subject, bearer, path } = place;
  const judged = source.judged[subject];
  if (judged === undefined) return undefined;
  const report = context.reporting(path);
  checkModality(source.modality, judged, report);
  const resolve = (field: 'when' | 'require' | 'forbid') =>
    judged[field] &&
    resolveCondition(judged[field] as SourceCondition, context.scope, context.reporting([...path, field]));
  const when = resolve('when');
  const require = resolve('require');
  const forbid = resolve('forbid');
  const frame = frameOf(bearer, subject, context, report);
  const applies = all([
    ...frame,
    ...(when?.condition.kind === 'all' ? when.condition.of : when ? [when.condition] : []),
  ]);
  if (applies.kind === 'all' && applies.of.length === 0) {
    report([], 'nothing says when it applies', 'use the policy that defines the scope, or write “when”');
    return undefined;
  }
  const complies: Condition | undefined = require?.condition ?? (forbid && { kind: 'not', of: forbid.condition });
  for (const acts of [when?.acts, forbid?.acts]) {
    if (acts && acts.length > 0) report([], 'an act with a deadline stands outside “require”', 'move it to “require”');
  }
  const types = 'types' in judged ? judged.types : [];
  const { vocabulary } = context.scope;
  for (const [field, condition] of [
    ['when', applies],
    ['require', complies],
  ] as const) {
    if (condition) checkFacts(condition, { subject, types, vocabulary, named: context.named }, report, judged, field);
  }
  checkPresumptions(applies, complies, context.named, report);
  const duty = resolveDuty(judged.duty, require?.acts ?? [], context, context.reporting([...path, 'duty']));
  return {
    subject,
    types,
    effect: complies === undefined ? 'record' : (('effect' in judged ? judged.effect : undefined) ?? 'deny'),
    applies,
    ...(complies ? { complies } : {}),
    ...(duty ? { duty } : {}),
    unreachable: judged.unreachable ?? {},
  };
}

const all = (conditions: readonly Condition[]): Condition => ({ kind: 'all', of: conditions });

/** What every obligation presupposes: that there is the item, that the regulation applies, and that someone owes it. */
function frameOf(bearer: readonly string[], subject: SubjectKind, context: Context, report: Report): Condition[] {
  const { definitions } = context.shared;
  const scope = definitions.get('scope');
  const owed = bearer.flatMap((each): Condition[] => {
    const to = definitions.get(each);
    if (to) return [{ kind: 'reference', to }];
    if (each !== 'anyone' && each !== 'authority') {
      report([], `nothing that this policy uses defines who is ${each}`, 'name the policy that does under uses');
    }
    return [];
  });
  const unbounded = owed.length < bearer.length;
  return [
    ...(subject === 'service' || subject === 'event'
      ? []
      : [
          {
            kind: 'comparison',
            fact: existenceFact(subject),
            decorators: [],
            operator: 'equal',
            value: { constant: true },
          } as const,
        ]),
    ...(scope ? [{ kind: 'reference', to: scope } as const] : []),
    ...(unbounded ? [] : owed.length === 1 ? owed : [{ kind: 'any', of: owed } as const]),
  ];
}

type Judged = NonNullable<SourceObligation['judged'][SubjectKind]>;

function checkModality(modality: SourceObligation['modality'], judged: Judged, report: Report): void {
  const wanted = modality === 'must' ? 'require' : modality === 'must-not' ? 'forbid' : undefined;
  for (const field of ['require', 'forbid'] as const) {
    if (field === wanted && judged[field] === undefined) {
      report([], `“${modality}” needs “${field}”`, 'say what fulfils or breaches it');
    } else if (field !== wanted && judged[field] !== undefined) {
      report([field], `“${field}” does not go with “${modality}”`, wanted ? `write “${wanted}”` : 'leave it out');
    }
  }
}

/** A judgement may read the service, its own item, and what every one of its types of event can say. */
function checkFacts(
  condition: Condition,
  context: {
    subject: SubjectKind;
    types: readonly string[];
    vocabulary: FactTable;
    named: ReadonlyMap<string, Condition>;
  },
  report: Report,
  judged: Judged,
  field: 'when' | 'require',
): void {
  const { subject, types, vocabulary, named } = context;
  const at = field === 'require' && judged.forbid ? 'forbid' : field;
  for (const name of new Set(factsOf(condition, named).flatMap(plainFacts))) {
    const fact = vocabulary.get(name);
    if (!fact || ['service', 'parameter', 'decision', subject].includes(fact.scope)) {
      const silent = types.filter((type) => fact?.events && !fact.events.some((event) => event === type));
      if (silent.length > 0)
        report([at], `${name} is not said by events of type ${silent.join(', ')}`, 'judge them apart');
    } else {
      report([at], `${name} cannot be read here: the subject is ${subject}`, `judge it on ${fact.scope}`);
    }
  }
}

/** A presumption may make an obligation apply or be breached, never excuse from it. */
function checkPresumptions(
  applies: Condition,
  complies: Condition | undefined,
  named: ReadonlyMap<string, Condition>,
  report: Report,
): void {
  const excuses = presumptions(applies, named).has('-') || (complies && presumptions(complies, named).has('+'));
  if (excuses) report([], '“presumed” would excuse from the obligation', 'presume only what makes it apply');
}

function resolveDuty(
  source: Judged['duty'],
  acts: readonly ActInTime[],
  context: Context,
  report: Report,
): DutyTemplate | undefined {
  const [act, ...others] = acts;
  if (others.length > 0) report([], 'more than one act has a deadline', 'make each an obligation of its own');
  if (!source) {
    if (act) report([], 'the act has no duty', 'say under “duty” what the caller has to do');
    return undefined;
  }
  for (const [name, value] of Object.entries(source.with ?? {})) {
    if (typeof value === 'object' && value !== null) {
      resolveFact(value.fact, undefined, context.scope.vocabulary, (path, ...rest) =>
        report(['with', name, ...path], ...rest),
      );
    }
  }
  return {
    id: source.id,
    title: source.title,
    with: source.with ?? {},
    ...(act ? { done: act.done, deadline: act.deadline } : {}),
  };
}

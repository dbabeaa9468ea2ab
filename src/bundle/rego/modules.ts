import type { Condition } from '../../model/condition.ts';
import type { EventType } from '../../model/event/index.ts';
import { eventTypes } from '../../model/event/index.ts';
import type { Policy, PolicySet } from '../../model/policy-set.ts';
import type { Status } from '../../model/status.ts';
import { itemKinds } from '../../model/subject.ts';
import { timestampInChina } from '../../model/time.ts';
import { type Entry, type Judged, judgementsOf, policyPackage, regoName, successorsOf } from '../../policy/core.ts';
import { type ConditionContext, canBeMissing, conditionRules, otherwiseFalse, rule, type Target } from './condition.ts';
import { entryPackage, judgementPackage } from './names.ts';

/** A Rego file: its path below the folder of Rego, and its text as `opa fmt` would write it. */
export interface Module {
  readonly path: string;
  readonly text: string;
}

/** Everything that can be judged together, whether or not a policy judges it. */
export const entries: readonly Entry[] = ['service', ...itemKinds, ...(eventTypes satisfies readonly EventType[])];

/** The entrypoint of an entry in the compiled module. */
export const entrypoint = (entry: Entry): string => `${entryPackage(entry).replaceAll('.', '/')}/findings`;

/** The policies as Rego: a package for each obligation and subject, for the conditions of a policy, and for each entry. */
export function regoModules(set: PolicySet): Module[] {
  return [
    { path: 'facts.rego', text: factsModule },
    ...set.policies.map((policy) => inForceModule(policy, set)),
    lawsModule(set),
    ...set.policies.filter((policy) => policy.conditions.length > 0).map((policy) => conditionsModule(policy, set)),
    ...entries.flatMap((entry) => (judgementsOf(set, entry).length > 0 ? [entryModule(entry, set)] : [])),
    ...set.policies.flatMap((policy) =>
      policy.obligations.flatMap((obligation) =>
        obligation.judgements.map((judgement) => judgementModule({ policy, obligation, judgement }, set)),
      ),
    ),
  ];
}

const factsModule = `# METADATA
# scope: package
# title: What is known
# description: Facts come flat, by their dotted names. One that is not there is unknown.
package deepsyn.facts

known(fact) if _ = input[fact]
`;

function metadata(fields: Readonly<Record<string, string>>, custom: Readonly<Record<string, string>> = {}): string {
  const lines = [
    ...Object.entries(fields).map(([name, value]) => `${name}: ${name === 'scope' ? value : JSON.stringify(value)}`),
    ...(Object.keys(custom).length > 0 ? ['custom:'] : []),
    ...Object.entries(custom).map(([name, value]) => `  ${name}: ${JSON.stringify(value)}`),
  ];
  return ['# METADATA', ...lines.map((line) => `# ${line}`)].join('\n');
}

function modulePath(name: string): string {
  return `${name.replace('deepsyn.', '').replaceAll('.', '/')}.rego`;
}

function inForceModule(policy: Policy, set: PolicySet): Module {
  const name = policyPackage(policy);
  const head = metadata(
    { scope: 'package', title: policy.title.en },
    { regulation: policy.regulation, article: String(policy.article), version: policy.version },
  );
  const begins = `from ${timestampInChina(policy.from)}`;
  const ends = policy.until === undefined ? '' : ` to before ${timestampInChina(policy.until)}`;
  const body = [
    `input["law.time"] >= ${policy.from}`,
    ...(policy.until === undefined ? [] : [`input["law.time"] < ${policy.until}`]),
    ...(policy.pack === undefined ? [] : [`${JSON.stringify(policy.pack)} in input["law.packs"]`]),
    ...successorsOf(set.policies, policy).map((other) => `not data.${policyPackage(other)}.in_force`),
  ];
  return {
    path: modulePath(`${name}.in_force`),
    text: assemble(head, name, [], [`# ${begins}${ends}\n${otherwiseFalse('in_force')}`, rule('in_force', body)]),
  };
}

/** The versions in force, by their keys. */
function lawsModule(set: PolicySet): Module {
  const head = metadata({ scope: 'package', title: 'The policy versions in force' });
  const rules = set.policies.map((policy) =>
    rule(`in_force contains ${JSON.stringify(policy.key)}`, [`data.${policyPackage(policy)}.in_force`]),
  );
  return { path: 'laws.rego', text: assemble(head, 'deepsyn.laws', [], rules) };
}

/** Collects what the rules of one module import. */
function importing(set: PolicySet, own?: Policy): ConditionContext & { imports(): string[] } {
  const used = new Set<string>();
  const aliases = new Map<string, string>();
  /** The article's number; with a count where articles of several laws have it. */
  const aliasOf = ({ article, ...policy }: Policy): string => {
    const target = `${policyPackage({ article, ...policy })}.conditions`;
    const taken = [...aliases.values()].filter(
      (each) => each === `article_${article}` || each.startsWith(`article_${article}_`),
    );
    const alias = aliases.get(target) ?? `article_${article}${taken.length === 0 ? '' : `_${taken.length + 1}`}`;
    aliases.set(target, alias);
    used.add(`import data.${target} as ${alias}`);
    return alias;
  };
  const find = (key: string) => {
    for (const policy of set.policies) {
      const condition = policy.conditions.find((each) => each.key === key);
      if (condition) return { policy, condition };
    }
    throw new Error(`no condition ${key}`);
  };
  const missingIn = (key: string): boolean => canBeMissing(find(key).condition.when, missingIn);
  return {
    useFacts: () => used.add('import data.deepsyn.facts'),
    resolve: (key): Target => {
      const { policy, condition } = find(key);
      const rule = regoName(condition.name);
      const target = { canBeMissing: missingIn(key) };
      if (policy === own) return { rule, ...target };
      return { rule: `${aliasOf(policy)}.${rule}`, ...target };
    },
    imports: () => [...used].sort(),
  };
}

function conditionsModule(policy: Policy, set: PolicySet): Module {
  const name = `${policyPackage(policy)}.conditions`;
  const context = importing(set, policy);
  const blocks = policy.conditions.map((condition) => {
    const [first = '', ...rest] = conditionRules(regoName(condition.name), condition.when, context);
    const head = metadata(
      { title: condition.name, description: condition.gist.en },
      condition.provision ? { provision: condition.provision } : {},
    );
    return [`${head}\n${first}`, ...rest].join('\n\n');
  });
  const head = metadata({ scope: 'package', title: `Named conditions of article ${policy.article}` });
  return { path: modulePath(name), text: assemble(head, name, context.imports(), blocks) };
}

function judgementModule(judged: Judged, set: PolicySet): Module {
  const { policy, obligation, judgement } = judged;
  const name = judgementPackage(policy, obligation, judgement);
  const context = importing(set);
  const missing = (condition: Condition | undefined) =>
    condition !== undefined && canBeMissing(condition, (key) => context.resolve(key).canBeMissing);
  const applies = conditionRules('applies', judgement.applies, context);
  const complies = judgement.complies ? conditionRules('complies', judgement.complies, context) : [];
  const sources = [
    ...(missing(judgement.applies) ? ['applies_missing'] : []),
    ...(missing(judgement.complies) ? ['complies_missing'] : []),
  ];
  const head = metadata(
    { scope: 'package', title: obligation.title.en, description: obligation.demand.en },
    {
      obligation: obligation.id,
      provision: obligation.provision,
      bearer: obligation.bearer.join(', '),
      modality: obligation.modality,
      subject: judgement.subject,
    },
  );
  const blocks = [finding(judgement.complies !== undefined, sources), ...applies, ...complies];
  return { path: modulePath(name), text: assemble(head, name, context.imports(), blocks) };
}

/** The status, in the order that makes each test final; where none holds, it is indeterminate, and these facts are missing. */
function finding(canBeBreached: boolean, missing: readonly string[]): string {
  const branches: [status: Status, body: string[]][] = [
    ...(canBeBreached ? [['violated', ['applies', 'complies_ruled_out']] satisfies [Status, string[]]] : []),
    ['not-applicable', ['applies_ruled_out']],
    ['satisfied', [canBeBreached ? 'complies' : 'applies']],
  ];
  const written = branches.map(
    ([status, body]) => `${JSON.stringify(status)} if {\n${body.map((line) => `\t${line}`).join('\n')}\n}`,
  );
  const union = missing.length > 0 ? missing.join(' | ') : 'set()';
  return `finding := ${[...written, union].join(' else := ')}`;
}

function entryModule(entry: Entry, set: PolicySet): Module {
  const name = entryPackage(entry);
  const blocks = judgementsOf(set, entry).map(({ policy, obligation, judgement }) => {
    const target = `data.${judgementPackage(policy, obligation, judgement)}.finding`;
    return rule(`findings[${JSON.stringify(obligation.id)}] := ${target}`, [`data.${policyPackage(policy)}.in_force`]);
  });
  const head = metadata({ scope: 'package', title: `The findings on: ${entry}` });
  return { path: modulePath(name), text: assemble(head, name, [], blocks) };
}

function assemble(head: string, name: string, imports: readonly string[], blocks: readonly string[]): string {
  return [`${head}\npackage ${name}`, ...(imports.length > 0 ? [imports.join('\n')] : []), ...blocks]
    .join('\n\n')
    .concat('\n');
}

import type { Condition } from '../model/condition.ts';
import { DeepsynError, type Problem } from '../model/errors.ts';
import type { SourceObligation } from '../model/policy.ts';
import type { NamedCondition, Obligation, Policy, PolicySet } from '../model/policy-set.ts';
import { startOfDay } from '../model/time.ts';
import { itemKinds, withParameters } from '../model/vocabulary.ts';
import { suggest } from '../source/core.ts';
import { clashesIn } from './clashes.ts';
import type { Report } from './comparison.ts';
import { resolveCondition, type Scope } from './condition.ts';
import { type Context, type Reporting, resolveJudgement, type Shared } from './judgement.ts';
import type { PolicySource, PolicySources } from './sources.ts';

const DAY = 86_400_000;

/**
 * Checks policies against the vocabulary and each other, and gives every name its full form.
 * @throws DeepsynError `invalid-policy`, with every problem that was found
 */
export function resolvePolicies(sources: PolicySources): PolicySet {
  const problems: Problem[] = [];
  const vocabulary = withParameters(sources.vocabulary, sources.parameters);
  const subjects = ['service', 'event', ...itemKinds(sources.vocabulary)];
  const byKey = new Map(sources.policies.map((policy) => [policy.key, policy]));
  const named = new Map<string, Condition>();
  const policies: Policy[] = [];
  for (const source of inOrderOfUse(sources.policies, byKey, problems)) {
    const reporting: Reporting = (path) => reporter(source, problems, path);
    const shared = sharedNames(source, byKey);
    const scope: Scope = { vocabulary, parameters: sources.parameters, conditions: shared.names };
    const conditions = resolveNamed(source, scope, named, reporting);
    for (const condition of conditions) named.set(condition.key, condition.when);
    const context: Context = { source, subjects, scope, shared, named, reporting };
    policies.push({
      key: source.key,
      regulation: source.file.regulation,
      ...(source.pack ? { pack: source.pack } : {}),
      ...(source.file.supersedes ? { supersedes: source.file.supersedes } : {}),
      article: source.file.article,
      version: source.file.version,
      from: startOfDay(source.file.effective.from),
      ...(source.file.effective.until ? { until: startOfDay(source.file.effective.until) + DAY } : {}),
      title: source.file.title,
      conditions,
      obligations: (source.file.obligations ?? []).flatMap(
        (each, index) => resolveObligation(each, index, context) ?? [],
      ),
    });
  }
  for (const { policy, path, message, remedy } of clashesIn(policies)) {
    const source = byKey.get(policy.key);
    if (source) reporter(source, problems, [])(path, message, remedy);
  }
  if (problems.length > 0) throw new DeepsynError('invalid-policy', problems);
  policies.sort((a, b) => (a.key < b.key ? -1 : 1));
  return { digest: sources.digest, vocabulary: sources.vocabulary, policies, parameters: sources.parameters };
}

function reporter(source: PolicySource, problems: Problem[], base: readonly (string | number)[]): Report {
  return (path, message, remedy) => {
    const full = [...base, ...path];
    const position = source.document.locate(full);
    problems.push({ file: source.document.file, position, path: full, message, ...(remedy ? { remedy } : {}) });
  };
}

/** Policies after those that they use; a circle is reported. */
function inOrderOfUse(
  policies: readonly PolicySource[],
  byKey: ReadonlyMap<string, PolicySource>,
  problems: Problem[],
): PolicySource[] {
  const ordered = new Set<PolicySource>();
  const visit = (policy: PolicySource, path: readonly PolicySource[]) => {
    if (ordered.has(policy)) return;
    for (const [index, key] of (policy.file.uses ?? []).entries()) {
      const used = byKey.get(key);
      const report = reporter(policy, problems, ['uses', index]);
      if (!used) report([], `there is no policy ${key}`, suggest(key, [...byKey.keys()]).remedy);
      else if (used === policy || path.includes(used))
        report([], `${key} uses this policy in turn`, 'take one of the two out');
      else visit(used, [...path, policy]);
    }
    ordered.add(policy);
  };
  for (const policy of policies) visit(policy, []);
  return [...ordered];
}

function sharedNames(source: PolicySource, byKey: ReadonlyMap<string, PolicySource>): Shared {
  const names = new Map<string, string>();
  const definitions = new Map<string, string>();
  const used = (source.file.uses ?? []).flatMap((key) => byKey.get(key) ?? []);
  for (const policy of [...used, source]) {
    for (const [name, condition] of Object.entries(policy.file.conditions ?? {})) {
      const key = `${policy.key}#${name}`;
      names.set(name, key);
      if (condition.defines) definitions.set(condition.defines, key);
    }
  }
  return { names, definitions };
}

/** Resolves the named conditions of a policy; each may refer only to those above it, so that none can go in a circle. */
function resolveNamed(
  source: PolicySource,
  scope: Scope,
  named: ReadonlyMap<string, Condition>,
  reporting: Reporting,
): NamedCondition[] {
  const visible = new Map([...scope.conditions].filter(([, key]) => named.has(key)));
  return Object.entries(source.file.conditions ?? {}).flatMap(([name, condition]) => {
    const report = reporting(['conditions', name, 'when']);
    const resolved = resolveCondition(condition.when, { ...scope, conditions: visible }, report);
    const key = `${source.key}#${name}`;
    visible.set(name, key);
    if (!resolved) return [];
    if (resolved.acts.length > 0) report([], 'a named condition cannot demand an act', 'write it under “require”');
    return {
      key,
      policy: source.key,
      name,
      ...(condition.provision ? { provision: condition.provision } : {}),
      gist: condition.gist,
      when: resolved.condition,
    };
  });
}

function resolveObligation(source: SourceObligation, index: number, context: Context): Obligation | undefined {
  const path = ['obligations', index];
  const report = context.reporting(path);
  const prefix = `art-${String(context.source.file.article).padStart(2, '0')}.`;
  const article = `art ${context.source.file.article}`;
  if (!source.id.startsWith(prefix)) report(['id'], `${source.id} stands in ${article}`, `begin it with ${prefix}`);
  if (source.provision !== article && !source.provision.startsWith(`${article} `)) {
    report(['provision'], `${source.provision} is not in ${article}`, `cite a provision of ${article}`);
  }
  if ((source.modality === 'liability') !== (source.exposure !== undefined)) {
    report(['exposure'], 'a liability, and only a liability, has an exposure', 'add it or take it out');
  }
  const bearer = typeof source.bearer === 'string' ? [source.bearer] : source.bearer;
  const judgements = context.subjects.flatMap((subject) => {
    const judged = source.judged[subject];
    if (judged === undefined) return [];
    return resolveJudgement({ source, subject, bearer, path: [...path, 'judged', subject] }, context) ?? [];
  });
  return {
    id: source.id,
    policy: context.source.key,
    provision: source.provision,
    bearer,
    modality: source.modality,
    ...(source.exposure ? { exposure: source.exposure } : {}),
    title: source.title,
    demand: source.demand,
    remedy: source.remedy,
    ...(source.reading ? { reading: source.reading } : {}),
    judgements,
  };
}

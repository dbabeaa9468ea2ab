import {
  type JSDocStructure,
  type OptionalKind,
  Project,
  type PropertySignatureStructure,
  VariableDeclarationKind,
} from 'ts-morph';
import { baseFacts } from '../src/model/derivations.ts';
import type { FactType } from '../src/model/fact.ts';
import { type Parameter, parameterFact } from '../src/model/parameter.ts';
import type { DutyTemplate, Obligation, Policy, PolicySet } from '../src/model/policy-set.ts';
import type { Text } from '../src/model/text.ts';
import { typeOfFact, type FactTable, withParameters } from '../src/model/vocabulary.ts';
import { factsOfJudgement, namedConditions } from '../src/policy/index.ts';
import { formatTypeScript } from './format.ts';
import { HEADER } from './header.ts';

export const OBLIGATIONS_PATH = 'src/generated/obligations.ts';

type Property = OptionalKind<PropertySignatureStructure>;

/**
 * TypeScript for those who embed the policies: what each obligation is, what each duty tells, the type of each fact and
 * of each parameter. An editor shows the law on hover, and a compiler misses nothing that a policy adds.
 */
export function obligationTypes(set: PolicySet): string {
  const vocabulary = withParameters(set.vocabulary, set.parameters);
  const file = new Project({ useInMemoryFileSystem: true }).createSourceFile('obligations.ts');
  const add = (name: string, about: string, properties: Property[]) =>
    file.addInterface({ name, isExported: true, docs: [about], properties: properties.sort(byName) });
  add(
    'ObligationTypes',
    'Every obligation by its id: where it stands, what kind of norm it is, who owes it, on what it is judged, and which facts it reads. One that several versions of an article have is the union of what they say.',
    obligationProperties(set, vocabulary),
  );
  add(
    'DutyTypes',
    'Every duty by its id: the obligations that it comes from, whether it has a deadline, and what it tells the one who does it.',
    dutyProperties(set, vocabulary),
  );
  add(
    'FactTypes',
    'Every fact of the vocabulary by its name, as evaluators see it: instants and lengths of time are milliseconds.',
    [...vocabulary.values()]
      .filter(({ scope }) => scope !== 'parameter')
      .map((fact) => property(fact.name, typeOf(fact.type), [both(fact.description)])),
  );
  add(
    'ParameterTypes',
    'Every parameter by its name, as an organisation writes its own value.',
    Object.entries(set.parameters).map(([name, parameter]) => ({
      ...property(name, typeOfParameter(parameter), [both(parameter.title), `Default: ${defaultOf(parameter)}.`]),
      hasQuestionToken: true,
    })),
  );
  for (const [name, of, about] of NAMES) {
    file.addTypeAlias({ name, isExported: true, docs: [about], type: `keyof ${of}` });
  }
  file.addVariableStatement({
    isExported: true,
    declarationKind: VariableDeclarationKind.Const,
    docs: ['Every obligation, for those who go through them all.'],
    declarations: [
      {
        name: 'obligationIds',
        type: 'readonly ObligationId[]',
        initializer: JSON.stringify(versionsById(set).map(([id]) => id)),
      },
    ],
  });
  file.addVariableStatement({
    isExported: true,
    declarationKind: VariableDeclarationKind.Const,
    docs: ['Which obligations each duty comes from: what is told here is known by its type.'],
    declarations: [
      {
        name: 'dutySources',
        type: '{ readonly [Id in DutyId]: readonly ObligationId[] }',
        initializer: JSON.stringify(Object.fromEntries(dutiesById(set).map(([id, uses]) => [id, obligationsOf(uses)]))),
      },
    ],
  });
  return formatTypeScript(`${HEADER}\n${file.getFullText()}`, 'obligations.ts');
}

const NAMES = [
  ['ObligationId', 'ObligationTypes', 'The id of an obligation.'],
  ['DutyId', 'DutyTypes', 'The id of a duty.'],
  ['FactName', 'FactTypes', 'The name of a fact.'],
  ['ParameterName', 'ParameterTypes', 'The name of a parameter.'],
] as const;

const byName = (a: { name: string }, b: { name: string }): number => (a.name < b.name ? -1 : 1);

const quoted = (value: unknown): string => JSON.stringify(value);
const tuple = (values: readonly unknown[]): string => `readonly [${values.map(quoted).join(', ')}]`;
const union = (types: readonly string[]): string => [...new Set(types)].join(' | ') || 'never';
const both = ({ en, zh }: Text): string => (zh === undefined ? en : `${en} ${zh}`);

function property(name: string, type: string, docs: readonly string[]): Property {
  const description: OptionalKind<JSDocStructure> = { description: docs.join('\n\n').replaceAll('*/', '*\\/') };
  return { name: quoted(name), type, isReadonly: true, docs: [description] };
}

interface Version {
  readonly policy: Policy;
  readonly obligation: Obligation;
}

function versionsById(set: PolicySet): [string, Version[]][] {
  const byId = new Map<string, Version[]>();
  for (const policy of set.policies) {
    for (const obligation of policy.obligations) {
      byId.set(obligation.id, [...(byId.get(obligation.id) ?? []), { policy, obligation }]);
    }
  }
  return [...byId];
}

const PARAMETER = parameterFact('');
const isParameter = (name: string): boolean => name.startsWith(PARAMETER);

function obligationProperties(set: PolicySet, vocabulary: FactTable): Property[] {
  const named = namedConditions(set);
  return versionsById(set).map(([id, versions]) => {
    const docs = versions.map(({ policy, obligation }) =>
      [
        `${obligation.provision}, ${obligation.modality}, owed by ${obligation.bearer.join(' and ')} (${policy.key}).`,
        both(obligation.demand),
      ].join('\n'),
    );
    const types = versions.map(({ policy, obligation }) => {
      const judged = obligation.judgements.map((judgement) => {
        const reads = [...new Set(factsOfJudgement(judgement, named).flatMap(baseFacts))].sort();
        const facts = reads.filter((name) => vocabulary.has(name) && !isParameter(name));
        const parameters = reads.filter(isParameter).map((name) => name.slice(PARAMETER.length));
        const types = judgement.types.length > 0 ? `readonly types: ${union(judgement.types.map(quoted))}; ` : '';
        return `readonly ${quoted(judgement.subject)}: { ${types}readonly effect: ${quoted(judgement.effect)}; readonly reads: ${union(facts.map(quoted))}; readonly parameters: ${union(parameters.map(quoted))} }`;
      });
      const exposure = obligation.exposure ? `readonly exposure: ${quoted(obligation.exposure)}; ` : '';
      return `{ readonly policy: ${quoted(policy.key)}; readonly article: ${policy.article}; readonly provision: ${quoted(obligation.provision)}; readonly bearer: ${tuple(obligation.bearer)}; readonly modality: ${quoted(obligation.modality)}; ${exposure}readonly judged: { ${judged.join('; ')} } }`;
    });
    return property(id, union(types), docs);
  });
}

interface DutyUse extends Version {
  readonly duty: DutyTemplate;
}

function dutiesById(set: PolicySet): [string, DutyUse[]][] {
  const byId = new Map<string, DutyUse[]>();
  for (const policy of set.policies) {
    for (const obligation of policy.obligations) {
      for (const { duty } of obligation.judgements) {
        if (duty) byId.set(duty.id, [...(byId.get(duty.id) ?? []), { policy, obligation, duty }]);
      }
    }
  }
  return [...byId].sort(([a], [b]) => (a < b ? -1 : 1));
}

const obligationsOf = (uses: readonly DutyUse[]): string[] => [...new Set(uses.map(({ obligation }) => obligation.id))];

function dutyProperties(set: PolicySet, vocabulary: FactTable): Property[] {
  return dutiesById(set).map(([id, uses]) => {
    const titles = [...new Set(uses.map(({ duty }) => both(duty.title)))];
    const sources = uses.map(({ obligation }) => `${obligation.id} (${obligation.provision})`);
    const names = [...new Set(uses.flatMap(({ duty }) => Object.keys(duty.with)))].sort();
    const told = names.map((name) => {
      const values = uses.map(({ duty }) => duty.with[name]);
      const types = values.flatMap((value) =>
        value === undefined ? [] : [typeof value === 'object' ? typeOfName(value.fact, vocabulary) : quoted(value)],
      );
      const always = values.every((value) => value !== undefined && typeof value !== 'object');
      return `readonly ${quoted(name)}${always ? '' : '?'}: ${union(types)}`;
    });
    const due = uses.some(({ duty }) => duty.deadline) ? 'readonly due?: string; ' : '';
    const type = `{ readonly obligation: ${union(obligationsOf(uses).map(quoted))}; ${due}readonly with: ${told.length > 0 ? `{ ${told.join('; ')} }` : 'Readonly<Record<string, never>>'} }`;
    return property(id, type, [...titles, `From ${[...new Set(sources)].join(', ')}.`]);
  });
}

function typeOfName(fact: string, vocabulary: FactTable): string {
  const type = typeOfFact(vocabulary, fact);
  if (!type) throw new Error(`no fact ${fact}`);
  return typeOf(type);
}

function typeOf(type: FactType): string {
  switch (type.kind) {
    case 'boolean':
      return 'boolean';
    case 'number':
    case 'timestamp':
    case 'date':
    case 'duration':
      return 'number';
    case 'text':
      return 'string';
    case 'one-of':
      return union(type.values.map(quoted));
    case 'list':
      return type.values ? `readonly (${union(type.values.map(quoted))})[]` : 'readonly string[]';
  }
}

function typeOfParameter(parameter: Parameter): string {
  switch (parameter.unit) {
    case 'duration':
      return ['`P$', '{string}`'].join('');
    case 'working-days':
    case 'number':
      return 'number';
    case 'yes-or-no':
      return 'boolean';
    case 'choice':
      return union(parameter.choices.map(quoted));
    case 'list':
      return 'readonly string[]';
  }
}

function defaultOf(parameter: Parameter): string {
  const dated = Object.entries(parameter.default).map(([from, value]) => `${String(value)} from ${from}`);
  return dated.join(', ') || 'none';
}

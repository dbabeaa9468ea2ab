import { resolve } from 'node:path';
import { assessService, type JudgedFinding, type Judging, openJudging } from '../decide/index.ts';
import { readDescriptor } from '../facts/index.ts';
import type { Condition } from '../model/condition.ts';
import type { ServiceDescriptor } from '../model/inputs.ts';
import { DeepsynError, type Problem } from '../model/errors.ts';
import type { AppliedPolicy, Finding } from '../model/finding.ts';
import type { GateConfiguration, Severity } from '../model/gate.ts';
import { listOf } from '../model/subject.ts';
import { inLanguage, type Language } from '../model/text.ts';
import { timestampInChina } from '../model/time.ts';
import { inputVocabulary } from '../model/vocabulary.ts';
import { namedConditions } from '../policy/index.ts';
import { parseSource, type SourceDocument, suggest } from '../source/index.ts';
import { checkAttestations, keyOf } from './attestations.ts';
import type { FoundConfiguration } from './configuration.ts';
import { decidingFacts, pathOf, shortcomingsOf } from './deciding.ts';
import { findDescriptors } from './descriptors.ts';
import { fingerprintOf, weighs, withOutcome } from './known.ts';
import { matches } from './patterns.ts';
import type { DecidingField, GatedService, GateFinding, GateNotice, GateResult, Weakness } from './result.ts';
import { nameIn, type Tree } from './tree.ts';
import { type AppliedWaivers, applyWaivers, readWaivers } from './waivers.ts';

/** What to gate, over what the configuration says. */
export interface GateRequest {
  /** Where files are read from. */
  readonly tree: Tree;
  /** The folder from which files are named. */
  readonly folder: string;
  readonly found: FoundConfiguration;
  /** Descriptors, instead of those of the configuration. */
  readonly files: readonly string[];
  readonly at: Date;
  readonly policies?: string;
  /** The policies are being edited, and the result says so. */
  readonly draft?: boolean;
  /** A file of parameter values. */
  readonly parameters?: string;
  readonly packs?: readonly string[];
  readonly waivers?: string;
  readonly failOn?: Severity | 'never';
  readonly evaluator?: 'wasm' | 'reference';
  readonly language?: Language;
  /** Told after each descriptor. */
  readonly progress?: (done: number, total: number) => void;
}

/**
 * Assesses every descriptor, and decides whether a deployment may go out.
 * @throws DeepsynError where anything cannot be read or used; `nothing-to-gate` where there is no descriptor: an error is
 * never a pass
 */
export async function runGate(request: GateRequest): Promise<GateResult> {
  const { tree, folder, found } = request;
  const judging = await openGateJudging(request);
  checkPatterns(found, judging);
  const { descriptors } = found.configuration;
  const configured = { folder: found.folder, ...(descriptors ? { patterns: descriptors } : {}) };
  const files = await findDescriptors(tree, folder, request.files, configured);
  const services: Gated[] = [];
  for (const [index, file] of files.entries()) {
    services.push(await gateOne(await tree.document(file), request, judging));
    request.progress?.(index + 1, files.length);
  }
  refuseDoubles(services);
  return weigh(request, judging, services);
}

/** What was judged, as severities and waivers make of it. */
export async function weigh(request: GateRequest, judging: Judging, services: readonly Gated[]): Promise<GateResult> {
  const { tree, found } = request;
  const { configuration } = found;
  const applied = await waive(request, judging, services);
  const failOn = request.failOn ?? configuration['fail-on'] ?? 'error';
  const language = request.language ?? configuration.language ?? 'en';
  const named = namedConditions(judging.set);
  const findings = services.flatMap((each) => gateFindings(each, { named, failOn, configuration, ...applied }));
  const count = (status: Finding['status']) => findings.filter(({ finding }) => finding.status === status).length;
  return withOutcome({
    outcome: 'pass',
    at: timestampInChina(request.at.getTime()),
    language,
    failOn,
    policies: judging.set,
    applied: services[0]?.applied ?? [],
    services: services.map(({ service, file, document }): GatedService => ({ id: service.id, file, document })),
    findings,
    notices: [
      ...draftNotice(judging, language),
      ...services.flatMap(({ notices }) => notices),
      ...applied.notices.map((each) => ({ ...each, file: nameIn(tree.root, each.file ?? '') })),
    ],
    summary: {
      satisfied: count('satisfied'),
      violated: count('violated'),
      indeterminate: count('indeterminate'),
      'not-applicable': count('not-applicable'),
      waived: 0,
      failing: 0,
    },
  });
}

/** Which waivers hold; where files were named, those of other services are not spoken of. */
async function waive(request: GateRequest, { set }: Judging, services: readonly Gated[]): Promise<AppliedWaivers> {
  const { tree, folder, found, files, at } = request;
  const file = request.waivers === undefined ? found.waivers : resolve(folder, request.waivers);
  if (file === undefined) return { waiverOf: () => undefined, notices: [] };
  const findings = services.flatMap(({ service, judged }) =>
    judged
      .filter(({ finding }) => finding.status === 'violated' || finding.status === 'indeterminate')
      .map(({ finding }) => ({ finding, service: service.id })),
  );
  const gated = new Set(services.map(({ service }) => service.id));
  return applyWaivers(readWaivers(await tree.document(file)), findings, {
    isGated: (service) => files.length === 0 || gated.has(service),
    obligations: set.policies.flatMap((policy) => policy.obligations.map(({ id }) => id)),
    notWaivable: found.configuration['not-waivable'] ?? [],
    at: at.getTime(),
  });
}

/** Policies that are being edited can pass what the released ones fail. */
function draftNotice({ set }: Judging, language: Language): GateNotice[] {
  if (!set.draft) return [];
  const message = inLanguage(DRAFT, language);
  return [{ kind: 'draft-policies', severity: 'warning', fails: false, path: [], message }];
}

const DRAFT = {
  en: 'this was judged by a draft: the policies are being edited and are not released',
  zh: '本次依据草案判断：所用规则正在编辑，尚未发布',
};

/** Sets up judging as the configuration and the command line say. */
export async function openGateJudging({
  tree,
  folder,
  found,
  policies,
  draft,
  parameters,
  packs,
  evaluator,
}: GateRequest): Promise<Judging> {
  const { configuration } = found;
  const chosen = policiesOf({ folder, found, ...(policies === undefined ? {} : { policies }) });
  const values = await parametersOf(tree, folder, found, parameters);
  return openJudging({
    ...(chosen === undefined ? {} : { policies: chosen }),
    ...(draft === undefined ? {} : { draft }),
    ...(values === undefined ? {} : { parameters: values }),
    packs: packs ?? configuration.packs ?? [],
    ...(evaluator === undefined ? {} : { evaluator }),
  });
}

/** The folder of policies that is asked for; undefined for those of the package. */
export function policiesOf({ folder, found, policies }: Pick<GateRequest, 'folder' | 'found' | 'policies'>) {
  const { configuration } = found;
  const own = configuration.policies === undefined ? undefined : resolve(found.folder, configuration.policies);
  return policies === undefined ? own : resolve(folder, policies);
}

/** A file of values, or those that stand in the configuration, whose places are kept. */
async function parametersOf(
  tree: Tree,
  folder: string,
  { folder: own, configuration, document }: FoundConfiguration,
  file?: string,
): Promise<SourceDocument | undefined> {
  if (file !== undefined) return tree.document(resolve(folder, file));
  const { parameters } = configuration;
  if (parameters === undefined || typeof parameters === 'string') {
    return parameters === undefined ? undefined : tree.document(resolve(own, parameters));
  }
  const values = parseSource(JSON.stringify(parameters), document?.file ?? '');
  return {
    ...values,
    locate: (path: readonly PropertyKey[]) => document?.locate(['parameters', ...path]) ?? values.locate(path),
  };
}

type Named = readonly [path: (string | number)[], pattern: string];

/** A rule for an obligation or a fact that does not exist would silently do nothing. */
function checkPatterns({ configuration, document }: FoundConfiguration, { set }: Judging): void {
  const ids = set.policies.flatMap((policy) => policy.obligations.map(({ id }) => id));
  const facts = [...inputVocabulary.values()].filter(({ scope }) => scope !== 'event' && scope !== 'decision');
  const obligations: Named[] = [
    ...(configuration['not-waivable'] ?? []).map((each, index): Named => [['not-waivable', index], each]),
    ...(configuration.severity ?? []).flatMap(({ obligation }, index): Named[] =>
      obligation === undefined ? [] : [[['severity', index, 'obligation'], obligation]],
    ),
  ];
  const demanded = (configuration.evidence?.['required-for'] ?? []).map(
    (each, index): Named => [['evidence', 'required-for', index], each],
  );
  const unknown = (named: readonly Named[], word: string, known: readonly string[]): Problem[] =>
    named
      .filter(([, pattern]) => !known.some((each) => matches(pattern, each)))
      .map(([path, pattern]): Problem => {
        const place = document ? { file: document.file, position: document.locate(path) } : {};
        return { ...place, path, message: `there is no ${word} ${pattern}`, ...suggest(pattern, known) };
      });
  const problems = [
    ...unknown(obligations, 'obligation', ids),
    ...unknown(
      demanded,
      'fact',
      facts.map(({ name }) => name),
    ),
  ];
  if (problems.length > 0) throw new DeepsynError('invalid-configuration', problems);
}

/** One descriptor, read, without what does not count, and judged. */
export interface Gated {
  readonly file: string;
  readonly document: SourceDocument;
  readonly service: ServiceDescriptor;
  readonly uncounted: ReadonlySet<string>;
  readonly judged: readonly JudgedFinding[];
  readonly applied: readonly AppliedPolicy[];
  readonly notices: readonly GateNotice[];
}

export async function gateOne(
  document: SourceDocument,
  { tree, found, at }: GateRequest,
  { set, evaluator, planOf, contextAt }: Judging,
): Promise<Gated> {
  const file = nameIn(tree.root, document.file);
  const whole = readDescriptor(document);
  const attested = await checkAttestations(document, found.configuration.evidence, at.getTime(), tree);
  const { uncounted } = attested;
  const notices = attested.notices.map((each) => ({ ...each, file }));
  const service = notices.length === 0 ? whole : readDescriptor({ ...document, value: attested.value });
  const { assessment, judged } = await assessService(service, set, contextAt(at), evaluator, planOf);
  return { file, document, service, uncounted, judged, applied: assessment.policies, notices };
}

function refuseDoubles(services: readonly Gated[]): void {
  const problems = services.flatMap(({ service, file, document }, index): Problem[] => {
    const first = services.findIndex((each) => each.service.id === service.id);
    const other = services[first];
    if (first === index || !other) return [];
    const message = `${other.file} describes a service ${service.id} too`;
    return [{ file, position: document.locate(['id']), path: ['id'], message, remedy: 'give each service its own id' }];
  });
  if (problems.length > 0) throw new DeepsynError('invalid-descriptor', problems);
}

interface Weighing extends AppliedWaivers {
  readonly named: ReadonlyMap<string, Condition>;
  readonly failOn: Severity | 'never';
  readonly configuration: GateConfiguration;
}

function gateFindings(
  { file, document, service, uncounted, judged }: Gated,
  { named, failOn, configuration, waiverOf }: Weighing,
): GateFinding[] {
  return judged.map((each): GateFinding => {
    const { finding } = each;
    const placeOf = placer(finding, service);
    const fields = decidingFacts(each, named).flatMap((fact): DecidingField[] => {
      const path = placeOf(fact);
      const value = each.facts[fact];
      if (!path) return [];
      return [{ fact, ...(value === undefined ? {} : { value }), path, position: document.locateKey(path) }];
    });
    const severity = severityOf(finding, configuration);
    const weaknesses =
      severity === undefined
        ? []
        : shortcomingsOf(each, named).flatMap((lacking): Weakness[] => {
            const path = placeOf(lacking.fact);
            return path ? [{ ...lacking, uncounted: uncounted.has(keyOf(path)) }] : [];
          });
    const waiver = waiverOf(finding);
    return {
      finding,
      obligation: each.judged.obligation,
      service: service.id,
      file,
      position: fields[0]?.position ?? document.locateKey(['id']),
      fields,
      weaknesses,
      fingerprint: fingerprintOf({ finding, service: service.id, weaknesses }),
      ...(severity ? { severity } : {}),
      ...(waiver ? { waiver } : {}),
      fails: severity !== undefined && weighs(severity, failOn) && !waiver,
    };
  });
}

function severityOf(
  { status, article, obligation, bearer }: Finding,
  { severity }: GateConfiguration,
): Severity | undefined {
  if (status !== 'violated' && status !== 'indeterminate') return undefined;
  const rules = (severity ?? []).filter(
    (rule) =>
      (rule.status ?? status) === status &&
      (rule.article ?? article) === article &&
      (rule.bearer === undefined || bearer.includes(rule.bearer)) &&
      (rule.obligation === undefined || matches(rule.obligation, obligation)),
  );
  return rules.at(-1)?.severity ?? 'error';
}

/** Where the descriptor says the facts of a finding. */
function placer({ subject }: Finding, service: ServiceDescriptor): (fact: string) => (string | number)[] | undefined {
  const { kind, id } = subject;
  const items: readonly { id: string }[] = kind === 'service' || kind === 'event' ? [] : (service[listOf(kind)] ?? []);
  const index = id === undefined ? undefined : items.findIndex((item) => item.id === id);
  return (fact) => pathOf(fact, subject, index);
}

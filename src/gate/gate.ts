import { createHash } from 'node:crypto';
import { isAbsolute, relative, resolve } from 'node:path';
import { glob } from 'tinyglobby';
import { assessService, type JudgedFinding, type Judging, openJudging } from '../decide/index.ts';
import { readDescriptor } from '../facts/index.ts';
import type { Condition } from '../model/condition.ts';
import type { ServiceDescriptor } from '../model/inputs.ts';
import { DeepsynError, type Problem } from '../model/errors.ts';
import type { AppliedPolicy, Finding } from '../model/finding.ts';
import { type GateConfiguration, type Severity, severities } from '../model/gate.ts';
import { listOf } from '../model/subject.ts';
import type { Language } from '../model/text.ts';
import { timestampInChina } from '../model/time.ts';
import { inputVocabulary } from '../model/vocabulary.ts';
import { namedConditions } from '../policy/index.ts';
import { parseSource, readDocument, type SourceDocument, suggest } from '../source/index.ts';
import { checkAttestations } from './attestations.ts';
import type { FoundConfiguration } from './configuration.ts';
import { decidingFacts, pathOf } from './deciding.ts';
import { matches } from './patterns.ts';
import type { DecidingField, GatedService, GateFinding, GateNotice, GateResult } from './result.ts';
import { type AppliedWaivers, applyWaivers, readWaivers, type Waivers } from './waivers.ts';

/** What to gate, over what the configuration says. */
export interface GateRequest {
  /** The folder from which files are named. */
  readonly folder: string;
  readonly found: FoundConfiguration;
  /** Descriptors, instead of those of the configuration. */
  readonly files: readonly string[];
  readonly at: Date;
  readonly policies?: string;
  /** A file of parameter values. */
  readonly parameters?: string;
  readonly packs?: readonly string[];
  readonly waivers?: string;
  readonly failOn?: Severity | 'never';
  readonly evaluator?: 'wasm' | 'reference';
  readonly language?: Language;
  /** Fingerprints of findings that are known, and what they are from. */
  readonly base?: Base;
  /** Told after each descriptor. */
  readonly progress?: (done: number, total: number) => void;
}

/** What new findings are compared with. */
export interface Base {
  readonly name: string;
  readonly fingerprints: ReadonlySet<string>;
  readonly notices: readonly GateNotice[];
}

const DESCRIPTORS = ['**/*.service.yaml', '**/*.service.yml', '**/*.service.json'];

/**
 * Assesses every descriptor, and decides whether a deployment may go out.
 * @throws DeepsynError where anything cannot be read or used; `nothing-to-gate` where there is no descriptor: an error is
 * never a pass
 */
export async function runGate(request: GateRequest): Promise<GateResult> {
  const { configuration } = request.found;
  const judging = await openGateJudging(request);
  checkPatterns(request.found, judging);
  const documents = (await findDescriptors(request)).map((file) => readDocument(resolve(request.folder, file)));
  const notices: GateNotice[] = [...(request.base?.notices ?? [])];
  const services: Gated[] = [];
  for (const [index, document] of documents.entries()) {
    services.push(await gateOne(document, request, judging, notices));
    request.progress?.(index + 1, documents.length);
  }
  refuseDoubles(services);
  const waivable = services.flatMap(({ service, judged }) =>
    judged
      .filter(({ finding }) => finding.status === 'violated' || finding.status === 'indeterminate')
      .map(({ finding }) => ({ finding, service: service.id })),
  );
  const waivers = readGateWaivers(request);
  const obligations = judging.set.policies.flatMap((policy) => policy.obligations.map(({ id }) => id));
  const applied: AppliedWaivers = waivers
    ? applyWaivers(waivers, waivable, obligations, configuration['not-waivable'] ?? [], request.at.getTime())
    : { waiverOf: () => undefined, notices: [] };
  notices.push(...applied.notices.map((each) => ({ ...each, file: fromFolder(each.file ?? '', request.folder) })));
  const findings = services.flatMap((each) => gateFindings(each, request, judging, applied));
  const failing = findings.filter(({ fails }) => fails).length;
  const count = (status: Finding['status']) => findings.filter(({ finding }) => finding.status === status).length;
  return {
    outcome: failing > 0 || notices.some(({ fails }) => fails) ? 'fail' : 'pass',
    at: timestampInChina(request.at.getTime()),
    language: request.language ?? configuration.language ?? 'en',
    policies: judging.set,
    applied: services[0]?.applied ?? [],
    services: services.map(({ service, file, document }): GatedService => ({ id: service.id, file, document })),
    findings,
    notices,
    summary: {
      satisfied: count('satisfied'),
      violated: count('violated'),
      indeterminate: count('indeterminate'),
      'not-applicable': count('not-applicable'),
      waived: findings.filter(({ waiver }) => waiver).length,
      failing,
    },
    ...(request.base ? { base: request.base.name } : {}),
  };
}

async function openGateJudging({
  folder,
  found,
  policies,
  parameters,
  packs,
  evaluator,
}: GateRequest): Promise<Judging> {
  const { configuration } = found;
  const own = configuration.policies === undefined ? undefined : resolve(found.folder, configuration.policies);
  const chosen = policies === undefined ? own : resolve(folder, policies);
  const values = parametersOf(folder, found, parameters);
  return openJudging({
    ...(chosen === undefined ? {} : { policies: chosen }),
    ...(values === undefined ? {} : { parameters: values }),
    packs: packs ?? configuration.packs ?? [],
    ...(evaluator === undefined ? {} : { evaluator }),
  });
}

/** A file of values, or those that stand in the configuration, whose places are kept. */
function parametersOf(folder: string, { folder: own, configuration, document }: FoundConfiguration, file?: string) {
  if (file !== undefined) return readDocument(resolve(folder, file));
  const { parameters } = configuration;
  if (parameters === undefined || typeof parameters === 'string') {
    return parameters === undefined ? undefined : readDocument(resolve(own, parameters));
  }
  const values = parseSource(JSON.stringify(parameters), document?.file ?? '');
  return {
    ...values,
    locate: (path: readonly PropertyKey[]) => document?.locate(['parameters', ...path]) ?? values.locate(path),
  };
}

async function findDescriptors({ folder, found, files }: GateRequest): Promise<string[]> {
  const named = files.length > 0;
  const patterns = named ? files : (found.configuration.descriptors ?? DESCRIPTORS);
  const root = named ? folder : found.folder;
  const nothing = (pattern: string): Problem => ({
    path: [],
    message: `no descriptor matches ${pattern}`,
    remedy: named
      ? 'name a file that there is'
      : 'write one with deepsyn init, or say under descriptors where they are',
  });
  const problems: Problem[] = [];
  const matched = new Set<string>();
  for (const pattern of patterns) {
    const written = isAbsolute(pattern) ? relative(root, pattern) : pattern;
    const paths = await glob([written.replaceAll('\\', '/')], {
      cwd: root,
      ignore: ['**/node_modules/**', '**/.git/**'],
      dot: true,
      expandDirectories: false,
    });
    if (paths.length === 0 && (named || found.configuration.descriptors)) problems.push(nothing(pattern));
    for (const path of paths) matched.add(fromFolder(resolve(root, path), folder));
  }
  if (matched.size === 0 && problems.length === 0) problems.push(nothing('*.service.yaml'));
  if (problems.length > 0) throw new DeepsynError('nothing-to-gate', problems);
  return [...matched].sort();
}

/** A path as it is shown: from the folder of the caller, with slashes. */
export function fromFolder(file: string, folder: string): string {
  return relative(folder, resolve(folder, file)).replaceAll('\\', '/') || file;
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

function readGateWaivers({ folder, found, waivers }: GateRequest): Waivers | undefined {
  if (waivers !== undefined) return readWaivers(resolve(folder, waivers));
  return found.waivers === undefined ? undefined : readWaivers(found.waivers);
}

/** One descriptor, read, without what does not count, and judged. */
interface Gated {
  readonly file: string;
  readonly document: SourceDocument;
  readonly service: ServiceDescriptor;
  readonly judged: readonly JudgedFinding[];
  readonly applied: readonly AppliedPolicy[];
}

async function gateOne(
  document: SourceDocument,
  { folder, found, at }: GateRequest,
  { set, evaluator, planOf, contextAt }: Judging,
  notices: GateNotice[],
): Promise<Gated> {
  const file = fromFolder(document.file, folder);
  const whole = readDescriptor(document);
  const attested = checkAttestations(document, found.configuration.evidence, at.getTime());
  notices.push(...attested.notices.map((each) => ({ ...each, file })));
  const service = attested.notices.length === 0 ? whole : readDescriptor({ ...document, value: attested.value });
  const { assessment, judged } = await assessService(service, set, contextAt(at), evaluator, planOf);
  return { file, document, service, judged, applied: assessment.policies };
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

function gateFindings(
  { file, document, service, judged }: Gated,
  { found, failOn, base }: GateRequest,
  { set }: Judging,
  { waiverOf }: AppliedWaivers,
): GateFinding[] {
  const named = namedConditions(set);
  const threshold = failOn ?? found.configuration['fail-on'] ?? 'error';
  return judged.map((each): GateFinding => {
    const { finding } = each;
    const fields = fieldsOf(each, document, service, named);
    const severity = severityOf(finding, found.configuration);
    const waiver = waiverOf(finding);
    const fingerprint = fingerprintOf(service.id, finding);
    const isNew = base && !base.fingerprints.has(fingerprint);
    const weighs = severity !== undefined && threshold !== 'never' && weight(severity) >= weight(threshold);
    return {
      finding,
      obligation: each.judged.obligation,
      service: service.id,
      file,
      position: fields[0]?.position ?? document.locateKey(['id']),
      fields,
      fingerprint,
      ...(severity ? { severity } : {}),
      ...(waiver ? { waiver } : {}),
      ...(isNew === undefined ? {} : { isNew }),
      fails: weighs && !waiver && isNew !== false,
    };
  });
}

const weight = (severity: Severity): number => severities.indexOf(severity);

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

function fieldsOf(
  judged: JudgedFinding,
  document: SourceDocument,
  service: ServiceDescriptor,
  named: ReadonlyMap<string, Condition>,
): DecidingField[] {
  const { subject } = judged.finding;
  const index = indexOf(subject, service);
  return decidingFacts(judged, named).flatMap((fact): DecidingField[] => {
    const path = pathOf(fact, subject, index);
    if (!path) return [];
    const value = judged.facts[fact];
    return [{ fact, ...(value === undefined ? {} : { value }), path, position: document.locateKey(path) }];
  });
}

function indexOf({ kind, id }: Finding['subject'], service: ServiceDescriptor): number | undefined {
  if (kind === 'service' || kind === 'event' || id === undefined) return undefined;
  const items: readonly { id: string }[] = service[listOf(kind)] ?? [];
  return items.findIndex((item) => item.id === id);
}

/** A digest of what a finding is about: neither lines nor files are in it. */
function fingerprintOf(service: string, { obligation, subject, status }: Finding): string {
  const about = [service, obligation, subject.kind, subject.id ?? '', status];
  return createHash('sha256').update(JSON.stringify(about)).digest('hex').slice(0, 32);
}

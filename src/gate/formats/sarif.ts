import type { Obligation } from '../../model/policy-set.ts';
import { inLanguage } from '../../model/text.ts';
import { jsonText, visible } from '../../model/visible.ts';
import type { Change, GateFinding, GateNotice, GateResult } from '../result.ts';
import type { FormatContext } from './context.ts';
import { shown, shownNotice, uriOf } from './words.ts';

const KINDS = {
  violated: 'fail',
  indeterminate: 'fail',
  satisfied: 'pass',
  'not-applicable': 'notApplicable',
} as const;

/** What SARIF calls the changes since the base; what is excused no longer is new to whoever reads it. */
const STATES: Readonly<Record<Change, string>> = { known: 'unchanged', new: 'new', worse: 'updated', unexcused: 'new' };

/**
 * SARIF 2.1.0 (OASIS): a rule for each obligation, a result for each finding that is not in order and each notice that
 * fails. GitHub knows levels alone, and shows every result as an alert: what is in order is left out unless it is asked
 * for, and `error` is what fails the gate.
 */
export function sarif(result: GateResult, { version, all }: FormatContext): string {
  const { notices, language, outcome, at, policies, services } = result;
  const findings = result.findings.filter(({ severity }) => all || severity !== undefined);
  const failing = notices.filter(({ fails }) => fails);
  const told = notices.filter(({ fails }) => !fails);
  const obligations = [...new Map(findings.map(({ obligation }) => [obligation.id, obligation])).values()];
  const kinds = [...new Set(failing.map(({ kind }) => kind))];
  const indexes = new Map([...obligations.map(({ id }) => id), ...kinds].map((id, index) => [id, index]));

  const resultOf = (found: GateFinding) => {
    const { finding, file, position, fields, fingerprint, severity, change } = found;
    const { title, demand, reason, remedy, waiver } = shown(found, language);
    return {
      ruleId: finding.obligation,
      ruleIndex: indexes.get(finding.obligation),
      kind: KINDS[finding.status],
      level: levelOf(found),
      message: { text: sentences([title, reason, ...(severity ? [demand, remedy] : [])]) },
      locations: [location(file, position)],
      ...(fields.length > 1
        ? {
            relatedLocations: fields.slice(1).map((field) => ({
              ...location(file, field.position),
              message: { text: plain(visible(field.fact)) },
            })),
          }
        : {}),
      fingerprints: { 'deepsyn/v2': fingerprint },
      partialFingerprints: { 'deepsyn/v2': fingerprint },
      ...(waiver
        ? {
            suppressions: [
              {
                kind: 'external',
                status: 'accepted',
                justification: `${waiver.reason} (${waiver.approver}, until ${waiver.expires})`,
              },
            ],
          }
        : {}),
      ...(change === undefined ? {} : { baselineState: STATES[change] }),
      properties: {
        status: finding.status,
        provision: finding.provision,
        bearer: finding.bearer,
        subject: finding.subject,
        ...(severity ? { severity } : {}),
        ...(finding.missing ? { missing: finding.missing } : {}),
      },
    };
  };
  const noticeResult = (notice: GateNotice) => {
    const { message, remedy } = shownNotice(notice);
    return {
      ruleId: notice.kind,
      ruleIndex: indexes.get(notice.kind),
      kind: 'fail',
      level: 'error',
      message: { text: sentences([message, remedy]) },
      ...placeOf(notice),
    };
  };
  const rule = (obligation: Obligation) => {
    const { id, title, demand, remedy, provision, modality, bearer } = obligation;
    const [short, full, help] = [title, demand, remedy].map((words) => visible(inLanguage(words, language)));
    return {
      id,
      name: nameOf(id),
      shortDescription: { text: short },
      fullDescription: { text: full },
      help: { text: `${provision}. ${full} ${help}` },
      defaultConfiguration: { level: 'error' },
      properties: { tags: ['compliance', modality], provision, bearer },
    };
  };
  return jsonText({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'deepsyn',
            informationUri: 'https://deepsyn.dev',
            semanticVersion: version,
            rules: [
              ...obligations.map(rule),
              ...kinds.map((id) => ({
                id,
                name: nameOf(id),
                shortDescription: { text: `${id.replaceAll('-', ' ')}` },
              })),
            ],
            notifications: [...new Set(told.map(({ kind }) => kind))].map((id) => ({ id })),
          },
        },
        automationDetails: { id: `deepsyn/${policies.digest.slice(0, 12)}/` },
        originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The root of the repository' } } },
        columnKind: 'utf16CodeUnits',
        artifacts: services.map(({ file }) => ({ location: { uri: uriOf(file), uriBaseId: '%SRCROOT%' } })),
        invocations: [
          {
            executionSuccessful: true,
            exitCode: outcome === 'pass' ? 0 : 1,
            endTimeUtc: new Date(at).toISOString(),
            toolConfigurationNotifications: told.map((notice) => ({
              descriptor: { id: notice.kind },
              level: notice.severity,
              message: { text: plain(shownNotice(notice).message) },
              ...placeOf(notice),
            })),
          },
        ],
        results: [...findings.map(resultOf), ...failing.map(noticeResult)],
      },
    ],
  });
}

/** What does not fail the gate is no error to anybody. */
function levelOf({ severity, fails, waiver, change }: GateFinding): string {
  if (severity === undefined) return 'none';
  if (fails) return 'error';
  if (waiver || change === 'known') return 'note';
  return severity === 'error' ? 'warning' : severity;
}

function location(file: string, { line, column }: GateFinding['position']) {
  return {
    physicalLocation: {
      artifactLocation: { uri: uriOf(file), uriBaseId: '%SRCROOT%' },
      region: { startLine: line, startColumn: column },
    },
  };
}

const placeOf = ({ file, position }: GateNotice) =>
  file === undefined || !position ? {} : { locations: [location(file, position)] };

const nameOf = (id: string): string =>
  id
    .split(/[.-]/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');

const sentences = (parts: readonly string[]): string =>
  plain(
    parts
      .filter((each) => each !== '')
      .map((text) => (/[.!?。]$/.test(text) ? text : `${text}.`))
      .join(' '),
  );

/** In a message, `[text](address)` is a link (§3.11.6). */
const plain = (text: string): string => text.replaceAll('](', '] (');

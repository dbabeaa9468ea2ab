import type { Obligation } from '../../model/policy-set.ts';
import { inLanguage } from '../../model/text.ts';
import type { GateFinding, GateResult } from '../result.ts';
import type { FormatContext } from './index.ts';
import { explainedIn, titleOf } from './words.ts';

const KINDS = {
  violated: 'fail',
  indeterminate: 'open',
  satisfied: 'pass',
  'not-applicable': 'notApplicable',
} as const;

/** SARIF 2.1.0 (OASIS): a rule for each obligation, a result for each finding. Only what fails has a level (§3.27.10). */
export function sarif(result: GateResult, { version }: FormatContext): string {
  const { findings, notices, language, outcome, at, policies, services } = result;
  const rules = [...new Map(findings.map(({ obligation }) => [obligation.id, obligation])).values()];
  const uri = (file: string) => encodeURI(file.replaceAll('\\', '/'));
  const location = (file: string, line: number, column: number) => ({
    physicalLocation: {
      artifactLocation: { uri: uri(file), uriBaseId: '%SRCROOT%' },
      region: { startLine: line, startColumn: column },
    },
  });
  const resultOf = (found: GateFinding) => {
    const { finding, file, position, fields, fingerprint, severity, waiver, isNew } = found;
    const { demand, reason, remedy } = explainedIn(found, language);
    const failed = finding.status === 'violated';
    const text = [titleOf(found, language), reason, severity ? demand : '', severity ? remedy : ''];
    return {
      ruleId: finding.obligation,
      ruleIndex: rules.findIndex(({ id }) => id === finding.obligation),
      kind: KINDS[finding.status],
      level: failed ? (severity ?? 'error') : 'none',
      message: {
        text: text
          .filter((each) => each !== '')
          .map(sentence)
          .join(' '),
      },
      locations: [location(file, position.line, position.column)],
      ...(fields.length > 1
        ? {
            relatedLocations: fields.slice(1).map((field) => ({
              ...location(file, field.position.line, field.position.column),
              message: { text: field.fact },
            })),
          }
        : {}),
      fingerprints: { 'deepsyn/v1': fingerprint },
      partialFingerprints: { 'deepsyn/v1': fingerprint },
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
      ...(isNew === undefined ? {} : { baselineState: isNew ? 'new' : 'unchanged' }),
      properties: {
        provision: finding.provision,
        bearer: finding.bearer,
        subject: finding.subject,
        ...(severity ? { severity } : {}),
        ...(finding.missing ? { missing: finding.missing } : {}),
      },
    };
  };
  const rule = (obligation: Obligation) => ({
    id: obligation.id,
    name: obligation.id
      .split(/[.-]/)
      .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
      .join(''),
    shortDescription: { text: inLanguage(obligation.title, language) },
    fullDescription: { text: inLanguage(obligation.demand, language) },
    help: {
      text: `${obligation.provision}. ${inLanguage(obligation.demand, language)} ${inLanguage(obligation.remedy, language)}`,
      markdown: `**${obligation.provision}.** ${inLanguage(obligation.demand, language)}\n\n${inLanguage(obligation.remedy, language)}`,
    },
    defaultConfiguration: { level: 'error' },
    properties: {
      tags: ['compliance', obligation.modality],
      provision: obligation.provision,
      bearer: obligation.bearer,
    },
  });
  const document = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'deepsyn',
            semanticVersion: version,
            rules: rules.map(rule),
            notifications: [...new Set(notices.map(({ kind }) => kind))].map((id) => ({ id })),
          },
        },
        automationDetails: { id: `deepsyn/${policies.digest.slice(0, 12)}/` },
        originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The folder that was gated' } } },
        columnKind: 'utf16CodeUnits',
        artifacts: services.map(({ file }) => ({ location: { uri: uri(file), uriBaseId: '%SRCROOT%' } })),
        invocations: [
          {
            executionSuccessful: true,
            exitCode: outcome === 'pass' ? 0 : 1,
            endTimeUtc: new Date(at).toISOString(),
            toolConfigurationNotifications: notices.map(({ kind, severity, message, file, position }) => ({
              descriptor: { id: kind },
              level: severity,
              message: { text: message },
              ...(file && position ? { locations: [location(file, position.line, position.column)] } : {}),
            })),
          },
        ],
        results: findings.map(resultOf),
      },
    ],
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

const sentence = (text: string): string => (/[.!?。]$/.test(text) ? text : `${text}.`);

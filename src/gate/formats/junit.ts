import type { GateFinding, GateResult } from '../result.ts';
import { explainedIn, titleOf } from './words.ts';
import { escapeXml } from './xml.ts';

/** JUnit's XML, as the xunit plug-in of Jenkins defines it: a suite for each service, a test case for each finding. */
export function junit({ services, findings, notices, language, at }: GateResult): string {
  const testCase = (found: GateFinding): string => {
    const { finding, file, position, waiver, fails, severity, isNew } = found;
    const { id, kind } = finding.subject;
    const name = `${titleOf(found, language)} (${finding.obligation}${kind === 'service' ? '' : `, ${kind} ${id ?? '?'}`})`;
    const { demand, reason, remedy } = explainedIn(found, language);
    const place = `${file}:${position.line}:${position.column}`;
    const body = [place, reason, demand, remedy].filter((each) => each !== '').join('\n');
    const inside = fails
      ? `<failure type="${finding.status}" message="${escapeXml(reason || demand)}">${escapeXml(body)}</failure>`
      : finding.status === 'not-applicable'
        ? '<skipped message="not applicable"/>'
        : waiver
          ? `<skipped message="${escapeXml(`waived until ${waiver.expires}: ${waiver.reason} (${waiver.approver})`)}"/>`
          : severity
            ? `<skipped message="${escapeXml(isNew === false ? `${finding.status}, known before` : `${finding.status}, ${severity}`)}"/>`
            : '';
    return `    <testcase classname="${escapeXml(finding.provision)}" name="${escapeXml(name)}" time="0">${inside}</testcase>`;
  };
  const suite = (name: string, file: string, cases: readonly string[], failures: number, skipped: number): string =>
    [
      `  <testsuite name="${escapeXml(name)}" file="${escapeXml(file)}" tests="${cases.length}" failures="${failures}" errors="0" skipped="${skipped}" time="0" timestamp="${at.slice(0, 19)}">`,
      ...cases,
      '  </testsuite>',
    ].join('\n');
  const suites = services.map(({ id, file }) => {
    const own = findings.filter(({ service }) => service === id);
    const failures = own.filter(({ fails }) => fails).length;
    const skipped = own.filter(({ fails, finding }) => !fails && finding.status !== 'satisfied').length;
    return suite(id, file, own.map(testCase), failures, skipped);
  });
  const noticed = notices.map(({ kind, message, fails, remedy }) => {
    const inside = fails
      ? `<failure type="${kind}" message="${escapeXml(message)}">${escapeXml(remedy ?? '')}</failure>`
      : `<system-out>${escapeXml(message)}</system-out>`;
    return `    <testcase classname="${kind}" name="${escapeXml(message)}" time="0">${inside}</testcase>`;
  });
  const failedNotices = notices.filter(({ fails }) => fails).length;
  const all =
    noticed.length > 0 ? [...suites, suite('waivers and attestations', '', noticed, failedNotices, 0)] : suites;
  const failures = findings.filter(({ fails }) => fails).length + failedNotices;
  const tests = findings.length + notices.length;
  const head = `<testsuites name="deepsyn" tests="${tests}" failures="${failures}" errors="0" time="0">`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n${head}\n${all.join('\n')}\n</testsuites>\n`;
}

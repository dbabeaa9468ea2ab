import { escapeXml } from '../../model/escape.ts';
import { visible } from '../../model/visible.ts';
import type { GateFinding, GateResult } from '../result.ts';
import { shown, shownNotice } from './words.ts';

/** JUnit's XML, as the xunit plug-in of Jenkins defines it: a suite for each service, a test case for each finding. */
export function junit({ services, findings, notices, language, at }: GateResult): string {
  const testCase = (found: GateFinding): string => {
    const { finding, position, fails, severity, change } = found;
    const { title, demand, reason, remedy, provision, obligation, subject, file, waiver } = shown(found, language);
    const name = `${title} (${obligation}${finding.subject.kind === 'service' ? '' : `, ${subject}`})`;
    const place = `${file}:${position.line}:${position.column}`;
    const body = [place, reason, demand, remedy].filter((each) => each !== '').join('\n');
    const skipped = (words: string) => `<skipped message="${escapeXml(words)}"/>`;
    const inside = fails
      ? `<failure type="${finding.status}" message="${escapeXml(reason || demand)}">${escapeXml(body)}</failure>`
      : finding.status === 'not-applicable'
        ? skipped('not applicable')
        : waiver
          ? skipped(`waived until ${waiver.expires}: ${waiver.reason} (${waiver.approver})`)
          : severity
            ? skipped(change === 'known' ? `${finding.status}, known before` : `${finding.status}, ${severity}`)
            : '';
    return `    <testcase classname="${escapeXml(provision)}" name="${escapeXml(name)}" time="0">${inside}</testcase>`;
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
    return suite(visible(id), visible(file), own.map(testCase), failures, skipped);
  });
  const noticed = notices.map((notice) => {
    const { message, remedy } = shownNotice(notice);
    const inside = notice.fails
      ? `<failure type="${notice.kind}" message="${escapeXml(message)}">${escapeXml(remedy)}</failure>`
      : `<system-out>${escapeXml(message)}</system-out>`;
    return `    <testcase classname="${notice.kind}" name="${escapeXml(message)}" time="0">${inside}</testcase>`;
  });
  const failedNotices = notices.filter(({ fails }) => fails).length;
  const all =
    noticed.length > 0 ? [...suites, suite('waivers and attestations', '', noticed, failedNotices, 0)] : suites;
  const failures = findings.filter(({ fails }) => fails).length + failedNotices;
  const tests = findings.length + notices.length;
  const head = `<testsuites name="deepsyn" tests="${tests}" failures="${failures}" errors="0" time="0">`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n${head}\n${all.join('\n')}\n</testsuites>\n`;
}

import type { GateResult } from '../result.ts';
import { explainedIn, titleOf } from './words.ts';

const SEVERITIES = { error: 'critical', warning: 'major', note: 'info' } as const;

/** GitLab's code quality report: what is not in order; what is waived or known before weighs nothing. */
export function gitlab({ findings, language }: GateResult): string {
  const issues = findings.flatMap((found) => {
    const { severity, fails, file, position, finding, fingerprint, waiver } = found;
    if (severity === undefined) return [];
    const { reason, remedy } = explainedIn(found, language);
    const parts = [titleOf(found, language), reason, remedy, waiver ? `waived until ${waiver.expires}` : ''];
    return [
      {
        description: parts.filter((each) => each !== '').join('. '),
        check_name: finding.obligation,
        fingerprint,
        severity: fails ? SEVERITIES[severity] : 'info',
        location: { path: file, lines: { begin: position.line } },
      },
    ];
  });
  return `${JSON.stringify(issues, null, 2)}\n`;
}

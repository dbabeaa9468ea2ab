import { jsonText } from '../../model/visible.ts';
import type { GateResult } from '../result.ts';
import { shown } from './words.ts';

const SEVERITIES = { error: 'critical', warning: 'major', note: 'info' } as const;

/** GitLab's code quality report: what is not in order; what is waived or known before weighs nothing. */
export function gitlab({ findings, language }: GateResult): string {
  const issues = findings.flatMap((found) => {
    const { severity, fails, file, position, finding, fingerprint } = found;
    if (severity === undefined) return [];
    const { title, reason, remedy, waiver } = shown(found, language);
    const parts = [title, reason, remedy, waiver ? `waived until ${waiver.expires}` : ''];
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
  return jsonText(issues);
}

import { jsonText } from '../../model/visible.ts';
import type { GateResult } from '../result.ts';
import { shown } from './words.ts';

const SEVERITIES = { error: 'critical', warning: 'major', note: 'info' } as const;

/** GitLab's code quality report: what is not in order; what is waived or known before weighs nothing. */
export function gitlab({ findings, notices, services, policies, language }: GateResult): string {
  // The format has no place for what is about no line, so it stands at the first line of what was gated.
  const drafts = notices
    .filter(({ kind }) => kind === 'draft-policies')
    .flatMap(({ kind, message }) => {
      const [first] = services;
      if (!first) return [];
      const location = { path: first.file, lines: { begin: 1 } };
      return [{ description: message, check_name: kind, fingerprint: policies.digest, severity: 'info', location }];
    });
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
  return jsonText([...drafts, ...issues]);
}

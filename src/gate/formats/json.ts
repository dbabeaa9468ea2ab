import { jsonText } from '../../model/visible.ts';
import type { GateResult } from '../result.ts';
import type { FormatContext } from './context.ts';
import { shown } from './words.ts';

/** Everything, for programs: one document. */
export function json(result: GateResult, { version }: FormatContext): string {
  const { outcome, at, language, policies, applied, services, findings, notices, summary, base } = result;
  return jsonText({
    version,
    outcome,
    at,
    ...(base === undefined ? {} : { base }),
    policies: { digest: policies.digest, ...(policies.draft ? { draft: true } : {}), applied },
    services: services.map(({ id, file }) => ({ id, file })),
    summary,
    findings: findings.map((found) => {
      const { finding, service, file, position, fields, fingerprint, severity, waiver, change, fails } = found;
      const { title, demand, reason, remedy } = shown(found, language);
      return {
        ...finding,
        service,
        file,
        ...position,
        title,
        demand,
        reason,
        remedy,
        fields,
        fingerprint,
        severity,
        waiver,
        ...(change === undefined ? {} : { new: change !== 'known', change }),
        fails,
      };
    }),
    notices,
  });
}

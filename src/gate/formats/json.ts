import type { GateResult } from '../result.ts';
import type { FormatContext } from './index.ts';
import { explainedIn, titleOf } from './words.ts';

/** Everything, for programs: one document. */
export function json(result: GateResult, { version }: FormatContext): string {
  const { outcome, at, language, policies, applied, services, findings, notices, summary, base } = result;
  const document = {
    version,
    outcome,
    at,
    ...(base === undefined ? {} : { base }),
    policies: { digest: policies.digest, ...(policies.draft ? { draft: true } : {}), applied },
    services: services.map(({ id, file }) => ({ id, file })),
    summary,
    findings: findings.map((found) => {
      const { finding, service, file, position, fields, fingerprint, severity, waiver, isNew, fails } = found;
      const title = titleOf(found, language);
      const explained = explainedIn(found, language);
      return {
        ...finding,
        service,
        file,
        ...position,
        title,
        ...explained,
        fields,
        fingerprint,
        severity,
        waiver,
        new: isNew,
        fails,
      };
    }),
    notices,
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

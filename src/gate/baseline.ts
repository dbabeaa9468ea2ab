import { DeepsynError } from '../model/errors.ts';
import { baselineFile, type KnownFinding } from '../model/gate.ts';
import { isRecord } from '../model/keys.ts';
import { type SourceDocument, validate } from '../source/index.ts';
import { type Base, keyOfKnown, knownOf, subjectOf } from './known.ts';
import type { GateNotice, GateResult } from './result.ts';

/** Findings that are known already, and where each of them stands. */
export interface Baseline {
  readonly document: SourceDocument;
  readonly findings: readonly KnownFinding[];
}

/** @throws DeepsynError `invalid-configuration`, with the place of each fault */
export function readBaseline(document: SourceDocument): Baseline {
  if (isRecord(document.value) && document.value.version === 1) {
    const message = 'it is from a version of deepsyn that did not write what decided';
    const remedy = 'write it anew, with --write-baseline';
    throw new DeepsynError('invalid-configuration', [{ file: document.file, path: ['version'], message, remedy }]);
  }
  return { document, findings: validate(baselineFile, document, 'invalid-configuration').findings };
}

/**
 * A baseline to compare with.
 * @param name the file, as reports have it
 * @param isGated whether a service is among those that were asked for; what is said of others is nobody's business now
 */
export function baseOf({ document, findings }: Baseline, name: string, isGated: (service: string) => boolean): Base {
  return {
    name,
    known: new Map(findings.map((each) => [keyOfKnown(each), each])),
    notices: [],
    review: (result) => {
      const found = new Set(
        result.findings
          .filter(({ severity }) => severity)
          .map((each) =>
            keyOfKnown({ service: each.service, obligation: each.finding.obligation, subject: subjectOf(each) }),
          ),
      );
      const services = new Set(result.services.map(({ id }) => id));
      return findings.flatMap((each, index): GateNotice[] => {
        if (found.has(keyOfKnown(each)) || !isGated(each.service)) return [];
        const what = `${each.obligation} (${each.service}${each.subject.startsWith('service/') ? '' : `, ${each.subject}`})`;
        const path = ['findings', index];
        const place = { file: name, position: document.locate(path), path };
        const remedy = 'write the baseline anew, so that it cannot come back unseen';
        return services.has(each.service)
          ? [{ ...place, kind: 'baseline-fixed', severity: 'note', fails: false, message: `fixed: ${what}`, remedy }]
          : [
              {
                ...place,
                kind: 'baseline-stale',
                severity: 'note',
                fails: false,
                message: `there is no such service any more: ${what}`,
                remedy,
              },
            ];
      });
    },
  };
}

/**
 * The findings of a result that are not in order, to be known from now on.
 * @param kept what an earlier baseline knows of services that were not gated now
 */
export function writeBaseline({ findings }: GateResult, kept: readonly KnownFinding[]): string {
  const known = [...kept, ...findings.flatMap((found) => knownOf(found) ?? [])];
  const sorted = known.sort((a, b) => (keyOfKnown(a) < keyOfKnown(b) ? -1 : 1));
  return `${JSON.stringify({ version: 2, findings: sorted }, null, 2)}\n`;
}

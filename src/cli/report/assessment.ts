import type { Assessment } from '../../model/finding.ts';
import { statuses } from '../../model/status.ts';
import { inLanguage } from '../../model/text.ts';
import { messages, statusWords } from '../messages.ts';
import { draftLine, type ReportContext, reportFindings } from './findings.ts';

/** An assessment for people: a headline with the counts, then the findings by article. */
export function reportAssessment(assessment: Assessment, context: ReportContext): string {
  const { paint, language } = context;
  const counts = statuses
    .map((status) => `${assessment.summary[status]} ${inLanguage(statusWords[status], language)}`)
    .join(', ');
  const headline = `${paint.bold(paint.underline(assessment.service))}  ${paint.dim(assessment.at)}\n${counts}`;
  const body =
    assessment.policies.length > 0
      ? reportFindings(assessment.findings, { ...context, applied: assessment.policies }, new Set())
      : inLanguage(messages.nothingInForce, language);
  return `${draftLine(assessment.draft, context)}${headline}\n\n${body}\n`;
}

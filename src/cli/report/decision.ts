import type { Decision, Duty } from '../../model/finding.ts';
import { inLanguage } from '../../model/text.ts';
import { messages, outcomeWords } from '../messages.ts';
import { draftLine, type ReportContext, reportFindings } from './findings.ts';

/** A decision for people: the outcome, why, and what to do by when. */
export function reportDecision(decision: Decision, context: ReportContext): string {
  const { paint, language } = context;
  const word = inLanguage(outcomeWords[decision.decision], language);
  const painted =
    decision.decision === 'permit'
      ? paint.green(word)
      : decision.decision === 'deny'
        ? paint.red(word)
        : paint.yellow(word);
  const headline = `${paint.bold(painted)}  ${decision.service} · ${decision.event}  ${paint.dim(decision.at)}`;
  const telling = decision.findings.filter((finding) => finding.status !== 'not-applicable');
  const open = new Set(decision.duties.map((duty) => duty.obligation));
  const duties = decision.duties.map((duty) => `  • ${describeDuty(duty, context)}`);
  const parts = [
    headline,
    ...(decision.reason ? [decision.reason.message] : []),
    ...(telling.length > 0 ? [reportFindings(telling, { ...context, applied: decision.policies }, open)] : []),
    ...(duties.length > 0 ? [`${paint.bold(inLanguage(messages.duties, language))}\n${duties.join('\n')}`] : []),
  ];
  return `${draftLine(decision.draft, context)}${parts.join('\n')}\n`;
}

function describeDuty(duty: Duty, { paint, language }: ReportContext): string {
  const due = duty.due === undefined ? '' : paint.bold(`  ${inLanguage(messages.due, language)} ${duty.due}`);
  const details = Object.entries(duty.with).map(
    ([name, value]) => `${name} ${Array.isArray(value) ? value.join(', ') : value}`,
  );
  return `${duty.title}${details.length > 0 ? ` (${details.join('; ')})` : ''}${due}  ${paint.dim(duty.obligation)}`;
}

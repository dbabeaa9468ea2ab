import type { ExplainedFinding, ObligationExplanation } from '../../decide/index.ts';
import type { Explanation } from '../../evaluate/index.ts';
import type { Comparison, Constant } from '../../model/condition.ts';
import type { FactType, FactValue } from '../../model/fact.ts';
import { inLanguage } from '../../model/text.ts';
import { dateInChina, timestampInChina } from '../../model/time.ts';
import { typeOfFact, withParameters } from '../../model/vocabulary.ts';
import { messages } from '../messages.ts';
import { aheadNote, draftLine, mark, type ReportContext } from './findings.ts';

/** An obligation for people: what it demands, where it stands, and why it came out so, condition by condition. */
export function reportExplanation(
  { draft, obligation, reason, findings }: ObligationExplanation,
  context: ReportContext,
): string {
  const { paint, language } = context;
  const field = (label: keyof typeof messages, text: string) =>
    `${paint.dim(`${inLanguage(messages[label], language)}:`)} ${text}`;
  const head = [
    `${paint.bold(obligation.id)}  ${obligation.provision}`,
    inLanguage(obligation.title, language),
    field('owedBy', obligation.bearer.join(', ')),
    field('demands', inLanguage(obligation.demand, language)),
    field('remedy', inLanguage(obligation.remedy, language)),
    ...(obligation.reading ? [field('reading', inLanguage(obligation.reading, language))] : []),
  ];
  const judged = findings.map((finding) => reportExplained(finding, context));
  const nothing = findings.length === 0 ? [paint.dim(reason?.message ?? inLanguage(messages.notJudged, language))] : [];
  return `${draftLine(draft, context)}${[head.join('\n'), ...judged, ...nothing].join('\n\n')}\n`;
}

function reportExplained(finding: ExplainedFinding, context: ReportContext): string {
  const { paint, language } = context;
  const subject = `${finding.subject.kind} ${finding.subject.id ?? '?'}`;
  const lines = [
    `${mark(finding.status, context)}  ${paint.bold(subject)}`,
    `  ${inLanguage(messages.applies, language)}`,
    ...reportCondition(finding.applies, 2, context),
    ...(finding.complies
      ? [`  ${inLanguage(messages.complies, language)}`, ...reportCondition(finding.complies, 2, context)]
      : []),
    ...(finding.missing.length > 0
      ? [
          `  ${inLanguage(messages.tell, language)}: ${finding.missing.map((name) => `${name}${aheadNote(name, finding, language)}`).join(', ')}`,
        ]
      : []),
  ];
  return lines.join('\n');
}

function reportCondition(explanation: Explanation, depth: number, context: ReportContext): string[] {
  const { paint, language } = context;
  const { condition, truth, parts } = explanation;
  const sign =
    truth === true
      ? paint.green(inLanguage(messages.yes, language))
      : truth === false
        ? paint.red(inLanguage(messages.no, language))
        : paint.yellow(inLanguage(messages.open, language));
  const line = (text: string) => `${sign} ${'  '.repeat(depth)}${text}`;
  const below = (offset = 1) => parts.flatMap((part) => reportCondition(part, depth + offset, context));
  switch (condition.kind) {
    case 'all':
      return [line(inLanguage(messages.allOf, language)), ...below()];
    case 'any':
      return [line(inLanguage(messages.anyOf, language)), ...below()];
    case 'not':
      return [line(inLanguage(messages.not, language)), ...below()];
    case 'reference': {
      return [line(nameOf(condition.to, context)), ...below()];
    }
    case 'comparison':
      return [line(describeComparison(condition, explanation.compared, context))];
  }
}

/** A named condition by its name; in Chinese, where names are English sentences, by its gist. */
function nameOf(key: string, { policies, language }: ReportContext): string {
  const named = policies.policies.flatMap((policy) => policy.conditions).find((condition) => condition.key === key);
  return (language === 'zh' ? named?.gist.zh : undefined) ?? key.slice(key.indexOf('#') + 1);
}

const words: Readonly<Record<string, string>> = {
  equal: '=',
  notEqual: '≠',
  lessThan: '<',
  lessThanInclusive: '≤',
  greaterThan: '>',
  greaterThanInclusive: '≥',
  in: 'is one of',
  notIn: 'is none of',
  contains: 'contains',
  doesNotContain: 'does not contain',
};

function describeComparison(comparison: Comparison, compared: Explanation['compared'], context: ReportContext): string {
  const { paint, language } = context;
  const type = typeOfFact(withParameters(context.policies.parameters), comparison.fact);
  const show = (value: FactValue | Constant | undefined) =>
    value === undefined ? inLanguage(messages.unknown, language) : format(value, type);
  const operator = [...comparison.decorators, words[comparison.operator] ?? comparison.operator].join(' ');
  const right =
    'fact' in comparison.value ? `${comparison.value.fact} (${show(compared?.value)})` : show(compared?.value);
  return `${comparison.fact} ${paint.dim(`[${show(compared?.fact)}]`)} ${operator} ${right}`;
}

/** Instants and lengths of time as people write them. */
function format(value: FactValue | Constant, type: FactType | undefined): string {
  if (typeof value === 'object') return value.join(', ') || '—';
  if (typeof value !== 'number') return String(value);
  if (type?.kind === 'timestamp') return timestampInChina(value);
  if (type?.kind === 'date') return dateInChina(value);
  return type?.kind === 'duration' ? formatDuration(value) : String(value);
}

function formatDuration(milliseconds: number): string {
  const sign = milliseconds < 0 ? '-' : '';
  const total = Math.floor(Math.abs(milliseconds) / 1000);
  const parts = [
    [Math.floor(total / 86_400), 'd'],
    [Math.floor((total % 86_400) / 3600), 'h'],
    [Math.floor((total % 3600) / 60), 'min'],
    [total % 60, 's'],
  ] as const;
  const shown = parts.filter(([count]) => count > 0).map(([count, unit]) => `${count} ${unit}`);
  return sign + (shown.join(' ') || '0 s');
}

import type { AppliedPolicy, Finding } from '../../model/finding.ts';
import type { Obligation, PolicySet } from '../../model/policy-set.ts';
import type { Status } from '../../model/status.ts';
import { inLanguage, type Language, type Text } from '../../model/text.ts';
import { inputVocabulary } from '../../model/vocabulary.ts';
import { articleHeading, messages, statusWords } from '../messages.ts';
import type { Terminal } from '../terminal.ts';

/** What a report needs to put findings into words. */
export interface ReportContext {
  readonly policies: PolicySet;
  readonly language: Language;
  /** The policy versions that were applied. */
  readonly applied: readonly AppliedPolicy[];
  readonly paint: Terminal['paint'];
}

/** A line that says so where policies are a draft; nothing where they are not. */
export const draftLine = (
  draft: true | undefined,
  { paint, language }: Pick<ReportContext, 'paint' | 'language'>,
): string => (draft ? `${paint.yellow(inLanguage(messages.draft, language))}\n` : '');

/** Findings for people: by article, what is in order in a line, what is not with its demand and its remedy. */
export function reportFindings(
  findings: readonly Finding[],
  context: ReportContext,
  openDuties: ReadonlySet<string>,
): string {
  const { paint, language } = context;
  const articles = [...new Set(findings.map((finding) => finding.article))];
  return articles
    .map((article) => {
      const own = findings.filter((finding) => finding.article === article);
      const title = titleOf(article, context);
      const heading = `${inLanguage(articleHeading(article), language)}  ${title ? inLanguage(title, language) : ''}`;
      const lines = own.flatMap((finding) => reportFinding(finding, context, openDuties.has(finding.obligation)));
      return [paint.bold(heading), ...lines].join('\n');
    })
    .join('\n\n');
}

function reportFinding(finding: Finding, context: ReportContext, open: boolean): string[] {
  const { paint, language } = context;
  const obligation = obligationOf(finding, context);
  const title = obligation ? inLanguage(obligation.title, language) : finding.obligation;
  const item =
    finding.subject.kind === 'service' || finding.subject.kind === 'event'
      ? ''
      : ` [${finding.subject.kind} ${finding.subject.id ?? '?'}]`;
  const note = finding.status === 'satisfied' && open ? ` (${inLanguage(messages.stillTime, language)})` : '';
  const address = paint.dim(`${finding.provision} · ${finding.obligation}`);
  const first = `  ${mark(finding.status, context)} ${title}${item}${note}  ${address}`;
  const line = (label: string, text: string) => `      ${paint.dim(`${label}:`)} ${text}`;
  if (finding.status === 'violated' && obligation) {
    return [
      first,
      line(inLanguage(messages.demands, language), inLanguage(obligation.demand, language)),
      line(inLanguage(messages.remedy, language), inLanguage(obligation.remedy, language)),
    ];
  }
  if (finding.status === 'indeterminate') {
    const facts = (finding.missing ?? []).map((name) =>
      line(inLanguage(messages.tell, language), `${describeFact(name, context)}${aheadNote(name, finding, language)}`),
    );
    return [first, ...facts];
  }
  return finding.status === 'not-applicable' ? [paint.dim(first)] : [first];
}

/** Symbols that can be told apart without colour. */
export function mark(status: Status, { paint, language }: ReportContext): string {
  const word = inLanguage(statusWords[status], language);
  switch (status) {
    case 'satisfied':
      return paint.green(`✓ ${word}`);
    case 'violated':
      return paint.red(`✗ ${word}`);
    case 'indeterminate':
      return paint.yellow(`? ${word}`);
    case 'not-applicable':
      return `– ${word}`;
  }
}

/** The title of an article in the version that was applied. */
function titleOf(article: number, { policies, applied }: ReportContext): Text | undefined {
  const version = applied.find((each) => each.article === article);
  const isApplied = (policy: PolicySet['policies'][number]) =>
    policy.article === article && policy.version === version?.version && policy.regulation === version.regulation;
  return policies.policies.find(isApplied)?.title;
}

/** Says of a fact that was given why it does not count. */
export const aheadNote = (
  name: string,
  { ahead }: { readonly ahead?: readonly string[] },
  language: Language,
): string => (ahead?.includes(name) ? ` (${inLanguage(messages.ahead, language)})` : '');

/** Facts are described in English only: in Chinese their names stand alone. */
function describeFact(name: string, { paint, language }: ReportContext): string {
  const description = language === 'en' ? inputVocabulary.get(name)?.description : undefined;
  return description ? `${name}  ${paint.dim(description)}` : name;
}

function obligationOf(finding: Finding, { policies, applied }: ReportContext): Obligation | undefined {
  const all = policies.policies.flatMap((policy) => policy.obligations.map((obligation) => ({ policy, obligation })));
  const named = all.filter(({ obligation }) => obligation.id === finding.obligation);
  const inForce = named.find(({ policy }) =>
    applied.some(
      (each) =>
        each.article === policy.article && each.version === policy.version && each.regulation === policy.regulation,
    ),
  );
  return (inForce ?? named[0])?.obligation;
}

import type { FactValue } from '../../model/fact.ts';
import type { Waiver } from '../../model/gate.ts';
import { inLanguage, type Language } from '../../model/text.ts';
import { visible, visibleIn } from '../../model/visible.ts';
import { inputVocabulary } from '../../model/vocabulary.ts';
import type { DecidingField, GateFinding, GateNotice } from '../result.ts';

/** A finding in words. Whatever is written in a file is here as one line that can be shown. */
export interface ShownFinding {
  readonly title: string;
  /** What is demanded, why it came out so, and how to put it right. */
  readonly demand: string;
  readonly reason: string;
  readonly remedy: string;
  readonly provision: string;
  readonly obligation: string;
  readonly service: string;
  readonly subject: string;
  readonly file: string;
  readonly waiver?: Waiver;
}

export function shown(found: GateFinding, language: Language): ShownFinding {
  const { obligation, finding, service, file, waiver } = found;
  const { kind, id } = finding.subject;
  const item = kind === 'service' ? '' : ` [${kind} ${id ?? '?'}]`;
  return visibleIn({
    title: `${inLanguage(obligation.title, language)}${item}`,
    demand: inLanguage(obligation.demand, language),
    reason: reasonOf(found, language),
    remedy: remedyOf(found, language),
    provision: finding.provision,
    obligation: finding.obligation,
    service,
    subject: `${kind} ${id ?? '?'}`,
    file,
    ...(waiver ? { waiver } : {}),
  });
}

/** A notice in words: where, what, and what to do. */
export function shownNotice({ file, position, message, remedy }: GateNotice): {
  readonly place: string;
  readonly file: string;
  readonly message: string;
  readonly remedy: string;
} {
  const place = file === undefined ? '' : `${file}${position ? `:${position.line}:${position.column}` : ''}`;
  return visibleIn({ place, file: file ?? '', message, remedy: remedy ?? '' });
}

/** A path as a URI that is relative to the root: its slashes alone are kept. */
export const uriOf = (file: string): string => file.toWellFormed().split('/').map(encodeURIComponent).join('/');

/** What is so, field by field: `service.filing.done is false`, or what would have to be said. */
function reasonOf({ fields, finding }: GateFinding, language: Language): string {
  if (fields.length === 0) return '';
  if (finding.status === 'indeterminate') {
    return `${language === 'zh' ? '未知' : 'unknown'}: ${fields.map(({ fact }) => fact).join(', ')}`;
  }
  return fields.map((field) => fieldInWords(field, language)).join('; ');
}

function fieldInWords({ fact, value }: DecidingField, language: Language): string {
  if (value === undefined) return language === 'zh' ? `${fact} 未说明` : `${fact} is not stated`;
  return language === 'zh' ? `${fact} 为 ${valueInWords(fact, value)}` : `${fact} is ${valueInWords(fact, value)}`;
}

/** A fact that leaves findings open, and how many. */
export interface OpenFact {
  readonly fact: string;
  readonly description?: string;
  readonly findings: number;
}

/** The facts that would settle most findings, those that leave most open first. */
export function openFacts(findings: readonly GateFinding[]): OpenFact[] {
  const counts = new Map<string, number>();
  for (const { finding, fields } of findings) {
    if (finding.status !== 'indeterminate') continue;
    for (const { fact } of fields) counts.set(fact, (counts.get(fact) ?? 0) + 1);
  }
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([fact, count]) => {
      const description = inputVocabulary.get(fact)?.description;
      return { fact: visible(fact), ...(description ? { description } : {}), findings: count };
    });
}

/** Values as they would be written: instants and lengths of time are milliseconds inside. */
function valueInWords(fact: string, value: FactValue): string {
  if (typeof value === 'object') return `[${value.join(', ')}]`;
  const kind = inputVocabulary.get(fact)?.type.kind;
  if (typeof value !== 'number') return String(value);
  if (kind === 'date' || kind === 'timestamp') return new Date(value).toISOString();
  return kind === 'duration' ? `${value / 86_400_000} days` : String(value);
}

/** How to fix it: the obligation's remedy, or for what is not known, where to state it. */
function remedyOf({ obligation, finding, file }: GateFinding, language: Language): string {
  if (finding.status !== 'indeterminate') return inLanguage(obligation.remedy, language);
  return language === 'zh' ? `请在 ${file} 中说明。` : `State them in ${file}.`;
}

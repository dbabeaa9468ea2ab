import { escapeMarkdown, markdownCode } from '../../model/escape.ts';
import { visible } from '../../model/visible.ts';
import type { GateFinding, GateNotice, GateResult } from '../result.ts';
import { shown, shownNotice } from './words.ts';

/** A comment on GitHub holds 65,536 characters, one on GitLab more; the head and what is said of leaving out need some. */
const LONGEST = 50_000;

/** Markdown for a comment on a pull request, or a job's summary: the verdict, and a table of what is not in order. */
export function markdown({ outcome, findings, notices, summary, services, base, language, at }: GateResult): string {
  const head = outcome === 'pass' ? '✅ **deepsyn: pass**' : '❌ **deepsyn: fail**';
  const counts = `${summary.failing} failing, ${summary.violated} violated, ${summary.indeterminate} indeterminate, ${summary.waived} waived, ${summary.satisfied} satisfied, ${summary['not-applicable']} not applicable`;
  const ids = services.slice(0, 20).map(({ id }) => markdownCode(visible(id)));
  const more = services.length > 20 ? ` and ${services.length - 20} more` : '';
  const against = base === undefined ? '' : `, compared with ${markdownCode(visible(base))}`;
  const row = (found: GateFinding): string => {
    const { finding, position, fails, change } = found;
    const { title, reason, remedy, provision, obligation, file, waiver } = shown(found, language);
    const sign = fails ? '❌' : waiver ? '🟡 waived' : change === 'known' ? '⚪ known' : '⚠️';
    const excuse = waiver ? `waived until ${waiver.expires}: ${waiver.reason} (${waiver.approver})` : '';
    const cells = [
      `${sign} ${finding.status}`,
      `${escapeMarkdown(provision)}<br>${escapeMarkdown(title)}<br>${markdownCode(obligation)}`,
      markdownCode(`${file}:${position.line}`),
      [reason, excuse].filter(Boolean).map(escapeMarkdown).join('<br>'),
      escapeMarkdown(remedy),
    ];
    return `| ${cells.join(' | ')} |`;
  };
  const rows = findings
    .filter(({ severity }) => severity !== undefined)
    .sort((a, b) => Number(b.fails) - Number(a.fails))
    .map(row);
  const noticed = [...notices].sort((a, b) => Number(b.fails) - Number(a.fails)).map(item);
  const keptRows = within(LONGEST, rows);
  const keptItems = within(LONGEST - lengthOf(keptRows), noticed);
  const left = rows.length - keptRows.length + noticed.length - keptItems.length;
  const table = ['| | obligation | where | because | fix |', '| --- | --- | --- | --- | --- |'];
  return [
    head,
    '',
    counts,
    '',
    `${ids.join(', ')}${more}, ${at}${against}`,
    ...(keptRows.length > 0 ? ['', ...table, ...keptRows] : []),
    ...(keptItems.length > 0 ? ['', ...keptItems] : []),
    ...(left > 0 ? ['', `${left} more are left out here.`] : []),
    '',
  ].join('\n');
}

function item(notice: GateNotice): string {
  const { message, remedy } = shownNotice(notice);
  const words = remedy === '' ? message : `${message} (${remedy})`;
  return `- ${notice.fails ? '❌' : '⚠️'} ${escapeMarkdown(words)}`;
}

const lengthOf = (lines: readonly string[]): number => lines.reduce((sum, line) => sum + line.length + 1, 0);

/** As many lines, from the first on, as a length has room for. */
function within(length: number, lines: readonly string[]): readonly string[] {
  let left = length;
  const end = lines.findIndex((line) => {
    left -= line.length + 1;
    return left < 0;
  });
  return end < 0 ? lines : lines.slice(0, end);
}

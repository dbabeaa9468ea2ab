import type { GateFinding, GateResult } from '../result.ts';
import { explainedIn, titleOf } from './words.ts';

/** A comment on GitHub holds 65,536 characters, one on GitLab more. */
const LONGEST = 60_000;

/** Markdown for a comment on a pull request, or a job's summary: the verdict, and a table of what is not in order. */
export function markdown({ outcome, findings, notices, summary, services, base, language, at }: GateResult): string {
  const head = outcome === 'pass' ? '✅ **deepsyn: pass**' : '❌ **deepsyn: fail**';
  const counts = `${summary.failing} failing, ${summary.violated} violated, ${summary.indeterminate} indeterminate, ${summary.waived} waived, ${summary.satisfied} satisfied, ${summary['not-applicable']} not applicable`;
  const about = `${services
    .map(({ id }) => `\`${id}\``)
    .slice(0, 20)
    .join(
      ', ',
    )}${services.length > 20 ? ` and ${services.length - 20} more` : ''}, ${at}${base === undefined ? '' : `, compared with \`${base}\``}`;
  const row = (found: GateFinding): string => {
    const { finding, file, position, waiver, isNew, fails } = found;
    const { reason, remedy } = explainedIn(found, language);
    const sign = fails ? '❌' : waiver ? '🟡 waived' : isNew === false ? '⚪ known' : '⚠️';
    const cells = [
      `${sign} ${finding.status}`,
      `${finding.provision}<br>${titleOf(found, language)}<br>\`${finding.obligation}\``,
      `\`${file}:${position.line}\``,
      [reason, waiver ? `waived until ${waiver.expires}: ${waiver.reason} (${waiver.approver})` : '']
        .filter(Boolean)
        .join('<br>'),
      remedy,
    ];
    return `| ${cells.map(cell).join(' | ')} |`;
  };
  const rows = findings
    .filter(({ severity }) => severity !== undefined)
    .sort((a, b) => Number(b.fails) - Number(a.fails))
    .map(row);
  const noticed = notices.map(
    ({ message, remedy, fails }) => `- ${fails ? '❌' : '⚠️'} ${message}${remedy ? ` (${remedy})` : ''}`,
  );
  const table = ['| | obligation | where | because | fix |', '| --- | --- | --- | --- | --- |'];
  const kept: string[] = [];
  let length = 0;
  for (const line of rows) {
    length += line.length + 1;
    if (length > LONGEST) break;
    kept.push(line);
  }
  const left = rows.length - kept.length;
  return [
    head,
    '',
    counts,
    '',
    about,
    ...(rows.length > 0 ? ['', ...table, ...kept] : []),
    ...(left > 0 ? ['', `${left} more are left out here.`] : []),
    ...(noticed.length > 0 ? ['', ...noticed] : []),
    '',
  ].join('\n');
}

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', '<br>');

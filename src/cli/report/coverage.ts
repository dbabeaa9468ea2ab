import { relative } from 'node:path';
import type { Coverage, CoveredObligation, Proof } from '../../coverage/index.ts';
import { escapeMarkdown, escapeXml } from '../../model/escape.ts';
import { statuses } from '../../model/status.ts';
import { inLanguage, type Language } from '../../model/text.ts';
import { messages, statusWords } from '../messages.ts';
import type { Terminal } from '../terminal.ts';

/** Coverage as a table for the terminal: a line for each provision, one for each obligation with what its cases show. */
export function coverageTable(coverage: Coverage, language: Language, { paint }: Terminal): string {
  const lines = coverage.provisions.flatMap((provision) => {
    const sign = provision.covered ? paint.green('✓') : paint.red('✗');
    const head = `${sign} ${paint.bold(provision.locator.padEnd(16))} ${provision.kind.padEnd(12)} ${inLanguage(provision.gist, language)}`;
    const own = coverage.obligations.filter((each) => provision.obligations.includes(each.id));
    return [
      head,
      ...own.map((each) => {
        const shown = statuses.map((status) => (each.statuses.includes(status) ? symbols[status] : '·')).join(' ');
        const lacking = each.subjects.some((subject) => subject.lacking.length > 0);
        const { witnesses, pairs } = proved(each, language);
        const about = [`${each.cases.length} ${inLanguage(messages.cases, language)}`, witnesses, pairs].join(', ');
        return `    ${lacking ? paint.red(shown) : shown}  ${each.id}  ${paint.dim(about)}`;
      }),
    ];
  });
  const gaps = coverage.uncovered.map((gap) => paint.red(`✗ ${gap}`));
  return `${[...lines, '', ...gaps, summary(coverage, language)].join('\n')}\n`;
}

/** How many witnesses, and pairs that differ in one fact alone, were constructed of those that there have to be. */
function proved({ subjects }: CoveredObligation, language: Language): { witnesses: string; pairs: string } {
  const witnesses = subjects.flatMap(({ proof }) => proof.witnesses);
  const comparisons = subjects.flatMap(({ proof }) => proof.comparisons);
  const count = (found: number, all: number) => (found === all ? String(all) : `${found}/${all}`);
  return {
    witnesses: `${count(witnesses.filter(({ input }) => input).length, witnesses.length)} ${inLanguage(messages.witnesses, language)}`,
    pairs: `${count(comparisons.filter(({ pair }) => pair).length, comparisons.length)} ${inLanguage(messages.pairs, language)}`,
  };
}

const symbols = { satisfied: '✓', violated: '✗', indeterminate: '?', 'not-applicable': '–' } as const;

function summary(coverage: Coverage, language: Language): string {
  const counts = [
    [coverage.provisions.length, messages.provisions],
    [coverage.obligations.length, messages.obligations],
    [
      new Set(coverage.obligations.flatMap((each) => each.cases.map(({ file, line }) => `${file}:${line}`))).size,
      messages.cases,
    ],
    [sum(coverage, ({ witnesses }) => witnesses.length), messages.witnesses],
    [sum(coverage, ({ comparisons }) => comparisons.length), messages.pairs],
    [coverage.uncovered.length, messages.gaps],
  ] as const;
  const said = counts.map(([count, words]) => `${count} ${inLanguage(words, language)}`).join(', ');
  return coverage.draft ? `${inLanguage(messages.draft, language)}; ${said}` : said;
}

const sum = ({ obligations }: Coverage, count: (proof: Proof) => number): number =>
  obligations.flatMap(({ subjects }) => subjects.map(({ proof }) => count(proof))).reduce((a, b) => a + b, 0);

/** Coverage as Markdown: a section for each provision. */
export function coverageMarkdown(coverage: Coverage, language: Language): string {
  const sections = coverage.provisions.map((provision) => {
    const own = coverage.obligations.filter((each) => provision.obligations.includes(each.id));
    const rows = own.map((each) => {
      const shown = each.statuses.map((status) => inLanguage(statusWords[status], language)).join(', ');
      return `| [${escapeMarkdown(each.id)}](${encodeURI(link(each.file, each.line))}) | ${escapeMarkdown(inLanguage(each.title, language))} | ${shown} | ${each.cases.length} | ${proved(each, language).witnesses}, ${proved(each, language).pairs} |`;
    });
    const header = [messages.obligations, messages.title, messages.shown, messages.cases, messages.proved].map(
      (words) => inLanguage(words, language),
    );
    const table =
      rows.length > 0 ? `\n\n| ${header.join(' | ')} |\n| --- | --- | --- | --- | --- |\n${rows.join('\n')}` : '';
    return `## ${provision.covered ? '✓' : '✗'} ${escapeMarkdown(provision.locator)}\n\n${escapeMarkdown(inLanguage(provision.gist, language))} *(${provision.kind})*${table}`;
  });
  const gaps = coverage.uncovered.map((gap) => `- ${gap}`).join('\n');
  return `# ${inLanguage(coverage.regulation.title, language)}\n\n${summary(coverage, language)}\n\n${gaps ? `${gaps}\n\n` : ''}${sections.join('\n\n')}\n`;
}

const link = (file: string, line: number): string => `${relative(process.cwd(), file).replaceAll('\\', '/')}#L${line}`;

/** Coverage as one HTML file that stands alone: provisions, their gist, obligations, cases, and the lines of each. */
export function coverageHtml(coverage: Coverage, language: Language): string {
  const sections = coverage.provisions.map((provision) => {
    const own = coverage.obligations.filter((each) => provision.obligations.includes(each.id));
    const obligations = own.map((each) => {
      const chips = statuses
        .map(
          (status) =>
            `<span class="${each.statuses.includes(status) ? status : 'none'}">${inLanguage(statusWords[status], language)}</span>`,
        )
        .join(' ');
      const cases = each.cases.map(
        ({ name, file, line }) =>
          `<li><a href="${escapeXml(link(file, line))}">${escapeXml(inLanguage(name, language))}</a></li>`,
      );
      const summaryLine = `${each.cases.length} ${inLanguage(messages.cases, language)}`;
      return `<article id="${escapeXml(`${each.policy}/${each.id}`)}"><h3>${escapeXml(inLanguage(each.title, language))}</h3>
<p><a href="${escapeXml(link(each.file, each.line))}"><code>${escapeXml(each.id)}</code></a> ${escapeXml(each.policy)}</p><p>${chips}</p>
<p>${proved(each, language).witnesses}, ${proved(each, language).pairs}</p>
<details><summary>${summaryLine}</summary><ul>${cases.join('')}</ul></details></article>`;
    });
    return `<section class="${provision.covered ? 'covered' : 'uncovered'}"><h2>${escapeXml(provision.locator)} <small>${provision.kind}</small></h2>
<p>${escapeXml(inLanguage(provision.gist, language))}</p>${obligations.join('\n')}</section>`;
  });
  const gaps = coverage.uncovered.map((gap) => `<li>${escapeXml(gap)}</li>`).join('');
  const title = escapeXml(inLanguage(coverage.regulation.title, language));
  return `<!doctype html>
<html lang="${language === 'zh' ? 'zh-Hans' : 'en'}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${title}</title><style>${STYLE}</style></head><body><h1>${title}</h1><p>${summary(coverage, language)}</p>
${gaps ? `<ul class="gaps">${gaps}</ul>` : ''}
${sections.join('\n')}
</body></html>
`;
}

const STYLE = `body{font:16px/1.5 system-ui,sans-serif;max-width:56rem;margin:2rem auto;padding:0 1rem;color:#1a1a1a}
h2{margin:2rem 0 .25rem;border-top:1px solid #ddd;padding-top:1rem}h2 small{font-weight:400;color:#666}h3{margin:0;font-size:1rem}
article{margin:.75rem 0 .75rem 1rem;padding:.5rem .75rem;border-left:3px solid #bbb}article p{margin:.15rem 0}code{font-size:.9em}
span{font-size:.8em;padding:.1em .5em;border-radius:1em;background:#eee}.satisfied{background:#d7f0dc}.violated{background:#f7d9d6}
.indeterminate{background:#faecc5}.not-applicable{background:#e3e8ee}.none{text-decoration:line-through;color:#999}
.uncovered h2{color:#b00020}.gaps{color:#b00020}@media print{details{display:none}}`;

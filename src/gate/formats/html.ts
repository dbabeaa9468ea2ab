import { escapeXml } from '../../model/escape.ts';
import { visible } from '../../model/visible.ts';
import type { GateFinding, GateResult } from '../result.ts';
import { shown, shownNotice } from './words.ts';

/** One HTML file that stands alone and prints well: the verdict, then every finding, by service. */
export function html(result: GateResult): string {
  const { outcome, findings, notices, summary, services, language, at, policies, base } = result;
  const article = (found: GateFinding): string => {
    const { finding, position, fails, change, fingerprint } = found;
    const { title, demand, reason, remedy, provision, obligation, file, waiver } = shown(found, language);
    const marks = [
      finding.status,
      ...(waiver ? [`waived until ${waiver.expires}`] : []),
      ...(change === 'known' ? ['known before'] : []),
    ];
    const row = (name: string, text: string) => (text ? `<dt>${name}</dt><dd>${escapeXml(text)}</dd>` : '');
    return `<article class="${fails ? 'fails' : finding.status}" id="f-${fingerprint}"><h3>${escapeXml(title)}</h3>
<p>${marks.map((each) => `<span>${escapeXml(each)}</span>`).join(' ')} ${escapeXml(provision)} <code>${escapeXml(obligation)}</code> <code>${escapeXml(file)}:${position.line}</code></p>
<dl>${row('because', reason)}${row('demands', demand)}${found.severity ? row('fix', remedy) : ''}${waiver ? row('waived', `${waiver.reason} (${waiver.approver})`) : ''}</dl></article>`;
  };
  const section = ({ id, file }: GateResult['services'][number]): string => {
    const own = findings.filter(({ service }) => service === id).sort((a, b) => rank(a) - rank(b));
    return `<section><h2>${escapeXml(visible(id))} <small>${escapeXml(visible(file))}</small></h2>${own.map(article).join('\n')}</section>`;
  };
  const noticed = notices.map((notice) => {
    const { message, remedy } = shownNotice(notice);
    const words = remedy === '' ? message : `${message} (${remedy})`;
    return `<li class="${notice.fails ? 'fails' : ''}">${escapeXml(words)}</li>`;
  });
  const counts = `${summary.failing} failing, ${summary.violated} violated, ${summary.indeterminate} indeterminate, ${summary.waived} waived, ${summary.satisfied} satisfied, ${summary['not-applicable']} not applicable`;
  return `<!doctype html>
<html lang="${language === 'zh' ? 'zh-Hans' : 'en'}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>deepsyn: ${outcome}</title><style>${STYLE}</style></head><body>
<h1 class="${outcome}">deepsyn: ${outcome}</h1><p>${counts}</p>
<p>${escapeXml(at)}${base === undefined ? '' : `, compared with ${escapeXml(visible(base))}`}, policies <code>${policies.digest.slice(0, 12)}</code></p>
${noticed.length > 0 ? `<ul>${noticed.join('')}</ul>` : ''}
${services.map(section).join('\n')}
</body></html>
`;
}

const rank = ({ fails, severity, finding }: GateFinding): number =>
  fails ? 0 : severity ? 1 : finding.status === 'satisfied' ? 2 : 3;

const STYLE = `body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1a1a1a}
h1.fail{color:#b00020}h1.pass{color:#1b6b2f}h2{border-top:1px solid #ddd;padding-top:1rem}h2 small{font-weight:400;color:#666}h3{margin:0;font-size:1rem}
article{margin:.75rem 0;padding:.5rem .75rem;border-left:4px solid #bbb;break-inside:avoid}article.fails{border-color:#b00020}
article.violated,article.indeterminate{border-color:#d9a400}article.satisfied{border-color:#1b6b2f}p{margin:.25rem 0}code{font-size:.85em}
span{font-size:.8em;padding:.1em .5em;border-radius:1em;background:#eee}dl{margin:.25rem 0;display:grid;grid-template-columns:6rem 1fr}dt{color:#666}dd{margin:0}
li.fails{color:#b00020}@media print{body{margin:0;max-width:none;font-size:11px}}`;

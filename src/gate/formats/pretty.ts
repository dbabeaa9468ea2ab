import colors from 'picocolors';
import { visible } from '../../model/visible.ts';
import type { GateFinding, GateNotice, GateResult } from '../result.ts';
import type { FormatContext } from './context.ts';
import { openFacts, shown, shownNotice } from './words.ts';

/** For a terminal: what stops the deployment first, each with the line that decides it, what is demanded and what to do. */
export function pretty(result: GateResult, { colour, all }: FormatContext): string {
  const paint = colors.createColors(colour);
  const { findings, notices, language, summary, services, outcome, base } = result;
  const words = WORDS[language];
  const texts = new Map(services.map(({ file, document }) => [file, document.text.split('\n')]));
  const listed = findings.filter(({ severity }) => severity !== undefined || all);
  const blocks = [...listed].sort((a, b) => Number(b.fails) - Number(a.fails)).map((found) => block(found));
  const noticed = notices.map(noticeLine);
  const counts = (['violated', 'indeterminate', 'satisfied', 'not-applicable'] as const)
    .map((status) => `${summary[status]} ${words[status]}`)
    .concat(summary.waived > 0 ? [`${summary.waived} ${words.waived}`] : []);
  const against = base === undefined ? '' : ` ${words.since} ${visible(base)}`;
  const head = outcome === 'pass' ? paint.green(words.pass) : paint.red(words.fail);
  const total = `${head}  ${summary.failing} ${words.failing}${against}; ${counts.join(', ')}; ${services.length} ${words.services}`;
  const open = openFacts(findings.filter(({ fails }) => fails));
  const first = open
    .slice(0, 8)
    .map(
      ({ fact, description, findings: count }) =>
        `  ${paint.bold(fact)}  ${count} ${words.findings}  ${paint.dim(description ?? '')}`,
    );
  const toState = open.length > 0 ? [[`${words.stateFirst}`, ...first].join('\n')] : [];
  return `${[...blocks, ...noticed, ...toState, total].join('\n\n')}\n`;

  function block(found: GateFinding): string {
    const { finding, position, change, fails, severity } = found;
    const { title, demand, reason, remedy, provision, obligation, file, waiver } = shown(found, language);
    const sign = severity === undefined ? paint.green('✓') : finding.status === 'violated' ? '✗' : '?';
    const tint = fails ? paint.red : severity === undefined ? paint.dim : paint.yellow;
    const marks = [
      words[finding.status],
      ...(severity && severity !== 'error' ? [severity] : []),
      ...(waiver ? [`${words.waivedUntil} ${waiver.expires}`] : []),
      ...(change === undefined || change === 'new' ? [] : [words[change]]),
    ];
    const label = (name: string, text: string) => (text ? [`  ${paint.dim(`${name}:`)} ${text}`] : []);
    return [
      tint(`${sign} ${title}  (${marks.join(', ')})`),
      paint.dim(`  ${provision} · ${obligation} · ${file}:${position.line}:${position.column}`),
      ...(finding.status === 'violated' ? frame(found) : []),
      ...label(words.because, reason),
      ...(severity ? [...label(words.demands, demand), ...label(words.fix, remedy)] : []),
      ...(waiver
        ? label(words.waiver, `${waiver.reason} (${waiver.approver}${waiver.ticket ? `, ${waiver.ticket}` : ''})`)
        : []),
    ].join('\n');
  }

  /** The line that decides, between its neighbours, with the place marked. */
  function frame({ file, position }: GateFinding): string[] {
    const lines = texts.get(file) ?? [];
    const from = Math.max(1, position.line - 1);
    const to = Math.min(lines.length, position.line + 1);
    const width = String(to).length;
    const framed: string[] = [];
    for (let number = from; number <= to; number++) {
      const own = number === position.line;
      // A tab for a space, so that the sign below stands where it should.
      const text = visible((lines[number - 1] ?? '').slice(0, 160).replaceAll('\t', ' ').trimEnd());
      framed.push(`  ${own ? paint.bold('>') : ' '} ${paint.dim(`${String(number).padStart(width)} │`)} ${text}`);
      if (own)
        framed.push(`    ${' '.repeat(width)} ${paint.dim('│')} ${' '.repeat(position.column - 1)}${paint.bold('^')}`);
    }
    return framed;
  }

  function noticeLine(notice: GateNotice): string {
    const { place, message, remedy } = shownNotice(notice);
    const sign = notice.fails ? '✗' : notice.severity === 'note' ? '·' : '!';
    const line = `${sign} ${place === '' ? '' : `${place}: `}${message}${remedy === '' ? '' : ` (${remedy})`}`;
    return notice.fails ? paint.red(line) : paint.yellow(line);
  }
}

const WORDS = {
  en: {
    pass: 'PASS',
    fail: 'FAIL',
    failing: 'failing',
    since: 'and new since',
    services: 'gated',
    violated: 'violated',
    indeterminate: 'indeterminate',
    satisfied: 'satisfied',
    'not-applicable': 'not applicable',
    waived: 'waived',
    waivedUntil: 'waived until',
    waiver: 'waived because',
    known: 'known before',
    worse: 'worse than before',
    unexcused: 'no longer excused',
    because: 'because',
    demands: 'demands',
    fix: 'fix',
    findings: 'open',
    stateFirst: 'What is unknown and leaves most findings open:',
  },
  zh: {
    pass: '通过',
    fail: '未通过',
    failing: '项未通过',
    since: '（相比新增）',
    services: '个服务',
    violated: '违反',
    indeterminate: '无法判断',
    satisfied: '符合',
    'not-applicable': '不适用',
    waived: '项豁免',
    waivedUntil: '豁免至',
    waiver: '豁免理由',
    known: '此前已有',
    worse: '较此前更严重',
    unexcused: '豁免已撤销',
    because: '原因',
    demands: '要求',
    fix: '整改',
    findings: '项',
    stateFirst: '以下未知事实影响最多：',
  },
} as const;

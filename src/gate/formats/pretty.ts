import colors from 'picocolors';
import type { GateFinding, GateNotice, GateResult } from '../result.ts';
import type { FormatContext } from './index.ts';
import { explainedIn, openFacts, titleOf } from './words.ts';

/** For a terminal: what stops the deployment first, each with the line that decides it, what is demanded and what to do. */
export function pretty(result: GateResult, { colour, verbose }: FormatContext): string {
  const paint = colors.createColors(colour);
  const { findings, notices, language, summary, services, outcome, base } = result;
  const words = WORDS[language];
  const texts = new Map(services.map(({ file, document }) => [file, document.text.split('\n')]));
  const shown = findings.filter(({ severity }) => severity !== undefined || verbose);
  const blocks = [...shown].sort((a, b) => Number(b.fails) - Number(a.fails)).map((found) => block(found));
  const noticed = notices.map(noticeLine);
  const counts = (['violated', 'indeterminate', 'satisfied', 'not-applicable'] as const)
    .map((status) => `${summary[status]} ${words[status]}`)
    .concat(summary.waived > 0 ? [`${summary.waived} ${words.waived}`] : []);
  const against = base === undefined ? '' : ` ${words.since} ${base}`;
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
    const { finding, file, position, waiver, isNew, fails, severity } = found;
    const { demand, reason, remedy } = explainedIn(found, language);
    const sign = found.severity === undefined ? paint.green('✓') : finding.status === 'violated' ? '✗' : '?';
    const tint = fails ? paint.red : severity === undefined ? paint.dim : paint.yellow;
    const marks = [
      words[finding.status],
      ...(severity && severity !== 'error' ? [severity] : []),
      ...(waiver ? [`${words.waivedUntil} ${waiver.expires}`] : []),
      ...(isNew === false ? [words.known] : []),
    ];
    const label = (name: string, text: string) => (text ? [`  ${paint.dim(`${name}:`)} ${text}`] : []);
    return [
      tint(`${sign} ${titleOf(found, language)}  (${marks.join(', ')})`),
      paint.dim(`  ${finding.provision} · ${finding.obligation} · ${file}:${position.line}:${position.column}`),
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
      const text = (lines[number - 1] ?? '').slice(0, 160);
      framed.push(`  ${own ? paint.bold('>') : ' '} ${paint.dim(`${String(number).padStart(width)} │`)} ${text}`);
      if (own)
        framed.push(`    ${' '.repeat(width)} ${paint.dim('│')} ${' '.repeat(position.column - 1)}${paint.bold('^')}`);
    }
    return framed;
  }

  function noticeLine({ file, position, message, remedy, fails }: GateNotice): string {
    const place = file ? `${file}${position ? `:${position.line}:${position.column}` : ''}: ` : '';
    const line = `${fails ? '✗' : '!'} ${place}${message}${remedy ? ` (${remedy})` : ''}`;
    return fails ? paint.red(line) : paint.yellow(line);
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
    because: '原因',
    demands: '要求',
    fix: '整改',
    findings: '项',
    stateFirst: '以下未知事实影响最多：',
  },
} as const;

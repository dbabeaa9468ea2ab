import type { GateResult } from '../result.ts';
import { shown, shownNotice } from './words.ts';

const COMMANDS = { error: 'error', warning: 'warning', note: 'notice' } as const;

/** GitHub's workflow commands: an annotation for each finding that is not in order, what is waived or known as a notice. */
export function github({ findings, notices, language }: GateResult): string {
  const annotated = findings.flatMap((found) => {
    const { severity, fails, position } = found;
    if (severity === undefined) return [];
    const { title, demand, reason, remedy, provision, file, waiver } = shown(found, language);
    const heading = `${provision}: ${title}${waiver ? ` (waived until ${waiver.expires})` : ''}`;
    const message = [reason, demand, remedy].filter((each) => each !== '').join('\n');
    return [command(fails ? COMMANDS[severity] : 'notice', file, position, heading, message)];
  });
  const noticed = notices.map((notice) => {
    const { file, message, remedy } = shownNotice(notice);
    const words = remedy === '' ? message : `${message} (${remedy})`;
    return command(COMMANDS[notice.severity], file, notice.position, notice.kind, words);
  });
  return [...annotated, ...noticed, ''].join('\n');
}

function command(
  level: string,
  file: string,
  position: { line: number; column: number } | undefined,
  title: string,
  message: string,
): string {
  const place =
    file === '' ? '' : `file=${property(file)},${position ? `line=${position.line},col=${position.column},` : ''}`;
  return `::${level} ${place}title=${property(title)}::${data(message)}`;
}

const data = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

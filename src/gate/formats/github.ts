import type { GateResult } from '../result.ts';
import { explainedIn, titleOf } from './words.ts';

const COMMANDS = { error: 'error', warning: 'warning', note: 'notice' } as const;

/** GitHub's workflow commands: an annotation for each finding that is not in order, what is waived or known as a notice. */
export function github({ findings, notices, language }: GateResult): string {
  const annotated = findings.flatMap((found) => {
    const { severity, fails, file, position, finding, waiver } = found;
    if (severity === undefined) return [];
    const { demand, reason, remedy } = explainedIn(found, language);
    const level = fails ? COMMANDS[severity] : 'notice';
    const title = `${finding.provision}: ${titleOf(found, language)}${waiver ? ` (waived until ${waiver.expires})` : ''}`;
    return [command(level, file, position, title, [reason, demand, remedy].filter((each) => each !== '').join('\n'))];
  });
  const noticed = notices.map(({ file, position, severity, kind, message, remedy }) =>
    command(COMMANDS[severity], file, position, kind, remedy ? `${message} (${remedy})` : message),
  );
  return [...annotated, ...noticed, ''].join('\n');
}

function command(
  level: string,
  file: string | undefined,
  position: { line: number; column: number } | undefined,
  title: string,
  message: string,
): string {
  const place = file ? `file=${property(file)},${position ? `line=${position.line},col=${position.column},` : ''}` : '';
  return `::${level} ${place}title=${property(title)}::${data(message)}`;
}

const data = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

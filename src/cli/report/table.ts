import { visible } from '../../model/visible.ts';
import type { Terminal } from '../terminal.ts';

/** What stands in one cell. */
export type Cell = string | number | boolean | null | readonly Cell[] | { readonly [name: string]: Cell };

const WIDEST = 64;

/** Rows for people, in columns; what is too wide is cut, and what would steer a terminal is shown as a sign. */
export function table(
  columns: readonly string[],
  rows: readonly Readonly<Record<string, Cell>>[],
  { paint }: Pick<Terminal, 'paint'>,
): string {
  const cells = rows.map((row) => columns.map((name) => cut(visible(textOf(row[name] ?? null, ', ')))));
  const widths = columns.map((name, index) =>
    Math.max(visible(name).length, ...cells.map((row) => [...(row[index] ?? '')].length)),
  );
  const numeric = columns.map((name) => rows.length > 0 && rows.every((row) => typeof row[name] === 'number'));
  const line = (row: readonly string[]) =>
    row
      .map((text, index) => {
        const gap = ' '.repeat((widths[index] ?? 0) - [...text].length);
        return numeric[index] ? gap + text : text + gap;
      })
      .join('  ')
      .trimEnd();
  return [paint.dim(line(columns.map(visible))), ...cells.map(line)].map((text) => `${text}\n`).join('');
}

/** What a spreadsheet takes for the beginning of a formula, also in full width, and behind spaces or quotes. */
const FORMULA = /^[\s"']*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/u;

/** Rows as RFC 4180 has them, one in a line. A cell that a spreadsheet would take for a formula begins with an apostrophe. */
export function csv(columns: readonly string[], rows: readonly Readonly<Record<string, Cell>>[]): string {
  const lines = rows.map((row) => columns.map((name) => quoted(row[name] ?? null)).join(','));
  return [columns.map(quoted).join(','), ...lines].map((text) => `${text}\r\n`).join('');
}

function quoted(cell: Cell): string {
  if (typeof cell === 'number') return String(cell);
  const plain = visible(textOf(cell, ';'));
  const text = FORMULA.test(plain) ? `'${plain}` : plain;
  // Some spreadsheets part cells at semicolons or tabs.
  return /[",;\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function textOf(cell: Cell, between: string): string {
  if (cell === null) return '';
  if (Array.isArray(cell)) return cell.map((each) => textOf(each, between)).join(between);
  return typeof cell === 'object' ? JSON.stringify(cell) : String(cell);
}

function cut(text: string): string {
  const signs = [...text];
  return signs.length > WIDEST ? `${signs.slice(0, WIDEST - 1).join('')}…` : text;
}

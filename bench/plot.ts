import type { Measurement } from './measure.ts';

/** Bars on a logarithmic scale, as SVG that stands alone: microseconds for one decision. */
export function plot(measurements: readonly Measurement[]): string {
  const sorted = [...measurements].sort((a, b) => a.median - b.median);
  const [left, width, row] = [250, 520, 26];
  const height = 50 + row * sorted.length;
  const largest = Math.ceil(Math.log10(Math.max(...sorted.map(({ most }) => most))));
  const smallest = Math.floor(Math.log10(Math.min(...sorted.map(({ least }) => least))));
  const x = (value: number) => left + ((Math.log10(value) - smallest) / (largest - smallest)) * width;
  const grid = Array.from({ length: largest - smallest + 1 }, (_, index) => {
    const value = 10 ** (smallest + index);
    const at = x(value).toFixed(1);
    return `<line x1="${at}" y1="30" x2="${at}" y2="${height - 10}" stroke="#ddd"/><text x="${at}" y="22" text-anchor="middle" fill="#666">${value < 1 ? value : value.toLocaleString('en')} µs</text>`;
  });
  const bars = sorted.map(({ name, median, least, most }, index) => {
    const y = 36 + index * row;
    const fill = name.startsWith('deepsyn') ? '#1b6b2f' : '#7a8794';
    const [from, to] = [x(least).toFixed(1), x(most).toFixed(1)];
    return `<text x="${left - 8}" y="${y + 13}" text-anchor="end">${escaped(name)}</text><rect x="${left}" y="${y}" width="${(x(median) - left).toFixed(1)}" height="18" fill="${fill}"/><line x1="${from}" y1="${y + 9}" x2="${to}" y2="${y + 9}" stroke="#000"/><text x="${(x(median) + 8).toFixed(1)}" y="${y + 13}">${median.toPrecision(2)}</text>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${left + width + 70} ${height}" font-family="system-ui,sans-serif" font-size="13" role="img" aria-label="Microseconds for one decision"><title>Microseconds for one decision</title><rect width="100%" height="100%" fill="#fff"/>${grid.join('')}${bars.join('')}</svg>\n`;
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

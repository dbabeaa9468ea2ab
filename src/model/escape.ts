/** Text inside XML or HTML; characters that XML 1.0 cannot hold become a question mark. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '').replace(FORBIDDEN, '?');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/**
 * One line of text inside a paragraph, an item or a cell of Markdown (CommonMark, GitHub's and GitLab's): neither
 * emphasis, links, HTML nor cells, and nobody is mentioned.
 */
export function escapeMarkdown(text: string): string {
  return (
    text
      .replace(/[\\`*_[\]<>&|~$!#{}]/g, '\\$&')
      // An address or a name that is found in plain text makes a link or calls someone: one sign of it as code does not.
      .replace(/:(?=\/\/)|(?<=www)\.|@/gi, '`$&`')
  );
}

/** One line of text as code, in a paragraph or a cell of Markdown. */
export function markdownCode(text: string): string {
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const padded = /^`|`$|^ .* $/.test(text) ? ` ${text} ` : text;
  // A bar would end the cell, and in a cell alone the backslash before it is taken away: another sign serves both.
  return text.trim() === '' ? '' : `${fence}${padded.replaceAll('|', '¦')}${fence}`;
}

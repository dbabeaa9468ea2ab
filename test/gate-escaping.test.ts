import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import colors from 'picocolors';
import { beforeAll, describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { csv, table } from '../src/cli/report/table.ts';
import { diskTree, type GateResult, readConfiguration, render, runGate } from '../src/gate/index.ts';
import type { GateFormat } from '../src/model/gate.ts';
import { ROOT } from './support/run.ts';

/** What hostile text is made of. */
const PIECES = [
  '\u001b[2J',
  '\u009b31m',
  '\u0007',
  '\u202e',
  '\u2066',
  '\u200b',
  '\u3164',
  '\u{e0041}',
  '\ud800',
  '\ufeff',
  '\u0000',
  '\u007f',
  '\n',
  '\r',
  '\r\n',
  '\u2028',
  '\t',
  '\u0085',
  '::error::x',
  '::stop-commands::x',
  '##[error]',
  '##vso[task.complete]',
  '%0A::error::',
  '<script>alert(1)</script>',
  '<!--',
  '-->',
  ']]>',
  '</article>',
  '&lt;',
  '"',
  "'",
  '`',
  '```',
  '~~~',
  '|',
  '\\',
  '\\|',
  '# head',
  '- item',
  '1. item',
  '> quote',
  '| - | - |',
  '[a](http://x)',
  '![a](http://x)',
  'http://x.example',
  'www.example.org',
  '<http://x>',
  'a@example.org',
  '@someone',
  '**b**',
  '_i_',
  '~~s~~',
  '$x$',
  '=1+1',
  '＝1',
  ' @x',
  '+1',
  '-1',
  ',',
  ';',
  ':',
  ' ',
  '  ',
  '部署',
];
const hostile = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 8 })
  .map((parts) => `x${parts.join('')}`);
const leading = fc
  .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 6 })
  .map((parts) => `${parts.join('')}x`);
const text = fc.oneof(hostile, leading);
const UNSEEN = /(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u;

let plain: GateResult;

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'deepsyn-escaping-'));
  const lotus = readFileSync(`${ROOT}examples/lotus-studio/lotus-studio.service.yaml`, 'utf8');
  writeFileSync(
    join(folder, 'a.service.yaml'),
    lotus
      .replace('before-publishing: true', 'before-publishing: false')
      .replace('told-to-users: true }', 'told-to-users: false }'),
  );
  writeFileSync(
    join(folder, 'deepsyn.waivers.yaml'),
    `waivers:
  - { obligation: art-08.notify-obligations, service: lotus-studio, reason: r, approver: a, ticket: t, expires: 2027-01-01 }
  - { obligation: art-09.identity-verification, service: lotus-studio, reason: r, approver: a, expires: 2026-01-01 }
  - { obligation: art-07.unknown, service: lotus-studio, reason: r, approver: a, expires: 2027-01-01 }
`,
  );
  const tree = diskTree(folder);
  plain = await runGate({
    tree,
    folder,
    found: await readConfiguration(tree, folder),
    files: [],
    at: new Date('2026-11-24'),
  });
  expect(plain.summary).toMatchObject({ violated: 2, waived: 1, failing: 1 });
  rmSync(folder, { recursive: true });
});

/** The result with a text in every place where a file, a name or a policy can put one. */
function resultWith(words: string): GateResult {
  const said = { en: words, zh: words };
  return {
    ...plain,
    base: words,
    services: plain.services.map((each) => ({
      id: words,
      file: words,
      document: { ...each.document, text: Array(60).fill(words.replaceAll('\n', ' ')).join('\n') },
    })),
    findings: plain.findings.map((each) => ({
      ...each,
      service: words,
      file: words,
      finding: { ...each.finding, obligation: words, provision: words },
      obligation: { ...each.obligation, id: words, title: said, demand: said, remedy: said, provision: words },
      fields: each.fields.map((field) => ({ ...field, fact: words, value: words })),
      ...(each.waiver ? { waiver: { ...each.waiver, reason: words, approver: words, ticket: words } } : {}),
    })),
    notices: plain.notices.map((each) => ({ ...each, message: words, remedy: words, file: words })),
  };
}

const rendered = (format: GateFormat, words: string): string =>
  render(format, resultWith(words), { version: '0', colour: false, all: true });
const holds = (format: GateFormat, check: (output: string, words: string) => void): void =>
  fc.assert(
    fc.property(text, (words) => check(rendered(format, words), words)),
    { numRuns: 60 },
  );
const linesOf = (output: string): number => output.split('\n').length;

describe('text from files', () => {
  it('neither steers a terminal nor adds a line or a command to what is read there', () => {
    holds('pretty', (output) => {
      expect(output).not.toMatch(UNSEEN);
      expect(output).not.toMatch(/^\s*::|##/m);
      expect(linesOf(output)).toBe(linesOf(rendered('pretty', 'x')));
    });
  });

  it('stays inside the annotations of GitHub', () => {
    holds('github', (output) => {
      expect(output).not.toMatch(UNSEEN);
      expect(linesOf(output)).toBe(linesOf(rendered('github', 'x')));
      for (const line of output.trimEnd().split('\n')) {
        expect(line).toMatch(/^::(?:error|warning|notice) (?:file=[^:,]*,line=\d+,col=\d+,)?title=[^:,]*::/);
      }
    });
  });

  it('stays inside the paragraphs, cells and items of Markdown, without links, HTML or mentions', () => {
    const shape = (output: string) => {
      const seen: string[] = [];
      const visit = (node: { type: string; value?: string; children?: readonly { type: string }[] }): void => {
        if (!['text', 'inlineCode'].includes(node.type))
          seen.push(node.type === 'html' ? String(node.value) : node.type);
        if (node.type === 'text') expect(node.value).not.toContain('@');
        for (const child of node.children ?? []) visit(child);
      };
      visit(fromMarkdown(output, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }));
      return seen;
    };
    const expected = shape(rendered('markdown', 'x'));
    expect(expected).toContain('tableCell');
    holds('markdown', (output) => {
      expect(output.replaceAll('⚠️', '')).not.toMatch(UNSEEN);
      expect(shape(output)).toEqual(expected);
    });
  });

  it('stays inside the elements of HTML', () => {
    const shape = (output: string) => {
      const seen: string[] = [];
      const visit = (node: DefaultTreeAdapterTypes.Node): void => {
        seen.push('attrs' in node ? `${node.nodeName} ${node.attrs.map(({ name }) => name).join(' ')}` : node.nodeName);
        if ('childNodes' in node) for (const child of node.childNodes) visit(child);
      };
      visit(parse(output));
      return seen;
    };
    const expected = shape(rendered('html', 'x'));
    holds('html', (output) => {
      expect(output).not.toMatch(UNSEEN);
      expect(shape(output)).toEqual(expected);
    });
  });

  it('stays inside the texts of XML', async () => {
    const signs = (output: string) => output.replace(/[^<>]/g, '');
    holds('junit', (output) => {
      expect(output).not.toMatch(UNSEEN);
      expect(signs(output)).toBe(signs(rendered('junit', 'x')));
    });
    const { valid, errors } = await validateXML({
      xml: [{ fileName: 'junit.xml', contents: rendered('junit', PIECES.join('')) }],
      schema: [readFileSync(`${ROOT}test/schemas/junit-10.xsd`, 'utf8')],
    });
    expect(errors.map(({ message }) => message)).toEqual([]);
    expect(valid).toBe(true);
  });

  it('is the same in JSON, printed without a sign that is unseen; no message of SARIF has a link', () => {
    for (const format of ['json', 'sarif', 'gitlab', 'oscal'] as const) {
      holds(format, (output, words) => {
        expect(output).not.toMatch(UNSEEN);
        const document = JSON.parse(output);
        if (format === 'json') expect(document.notices[0].message).toBe(words);
        if (format === 'sarif') {
          const results: { message: { text: string } }[] = document.runs[0].results;
          for (const { message } of results) expect(message.text).not.toContain('](');
        }
      });
    }
  });

  it('is one cell in a table or in CSV, and never a formula', () => {
    fc.assert(
      fc.property(text, text, (one, other) => {
        const rows = [{ [one]: other, b: [one, other] }];
        const shown = table([one, 'b'], rows, { paint: colors.createColors(false) });
        expect(shown.split('\n')).toHaveLength(3);
        expect(shown).not.toMatch(UNSEEN);
        const written = csv([one, 'b'], rows);
        expect(written.replaceAll('\r\n', '')).not.toMatch(UNSEEN);
        const lines = written.split('\r\n');
        expect(lines).toHaveLength(3);
        for (const line of lines.slice(0, 2)) {
          const cells = [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))(?=,|$)/g)];
          expect(cells).toHaveLength(2);
          for (const [, quoted, bare] of cells)
            expect(quoted?.replaceAll('""', '"') ?? bare).not.toMatch(/^[\s"]*[=+\-@＝＋－＠]/);
        }
      }),
      { numRuns: 300 },
    );
  });
});

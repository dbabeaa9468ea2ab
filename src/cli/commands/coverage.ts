import { type Command, Option } from 'commander';
import { buildCoverage } from '../../coverage/index.ts';
import type { Language } from '../../model/text.ts';
import { jsonText, visibleIn } from '../../model/visible.ts';
import { exit } from '../exit.ts';
import { languageOption } from '../options.ts';
import { coverageHtml, coverageMarkdown, coverageTable } from '../report/coverage.ts';
import { SHIPPED_POLICIES } from '../shipped.ts';
import type { Terminal } from '../terminal.ts';

interface CoverageOptions {
  readonly json?: true;
  readonly format: 'table' | 'markdown' | 'html' | 'json';
  readonly policies: string;
  readonly lang: Language;
}

/** `deepsyn coverage`: every provision, the obligations that encode it, what their cases show, and what was proved of them. */
export function addCoverage(program: Command, terminal: Terminal): void {
  program
    .command('coverage')
    .summary('provisions × obligations × statuses')
    .description(
      'Lists every provision of the regulation, the obligations that encode it, and the statuses that their cases show; ' +
        'for each an input that reaches every status, and two that differ in one fact alone for every comparison (MC/DC).',
    )
    .addOption(
      new Option('--format <format>', 'how to write it')
        .choices(['table', 'markdown', 'html', 'json'])
        .default('table'),
    )
    .option('--json', 'the same as --format json')
    .option('--policies <folder>', 'the folder of policies', SHIPPED_POLICIES)
    .addOption(languageOption())
    .addHelpText(
      'after',
      '\nExit status: 0 nothing is missing, 1 a provision, a status or a proof is missing, 2 a file cannot be used.',
    )
    .action(async (options: CoverageOptions) => {
      const coverage = await buildCoverage(options.policies);
      const { draft, provisions, obligations, uncovered } = coverage;
      switch (options.json ? 'json' : options.format) {
        case 'json':
          terminal.out(jsonText({ ...(draft ? { draft } : {}), provisions, obligations, uncovered }));
          break;
        case 'markdown':
          terminal.out(coverageMarkdown(visibleIn(coverage), options.lang));
          break;
        case 'html':
          terminal.out(coverageHtml(visibleIn(coverage), options.lang));
          break;
        case 'table':
          terminal.out(coverageTable(visibleIn(coverage), options.lang, terminal));
      }
      process.exitCode = uncovered.length > 0 ? exit.refused : exit.ok;
    });
}

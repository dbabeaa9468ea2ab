import { extname } from 'node:path';
import { type Command, Option } from 'commander';
import {
  type LabelValue,
  labelValues,
  type Marked,
  type MarkRequest,
  markFile,
  type Target,
} from '../../marks/index.ts';
import { DeepsynError } from '../../model/errors.ts';
import { findings } from '../../model/mark-findings.ts';
import { inLanguage, type Language, type Text } from '../../model/text.ts';
import { languageOption } from '../options.ts';
import { printable } from '../report/printable.ts';
import type { Terminal } from '../terminal.ts';

interface MarkFlags {
  readonly producer?: string;
  readonly id?: string;
  /** False where there is to be none. */
  readonly propagator?: string | false;
  readonly propagateId?: string;
  readonly label?: LabelValue;
  readonly reserved1?: string;
  readonly reserved2?: string;
  readonly output?: string;
  readonly inPlace?: true;
  readonly force?: true;
  readonly iptc?: string | true;
  readonly replace?: true;
  readonly json?: true;
  readonly lang: Language;
}

const words = {
  marked: { en: 'MARKED', zh: '已标识' },
  in: { en: 'in', zh: '位置' },
  content: { en: 'content unchanged', zh: '内容未变' },
  bytes: { en: 'bytes more', zh: '字节增加' },
} as const satisfies Record<string, Text>;

/** `deepsyn mark FILE`: writes the label into the metadata of a copy, or in place. */
export function addMark(program: Command, terminal: Terminal): void {
  program
    .command('mark')
    .summary('writes the label into a file')
    .description(
      'Writes the label into the metadata of a file, in the official place alone; reads it back, and proves that the content did not change.',
    )
    .argument('<file>', 'the file to mark')
    .option('--producer <code>', 'the provider that generates, by its code or name')
    .option('--id <id>', 'the number that it gives the content')
    .option('--propagator <code>', 'the provider that spreads; the producer where it is left out')
    .option('--propagate-id <id>', 'the number that the propagator gives the content')
    .option('--no-propagator', 'leave the propagator empty')
    .addOption(new Option('--label <value>', '1 synthetic, 2 may be, 3 suspected; 1 by default').choices(labelValues))
    .option('--reserved1 <text>', 'the producer’s own integrity protection')
    .option('--reserved2 <text>', 'the propagator’s own integrity protection')
    .option('--iptc [type]', 'add the source type of IPTC to XMP; trainedAlgorithmicMedia by default')
    .option('-o, --output <file>', 'where the marked copy goes; beside the file by default, as NAME.marked.EXT')
    .addOption(new Option('--in-place', 'mark the file itself').conflicts('output'))
    .option('--force', 'overwrite what lies there')
    .option('--replace', 'write a label of the same producer anew')
    .option('--json', 'write one JSON document to standard output')
    .addOption(languageOption())
    .addHelpText(
      'after',
      '\nWhat another provider wrote into a label is never changed; --propagator and --propagate-id without --producer add a propagator to it.' +
        '\nMark first and sign with C2PA last: a label makes a signature invalid.' +
        '\n\nExit status: 0 done, 2 the file cannot be marked.',
    )
    .action(async (file: string, flags: MarkFlags) => {
      const target = targetOf(file, flags);
      const marked = await markFile(file, requestOf(flags), target);
      const out = 'out' in target ? target.out : file;
      terminal.out(
        flags.json
          ? `${JSON.stringify({ file: out, ...marked }, null, 2)}\n`
          : reportOf(out, marked, flags.lang, terminal),
      );
    });
}

function targetOf(file: string, { output, inPlace, force }: MarkFlags): Target {
  if (inPlace) return { inPlace: true };
  const extension = extname(file);
  const out = output ?? `${file.slice(0, file.length - extension.length)}.marked${extension}`;
  return { out, ...(force ? { overwrite: true } : {}) };
}

function requestOf({
  producer,
  id,
  propagator,
  propagateId,
  label,
  reserved1,
  reserved2,
  replace,
  iptc,
}: MarkFlags): MarkRequest {
  const missing = (path: string, message: string) =>
    new DeepsynError('invalid-label', [{ path: [path], message, remedy: 'see deepsyn mark --help' }]);
  if ((producer === undefined) !== (id === undefined))
    throw missing(producer === undefined ? 'producer' : 'id', 'a producer and a number go together');
  const spreads = typeof propagator === 'string' ? propagator : undefined;
  if ((spreads === undefined) !== (propagateId === undefined))
    throw missing('propagator', 'a propagator and its number go together');
  if (producer === undefined && spreads === undefined)
    throw missing('producer', 'there is neither a producer nor a propagator');
  return {
    ...(producer === undefined || id === undefined ? {} : { producer: { name: producer, id } }),
    ...(propagator === false ? { propagator: 'none' as const } : {}),
    ...(spreads === undefined || propagateId === undefined ? {} : { propagator: { name: spreads, id: propagateId } }),
    ...(label === undefined ? {} : { label }),
    ...(reserved1 === undefined ? {} : { reserved1 }),
    ...(reserved2 === undefined ? {} : { reserved2 }),
    ...(replace ? { replace } : {}),
    ...(iptc === undefined ? {} : { sourceType: iptc === true ? 'trainedAlgorithmicMedia' : iptc }),
  };
}

function reportOf(out: string, { place, warnings, grewBy }: Marked, language: Language, { paint }: Terminal): string {
  const say = (text: Text) => inLanguage(text, language);
  const head = `${paint.green(say(words.marked))}  ${printable(out)}  ${say(words.in)} ${printable(place)}; ${say(words.content)}, ${grewBy} ${say(words.bytes)}\n`;
  const lines = warnings.map(
    ({ code, about }) =>
      `  ${paint.yellow('!')} ${say(findings[code])}${about === undefined ? '' : `: ${printable(about)}`}\n`,
  );
  return head + lines.join('');
}

import type { Comparison } from '../../marks/index.ts';
import type { Inspection, Verdict } from '../../model/inspection.ts';
import { type FileFinding, findings } from '../../model/mark-findings.ts';
import { inLanguage, type Language, type Text } from '../../model/text.ts';
import type { Terminal } from '../terminal.ts';
import { printable } from './printable.ts';

const verdictWords = {
  'in-order': { en: 'IN ORDER', zh: '标识规范' },
  'not-in-form': { en: 'NOT IN FORM', zh: '标识不规范' },
  missing: { en: 'MISSING', zh: '无隐式标识' },
  unknown: { en: 'COULD NOT TELL', zh: '无法判断' },
} as const satisfies Record<Verdict, Text>;

const fateWords = {
  kept: { en: 'label kept', zh: '标识保留' },
  altered: { en: 'LABEL ALTERED', zh: '标识被改动' },
  lost: { en: 'LABEL LOST', zh: '标识丢失' },
  added: { en: 'label added', zh: '标识新增' },
  none: { en: 'neither has a label', zh: '前后均无标识' },
  unknown: { en: 'COULD NOT TELL', zh: '无法判断' },
} as const satisfies Record<Comparison['label'], Text>;

const reasonWords = {
  cut: { en: 'the file is cut', zh: '文件不完整' },
  malformed: { en: 'it is malformed', zh: '结构有误' },
  'over-limit': { en: 'it is over a limit', zh: '超出限制' },
  encrypted: { en: 'it is encrypted', zh: '已加密' },
  unsupported: { en: 'it is not supported', zh: '不支持' },
  'changed-while-read': { en: 'the file changed while it was read', zh: '读取时文件发生变化' },
  'not-looked-for': { en: 'not looked for', zh: '不检查' },
  'missing-package': {
    en: 'present, not validated: npm install @contentauth/c2pa-wasm',
    zh: '存在，未验证：npm install @contentauth/c2pa-wasm',
  },
} as const satisfies Record<Inspection['notChecked'][number]['why'], Text>;

/** What is never looked for, in words. */
const unseen: Readonly<Record<string, Text>> = {
  watermark: { en: 'watermark', zh: '数字水印' },
  'visible-or-audible-mark': { en: 'visible or audible mark', zh: '可见或可听的标识' },
  'embedded-files': { en: 'files inside it', zh: '内嵌文件' },
};

const words = {
  at: { en: 'at byte', zh: '字节' },
  in: { en: 'in', zh: '位置' },
  producer: { en: 'producer', zh: '服务提供者' },
  number: { en: 'number', zh: '内容编号' },
  trace: { en: 'trace of', zh: '生成痕迹' },
  notChecked: { en: 'not checked', zh: '未检查' },
  wording: { en: 'visible wording', zh: '显式标识文字' },
  content: { en: 'content', zh: '内容' },
  identical: { en: 'identical', zh: '一致' },
  different: { en: 'different', zh: '不一致' },
  unknown: { en: 'unknown', zh: '未知' },
  displaced: { en: 'no longer in the place that the guides name', zh: '不再位于指南规定的位置' },
} as const satisfies Record<string, Text>;

interface Context {
  readonly language: Language;
  readonly paint: Terminal['paint'];
}

/** An inspection for people: the verdict, what was found and where, and what was not checked. */
export function reportInspection(inspection: Inspection, { language, paint }: Context): string {
  const say = (text: Text) => inLanguage(text, language);
  const { verdict, file, labels, c2pa, iptc, traces, explicit, notChecked } = inspection;
  const colour = verdict === 'in-order' ? paint.green : verdict === 'unknown' ? paint.yellow : paint.red;
  const lines = [`${colour(say(verdictWords[verdict]))}  ${printable(file.name ?? '-')}  ${file.format ?? '?'}`];
  for (const { place, offset, fields, findings: found } of labels) {
    const { Label = '', ContentProducer = '', ProduceID = '' } = fields;
    lines.push(`  ${say(words.in)} ${printable(place)}, ${say(words.at)} ${offset}: Label ${printable(Label)}`);
    lines.push(
      `    ${say(words.producer)} ${printable(ContentProducer)}, ${say(words.number)} ${printable(ProduceID)}`,
    );
    for (const each of found) lines.push(`    ${findingLine(each, language, paint)}`);
  }
  for (const each of inspection.findings) lines.push(`  ${findingLine(each, language, paint)}`);
  if (c2pa.state !== 'none' && c2pa.state !== 'unknown') {
    const made = [c2pa.generator, ...c2pa.sourceTypes]
      .filter((each) => each !== undefined)
      .map((each) => printable(each));
    lines.push(`  C2PA: ${[c2pa.state, ...made].join(', ')}`);
  }
  if (iptc.sourceType !== undefined) lines.push(`  IPTC: ${printable(iptc.sourceType)}`);
  for (const { tool, place } of traces) lines.push(`  ${say(words.trace)} ${tool} (${printable(place)})`);
  for (const { text } of explicit.hits) lines.push(`  ${say(words.wording)}: ${printable(text)}`);
  for (const { what, why, offset } of notChecked) {
    const where = offset === undefined ? '' : `, ${say(words.at)} ${offset}`;
    lines.push(
      paint.dim(
        `  ${say(words.notChecked)}: ${unseen[what] ? say(unseen[what]) : printable(what)}${where}: ${say(reasonWords[why])}`,
      ),
    );
  }
  return `${lines.join('\n')}\n`;
}

function findingLine({ code, about, offset }: FileFinding, language: Language, paint: Terminal['paint']): string {
  const sign = findings[code].fault ? paint.red('✗') : paint.yellow('!');
  const where = offset === undefined ? '' : ` (${inLanguage(words.at, language)} ${offset})`;
  return `${sign} ${inLanguage(findings[code], language)}${about === undefined ? '' : `: ${printable(about)}`}${where}`;
}

/** What a step of a pipeline did to a label, in a line. */
export function reportComparison(
  { label, displaced, content, before, after }: Comparison,
  { language, paint }: Context,
): string {
  const say = (text: Text) => inLanguage(text, language);
  const colour = label === 'kept' || label === 'added' ? paint.green : label === 'unknown' ? paint.yellow : paint.red;
  const moved = displaced ? `  ${say(words.displaced)}` : '';
  const names = `${printable(before.file.name ?? '-')} → ${printable(after.file.name ?? '-')}`;
  return `${colour(say(fateWords[label]))}  ${names}  ${say(words.content)}: ${say(words[content])}${moved}\n`;
}

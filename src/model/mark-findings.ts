import type { Text } from './text.ts';

/** What can be wrong with a label or with a file: whether it puts the label out of form, and its words. */
export const findings = {
  'not-json': { fault: true, en: 'the label is not JSON', zh: '标识不是 JSON' },
  'too-deep': { fault: true, en: 'the label is nested too deeply', zh: '标识嵌套过深' },
  'not-an-object': { fault: true, en: 'the label is not one object with fields', zh: '标识不是由字段组成的对象' },
  'encoded-twice': { fault: true, en: 'the label is JSON inside a JSON string', zh: '标识被重复编码为 JSON 字符串' },
  'doubled-field': { fault: true, en: 'a field stands twice', zh: '字段重复' },
  'missing-field': { fault: true, en: 'a field is missing', zh: '缺少字段' },
  'misspelt-field': { fault: true, en: 'a field is misspelt', zh: '字段名拼写有误' },
  'not-text': { fault: true, en: 'the value of a field is not text', zh: '字段的值不是字符串' },
  'unknown-label-value': { fault: true, en: 'Label is none of 1, 2 and 3', zh: 'Label 的值不是 1、2、3 之一' },
  'no-producer': { fault: true, en: 'ContentProducer is empty', zh: 'ContentProducer 为空' },
  'no-number': { fault: true, en: 'ProduceID is empty', zh: 'ProduceID 为空' },
  'other-schema': { fault: true, en: 'the fields are of another schema', zh: '字段属于其他格式' },
  'separate-properties': {
    fault: true,
    en: 'the fields are properties of their own instead of one text',
    zh: '各字段分别写成属性，而不是一个文本',
  },
  'repeated-label': { fault: true, en: 'the label stands in the file more than once', zh: '文件中有重复的标识' },
  'contradicting-labels': { fault: true, en: 'labels in the file contradict each other', zh: '文件中的标识互相矛盾' },
  'other-than-expected': { fault: true, en: 'a field is not what was expected', zh: '字段与预期不符' },
  'half-a-propagator': {
    fault: false,
    en: 'of ContentPropagator and PropagateID one is empty',
    zh: 'ContentPropagator 与 PropagateID 只填了一个',
  },
  'unknown-field': { fault: false, en: 'a field is not known', zh: '未知字段' },
  'unusual-characters': {
    fault: false,
    en: 'a field has signs other than printable ASCII',
    zh: '字段含有可打印 ASCII 以外的字符',
  },
  'malformed-code': { fault: false, en: 'the provider’s code is malformed', zh: '服务提供者编码格式有误' },
  'wrong-check-character': {
    fault: false,
    en: 'the check character of the social credit code is wrong',
    zh: '统一社会信用代码的校验码有误',
  },
  'wrong-service-kind': {
    fault: false,
    en: 'the code is not of a service of this kind',
    zh: '编码中的服务类型不符',
  },
  'other-place': {
    fault: false,
    en: 'the label is not in the place that the guides name',
    zh: '标识不在指南规定的位置',
  },
  'bytes-after-end': { fault: false, en: 'bytes follow the end of the content', zh: '文件结尾之后还有数据' },
  'other-extension': { fault: false, en: 'the extension is of another format', zh: '扩展名与内容不符' },
  'second-format': { fault: false, en: 'the file is of another format, too', zh: '文件同时也是另一种格式' },
  'superseded-label': {
    fault: false,
    en: 'an older version inside the file has a label that no longer counts',
    zh: '文件的旧版本中有已失效的标识',
  },
  'wrong-checksum': { fault: false, en: 'a checksum is wrong', zh: '校验和有误' },
  'doubled-entry': { fault: false, en: 'an entry of the archive stands twice', zh: '压缩包中有重名条目' },
  'no-place': {
    fault: false,
    en: 'files of this format have no place for a label',
    zh: '此格式的文件没有存放标识的位置',
  },
} as const satisfies Record<string, Text & { readonly fault: boolean }>;

export type FindingCode = keyof typeof findings;

/** One thing that an inspection found wrong. */
export interface FileFinding {
  readonly code: FindingCode;
  /** The field, the entry, or what else it is about. */
  readonly about?: string | undefined;
  readonly offset?: number | undefined;
}

export const isFault = ({ code }: FileFinding): boolean => findings[code].fault;

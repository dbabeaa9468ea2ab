import type { Outcome, Status } from '../model/status.ts';
import type { Text } from '../model/text.ts';

/** The words of reports, in both languages. */
export const messages = {
  duties: { en: 'To do', zh: '待办义务' },
  due: { en: 'by', zh: '期限' },
  tell: { en: 'would settle it', zh: '需说明' },
  demands: { en: 'demands', zh: '要求' },
  remedy: { en: 'remedy', zh: '补救' },
  reading: { en: 'reading', zh: '解读' },
  owedBy: { en: 'owed by', zh: '义务主体' },
  applies: { en: 'applies where', zh: '适用条件' },
  complies: { en: 'is fulfilled where', zh: '合规条件' },
  stillTime: { en: 'not done yet, there is time', zh: '尚未完成，未逾期' },
  unknown: { en: 'unknown', zh: '未知' },
  notJudged: { en: 'Nothing was given to judge it on.', zh: '未提供可供判断的对象。' },
  nothingInForce: { en: 'No policy was in force then.', zh: '当时没有生效的规则。' },
  inOrder: { en: 'in order', zh: '无误' },
  cases: { en: 'cases', zh: '个案例' },
  provisions: { en: 'provisions', zh: '条规定' },
  obligations: { en: 'obligations', zh: '项义务' },
  gaps: { en: 'gaps', zh: '处缺口' },
  title: { en: 'title', zh: '名称' },
  shown: { en: 'shown', zh: '已展示' },
  none: { en: 'none', zh: '无' },
} as const satisfies Record<string, Text>;

export const statusWords = {
  satisfied: { en: 'satisfied', zh: '符合' },
  violated: { en: 'violated', zh: '违反' },
  indeterminate: { en: 'indeterminate', zh: '无法判断' },
  'not-applicable': { en: 'not applicable', zh: '不适用' },
} as const satisfies Record<Status, Text>;

export const outcomeWords = {
  permit: { en: 'PERMIT', zh: '允许' },
  deny: { en: 'DENY', zh: '拒绝' },
  indeterminate: { en: 'INDETERMINATE: treat as deny', zh: '无法判断：按拒绝处理' },
} as const satisfies Record<Outcome, Text>;

/** The heading of an article, as `Article 9` or `第9条`. */
export const articleHeading = (article: number): Text => ({ en: `Article ${article}`, zh: `第${article}条` });

import type { Outcome, Status } from '../model/status.ts';
import type { Text } from '../model/text.ts';

/** The words of reports, in both languages. */
export const messages = {
  duties: { en: 'To do', zh: '待办义务' },
  due: { en: 'by', zh: '期限' },
  tell: { en: 'would settle it', zh: '需说明' },
  ahead: { en: 'given, but dated after the decision: it does not count', zh: '所填日期晚于判断时，不予采信' },
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
  draft: {
    en: 'DRAFT: made by policies that are being edited and are not released',
    zh: '草案：所用规则正在编辑，尚未发布',
  },
  unreleased: { en: 'not released yet', zh: '尚未发布' },
  inOrder: { en: 'in order', zh: '无误' },
  cases: { en: 'cases', zh: '个案例' },
  provisions: { en: 'provisions', zh: '条规定' },
  obligations: { en: 'obligations', zh: '项义务' },
  witnesses: { en: 'witnesses', zh: '个见证' },
  pairs: { en: 'deciding pairs', zh: '组判定对' },
  proved: { en: 'proved', zh: '证明' },
  gaps: { en: 'gaps', zh: '处缺口' },
  title: { en: 'title', zh: '名称' },
  shown: { en: 'shown', zh: '已展示' },
  allOf: { en: 'all of', zh: '同时满足' },
  anyOf: { en: 'any of', zh: '满足其一' },
  not: { en: 'not', zh: '并非' },
  yes: { en: 'true   ', zh: '成立　' },
  no: { en: 'false  ', zh: '不成立' },
  open: { en: 'unknown', zh: '未知　' },
  tryNext: { en: 'What to try next:', zh: '接下来可以尝试：' },
  changeSomething: {
    en: 'change a fact in the descriptor, or a condition under policies/, and run it again',
    zh: '修改服务描述中的事实或者 policies/ 下的条件，然后重新运行',
  },
  passed: { en: 'cases passed', zh: '个案例通过' },
  failed: { en: 'failed', zh: '个失败' },
  expected: { en: 'expected', zh: '预期' },
  found: { en: 'found', zh: '实际' },
  seenBothWays: { en: 'comparisons seen both true and false', zh: '个比较已展示真假两面' },
  oneSided: { en: 'Comparisons that no case shows both ways:', zh: '没有案例展示真假两面的比较：' },
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

import { creditTasks } from '../../engine/desk';
import { choiceColumn, column, layoutOf } from '../layout';
import type { Line } from '../line';

const selfAnswerWords = {
  yes: { en: 'yes', zh: '是' },
  partly: { en: 'partly', zh: '部分' },
  no: { en: 'no', zh: '否' },
  blank: { en: 'BLANK', zh: '空白' },
} as const;

/** SELFASSESSMENT: a row a question, then the scores and the next steps. */
// prettier-ignore
export const selfAssessmentLayout = layoutOf({
  question: column('line', 'Question', '问题'),
  task: choiceColumn('Part', '部分', creditTasks),
  answer: choiceColumn('Answer', '回答', selfAnswerWords),
  points: column('ratio', 'Points', '评分', 'a blank has none', '空白计 0 分'),
  weight: column('count', 'Of', '满分', 'all questions: 100', '全部问题合计 100'),
  share: column('share', 'Figure', '数据', 'what the books say', '账上数据'),
  from: column('text', 'From', '来源'),
  evidence: column('text', 'Evidence', '依据'),
  step: column('note', 'To do', '改进措施'),
});

export const selfAssessmentLines = {
  assess: { is: 'share', words: creditTasks.assess },
  limits: { is: 'share', words: creditTasks.limits },
  monitor: { is: 'share', words: creditTasks.monitor },
  collect: { is: 'share', words: creditTasks.collect },
  protect: { is: 'share', words: creditTasks.protect },
  score: { is: 'share', words: { en: 'Score (a blank earns nothing)', zh: '总分（空白计 0 分）' } },
  answered: { is: 'share', words: { en: 'Score of what is answered', zh: '已回答部分的评分' } },
  blanks: { is: 'count', words: { en: 'Questions left blank', zh: '空白问题数' } },
  next: { is: 'text', words: { en: 'Next step {at}', zh: '下一步 {at}' } },
  leftOut: {
    is: 'text',
    words: { en: 'Left out of what the books say: {customer}', zh: '账上数据未计入：{customer}' },
  },
  listNotRead: { is: 'text', words: { en: 'The list of customers answers nothing', zh: '客户表未用于作答' } },
} as const satisfies Record<string, Line>;

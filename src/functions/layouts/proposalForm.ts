import { choiceColumn, column, layoutOf } from '../layout';
import type { Line } from '../line';

/** In the order in which insurers ask. */
const formBlocks = {
  company: { en: 'Company', zh: '企业' },
  business: { en: 'Business', zh: '业务' },
  turnover: { en: 'Turnover', zh: '销售额' },
  buyers: { en: 'Buyers', zh: '买方' },
  ageing: { en: 'Ageing', zh: '账龄' },
  losses: { en: 'Losses', zh: '损失' },
  procedures: { en: 'Procedures', zh: '信用管理' },
  cover: { en: 'Cover wanted', zh: '拟投保内容' },
} as const;

export type FormBlock = keyof typeof formBlocks;

const states = { filled: { en: 'filled', zh: '已填' }, blank: { en: 'BLANK', zh: '空白' } };

/** PROPOSALFORM: a row a field. */
// prettier-ignore
export const proposalFormLayout = layoutOf({
  field: column('line', 'Field', '项目'),
  block: choiceColumn('Block', '部分', formBlocks),
  value: column('as the line', 'Answer', '内容'),
  more: column('text', 'Details', '明细'),
  state: choiceColumn('State', '状态', states),
  from: column('text', 'From', '来源'),
  note: column('note', 'Note', '说明'),
});

export const proposalFormLines = {
  blanks: { is: 'count', words: { en: 'Fields left blank', zh: '空白项数' } },
} as const satisfies Record<string, Line>;

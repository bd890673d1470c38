import { choiceColumn, column, layoutOf, type Unkeyed } from '../layout';
import type { Line } from '../line';
import { leftOutLine } from './leftOutLine';

const states = {
  open: { en: 'open', zh: '未决' },
  for: { en: 'settled for us', zh: '已决（有利于卖方）' },
  against: { en: 'settled against us', zh: '已决（不利于卖方）' },
  closed: { en: 'settled', zh: '已决' },
  unlogged: { en: 'not in the log', zh: '未登记台账' },
};

/** What a dispute changes, each told without any dispute, as it is, and the difference. */
export const disputeMeasures = ['cover', 'cash', 'advance', 'allowance', 'dso'] as const;

export type DisputeMeasure = (typeof disputeMeasures)[number];

/** DISPUTES: a row a dispute, then the other invoices and the book. */
// prettier-ignore
export const disputesLayout = layoutOf({
  what: column('line', 'Invoice', '发票号'),
  customer: column('name', 'Customer', '客户'),
  state: choiceColumn('State', '状态', states),
  reason: column('text', 'Reason', '争议原因'),
  owner: column('name', 'Owner', '负责人'),
  next: column('text', 'Next step', '下一步'),
  by: column('date', 'By', '期限'),
  opened: column('date', 'Opened', '提出日期'),
  daysOpen: column('days', 'Days open', '未决天数'),
  promised: column('date', 'Promised', '承诺解决日'),
  pastPromise: column('days', 'Days past promise', '超过承诺天数', 'below 0: days left', '负数为剩余天数'),
  owed: column('amount', 'Open', '未收金额'),
  disputed: column('amount', 'Disputed', '争议金额'),
  undisputed: column('amount', 'Undisputed', '无争议金额', 'to be chased by itself', '应单独催收'),
  ...three('cover', 'amount', ['Insured', '保险可赔'], ['what the policy pays if this customer alone fails on asOf', '该客户单独于基准日违约时保单赔付']),
  payWithout: column('date', 'Indemnity by, without disputes', '赔付日（无争议时）', 'by mere default', '按拖欠'),
  pay: column('date', 'Indemnity by', '赔付日', 'of the contested part, settled for us on the day promised; blank: the wait stands still', '争议部分于承诺日按有利于卖方解决时；空白为等待期停计'),
  ...three('cash', 'amount', ['Cash', '回款'], ['expected in thirteen weeks, as CASHFORECAST has it', '十三周内预计回款，与 CASHFORECAST 一致']),
  expected: column('date', 'Expected on', '预计到账日', 'the last of it', '最后一笔'),
  ...three('advance', 'amount', ['Bank advance', '银行融资额'], ['eligible × advance rate', '合格金额 × 融资比例']),
  ...three('allowance', 'amount', ['Allowance', '坏账准备'], ['as PROVISION has it, cover that counts as a recovery taken off', '与 PROVISION 一致，已扣作为回收的保险']),
  ...three('dso', 'days', ['DSO', 'DSO'], ['the difference is the disputed DSO', '差额即争议款 DSO']),
  note: column('note', 'Note', '说明'),
});

type Three<Measure extends string> = Readonly<Record<Measure | `${Measure}Without` | `${Measure}Difference`, Unkeyed>>;

function three<Measure extends DisputeMeasure>(
  measure: Measure,
  is: 'amount' | 'days',
  [en, zh]: readonly [string, string],
  [meaning, meaningZh]: readonly [string, string],
): Three<Measure> {
  return {
    [`${measure}Without`]: column(is, `${en} without disputes`, `无争议时${zh}`, meaning, meaningZh),
    [measure]: column(is, en, zh),
    [`${measure}Difference`]: column(is, `${en}, difference`, `${zh}差额`),
  } as Three<Measure>;
}

export const disputesLines = {
  others: { is: 'as the line', words: { en: 'Other invoices', zh: '其他发票' } },
  book: { is: 'as the line', words: { en: 'Book', zh: '全部应收账款' } },
  leftOut: leftOutLine,
} as const satisfies Record<string, Line>;

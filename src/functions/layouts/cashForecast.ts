import { column, layoutOf, type Unkeyed } from '../layout';
import type { Line } from '../line';

/** CASHFORECAST: a row a week, then a row a month, then what no period has. */
// prettier-ignore
export const cashForecastLayout = layoutOf({
  period: column('line', 'Period', '期间'),
  from: column('date', 'From', '自'),
  to: column('date', 'To', '至'),
  receipts: column('amount', 'Receipts', '应收回款', 'expected of the open invoices, on their expected days', '未收发票按预计到账日的预期回款'),
  lost: column('amount', 'Lost to defaults', '违约减少', 'of what is expected then, in the mean', '该期预计回款中因违约的平均损失'),
  indemnity: column('amount', 'Indemnity', '保险赔款', 'with the policy', '有保单时'),
  otherIn: column('amount', 'Other receipts', '其他流入'),
  payments: column('amount', 'Payments', '流出'),
  cash: column('amount', 'Cash', '期末现金', 'at the end, without the policy', '未计保险赔款'),
  cashCovered: column('amount', 'Cash with cover', '有保险的期末现金', 'at the end', '计入保险赔款'),
  uncounted: column('amount', 'Not counted', '未计入', 'owed, and in no period', '所欠而不在任何期间的金额'),
  note: column('note', 'Note', '说明'),
});

/** The scenarios that stand side by side, by the key of their columns. */
export const sideBySide = {
  base: { scenario: 'base', words: { en: 'base', zh: '基准' } },
  slow: { scenario: 'slow', words: { en: 'slow', zh: '延迟' } },
  fails: { scenario: 'largest fails', words: { en: 'largest fails', zh: '最大客户违约' } },
} as const;

export type SideKey = keyof typeof sideBySide;

/** CASHFORECAST of all scenarios: a row a week, then a row a month; each scenario with receipts and cash, without cover and with it. */
// prettier-ignore
export const cashScenariosLayout = layoutOf({
  period: column('line', 'Period', '期间'),
  from: column('date', 'From', '自'),
  to: column('date', 'To', '至'),
  otherIn: column('amount', 'Other receipts', '其他流入'),
  payments: column('amount', 'Payments', '流出'),
  ...three('base'),
  ...three('slow'),
  ...three('fails'),
  note: column('note', 'Note', '说明'),
});

type Three<Key extends SideKey> = Readonly<Record<`${Key}Receipts` | `${Key}Cash` | `${Key}Covered`, Unkeyed>>;

function three<Key extends SideKey>(key: Key): Three<Key> {
  const { en, zh } = sideBySide[key].words;
  return {
    [`${key}Receipts`]: column('amount', `Receipts, ${en}`, `应收回款：${zh}`),
    [`${key}Cash`]: column('amount', `Cash, ${en}`, `期末现金：${zh}`),
    [`${key}Covered`]: column('amount', `Cash with cover, ${en}`, `有保险的期末现金：${zh}`),
  } as Three<Key>;
}

export const cashForecastLines = {
  week: { is: 'amount', words: { en: 'Week {number}', zh: '第 {number} 周' } },
  month: { is: 'amount', words: { en: 'Month {number}', zh: '第 {number} 月' } },
  later: { is: 'amount', words: { en: 'Later', zh: '此后' } },
  disputed: { is: 'amount', words: { en: 'Disputed', zh: '有争议' } },
  failed: { is: 'amount', words: { en: 'In default or failing', zh: '已违约或情景中违约' } },
  noPrecedent: { is: 'amount', words: { en: 'Later than anybody paid before', zh: '逾期超过以往任何回款' } },
  credits: { is: 'amount', words: { en: 'Credit balances', zh: '贷方余额' } },
  book: { is: 'amount', words: { en: 'Open receivables', zh: '未收应收账款' } },
  lowest: { is: 'amount', words: { en: 'Lowest cash', zh: '现金最低点' } },
  lowestCovered: { is: 'amount', words: { en: 'Lowest cash with cover', zh: '有保险的现金最低点' } },
  lost: { is: 'amount', words: { en: 'Lost to defaults in all', zh: '违约减少合计' } },
  uncounted: { is: 'amount', words: { en: 'Not counted in all', zh: '未计入合计' } },
  breach: { is: 'amount', words: { en: 'First below the minimum', zh: '首次低于最低现金' } },
  notRead: { is: 'amount', words: { en: 'Not read', zh: '未读取' } },
} as const satisfies Record<string, Line>;

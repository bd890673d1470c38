import { column, layoutOf, type Is } from '../layout';
import type { Line } from '../line';

/** COLLECTIONINDEX: a line a figure. */
export const collectionIndexLayout = layoutOf({
  figure: column('line', 'Figure', '指标'),
  value: column('as the line', 'Value', '数值'),
  how: column('note', 'How computed', '计算方法', 'or what is needed', '或所需数据'),
});

interface IndexLine extends Line {
  readonly how: { readonly en: string; readonly zh: string };
}

// prettier-ignore
export const collectionIndexLines = {
  opening: line('amount', 'Opening receivables', '期初应收账款', 'As given, else open on {day} by the ledger', '按所给数据，否则为明细于 {day} 的未收余额'),
  sales: line('amount', 'Credit sales', '赊销额', '{from} – {until}', '{from} – {until}'),
  closing: line('amount', 'Closing receivables', '期末应收账款', 'Open on asOf, disputed amounts included, credits taken off', '基准日未收余额，含争议金额，已扣贷项'),
  current: line('amount', 'Of it not past due', '其中未逾期', 'Due on asOf or later', '基准日当天及以后到期'),
  index: line('share', 'Collection effectiveness index', '收款效率指数（CEI）', '(Opening + sales − closing) ÷ (opening + sales − not past due)', '（期初 + 赊销 − 期末）÷（期初 + 赊销 − 未逾期）'),
  monthly: line('share', 'Collection effectiveness index, average monthly sales', '收款效率指数（按月均赊销）', 'The same with the sales of an average month', '同上，赊销额取月平均数'),
} as const satisfies Record<string, IndexLine>;

function line(is: Is, en: string, zh: string, how: string, howZh: string): IndexLine {
  return { is, words: { en, zh }, how: { en: how, zh: howZh } };
}

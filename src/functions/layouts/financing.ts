import { column, layoutOf } from '../layout';
import type { Words } from '../../engine/words';
import type { Line } from '../line';

/** BORROWINGBASE: from the receivables to what may be drawn, a line a reason. */
// prettier-ignore
export const borrowingBaseLayout = layoutOf({
  what: column('line', 'What', '项目'),
  amount: column('amount', 'Amount', '金额'),
  count: column('count', 'Count', '笔数', 'invoices; from Cross-aged on customers', '发票数；自“连带逾期”起为客户数'),
  frees: column('amount', 'Would free', '可释放', 'more to draw if this reason did not count', '若无此项可多融资的金额'),
  note: column('note', 'Note', '说明'),
});

/** The lines around the reasons. */
// prettier-ignore
export const baseLines = {
  receivables: { is: 'amount', words: { en: 'Receivables', zh: '应收账款' } },
  eligible: { is: 'amount', words: { en: 'Eligible', zh: '合格应收账款' } },
  insured: { is: 'amount', words: { en: 'of it insured', zh: '其中已承保' } },
  advanced: { is: 'amount', words: { en: 'Advance', zh: '按比例可融资额' } },
  dilution: { is: 'amount', words: { en: 'Dilution reserve', zh: '稀释准备' } },
  reserves: { is: 'amount', words: { en: 'Other reserves', zh: '其他准备' } },
  available: { is: 'amount', words: { en: 'Availability', zh: '可用额度' } },
  read: { is: 'amount', words: { en: 'Availability of what can be read', zh: '可读取部分的可用额度' } },
  uninsured: { is: 'amount', words: { en: 'Availability without cover', zh: '未投保时可用额度' } },
  added: { is: 'amount', words: { en: 'Added by cover', zh: '投保增加的额度' } },
  gain: { is: 'amount', words: { en: 'Finance gain a year', zh: '每年融资收益' } },
  net: { is: 'amount', words: { en: 'Net gain of cover', zh: '投保净收益' } },
  notRead: { is: 'amount', words: { en: 'Not read: {customer}', zh: '未读取：{customer}' } },
} as const satisfies Record<string, Line>;

/** The line of a reason. */
export function less({ en, zh }: Words): Words {
  return { en: `Less: ${en.charAt(0).toLowerCase()}${en.slice(1)}`, zh: `减：${zh}` };
}

/** INELIGIBLES: the same, invoice by invoice. */
// prettier-ignore
export const ineligiblesLayout = layoutOf({
  open: column('amount', 'Open', '未收金额'),
  eligible: column('amount', 'Eligible', '合格金额'),
  insured: column('amount', 'Insured', '其中已承保'),
  ineligible: column('amount', 'Ineligible', '不合格金额'),
  reason: column('note', 'Reason', '原因'),
});

/** FINANCINGCOST: what each way brings and costs. */
// prettier-ignore
export const financingCostLayout = layoutOf({
  cash: column('amount', 'Cash', '到手现金'),
  cost: column('amount', 'Cost', '成本'),
  yearly: column('share', 'Cost a year', '年化成本率'),
  compounded: column('share', 'Compounded', '复利年化成本率'),
  dearer: column('amount', 'Dearer than the first', '较第一种方式多付', 'a year, for the cash of this way', '按本方式现金全年计'),
  note: column('note', 'Note', '说明'),
});

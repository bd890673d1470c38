import { chineseDay } from './days';
import { bucketsOf } from './ageing';
import { openOf, sumOf, type Layout, type LedgerInvoice } from './ledger';

/** 金蝶云星空，应收款账龄分析表（按单据）：客户(小计) 行没有单据编号，末行合计，表尾制单人。 */
export const kingdeeAgeing: Layout = {
  program: '金蝶云星空 应收款账龄分析表',
  tellsBy: 'id',
  print: ({ company, asOf, customers }) => {
    const bands = (invoices: readonly LedgerInvoice[]) => bucketsOf(invoices, asOf, [30, 60]);
    const sums = (invoices: readonly LedgerInvoice[]) => [sumOf(invoices), ...bands(invoices)];
    return [
      ['应收款账龄分析表'],
      [`结算组织：${company}`, '', `截止日期：${chineseDay(asOf)}`, '', '', '账龄计算日期：到期日', '', '单位：元'],
      [
        '往来单位编码',
        '往来单位名称',
        '单据类型',
        '单据编号',
        '业务日期',
        '到期日',
        '尚未收款金额(本位币)',
        '未到期',
        '1-30天',
        '31-60天',
        '60天以上',
        '币别',
      ],
      ...customers.flatMap(({ id, name, invoices }) => [
        ...invoices.map((one) => [
          id, name, '标准应收单', one.number, one.date, one.due, openOf(one), ...bands([one]), '人民币',
        ]), // prettier-ignore
        [id, `${name}(小计)`, '', '', '', '', ...sums(invoices), '人民币'],
      ]),
      ['合计', '', '', '', '', '', ...sums(customers.flatMap(({ invoices }) => invoices)), ''],
      ['制单人：王芳', '', '', '', '审核人：李强', '', '打印时间：2025-07-01 09:12'],
    ];
  },
};

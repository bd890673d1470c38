import { isoDay } from './days';
import { cents, openOf, sumOf, type LedgerInvoice, type Layout } from './ledger';

const side = (balance: number) => (balance > 0 ? '借' : balance < 0 ? '贷' : '平');

/** 用友 U8 应收明细账：本期应收、本期收回，余额逐行累计并以方向说明借贷，逐户小计，末行合计。 */
export const yonyouDetail: Layout = {
  program: '用友 U8 应收明细账',
  tellsBy: 'id',
  print: ({ company, asOf, customers }) => {
    const sums = (invoices: readonly LedgerInvoice[]) => {
      const balance = sumOf(invoices);
      return [balance, '', side(balance), Math.abs(balance)];
    };
    return [
      ['应收明细账'],
      [`单位：${company}`, '', '科目：1122 应收账款', '', `截止日期：${isoDay(asOf)}`],
      [
        '客户编码',
        '客户名称',
        '凭证号',
        '单据号',
        '单据日期',
        '到期日',
        '摘要',
        '本期应收',
        '本期收回',
        '方向',
        '余额',
      ],
      ...customers.flatMap(({ id, name, invoices }) => [
        ...invoices.map((one, at) => {
          const balance = sumOf(invoices.slice(0, at + 1));
          return [id, name, `记-${at + 1}`, one.number, isoDay(one.date), isoDay(one.due), '销售', cents(openOf(one)), '', side(balance), Math.abs(balance)]; // prettier-ignore
        }),
        [id, name, '', '', '', '', '小计', ...sums(invoices)],
      ]),
      ['合计', '', '', '', '', '', '', ...sums(customers.flatMap(({ invoices }) => invoices))],
    ];
  },
};

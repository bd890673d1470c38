import { isoDay } from './days';
import { openOf, sumOf, type Layout } from './ledger';

/** 用友 总账往来核销：三行标题（借方／发生、已结、未结／原币、本币），客户只写在其首行，客户小计，总计。 */
export const yonyouReceivables: Layout = {
  program: '用友 总账往来核销',
  tellsBy: 'name',
  print: ({ company, asOf, customers }) => {
    const all = customers.flatMap(({ invoices }) => invoices);
    return [
      ['客户往来两清明细'],
      [`单位名称：${company}`, '', '', '', `截止日：${isoDay(asOf)}`, '', '币种：人民币'],
      ['对账对象名称', '凭证字号', '单据日期', '到期日', '借方', '', '', '摘要'],
      ['', '', '', '', '发生', '已结', '未结', ''],
      ['', '', '', '', '本币', '本币', '本币', ''],
      ...customers.flatMap(({ name, invoices }) => [
        ...invoices.map((one, at) => [
          at === 0 ? name : '', one.number, isoDay(one.date), isoDay(one.due),
          one.original, one.paid, openOf(one), '销售商品',
        ]), // prettier-ignore
        [
          '客户小计',
          '',
          '',
          '',
          sumOf(invoices, ({ original }) => original),
          sumOf(invoices, ({ paid }) => paid),
          sumOf(invoices),
          '',
        ],
      ]),
      ['总计', '', '', '', sumOf(all, ({ original }) => original), sumOf(all, ({ paid }) => paid), sumOf(all), ''],
    ];
  },
};

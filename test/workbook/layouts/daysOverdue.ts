import { britishDay, chineseDay, isoDay } from './days';
import { entriesOf, openOf, sumOf, type Layout } from './ledger';

/** Aged details as Zoho Books and Sage hand them out: the day of the invoice, days past due (below 0 before), and no due date. */
export const agedDetails: Layout = {
  program: 'Aged receivables, details with days overdue',
  tellsBy: 'name',
  print: (ledger) => [
    [ledger.company],
    ['AR Aging Details'],
    [`As of ${britishDay(ledger.asOf)}`],
    ['Date', 'Transaction#', 'Type', 'Customer Name', 'Days Overdue', 'Amount', 'Balance Due'],
    ...entriesOf(ledger).map((entry) => [
      britishDay(entry.date),
      entry.number,
      'Invoice',
      entry.customer.name,
      ledger.asOf - entry.due,
      entry.original,
      openOf(entry),
    ]),
    ['Total', '', '', '', '', sumOf(entriesOf(ledger), ({ original }) => original), sumOf(entriesOf(ledger))],
  ],
};

/** 金蝶云星空 到期债权表：无到期日，过期天数与未过期天数各一列。 */
export const kingdeeClaimsDue: Layout = {
  program: '金蝶云星空 到期债权表',
  tellsBy: 'id',
  print: (ledger) => [
    ['到期债权表'],
    [`结算组织：${ledger.company}`, '', `截止日期：${chineseDay(ledger.asOf)}`],
    ['往来单位编码', '往来单位名称', '单据编号', '业务日期', '尚未收款金额', '过期天数', '未过期天数'],
    ...entriesOf(ledger).map((entry) => {
      const late = ledger.asOf - entry.due;
      const days = late > 0 ? [late, ''] : ['', `${-late}天`];
      return [entry.customer.id, entry.customer.name, entry.number, isoDay(entry.date), openOf(entry), ...days];
    }),
    ['合计', '', '', '', sumOf(entriesOf(ledger)), '', ''],
  ],
};

import type { Words } from '../../engine/words';
import type { ReceivablesRange } from '../../workbook/ranges/receivables';

/** What an answer from a summarised ageing leaves open, in sentences without their stop; none where the book is a list of invoices. */
export function summaryNotes({ summarised }: ReceivablesRange): readonly Words[] {
  if (!summarised) return [];
  return summarised.dueUnknown.includes(1) ? [fromSums, overdueUnknown] : [fromSums];
}

const fromSums: Words = {
  en: 'From a summarised ageing: days past due by the middle of each bucket; the payment record needs the invoice list',
  zh: '依据汇总账龄表：逾期天数按段内中点；付款记录需要逐张发票的明细',
};
const overdueUnknown: Words = {
  en: 'Aged by document date: what is overdue is not known without terms',
  zh: '账龄自单据日期起算：没有账期，逾期情况未知',
};

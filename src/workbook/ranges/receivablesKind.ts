import { settleColumns } from '../balance/settleColumns';
import { allLeftAlone } from '../headings/leftAlone';
import { receivableHeadings, type ReceivableHeading } from '../headings/receivables';
import type { Kind } from '../report/kind';
import { receivablesName } from './rangeNames';

/** A list of invoices as a kind of range. */
export const receivablesKind: Kind<ReceivableHeading> = {
  name: receivablesName,
  table: 'Receivables',
  headings: receivableHeadings,
  needed: [
    ['customer', 'id', 'name'],
    ['amount', 'open', 'debit', 'credit'],
    ['dueDate', 'terms', 'daysOverdue', 'daysToDue'],
  ],
  leftAlone: allLeftAlone,
  settle: settleColumns,
  adds: ['paid', 'credited'],
  items: { days: ['dueDate', 'invoiceDate', 'paidDate', 'deliveryDate'], numbers: ['invoice', 'terms'] },
};

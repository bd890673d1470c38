import { flatList } from './flatList';
import { openOf } from './ledger';

/** Sage 200, aged debtors (detailed): number and name of the account, value of the document beside what is outstanding, and who queries it. */
// prettier-ignore
export const sage200 = flatList('Sage 200, Aged Debtors (detailed)', 'id', [
  ['Account No', ({ customer }) => customer.id],
  ['Account Name', ({ customer }) => customer.name],
  ['Trans Date', ({ date }) => date],
  ['Due Date', ({ due }) => due],
  ['Reference', ({ number }) => number],
  ['2nd Ref', () => ''],
  ['Type', ({ original }) => (original < 0 ? 'Credit Note' : 'Invoice')],
  ['Document Value', ({ original }) => original],
  ['Outstanding', openOf],
  ['Query', () => ''],
]);

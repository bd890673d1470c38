import { flatList } from './flatList';
import { openOf } from './ledger';

/** Business Central, customer ledger entries: original and remaining amount in the currency of the entry and in local currency. */
// prettier-ignore
export const businessCentral = flatList('Dynamics 365 Business Central, Customer Ledger Entries', 'id', [
  ['Posting Date', ({ date }) => date],
  ['Document Type', ({ original }) => (original < 0 ? 'Credit Memo' : 'Invoice')],
  ['Document No.', ({ number }) => number],
  ['Customer No.', ({ customer }) => customer.id],
  ['Customer Name', ({ customer }) => customer.name],
  ['Description', () => 'Order'],
  ['Currency Code', () => ''],
  ['Original Amount', ({ original }) => original],
  ['Original Amt. (LCY)', ({ original }) => original],
  ['Remaining Amount', openOf],
  ['Remaining Amt. (LCY)', openOf],
  ['Due Date', ({ due }) => due],
  ['Open', () => 'Yes'],
  ['On Hold', () => ''],
]);

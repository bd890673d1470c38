import { indianDay } from './days';
import { flatList } from './flatList';
import { openOf } from './ledger';

/** Busy and Vyapar, bills receivable: party, bill, days with the month in letters. */
// prettier-ignore
export const busy = flatList('Busy, Bills Receivable', 'name', [
  ['Party Name', ({ customer }) => customer.name],
  ['Bill No', ({ number }) => number],
  ['Bill Date', ({ date }) => indianDay(date)],
  ['Due Date', ({ due }) => indianDay(due)],
  ['Bill Amt', ({ original }) => original],
  ['Balance Due', openOf],
  ['Payment Status', ({ paid }) => (paid > 0 ? 'Partial' : 'Unpaid')],
]);

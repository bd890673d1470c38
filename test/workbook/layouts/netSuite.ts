import { flatList } from './flatList';
import { openOf } from './ledger';

/** NetSuite, saved search of transactions: name, number, amount of the transaction and what of it remains. */
// prettier-ignore
export const netSuite = flatList('NetSuite, Saved Search', 'name', [
  ['Internal ID', ({ number }) => number.length],
  ['Name', ({ customer }) => customer.name],
  ['Document Number', ({ number }) => number],
  ['Type', ({ original }) => (original < 0 ? 'Credit Memo' : 'Invoice')],
  ['Date', ({ date }) => date],
  ['Due Date', ({ due }) => due],
  ['Amount (Transaction Total)', ({ original }) => original],
  ['Amount Remaining', openOf],
  ['Days Open', ({ date }, { asOf }) => asOf - date],
  ['Subsidiary', (_, { company }) => company],
]);

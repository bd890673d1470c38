import { flatList } from './flatList';
import { openOf } from './ledger';

/** SAP S/4, Manage Customer Line Items: amounts in company code and transaction currency, the journal entry as number, credits by their type. */
// prettier-ignore
export const sapManageItems = flatList('SAP S/4HANA, Manage Customer Line Items', 'id', [
  ['Customer', ({ customer }) => customer.id],
  ['Journal Entry', ({ number }) => number],
  ['Type', ({ original }) => (original < 0 ? 'DG' : 'RV')],
  ['Document Date', ({ date }) => date],
  ['Posting', ({ date }) => date + 1],
  ['Net due', ({ due }) => due],
  ['Amount (CoCode Crcy)', openOf],
  ['Company Code Currency', (_, { currency }) => currency],
  ['Amount (Tran Cur.)', (entry) => Math.round(openOf(entry) * 110) / 100],
  ['Transaction Currency', () => 'USD'],
  ['Status', () => 'Open'],
]);

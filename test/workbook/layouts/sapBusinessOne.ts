import { bucketsOf } from './ageing';
import { germanDay } from './days';
import { flatList } from './flatList';
import { openOf, type Entry, type Ledger } from './ledger';

const bucket =
  (at: number) =>
  (entry: Entry, { asOf, currency }: Ledger) => {
    const amount = bucketsOf([entry], asOf, [30, 60, 90])[at]!;
    return amount === 0 ? '' : `${currency} ${written(amount)}`;
  };

/** SAP Business One, customer receivables ageing by document: instalments, the currency before every amount, what is not due as future remit. */
// prettier-ignore
export const sapBusinessOne = flatList('SAP Business One, Customer Receivables Aging (by document)', 'id', [
  ['#', () => ''],
  ['Customer Code', ({ customer }) => customer.id],
  ['Customer Name', ({ customer }) => customer.name],
  ['Type', ({ original }) => (original < 0 ? 'CN' : 'IN')],
  ['Document No.', ({ number }) => number],
  ['Installment', () => '1 of 1'],
  ['Posting Date', ({ date }) => germanDay(date)],
  ['Due Date', ({ due }) => germanDay(due)],
  ['Original Amount', ({ original }, { currency }) => `${currency} ${written(original)}`],
  ['Balance Due', (entry, { currency }) => `${currency} ${written(openOf(entry))}`],
  ['0 - 30', bucket(1)],
  ['31 - 60', bucket(2)],
  ['61 - 90', bucket(3)],
  ['91 +', bucket(4)],
  ['Future Remit', bucket(0)],
]);

/** `-1,234.50`. */
function written(amount: number): string {
  return amount.toLocaleString('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
}
